import {
  aCheekBruise,
  aChild,
  anAttendance,
  anInjury,
  describeRule,
  noPlan,
  onPlan,
  planEnded,
  planUnknown,
} from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { planChildUnscheduledAttendance } from './r01-plan-child-unscheduled-attendance.js';

const seen = '2026-11-17T13:22:00Z';
const attends = (changes: Partial<ContactFacts>, child: Partial<ChildFacts> = {}): ChildFacts =>
  aChild([anAttendance(seen, { plan: onPlan('CPP'), ...changes })], child);

describeRule(planChildUnscheduledAttendance, {
  fires: [
    [
      'a child on a child protection plan comes for no recorded reason',
      attends({}),
      {
        notWith: ['no-plan-in-force'],
        severity: 'CONCERN',
        recipients: ['NN', 'PLN'],
        sentence:
          '{child}, 7 months, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22. ' +
          '{child} is on a child protection plan (list of E00000001).',
        contacts: [`visit-${seen}`],
        facts: { plan: 'CPP', harm: '' },
        missing: ['reason for attending, as a code'],
        assumptions: [],
      },
    ],
    [
      'a looked-after child comes with an ordinary illness: for the digest only',
      attends({ plan: onPlan('LAC') }),
      { severity: 'INFORMATION' },
    ],
    ['a newborn has a plan made before birth', attends({ plan: onPlan('UCPP') }), { severity: 'CONCERN' }],
    [
      'a looked-after child who is also on a protection plan counts as on a protection plan',
      attends({ plan: onPlan('LAC', 'CPP') }),
      { severity: 'CONCERN', facts: { plan: 'LAC CPP' } },
    ],
    [
      'a looked-after child comes with a bruise: urgent whatever the plan',
      attends({ plan: onPlan('LAC'), injuries: [aCheekBruise], complaints: ['injury'] }),
      {
        severity: 'URGENT',
        sentence:
          '{child}, 7 months, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 ' +
          'with a bruise to the left cheek. {child} is looked after (list of E00000001).',
        facts: { harm: 'injury' },
        missing: [],
      },
    ],
    [
      'an injury is the only reason given, and nobody described it',
      attends({ complaints: ['injury'] }),
      {
        severity: 'URGENT',
        sentence:
          '{child}, 7 months, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 ' +
          'with an injury. {child} is on a child protection plan (list of E00000001).',
      },
    ],
    [
      'a child on a plan has swallowed something',
      attends({ injuries: [anInjury('poisoning')], complaints: ['poisoning'] }),
      { severity: 'URGENT', facts: { harm: 'poisoning' } },
    ],
    [
      'a young person who is looked after has harmed himself, and comes alone',
      attends({ plan: onPlan('LAC'), complaints: ['self-harm'] }, { birthDate: '2010-01-05' }),
      {
        severity: 'URGENT',
        sentence:
          '{child}, 16 years, came to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 ' +
          'with self harm. {child} is looked after (list of E00000001).',
      },
    ],
    [
      'a child was assaulted and has a burn: both are said, each once',
      attends({ injuries: [anInjury('burn', { bodySite: 'hand' })], complaints: ['assault', 'injury'] }),
      {
        facts: { harm: 'assault injury' },
        sentence:
          '{child}, 7 months, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 ' +
          'with a burn to the hand and assault. {child} is on a child protection plan (list of E00000001).',
      },
    ],
    [
      'a mark recorded as there from birth is no harm and no reason for coming',
      attends({ injuries: [anInjury('bruise', { bodySite: 'back', recordedAs: 'birth' })] }),
      {
        severity: 'CONCERN',
        facts: { harm: '' },
        sentence:
          '{child}, 7 months, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22. ' +
          '{child} is on a child protection plan (list of E00000001).',
      },
    ],
    [
      'the list does not say which plan it is: taken for a protection plan, and said so',
      attends({ plan: onPlan() }),
      { severity: 'CONCERN', assumptions: ['kind-of-plan-not-stated-taken-as-protection-plan'] },
    ],
    ['a child leaves before being seen', attends({ status: 'left' })],
    ['an ambulance brings a child', attends({ setting: 'ambulance', status: 'completed' })],
    ['a number that is not traced belongs to a child on a plan', attends({}, { identity: 'unverified' })],
    ['the day before the eighteenth birthday', attends({}, { birthDate: '2008-11-18' })],
    [
      'born on a leap day, on 28 February of the eighteenth year',
      aChild([anAttendance('2026-02-28T12:00:00Z', { plan: onPlan('CPP') })], { birthDate: '2008-02-29' }),
    ],
    [
      'one second before midnight in London, in summer, on the eve of the eighteenth birthday',
      aChild([anAttendance('2026-07-01T22:59:59Z', { plan: onPlan('CPP') })], { birthDate: '2008-07-02' }),
      {
        sentence:
          '{child}, 17 years, came to Millbrook Hospitals emergency department on 1 July 2026 at 23:59. ' +
          '{child} is on a child protection plan (list of E00000001).',
      },
    ],
    [
      'everything at once still makes a short sentence',
      attends({
        organisationName: 'Westmarch and Northgate University Hospitals Foundation Trust',
        plan: onPlan('CPP', 'LAC', 'UCPP'),
        injuries: ['bruise', 'burn', 'bite', 'fracture'].map((kind) =>
          anInjury(kind, { bodySite: 'upper-arm', laterality: 'both' }),
        ),
        complaints: ['assault', 'injury', 'poisoning', 'self-harm'],
      }),
    ],
  ],
  staysQuiet: [
    ['a child without a plan comes with a bruise', attends({ plan: noPlan, injuries: [aCheekBruise] })],
    ['the plan ended yesterday', attends({ plan: planEnded('CPP', '2026-11-16') })],
    ['a child on a plan is seen at a planned appointment', attends({ kind: 'appointment', setting: 'outpatient' })],
    ['a child on a plan is expected but has not come', attends({ status: 'booked' })],
    ['a visit was cancelled by the hospital', attends({ status: 'cancelled-by-provider' })],
    ['the eighteenth birthday', attends({}, { birthDate: '2008-11-17' })],
    [
      'born on a leap day, on 1 March of the eighteenth year',
      aChild([anAttendance('2026-03-01T12:00:00Z', { plan: onPlan('CPP') })], { birthDate: '2008-02-29' }),
    ],
    [
      'midnight in London, in summer, of the eighteenth birthday',
      aChild([anAttendance('2026-07-01T23:00:00Z', { plan: onPlan('CPP') })], { birthDate: '2008-07-02' }),
    ],
    ['an adult whose plan is not known', attends({ plan: planUnknown }, { birthDate: '1990-01-01' })],
    ['the birth date is not known, but there is no plan', attends({ plan: noPlan }, { birthDate: null })],
  ],
  cannotTell: [
    [
      'the plan is not known',
      attends({ plan: planUnknown }),
      { missing: ['plan status', 'reason for attending, as a code'] },
    ],
    [
      'the birth date is not known: a child on a plan, or somebody grown up by now',
      attends({ complaints: ['assault'] }, { birthDate: null }),
      { missing: ['birth date'] },
    ],
    ['the birth date lies after the attendance', attends({}, { birthDate: '2026-11-18' })],
  ],
});
