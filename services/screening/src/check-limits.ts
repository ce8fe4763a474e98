import { gauge, type Logger, type Sql } from '#libs/platform';
import { mostCodes } from './domain/state/code-book.js';
import { highestCode } from './store/code-words.js';
import { strayRows } from './store/stray-rows.js';

/** Share of the code words from which on there is an alarm: beyond the last one, children are judged from rows. */
const alarmingShare = 0.9;

const strays = gauge('screening_stray_rows', 'Rows of months that have no partition, up to 100,000', ['table']);
const codeWords = gauge('screening_code_words', 'Highest number of a word in packed states; there is room for 65,535');

/**
 * Looks at what fills up unseen: rows received in months that have no partition, and the code book of packed states.
 * Either is an alarm for an operator and stops nothing, so health stays as it is.
 */
export async function checkLimits(sql: Sql, logger: Logger): Promise<void> {
  let count = 0;
  for (const { table, rows } of await strayRows(sql)) {
    strays.set({ table }, rows);
    count += rows;
  }
  if (count > 0) logger.error('partitions.stray-rows', { count, alarm: true });
  const highest = await highestCode(sql);
  codeWords.set(highest);
  if (highest >= alarmingShare * mostCodes) logger.error('code-words.nearly-full', { count: highest, alarm: true });
}
