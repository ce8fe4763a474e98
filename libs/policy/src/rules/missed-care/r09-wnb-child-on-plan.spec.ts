import {
  aChild,
  aMissedAppointment,
  anAttendance,
  describeRule,
  noPlan,
  onPlan,
  planEnded,
  planUnknown,
  waited,
} from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { wnbChildOnPlan } from './r09-wnb-child-on-plan.js';

const slot = '2026-11-17T13:22:00Z';
const settled = (contacts: readonly ContactFacts[], child: Partial<ChildFacts> = {}): ChildFacts =>
  waited('R09', aChild(contacts, child));
const missed = (changes: Partial<ContactFacts>, child: Partial<ChildFacts> = {}): ChildFacts =>
  settled([aMissedAppointment(slot, changes)], child);
const missedAfter = (before: ContactFacts, changes: Partial<ContactFacts> = {}): ChildFacts =>
  settled([before, aMissedAppointment(slot, { plan: onPlan('CPP'), ...changes })]);

describeRule(wnbChildOnPlan, {
  fires: [
    [
      'a child on a child protection plan stays away from nursery',
      missed({ plan: onPlan('CPP'), setting: 'nursery', organisationName: 'Westmarch Nursery' }),
      {
        severity: 'CONCERN',
        sentence:
          '{child}, 7 months, was absent from Westmarch Nursery on 17 November 2026 at 13:22. ' +
          '{child} is on a child protection plan (list of E00000001). ' +
          'No other missed appointment is known in the 183 days before. The reason is not recorded.',
      },
    ],
    [
      'a child on a child protection plan was not brought, for the first time: a concern at once',
      missed({ plan: onPlan('CPP'), specialty: '420' }),
      {
        notWith: ['no-plan-in-force'],
        severity: 'CONCERN',
        recipients: ['SW', 'NN', 'GP', 'HV'],
        sentence:
          '{child}, 7 months, was not brought to an appointment at Millbrook Hospitals clinic on 17 November 2026 at 13:22. ' +
          '{child} is on a child protection plan (list of E00000001). ' +
          'No other missed appointment is known in the 183 days before. The reason is not recorded.',
        contacts: [`visit-${slot}`],
        facts: { plan: 'CPP', essential: false, specialty: '420' },
        missing: ['whether the family was reached'],
        assumptions: [],
      },
    ],
    [
      'the second in six months, at another hospital, to the second: urgent',
      missedAfter(
        aMissedAppointment('2026-05-18T13:22:00Z', { organisation: 'RYY', organisationName: 'Northgate Hospital' }),
      ),
      {
        severity: 'URGENT',
        sentence:
          '{child}, 7 months, was not brought to an appointment at Millbrook Hospitals clinic on 17 November 2026 at 13:22. ' +
          '{child} is on a child protection plan (list of E00000001). ' +
          'Another was missed on 18 May 2026 at Northgate Hospital clinic. The reason is not recorded.',
        contacts: [`visit-${slot}`, 'visit-2026-05-18T13:22:00Z'],
      },
    ],
    [
      'another was missed 183 days and a second ago: the first in six months',
      missedAfter(aMissedAppointment('2026-05-18T13:21:59Z')),
      { severity: 'CONCERN' },
    ],
    [
      'the hospital cancelled the one before',
      missedAfter(aMissedAppointment('2026-11-01T09:00:00Z', { status: 'cancelled-by-provider' })),
      { severity: 'CONCERN' },
    ],
    [
      'the first, and the specialty has flagged it as essential: urgent',
      missed({ plan: onPlan('CPP'), isEssential: true }),
      { severity: 'URGENT', facts: { essential: true } },
    ],
    ['a newborn has a plan made before birth', missed({ plan: onPlan('UCPP') }), { severity: 'CONCERN' }],
    [
      'a looked-after child: a concern, also on the second',
      missedAfter(aMissedAppointment('2026-11-01T09:00:00Z'), { plan: onPlan('LAC') }),
      { severity: 'CONCERN', facts: { plan: 'LAC' } },
    ],
    [
      'a looked-after child on a protection plan, on the second: the plan decides',
      missedAfter(aMissedAppointment('2026-11-01T09:00:00Z'), { plan: onPlan('CPP', 'LAC') }),
      { severity: 'URGENT' },
    ],
    [
      'the look-up says that there is a plan, not which: taken for a protection plan',
      missed({ plan: onPlan() }),
      { severity: 'CONCERN', assumptions: ['kind-of-plan-not-stated-taken-as-protection-plan'] },
    ],
    [
      'a protection plan ended 364 days ago',
      missed({ plan: planEnded('CPP', '2025-11-18') }),
      {
        notWith: ['no-plan-ended'],
        severity: 'CONCERN',
        sentence:
          '{child}, 7 months, was not brought to an appointment at Millbrook Hospitals clinic on 17 November 2026 at 13:22. ' +
          'A child protection plan ended on 18 November 2025. ' +
          'No other missed appointment is known in the 183 days before. The reason is not recorded.',
      },
    ],
    ['the plan of an unborn child ended 28 days ago', missed({ plan: planEnded('UCPP', '2026-10-20') })],
    [
      'whether there is a plan is not known, but one ended lately: that is enough',
      missed({ plan: { ...planUnknown, ended: [{ kind: 'LAC', on: '2026-10-01' }] } }),
      { severity: 'CONCERN', missing: ['plan status', 'whether the family was reached'] },
    ],
    [
      'a young person of seventeen on a plan: the words are those for somebody who may decide',
      missed({ plan: onPlan('LAC') }, { birthDate: '2008-11-18' }),
      {
        missing: ["whether it was the young person's own choice", 'whether the young person was reached'],
        sentence:
          '{child}, 17 years, did not attend an appointment at Millbrook Hospitals clinic on 17 November 2026 at 13:22. ' +
          '{child} is looked after (list of E00000001). ' +
          'No other missed appointment is known in the 183 days before. The reason is not recorded.',
      },
    ],
  ],
  waits: [
    [
      'the slot has just passed',
      aChild([aMissedAppointment(slot, { plan: onPlan('CPP') })]),
      { until: '2026-11-17T14:22:00Z' },
    ],
    [
      'another rule has waited for this slot, this one has not',
      waited('R08', aChild([aMissedAppointment(slot, { plan: onPlan('CPP') })])),
      { until: '2026-11-17T14:22:00Z' },
    ],
  ],
  staysQuiet: [
    ['no plan: R08 speaks', missed({ plan: noPlan })],
    ['a protection plan ended 365 days ago', missed({ plan: planEnded('CPP', '2025-11-17') })],
    ['the plan of an unborn child ended 29 days ago', missed({ plan: planEnded('UCPP', '2026-10-19') })],
    ['the eighteenth birthday', missed({ plan: onPlan('CPP') }, { birthDate: '2008-11-17' })],
    ['the hospital cancelled', missed({ plan: onPlan('CPP'), status: 'cancelled-by-provider' })],
    ['the child came late after all', missed({ plan: onPlan('CPP'), status: 'completed' })],
    ['the slot lies ahead', missed({ plan: onPlan('CPP'), status: 'booked' })],
    [
      'an emergency visit that nobody came to is no appointment',
      settled([anAttendance(slot, { plan: onPlan('CPP'), status: 'was-not-brought' })]),
    ],
  ],
  cannotTell: [
    [
      'whether there is a plan is not known',
      missed({ plan: planUnknown }),
      { missing: ['plan status', 'whether the family was reached'] },
    ],
    [
      'whether there is a plan is not known, and the last one ended long ago',
      missed({ plan: { ...planUnknown, ended: [{ kind: 'CPP', on: '2020-10-01' }] } }),
    ],
    ['the birth date is not known', missed({ plan: onPlan('CPP') }, { birthDate: null })],
  ],
});
