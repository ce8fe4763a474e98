import type { Sql } from '../database/sql.js';
import type { HealthReport } from '../health.js';
import { gauge } from '../metrics.js';
import { overdueTimers } from './timer-table.js';

/** Seconds after which an overdue timer is an alarm. */
const alarmAfterSeconds = 60;

const due = gauge('timers_due', 'Timers that are due and have not fired, up to 100,000', ['table']);
const oldestDue = gauge('timers_oldest_due_seconds', 'How long the oldest due timer has waited', ['table']);

/** How the timers of one table stand: down when one has been due for a minute. Sets their gauges. */
export async function reportTimers(sql: Sql, table: string): Promise<Required<HealthReport>> {
  const { count, seconds } = await overdueTimers(sql, table);
  due.set({ table }, count);
  oldestDue.set({ table }, seconds);
  return {
    state: seconds > alarmAfterSeconds ? 'down' : 'ok',
    detail: { due: count, overdueSeconds: Math.round(seconds) },
  };
}
