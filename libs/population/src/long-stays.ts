import { type BaseRates } from './base-rates.js';
import { day, hour, workingDayOf } from './calendar.js';
import { ageAt, homeAt, type Child } from './child.js';
import { facts } from './facts.js';
import { type Random } from './random.js';
import { timesOf } from './times.js';
import { type Purpose, type Visit } from './visit.js';

const kinds = [
  { rate: 'mental-health', specialty: '711', words: 'admitted to mental health unit' },
  { rate: 'rehabilitation', specialty: '314', words: 'admitted for rehabilitation' },
] as const;

/** Days of a stay that was planned for three months. */
const planned = { least: 75, most: 150 };

/** Stays of weeks and months in mental health and rehabilitation units. */
export function longStaysOf(child: Child, rates: BaseRates, random: Random): readonly Visit[] {
  const stays: Visit[] = [];
  for (const { rate, specialty, words } of kinds) {
    const pace = (at: number): number => rates.at(`long-stay.${rate}`, ageAt(child, at)) / 1000;
    const own = random.fork(rate);
    for (const on of timesOf(own.fork('times'), child, pace, rates.most(`long-stay.${rate}`) / 1000)) {
      const at = workingDayOf(on) + 11 * hour;
      if (at >= child.to || stays.some((other) => Math.abs(at - other.at) < 200 * day)) continue;
      const drawn = own.fork('stay', on);
      const isPlanned = drawn.chance(rates.value('long-stay.three-months-intended'));
      const days = daysOf(rate, isPlanned, rates, drawn);
      stays.push(stay(child, at, days, isPlanned, specialty, words));
    }
  }
  return stays;
}

/** So that planned and other stays together have the mean of the base rates. */
function daysOf(rate: string, isPlanned: boolean, rates: BaseRates, random: Random): number {
  if (isPlanned) return random.between(planned.least, planned.most);
  const share = rates.value('long-stay.three-months-intended');
  const mean = rates.value(`long-stay.${rate}-length`);
  return random.exponential((mean - (share * (planned.least + planned.most)) / 2) / (1 - share));
}

function stay(child: Child, at: number, days: number, isPlanned: boolean, specialty: string, words: string): Visit {
  const hours = Math.max(40, Math.round(days * 24));
  const left = (child.to - at) / hour;
  return {
    purpose: 'long-stay',
    at,
    place: homeAt(child, at).hospital.ward,
    setting: 'inpatient',
    kind: 'stay',
    outcome: 'completed',
    stayHours: Math.min(hours, left),
    ...(hours > left ? { endUnstated: true } : {}),
    coded: [
      { kind: 'specialty', system: 'local', code: specialty },
      ...facts('outcome', ...(isPlanned ? ['stay-intended-three-months'] : [])),
    ],
    words: [['reason', words]],
  };
}

/** What does not happen to a child who is in hospital; reviews and assessments wait. */
const fallsAway: ReadonlySet<Purpose> = new Set([
  ...(['practice', 'emergency', 'clinic', 'dental', 'school-nurse', 'sexual-health', 'growth'] as const),
]);

/** Visits without those that a long stay prevents. */
export function aroundLongStays(visits: readonly Visit[]): readonly Visit[] {
  const long = visits.filter(({ kind, stayHours = 0 }) => kind === 'stay' && stayHours > 40);
  if (long.length === 0) return visits;
  return visits.filter(
    ({ purpose, at }) =>
      !fallsAway.has(purpose) || !long.some((other) => other.at <= at && at < other.at + (other.stayHours ?? 0) * hour),
  );
}
