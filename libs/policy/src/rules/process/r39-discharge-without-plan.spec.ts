import { aChild, anAttendance, describeRule, noPlan, onPlan, planEnded, planUnknown } from '#libs/testing';
import { type Circumstance } from '../../codes/circumstances.js';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { dischargeWithoutPlan } from './r39-discharge-without-plan.js';

const began = '2026-11-17T13:22:00Z';
const at = `visit-${began}`;
const stay = (changes: Partial<ContactFacts> = {}): ContactFacts =>
  anAttendance(began, { kind: 'stay', setting: 'inpatient', status: 'completed', plan: onPlan('CPP'), ...changes });
const leaves = (
  changes: Partial<ContactFacts> = {},
  child: Partial<ChildFacts> = {},
  before: readonly ContactFacts[] = [],
): ChildFacts => aChild([...before, stay(changes)], child);
const papers = ['authority-agreed', 'consultant-authorised', 'follow-up-arranged', 'practice-identified'] as const;
const allPapers: readonly Circumstance[] = [...papers, 'home-visit-arranged'];
const concernAt = (when: string): ContactFacts => anAttendance(when, { recordedConcern: 'yes' });
const ordered = { status: 'arrived', circumstances: ['discharge-ordered'] } as const;

describeRule(dischargeWithoutPlan, {
  fires: [
    [
      'an infant on a plan goes home, and nothing of what was agreed is recorded',
      leaves(),
      {
        severity: 'IMMEDIATE',
        recipients: ['CON', 'SW', 'NN'],
        sentence:
          '{child}, 7 months, was discharged from Millbrook Hospitals ward, where the contact began on 17 November 2026. ' +
          '{child} is on a child protection plan (list of E00000001). ' +
          "Not recorded: agreement of children's social care, the consultant's authorisation, follow-up, a practice and a first home visit.",
        contacts: [at],
        facts: {
          plan: 'CPP',
          concern: false,
          strategyDiscussionPending: false,
          ...Object.fromEntries(allPapers.map((paper) => [paper, false])),
        },
        assumptions: ['document-not-recorded-taken-as-not-there'],
        notWith: ['discharge-agreed'],
        missing: [
          "agreement of children's social care",
          "the consultant's authorisation",
          'follow-up',
          'a practice',
          'a first home visit',
        ],
      },
    ],
    [
      'a discharge is ordered for a newborn with a plan made before birth, and the child is still there',
      leaves({ ...ordered, plan: onPlan('UCPP') }),
      {
        severity: 'IMMEDIATE',
        sentence:
          '{child}, 7 months, is to be discharged from Millbrook Hospitals ward, where the contact began on 17 November 2026. ' +
          '{child} has a protection plan made before birth (list of E00000001). ' +
          "Not recorded: agreement of children's social care, the consultant's authorisation, follow-up, a practice and a first home visit.",
      },
    ],
    [
      'from an emergency department, where a discharge is ordered',
      leaves({ ...ordered, kind: 'unscheduled', setting: 'ed' }),
    ],
    ['a single paper lacks', leaves({ circumstances: papers }), { facts: { 'home-visit-arranged': false } }],
    [
      'of a child of five no home visit is asked',
      leaves({ circumstances: papers.slice(1) }, { birthDate: '2021-11-17' }),
      { facts: { 'authority-agreed': false } },
    ],
    [
      'the day before the fifth birthday it is',
      leaves({ circumstances: papers }, { birthDate: '2021-11-18' }),
      { facts: { 'home-visit-arranged': false } },
    ],
    [
      'a looked-after child: immediate too, by a name of its own',
      leaves({ plan: onPlan('LAC') }),
      { severity: 'IMMEDIATE', facts: { plan: 'LAC' } },
    ],
    [
      'no plan, and a strategy discussion is pending',
      leaves({ plan: noPlan, circumstances: ['strategy-discussion-pending'] }),
      { severity: 'IMMEDIATE', facts: { strategyDiscussionPending: true } },
    ],
    [
      'no plan, and a concern was recorded 90 days before, to the second',
      leaves({ plan: noPlan }, {}, [concernAt('2026-08-19T13:22:00Z')]),
      { facts: { concern: true } },
    ],
    ['no plan, and the ward recorded what the child told', leaves({ plan: noPlan, circumstances: ['disclosure'] })],
    [
      'whether there is a plan is not known, and a concern is recorded: that is enough',
      leaves({ plan: planUnknown, recordedConcern: 'yes' }),
      { facts: { concern: true } },
    ],
    [
      'the look-up does not say which plan: taken for a protection plan',
      leaves({ plan: onPlan() }),
      {
        assumptions: ['kind-of-plan-not-stated-taken-as-protection-plan', 'document-not-recorded-taken-as-not-there'],
      },
    ],
    [
      'everything at once still makes a short sentence',
      leaves({
        organisationName: 'Westmarch and Northgate University Hospitals Foundation Trust',
        plan: { ...onPlan(), kinds: ['UCPP', 'LAC'] },
        circumstances: ['strategy-discussion-pending', 'disclosure'],
      }),
    ],
    ['the day before the eighteenth birthday', leaves({}, { birthDate: '2008-11-18' })],
  ],
  staysQuiet: [
    ['all papers are recorded', leaves({ circumstances: allPapers })],
    ['all that a child of five needs is recorded', leaves({ circumstances: papers }, { birthDate: '2021-11-17' })],
    ['no plan, no concern', leaves({ plan: noPlan })],
    ['the plan ended in spring', leaves({ plan: planEnded('CPP', '2026-05-12') })],
    ['a concern 90 days and a second before', leaves({ plan: noPlan }, {}, [concernAt('2026-08-19T13:21:59Z')])],
    ['the child is still on the ward', leaves({ status: 'arrived' })],
    [
      'it was admitted, no end of that is stated, and a concern is recorded: nobody says that it left',
      leaves({ status: 'arrived', isEndTold: false, recordedConcern: 'yes' }),
    ],
    ['a visit to the emergency department ends', leaves({ kind: 'unscheduled', setting: 'ed' })],
    ['the eighteenth birthday', leaves({}, { birthDate: '2008-11-17' })],
    [
      'whether there is a plan is not known, and all papers are there',
      leaves({ plan: planUnknown, circumstances: allPapers }),
    ],
  ],
  cannotTell: [
    ['whether there is a plan is not known', leaves({ plan: planUnknown })],
    [
      'whether there is a plan is not known, and the child is to go home from a stay that goes on',
      leaves({ plan: planUnknown, status: 'arrived', circumstances: ['discharge-ordered'] }),
    ],
    ['the birth date is not known', leaves({}, { birthDate: null })],
  ],
});
