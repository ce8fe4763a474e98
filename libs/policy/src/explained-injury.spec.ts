import { aCheekBruise, aChild, anAttendance, anInjury, noPlan, onPlan, planUnknown } from '#libs/testing';
import {
  conditionFacts,
  explainingConditions,
  injuryWeight,
  isBiteOfPlaymate,
  isLikelyAccident,
  isMajorAccident,
  isPublicAccident,
  isTrafficOrSport,
} from './explained-injury.js';
import { type ChildFacts, type ContactFacts } from './facts.js';

const seen = '2026-11-17T13:22:00Z';
const limits = { nonMobileUnderDays: 183, assumedUnderDays: 366, notMobileHoldsDays: 365, termWeeks: 40 };
const markDays = (): number => 14;
const threeYears = { birthDate: '2023-06-01' };
const knee = anInjury('abrasion', { bodySite: 'knee' });
const fall: Partial<ContactFacts> = { injuries: [knee], circumstances: ['fall', 'at-home', 'prompt'] };

describe('an injury that is as accidents are', () => {
  const isIt = (changes: Partial<ContactFacts> = {}, child: Partial<ChildFacts> = threeYears): boolean => {
    const contact = anAttendance(seen, { ...fall, ...changes });
    return isLikelyAccident(aChild([contact], child), contact, limits);
  };

  it('is a grazed knee of a toddler who fell at home and came at once', () => {
    expect(isIt()).toBe(true);
  });

  it.each<[string, Partial<ContactFacts>]>([
    ['the date of the injury is the day of the visit', { circumstances: ['fall', 'at-home'], injuredOn: '2026-11-17' }],
    ['traffic says where by itself', { circumstances: ['traffic', 'prompt'] }],
    ['two common sites', { injuries: [knee, anInjury('bruise', { bodySite: 'forehead' })] }],
    ['a concern is recorded as none', { recordedConcern: 'no' }],
    ['whether the child is on a plan plays no part', { plan: onPlan('CPP') }],
  ])('is one where %s', (_, changes) => {
    expect(isIt(changes)).toBe(true);
  });

  it.each<[string, Partial<ContactFacts>]>([
    ['what happened is not recorded', { circumstances: ['at-home', 'prompt'] }],
    ['where is not recorded', { circumstances: ['fall', 'prompt'] }],
    ['when is not recorded', { circumstances: ['fall', 'at-home'] }],
    ['the injury was the day before', { circumstances: ['fall', 'at-home'], injuredOn: '2026-11-16' }],
    ['it was brought late', { circumstances: ['fall', 'at-home', 'prompt', 'delayed'] }],
    ['the cheek is no common site', { injuries: [aCheekBruise] }],
    ['one of two sites is not common', { injuries: [knee, aCheekBruise] }],
    ['the site is not recorded', { injuries: [anInjury('injury')] }],
    ['nobody described the injury', { injuries: [], complaints: ['injury'] }],
    ['a clinician recorded a concern', { recordedConcern: 'yes' }],
    ['a concern is coded', { circumstances: ['fall', 'at-home', 'prompt', 'safeguarding-concern'] }],
    ['the history does not fit', { circumstances: ['fall', 'at-home', 'prompt', 'inconsistent'] }],
    ['somebody hit the child', { circumstances: ['assault', 'at-home', 'prompt'] }],
    ['the mark has a pattern', { circumstances: ['fall', 'at-home', 'prompt', 'patterned'] }],
    ['the child is recorded as not mobile', { mobility: 'no', mobilityRecordedAt: Date.parse(seen) }],
  ])('is none where %s', (_, changes) => {
    expect(isIt(changes)).toBe(false);
  });

  it('is none in a baby, whatever is recorded, nor where the age is not known', () => {
    expect(isIt({}, { birthDate: '2026-08-01' })).toBe(false);
    expect(isIt({}, { birthDate: null })).toBe(false);
  });
});

describe('an accident that others saw', () => {
  const circumstances = (...codes: ContactFacts['circumstances']) => anAttendance(seen, { circumstances: codes });

  it.each(['traffic', 'school-or-nursery-accident'] as const)('is %s, where others are by its nature', (mechanism) => {
    expect(isPublicAccident(circumstances(mechanism))).toBe(true);
    expect(isPublicAccident(circumstances(mechanism, 'changing'))).toBe(false);
  });

  it('is sport, with a report', () => {
    expect(isPublicAccident(circumstances('sport', 'witnessed-publicly'))).toBe(true);
    expect(isPublicAccident(circumstances('sport'))).toBe(false);
  });

  it('is none that a carer alone saw, nor at home, nor beside a concern', () => {
    expect(isPublicAccident(circumstances('sport', 'witnessed-by-carer'))).toBe(false);
    expect(isPublicAccident(circumstances('fall', 'witnessed-publicly'))).toBe(false);
    expect(isPublicAccident(circumstances('sport', 'witnessed-publicly', 'disclosure'))).toBe(false);
  });

  it('is not asked for in traffic and sport, but for a concern', () => {
    expect(isTrafficOrSport(circumstances('traffic'))).toBe(true);
    expect(isTrafficOrSport(circumstances('school-or-nursery-accident'))).toBe(false);
    expect(isTrafficOrSport(circumstances('traffic', 'changing'))).toBe(false);
  });
});

