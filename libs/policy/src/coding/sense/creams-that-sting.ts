import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { beginsAt, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const creams = new KeyWords(
  listed(
    'cream, creams, emollient, emollients, ointment, steroid, lotion, drops, moisturiser, sudocrem, e45, cetraben, protopic, hydrocortisone',
  ),
);
const burning = new Set(['burns', 'burning']);
const whens = new Set(['when', 'whenever', 'if']);
/** Whose skin or what of it burns. */
const subjects = new Set(
  listed('it, skin, cream, emollient, that, this, complains, stings, and, and/or, says, they, always'),
);
/** It is rubbed in, and nobody looks at what is there. */
const putOn = new Set(listed('applied, applying, on, used, using, goes, rubbed, put, given, in, apply'));
/** Then it is a burn that somebody saw, or one that something hot left. */
const burntBy = new Set(
  listed(
    'noted, noticed, saw, seen, found, has, hot, boiling, blister, blisters, blistered, marks, mark, scar, cigarette, iron, water, dressing, dressings',
  ),
);
const reachOfCream = 4;

/** "Burns when cream applied": a skin that stings, where the words begin with it or say what burns. */
export function isStingOfCream(tokens: readonly Token[], { first, last, bodySite }: Mention): boolean {
  if (bodySite !== null || first !== last || !burning.has(textAt(tokens, first)) || !creams.areIn(tokens)) return false;
  if (!whens.has(textAt(tokens, last + 1)) || !goesOnAt(tokens, last + 1)) return false;
  if (!beginsAt(tokens, first) && !subjects.has(textAt(tokens, first - 1))) return false;
  const sentence = sentenceOf(tokens, first);
  if (hasWord(tokens, sentence.first, sentence.last, burntBy)) return false;
  const end = Math.min(last + 2 + reachOfCream, sentence.last);
  return hasWord(tokens, last + 2, end, creams) && hasWord(tokens, last + 2, end, putOn);
}
