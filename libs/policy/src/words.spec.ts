import { type InjuryFact } from './facts.js';
import { anAttendance } from '#libs/testing';
import { ageAt } from './age.js';
import {
  arrival,
  childWithAge,
  dayKnownOf,
  dayOf,
  endedPlanWords,
  injuriesWords,
  injuryWords,
  listed,
  missedWords,
  moment,
  momentOf,
  onDayOf,
  placeOf,
  planWords,
  shortEnough,
  whenOf,
} from './words.js';

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

  it.each([
    [undefined, 'on 17 November 2026 at 13:22', '17 November 2026 at 13:22'],
    ['day', 'on 17 November 2026', '17 November 2026'],
    ['about', 'about 17 November 2026', '17 November 2026'],
    ['month', 'in November 2026', 'November 2026'],
    ['year', 'in 2026', '2026'],
  ] as const)('name no hour and no day that nobody wrote: known to %s, %s', (knownTo, within, alone) => {
    const contact = { occurredAt: Date.parse('2026-11-17T13:22:00Z'), ...(knownTo === undefined ? {} : { knownTo }) };
    expect([whenOf(contact), momentOf(contact)]).toEqual([within, alone]);
    const clock = ' at 13:22';
    const day = knownTo === 'about' ? within : alone.replace(clock, '');
    expect([onDayOf(contact), dayKnownOf(contact)]).toEqual([within.replace(clock, ''), day]);
    const there = { ...anAttendance('2026-11-17T13:22:00Z'), ...contact };
    for (const words of [arrival(null, there), missedWords(null, there)]) expect(words.endsWith(within)).toBe(true);
  });

  it.each([
    ['a baby is brought', '2026-04-09', 'unscheduled', '{child}, 7 months, was brought to'],
    ['the day before the sixteenth birthday still', '2010-11-18', 'unscheduled', '{child}, 15 years, was brought to'],
    ['from sixteen on one comes', '2010-11-17', 'unscheduled', '{child}, 16 years, came to'],
    ['somebody of unknown age is brought', null, 'unscheduled', '{child}, age not known, was brought to'],
    ['at an appointment one is seen', '2010-11-17', 'appointment', '{child}, 16 years, was seen by'],
    ['at home one is seen', '2026-04-09', 'home-visit', '{child}, 7 months, was seen by'],
    [
      'at a meeting or in a letter one is written of',
      '2026-04-09',
      'other',
      '{child}, 7 months, was the subject of a record by',
    ],
    ['on the telephone one is spoken of', '2026-04-09', 'call', '{child}, 7 months, was the subject of a call to'],
  ] as const)('say how a child came: %s', (_, birthDate, kind, words) => {
    const at = '2026-11-17T13:22:00Z';
    expect(arrival(ageAt(birthDate, Date.parse(at)), anAttendance(at, { kind }))).toBe(
      `${words} Millbrook Hospitals emergency department on 17 November 2026 at 13:22`,
    );
  });

  it('give the day in London, also late on a summer evening', () => {
    expect(dayOf(Date.parse('2026-07-01T22:59:59Z'))).toBe('1 July 2026');
    expect(dayOf(Date.parse('2026-07-01T23:00:00Z'))).toBe('2 July 2026');
    expect(childWithAge(null)).toBe('{child}, age not known,');
  });

  it('name the place, and do not say "practice" twice', () => {
    expect(placeOf({ setting: 'ed', organisationName: 'Millbrook Hospitals' })).toBe(
      'Millbrook Hospitals emergency department',
    );
    expect(placeOf({ setting: 'gp', organisationName: 'Northgate Practice' })).toBe('Northgate Practice');
    expect(placeOf({ setting: 'health-visitor', organisationName: 'Westmarch' })).toBe('Westmarch health visitor');
    expect(placeOf({ setting: 'school', organisationName: 'Northgate School' })).toBe('Northgate School');
    expect(placeOf({ setting: 'ambulance', organisationName: 'Westmarch Ambulance Trust' })).toBe(
      'Westmarch Ambulance Trust',
    );
  });

  it.each([
    ['nursery', 'council nursery, Northgate', 'council nursery, Northgate'],
    ['nursery', 'Daycare Centre, Northgate', 'Daycare Centre, Northgate'],
    ['nursery', 'Little Acorns', 'Little Acorns nursery'],
    ['social-care', 'Westmarch Council social work', 'Westmarch Council social work'],
    ['social-care', 'Westmarch Children\u2019s Services', 'Westmarch Children\u2019s Services'],
    ['social-care', 'Westmarch Council', 'Westmarch Council social care'],
    ['police', 'Westmarch Constabulary', 'Westmarch Constabulary'],
    ['education', 'secondary school, Westmarch', 'secondary school, Westmarch'],
    ['health-visitor', 'Westmarch health', 'Westmarch health visitor'],
    ['health-visitor', 'Westmarch health authority', 'Westmarch health authority health visitor'],
    ['outpatient', 'Millbrook Hospital OPD', 'Millbrook Hospital OPD'],
    ['voluntary', 'addiction service', 'addiction service'],
    ['ed', 'Edgeware Hospital', 'Edgeware Hospital emergency department'],
  ])('say the kind of a place once: %s, %s', (setting, organisationName, words) => {
    expect(placeOf({ setting, organisationName })).toBe(words);
  });

  it.each([
    ['school', '{child}, 7 months, was absent from Westmarch school on 17 November 2026 at 13:22'],
    [
      'outpatient',
      '{child}, 7 months, was not brought to an appointment at Westmarch clinic on 17 November 2026 at 13:22',
    ],
  ])('say that a day at school is no appointment: %s', (setting, words) => {
    const at = '2026-11-17T13:22:00Z';
    const contact = anAttendance(at, { setting, organisationName: 'Westmarch', kind: 'appointment' });
    expect(missedWords(ageAt('2026-04-09', Date.parse(at)), contact)).toBe(words);
  });

  it.each([
    [injury('fracture', 'shin', 'left'), 'a fracture of the left shin'],
    [injury('bruise', 'rib'), 'a bruise to the ribs'],
    [injury('bruise', 'forehead', 'right'), 'a bruise to the right side of the forehead'],
    [injury('bruise', 'abdomen', 'both'), 'a bruise to the abdomen on both sides'],
    [injury('bruise', 'cheek', 'left'), 'a bruise to the left cheek'],
    [injury('laceration', 'eye'), 'a laceration at the eye'],
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
    expect(injuriesWords([injury('bruise'), bruise])).toBe('a bruise to the left cheek');
    expect(injuriesWords([injury('head-injury', 'head')])).toBe('a head injury');
    expect(injuriesWords([bruise, injury('burn', 'hand')])).toBe('a bruise to the left cheek and a burn to the hand');
    expect(injuriesWords([bruise, injury('burn'), injury('bite'), injury('fracture'), injury('laceration')])).toBe(
      'a bruise to the left cheek, a burn, a bite and 2 more injuries',
    );
  });

  it('count injuries when none is to be named', () => {
    expect(injuriesWords([injury('burn')], 0)).toBe('an injury');
    expect(injuriesWords([injury('burn'), injury('bite')], 0)).toBe('2 injuries');
    expect(injuriesWords([], 0)).toBe('');
    expect(injuriesWords([injury('burn'), injury('bite'), injury('fracture')], 1)).toBe('a burn and 2 more injuries');
  });

  it('stay as full as sixty words allow', () => {
    const words = (count: number): string => Array(count).fill('word').join(' ');
    const worded = (count: number) => (): string => words(count);
    expect(shortEnough([worded(60), worded(10)])).toBe(words(60));
    expect(shortEnough([worded(61), worded(10)])).toBe(words(10));
    expect(shortEnough([worded(80), worded(70)])).toBe(words(70));
  });

  it('list nothing as nothing', () => {
    expect(listed([])).toBe('');
  });

  it('say which plan, and who says so', () => {
    const plan = { value: 'yes', ended: [], authority: 'E00000001', asOf: 0, worker: null } as const;
    expect(planWords({ ...plan, kinds: ['CPP'], source: 'list of E00000001' })).toBe(
      'is on a child protection plan (list of E00000001)',
    );
    expect(planWords({ ...plan, kinds: ['LAC', 'UCPP'], source: null })).toBe(
      'is looked after and has a protection plan made before birth',
    );
    expect(planWords({ ...plan, kinds: [], source: null })).toBe('has a plan whose kind is not stated');
  });
});

