import { type BaseRates } from '../base-rates.js';
import { year } from '../calendar.js';
import { type Child } from '../child.js';
import { type Random } from '../random.js';
import { type Visit } from '../visit.js';
import { fabricatedIllness } from './fabricated-illness.js';
import { infantAbuse } from './infant-abuse.js';
import { neglect } from './neglect.js';
import { schoolAgeNeglect } from './school-age-neglect.js';

export const historyKinds = ['infant-abuse', 'neglect', 'fabricated-illness', 'school-age-neglect'] as const;
/** Kind of an embedded history. */
export type HistoryKind = (typeof historyKinds)[number];

/** Ages in years within which a history begins, how long it takes, and its visits from an instant on. */
const histories = {
  'infant-abuse': { begins: [0.1, 0.2], lasts: 0.5, visits: infantAbuse },
  neglect: { begins: [2, 9], lasts: 1.1, visits: neglect },
  'fabricated-illness': { begins: [1, 7], lasts: 1, visits: fabricatedIllness },
  'school-age-neglect': { begins: [6, 13], lasts: 1.1, visits: schoolAgeNeglect },
} as const satisfies Record<HistoryKind, unknown>;

/** The history embedded in a child's life, if any: its kind is drawn first, and it is dropped where the child's age does not fit. */
export function historyOf(
  child: Child,
  rates: BaseRates,
  random: Random,
): { readonly kind: HistoryKind; readonly visits: readonly Visit[] } | null {
  const kind = historyKinds.find((one) => random.fork(one).chance(rates.value(`history.${one}`)));
  if (kind === undefined) return null;
  const {
    begins: [youngest, oldest],
    lasts,
    visits,
  } = histories[kind];
  const from = Math.max(child.from, child.bornAt + youngest * year);
  const to = Math.min(child.to - lasts * year, child.bornAt + oldest * year);
  if (from >= to) return null;
  const own = random.fork('history');
  return { kind, visits: visits(child, own.between(from, to), own, rates) };
}
