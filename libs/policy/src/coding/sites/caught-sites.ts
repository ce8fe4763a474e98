import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Site, type Span } from '../where-words.js';

const said = new Set([
  ...[
    'bruised',
    'fractured',
    'broken',
    'cut',
    'blistered',
    'lacerated',
    'grazed',
    'split',
    'crushed',
    'burnt',
    'burned',
  ],
  ...['blister', 'blisters', 'blistering', 'scalded', 'gashed', 'dislocated', 'torn'],
]);
const stops = new Set([
  'he',
  'she',
  'they',
  'no',
  'not',
  'nil',
  'mum',
  'dad',
  'also',
  'then',
  'but',
  'who',
  'hit',
  'fell',
]);
const reach = 6;

/** "Pinched her finger in the cubicle door at break: bruised": what is said bare behind is of the part that was caught or burnt. */
export function caughtSites(
  tokens: readonly Token[],
  { first, last }: Span,
  caught: readonly Span[],
  all: readonly Site[],
  taken: ReadonlySet<Site>,
): readonly Site[] {
  if (first !== last || !said.has(textAt(tokens, first))) return [];
  const before = caught.findLast((one) => one.last < first);
  if (before === undefined || first - before.last > reach) return [];
  for (let place = before.last + 1; place <= first; place += 1)
    if (!goesOnAt(tokens, place) || stops.has(textAt(tokens, place))) return [];
  if (all.some((site) => site.first > before.last && site.first <= first + 2)) return [];
  const site = all.find((one) => one.last >= before.first - 2 && one.first <= before.last);
  return site === undefined || taken.has(site) ? [] : [site];
}
