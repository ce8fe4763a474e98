import { readMentions } from '../code-words.js';

const isBruised = (text: string): boolean =>
  readMentions(text).some(({ value, assertion }) => value === 'bruise' && assertion === 'present');

describe('a bruise of paint', () => {
  it.each(['Painted bruise', 'Came with a painted bruise on cheek', 'Bruise painted on', 'Stage make-up bruise'])(
    'is none: %s',
    (text) => {
      expect(isBruised(text)).toBe(false);
    },
  );

  it.each([
    'Nails painted bruise to arm',
    'Stage make up over bruise',
    'Face painted, bruise on cheek',
    'Under make up bruise to eye',
    'Woke up bruised',
  ])('is real where one is beneath or beside: %s', (text) => {
    expect(isBruised(text)).toBe(true);
  });
});
