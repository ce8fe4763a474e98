import { readMentions } from '../code-words.js';

const read = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ value }) => value === 'prompt')
    .map(({ assertion }) => assertion);

describe('how soon help was sought', () => {
  it.each(['Finger marks on cheek. Leader rang SSD same day.', 'Bruise to ear, school phoned MASH the same day.'])(
    'is none of who tells a service: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it.each(['Burn to hand, mum rang GP same day.', 'Bruise to cheek, mum brought him same day.'])(
    'is real: %s',
    (text) => {
      expect(read(text)).toContain('present');
    },
  );
});
