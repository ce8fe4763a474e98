import { aChild, aStep, describeRule, noPlan, onPlan, planUnknown, waited } from '#libs/testing';
import { type Circumstance } from '../../codes/circumstances.js';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { conferenceNonAttendance } from './r43-conference-non-attendance.js';

const when = '2026-11-17T13:22:00Z';
const at = `visit-${when}`;
const sent = aStep('2026-11-12T23:59:59.999Z', ['health-report-sent']);
const conference = (codes: readonly Circumstance[], plan = noPlan): ContactFacts =>
  aStep(when, ['conference-held', ...codes], { plan });
const review = (codes: readonly Circumstance[], plan = noPlan): ContactFacts =>
  aStep(when, ['review-conference-held', ...codes], { plan });
const complete = [sent, conference(['health-attended'], onPlan('CPP'))];
const later = (contacts: readonly ContactFacts[], child: Partial<ChildFacts> = {}): ChildFacts =>
  waited('R43', aChild(contacts, child));
const muchLater = (contacts: readonly ContactFacts[]): ChildFacts => waited('R43 again', later(contacts));
const said =
  'A child protection conference about {child}, 7 months, is recorded by Westmarch social care on 17 November 2026 at 13:22. ';

describeRule(conferenceNonAttendance, {
  fires: [
    [
      'health was invited, and is recorded neither there nor with a report',
      later([conference(['health-invited'])]),
      {
        notWith: ['health-attended', 'report-recorded'],
        severity: 'CONCERN',
        recipients: ['NN'],
        sentence: `${said}Not recorded: that anybody from health was there and a report of health in time.`,
        contacts: [at],
        facts: { healthPresent: false, reportInTime: false },
        assumptions: ['step-not-recorded-taken-as-not-held'],
        missing: [],
      },
    ],
    [
      'the report came, nobody else did',
      later([sent, conference(['health-invited'])]),
      { notWith: ['health-attended'], sentence: `${said}Not recorded: that anybody from health was there.` },
    ],
    [
      'they came, and the report was sent a moment too late: three working days before',
      later([aStep('2026-11-13T00:00:00Z', ['health-report-sent']), conference(['health-deputised'])]),
      { sentence: `${said}Not recorded: a report of health in time.` },
    ],
    [
      'a review asks for the report five working days before',
      later([aStep('2026-11-11T00:00:00Z', ['health-report-sent']), review(['health-attended'])]),
      { notWith: ['report-recorded'], sentence: `${said}Not recorded: a report of health in time.` },
    ],
    [
      'the invitation was recorded 60 days before, to the second',
      later([aStep('2026-09-18T13:22:00Z', ['health-invited']), conference([])]),
      { at },
    ],
    [
      'there is a plan, and no core group met in ten working days',
      later(complete),
      { severity: 'CONCERN', sentence: `${said}Not recorded: a core group in time.` },
    ],
    [
      'the core group met a moment too late',
      later([...complete, aStep('2026-12-02T00:00:00Z', ['core-group-held'])]),
      { at, facts: { coreGroupInTime: false } },
    ],
    [
      'after three months no review was held either',
      muchLater(complete),
      { notWith: ['no-plan-in-force'], sentence: `${said}Not recorded: a core group in time and a review in time.` },
    ],
    [
      'the core group met, and no review was held in three months',
      later([...complete, aStep('2026-12-01T10:00:00Z', ['core-group-held'])]),
      { at, sentence: `${said}Not recorded: a review in time.` },
    ],
    [
      'after a review the next one was not held in six months',
      later([aStep('2026-11-10T10:00:00Z', ['health-report-sent']), review(['health-attended'], onPlan('CPP'))]),
      { notWith: ['review-recorded'], sentence: `${said}Not recorded: a review in time.` },
    ],
    ['the day before the eighteenth birthday', later(complete, { birthDate: '2008-11-18' }), { at }],
  ],
  waits: [
    ['the minutes may still come', aChild([conference(['health-invited'])]), { until: '2026-11-18T23:59:59.999Z' }],
    ['the core group has ten working days', aChild(complete), { at, until: '2026-12-01T23:59:59.999Z' }],
    [
      'the review has three months',
      aChild([...complete, aStep('2026-12-01T10:00:00Z', ['core-group-held'])]),
      { at, until: '2027-02-17T13:22:00Z' },
    ],
    [
      'the next review has six',
      aChild([aStep('2026-11-10T10:00:00Z', ['health-report-sent']), review(['health-attended'], onPlan('CPP'))]),
      { until: '2027-05-19T13:22:00Z' },
    ],
  ],
  staysQuiet: [
    ['no plan was made; health was there and had reported', later([sent, conference(['health-attended'])]), { at }],
    [
      'that they were there was recorded the next day',
      later([sent, conference(['health-invited']), aStep('2026-11-18T09:00:00Z', ['health-attended'])]),
      { at },
    ],
    [
      'everything followed in time',
      later([
        ...complete,
        aStep('2026-12-01T23:59:59.999Z', ['core-group-held']),
        aStep('2027-02-17T13:22:00Z', ['review-conference-held']),
      ]),
      { at },
    ],
    ['a looked-after child without a plan', later([sent, conference(['health-attended'], onPlan('LAC'))]), { at }],
    ['the eighteenth birthday', later(complete, { birthDate: '2008-11-17' }), { at }],
    ['no conference', later([aStep(when, ['health-invited'])])],
  ],
  cannotTell: [
    ['whether health was invited is not recorded', later([conference([])])],
    [
      'the invitation is 60 days and a second old',
      later([aStep('2026-09-18T13:21:59Z', ['health-invited']), conference([])]),
      { at },
    ],
    [
      'whether there is a plan is not known',
      later([sent, conference(['health-attended'], planUnknown)]),
      { at, missing: ['plan status'] },
    ],
    ['the birth date is not known', later([conference(['health-invited'])], { birthDate: null })],
  ],
});
