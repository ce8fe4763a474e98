import { type EvidenceEvent } from '#libs/chronology';
import { withoutOwnAge } from './own-age.js';

const event = (days: number | null): EvidenceEvent => ({
  n: 1,
  day: null,
  time: null,
  setting: 'gp',
  organisation: 'Northgate Practice',
  type: 'attended',
  presentingProblem: '',
  injury: null,
  injuryDetail: '',
  diagnosisText: '',
  concern: null,
  subject: 'child',
  childSeen: null,
  episode: null,
  terminal: false,
  ...(days === null ? {} : { ageInDays: [days, days] as const }),
});
const left = (days: number | null, text: string): string =>
  withoutOwnAge(event(days), text).replaceAll(/ +/g, ' ').trim();

describe('the age of a child in the words of a contact', () => {
  it.each([
    [156, 'Bruise to cheek aged 5 months', 'Bruise to cheek'],
    [510, 'At the age of 16 months had a fractured arm', 'had a fractured arm'],
    [305, 'At 10 months he had a fractured arm', 'he had a fractured arm'],
    [1_200, 'found wandering aged three', 'found wandering'],
    [920, 'At age 2 years 6 months a fractured arm', 'a fractured arm'],
    [80, 'At eleven weeks, bruise', ', bruise'],
  ])('is left out where it is that of the day (%d days): %s', (days, text, rest) => {
    expect(left(days, text)).toBe(rest);
    expect(withoutOwnAge(event(days), text)).toHaveLength(text.length);
  });

  it.each([
    [1_500, 'Bruise to cheek aged 5 months'],
    [1_500, 'Bruise to cheek aged 2'],
    [266, 'Born at 38 weeks gestation'],
    [42, 'Bruise seen at the 6 week check, at 6 week check'],
    [1_200, 'Fell at 3 pm, hit by a ball at 3'],
    [null, 'Bruise to cheek aged 5 months'],
  ])('stays where it is another, or none (%s days): %s', (days, text) => {
    expect(withoutOwnAge(event(days), text)).toBe(text);
  });
});
