import {
  aCheekBruise,
  aChild,
  aMissedAppointment,
  anAttendance,
  anInjury,
  describeRule,
  noPlan,
  onPlan,
  planEnded,
  planUnknown,
  waited,
} from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { recentlyEndedPlan } from './r04-recently-ended-plan.js';

const seen = '2026-11-17T13:22:00Z';
const toddler = { birthDate: '2023-06-01' };
const ended = planEnded('CPP', '2026-05-12');
const seenWith = (
  changes: Partial<ContactFacts>,
  child: Partial<ChildFacts> = toddler,
  before: readonly ContactFacts[] = [],
): ChildFacts => aChild([...before, anAttendance(seen, { plan: ended, ...changes })], child);
const missed = (changes: Partial<ContactFacts> = {}, child: Partial<ChildFacts> = toddler): ChildFacts =>
  aChild([aMissedAppointment(seen, { plan: ended, ...changes })], child);
const infant = { birthDate: '2026-04-09' };
const concern = { recordedConcern: 'yes' } as const;
const brittle = { circumstances: ['brittle-bones'] } as const;

describeRule(recentlyEndedPlan, {
  fires: [
    [
      'a concern is recorded of a child whose plan ended in spring: information alone becomes a concern',
      seenWith(concern),
      {
        severity: 'CONCERN',
        recipients: ['PLN', 'NN'],
        sentence:
          '{child}, 3 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22. ' +
          'A child protection plan ended on 12 May 2026. There is another alert about an injury or a concern there.',
        contacts: [`visit-${seen}`],
        facts: { plan: 'CPP', endedOn: '2026-05-12', rule: 'R22', ruleSeverity: 'INFORMATION' },
        assumptions: ['referral-not-recorded-taken-as-none-made'],
        missing: [],
        notWith: ['no-plan-ended'],
      },
    ],
    [
      'a second organisation records a concern: a concern becomes urgent',
      seenWith(concern, toddler, [anAttendance('2026-10-01T09:00:00Z', { organisation: 'Y00001', ...concern })]),
      { severity: 'URGENT', facts: { ruleSeverity: 'CONCERN' } },
    ],
    [
      'a bruise and a concern: urgent becomes immediate',
      seenWith({ ...concern, injuries: [aCheekBruise] }),
      {
        severity: 'IMMEDIATE',
        sentence:
          '{child}, 3 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 ' +
          'with a bruise to the left cheek. ' +
          'A child protection plan ended on 12 May 2026. There is another alert about an injury or a concern there.',
      },
    ],
    [
      'a bruise before the child moves: immediate stays immediate',
      seenWith({ injuries: [aCheekBruise] }, infant),
      { severity: 'IMMEDIATE', facts: { rule: 'R15', ruleSeverity: 'IMMEDIATE' } },
    ],
    [
      'the most urgent of several rules counts, whichever comes first',
      seenWith({ ...concern, injuries: [aCheekBruise], ...brittle }, infant),
      { severity: 'IMMEDIATE' },
    ],
    [
      'R20 speaks of injuries at two places',
      seenWith({ injuries: [anInjury('bruise', { bodySite: 'knee' })] }, toddler, [
        anAttendance('2026-11-02T10:00:00Z', {
          organisation: 'RYY',
          injuries: [anInjury('burn', { bodySite: 'hand' })],
        }),
      ]),
      { severity: 'URGENT', facts: { rule: 'R20', ruleSeverity: 'CONCERN' } },
    ],
    [
      'a child of three took an opioid, of which R24 speaks',
      seenWith({ injuries: [anInjury('poisoning')], circumstances: ['opioid'] }),
      { facts: { rule: 'R24' } },
    ],
    [
      'a missed appointment, of which R09 has spoken: the severity is the one of R09',
      waited('R09', missed()),
      {
        severity: 'CONCERN',
        facts: { rule: 'R09', ruleSeverity: 'CONCERN' },
        sentence:
          '{child}, 3 years, was not brought to an appointment at Millbrook Hospitals clinic on 17 November 2026 at 13:22. ' +
          'A child protection plan ended on 12 May 2026. The reason is not recorded.',
      },
    ],
    [
      'an essential slot was missed: R09 does not raise it for a plan that ended, nor does this',
      waited('R09', missed({ isEssential: true })),
      { severity: 'CONCERN' },
    ],
    ['being looked after ended 364 days ago', seenWith({ ...concern, plan: planEnded('LAC', '2025-11-18') })],
    ['the plan of an unborn child ended 28 days ago', seenWith({ ...concern, plan: planEnded('UCPP', '2026-10-20') })],
    [
      'whether there is another plan now is not known',
      seenWith({ ...concern, plan: { ...planUnknown, ended: ended.ended } }),
      { severity: 'CONCERN', missing: ['plan status'] },
    ],
    [
      'three injuries and a long name still make a short sentence',
      seenWith({
        ...concern,
        organisationName: 'Westmarch and Northgate University Hospitals Foundation Trust',
        injuries: ['bruise', 'burn', 'bite'].map((kind) =>
          anInjury(kind, { bodySite: 'upper-arm', laterality: 'both' }),
        ),
      }),
    ],
  ],
  staysQuiet: [
    ['the plan ended 365 days ago', seenWith({ ...concern, plan: planEnded('CPP', '2025-11-17') })],
    ['the plan of an unborn child ended 29 days ago', seenWith({ ...concern, plan: planEnded('UCPP', '2026-10-19') })],
    ['there never was a plan', seenWith({ ...concern, plan: noPlan })],
    ['there is another plan now: R01 speaks', seenWith({ ...concern, plan: { ...onPlan('CPP'), ended: ended.ended } })],
    ['a cough', seenWith({})],
    [
      'a medicine once, at three years, of which no rule speaks',
      seenWith({ injuries: [anInjury('poisoning')], circumstances: ['medicine'] }),
    ],
    ['a walking child grazes a knee', seenWith({ injuries: [anInjury('abrasion', { bodySite: 'knee' })] })],
    ['R09 still waits for the missed appointment to settle', missed()],
    ['the hospital cancelled', waited('R09', missed({ status: 'cancelled-by-provider' }))],
    ['a concern at an earlier visit alone', seenWith({}, toddler, [anAttendance('2026-11-16T09:00:00Z', concern)])],
    ['the eighteenth birthday', seenWith(concern, { birthDate: '2008-11-17' })],
  ],
  cannotTell: [
    [
      'the other rules cannot tell, for the birth date is not known',
      seenWith(concern, { birthDate: null }),
      { missing: ['birth date'] },
    ],
  ],
});
