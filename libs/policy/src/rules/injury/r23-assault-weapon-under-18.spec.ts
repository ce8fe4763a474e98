import { aChild, anAttendance, anInjury, describeRule, onPlan, planUnknown } from '#libs/testing';
import { type Circumstance } from '../../codes/circumstances.js';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { assaultWeaponUnder18 } from './r23-assault-weapon-under-18.js';

const seen = '2026-11-17T13:22:00Z';
const fourteen = { birthDate: '2012-06-01' };
const attacked = (
  circumstances: readonly Circumstance[],
  changes: Partial<ContactFacts> = {},
  child: Partial<ChildFacts> = fourteen,
): ChildFacts => aChild([anAttendance(seen, { circumstances, ...changes })], child);
const scuffle = ['assault', 'between-peers'] as const;

describeRule(assaultWeaponUnder18, {
  fires: [
    [
      'a young person with a stab wound, the day before the eighteenth birthday',
      attacked(['knife'], { injuries: [anInjury('laceration', { bodySite: 'chest' })] }, { birthDate: '2008-11-18' }),
      {
        notWith: ['knife-not-recorded'],
        severity: 'IMMEDIATE',
        recipients: ['CON', 'NN', 'CSC'],
        sentence:
          '{child}, 17 years, came to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 with ' +
          'a laceration to the chest. Recorded there: a knife. Who did it is not held here.',
        contacts: [`visit-${seen}`],
        facts: { attack: 'a knife', betweenPeers: false },
        missing: ['where the young person goes from here'],
      },
    ],
    [
      'a gun, even between peers',
      attacked(['gun', 'between-peers']),
      { notWith: ['gun-not-recorded'], severity: 'IMMEDIATE' },
    ],
    [
      'sexual assault the day before the thirteenth birthday',
      attacked(['sexual-assault'], {}, { birthDate: '2013-11-18' }),
      { severity: 'IMMEDIATE' },
    ],
    [
      'sexual assault on the thirteenth birthday',
      attacked(['sexual-assault'], {}, { birthDate: '2013-11-17' }),
      { severity: 'URGENT' },
    ],
    [
      'sexual assault of a young person on a plan',
      attacked(['sexual-assault'], { plan: onPlan('LAC') }),
      { notWith: ['sexual-assault-not-recorded'], severity: 'IMMEDIATE' },
    ],
    [
      'assault as the reason for coming, nothing more',
      attacked([], { complaints: ['assault'] }),
      { severity: 'URGENT', facts: { attack: 'assault' } },
    ],
    [
      'an injury coded as inflicted, at fourteen',
      attacked(['inflicted']),
      { severity: 'URGENT', facts: { attack: 'assault' } },
    ],
    ['assault of a child on a plan', attacked(['assault'], { plan: onPlan('CPP') }), { severity: 'IMMEDIATE' }],
    ['assault, and the plan is not known', attacked(['assault'], { plan: planUnknown }), { severity: 'URGENT' }],
    [
      'a scuffle between children at school',
      attacked(scuffle, { injuries: [anInjury('bruise', { bodySite: 'eye' })] }),
      {
        severity: 'CONCERN',
        sentence:
          '{child}, 14 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 with ' +
          'a bruise at the eye. Recorded there: assault. This was between children, as recorded. Who did it is not held here.',
      },
    ],
    ['a scuffle of a child on a plan', attacked(scuffle, { plan: onPlan('CPP') }), { severity: 'URGENT' }],
    ['a scuffle in which a child was strangled', attacked([...scuffle, 'strangulation']), { severity: 'URGENT' }],
    ['a scuffle that broke a bone', attacked(scuffle, { injuries: [anInjury('fracture')] }), { severity: 'URGENT' }],
    [
      'a scuffle beside which a concern is recorded',
      attacked(scuffle, { recordedConcern: 'yes' }),
      { severity: 'URGENT' },
    ],
    [
      'a scuffle at five',
      attacked(scuffle, {}, { birthDate: '2021-11-17' }),
      { notWith: ['assault-not-recorded'], severity: 'CONCERN' },
    ],
    [
      'between peers at four: no scuffle of school children',
      attacked(scuffle, {}, { birthDate: '2021-11-18' }),
      { severity: 'URGENT' },
    ],
  ],
  staysQuiet: [
    ['the eighteenth birthday', attacked(['knife'], {}, { birthDate: '2008-11-17' })],
    ['a fall', attacked(['fall'])],
    ['nobody came', attacked(['knife'], { kind: 'appointment', status: 'was-not-brought' })],
  ],
  cannotTell: [
    [
      'the birth date is not known',
      attacked(['knife'], {}, { birthDate: null }),
      { missing: ['birth date', 'where the young person goes from here'] },
    ],
  ],
});