describe('the words of an appointment that a child missed', () => {
  const slot = anAttendance('2026-11-17T13:22:00Z', { setting: 'outpatient', kind: 'appointment' });
  const words = (birthDate: string | null): string => missedWords(ageAt(birthDate, slot.occurredAt), slot);
  const rest = 'an appointment at Millbrook Hospitals clinic on 17 November 2026 at 13:22';

  it('say that it was not brought, until the sixteenth birthday', () => {
    expect(words('2026-04-09')).toBe(`{child}, 7 months, was not brought to ${rest}`);
    expect(words('2010-11-18')).toBe(`{child}, 15 years, was not brought to ${rest}`);
    expect(words('2010-11-17')).toBe(`{child}, 16 years, did not attend ${rest}`);
    expect(words(null)).toBe(`{child}, age not known, was not brought to ${rest}`);
  });

  it.each([
    ['CPP', 'A child protection plan ended on 29 March 2026'],
    ['LAC', 'Being looked after ended on 29 March 2026'],
    ['UCPP', 'A plan made before birth ended on 29 March 2026'],
  ] as const)('say that a plan of kind %s has ended, and on which day', (kind, ended) => {
    expect(endedPlanWords({ kind, on: '2026-03-29' })).toBe(ended);
  });

  it.each([
    ['month', 'in March 2026'],
    ['year', 'in 2026'],
    ['about', 'about 31 March 2026'],
    ['day', 'on 31 March 2026'],
  ] as const)('name no last day of a plan that nobody knows: known to the %s', (knownTo, ended) => {
    expect(endedPlanWords({ kind: 'CPP', on: '2026-03-31', knownTo })).toBe(`A child protection plan ended ${ended}`);
  });
});
