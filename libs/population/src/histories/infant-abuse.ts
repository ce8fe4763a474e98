import { day, hour, workingDayOf } from '../calendar.js';
import { homeAt, type Child } from '../child.js';
import { injury } from '../injuries.js';
import { community } from '../places.js';
import { type Random } from '../random.js';
import { type Visit } from '../visit.js';

/** A baby who cannot roll: two bruises that ought not to be there, weeks apart and at two services, then a broken arm. */
export function infantAbuse(child: Child, begins: number, random: Random): readonly Visit[] {
  const first = workingDayOf(begins) + 11 * hour;
  const second = workingDayOf(first + random.between(12, 25) * day) + 15 * hour;
  const third = second + random.between(8, 25) * day;
  return [
    {
      purpose: 'review',
      at: first,
      place: community,
      setting: 'health-visitor',
      kind: 'home-visit',
      outcome: 'completed',
      coded: [injury('bruise', 'cheek')],
      words: [['observation', 'bruise to cheek, mother says baby lay on dummy']],
    },
    {
      purpose: 'practice',
      at: second,
      place: homeAt(child, second).practice,
      setting: 'gp',
      kind: 'appointment',
      outcome: 'completed',
      coded: [injury('bruise', 'upper-arm')],
      words: [['reason', 'cold, not feeding well; bruise on upper arm, not known how it happened']],
    },
    {
      purpose: 'emergency',
      at: third,
      place: homeAt(child, third).hospital.department,
      setting: 'ed',
      kind: 'unscheduled',
      outcome: 'completed',
      coded: [injury('fracture', 'upper-arm')],
      words: [
        ['chiefComplaint', 'not moving arm since yesterday, no fall known'],
        ['escort', 'parent'],
      ],
      marked: true,
    },
  ];
}
