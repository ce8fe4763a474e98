import { aCheekBruise, aChild, anAttendance, describeRule, planUnknown } from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { deathOrSeriousHarm } from './r46-death-or-serious-harm.js';

const seen = '2026-11-17T13:22:00Z';
const died = { circumstances: ['died'] } as const;
const inDanger = { circumstances: ['life-threatening'] } as const;
const child = { birthDate: '2023-06-01' };
const at = (
  changes: Partial<ContactFacts>,
  who: Partial<ChildFacts> = child,
  before: readonly ContactFacts[] = [],
): ChildFacts => aChild([...before, anAttendance(seen, changes)], who);
const suspected = { circumstances: ['maltreatment-suspected'] } as const;
const bruisedInfant = { injuries: [aCheekBruise], mobility: 'no' } as const;

describeRule(deathOrSeriousHarm, {
  fires: [
    [
      'a child has died: nothing else is asked',
      at(died),
      {
        notWith: [],
        severity: 'IMMEDIATE',
        recipients: ['CON', 'NN', 'DN'],
        sentence:
          '{child}, 3 years, has died, as Millbrook Hospitals emergency department recorded at a contact of 17 November 2026 at 13:22.',
        contacts: [`visit-${seen}`],
        facts: { died: true },
        assumptions: [],
        missing: [],
      },
    ],
    [
      'the practice records a death after an injury that R15 and R17 told of',
      at({ ...died, setting: 'gp', kind: 'other', status: 'completed', organisationName: 'Northgate Practice' }, {}, [
        anAttendance('2026-10-24T10:00:00Z', bruisedInfant),
      ]),
      {
        facts: { died: true, rule: 'R17' },
        contacts: [`visit-${seen}`, 'visit-2026-10-24T10:00:00Z'],
        sentence:
          '{child}, 7 months, has died, as Northgate Practice recorded at a contact of 17 November 2026 at 13:22. ' +
          'An injury or a suspicion was told of at the contact on 24 October 2026.',
      },
    ],
    [
      'nobody came to the appointment: the child had died',
      at({ ...died, kind: 'appointment', status: 'was-not-brought' }),
    ],
    ['a young person the day before the eighteenth birthday', at(died, { birthDate: '2008-11-18' })],
    [
      'life is in danger, and a suspicion is coded there',
      at({ circumstances: ['life-threatening', 'maltreatment-suspected'] }),
      {
        severity: 'IMMEDIATE',
        facts: { died: false, rule: 'R22' },
        sentence:
          '{child}, 3 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22, ' +
          'hurt or ill so that life is in danger. ' +
          'An injury or a suspicion was told of at the contact on 17 November 2026.',
        assumptions: ['referral-not-recorded-taken-as-none-made'],
      },
    ],
    [
      'life is in danger, and R15 and R17 speak of the bruise',
      at({ ...inDanger, ...bruisedInfant }, {}),
      { facts: { rule: 'R17' } },
    ],
    [
      'a suspicion was coded 90 days before, to the second',
      at(inDanger, child, [anAttendance('2026-08-19T13:22:00Z', suspected)]),
      { notWith: ['life-threatening-not-recorded'], contacts: [`visit-${seen}`, 'visit-2026-08-19T13:22:00Z'] },
    ],
    [
      'life was in danger and the child died',
      at({ circumstances: ['life-threatening', 'died'] }),
      { facts: { died: true } },
    ],
    ['a plan that is not known does not matter', at({ ...died, plan: planUnknown }), { missing: ['plan status'] }],
  ],
  staysQuiet: [
    ['life is in danger from an illness, and no rule tells of harm', at(inDanger)],
    [
      'a suspicion was coded 90 days and a second before',
      at(inDanger, child, [anAttendance('2026-08-19T13:21:59Z', suspected)]),
    ],
    ['harm, without danger to life', at(suspected)],
    ['a young man has died on his eighteenth birthday', at(died, { birthDate: '2008-11-17' })],
    [
      'a suspicion comes after the illness',
      aChild([anAttendance(seen, inDanger), anAttendance('2026-11-20T10:00:00Z', suspected)], child),
      { at: `visit-${seen}` },
    ],
  ],
  cannotTell: [
    ['a person of unknown age has died', at(died, { birthDate: null }), { missing: ['birth date'] }],
    [
      'life is in danger with a bruise, and whether it counts depends on an age that is not known',
      at({ ...inDanger, injuries: [aCheekBruise] }, { birthDate: null }),
    ],
  ],
});
