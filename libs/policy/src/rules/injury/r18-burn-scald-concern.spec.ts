import { aChild, anAttendance, anInjury, describeRule, noPlan, onPlan, planEnded, planUnknown } from '#libs/testing';
import { type Circumstance } from '../../codes/circumstances.js';
import { type ChildFacts, type ContactFacts, type InjuryFact } from '../../facts.js';
import { burnScaldConcern } from './r18-burn-scald-concern.js';

const seen = '2026-11-17T13:22:00Z';
const twoYears = { birthDate: '2024-05-01' };
const sixYears = { birthDate: '2020-05-01' };
const burn = (changes: Partial<InjuryFact> = {}): InjuryFact => anInjury('burn', { bodySite: 'chest', ...changes });
const burnt = (
  circumstances: readonly Circumstance[] = [],
  changes: Partial<ContactFacts> = {},
  child: Partial<ChildFacts> = twoYears,
): ChildFacts => aChild([anAttendance(seen, { injuries: [burn()], circumstances, plan: noPlan, ...changes })], child);
const bothFeet = { injuries: [burn({ bodySite: 'foot', laterality: 'both' })] };

/** A burn of the chest, and a nurse who changes its dressing a week later. */
const dressed = (circumstances: readonly Circumstance[]): ChildFacts =>
  aChild(
    [
      anAttendance('2026-11-10T13:22:00Z', { injuries: [burn()], plan: noPlan }),
      anAttendance(seen, { setting: 'gp', injuries: [burn()], circumstances, plan: noPlan }),
    ],
    twoYears,
  );

describeRule(burnScaldConcern, {
  fires: [
    [
      'a toddler’s burn whose explanation changes',
      burnt(['changing']),
      {
        notWith: ['explanation-settles'],
        severity: 'URGENT',
        recipients: ['NIC', 'NN', 'CON'],
        sentence:
          '{child}, 2 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 with ' +
          'a burn to the chest. The explanation recorded does not settle it. What is recorded asks for a senior look.',
        contacts: [`visit-${seen}`],
        facts: { points: 4, shape: false, mobilityBasis: 'age' },
        missing: ['depth of the burn'],
      },
    ],
    ['no explanation was given', burnt(['none-given']), { facts: { points: 4 } }],
    ['a dressing clinic finds the line of a dip', dressed(['immersion', 'wound-review'])],
    ['a dressing clinic hears another explanation', dressed(['changing', 'wound-review'])],
    ['both feet: young, an unusual site, both sides', burnt([], bothFeet), { facts: { points: 3 } }],
    [
      'full thickness on the back',
      burnt(['full-thickness'], { injuries: [burn({ bodySite: 'back' })] }),
      { facts: { points: 3 } },
    ],
    [
      'a plan in force, and a concern about supervision',
      burnt(['supervision-concern'], { plan: onPlan('CPP') }),
      { severity: 'IMMEDIATE', facts: { points: 6 } },
    ],
    [
      'a plan in force, and nothing more: it counts among the points alone',
      burnt([], { plan: onPlan('LAC') }),
      { notWith: ['no-plan-in-force'], severity: 'URGENT', facts: { points: 4 } },
    ],
    [
      'a plan, and two points without it',
      burnt(['full-thickness'], { plan: onPlan('CPP') }),
      { severity: 'URGENT', facts: { points: 5 } },
    ],
    [
      'the line of a dip, and a plan',
      burnt(['immersion'], { plan: onPlan('CPP') }, sixYears),
      { severity: 'IMMEDIATE' },
    ],
    [
      'a baby who is too young to move, and a plan',
      burnt([], { plan: onPlan('CPP') }, { birthDate: '2026-07-01' }),
      { notWith: ['mark-recorded'], severity: 'IMMEDIATE' },
    ],
    [
      'a concern about supervision',
      burnt(['supervision-concern']),
      { notWith: ['supervision-concern-not-recorded'], severity: 'URGENT', facts: { points: 3 } },
    ],
    [
      'left and right foot, told as two burns',
      burnt([], {
        injuries: (['left', 'right'] as const).map((laterality) => burn({ bodySite: 'foot', laterality })),
      }),
      { facts: { points: 3 } },
    ],
    [
      'a plan that ended 364 days ago counts as known',
      burnt(['full-thickness'], { plan: planEnded('CPP', '2025-11-18') }),
      { severity: 'URGENT', facts: { points: 5 } },
    ],
    ['the day before the fifth birthday', burnt(['changing'], {}, { birthDate: '2021-11-18' })],
    [
      'the line of a dip at six',
      burnt(['immersion'], {}, sixYears),
      {
        notWith: ['immersion-not-recorded'],
        facts: { shape: true },
        assumptions: [],
        sentence:
          '{child}, 6 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 with ' +
          'a burn to the chest. Its shape is recorded as that of an immersion or of an object. ' +
          'What is recorded asks for a senior look.',
      },
    ],
    [
      'the shape of an iron at six',
      burnt(['contact-shape'], {}, sixYears),
      { notWith: ['contact-shape-not-recorded'] },
    ],
    [
      'a baby who is too young to move',
      burnt([], {}, { birthDate: '2026-07-01' }),
      { notWith: ['year-older'], facts: { mobilityBasis: 'age' } },
    ],
    [
      'an infant of whom nobody recorded whether it moves',
      burnt([], {}, { birthDate: '2026-02-01' }),
      { notWith: ['mobility-recorded'], assumptions: ['mobility-not-recorded-taken-as-not-mobile'] },
    ],
    [
      'a nine-year-old recorded as not moving independently',
      burnt([], { mobility: 'no', mobilityRecordedAt: Date.parse(seen) }, { birthDate: '2017-01-01' }),
    ],
  ],
  staysQuiet: [
    ['a dressing clinic looks again at the burn of last week', dressed(['wound-review'])],
    ['a cup of tea pulled over: young, nothing more', burnt(['hot-liquid', 'consistent'])],
    ['two points', burnt(['full-thickness'])],
    [
      'left hand and right foot are not both sides',
      burnt(['full-thickness'], {
        injuries: [burn({ bodySite: 'hand', laterality: 'left' }), burn({ bodySite: 'arm', laterality: 'right' })],
      }),
    ],
    ['a plan that ended 365 days ago', burnt(['full-thickness'], { plan: planEnded('CPP', '2025-11-17') })],
    ['the explanation changes, on the fifth birthday', burnt(['changing'], {}, { birthDate: '2021-11-17' })],
    ['any burn at six with no telling shape', burnt(['full-thickness', 'supervision-concern'], {}, sixYears)],
    ['a fracture', burnt(['changing'], { injuries: [anInjury('fracture')] })],
    [
      'a burn that a clinician recorded as of a procedure',
      burnt(['changing'], { injuries: [burn({ recordedAs: 'procedure' })] }),
    ],
    ['nobody came', burnt(['changing'], { status: 'was-not-brought' })],
    ['the eighteenth birthday', burnt(['immersion'], {}, { birthDate: '2008-11-17' })],
  ],
  cannotTell: [
    [
      'two points, and a plan of which nothing is known',
      burnt(['full-thickness'], { plan: planUnknown }),
      { missing: ['plan status', 'whether the explanation fits', 'depth of the burn'] },
    ],
    ['a toddler’s burn, and a plan of which nothing is known', burnt([], { plan: planUnknown })],
    ['the birth date is not known', burnt(['changing'], {}, { birthDate: null })],
  ],
});
