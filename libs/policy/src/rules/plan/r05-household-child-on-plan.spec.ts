import {
  aCheekBruise,
  aChild,
  aMissedAppointment,
  anAttendance,
  anInjury,
  aNeighbour,
  describeRule,
  instant,
  onPlan,
  planEnded,
  planUnknown,
  waited,
} from '#libs/testing';
import { type ChildFacts, type ContactFacts, type NeighbourFacts, type NeighbourPlan } from '../../facts.js';
import { householdChildOnPlan } from './r05-household-child-on-plan.js';

const seen = '2026-11-17T13:22:00Z';
const ofThree = { birthDate: '2023-04-09' };
const notNamed: NeighbourPlan = { ...planUnknown, value: 'no' };
const sibling = (plan: NeighbourPlan | NeighbourFacts['planAt'] = onPlan('CPP')): NeighbourFacts =>
  aNeighbour('sibling', plan);
const mother = (plan: NeighbourPlan): NeighbourFacts => aNeighbour('mother', plan);

/** A three-year-old with a bruise, and a sibling on a plan. */
const comes = (changes: Partial<ContactFacts> = {}, child: Partial<ChildFacts> = {}): ChildFacts =>
  aChild([anAttendance(seen, { injuries: [aCheekBruise], ...changes })], {
    ...ofThree,
    neighbours: [sibling()],
    ...child,
  });
const beside = (...neighbours: readonly NeighbourFacts[]): ChildFacts => comes({}, { neighbours });
/** Appointments missed at these times, all waits over. */
const missedAt = (times: readonly string[], child: Partial<ChildFacts> = {}): ChildFacts =>
  waited(
    'R10',
    aChild(
      times.map((at) => aMissedAppointment(at)),
      { ...ofThree, neighbours: [sibling()], ...child },
    ),
  );
const infant = { birthDate: '2026-04-09' };

