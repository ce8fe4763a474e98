import { type Policy } from '#libs/policy';
import { isNotUnderstood } from '../domain/readings.js';
import { type CannotTell } from '../domain/judge-events.js';
import { nearestTo, type Nearest } from '../domain/nearest.js';
import { type Replay } from '../domain/replay.js';

/** "It does not ring. Nearest: contact 12, short of one fact: site of bruise (R17)." */
export function quietWords(replay: Replay, policy: Policy): string {
  const nearest = nearestTo(replay, policy);
  return `It does not ring. ${nearest === null ? 'No rule came near.' : nearestWords(nearest)}`;
}

function nearestWords({ n, rule, why, missing, condition }: Nearest): string {
  const at = `Nearest: contact ${n}`;
  switch (why) {
    case 'information':
      return `${at}, where ${rule} spoke for information: that rings nobody.`;
    case 'waited':
      return `${at}, where ${rule} still waited when the file ended.`;
    case 'not-met':
      return `${at}, short of one condition that is not met: ${spaced(condition ?? '')} (${rule}).`;
    case 'not-recorded': {
      const several = missing.length === 0 ? '' : `. Not recorded there: ${missing.join(', ')}`;
      return `${at}, short of one fact${missing.length === 1 ? `: ${missing.join('')}` : several} (${rule}).`;
    }
  }
}

/** "missed shortly before", out of `missedShortlyBefore`. */
function spaced(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}

/** Numbers of judged contacts that hold words of which none was understood. */
export function notUnderstood({ events }: Pick<Replay, 'events'>): readonly number[] {
  return events
    .filter(({ placed, evaluated }) => evaluated && isNotUnderstood(placed.event))
    .map(({ placed }) => placed.event.n);
}

/** "No words were understood at contacts 3, 5, 8: no rule heard of them."; null where there are none. */
export function notUnderstoodWords(replay: Pick<Replay, 'events'>): string | null {
  const numbers = notUnderstood(replay);
  return numbers.length === 0 ? null : `No words were understood at ${contactsNamed(numbers)}: no rule heard of them.`;
}

/** "Cannot tell: R17 at contacts 20, 26; R15 at contact 3."; null where every rule can. */
export function cannotTellLine(doubts: readonly CannotTell[]): string | null {
  const byRule = [...Map.groupBy(doubts, ({ rule }) => rule)].sort(([one], [other]) => (one < other ? -1 : 1));
  const told = byRule.map(([rule, these]) => `${rule} at ${contactsNamed([...new Set(these.map(({ n }) => n))])}`);
  return told.length === 0 ? null : `Cannot tell: ${told.join('; ')}.`;
}

const mostNamed = 12;

/** "contact 3", "contacts 3, 5, 8 and 4 more". */
function contactsNamed(numbers: readonly number[]): string {
  const left = numbers.length - mostNamed;
  const named = numbers.slice(0, mostNamed).join(', ');
  const more = left > 0 ? ` and ${left} more` : '';
  return `${numbers.length === 1 ? 'contact' : 'contacts'} ${named}${more}`;
}
