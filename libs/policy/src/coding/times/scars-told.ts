import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const scars = new Set(['scar', 'scars', 'scarring']);
const froms = new Set(['from', 'after', 'following', 'when', 'where', 'post', 'since', 'due']);
const ofNow = new Set(
  listed(`
  today, fresh, new, now, yesterday, this, again, tonight, reopened, open, and, also
`),
);

/** What somebody did to the child may go on. */
const accidents = new Set(
  listed(`
  fall, fall-from-height, traffic, sport, caught-in-door, school-or-nursery-accident
`),
);

/** "Healed scar L shin, from when I fell": what left a scar is long past. */
export function isOfScar(tokens: readonly Token[], { kind, value, first, last }: Mention): boolean {
  if (kind !== 'mechanism' || !accidents.has(value)) return false;
  const sentence = sentenceOf(tokens, first);
  for (let place = first - 1; place >= sentence.first; place -= 1)
    if (scars.has(textAt(tokens, place)))
      return (
        hasWord(tokens, place + 1, first, froms) &&
        !hasWord(tokens, place + 1, Math.min(sentence.last, last + 2), ofNow)
      );
  return false;
}
