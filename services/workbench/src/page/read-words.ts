import { type EvidenceEvent } from '#libs/chronology';
import { joined, markup, nothing, type Markup } from '#libs/pictures';
import { readingOf, type ReadPart, type Reading } from '../domain/readings.js';
import { type Replayed } from '../report/as-text.js';
import { notUnderstood } from '../report/quiet-words.js';
import { readingLines, readingWords } from '../report/reading-words.js';
import { counted } from '../report/words.js';

/** A stretch of a text: what became a fact, what was understood and is none, or what was not understood. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isFact: boolean;
}

/** Parts that overlap are one stretch: it is a fact where one of them is. */
function stretchesOf(parts: readonly ReadPart[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { from, to, notCounted } of parts) {
    const last = stretches.at(-1);
    const isFact = notCounted === null;
    if (last === undefined || from >= last.to) stretches.push({ from, to, isFact });
    else stretches.splice(-1, 1, { from: last.from, to: Math.max(last.to, to), isFact: last.isFact || isFact });
  }
  return stretches;
}

/** A text with the words marked that were understood. */
export function markedText({ text, parts }: Reading): Markup {
  let at = 0;
  const pieces: Markup[] = [];
  for (const { from, to, isFact } of stretchesOf(parts)) {
    const words = text.slice(from, to);
    const shown = isFact ? markup`<mark>${words}</mark>` : markup`<span class="rp-heard">${words}</span>`;
    pieces.push(markup`${text.slice(at, from)}`, shown);
    at = to;
  }
  return joined([...pieces, markup`${text.slice(at)}`]);
}

/** What the words of a contact were taken for, a line each. */
export function readAs(event: EvidenceEvent): Markup {
  return joined(readingLines(event).map((line) => markup`<span class="rp-line rp-read">${sentence(line)}</span> `));
}

function sentence(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** What the marks of the table mean. */
export const marksLegend = markup`<p class="rp-fine">What is <mark>marked</mark> was read as a fact; what has a <span class="rp-heard">dotted line</span> was understood and is none. All else was not understood and told the rules nothing; the contact itself counts all the same.</p>`;

const mostOnPaper = 4;

/** How the words at the ring were read, or at the first contacts; empty where there are none. */
function readAtRing({ shown }: Replayed): string {
  const ring = shown.rings[0]?.placed;
  const judged = shown.events.filter(({ evaluated }) => evaluated);
  const told = judged
    .filter(({ placed }) => ring === undefined || placed === ring)
    .map(({ placed: { event } }) => ({ n: event.n, words: readingWords(event).read }))
    .filter(({ words }) => words.length > 0)
    .slice(0, mostOnPaper)
    .map(({ n, words }) => (ring === undefined ? `at contact ${n} ${words.join(' · ')}` : words.join(' · ')));
  return told.length === 0 ? '' : `Read as: ${told.join('; ')}. `;
}

/** For a sheet of paper, on which the table does not stand: what was read at the ring, and at how many contacts nothing was. */
export function readOnPaper(replayed: Replayed): Markup {
  const { shown } = replayed;
  const none = notUnderstood(shown).length;
  const judged = shown.events.filter(({ evaluated }) => evaluated).length;
  const unheard = none === 0 ? '' : `No words understood at ${none} of ${counted(judged, 'contact')}.`;
  const words = `${readAtRing(replayed)}${unheard}`.trimEnd();
  return words === '' ? nothing : markup` <span class="rp-paper">${words}</span>`;
}

/** The texts of an event as they were read, for the table. */
export function textsRead(event: EvidenceEvent): readonly Reading[] {
  return readingOf(event).texts;
}
