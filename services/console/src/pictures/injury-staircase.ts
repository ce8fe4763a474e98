import { sitesWords } from './contact-words.js';
import { type DrawnContact } from './drawn-contact.js';
import { cutTo, widthOf } from './text-width.js';
import { type TimeScale } from './time-scale.js';

/** Words of one day's injuries, with the line that leads down to them. */
export interface Step {
  readonly x: number;
  readonly words: string;
  /** Left and right end of the words, in pixels. */
  readonly from: number;
  readonly to: number;
  /** Line of words, from 0: the leader runs through every line above it. */
  readonly row: number;
  readonly contacts: readonly DrawnContact[];
}

const size = 12;
const away = 6;
/** Lines beside which the name of the row stands: words that reach under it go below. */
const rowsOfLabel = 2;

/** Contacts that tell of the same injuries: those of one day, and those of one stay. */
function together(drawn: readonly DrawnContact[]): readonly (readonly DrawnContact[])[] {
  const groups: DrawnContact[][] = [];
  for (const one of drawn) {
    const same = groups.find(
      ([first]) => first !== undefined && first.knowledge === one.knowledge && isSame(first, one),
    );
    if (same === undefined) groups.push([one]);
    else same.push(one);
  }
  return groups;
}

function isSame(a: DrawnContact, b: DrawnContact): boolean {
  return a.day === b.day || (a.contact.stay !== null && a.contact.stay === b.contact.stay);
}

/**
 * Places the words of injuries left of their leaders, so that no leader crosses words and no words cover others: words
 * go one line below the lowest leader that they would run over.
 */
export function injurySteps(drawn: readonly DrawnContact[], scale: TimeScale): readonly Step[] {
  const steps: Step[] = [];
  const injured = drawn.filter((one) => one.injured).sort((a, b) => a.day - b.day || a.number - b.number);
  for (const contacts of together(injured)) {
    const x = scale.at(contacts[0]?.day ?? scale.from);
    const words = cutTo(sitesWords(contacts.flatMap(({ contact }) => contact.injuries)), x - away - 8, size);
    const to = x - away;
    const from = to - widthOf(words, size);
    const over = steps.filter((other) => other.x >= from - 3 && other.x <= x);
    const lowest = Math.max(-1, ...over.map(({ row }) => row));
    const row = Math.max(lowest + 1, from < scale.left - 6 ? rowsOfLabel : 0);
    steps.push({ x, words, from, to, row, contacts });
  }
  return steps;
}
