import { readMentions } from '../code-words.js';

const told = (text: string): readonly string[] =>
  readMentions(text).map(({ value, assertion }) => `${value} ${assertion}`);

describe('hair that is twisted', () => {
  it.each([
    'She twists her hair when she thinks of mum',
    'Says she twists her hair when she misses nan',
    'Twists own hair',
  ])('is a habit of who does it to their own: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each(['Says dad twists her hair', 'She says mum twisted her hair', 'Says that dad twisted her hair'])(
    'is told of whoever does it to a child: %s',
    (text) => {
      expect(told(text)).toContain('disclosure present');
    },
  );

  it.each(['Twisted her hair and dragged her', 'Dad twisted her hair and dragged her across the room'])(
    'is an assault where more is done: %s',
    (text) => {
      expect(told(text)).toContain('assault present');
    },
  );
});
