import { aCheekBruise, aChild, anAttendance, describeRule, noPlan, onPlan, planUnknown } from '#libs/testing';
import { type ChildFacts, type ContactFacts, type PlanFacts, type PlanKind } from '../../facts.js';
import { planChildOutOfArea } from './r02-plan-child-out-of-area.js';

const seen = '2026-11-17T13:22:00Z';
const here = 'E00000001';
const there = 'E00000002';
const planThere = (...kinds: readonly PlanKind[]): PlanFacts => ({
  ...onPlan(...kinds),
  authority: there,
  source: `list of ${there}`,
});
const arrives = (
  changes: Partial<ContactFacts>,
  before: readonly ContactFacts[] = [],
  child: Partial<ChildFacts> = {},
): ChildFacts =>
  aChild([...before, anAttendance(seen, { plan: planThere('CPP'), addressAuthority: there, ...changes })], child);
const notStated = 'address-not-stated-taken-as-no-other-area';

describeRule(planChildOutOfArea, {
  fires: [
    [
      'a child on the plan of another authority is brought',
      arrives({}),
      {
        notWith: ['treated-in-plan-area'],
        severity: 'CONCERN',
        recipients: ['SW', 'DN'],
        sentence:
          '{child}, 7 months, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22. ' +
          '{child} is on a child protection plan (list of E00000002), a plan of E00000002. ' +
          'This place lies in the area of E00000001. The address lies in the area of E00000002.',
        contacts: [`visit-${seen}`],
        facts: {
          plan: 'CPP',
          harm: '',
          responsible: there,
          treating: here,
          address: there,
          addressIs: 'as-before',
        },
        missing: [],
        assumptions: [],
      },
    ],
    ['with a bruise: urgent, as R01', arrives({ injuries: [aCheekBruise] }), { severity: 'URGENT' }],
    ['a looked-after child: information, as R01', arrives({ plan: planThere('LAC') }), { severity: 'INFORMATION' }],
    [
      'the area of the address is not stated: one step more',
      arrives({ addressAuthority: null }),
      {
        severity: 'URGENT',
        facts: { addressIs: 'not-stated' },
        missing: ['address'],
        assumptions: [notStated],
        sentence:
          '{child}, 7 months, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22. ' +
          '{child} is on a child protection plan (list of E00000002), a plan of E00000002. ' +
          'This place lies in the area of E00000001. The area of the address is not recorded.',
      },
    ],
    [
      'a looked-after child whose address is not stated: a concern',
      arrives({ plan: planThere('LAC'), addressAuthority: null }),
      { severity: 'CONCERN' },
    ],
    [
      'with a bruise and no address: immediate',
      arrives({ injuries: [aCheekBruise], addressAuthority: null }),
      { severity: 'IMMEDIATE' },
    ],
    [
      'the address has moved since a year ago to the second: one step more',
      arrives({ addressAuthority: here }, [anAttendance('2025-11-17T13:22:00Z', { addressAuthority: there })]),
      { notWith: ['no-plan-in-force'], severity: 'URGENT', facts: { addressIs: 'new' } },
    ],
    [
      'the other address is older than a year',
      arrives({ addressAuthority: here }, [anAttendance('2025-11-17T13:21:59Z', { addressAuthority: there })]),
      { severity: 'CONCERN', facts: { addressIs: 'as-before' } },
    ],
    [
      'contacts without an address do not count in between',
      arrives({}, [
        anAttendance('2026-10-01T09:00:00Z', { addressAuthority: there }),
        anAttendance('2026-10-02T09:00:00Z'),
      ]),
      { severity: 'CONCERN', facts: { addressIs: 'as-before' } },
    ],
    [
      'the place lies in the area of the plan, the address does not',
      arrives({ plan: onPlan('CPP'), addressAuthority: there }),
      { severity: 'CONCERN' },
    ],
    [
      'the area of the place is not known, but the address lies elsewhere',
      arrives({ treatingAuthority: null, addressAuthority: here }),
      { notWith: ['lives-in-plan-area'], missing: ['authority of the treating place'] },
    ],
    ['a child who leaves before being seen was there', arrives({ status: 'left' })],
    ['the day before the eighteenth birthday', arrives({}, [], { birthDate: '2008-11-18' })],
    [
      'the look-up does not say which plan',
      arrives({ plan: planThere() }),
      { severity: 'CONCERN', assumptions: ['kind-of-plan-not-stated-taken-as-protection-plan'] },
    ],
  ],
  staysQuiet: [
    [
      'the plan, the place and the address are of one authority',
      arrives({ plan: onPlan('CPP'), addressAuthority: here }),
    ],
    [
      'the plan and the place are of one authority, no address is stated',
      arrives({ plan: onPlan('CPP'), addressAuthority: null }),
      { assumptions: [notStated] },
    ],
    ['no plan, and the area of the place is not known', arrives({ plan: noPlan, treatingAuthority: null })],
    ['a booked clinic far from home', arrives({ kind: 'appointment', setting: 'outpatient' })],
    ['the child has not come', arrives({ status: 'booked' })],
    ['the eighteenth birthday', arrives({}, [], { birthDate: '2008-11-17' })],
  ],
  cannotTell: [
    ['whether there is a plan is not known', arrives({ plan: planUnknown }), { missing: ['plan status'] }],
    [
      'the look-up does not say whose plan it is',
      arrives({ plan: { ...planThere('CPP'), authority: null } }),
      { missing: ['authority of the plan'] },
    ],
    [
      'the area of the place is not known',
      arrives({ treatingAuthority: null }),
      { missing: ['authority of the treating place'] },
    ],
    ['the birth date is not known', arrives({}, [], { birthDate: null }), { missing: ['birth date'] }],
  ],
});
