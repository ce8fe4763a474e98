import { type BaseRates } from './base-rates.js';
import { hour } from './calendar.js';
import { homeAt, type Child } from './child.js';
import { facts } from './facts.js';
import { stayOfNewborn } from './gestation.js';
import { type Random } from './random.js';
import { type Visit } from './visit.js';

/**
 * The stay in which a child is born, where it is born within the simulation.
 *
 * @param staysOn whether a baby born early stays for as long as such babies do
 */
export function birthOf(child: Child, rates: BaseRates, random: Random, staysOn: boolean): readonly Visit[] {
  if (child.from !== child.bornAt) return [];
  const stay = random.fork('stay');
  const hours = staysOn ? stayOfNewborn(child.gestationWeeks, rates, stay) : undefined;
  const left = (child.to - child.bornAt) / hour - 1;
  const isIntended =
    hours !== undefined &&
    child.gestationWeeks < 28 &&
    stay.chance(rates.value('long-stay.three-months-intended-newborn'));
  const hasMutilation = random.chance(rates.value('birth.mother-has-mutilation'));
  return [
    {
      purpose: 'birth',
      at: child.bornAt + hour,
      place: homeAt(child, child.bornAt).hospital.ward,
      setting: 'maternity',
      kind: 'stay',
      outcome: 'completed',
      ...(hours === undefined ? {} : { stayHours: Math.min(hours, left) }),
      ...(hours !== undefined && hours > left ? { endUnstated: true as const } : {}),
      coded: [
        ...facts('diagnosis', ...(hasMutilation ? ['mother-has-mutilation'] : [])),
        ...facts('outcome', ...(isIntended ? ['stay-intended-three-months'] : [])),
      ],
      words: [['reason', child.twin ? 'live birth, twin' : 'live birth']],
    },
  ];
}
