import type { RuleWeeks } from '#libs/contracts';
import { ago } from './moments.js';

/** What one rule found in one week. */
export function inventedWeeks(now: number): RuleWeeks {
  const counts = { fires: 3, withdrawn: 1, information: 0, late: 1, useful: 2, notUseful: 0 };
  return { dataAsOf: ago(now, 0), rows: [{ rule: 'R15', week: '2026-W47', ...counts }] };
}
