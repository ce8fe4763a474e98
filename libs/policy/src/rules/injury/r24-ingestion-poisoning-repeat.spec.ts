import { aChild, anAttendance, anInjury, describeRule, onPlan, planUnknown } from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { ingestionPoisoningRepeat } from './r24-ingestion-poisoning-repeat.js';

const seen = '2026-11-17T13:22:00Z';
const threeYears = { birthDate: '2023-06-01' };
const poisoned = (at = seen, changes: Partial<ContactFacts> = {}): ContactFacts =>
  anAttendance(at, { injuries: [anInjury('poisoning')], ...changes });
const aMedicine: Partial<ContactFacts> = { circumstances: ['medicine'] };
const once = (changes: Partial<ContactFacts> = {}, child: Partial<ChildFacts> = threeYears): ChildFacts =>
  aChild([poisoned(seen, changes)], child);
const twice = (
  before: string,
  changes: Partial<ContactFacts> = {},
  child: Partial<ChildFacts> = threeYears,
  first: Partial<ContactFacts> = {},
): ChildFacts =>
  aChild(
    [
      poisoned(before, { organisation: 'RYY', organisationName: 'Eastfield Hospital', site: 'RYY01', ...first }),
      poisoned(seen, changes),
    ],
    child,
  );

describeRule(ingestionPoisoningRepeat, {
  fires: [
    [
      'a baby the day before the first birthday',
      once({}, { birthDate: '2025-11-18' }),
      {
        notWith: ['year-older'],
        severity: 'URGENT',
        recipients: ['CON', 'NN', 'HV'],
        sentence:
          '{child}, 11 months, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22, with ' +
          'a poisoning or ingestion. How it came within reach is not recorded.',
        contacts: [`visit-${seen}`],
        facts: { drugs: '', before: false },
        missing: ['what was swallowed, and how it was kept'],
      },
    ],
    [
      'the same, of a child on a plan',
      once({ plan: onPlan('CPP') }, { birthDate: '2025-11-18' }),
      { severity: 'IMMEDIATE' },
    ],
    [
      'the second of a three-year-old, elsewhere, 365 days ago to the second',
      twice('2025-11-17T13:22:00Z'),
      {
        severity: 'CONCERN',
        contacts: [`visit-${seen}`, 'visit-2025-11-17T13:22:00Z'],
        sentence:
          '{child}, 3 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22, with ' +
          'a poisoning or ingestion. The last one was on 17 November 2025 at Eastfield Hospital emergency department. ' +
          'How it came within reach is not recorded.',
      },
    ],
    ['the second of a child on a plan', twice('2026-05-01T10:00:00Z', { plan: onPlan('LAC') }), { severity: 'URGENT' }],
    [
      'the second, and the plan is not known',
      twice('2026-05-01T10:00:00Z', { plan: planUnknown }),
      { severity: 'CONCERN' },
    ],
    ['more than a day after the first', twice('2026-11-16T13:21:59Z')],
    [
      'alcohol the day before the twelfth birthday',
      once({ injuries: [], circumstances: ['alcohol-drunk'] }, { birthDate: '2014-11-18' }),
      { severity: 'URGENT', facts: { drugs: 'alcohol' } },
    ],
    [
      'an opioid and cocaine',
      once({ circumstances: ['opioid', 'cocaine'] }),
      { notWith: ['poisoning-not-recorded'], severity: 'URGENT', facts: { drugs: 'an opioid, cocaine' } },
    ],
    ['cannabis, on a plan', once({ circumstances: ['cannabis'], plan: onPlan('CPP') }), { severity: 'IMMEDIATE' }],
    [
      'poisoning as the reason for coming, twice',
      twice('2026-05-01T10:00:00Z', { injuries: [], complaints: ['poisoning'] }),
      { notWith: ['first-earlier-left-out'] },
    ],
  ],
  staysQuiet: [
    ['the first of a three-year-old, a cleaning product', once({ circumstances: ['household-product'] })],
    ['the same one, sent on within a day', twice('2026-11-16T13:22:00Z', aMedicine)],
    [
      'the same one, sent on within a day, and again within a day',
      aChild(
        [poisoned('2026-11-15T18:00:00Z'), poisoned('2026-11-16T16:00:00Z'), poisoned(seen, aMedicine)],
        threeYears,
      ),
    ],
    [
      'the clinic that looked at an old one again two weeks ago is no second one',
      twice('2026-11-03T10:00:00Z', aMedicine, threeYears, { kind: 'appointment', setting: 'outpatient' }),
    ],
    [
      'this is the clinic that looks at it again',
      twice('2026-11-03T10:00:00Z', { kind: 'appointment', setting: 'outpatient', status: 'completed' }),
    ],
    ['the last one 365 days and a second ago', twice('2025-11-17T13:21:59Z', aMedicine)],
    ['the second on the fifth birthday', twice('2026-05-01T10:00:00Z', aMedicine, { birthDate: '2021-11-17' })],
    ['a poisoning on the twelfth birthday, and nobody wrote what it was', once({}, { birthDate: '2014-11-17' })],
    ['alcohol on the twelfth birthday', once({ circumstances: ['alcohol-drunk'] }, { birthDate: '2014-11-17' })],
    ['a medicine, once', once(aMedicine)],
    ['the first birthday, a medicine', once(aMedicine, { birthDate: '2025-11-17' })],
    ['nobody came', once({ status: 'was-not-brought' }, { birthDate: '2025-11-18' })],
  ],
  cannotTell: [
    [
      'the first of a three-year-old, and nobody recorded what it was',
      once(),
      { missing: ['what was swallowed, and how it was kept'] },
    ],
    ['the same the day before the twelfth birthday', once({}, { birthDate: '2014-11-18' })],
    [
      'the birth date is not known',
      once({}, { birthDate: null }),
      { missing: ['birth date', 'what was swallowed, and how it was kept'] },
    ],
  ],
});
