import { codeWords } from '../code-words.js';

const isTold = (text: string): boolean => codeWords([{ field: 'note', text }]).some(({ kind }) => kind === 'injury');

describe('an old scab', () => {
  it.each(['asked for plaster. old scab picked', 'Picked old scab on knee, plaster', 'old scab L elbow, picking it'])(
    'that was opened is none of now: %s',
    (text) => {
      expect(isTold(text)).toBe(false);
    },
  );

  it.each([
    'old scabs on back picked',
    'old scab on buttock picked',
    'old scab on knee',
    'old scab picked and new bruise on arm',
    'old round scab picked on hand, looks like cigarette burn',
    'scab on forehead picked',
    'old scab on arm picked, from stepdad',
    'old scab on hand, picking at it, grandad did it',
  ])('is real: %s', (text) => {
    expect(isTold(text)).toBe(true);
  });
});
