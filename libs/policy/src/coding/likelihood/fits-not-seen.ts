import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const fits = new Set(listed('fits, seizures, absences, jerks, vomits, vomiting, twitches, timings'));
const times = new Set(['times']);
const films = new Set(['video', 'videos', 'clip', 'clips', 'recorded']);
/** Then somebody is said to be the only one who sees it. */
const onlyOne = new Set(listed('only, except, alone, anyone, apart, but, unless, blue, floppy, apnoea, bar'));

/** "Video times not witnessed", "seizures unwitnessed": what an illness does when nobody looks, and no injury; not "fits never witnessed except by mother". */
export function isOfFits(tokens: readonly Token[], first: number, mentions: readonly Mention[]): boolean {
  if (!goesOnAt(tokens, first) || !isFit(tokens, first)) return false;
  return !mentions.some(({ kind }) => kind === 'injury') && !tokens.some(({ text }) => onlyOne.has(text));
}

const isFit = (tokens: readonly Token[], first: number): boolean =>
  hasWord(tokens, first - 2, first - 1, fits) ||
  (hasWord(tokens, first - 2, first - 1, times) && hasWord(tokens, first - 3, first - 2, films));
