import { closeObject } from '../dictionary/sense.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';

const doers = new Set(['he', 'had', 'and', 'has', 'also', 'then']);

/** "Mum disclosed that he bit her arm and kicked her": what she tells of herself was done to her, all of it. */
export function isToldOfOwn(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { first, last }: Mention,
  isOfOther: (mention: Mention) => boolean,
): boolean {
  const her = [first + 1, last, last + 1].find((place) => textAt(tokens, place) === 'her');
  if (her === undefined || her <= first || !doers.has(textAt(tokens, first - 1))) return false;
  if (goesOnAt(tokens, her + 1) && !closeObject.has(textAt(tokens, her + 1)) && !isPlace(tokens, her + 1)) return false;
  const { first: begin } = sentenceOf(tokens, first);
  return mentions.some(
    (one) =>
      one.value === 'disclosure' &&
      one.first >= begin &&
      one.first < first &&
      isOfOther(one) &&
      !hasWord(tokens, one.first, first - 1, girls),
  );
}
/** "Mum disclosed that the girl was hit and he kicked her": the girl. */
const girls = new Set(['girl', 'child', 'baby', 'daughter', 'toddler', 'pt', 'girls', 'children']);
