import { type BaseRates } from './base-rates.js';
import { hour } from './calendar.js';
import { homeAt, type Child } from './child.js';
import { facts } from './facts.js';
import { type Random } from './random.js';
import { type Visit } from './visit.js';

/** The stay in which a child is born, where it is born within the simulation. */
export function birthOf(child: Child, rates: BaseRates, random: Random): readonly Visit[] {
  if (child.from !== child.bornAt) return [];
  return [
    {
      purpose: 'birth',
      at: child.bornAt + hour,
      place: homeAt(child, child.bornAt).hospital.ward,
      setting: 'maternity',
      kind: 'stay',
      outcome: 'completed',
      coded: random.chance(rates.value('birth.mother-has-mutilation'))
        ? facts('diagnosis', 'mother-has-mutilation')
        : [],
      words: [['reason', child.twin ? 'live birth, twin' : 'live birth']],
    },
  ];
}