describe('a great accident that others saw', () => {
  const isIt = (...circumstances: ContactFacts['circumstances']) =>
    isMajorAccident(anAttendance(seen, { circumstances }));

  it.each(['traffic', 'fall-from-height'] as const)('is %s, with a report', (mechanism) => {
    expect(isIt(mechanism, 'witnessed-publicly')).toBe(true);
    expect(isIt(mechanism, 'witnessed-by-carer')).toBe(false);
    expect(isIt(mechanism)).toBe(false);
  });

  it('is none at nursery or at sport, nor beside a concern', () => {
    expect(isIt('school-or-nursery-accident', 'witnessed-publicly')).toBe(false);
    expect(isIt('sport', 'witnessed-publicly')).toBe(false);
    expect(isIt('fall-from-height', 'witnessed-publicly', 'inconsistent')).toBe(false);
  });
});

describe('a condition that a specialist has diagnosed', () => {
  const clinic = (...circumstances: ContactFacts['circumstances']): ContactFacts =>
    anAttendance('2026-09-01T10:00:00Z', { kind: 'appointment', setting: 'outpatient', circumstances });
  const explaining = (changes: Partial<ContactFacts>, ...before: readonly ContactFacts[]) => {
    const contact = anAttendance(seen, { plan: noPlan, ...changes });
    return explainingConditions(aChild([...before, contact]), contact, markDays);
  };
  const bruise = { injuries: [aCheekBruise] };
  const fracture = anInjury('fracture', { bodySite: 'forearm' });

  it('explains what it leads to: bruises, or fractures', () => {
    expect(explaining(bruise, clinic('bleeding-disorder'))).toEqual(['bleeding-disorder']);
    expect(explaining({ injuries: [fracture] }, clinic('brittle-bones'))).toEqual(['brittle-bones']);
    expect(explaining({ injuries: [fracture] }, clinic('bleeding-disorder'))).toEqual([]);
    expect(explaining(bruise, clinic('brittle-bones'))).toEqual([]);
    expect(explaining(bruise, clinic('epilepsy', 'asthma'))).toEqual([]);
  });

  it('explains every mark, or together with another, or nothing', () => {
    const both = { injuries: [aCheekBruise, fracture] };
    expect(explaining(both, clinic('bleeding-disorder'))).toEqual([]);
    expect(explaining(both, clinic('bleeding-disorder', 'brittle-bones'))).toEqual([
      'bleeding-disorder',
      'brittle-bones',
    ]);
    expect(explaining({ injuries: [] }, clinic('bleeding-disorder'))).toEqual([]);
  });

  it('is one that the ward records at the same stay, but not one that comes later', () => {
    expect(explaining({ ...bruise, setting: 'inpatient', circumstances: ['bleeding-disorder'] })).toHaveLength(1);
    const later = anAttendance('2026-11-18T10:00:00Z', { setting: 'outpatient', circumstances: ['bleeding-disorder'] });
    const contact = anAttendance(seen, bruise);
    expect(explainingConditions(aChild([contact, later]), contact, markDays)).toEqual([]);
  });

  it('is no word of a carer at the emergency department or in the practice', () => {
    expect(explaining({ ...bruise, circumstances: ['bleeding-disorder'] })).toEqual([]);
    expect(explaining(bruise, { ...clinic('bleeding-disorder'), setting: 'gp' })).toEqual([]);
  });

  it.each<[string, Partial<ContactFacts>]>([
    ['a pattern', { ...bruise, circumstances: ['patterned'] }],
    ['a bruise of the ear', { injuries: [anInjury('bruise', { bodySite: 'ear' })] }],
    ['a bruise of the buttocks', { injuries: [anInjury('bruise', { bodySite: 'buttocks' })] }],
    ['a bite', { injuries: [anInjury('bite', { bodySite: 'hand' })] }],
    ['a poisoning beside it', { injuries: [aCheekBruise, anInjury('poisoning')] }],
    ['a burn beside it', { injuries: [aCheekBruise, anInjury('burn')] }],
    ['fractures of differing age', { ...bruise, circumstances: ['fractures-of-differing-age'] }],
    ['a recorded concern', { ...bruise, recordedConcern: 'yes' }],
    ['a child on a plan', { ...bruise, plan: onPlan('CPP') }],
    ['a plan that is not known', { ...bruise, plan: planUnknown }],
  ])('lowers nothing for %s', (_, changes) => {
    expect(explaining(changes, clinic('bleeding-disorder', 'brittle-bones'))).toEqual([]);
  });

  it('is named in the evidence, and only where it lowers', () => {
    const contact = anAttendance(seen, bruise);
    expect(conditionFacts(aChild([clinic('bleeding-disorder'), contact]), contact, markDays)).toEqual({
      loweredFor: 'bleeding-disorder',
    });
    expect(conditionFacts(aChild([contact]), contact, markDays)).toEqual({});
  });
});

