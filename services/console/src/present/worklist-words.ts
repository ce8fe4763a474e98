import type { WorklistPage } from '#libs/contracts';
import { spokenMoment } from '../domain/london-time.js';
import { children, feeds } from '../domain/words.js';

/** What a list says above its rows. */
export function summaryOf({ view, late, lateFeeds, dueToday }: WorklistPage): string {
  if (view === 'digest') return digestWords(late);
  const ofChildren = late - lateFeeds;
  const who = [...(ofChildren > 0 ? [children(ofChildren)] : []), ...(lateFeeds > 0 ? [feeds(lateFeeds)] : [])];
  const more = late > 0 ? ' more' : '';
  const today = dueToday === 0 ? '' : `${dueToday}${more} ${dueToday === 1 ? 'is' : 'are'} due today.`;
  if (late > 0) return `${who.join(' and ')} ${late === 1 ? 'is' : 'are'} late for an answer. ${today}`.trim();
  return today === '' ? 'Nothing is late and nothing is due today.' : today;
}

/** Nobody is rung about information: what is late is said here, and nowhere else. */
function digestWords(late: number): string {
  const overdue = late === 0 ? '' : ` ${late} that nobody has looked at ${late === 1 ? 'is' : 'are'} late.`;
  return `Information: nobody is rung about it. It stays until somebody has looked at it and that working day is over.${overdue}`;
}

/** What an empty list means in each view. */
const emptyView: Readonly<Record<WorklistPage['view'], string>> = {
  mine: 'Nothing is waiting for you.',
  team: 'No case of your team is open.',
  waiting: 'Nothing is waiting for others.',
  'cannot-tell':
    'No case is open for this alone: that a rule could not be evaluated. A case that rang for more says on its page what is not known.',
  digest: 'Nothing is in the digest today.',
};

/** What a list says that has no rows. */
export function emptyWords(page: WorklistPage): string {
  const last = page.lastAlertAt === null ? '' : ` The last alert was ${spokenMoment(page.lastAlertAt, page.dataAsOf)}.`;
  return `${emptyView[page.view]}${last}`;
}
