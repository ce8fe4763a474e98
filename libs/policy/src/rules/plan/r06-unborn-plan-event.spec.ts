import {
  aChild,
  aMissedAppointment,
  anAttendance,
  aNeighbour,
  describeRule,
  instant,
  noPlan,
  onPlan,
  planEnded,
  planUnknown,
  waited,
} from '#libs/testing';
import { type ChildFacts, type ContactFacts, type NeighbourFacts, type NeighbourPlan } from '../../facts.js';
import { unbornPlanEvent } from './r06-unborn-plan-event.js';

const seen = '2026-11-17T13:22:00Z';
const grown = { birthDate: '2002-04-09' };
const notNamed: NeighbourPlan = { ...planUnknown, value: 'no' };

/** A woman of twenty-four, under whose number a plan for the child stands that she expects. */
const woman = (
  changes: Partial<ContactFacts> = {},
  before: readonly ContactFacts[] = [],
  child: Partial<ChildFacts> = grown,
): ChildFacts => aChild([...before, anAttendance(seen, { plan: onPlan('UCPP'), ...changes })], child);
const clinic = { kind: 'appointment', setting: 'midwife', status: 'completed' } as const;
const missesAntenatal = (changes: Partial<ContactFacts> = {}): ChildFacts =>
  aChild([aMissedAppointment(seen, { setting: 'midwife', plan: onPlan('UCPP'), ...changes })], grown);

/** A newborn of a mother with such a plan, of whom no list says anything. */
const newborn = (
  changes: Partial<ContactFacts> = {},
  child: Partial<ChildFacts> = {},
  before: readonly ContactFacts[] = [],
): ChildFacts =>
  aChild([...before, anAttendance(seen, { kind: 'stay', setting: 'maternity', ...changes })], {
    birthDate: '2026-11-17',
    neighbours: [mother()],
    ...child,
  });
const mother = (plan: NeighbourPlan | NeighbourFacts['planAt'] = onPlan('UCPP')): NeighbourFacts =>
  aNeighbour('mother', plan);
const bornBefore = (birthDate: string, changes: Partial<ContactFacts> = {}): ChildFacts =>
  newborn({ kind: 'unscheduled', setting: 'ed', ...changes }, { birthDate });
const arrived = 'was seen by Millbrook Hospitals maternity on 17 November 2026 at 13:22.';
const ofMother = 'For {child} a plan was made before birth, under the number of the mother (list of E00000001).';