describe('how much an injury counts where injuries are added up', () => {
  const clinic = anAttendance('2026-10-01T10:00:00Z', {
    kind: 'appointment',
    setting: 'outpatient',
    circumstances: ['bleeding-disorder'],
  });
  const back = anInjury('bruise', { bodySite: 'back' });
  const weightOf = (contact: ContactFacts, ...before: readonly ContactFacts[]): number =>
    injuryWeight(aChild([...before, contact], threeYears), contact, { ...limits, markDays, explainedWeight: 0.5 });
  const bruised = (changes: Partial<ContactFacts> = {}): ContactFacts =>
    anAttendance(seen, { injuries: [back], plan: noPlan, ...changes });

  it('is one, and half where it is as accidents are', () => {
    expect(weightOf(bruised())).toBe(1);
    expect(weightOf(anAttendance(seen, fall))).toBe(0.5);
  });

  it('is half for a bruise of a child whose bleeding disorder a clinic has recorded before, not after', () => {
    expect(weightOf(bruised(), clinic)).toBe(0.5);
    const later = { ...clinic, occurredAt: Date.parse(seen) + 1_000 };
    const contact = bruised();
    expect(
      injuryWeight(aChild([contact, later], threeYears), contact, { ...limits, markDays, explainedWeight: 0.5 }),
    ).toBe(1);
  });

  it('is one for a cut, which the disorder does not explain, and beside a recorded concern', () => {
    expect(weightOf(bruised({ injuries: [anInjury('laceration', { bodySite: 'lip' })] }), clinic)).toBe(1);
    expect(weightOf(bruised({ recordedConcern: 'yes' }), clinic)).toBe(1);
  });
});

describe('what a nursery records of its own day', () => {
  const seenAt = (changes: Partial<ContactFacts>): ContactFacts =>
    anAttendance(seen, { setting: 'nursery', kind: 'other', injuries: [knee], ...changes });

  it.each<[string, boolean, Partial<ContactFacts>]>([
    ['an accident of which it told the family', true, { circumstances: ['fall', 'family-told'] }],
    ['one at a school', true, { setting: 'school', circumstances: ['fall', 'family-told'] }],
    [
      'a bruised ear, of which it told the family',
      false,
      { injuries: [anInjury('bruise', { bodySite: 'ear' })], circumstances: ['fall', 'family-told'] },
    ],
    [
      'a fracture, of which it told the family',
      false,
      { injuries: [anInjury('fracture')], circumstances: ['family-told'] },
    ],
    ['a burn', false, { injuries: [anInjury('burn')], circumstances: ['contact-burn', 'family-told'] }],
    ['one that staff saw', true, { circumstances: ['fall', 'witnessed-publicly'] }],
    ['a bite of another child', true, { circumstances: ['bitten-by-child'] }],
    ['an accident of which nobody says who knew', false, { circumstances: ['fall'] }],
    ['a department that told the family', false, { setting: 'ed', circumstances: ['fall', 'family-told'] }],
    ['a concern beside it', false, { circumstances: ['fall', 'family-told'], recordedConcern: 'yes' }],
    ['a history that does not fit', false, { circumstances: ['fall', 'family-told', 'inconsistent'] }],
  ])('%s: an accident among others is %s', (_, expected, changes) => {
    expect(isPublicAccident(seenAt(changes))).toBe(expected);
  });

  it.each<[string, boolean, Partial<ContactFacts>]>([
    ['there', true, {}],
    ['told to a practice', false, { setting: 'gp' }],
    ['with a pattern', false, { circumstances: ['bitten-by-child', 'patterned'] }],
    ['of a child on a plan', false, { plan: onPlan('CPP') }],
    ['beside a blow', false, { circumstances: ['bitten-by-child', 'assault'] }],
  ])("a playmate's bite %s counts as one: %s", (_, expected, changes) => {
    const contact = seenAt({ circumstances: ['bitten-by-child'], ...changes });
    expect(isBiteOfPlaymate(contact, [anInjury('bite')])).toBe(expected);
  });

  it.each(['genitals', 'buttocks', 'thigh', 'trunk', 'abdomen', 'breast', 'neck', 'ear'])(
    'is no bite of a playmate at %s',
    (bodySite) => {
      const contact = seenAt({ circumstances: ['bitten-by-child'] });
      expect(isBiteOfPlaymate(contact, [anInjury('bite', { bodySite })])).toBe(false);
    },
  );

  it.each(['cheek', 'back', 'forearm', 'shoulder'])('is a bite of a playmate at %s', (bodySite) => {
    const contact = seenAt({ circumstances: ['bitten-by-child'] });
    expect(isBiteOfPlaymate(contact, [anInjury('bite', { bodySite })])).toBe(true);
  });

  it('is no bite of a playmate alone where the cheek is bruised too', () => {
    const contact = seenAt({ circumstances: ['bitten-by-child'] });
    expect(isBiteOfPlaymate(contact, [anInjury('bite'), aCheekBruise])).toBe(false);
  });
});
