import { aCheekBruise, aChild, anAttendance, anInjury, describeRule, noPlan, onPlan, planUnknown } from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { repeatInjuryCrossSite } from './r19-repeat-injury-cross-site.js';

const seen = '2026-11-17T13:22:00Z';
const infant = { birthDate: '2025-03-17' };
const threeYears = { birthDate: '2023-06-01' };
const eightYears = { birthDate: '2018-06-01' };
const hand = anInjury('burn', { bodySite: 'hand', laterality: 'left' });
const thigh = anInjury('fracture', { bodySite: 'thigh', laterality: 'left' });
const northgate = { organisation: 'Y00001', organisationName: 'Northgate Practice', setting: 'gp' };
const eastfield = { organisation: 'RYY', organisationName: 'Eastfield Hospital', site: 'RYY01' };

const now = (changes: Partial<ContactFacts> = {}): ContactFacts =>
  anAttendance(seen, { injuries: [aCheekBruise], ...changes });
const burn = (at: string, changes: Partial<ContactFacts> = {}): ContactFacts =>
  anAttendance(at, { ...northgate, injuries: [hand], ...changes });
const fracture = (at: string, changes: Partial<ContactFacts> = {}): ContactFacts =>
  anAttendance(at, { ...eastfield, injuries: [thigh], ...changes });
const two = (changes: Partial<ContactFacts> = {}, child: Partial<ChildFacts> = infant): ChildFacts =>
  aChild([burn('2026-10-03T10:00:00Z'), now(changes)], child);
const three = (changes: Partial<ContactFacts> = {}, child: Partial<ChildFacts> = threeYears): ChildFacts =>
  aChild([fracture('2026-03-05T10:00:00Z'), burn('2026-10-03T10:00:00Z'), now(changes)], child);
const graze: Partial<ContactFacts> = {
  injuries: [anInjury('abrasion', { bodySite: 'knee' })],
  circumstances: ['fall', 'at-home', 'prompt', 'consistent'],
};
const seenByOthers: Partial<ContactFacts> = { circumstances: ['school-or-nursery-accident', 'witnessed-publicly'] };
const clinic = anAttendance('2026-02-01T10:00:00Z', {
  kind: 'appointment',
  setting: 'outpatient',
  circumstances: ['bleeding-disorder'],
});

const four = (child: Partial<ChildFacts> = eightYears): ChildFacts =>
  aChild(
    [
      ...three({}, child).contacts,
      burn('2026-01-05T10:00:00Z', { injuries: [anInjury('bruise', { bodySite: 'foot' })] }),
    ],
    child,
  );

