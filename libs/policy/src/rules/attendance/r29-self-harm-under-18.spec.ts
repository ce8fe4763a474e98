import { aChild, anAttendance, anInjury, describeRule, onPlan, planUnknown } from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { selfHarmUnder18 } from './r29-self-harm-under-18.js';

const seen = '2026-11-17T13:22:00Z';
const at = `visit-${seen}`;
const fifteen = { birthDate: '2011-03-01' };
const harmed = (when: string, changes: Partial<ContactFacts> = {}): ContactFacts =>
  anAttendance(when, { complaints: ['self-harm'], ...changes });
const comes = (
  changes: Partial<ContactFacts> = {},
  before: readonly ContactFacts[] = [],
  child: Partial<ChildFacts> = fifteen,
): ChildFacts => aChild([...before, harmed(seen, changes)], child);
const northgate = { organisation: 'RYY', organisationName: 'Northgate Hospital' };
const view = "the young person's own view of who may be told";
const lowMood = { complaints: [], circumstances: ['mental-health'] } as const;
const overdose = { complaints: ['poisoning'], injuries: [anInjury('poisoning')], circumstances: ['medicine'] } as const;
const camhs = { setting: 'camhs', kind: 'appointment', status: 'completed' } as const;

describeRule(selfHarmUnder18, {
  fires: [
    [
      'a young person of fifteen has harmed herself',
      comes(),
      {
        severity: 'URGENT',
        recipients: ['NIC', 'CON', 'NN'],
        sentence:
          '{child}, 15 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 after self-harm.',
        contacts: [at],
        facts: { harm: true, earlier: 0 },
        missing: [view],
        assumptions: [],
      },
    ],
    [
      'again within half a year, at another hospital before',
      comes({}, [harmed('2026-09-03T20:00:00Z', northgate)]),
      {
        severity: 'URGENT',
        sentence:
          '{child}, 15 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 after self-harm. ' +
          'In the 183 days before, the same was recorded once, last on 3 September 2026 at Northgate Hospital emergency department.',
        contacts: [at, 'visit-2026-09-03T20:00:00Z'],
        facts: { harm: true, earlier: 1 },
      },
    ],
    [
      'thoughts of suicide, told to the practice',
      comes({
        setting: 'gp',
        kind: 'appointment',
        status: 'completed',
        organisationName: 'Northgate Practice',
        complaints: [],
        circumstances: ['suicidal-intent', 'mental-health'],
      }),
      {
        notWith: ['suicidal-intent-not-recorded', 'mental-health-not-recorded'],
        severity: 'URGENT',
        sentence:
          '{child}, 15 years, was seen by Northgate Practice on 17 November 2026 at 13:22 with thoughts of suicide.',
      },
    ],
    [
      'the one before 183 days ago, to the second',
      comes({}, [harmed('2026-05-18T13:22:00Z')]),
      { facts: { harm: true, earlier: 1 } },
    ],
    [
      'the one before 183 days and a second ago',
      comes({}, [harmed('2026-05-18T13:21:59Z')]),
      { facts: { harm: true, earlier: 0 } },
    ],
    [
      'a day and a second before: another occasion',
      comes({}, [harmed('2026-11-16T13:21:59Z')]),
      { notWith: ['self-harm-not-recorded'], facts: { harm: true, earlier: 1 } },
    ],
    [
      'a day before, to the second: the same occasion',
      comes({}, [harmed('2026-11-16T13:22:00Z', northgate)]),
      { contacts: [at], facts: { harm: true, earlier: 0 } },
    ],
    [
      'low mood and planned appointments before are no earlier occasion',
      comes({}, [
        harmed('2026-09-01T10:00:00Z', lowMood),
        harmed('2026-09-08T10:00:00Z', camhs),
        harmed('2026-09-15T10:00:00Z', { kind: 'appointment', status: 'was-not-brought' }),
      ]),
      { contacts: [at], facts: { harm: true, earlier: 0 } },
    ],
    [
      'the day before the thirteenth birthday: immediate',
      comes({}, [], { birthDate: '2013-11-18' }),
      { severity: 'IMMEDIATE' },
    ],
    ['the thirteenth birthday', comes({}, [], { birthDate: '2013-11-17' }), { severity: 'URGENT' }],
    [
      'on a child protection plan: immediate',
      comes({ plan: onPlan('CPP') }),
      {
        severity: 'IMMEDIATE',
        sentence:
          '{child}, 15 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 after self-harm. ' +
          '{child} is on a child protection plan (list of E00000001).',
      },
    ],
    ['looked after: immediate', comes({ plan: onPlan('LAC') }), { severity: 'IMMEDIATE' }],
    [
      'a plan whose kind is not stated',
      comes({ plan: onPlan() }),
      { severity: 'IMMEDIATE', assumptions: ['kind-of-plan-not-stated-taken-as-protection-plan'] },
    ],
    [
      'whether there is a plan is not known: it neither raises nor lowers',
      comes({ plan: planUnknown }),
      { severity: 'URGENT', missing: ['plan status', view] },
    ],
    [
      'a young person of sixteen comes alone',
      comes({ circumstances: ['suicidal-intent'] }, [], { birthDate: '2010-11-17' }),
      {
        notWith: ['self-harm-not-recorded', 'suicidal-intent-not-recorded'],
        severity: 'URGENT',
        sentence:
          '{child}, 16 years, came to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 after self-harm and with thoughts of suicide.',
      },
    ],
    [
      'a mental-health complaint alone: information',
      comes(lowMood),
      {
        severity: 'INFORMATION',
        sentence:
          '{child}, 15 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 with ' +
          'a concern about mental health.',
        facts: { harm: false, earlier: 0 },
      },
    ],
    [
      'a mental-health complaint after self-harm is no self-harm again',
      comes(lowMood, [harmed('2026-09-03T20:00:00Z')]),
      {
        notWith: ['mental-health-not-recorded'],
        severity: 'INFORMATION',
        contacts: [at],
        facts: { harm: false, earlier: 0 },
      },
    ],
    [
      'a mental-health complaint on a plan: a concern',
      comes({ ...lowMood, plan: onPlan('LAC') }),
      { severity: 'CONCERN' },
    ],
    [
      'a mental-health complaint of a child of eight',
      comes(lowMood, [], { birthDate: '2018-03-01' }),
      { severity: 'INFORMATION' },
    ],
    ['a child of five', comes({}, [], { birthDate: '2021-11-17' }), { severity: 'IMMEDIATE' }],
    ['what is called so in a child of four', comes({}, [], { birthDate: '2021-11-18' }), { severity: 'CONCERN' }],
    [
      'what is called so in a child of four, on a plan',
      comes({ plan: onPlan('CPP') }, [], { birthDate: '2021-11-18' }),
      { severity: 'URGENT' },
    ],
    ['low mood of a child of four', comes(lowMood, [], { birthDate: '2021-11-18' }), { severity: 'INFORMATION' }],
    [
      'an overdose at fifteen of which nobody recorded whether it was meant',
      comes(overdose),
      {
        severity: 'CONCERN',
        sentence:
          '{child}, 15 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 ' +
          'with a poisoning or overdose; whether it was meant is not recorded.',
        contacts: [at],
        facts: { harm: false, earlier: 0 },
        missing: [view, 'whether it was meant'],
      },
    ],
    ['the same on a plan', comes({ ...overdose, plan: onPlan('CPP') }), { severity: 'URGENT' }],
    ['the tenth birthday', comes(overdose, [], { birthDate: '2016-11-17' }), { severity: 'CONCERN' }],
    [
      'a medicine taken with alcohol',
      comes({ ...overdose, circumstances: ['medicine', 'alcohol-drunk'] }),
      { severity: 'CONCERN' },
    ],
    ['a poisoning of which nobody says with what', comes({ complaints: ['poisoning'] }), { severity: 'CONCERN' }],
    [
      'an overdose and low mood',
      comes({ ...overdose, circumstances: ['medicine', 'mental-health'] }),
      { severity: 'CONCERN' },
    ],
    ['the young person left before being seen', comes({ status: 'left' }), { severity: 'URGENT' }],
    [
      'everything at once still makes a short sentence',
      comes(
        {
          organisationName: 'Millbrook and Westmarch University Hospitals',
          circumstances: ['suicidal-intent'],
          plan: { ...onPlan('UCPP'), kinds: ['CPP', 'LAC'] },
        },
        [
          harmed('2026-08-03T20:00:00Z'),
          harmed('2026-09-03T20:00:00Z', { organisationName: 'Millbrook and Westmarch University Hospitals' }),
        ],
      ),
      {
        severity: 'IMMEDIATE',
        sentence:
          '{child}, 15 years, was brought to Millbrook and Westmarch University Hospitals emergency department on ' +
          '17 November 2026 at 13:22 after self-harm and with thoughts of suicide. In the 183 days before, the same was recorded 2 times, ' +
          'last on 3 September 2026. {child} is on a child protection plan and is looked after (list of E00000001).',
      },
    ],
    ['the day before the eighteenth birthday', comes({}, [], { birthDate: '2008-11-18' }), { severity: 'URGENT' }],
  ],
  staysQuiet: [
    ['a planned appointment of the mental health service', comes(camhs)],
    ['nobody came', comes({ kind: 'appointment', status: 'was-not-brought' })],
    [
      'a young child swallowed something, and nobody recorded why',
      comes({ complaints: ['poisoning'], injuries: [anInjury('poisoning')] }, [], { birthDate: '2023-03-01' }),
    ],
    ['the day before the tenth birthday, an overdose', comes(overdose, [], { birthDate: '2016-11-18' })],
    ['an overdose that was an accident', comes({ ...overdose, circumstances: ['medicine', 'accidental'] })],
    ['drink alone', comes({ ...overdose, circumstances: ['alcohol-drunk'] })],
    ['an ordinary illness', comes({ complaints: [] })],
    ['the eighteenth birthday', comes({}, [], { birthDate: '2008-11-17' })],
  ],
  cannotTell: [
    ['the birth date is not known', comes({}, [], { birthDate: null }), { missing: ['birth date', view] }],
    ['the birth date is not known, an overdose', comes(overdose, [], { birthDate: null })],
    ['the birth date is not known, low mood', comes(lowMood, [], { birthDate: null })],
  ],
});
