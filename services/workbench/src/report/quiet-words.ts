import { type Policy } from '#libs/policy';
import { isNotUnderstood } from '../domain/readings.js';
import { type CannotTell } from '../domain/judge-events.js';
import { nearestTo, type Nearest } from '../domain/nearest.js';
import { type Replay } from '../domain/replay.js';
import { ruleTitle } from './words.js';

/** "It does not ring. Nearest: contact 12, short of one fact: site of bruise (R17)." */
export function quietWords(replay: Replay, policy: Policy): string {
  const nearest = nearestTo(replay, policy);
  return `It does not ring. ${nearest === null ? 'No rule came near.' : nearestWords(nearest)}`;
}

function nearestWords({ n, rule, why, missing, moreOf }: Nearest): string {
  const at = `Nearest: contact ${n}`;
  switch (why) {
    case 'information':
      return `${at}, where ${rule} spoke for information: that rings nobody.`;
    case 'waited':
      return `${at}, where ${rule} still waited when the file ended.`;
    case 'too-few':
      return `${at}. To ring, ${rule} (${ruleTitle(rule)}) asks for ${moreOf ?? 'more'} than were recorded by then.`;
    case 'not-recorded': {
      const several = missing.length === 0 ? '' : `. Not recorded there: ${missing.join(', ')}`;
      return `${at}, short of one fact${missing.length === 1 ? `: ${missing.join('')}` : several} (${rule}).`;
    }
  }
}

/** Numbers of judged contacts that hold words of which none was understood. */
export function notUnderstood({ events }: Pick<Replay, 'events'>): readonly number[] {
  return events
    .filter(({ placed, evaluated }) => evaluated && isNotUnderstood(placed.event))
    .map(({ placed }) => placed.event.n);
}

/**
 * "The words of contacts 3, 5, 8 were not read as facts; the contacts themselves counted."; null where there are none. A rule may ring at
 * one of them all the same: by its day, its place, its kind, or what the file codes.
 */
export function notUnderstoodWords(replay: Pick<Replay, 'events'>): string | null {
  const numbers = notUnderstood(replay);
  if (numbers.length === 0) return null;
  const [what, its] = numbers.length === 1 ? ['the contact itself', 'its'] : ['the contacts themselves', 'their'];
  return `The words of ${contactsNamed(numbers)} were not read as facts; ${what} counted, by ${its} day, place and kind, and by what the file codes.`;
}

/** "Cannot tell: R17 at contacts 20, 26; R15 at contact 3."; null where every rule can. */
export function cannotTellLine(doubts: readonly CannotTell[]): string | null {
  const byRule = [...Map.groupBy(doubts, ({ rule }) => rule)].sort(([one], [other]) => (one < other ? -1 : 1));
  const told = byRule.map(([rule, these]) => `${rule} at ${contactsNamed([...new Set(these.map(({ n }) => n))])}`);
  return told.length === 0 ? null : `Cannot tell: ${told.join('; ')}.`;
}

const mostNamed = 12;

/** "contact 3", "contacts 3, 5, 8 and 4 more". */
export function contactsNamed(numbers: readonly number[]): string {
  const left = numbers.length - mostNamed;
  const named = numbers.slice(0, mostNamed).join(', ');
  const more = left > 0 ? ` and ${left} more` : '';
  return `${numbers.length === 1 ? 'contact' : 'contacts'} ${named}${more}`;
}
