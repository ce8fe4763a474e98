import { codeWords } from '../code-words.js';

const isOfOne = (text: string): boolean =>
  codeWords([{ field: 'summary', text }]).some(({ code }) => code === 'seen-by-one-carer-only');

describe('an event while staff were away', () => {
  it.each([
    'Apnoea when nurse looked away, known epilepsy',
    'Desaturation while HCA not in room, seen on monitor',
    'Event when staff out of room, monitor recorded',
  ])('is none where it was recorded, or is known: %s', (text) => {
    expect(isOfOne(text)).toBe(false);
  });

  it.each([
    '2 episodes while nurse out of room',
    'Mother known epileptic. Apnoea when nurse out of room',
    'Apnoea when nurse out of room. Known epilepsy in brother',
    'Apnoea when nurses left room, video shown by mum',
    'Apnoea when nurse out of room, monitor unplugged, seen by mum',
    '2 seizures while nurse out of room, EEG normal',
    '2 seizures while nurse out of room, nothing recorded on EEG',
  ])('is real: %s', (text) => {
    expect(isOfOne(text)).toBe(true);
  });
});
