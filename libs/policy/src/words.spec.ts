import { type InjuryFact } from './facts.js';
import { injuriesWords, injuryWords, listed, moment, placeOf, planWords } from './words.js';

const injury = (
  kind: string,
  bodySite: string | null = null,
  laterality: InjuryFact['laterality'] = null,
): InjuryFact => ({
  ...{ kind, bodySite, laterality },
  ...{ recordedAs: null, basis: 'coded' },
});

describe('the words of a sentence', () => {
  it('give a moment as a clock in London shows it', () => {
    expect(moment(Date.parse('2026-11-17T13:22:00Z'))).toBe('17 November 2026 at 13:22');
    expect(moment(Date.parse('2026-07-01T23:05:00Z'))).toBe('2 July 2026 at 00:05');
  });

  it('name the place, and do not say "practice" twice', () => {
    expect(placeOf({ setting: 'ed', organisationName: 'Millbrook Hospitals' })).toBe(
      'Millbrook Hospitals emergency department',
    );
    expect(placeOf({ setting: 'gp', organisationName: 'Northgate Practice' })).toBe('Northgate Practice');
    expect(placeOf({ setting: 'health-visitor', organisationName: 'Westmarch' })).toBe('Westmarch health visitor');
  });

  it.each([
    [injury('bruise', 'cheek', 'left'), 'a bruise to the left cheek'],
    [injury('bruise', 'upper-arm', 'both'), 'a bruise to the upper arm on both sides'],
    [injury('abrasion', 'back'), 'an abrasion to the back'],
    [injury('head-injury'), 'a head injury'],
    [injury('injury'), 'an injury'],
  ])('describe an injury as it was recorded', (fact, words) => {
    expect(injuryWords(fact)).toBe(words);
  });

  it('name three injuries and count the others, each once', () => {
    const bruise = injury('bruise', 'cheek', 'left');
    expect(injuriesWords([bruise, bruise])).toBe('a bruise to the left cheek');
    expect(injuriesWords([bruise, injury('burn', 'hand')])).toBe('a bruise to the left cheek and a burn to the hand');
    expect(injuriesWords([bruise, injury('burn'), injury('bite'), injury('fracture'), injury('laceration')])).toBe(
      'a bruise to the left cheek, a burn, a bite and 2 more',
    );
  });

  it('list nothing as nothing', () => {
    expect(listed([])).toBe('');
  });

  it('say which plan, and who says so', () => {
    const plan = { value: 'yes', ended: [], authority: 'E00000001', asOf: 0 } as const;
    expect(planWords({ ...plan, kinds: ['CPP'], source: 'list of E00000001' })).toBe(
      'is on a child protection plan (list of E00000001)',
    );
    expect(planWords({ ...plan, kinds: ['LAC', 'UCPP'], source: null })).toBe(
      'is looked after and has a protection plan made before birth',
    );
    expect(planWords({ ...plan, kinds: [], source: null })).toBe('has a plan whose kind is not stated');
  });
});
