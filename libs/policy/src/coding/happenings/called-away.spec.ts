import { readMentions } from '../code-words.js';

const read = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ value }) => value === 'traffic')
    .map(({ assertion }) => assertion);

describe('an accident on the road', () => {
  it.each(['999, child crying. Car diverted to RTC.', 'Unit tied up at a fatal RTC, no visit.'])(
    'is none where those went who should have come: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it.each([
    'Called to RTC, child passenger.',
    'Diverted to RTC with child pedestrian, head injury.',
    'Crew sent to RTC, boy on bike.',
  ])('is real: %s', (text) => {
    expect(read(text)).toContain('present');
  });
});
