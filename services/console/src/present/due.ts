import type { CasePage } from '#libs/contracts';
import { fromNow, shortMoment } from '../domain/london-time.js';

/** What is due next in a case, and by when. */
export interface DueModel {
  readonly words: string;
  readonly late: boolean;
}

/** `Answer due 13:55, in 15 minutes`; once nobody is waited for to answer `Act by 14:40, in 1 h`. Null: nothing is due. */
export function dueModel(page: Pick<CasePage, 'answerDue' | 'late' | 'clocks' | 'dataAsOf'>): DueModel | null {
  const { answerDue: due, dataAsOf: now } = page;
  if (due === null) return null;
  const late = page.late || Date.parse(due) < Date.parse(now);
  const what = isToAct(page, due) ? { ahead: 'Act by', late: 'Action was due' } : answer;
  return { words: `${late ? what.late : what.ahead} ${shortMoment(due, now)}, ${fromNow(due, now)}`, late };
}

const answer = { ahead: 'Answer due', late: 'Answer was due' };

/** Whether the next deadline is that of a clock to act, and no answer is due by then. */
function isToAct({ clocks: { actBy, seenBy } }: Pick<CasePage, 'clocks'>, due: string): boolean {
  if (actBy === null || Date.parse(actBy) !== Date.parse(due)) return false;
  return seenBy.every(
    (clock) => clock.state === 'acknowledged' || clock.due === null || Date.parse(clock.due) > Date.parse(due),
  );
}
