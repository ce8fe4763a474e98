import { describe, expect, it } from '@jest/globals';
import { codeWords } from '../code-words.js';

const codes = (text: string) => codeWords([{ field: 'reason', text }]).map(({ code }) => code);

describe('what is acted', () => {
  it.each([
    "Y7 KS3 drama: role-play bullying. Plays victim, 'stop hitting me' heard by cover teacher, drama tchr explains",
    'Drama exam: playing the victim, "he keeps hitting me" in script',
  ])('is none: %s', (text) => {
    expect(codes(text)).toStrictEqual([]);
  });

  it.each([
    'plays victim in drama, disclosed dad hits her',
    'Drama club: plays the witch. Told teacher dad hit him',
    "plays victim, 'dad keeps hitting me'",
    'hit by partner during drama rehearsal',
    'Role-play lesson. He said dad hits me like that',
    'acting out in class, hit by another boy',
  ])('is real: %s', (text) => {
    expect(codes(text)).toContain('assault');
  });
});
