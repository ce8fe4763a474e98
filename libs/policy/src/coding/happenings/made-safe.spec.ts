import { readMentions } from '../code-words.js';

const told = (text: string): readonly string[] => readMentions(text).map(({ value }) => value);

describe('a hot thing beside a burn', () => {
  it.each([
    'Burn to hand healing, fire guard now in place',
    'Healing burn on arm, iron now kept out of reach',
    'Burn on finger seen, mum has moved the hair straighteners',
  ])('that was made safe touched nobody: "%s"', (text) => {
    expect(told(text)).toEqual(['burn']);
  });

  it.each([
    'Burn to palm from the iron, iron now kept out of reach',
    'Burn to thigh, hot iron given as punishment',
    'Burn to hand, grabbed hot pan handle',
    'Burn to palm from radiator, no guard',
  ])('touched whoever it burnt: "%s"', (text) => {
    expect(told(text)).toEqual(expect.arrayContaining(['burn', 'contact-burn']));
  });
});
