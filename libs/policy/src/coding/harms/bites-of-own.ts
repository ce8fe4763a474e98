import { listed } from '../dictionary/forms.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { KeyWords } from '../text/key-words.js';
import { type Token } from '../text/tokens.js';
import { type HarmTold } from './harms-told.js';
import { meant } from './in-tantrums.js';

const biting = new KeyWords(listed('bite, bites, bit, biting, bitten, teeth'));
/** How a young person feels who harms itself, and who is asked to help. */
const despairing = new Set(
  listed(`
    low, mood, camhs, voices, contact, hears, afraid, scared, frightened, depressed, depression, tearful, hopeless, worthless, anxious, anxiety, bullied, bullying, harm, harming, harms, harmed, punish,
    hates, dead, dying, suicide, sad, crying, burn, burns, burnt, burned, scratches, wrist, wrists, bruise, bruises, belt, blood, drawn, deep
  `),
);

/** "Self-inflicted bite to forearm after the fire drill": how a child bites on itself that cannot say what is too much. */
export function isBiteOfOwn(tokens: readonly Token[], { value, first, last }: HarmTold): boolean {
  if (value !== 'self-harm' || textAt(tokens, last) !== 'inflicted' || !biting.areIn(tokens)) return false;
  const sentence = sentenceOf(tokens, first);
  return (
    hasWord(tokens, sentence.first, sentence.last, biting) &&
    !hasWord(tokens, 0, tokens.length - 1, meant) &&
    !hasWord(tokens, 0, tokens.length - 1, despairing)
  );
}
