import type { WorklistPage, WorklistRow } from '#libs/contracts';
import { spokenMoment } from '../domain/london-time.js';
import { cases, children, feeds, lines } from '../domain/words.js';

/** What a list says above its rows. */
export function summaryOf({ view, late, lateFeeds, dueToday, digest }: WorklistPage): string {
  if (view === 'digest') return digestWords(digest, late);
  const ofChildren = late - lateFeeds;
  const who = [...(ofChildren > 0 ? [children(ofChildren)] : []), ...(lateFeeds > 0 ? [feeds(lateFeeds)] : [])];
  const more = late > 0 ? ' more' : '';
  const today = dueToday === 0 ? '' : `${dueToday}${more} ${dueToday === 1 ? 'is' : 'are'} due today.`;
  if (late > 0) return `${who.join(' and ')} ${late === 1 ? 'is' : 'are'} late for an answer. ${today}`.trim();
  return today === '' ? 'Nothing is late and nothing is due today.' : today;
}

/** Nobody is rung about information: what is late is said here, and nowhere else. */
function digestWords({ open, lookedAt, atLeast }: WorklistPage['digest'], late: number): string {
  const counted = (count: number): string => `${atLeast ? 'at least ' : ''}${count.toLocaleString('en-GB')}`;
  const begun = (count: number): string => counted(count).replace(/^a/, 'A');
  const overdue = late === 0 ? '' : `, ${counted(late)} of them late`;
  const waiting = `${begun(open)} ${open === 1 ? 'line waits' : 'lines wait'} to be looked at${overdue}.`;
  const what = open === 0 ? (lookedAt === 1 ? ' line' : ' lines') : ' more';
  const seen = `${begun(lookedAt)}${what} ${lookedAt === 1 ? 'has' : 'have'} been looked at.`;
  return [
    ...(open === 0 ? [] : [waiting]),
    ...(lookedAt === 0 ? [] : [seen]),
    'Nobody is rung about information: it stays until somebody has looked at it and that working day is over.',
  ].join(' ');
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

/** A list of several pages does not know how many are in a group beyond the page. */
export function countOf(rows: readonly WorklistRow[], pages: number): string {
  if (rows.some(({ line }) => line !== null)) return onPage(lines(rows.length), pages);
  const count = rows.every(({ childId }) => childId !== null) ? children(rows.length) : cases(rows.length);
  return onPage(count, pages);
}

function onPage(count: string, pages: number): string {
  return pages > 1 ? `${count} on this page` : count;
}

/** Of the digest what nobody has looked at; one that is longer than what is read of it has so many lines at least. */
export function countOfView({ counts, digest }: WorklistPage, name: WorklistPage['view']): string {
  if (name !== 'digest') return `${counts[name]}`;
  return digest.atLeast ? `at least ${digest.open.toLocaleString('en-GB')}` : `${digest.open}`;
}
