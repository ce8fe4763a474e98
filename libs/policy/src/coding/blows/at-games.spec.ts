import { describe, expect, it } from '@jest/globals';
import { codeWords } from '../code-words.js';

const codes = (text: string) => codeWords([{ field: 'reason', text }]).map(({ code }) => code);

describe('what somebody is beaten at, and other beating', () => {
  it.each([
    'dad beats me at chess',
    'kid video: "dad beats me" - chess',
    'says dad always beats me on FIFA',
    'mum beats me at Uno',
    '"dad beats me" - at FIFA',
    'poem "my father\'s ghost beats in me" read at assembly',
    "steroid week, 'beaten up' mood",
    'feels beaten up after chemo',
    'mum bit my head off for being late',
  ])('is none: %s', (text) => {
    expect(codes(text)).toStrictEqual([]);
  });

  it.each([
    'dad beats me when I lose at chess',
    'dad beats me on the head at football',
    'dad beats me at chess club when I lose',
    'dad beats me for losing at Uno',
    'dad beats me. Plays chess',
    'dad beats me with a belt',
    'beaten up by lads, low mood',
    'feels down, beaten up after school',
  ])('is real: %s', (text) => {
    expect(codes(text)).toContain('assault');
  });
});
