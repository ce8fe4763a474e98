import { readMentions } from '../code-words.js';

const isHead = (text: string): boolean => readMentions(text).some(({ value }) => value === 'head-injury');

describe("a head that is struck with one's own fist", () => {
  it.each(['Hit own head w fist few times. No mark', 'Hits own head with his hands'])('is none: %s', (text) => {
    expect(isHead(text)).toBe(false);
  });

  it.each(['Hit own head on table', 'Banged head, fist clenched', 'Hit head with hammer, own hand cut'])(
    'is real: %s',
    (text) => {
      expect(isHead(text)).toBe(true);
    },
  );
});
