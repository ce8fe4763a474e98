import type { RuleDoubts, RuleWeeks } from '#libs/contracts';
import { ago } from './moments.js';

const weeks = Array.from({ length: 12 }, (_, before) => `2026-W${47 - before}`);

/** What rules found in one week of twelve. */
export function inventedWeeks(now: number): RuleWeeks {
  const bruises = { fires: 5, rang: 2, unrung: { late: 1, 'same-episode': 2 }, withdrawn: 1, useful: 2, notUseful: 0 };
  return { dataAsOf: ago(now, 0), weeks, rows: [{ rule: 'R15', week: '2026-W47', ...bruises }] };
}

/** Of what rules could not tell in two of them. */
export const inventedDoubts: RuleDoubts = {
  rows: [
    { rule: 'R01', week: '2026-W47', cannotTell: 41 },
    { rule: 'R08', week: '2026-W45', cannotTell: 3 },
  ],
};