describeRule(unbornPlanEvent, {
  fires: [
    [
      'a woman whose unborn child has a plan comes to the emergency department',
      woman(),
      {
        severity: 'CONCERN',
        recipients: ['MW', 'NN', 'SW', 'HV', 'GP'],
        sentence:
          '{child}, 24 years, came to Millbrook Hospitals emergency department on 17 November 2026 at 13:22. ' +
          'For the child of {child} a plan was made before birth (list of E00000001).',
        contacts: [`visit-${seen}`],
        facts: { about: 'woman', events: 'attended', responsible: 'E00000001' },
        missing: [],
        assumptions: [],
      },
    ],
    [
      'labour began on the maternity ward, and she was drunk',
      woman({ kind: 'stay', setting: 'maternity', circumstances: ['labour-began', 'alcohol-drunk'] }),
      {
        severity: 'CONCERN',
        facts: { events: 'labour intoxication attended' },
        sentence:
          `{child}, 24 years, ${arrived} Recorded there: labour began and intoxication. ` +
          'For the child of {child} a plan was made before birth (list of E00000001).',
      },
    ],
    [
      'she gave birth: urgent',
      woman({ kind: 'stay', setting: 'maternity', circumstances: ['labour-began', 'gave-birth'] }),
      { severity: 'URGENT', facts: { events: 'birth labour attended' } },
    ],
    [
      'the child was born before help came',
      woman({ setting: 'ambulance', circumstances: ['born-before-arrival'] }),
      { severity: 'URGENT' },
    ],
    [
      'her discharge was ordered',
      woman({ kind: 'stay', setting: 'maternity', circumstances: ['discharge-ordered'] }),
      { severity: 'URGENT' },
    ],
    [
      'domestic abuse is told at a clinic',
      woman({ ...clinic, circumstances: ['high-risk-domestic-abuse'] }),
      { severity: 'CONCERN', facts: { events: 'domesticAbuse' } },
    ],
    [
      'a practice hears that she has booked elsewhere',
      woman({ kind: 'call', setting: 'gp', status: 'completed', circumstances: ['booked-elsewhere'] }),
      {
        facts: { events: 'bookedElsewhere' },
        sentence:
          '{child}, 24 years, was the subject of a call to Millbrook Hospitals on 17 November 2026 at 13:22. ' +
          'Recorded there: booked elsewhere. For the child of {child} a plan was made before birth (list of E00000001).',
      },
    ],
    [
      'she missed one antenatal appointment, once it has settled',
      waited('R06', missesAntenatal()),
      {
        severity: 'CONCERN',
        facts: { events: 'missed' },
        sentence:
          '{child}, 24 years, did not attend an appointment at Millbrook Hospitals midwife on 17 November 2026 at 13:22. ' +
          'For the child of {child} a plan was made before birth (list of E00000001).',
      },
    ],
    [
      'the appointment was with an obstetrician',
      waited('R06', missesAntenatal({ setting: 'outpatient', specialty: '501' })),
    ],
    [
      'a second service is the midwives’',
      waited('R06', missesAntenatal({ setting: 'outpatient', specialty: '420', services: ['420', '560'] })),
      { notWith: ['cancelled-by-clinic'] },
    ],
    [
      'a plan ended on the day for which the birth was expected, 28 days before it',
      woman({ plan: planEnded('UCPP', '2026-10-20'), circumstances: ['gave-birth'] }),
      { facts: { responsible: '' } },
    ],
    [
      'another pregnancy was booked after a loss',
      woman({}, [
        anAttendance('2026-03-01T09:00:00Z', { circumstances: ['pregnancy-ended'] }),
        anAttendance('2026-06-01T09:00:00Z', { ...clinic, circumstances: ['first-antenatal-contact'] }),
      ]),
    ],
    [
      'a loss lies 300 days and a second back',
      woman({}, [anAttendance('2026-01-21T13:21:59Z', { circumstances: ['pregnancy-ended'] })]),
    ],
    [
      'a girl of fifteen gives birth: R01 has spoken of the plan, this of the birth',
      woman({ circumstances: ['gave-birth'] }, [], { birthDate: '2011-04-09' }),
      { notWith: ['no-plan-before-birth'], severity: 'URGENT' },
    ],
    [
      'a newborn is seen for the first time on the day of birth',
      newborn(),
      {
        severity: 'URGENT',
        sentence: `{child}, 0 days, ${arrived} Recorded there: a birth. ${ofMother} No list names {child}.`,
        facts: { about: 'newborn', events: 'birth attended', responsible: 'E00000001' },
      },
    ],
    [
      'it comes to the emergency department, 28 days old, and nobody says whether a list names it',
      bornBefore('2026-10-20', { plan: planUnknown }),
      {
        severity: 'CONCERN',
        assumptions: ['own-plan-not-known-taken-as-none'],
        missing: ['plan status'],
        sentence:
          '{child}, 4 weeks, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22. ' +
          `${ofMother} Whether a list names {child} is not known.`,
      },
    ],
    [
      'it leaves the ward',
      newborn({ status: 'completed' }, { birthDate: '2026-11-10' }),
      { severity: 'URGENT', facts: { events: 'discharged attended' } },
    ],
    [
      'it was moved here from another hospital',
      newborn({ circumstances: ['transferred-in'] }, { birthDate: '2026-11-16' }),
      { severity: 'URGENT', facts: { events: 'moved attended' } },
    ],
    [
      'it is seen again on the day of birth',
      newborn({}, {}, [anAttendance('2026-11-17T05:00:00Z', { kind: 'stay' })]),
      { severity: 'CONCERN', facts: { events: 'attended' } },
    ],
    [
      'the plan of the mother was over the day after the birth',
      newborn(
        {},
        { neighbours: [mother((moment) => (moment < instant('2026-11-18T00:00:00Z') ? onPlan('UCPP') : notNamed))] },
      ),
    ],
    [
      'a list that names the mother first on the day of birth, in the evening',
      newborn(
        {},
        { neighbours: [mother((moment) => (moment > instant('2026-11-17T20:00:00Z') ? onPlan('UCPP') : notNamed))] },
      ),
      { notWith: ['named-by-list'] },
    ],
    [
      'her plan ended on the day for which the birth was expected',
      newborn({}, { neighbours: [mother(planEnded('UCPP', '2026-10-20'))] }),
      {
        facts: { responsible: '' },
        sentence:
          `{child}, 0 days, ${arrived} Recorded there: a birth. For {child} a plan was made before birth, under the number ` +
          'of the mother, which has ended lately. No list names {child}.',
      },
    ],
  ],
  staysQuiet: [
    ['a woman without a plan', woman({ plan: noPlan })],
    ['she is on a plan of her own, and none for a child', woman({ plan: onPlan('CPP') })],
    ['she comes to a booked clinic', woman(clinic)],
    ['she is expected and has not come', woman({ status: 'booked' })],
    ['she missed a dentist', waited('R06', missesAntenatal({ setting: 'dental' }))],
    ['the midwife cancelled', missesAntenatal({ status: 'cancelled-by-provider' })],
    ['the pregnancy ended in a loss', woman({ circumstances: ['pregnancy-ended'] })],
    [
      'it ended in a loss 300 days ago, to the second',
      woman({}, [anAttendance('2026-01-21T13:22:00Z', { circumstances: ['pregnancy-ended'] })]),
    ],
    [
      'labour and birth after a loss are of the child that was lost',
      woman({ circumstances: ['labour-began', 'gave-birth'] }, [
        anAttendance('2026-11-16T09:00:00Z', { circumstances: ['pregnancy-ended'] }),
      ]),
    ],
    ['the plan ended lately, and no birth is told of', woman({ plan: planEnded('UCPP', '2026-11-16') })],
    [
      'the plan ended 29 days before the birth',
      woman({ plan: planEnded('UCPP', '2026-10-19'), circumstances: ['gave-birth'] }),
    ],
    ['a girl of fifteen comes: R01 speaks of the plan', woman({}, [], { birthDate: '2011-04-09' })],
    ['a child of nine', woman({}, [], { birthDate: '2016-11-18' })],
    ['a baby of three months named by a list', woman({}, [], { birthDate: '2026-08-17' })],
    ['whether she has a plan is not known, and nothing tells of a pregnancy', woman({ plan: planUnknown })],
    ['a newborn is 29 days old', bornBefore('2026-10-19')],
    ['a list names the newborn itself: R01 speaks', bornBefore('2026-11-10', { plan: onPlan('CPP') })],
    ['a list named it, and does no more', bornBefore('2026-11-10', { plan: planEnded('CPP', '2026-11-12') })],
    ['a newborn is visited at home', bornBefore('2026-11-10', { kind: 'home-visit', setting: 'midwife' })],
    [
      'its mother has a plan of her own, and none was made for it',
      newborn({}, { neighbours: [mother(onPlan('CPP'))] }),
    ],
    [
      'the plan made before birth was for a cousin',
      newborn({}, { neighbours: [aNeighbour('sibling', onPlan('UCPP'))] }),
    ],
    [
      'the plan ended 29 days before the birth, under the number of the mother',
      newborn({}, { neighbours: [mother(planEnded('UCPP', '2026-10-19'))] }),
    ],
    [
      'the mother has a plan for her next child',
      newborn(
        {},
        { neighbours: [mother((moment) => (moment > instant('2026-11-18T00:00:00Z') ? onPlan('UCPP') : notNamed))] },
      ),
    ],
  ],
  cannotTell: [
    [
      'whether she has a plan is not known, on a maternity ward',
      woman({ plan: planUnknown, kind: 'stay', setting: 'maternity' }),
      { missing: ['plan status'] },
    ],
    [
      'the answer does not say which plan, and labour began',
      woman({ plan: onPlan(), circumstances: ['labour-began'] }),
    ],
    ['her birth date is not known', woman({}, [], { birthDate: null }), { missing: ['birth date'] }],
    ['the last list to name the mother was too old at the birth', newborn({}, { neighbours: [mother(planUnknown)] })],
    ['the birth date of a child is not known whose mother a list has named', newborn({}, { birthDate: null })],
  ],
  waits: [
    [
      'an antenatal appointment may be entered late: it settles first',
      missesAntenatal(),
      { until: '2026-11-17T14:22:00Z' },
    ],
  ],
});
