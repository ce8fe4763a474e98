import { aChild, anAttendance, describeRule, onPlan, planUnknown } from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { fgmRisk } from './r38c-fgm-risk.js';

const seen = '2026-11-17T13:22:00Z';
const at = `visit-${seen}`;
const disclosed = (when: string, changes: Partial<ContactFacts> = {}): ContactFacts =>
  anAttendance(when, { circumstances: ['mutilation-seen-or-told'], ...changes });
const ofMother = (when: string, changes: Partial<ContactFacts> = {}): ContactFacts =>
  anAttendance(when, { circumstances: ['mother-has-mutilation'], ...changes });
const child = (contacts: readonly ContactFacts[], changes: Partial<ChildFacts> = {}): ChildFacts =>
  aChild(contacts, changes);
const twelveYears = { birthDate: '2014-03-01' };

describeRule(fgmRisk, {
  fires: [
    [
      'a girl of twelve tells of it',
      child([disclosed(seen)], twelveYears),
      {
        notWith: ['mutilation-seen-or-told-not-recorded'],
        severity: 'IMMEDIATE',
        recipients: ['CON', 'NN', 'CSC', 'HV'],
        sentence:
          '{child}, 12 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22. ' +
          'Female genital mutilation was seen or told of there.',
        contacts: [at],
        facts: { seenOrTold: true },
        missing: [],
        assumptions: [],
      },
    ],
    [
      'and again a week later',
      child([disclosed('2026-11-10T13:22:00Z'), disclosed(seen)], twelveYears),
      { severity: 'IMMEDIATE' },
    ],
    [
      'whatever is recorded of the mother besides',
      child([disclosed(seen, { circumstances: ['mother-has-mutilation', 'mutilation-seen-or-told'] })], twelveYears),
      {
        notWith: ['mutilation-seen-or-told-not-recorded', 'mother-has-mutilation-not-recorded'],
        severity: 'IMMEDIATE',
      },
    ],
    [
      'the mother of an infant has it',
      child([ofMother(seen)]),
      {
        severity: 'INFORMATION',
        sentence:
          '{child}, 7 months, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22. ' +
          'Recorded there: the mother has had female genital mutilation. That says nothing of what the family intends.',
        facts: { seenOrTold: false },
        missing: ['the sex of the child', 'what the family thinks of it'],
        assumptions: ['sex-of-the-child-not-held-taken-as-a-girl'],
      },
    ],
    [
      'the mother has it, as was recorded a year and a second ago',
      child([ofMother('2025-11-17T13:21:59Z'), ofMother(seen)], { birthDate: '2025-06-01' }),
      { severity: 'INFORMATION' },
    ],
    [
      'the mother has it, and the child is on a child protection plan',
      child([ofMother(seen, { plan: onPlan('CPP') })]),
      { notWith: ['mother-has-mutilation-not-recorded'], severity: 'CONCERN' },
    ],
    [
      'whether there is a plan is not known',
      child([ofMother(seen, { plan: planUnknown })]),
      { severity: 'INFORMATION', missing: ['plan status', 'the sex of the child', 'what the family thinks of it'] },
    ],
    ['the day before the eighteenth birthday', child([disclosed(seen)], { birthDate: '2008-11-18' })],
  ],
  staysQuiet: [
    [
      'the mother has it, as was recorded a year ago, to the second',
      child([ofMother('2025-11-17T13:22:00Z'), ofMother(seen)], { birthDate: '2025-06-01' }),
    ],
    [
      'the mother has it, and of the girl it was told before',
      child([disclosed('2026-06-01T09:00:00Z'), ofMother(seen)], twelveYears),
    ],
    ['nothing of it is recorded', child([anAttendance(seen)])],
    ['the eighteenth birthday: a grown woman', child([disclosed(seen)], { birthDate: '2008-11-17' })],
  ],
  cannotTell: [
    ['the birth date is not known', child([disclosed(seen)], { birthDate: null }), { missing: ['birth date'] }],
  ],
});
