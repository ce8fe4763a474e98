import { hour } from './calendar.js';
import { homeAt, type Child } from './child.js';
import { type Visit } from './visit.js';

/** The stay in which a child is born, where it is born within the simulation. */
export function birthOf(child: Child): readonly Visit[] {
  if (child.from !== child.bornAt) return [];
  return [
    {
      purpose: 'birth',
      at: child.bornAt + hour,
      place: homeAt(child, child.bornAt).hospital.ward,
      setting: 'maternity',
      kind: 'stay',
      outcome: 'completed',
      words: [['reason', child.twin ? 'live birth, twin' : 'live birth']],
    },
  ];
}
