import { listed } from '../dictionary/forms.js';
import { hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type HarmTold } from './harms-told.js';

const awkward = new Set(['embarrassment', 'boredom', 'laughter', 'cringe']);
const ofWhat = new Set(['of', 'from']);
/** Then more is told than that somebody blushes. */
const graver = new Set(
  listed(`
  tablets, tablet, pills, paracetamol, took, taken, overdose, od, cut, cuts, cutting, self, harm, harmed, harming, suicidal, suicide, rope, ligature, kill, hang,
  plan, plans, note, photos, pictures, video, nudes, raped, touched, assault, assaulted
`),
);

/** "Says wants to die of embarrassment": no wish to be dead, where nothing more is told. */
export const isOfEmbarrassment = (tokens: readonly Token[], { value, last }: HarmTold): boolean =>
  value === 'suicidal-intent' &&
  textAt(tokens, last) === 'die' &&
  ofWhat.has(textAt(tokens, last + 1)) &&
  awkward.has(textAt(tokens, last + 2)) &&
  !hasWord(tokens, 0, tokens.length - 1, graver);
