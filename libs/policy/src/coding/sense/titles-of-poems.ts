import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { behind, goesOnAt, hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const poems = new KeyWords(['poem', 'poems']);
/** Then it tells of somebody, or stands beside the poem. */
const real = new Set([
  ...['my', 'me', 'his', 'her', 'i', 'he', 'she', 'dad', 'mum', 'father', 'mother', 'stepdad', 'about', 'of', 'when'],
  ...[
    'seen',
    'noted',
    'noticed',
    'has',
    'had',
    'arm',
    'face',
    'both',
    'with',
    ',',
    '-',
    ':',
    '(',
    'from',
    'where',
    'for',
  ],
]);
const reachOfTitle = 3;
const reachBehind = 3;

/** "Poem 'Sticks and bruises' on wall": what a poem is called. */
export function isInTitle(tokens: readonly Token[], { first, last, bodySite }: Mention): boolean {
  if (bodySite !== null || !poems.areIn(tokens)) return false;
  for (let place = first - 1; place >= first - reachOfTitle && goesOnAt(tokens, place + 1); place -= 1)
    if (poems.has(textAt(tokens, place)))
      return (
        !hasWord(tokens, place + 1, first - 1, real) &&
        !hasWord(tokens, last + 1, behind(tokens, last, reachBehind), real)
      );
  return false;
}
