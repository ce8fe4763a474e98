import { aChild, aStep, describeRule, noPlan, onPlan, planUnknown, waited } from '#libs/testing';
import { type Circumstance } from '../../codes/circumstances.js';
import { type ChildFacts, type ContactFacts, type PlanFacts } from '../../facts.js';
import { lacHealthAssessmentOverdue } from './r07-lac-health-assessment-overdue.js';

const when = '2026-11-17T13:22:00Z';
const at = `visit-${when}`;
const step = (moment: string, circumstances: readonly Circumstance[], plan: PlanFacts = onPlan('LAC')): ContactFacts =>
  aStep(moment, circumstances, { plan });
const became = step(when, ['became-looked-after']);
const assessed = step(when, ['initial-health-assessment']);
const warned = (contacts: readonly ContactFacts[], child: Partial<ChildFacts> = {}): ChildFacts =>
  waited('R07', aChild(contacts, child));
const overdue = (contacts: readonly ContactFacts[], child: Partial<ChildFacts> = {}): ChildFacts =>
  waited('R07 again', warned(contacts, child));
const five = { birthDate: '2021-11-17' };

describeRule(lacHealthAssessmentOverdue, {
  fires: [
    [
      'five working days are left for the first assessment: information',
      warned([became]),
      {
        severity: 'INFORMATION',
        recipients: ['LACN', 'SW', 'DN'],
        sentence:
          'The beginning of being looked after of {child}, 7 months, is recorded by Westmarch social care on 17 November 2026 at 13:22. ' +
          'The initial health assessment is due on 15 December 2026 and is not recorded.',
        contacts: [at],
        facts: { due: 'initial health assessment' },
        assumptions: ['assessment-not-recorded-taken-as-not-made'],
        missing: [],
      },
    ],
    [
      'twenty working days have passed: a concern',
      overdue([became]),
      {
        severity: 'CONCERN',
        sentence:
          'The beginning of being looked after of {child}, 7 months, is recorded by Westmarch social care on 17 November 2026 at 13:22. ' +
          'The initial health assessment was due on 15 December 2026 and is not recorded.',
      },
    ],
    [
      'it was made a moment too late',
      overdue([became, step('2026-12-16T00:00:00Z', ['initial-health-assessment'])]),
      { at },
    ],
    [
      'a child under five was not reviewed in half a year',
      overdue([assessed]),
      {
        notWith: ['assessment-recorded'],
        severity: 'CONCERN',
        facts: { due: 'review health assessment' },
        sentence:
          'A health assessment of {child}, 7 months, is recorded by Westmarch social care on 17 November 2026 at 13:22. ' +
          'The review health assessment was due on 19 May 2027 and is not recorded.',
      },
    ],
    [
      'nobody brought the child to it: it was not made',
      overdue([
        assessed,
        {
          ...step('2027-05-01T10:00:00Z', ['review-health-assessment']),
          kind: 'appointment',
          status: 'was-not-brought',
        },
      ]),
      { at },
    ],
    ['on the fifth birthday a year counts', overdue([assessed], five), { facts: { due: 'review health assessment' } }],
    ['a review starts the next year too', overdue([step(when, ['review-health-assessment'])], five)],
    [
      'the list does not name the child yet: that it became looked after is recorded',
      overdue([step(when, ['became-looked-after'], noPlan)]),
    ],
    ['the day before the eighteenth birthday', overdue([became], { birthDate: '2008-11-18' })],
  ],
  waits: [
    ['the child has just become looked after', aChild([became]), { until: '2026-12-08T23:59:59.999Z' }],
    ['a child under five was just assessed', aChild([assessed]), { until: '2027-05-12T22:59:59.999Z' }],
    ['a child of five was', aChild([assessed], five), { until: '2027-11-10T23:59:59.999Z' }],
    [
      'both in one day: the review is due',
      aChild([step(when, ['became-looked-after', 'initial-health-assessment'])]),
      { until: '2027-05-12T22:59:59.999Z' },
    ],
  ],
  staysQuiet: [
    ['assessed in time', overdue([became, step('2026-12-15T23:59:59.999Z', ['initial-health-assessment'])]), { at }],
    ['reviewed in time', overdue([assessed, step('2027-05-19T13:22:00Z', ['review-health-assessment'])]), { at }],
    [
      'a child of five, reviewed after eleven months',
      overdue([assessed, step('2027-10-17T13:22:00Z', ['review-health-assessment'])], five),
      { at },
    ],
    [
      'a health assessment of a child who is not looked after',
      overdue([step(when, ['initial-health-assessment'], noPlan)]),
    ],
    [
      'a child on a protection plan who is not looked after',
      overdue([step(when, ['initial-health-assessment'], onPlan('CPP'))]),
    ],
    ['an assessment that was cancelled starts nothing', overdue([{ ...assessed, status: 'cancelled-by-provider' }])],
    ['the eighteenth birthday', overdue([became], { birthDate: '2008-11-17' })],
  ],
  cannotTell: [
    [
      'whether the child is looked after is not known',
      overdue([step(when, ['initial-health-assessment'], planUnknown)]),
      { missing: ['plan status'] },
    ],
    ['the look-up does not say which plan', overdue([step(when, ['initial-health-assessment'], onPlan())])],
    ['the birth date is not known', overdue([became], { birthDate: null }), { missing: ['birth date'] }],
  ],
});