describeRule(householdChildOnPlan, {
  fires: [
    [
      'a three-year-old whose brother is on a plan has a bruise',
      comes(),
      {
        severity: 'CONCERN',
        recipients: ['NN'],
        sentence:
          '{child}, 3 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 ' +
          'with a bruise to the left cheek. A brother or sister of {child} is on a child protection plan ' +
          '(list of E00000001). Hospital records link the two.',
        contacts: [`visit-${seen}`],
        facts: { occasion: 'injury', relation: 'sibling', plan: 'CPP', responsible: 'E00000001' },
        missing: ['who lives in the household'],
        assumptions: [],
      },
    ],
    [
      'the plan of the brother ended 364 days ago',
      beside(sibling(planEnded('CPP', '2025-11-18'))),
      {
        facts: { occasion: 'injury', relation: 'sibling', plan: '', ended: '2025-11-18' },
        sentence:
          '{child}, 3 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 ' +
          'with a bruise to the left cheek. A child protection plan ended on 18 November 2025 for a brother or ' +
          'sister of {child}. Hospital records link the two.',
      },
    ],
    ['the brother was looked after until lately', beside(sibling(planEnded('LAC', '2026-10-01')))],
    [
      'he is looked after now, and a plan of his ended lately',
      beside(sibling({ ...onPlan('LAC'), ended: [{ kind: 'CPP', on: '2026-10-01' }] })),
      { facts: { ended: '2026-10-01', plan: 'LAC' } },
    ],
    [
      'the plan of another unborn child ended 28 days ago',
      beside(mother(planEnded('UCPP', '2026-10-20'))),
      { facts: { relation: 'mother' } },
    ],
    [
      'the mother expects another child, for whom there is a plan',
      beside(mother(onPlan('UCPP'))),
      {
        facts: { relation: 'mother', plan: 'UCPP' },
        sentence:
          '{child}, 3 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 ' +
          'with a bruise to the left cheek. The mother of {child} has a protection plan made before birth ' +
          '(list of E00000001). Hospital records link the two.',
      },
    ],
    [
      'a mother of seventeen is hurt, and her own child is on a plan',
      comes({}, { birthDate: '2009-04-09', neighbours: [aNeighbour('child', onPlan('CPP'))] }),
      { facts: { relation: 'child' } },
    ],
    [
      'several are: one in force is told before one that has ended, whatever the order',
      beside(mother(notNamed), sibling(planEnded('CPP', '2026-10-01')), sibling(onPlan('CPP', 'LAC'))),
      { facts: { relation: 'sibling', plan: 'CPP LAC' } },
    ],
    [
      'one list is too old, another names a sister',
      beside(mother({ ...planUnknown, source: 'list of E00000002' }), sibling()),
      { facts: { relation: 'sibling' } },
    ],
    [
      'whether the child has a plan of its own is not known: that does not silence it, and is said',
      comes({ plan: planUnknown }),
      {
        assumptions: ['own-plan-not-known-taken-as-none'],
        missing: ['plan status', 'who lives in the household'],
        sentence:
          '{child}, 3 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 ' +
          'with a bruise to the left cheek. A brother or sister of {child} is on a child protection plan ' +
          '(list of E00000001). Hospital records link the two. Whether {child} has a plan is not known.',
      },
    ],
    ['a plan of its own is over', comes({ plan: planEnded('CPP', '2026-10-01') })],
    [
      'a home visit sees the bruise',
      comes({ kind: 'home-visit', setting: 'health-visitor', status: 'completed' }),
      { notWith: ['mark-recorded'] },
    ],
    ['an injury is the only reason given, and nobody described it', comes({ injuries: [], complaints: ['injury'] })],
    [
      'the child was assaulted',
      comes({ injuries: [], complaints: ['assault'] }),
      {
        facts: { occasion: 'injury' },
        sentence:
          '{child}, 3 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 ' +
          'with assault. A brother or sister of {child} is on a child protection plan (list of E00000001). ' +
          'Hospital records link the two.',
      },
    ],
    [
      'the child has swallowed something',
      comes({ injuries: [anInjury('poisoning')] }),
      { facts: { occasion: 'injury' } },
    ],
    [
      'a baby comes with a cough: its age is enough',
      comes({ injuries: [] }, infant),
      {
        notWith: ['nobody-beside-on-plan'],
        facts: { occasion: 'infant' },
        sentence:
          '{child}, 7 months, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22. ' +
          'A brother or sister of {child} is on a child protection plan (list of E00000001). ' +
          'Hospital records link the two.',
      },
    ],
    ['the day before the second birthday', comes({ injuries: [] }, { birthDate: '2024-11-18' })],
    ['the day before the eighteenth birthday', comes({}, { birthDate: '2008-11-18' })],
    [
      'the second appointment in a row is missed',
      missedAt(['2026-11-03T09:00:00Z', '2026-11-17T09:00:00Z']),
      {
        notWith: ['cancelled-by-clinic'],
        severity: 'CONCERN',
        facts: { occasion: 'missed', relation: 'sibling' },
        sentence:
          '{child}, 3 years, was not brought to an appointment at Millbrook Hospitals clinic on 17 November 2026 ' +
          'at 09:00, not for the first time. A brother or sister of {child} is on a child protection plan ' +
          '(list of E00000001). Hospital records link the two.',
      },
    ],
    [
      'the plan is read as of the contact, by the lists that its policy takes',
      beside(
        sibling((moment, { firstReceivedAt }) =>
          moment === instant(seen) && firstReceivedAt === instant(seen) ? onPlan('CPP') : notNamed,
        ),
      ),
    ],
    [
      'a newborn whose mother had a plan for it, of which R06 speaks, has a brother on a plan too',
      comes({ kind: 'unscheduled' }, { birthDate: '2026-11-10', neighbours: [mother(onPlan('UCPP')), sibling()] }),
      { facts: { relation: 'sibling' } },
    ],
    [
      'a baby of five weeks whose mother has such a plan: R06 does not speak any more',
      comes({ injuries: [] }, { birthDate: '2026-10-13', neighbours: [mother(onPlan('UCPP'))] }),
      { facts: { relation: 'mother', occasion: 'infant' } },
    ],
    [
      'everything at once still makes a short sentence',
      comes({
        organisationName: 'Westmarch and Northgate University Hospitals Foundation Trust',
        plan: planUnknown,
        injuries: ['bruise', 'burn', 'bite', 'fracture'].map((kind) =>
          anInjury(kind, { bodySite: 'upper-arm', laterality: 'both' }),
        ),
        complaints: ['assault', 'injury'],
      }),
    ],
  ],
  staysQuiet: [
    ['nobody is beside the child', beside()],
    ['no list says that anybody beside the child is on a plan', beside(mother(notNamed), sibling(notNamed))],
    ['the brother is looked after, and on no plan', beside(sibling(onPlan('LAC')))],
    ['his plan ended 365 days ago', beside(sibling(planEnded('CPP', '2025-11-17')))],
    ['the plan of another unborn child ended 29 days ago', beside(mother(planEnded('UCPP', '2026-10-19')))],
    [
      'his plan began after the attendance',
      beside(sibling((moment) => (moment > instant(seen) ? onPlan('CPP') : notNamed))),
    ],
    ['the child is on a plan of its own, of which R01 speaks', comes({ plan: onPlan('CPP') })],
    ['the child is looked after', comes({ plan: onPlan('LAC') })],
    ['a three-year-old comes with a cough', comes({ injuries: [] })],
    ['the second birthday', comes({ injuries: [] }, { birthDate: '2024-11-17' })],
    ['a baby is seen at a planned clinic', comes({ injuries: [], kind: 'appointment', setting: 'outpatient' }, infant)],
    [
      'the mark was recorded as there from birth',
      comes({ injuries: [anInjury('bruise', { bodySite: 'back', recordedAs: 'birth' })] }),
    ],
    ['the child is expected and has not come', comes({ status: 'booked' }, infant)],
    ['the first appointment that is missed', missedAt(['2026-11-17T09:00:00Z'])],
    [
      'the second one, as long as it may be entered late',
      aChild(
        ['2026-11-03T09:00:00Z', '2026-11-17T09:00:00Z'].map((at) => aMissedAppointment(at)),
        { ...ofThree, neighbours: [sibling()] },
      ),
    ],
    [
      'a newborn whose mother had a plan for it: R06 speaks',
      comes({}, { birthDate: '2026-11-10', neighbours: [mother(onPlan('UCPP'))] }),
    ],
    ['the eighteenth birthday', comes({}, { birthDate: '2008-11-17' })],
  ],
  cannotTell: [
    [
      'the last list to name the brother is too old',
      beside(sibling({ ...planUnknown, source: 'list of E00000001' })),
      { missing: ['current plan of a brother, sister or mother', 'who lives in the household'] },
    ],
    [
      'the birth date is not known',
      comes({}, { birthDate: null }),
      { missing: ['birth date', 'who lives in the household'] },
    ],
    [
      'what became of the appointment before is not recorded, and it decides',
      waited(
        'R10',
        aChild(
          [
            aMissedAppointment('2026-11-03T09:00:00Z', { status: 'booked' }),
            aMissedAppointment('2026-11-17T09:00:00Z'),
          ],
          {
            ...ofThree,
            neighbours: [sibling()],
          },
        ),
      ),
    ],
  ],
});

describe('two children of one mother', () => {
  it('ask nothing of an address: nobody is beside a child but by what is stated of mothers', () => {
    expect(householdChildOnPlan.looksAt(anAttendance(seen), aChild([]))).toBe(false);
    expect(householdChildOnPlan.looksAt(anAttendance(seen), aChild([], { neighbours: [] }))).toBe(false);
    expect(householdChildOnPlan.looksAt(anAttendance(seen), aChild([], { neighbours: [sibling()] }))).toBe(true);
  });
});
