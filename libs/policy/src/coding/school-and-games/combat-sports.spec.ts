import { readMentions } from '../code-words.js';

const isReal = (text: string): boolean =>
  readMentions(text).some(({ value, assertion }) => value === 'assault' && assertion === 'present');

const isThing = (text: string): boolean => readMentions(text).some(({ value }) => value === 'hit-by-object');

describe('who is thrown in a combat sport', () => {
  it.each(['judo comp. thrown, landed shoulder', 'BJJ and judo. Thrown, landed on elbow, bruised'])(
    'is hit by no thing: %s',
    (text) => {
      expect(isThing(text)).toBe(false);
    },
  );

  it.each(['Judo. Toy thrown, hit eye', 'Home from judo, dad angry. Shoe thrown, landed on face'])(
    'is hit: %s',
    (text) => {
      expect(isThing(text)).toBe(true);
    },
  );

  it.each([
    'Petechiae after judo strangled by dad',
    'Judo. Then strangled by stepdad',
    'judo today, brother strangled him',
  ])('is assaulted: %s', (text) => {
    expect(isReal(text)).toBe(true);
  });

  it.each(['petechiae eyelids after judo strangle, sport', 'BJJ choke, petechiae'])('is not assaulted: %s', (text) => {
    expect(isReal(text)).toBe(false);
  });
});

describe('a blow in a combat sport', () => {
  it.each([
    'Boxing, punched in face. Dad present',
    'Attended with mum. Boxing bout: hit on chin',
    'Sparring with headguard, punch to ribs',
  ])('is none: %s', (text) => {
    expect(isReal(text)).toBe(false);
  });

  it.each([
    'Dad angry at home. Boxing, punched in face',
    'On his way home from boxing, punched',
    'Domestic. Sparring, punched in head',
  ])('is real: %s', (text) => {
    expect(isReal(text)).toBe(true);
  });
});
