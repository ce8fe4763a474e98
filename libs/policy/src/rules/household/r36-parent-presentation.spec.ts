import { aChild, anAttendance, describeRule, onPlan, planUnknown } from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { parentPresentation } from './r36-parent-presentation.js';

const told = '2026-11-17T23:22:00Z';
const at = `visit-${told}`;
const recorded = (circumstances: ContactFacts['circumstances'], changes: Partial<ContactFacts> = {}): ContactFacts =>
  anAttendance(told, { kind: 'other', status: 'completed', circumstances, ...changes });
const child = (contact: ContactFacts, changes: Partial<ChildFacts> = {}): ChildFacts => aChild([contact], changes);

describeRule(parentPresentation, {
  fires: [
    [
      'a parent came after self-harm',
      child(recorded(['parent-self-harm'])),
      {
        notWith: ['parent-self-harm-not-recorded'],
        severity: 'CONCERN',
        recipients: ['NIC', 'NN', 'HV', 'SN', 'CSC'],
        sentence:
          'At Millbrook Hospitals emergency department on 17 November 2026 at 23:22 it was recorded that a parent or carer of ' +
          '{child}, 7 months, needs care of their own. Who looks after {child} now is not recorded.',
        contacts: [at],
        facts: { recorded: 'parent-self-harm', childSafeWithOther: false },
        missing: ['who looks after the child now'],
        assumptions: ['whereabouts-of-the-child-not-recorded-taken-as-not-known'],
      },
    ],
    [
      'a parent is intoxicated and gravely ill in mind',
      child(recorded(['parent-mental-illness', 'parent-intoxicated'])),
      {
        notWith: ['parent-mental-illness-not-recorded', 'parent-intoxicated-not-recorded'],
        severity: 'CONCERN',
        facts: { recorded: 'parent-mental-illness parent-intoxicated' },
      },
    ],
    [
      'a carer is detained, and nobody recorded where the child is',
      child(recorded(['carer-detained'])),
      {
        notWith: ['carer-detained-not-recorded'],
        severity: 'IMMEDIATE',
        sentence:
          'At Millbrook Hospitals emergency department on 17 November 2026 at 23:22 it was recorded that a parent or carer of ' +
          '{child}, 7 months, is detained. Who looks after {child} now is not recorded.',
        assumptions: ['carer-taken-as-the-only-one', 'whereabouts-of-the-child-not-recorded-taken-as-not-known'],
      },
    ],
    [
      'a carer is detained, on a child protection plan: no less than immediate',
      child(recorded(['carer-detained'], { plan: onPlan('CPP') })),
      { severity: 'IMMEDIATE' },
    ],
    [
      'a carer is detained, and the child is safe with somebody else',
      child(recorded(['carer-detained', 'child-safe-with-other'])),
      {
        severity: 'CONCERN',
        sentence:
          'At Millbrook Hospitals emergency department on 17 November 2026 at 23:22 it was recorded that a parent or carer of ' +
          '{child}, 7 months, is detained. {child} is recorded as safe with somebody else.',
        facts: { childSafeWithOther: true },
        missing: [],
        assumptions: ['carer-taken-as-the-only-one'],
      },
    ],
    [
      'on a child protection plan: urgent',
      child(recorded(['parent-intoxicated'], { plan: onPlan('CPP') })),
      { notWith: ['parent-intoxicated-not-recorded'], severity: 'URGENT' },
    ],
    [
      'safe with somebody else, on a child protection plan',
      child(recorded(['carer-detained', 'child-safe-with-other'], { plan: onPlan('CPP') })),
      { severity: 'URGENT' },
    ],
    ['looked after: urgent', child(recorded(['parent-self-harm'], { plan: onPlan('LAC') })), { severity: 'URGENT' }],
    [
      'whether there is a plan is not known',
      child(recorded(['parent-self-harm'], { plan: planUnknown })),
      { severity: 'CONCERN', missing: ['plan status', 'who looks after the child now'] },
    ],
    ['the day before the eighteenth birthday', child(recorded(['parent-self-harm']), { birthDate: '2008-11-18' })],
  ],
  staysQuiet: [
    [
      'the child is safe with somebody else, and nothing is said of a parent',
      child(recorded(['child-safe-with-other'])),
    ],
    ['domestic abuse alone: R35 reads it', child(recorded(['domestic-abuse']))],
    ['the young person is intoxicated, not a parent', child(recorded(['intoxicated']))],
    ['the eighteenth birthday', child(recorded(['parent-self-harm']), { birthDate: '2008-11-17' })],
  ],
  cannotTell: [
    [
      'the birth date is not known',
      child(recorded(['carer-detained']), { birthDate: null }),
      { missing: ['birth date', 'who looks after the child now'] },
    ],
  ],
});
