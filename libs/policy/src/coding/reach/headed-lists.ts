import { type Context } from '../contexts.js';
import { beginsAt, goesOnAt, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

type Said = Found<readonly Context[]>;

/** What may head a list. */
const heading = new Set([
  ...[
    'denied',
    'denies',
    'excluded',
    'out',
    'found',
    'seen',
    'present',
    'identified',
    'noted',
    'absent',
    'none',
    'nil',
  ],
  ...[
    'reported',
    'possible',
    'possibly',
    'probable',
    'probably',
    'suspected',
    'queried',
    'query',
    'doubtful',
    'evident',
  ],
  ...[
    'uncertain',
    'unconfirmed',
    'likely',
    'differential',
    'ddx',
    'dd',
    'differentials',
    'negative',
    'neg',
    'detected',
  ],
  ...['disclosed', 'confirmed', 'exclude', 'of', 'for', 'visible', 'negatives', 'questionable'],
]);
const ofHeading = new Set([
  ...['by', 'all', 'both', 'parents', 'parent', 'mum', 'dad', 'mother', 'father', 'of', 'following', 'these', 'today'],
  ...[
    'on',
    'exam',
    'examination',
    'everyone',
    'patient',
    'family',
    'for',
    'at',
    'xray',
    'imaging',
    'ct',
    'here',
    'the',
  ],
  ...['specifically', 'child', 'carers', 'carer', 'him', 'her', 'them', 'skin', 'film', 'films', 'so', 'far', 'yet'],
]);
const reachOfHeading = 5;

/** Where the colon stands that ends a heading which goes on from a place; -1 where none does. */
export function colonOf(tokens: readonly Token[], from: number): number {
  for (let place = from; place < from + reachOfHeading && goesOnAt(tokens, place); place += 1) {
    if (textAt(tokens, place) === ':') return place;
    if (!ofHeading.has(textAt(tokens, place))) return -1;
  }
  return -1;
}

/** "Not found: fracture, dislocation", "denied by all: fall, burn": at the head of a list a word is said of what comes. */
export function withHeadings(tokens: readonly Token[], found: readonly Said[]): readonly Said[] {
  let told: Said[] | null = null;
  for (const [place, one] of found.entries()) {
    const { first, last, means } = one;
    if (!heading.has(textAt(tokens, last)) || !beginsAt(tokens, first)) continue;
    const colon = colonOf(tokens, last + 1);
    const changes = means.find((mean) => mean.changes === 'negated' || mean.changes === 'uncertain')?.changes;
    if (colon === -1 || changes === undefined) continue;
    told ??= [...found];
    told[place] = { first, last: colon, means: [{ changes, side: 'before' }] };
  }
  return told ?? found;
}
