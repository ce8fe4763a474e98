import { aChild, anAttendance, aStep, describeRule, noPlan, onPlan, planUnknown, waited } from '#libs/testing';
import { type Circumstance } from '../../codes/circumstances.js';
import { type ChildFacts, type ContactFacts, type PlanFacts } from '../../facts.js';
import { noSocialWorker } from './r44-cin-no-social-worker.js';

const when = '2026-11-17T13:22:00Z';
const at = `visit-${when}`;
const step = (moment: string, circumstances: readonly Circumstance[], plan: PlanFacts = noPlan): ContactFacts =>
  aStep(moment, circumstances, { kind: 'home-visit', plan });
const unallocated = step(when, ['no-allocated-worker']);
const seen = step(when, ['child-seen-by-worker'], onPlan('CPP'));
const later = (contacts: readonly ContactFacts[], child: Partial<ChildFacts> = {}): ChildFacts =>
  waited('R44', aChild(contacts, child));

describeRule(noSocialWorker, {
  fires: [
    [
      'five working days without an allocated worker',
      later([unallocated]),
      {
        severity: 'CONCERN',
        recipients: ['NN', 'DN'],
        sentence:
          'That no social worker is allocated to {child}, 7 months, is recorded by Westmarch social care on 17 November 2026 at 13:22. ' +
          'Not recorded within 5 working days: that a worker was allocated.',
        contacts: [at],
        facts: { plan: '', ofStep: 'notAllocated' },
        notWith: ['worker-recorded'],
        assumptions: ['step-not-recorded-taken-as-not-taken'],
        missing: [],
      },
    ],
    [
      'a worker was allocated a moment too late',
      later([unallocated, step('2026-11-25T00:00:00Z', ['worker-allocated'])]),
      { at },
    ],
    [
      'a health visitor wrote it down',
      later([
        anAttendance(when, { kind: 'home-visit', setting: 'health-visitor', circumstances: ['no-allocated-worker'] }),
      ]),
    ],
    [
      'a child on a plan was seen by a social worker, and not again in ten working days',
      later([seen]),
      {
        notWith: ['visit-recorded'],
        severity: 'CONCERN',
        sentence:
          "A social worker's visit to {child}, 7 months, is recorded by Westmarch social care on 17 November 2026 at 13:22. " +
          'Not recorded within 10 working days: that a social worker saw the child again.',
        facts: { plan: 'CPP', ofStep: 'notSeen' },
      },
    ],
    ['seen again a moment too late', later([seen, step('2026-12-02T00:00:00Z', ['child-seen-by-worker'])]), { at }],
    [
      'the next visit was booked and did not take place',
      later([seen, { ...step('2026-11-24T10:00:00Z', ['child-seen-by-worker']), status: 'cancelled-by-provider' }]),
      { at },
    ],
    [
      'the list does not say which plan: taken for a protection plan',
      later([step(when, ['child-seen-by-worker'], onPlan())]),
      { assumptions: ['kind-of-plan-not-stated-taken-as-protection-plan', 'step-not-recorded-taken-as-not-taken'] },
    ],
    [
      'seen, but nobody is allocated: what is due first',
      later([step(when, ['child-seen-by-worker', 'no-allocated-worker'], onPlan('CPP'))]),
      { facts: { plan: 'CPP', ofStep: 'notSeen' } },
    ],
    ['the day before the eighteenth birthday', later([unallocated], { birthDate: '2008-11-18' })],
  ],
  waits: [
    ['it was just written down', aChild([unallocated]), { until: '2026-11-24T23:59:59.999Z' }],
    ['the child was just seen', aChild([seen]), { until: '2026-12-01T23:59:59.999Z' }],
  ],
  staysQuiet: [
    [
      'a worker was allocated in time',
      later([unallocated, step('2026-11-24T23:59:59.999Z', ['worker-allocated'])]),
      { at },
    ],
    [
      'a worker came in time, which shows that there is one',
      later([unallocated, step('2026-11-20T10:00:00Z', ['child-seen-by-worker'])]),
      { at },
    ],
    ['seen again in time', later([seen, step('2026-12-01T23:59:59.999Z', ['child-seen-by-worker'])]), { at }],
    ['a child without a plan was seen once', later([step(when, ['child-seen-by-worker'])])],
    ['a looked-after child without a plan was seen once', later([step(when, ['child-seen-by-worker'], onPlan('LAC'))])],
    ['a worker was allocated', later([step(when, ['worker-allocated'])])],
    ['the eighteenth birthday', later([unallocated], { birthDate: '2008-11-17' })],
  ],
  cannotTell: [
    [
      'whether a child who was seen has a plan is not known',
      later([step(when, ['child-seen-by-worker'], planUnknown)]),
      { missing: ['plan status'] },
    ],
    ['the birth date is not known', later([unallocated], { birthDate: null }), { missing: ['birth date'] }],
  ],
});