describeRule(repeatInjuryCrossSite, {
  fires: [
    [
      'a child of 20 months has a second injury within 90 days, at another place',
      two(),
      {
        notWith: ['first-earlier-left-out'],
        severity: 'URGENT',
        recipients: ['CON', 'PLN', 'NN', 'GP', 'HV'],
        sentence:
          '{child}, 20 months, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 ' +
          'with a bruise to the left cheek. 2 injuries at 2 places in 90 days: before it Northgate Practice on 3 October 2026.',
        contacts: [`visit-${seen}`, 'visit-2026-10-03T10:00:00Z'],
        facts: { injuries: 2, counted: 2, explained: 0, publiclyWitnessed: 0, windowDays: 90 },
        assumptions: ['date-of-injury-not-recorded-taken-as-of-the-attendance'],
        missing: ['explanation given'],
      },
    ],
    [
      'a three-year-old has the third injury in a year, each at another place',
      three(),
      {
        severity: 'CONCERN',
        sentence:
          '{child}, 3 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 ' +
          'with a bruise to the left cheek. 3 injuries at 3 places in 365 days: before it Northgate Practice on ' +
          '3 October 2026 and Eastfield Hospital emergency department on 5 March 2026.',
        facts: { injuries: 3, windowDays: 365 },
      },
    ],
    ['the fourth of an eight-year-old', four(), { severity: 'CONCERN' }],
    [
      'a record without a site may tell of one of the three again',
      aChild(
        [
          ...three().contacts,
          burn('2026-10-10T10:00:00Z', {
            organisationName: 'Southgate Practice',
            injuries: [anInjury('bruise', { bodySite: null })],
          }),
        ],
        threeYears,
      ),
      {
        severity: 'CONCERN',
        sentence:
          '{child}, 3 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 ' +
          'with a bruise to the left cheek. 3 to 4 injuries at up to 4 places in 365 days: before it Southgate Practice on ' +
          '10 October 2026, Northgate Practice on 3 October 2026 and Eastfield Hospital emergency department on 5 March 2026.',
      },
    ],
    [
      'two weeks before the third a record without a site may tell of the second again',
      aChild(
        [
          ...three().contacts,
          anAttendance('2026-10-16T10:00:00Z', { injuries: [anInjury('bruise', { bodySite: null })] }),
          burn('2026-10-29T10:00:00Z', { injuries: [anInjury('bruise', { bodySite: 'foot' })] }),
        ].filter(({ occurredAt }) => occurredAt < Date.parse('2026-11-01T00:00:00Z')),
        threeYears,
      ),
      { at: 'visit-2026-10-29T10:00:00Z', severity: 'CONCERN' },
    ],
    ['all at one place', aChild([now({ key: 'a', occurredAt: Date.parse('2026-10-03T10:00:00Z') }), now()], infant)],
    ['the day before the second birthday', two({}, { birthDate: '2024-11-18' }), { severity: 'URGENT' }],
    ['the day before the sixteenth birthday', four({ birthDate: '2010-11-18' })],
    ['90 days ago to the second', aChild([burn('2026-08-19T13:22:00Z'), now()], infant)],
    [
      'a year ago to the second',
      aChild([fracture('2025-11-17T13:22:00Z'), burn('2026-10-03T10:00:00Z'), now()], threeYears),
    ],
    [
      'the second of a three-year-old on a plan',
      two({ plan: onPlan('CPP') }, threeYears),
      { severity: 'CONCERN', facts: { injuries: 2 } },
    ],
    ['the third of a looked-after three-year-old', three({ plan: onPlan('LAC') }), { severity: 'URGENT' }],
    ['the second of a child of 20 months on a plan', two({ plan: onPlan('CPP') }), { severity: 'IMMEDIATE' }],
    [
      'the second of a toddler of whom R15 and R16 spoke a year ago to the day, as a baby',
      aChild([burn('2025-11-17T13:22:00Z'), fracture('2026-10-03T10:00:00Z'), now()], {
        birthDate: '2025-02-17',
        gestationWeeks: 40,
      }),
      { severity: 'URGENT', facts: { injuries: 2, firedBefore: 'R16' } },
    ],
    [
      'the same cheek after more than two weeks is another injury',
      aChild([now({ key: 'a', occurredAt: Date.parse('2026-11-03T13:21:59Z') }), now()], infant),
    ],
    [
      'the same cheek after three days, hurt on other dates',
      aChild(
        [
          burn('2026-11-14T10:00:00Z', { injuries: [aCheekBruise], injuredOn: '2026-11-14' }),
          now({ injuredOn: '2026-11-17' }),
        ],
        infant,
      ),
      { assumptions: [] },
    ],
    [
      'two grazed knees, both explained, do not unmake three others',
      aChild([...three().contacts.slice(0, 2), anAttendance('2026-10-20T10:00:00Z', graze), now()], threeYears),
      { notWith: ['second-earlier-left-out'], facts: { injuries: 4, counted: 3.5, explained: 1 } },
    ],
    [
      'the third was an accident at nursery that others saw: for information',
      three(seenByOthers),
      { severity: 'INFORMATION', facts: { publiclyWitnessed: 1 } },
    ],
    [
      'a fourth, at nursery, does not quieten three that nobody saw',
      aChild(
        [...three().contacts, anAttendance('2026-12-10T10:00:00Z', { injuries: [hand], ...seenByOthers })],
        threeYears,
      ),
      { notWith: ['mark-recorded'], severity: 'CONCERN' },
    ],
    [
      'a clinic had diagnosed a bleeding disorder, and it is a bruise: for information',
      aChild([clinic, ...three({ plan: noPlan }).contacts], threeYears),
      { severity: 'INFORMATION', facts: { loweredFor: 'bleeding-disorder' } },
    ],
    [
      'a bleeding disorder explains no burn',
      aChild([clinic, ...three({ injuries: [anInjury('burn', { bodySite: 'back' })] }).contacts], threeYears),
      { severity: 'CONCERN' },
    ],
    [
      'many places still make a short sentence',
      aChild(
        Array.from({ length: 10 }, (_, month) =>
          burn(`2026-${String(month + 1).padStart(2, '0')}-10T10:00:00Z`, {
            organisationName: `Westmarch and Northgate University Hospitals Foundation Trust ${month}`,
            injuries: ['bruise', 'burn', 'bite'].map((kind) =>
              anInjury(kind, { bodySite: 'upper-arm', laterality: 'both' }),
            ),
          }),
        ).concat(now()),
        threeYears,
      ),
      { facts: { injuries: 11 } },
    ],
  ],
  staysQuiet: [
    ['the second of a three-year-old without a plan', two({}, threeYears)],
    [
      'R15 spoke of a baby more than a year ago',
      aChild([burn('2025-11-17T13:21:59Z'), now()], { birthDate: '2025-02-17', gestationWeeks: 40 }),
    ],
    ['the first of a child of 20 months on a plan: R01 speaks of it', aChild([now({ plan: onPlan('CPP') })], infant)],
    ['the first injury of a baby, of which R15 speaks', aChild([now()], { birthDate: '2026-05-17' })],
    ['the second birthday', two({}, { birthDate: '2024-11-17' })],
    ['90 days and a second ago', aChild([burn('2026-08-19T13:21:59Z'), now()], infant)],
    ['the sixteenth birthday', four({ birthDate: '2010-11-17' })],
    ['the third of an eight-year-old', three({}, eightYears)],
    [
      'the first in 90 days of a toddler of whom R15 to R18 spoke half a year ago: one injury is no repetition',
      aChild([burn('2026-05-17T10:00:00Z'), now()], { birthDate: '2025-09-17', gestationWeeks: 40 }),
    ],
    [
      'the same cheek is seen again after two weeks to the second',
      aChild([burn('2026-11-03T13:22:00Z', { injuries: [aCheekBruise] }), now()], infant),
    ],
    [
      'enough injuries, but this one was counted a week ago',
      aChild([...three().contacts, now({ key: 'again', occurredAt: Date.parse('2026-11-24T10:00:00Z') })], threeYears),
    ],
    ['the fracture clinic', three({ kind: 'appointment', setting: 'outpatient', status: 'completed' })],
    [
      'a hospital took the child over the same day',
      aChild([burn('2026-11-17T09:00:00Z'), now({ circumstances: ['transferred-in'] })], infant),
    ],
    [
      'three grazed knees in a year, each prompt and explained',
      aChild(
        ['2026-03-05T10:00:00Z', '2026-07-03T10:00:00Z', seen].map((at) => anAttendance(at, graze)),
        threeYears,
      ),
    ],
    [
      'a twelve-year-old plays rugby',
      aChild([fracture('2026-03-05T10:00:00Z', { circumstances: ['sport'] }), burn('2026-10-03T10:00:00Z'), now()], {
        birthDate: '2014-06-01',
      }),
    ],
    ['this one was rugby', three({ circumstances: ['sport'] }, { birthDate: '2014-06-01' })],
    [
      'one was a mark of birth',
      aChild([burn('2026-10-03T10:00:00Z', { injuries: [{ ...hand, recordedAs: 'birth' }] }), now()], infant),
    ],
    ['one was poisoning', aChild([burn('2026-10-03T10:00:00Z', { injuries: [anInjury('poisoning')] }), now()], infant)],
    ['the child was not brought to the second', two({ status: 'was-not-brought' })],
    ['a later injury changes nothing of an earlier one', two(), { at: 'visit-2026-10-03T10:00:00Z' }],
  ],
  cannotTell: [
    ['the birth date is not known', two({}, { birthDate: null }), { missing: ['birth date', 'explanation given'] }],
    [
      'a second injury two days later, without a site',
      aChild([burn('2026-11-15T10:00:00Z'), now({ injuries: [anInjury('injury')] })], infant),
    ],
    [
      'one injury too few, and whether there is a plan is not known',
      two({ plan: planUnknown }, threeYears),
      { missing: ['plan status', 'explanation given'] },
    ],
  ],
});
