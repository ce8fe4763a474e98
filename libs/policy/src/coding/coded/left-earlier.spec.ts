import { codeWords } from '../code-words.js';

const left = (text: string): boolean =>
  codeWords([{ field: 'note', text }]).some(({ code }) => code === 'left-before-seen');

describe('who left before being seen', () => {
  it.each([
    'Left before being seen yesterday, back today',
    'Left without being seen on Monday, here again',
    'Did not wait to be seen last night, now back with mum',
  ])('is none of a visit before: %s', (text) => {
    expect(left(text)).toBe(false);
  });

  it.each([
    'Left before being seen',
    'Left before being seen, seen at GP yesterday',
    'Left before being seen. Will come back tomorrow if worse',
    'Left before being seen yesterday, unable to reach mum',
    'Left before being seen on Monday',
    'Left again before being seen',
    'Left before being seen yesterday, back today and left again before triage',
    'Left before being seen yesterday with head injury, here again today',
    'Left ED yesterday before being seen, is back now. Left again',
    'Left before being seen yesterday and on Tuesday, back now',
    'Left without being seen last night, police welfare check, now back',
  ])('is real: %s', (text) => {
    expect(left(text)).toBe(true);
  });
});
