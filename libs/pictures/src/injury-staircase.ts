import { sitesWords } from './contact-words.js';
import { type DrawnContact } from './drawn-contact.js';
import { mostSteps } from './figure-options.js';
import { cutTo, widthOf } from './text-width.js';
import { type TimeScale } from './time-scale.js';

/** Words of injuries of one day, or of days close together, with the line that leads down to them. */
export interface Step {
  /** Where its leader is; `begins` lies left of it when the step tells of several days. */
  readonly x: number;
  readonly begins: number;
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

type Group = readonly [DrawnContact, ...DrawnContact[]];

/** Contacts that tell of the same injuries: those of one day, and those of one stay. */
function together(
  drawn: readonly DrawnContact[],
  isSame: (a: DrawnContact, b: DrawnContact) => boolean,
): readonly Group[] {
  const groups: [DrawnContact, ...DrawnContact[]][] = [];
  for (const one of drawn) {
    const same = groups.find((group) => group.some((other) => other.knowledge === one.knowledge && isSame(other, one)));
    if (same === undefined) groups.push([one]);
    else same.push(one);
  }
  return groups;
}

function isOneEvent(a: DrawnContact, b: DrawnContact): boolean {
  return a.day === b.day || (a.contact.stay !== null && a.contact.stay === b.contact.stay);
}

/** Groups whose first days lie within so many pixels, joined. */
function near(groups: readonly Group[], scale: TimeScale, pixels: number): readonly Group[] {
  const joined: [DrawnContact, ...DrawnContact[]][] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    const alike = last?.[0].knowledge === group[0].knowledge;
    if (last !== undefined && alike && scale.at(group[0].day) - scale.at(last[0].day) <= pixels) last.push(...group);
    else joined.push([...group]);
  }
  return joined;
}

/** Groups to be told, few enough to be read. */
function told(drawn: readonly DrawnContact[], scale: TimeScale): readonly Group[] {
  const groups = together(drawn, isOneEvent);
  let pixels = 0;
  let found = groups;
  while (found.length > mostSteps) {
    pixels += 8;
    found = near(groups, scale, pixels);
  }
  return found;
}

/**
 * Places the words of injuries left of their leaders, so that no leader crosses words and no words cover others: words
 * go one line below the lowest leader that they would run over.
 */
export function injurySteps(drawn: readonly DrawnContact[], scale: TimeScale): readonly Step[] {
  const steps: Step[] = [];
  const injured = drawn.filter((one) => one.injured).sort((a, b) => a.day - b.day || a.number - b.number);
  const groups = told(injured, scale);
  const crowded = groups.length < together(injured, isOneEvent).length;
  for (const contacts of groups) {
    const begins = scale.at(contacts[0].day);
    const x = crowded ? Math.max(...contacts.map(({ day }) => scale.at(day))) : begins;
    const sites = sitesWords(contacts.flatMap(({ contact }) => contact.injuries));
    const words = cutTo(
      crowded && contacts.length > 1 ? `${contacts.length} times: ${sites}` : sites,
      x - away - 8,
      size,
    );
    const to = x - away;
    const from = to - widthOf(words, size);
    const over = steps.filter((other) => other.x >= from - 3 && other.x <= x);
    const lowest = Math.max(-1, ...over.map(({ row }) => row));
    const row = Math.max(lowest + 1, from < scale.left - 6 ? rowsOfLabel : 0);
    steps.push({ x, begins, words, from, to, row, contacts });
  }
  return steps;
}
