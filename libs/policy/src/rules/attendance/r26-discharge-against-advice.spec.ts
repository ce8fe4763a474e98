import { aCheekBruise, aChild, anAttendance, anInjury, describeRule, onPlan, planUnknown } from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { dischargeAgainstAdvice } from './r26-discharge-against-advice.js';

const seen = '2026-11-17T13:22:00Z';
const at = `visit-${seen}`;
const toddler = { birthDate: '2023-11-18' };
const sixteen = { birthDate: '2010-11-17' };
const goes = (
  changes: Partial<ContactFacts> = {},
  before: readonly ContactFacts[] = [],
  child: Partial<ChildFacts> = toddler,
): ChildFacts =>
  aChild([...before, anAttendance(seen, { status: 'left', circumstances: ['against-advice'], ...changes })], child);
const taken = {
  setting: 'inpatient',
  kind: 'stay',
  status: 'completed',
  circumstances: ['removed-by-relative'],
} as const;
const nonMobile = { mobility: 'no', injuries: [aCheekBruise] } as const;
const pending = (when: string): ContactFacts => anAttendance(when, { circumstances: ['strategy-discussion-pending'] });

describeRule(dischargeAgainstAdvice, {
  fires: [
    [
      'a toddler leaves against advice',
      goes(),
      {
        severity: 'URGENT',
        recipients: ['CON', 'NN', 'CSC'],
        sentence:
          '{child}, 2 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 and left ' +
          'against clinical advice. Where {child} is now is not recorded.',
        contacts: [at],
        facts: { byRelative: false },
        missing: ['where the child is now'],
        assumptions: [],
      },
    ],
    [
      'a relative takes a toddler from a ward',
      goes(taken),
      {
        notWith: ['removed-by-relative-not-recorded'],
        severity: 'URGENT',
        sentence:
          '{child}, 2 years, was seen by Millbrook Hospitals ward on 17 November 2026 at 13:22 and was taken away by a ' +
          'relative against clinical advice. Where {child} is now is not recorded.',
        facts: { byRelative: true },
      },
    ],
    [
      'a child on a child protection plan: immediate',
      goes({ plan: onPlan('CPP') }),
      {
        severity: 'IMMEDIATE',
        sentence:
          '{child}, 2 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 and left ' +
          'against clinical advice. {child} is on a child protection plan (list of E00000001). ' +
          'Where {child} is now is not recorded.',
      },
    ],
    ['a looked-after child: immediate', goes({ plan: onPlan('LAC') }), { severity: 'IMMEDIATE' }],
    [
      'a plan whose kind is not stated: immediate',
      goes({ plan: onPlan() }),
      { severity: 'IMMEDIATE', assumptions: ['kind-of-plan-not-stated-taken-as-protection-plan'] },
    ],
    [
      'whether there is a plan is not known: it neither raises nor lowers',
      goes({ plan: planUnknown }),
      { severity: 'URGENT', missing: ['plan status', 'where the child is now'] },
    ],
    [
      'a strategy discussion is pending: immediate',
      goes({ circumstances: ['against-advice', 'strategy-discussion-pending'] }),
      {
        severity: 'IMMEDIATE',
        sentence:
          '{child}, 2 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 and left ' +
          'against clinical advice. A strategy discussion was pending. Where {child} is now is not recorded.',
      },
    ],
    [
      'a strategy discussion was pending a week ago, to the second',
      goes({}, [pending('2026-11-10T13:22:00Z')]),
      { severity: 'IMMEDIATE' },
    ],
    [
      'a strategy discussion was pending a week and a second ago',
      goes({}, [pending('2026-11-10T13:21:59Z')]),
      { severity: 'URGENT' },
    ],
    [
      'a bruise before the child moves, which R15 speaks of: immediate',
      goes({ injuries: [anInjury('bruise', { bodySite: 'hand' })] }, [], {}),
      { severity: 'IMMEDIATE', contacts: [at], facts: { byRelative: false, rule: 'R15' } },
    ],
    [
      'R15 fired 90 days ago to the second',
      goes({}, [anAttendance('2026-08-19T13:22:00Z', nonMobile)]),
      { notWith: ['against-advice-not-recorded'], severity: 'IMMEDIATE', contacts: [at, 'visit-2026-08-19T13:22:00Z'] },
    ],
    [
      'R15 fired 90 days and a second ago',
      goes({}, [anAttendance('2026-08-19T13:21:59Z', nonMobile)]),
      { severity: 'URGENT' },
    ],
    [
      'a young person goes, on the sixteenth birthday: a concern',
      goes({}, [], sixteen),
      {
        severity: 'CONCERN',
        assumptions: ['young-person-taken-as-competent-to-decide'],
        sentence:
          '{child}, 16 years, came to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 and left ' +
          'against clinical advice. Where {child} is now is not recorded.',
      },
    ],
    ['the day before the sixteenth birthday', goes({}, [], { birthDate: '2010-11-18' }), { severity: 'URGENT' }],
    ['a relative takes a young person of sixteen', goes(taken, [], sixteen), { severity: 'URGENT', assumptions: [] }],
    [
      'a young person of sixteen has harmed herself',
      goes({ complaints: ['self-harm'] }, [], sixteen),
      { severity: 'URGENT' },
    ],
    [
      'a young person of sixteen speaks of suicide',
      goes({ circumstances: ['against-advice', 'suicidal-intent'] }, [], sixteen),
      { severity: 'URGENT' },
    ],
    ['a young person of sixteen was assaulted', goes({ complaints: ['assault'] }, [], sixteen), { severity: 'URGENT' }],
    [
      'a concern is recorded about a young person of sixteen',
      goes({ recordedConcern: 'yes' }, [], sixteen),
      { severity: 'URGENT' },
    ],
    [
      'a looked-after young person of sixteen',
      goes({ plan: onPlan('LAC') }, [], sixteen),
      { severity: 'IMMEDIATE', assumptions: [] },
    ],
    [
      'everything at once still makes a short sentence',
      goes({
        ...taken,
        circumstances: ['against-advice', 'removed-by-relative', 'strategy-discussion-pending'],
        organisationName: 'Millbrook and Westmarch University Hospitals',
        plan: { ...onPlan('UCPP'), kinds: ['UCPP', 'LAC'] },
      }),
      {
        notWith: ['against-advice-not-recorded', 'removed-by-relative-not-recorded'],
        severity: 'IMMEDIATE',
        sentence:
          '{child}, 2 years, was seen by Millbrook and Westmarch University Hospitals ward on 17 November 2026 at 13:22 and ' +
          'was taken away by a relative against clinical advice. A strategy discussion was pending. ' +
          '{child} has a protection plan made before birth and is looked after (list of E00000001). ' +
          'Where {child} is now is not recorded.',
      },
    ],
    ['the day before the eighteenth birthday', goes({}, [], { birthDate: '2008-11-18' }), { severity: 'CONCERN' }],
  ],
  staysQuiet: [
    ['the child left before being seen, of which R25 speaks', goes({ circumstances: [] })],
    ['the clinicians agreed', goes({ status: 'completed', circumstances: [] })],
    ['a strategy discussion is pending and the child is still there', aChild([pending(seen)], toddler)],
    ['nobody came', goes({ status: 'was-not-brought', kind: 'appointment' })],
    ['the eighteenth birthday', goes({}, [], { birthDate: '2008-11-17' })],
  ],
  cannotTell: [
    [
      'the birth date is not known',
      goes({}, [], { birthDate: null }),
      { missing: ['birth date', 'where the child is now'], assumptions: [] },
    ],
  ],
});
