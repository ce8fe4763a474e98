import { carriers } from '../dictionary/happenings/falling-things.js';
import { behind, goesOnAt, hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

/** Begins of "went over", which tells of a fall or of a way. */
export const goings: ReadonlySet<string> = new Set(['went', 'gone']);

/** "Laces undone, went over, both knees grazed", and neither "the nurse went over, no bruises" nor "went over the rules". */
export function isTopplingOver(tokens: readonly Token[], { first, last }: Span): boolean {
  const isPlain = !goesOnAt(tokens, last + 1) || behindOver.has(textAt(tokens, last + 1));
  if (!isPlain && !isOnGround(tokens, last + 1) && !isOverThing(tokens, last + 1)) return false;
  const before = textAt(tokens, first - 1);
  return !goesOnAt(tokens, first) || beforeOver.has(before) || carriers.has(before);
}
/** "Went over on the school yard". */
const isOnGround = (tokens: readonly Token[], on: number): boolean =>
  textAt(tokens, on) === 'on' && hasWord(tokens, on + 1, behind(tokens, on, reachOfGround), grounds);
const reachOfGround = 4;
/** "Went over a dog lead". */
const isOverThing = (tokens: readonly Token[], place: number): boolean =>
  determining.has(textAt(tokens, place)) && hasWord(tokens, place + 1, behind(tokens, place, 2), lyingThings);
const determining = new Set(['a', 'the', 'his', 'her', 'some', 'an']);
const lyingThings = new Set([
  ...['lead', 'kerb', 'toy', 'toys', 'rug', 'mat', 'cable', 'wire', 'hose', 'bag', 'bags', 'log', 'root', 'pothole'],
  ...['skateboard', 'stool', 'suitcase', 'slipper', 'slippers', 'hurdle', 'bollard', 'step', 'doorstep', 'shoe', 'dog'],
]);
const grounds = new Set([
  ...['yard', 'playground', 'pavement', 'path', 'road', 'street', 'ice', 'gravel', 'grass', 'field', 'pitch', 'court'],
  ...[
    'tarmac',
    'concrete',
    'cobbles',
    'patio',
    'decking',
    'drive',
    'track',
    'floor',
    'stairs',
    'steps',
    'step',
    'kerb',
  ],
  ...['lino', 'tiles', 'slabs', 'mud', 'snow', 'leaves', 'astroturf', 'ground'],
]);
const behindOver = new Set([
  ...[',', '-', '(', 'and', 'at', 'when', 'while', 'as', 'during', 'yesterday', 'today', '&'],
]);
const beforeOver = new Set([
  ...[',', '-', '(', ':', 'and', '&', 'he', 'she', 'they', 'i', 'who', 'then', 'has', 'just', 'child', 'pt', 'pupil'],
  ...['toddler', 'boy', 'girl', 'foot', 'ankle', 'feet', 'heel'],
]);
