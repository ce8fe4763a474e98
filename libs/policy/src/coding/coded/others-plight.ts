const women = String.raw`mum|mother|mam|mom|wife|sister|nan\w*|gran(?:ny|dma|dmother)?|[mp]gm|aunt\w*|lady|woman`;
const men = String.raw`dad|father|husband|brother|grand(?:ad|dad|father|pa)|[mp]gf|uncle|man|gentleman`;
const any = String.raw`parents?|partner|sibling|twin|cousin|friend|neighbour|step\w+|dog|cat|pet|hamster|rabbit|guinea ?pig|goldfish|pony`;
const plight = String.raw`(?:(?:overdos\w+|od'?d)(?! (?:him|her|them|the|a|child|baby|toddler|kids?|son|daughter)\b)|took (?:an? )?(?:overdose|od)|collaps\w+|found hang\w+|hang\w+|ill|poorly|unwell|passed|gone|stabbed|very sick|died|dying)`;
/** Who was in that state: "Dad found hanging", "Mum took overdose", "Granddad poorly". */
const plightOf = (who: string): RegExp =>
  new RegExp(
    String.raw`(?:^|[.;\n])\W*(?:(?:his|her|the|their|maternal|paternal) )?(?:${who}) (?:(?:is|was|has|had|been|very|became|now) )*${plight}\b`,
    'i',
  );
/** "Talks of her nan." and a sentence that only names who it was: "Grandfather." */
const namedOnly = (who: string): RegExp =>
  new RegExp(
    String.raw`\b(?:talk\w*|spoke|speaks|sad) (?:of|about) (?:his |her |the )?(?:${who})\b|(?:^|[.;\n])\W*(?:his |her |the )?(?:${who})\W*(?:$|[.;\n])`,
    'i',
  );
const forms = (who: string): readonly RegExp[] => [plightOf(who), namedOnly(who)];
const [ofWomen, ofMen, ofAny] = [forms(women), forms(men), forms(any)];
const hint = new RegExp(`\\b(?:${women}|${men}|${any})\\b`, 'i');

/** Then it is of the child, whatever happened to somebody else. */
const ofChild =
  /\b(?:child|baby|infant|toddler|boy|girl|pt|patient|son|daughter|newborn|twin|cot|kid|him|\d+ ?(?:mo|mths?|months?|wks?|weeks?)|(?:1?\d) ?(?:yo|yrs?|years?|y))\b/i;
const he = /\b(?:he|his)\b/i;
const she = /\b(?:she|her)\b/i;

/**
 * "Dad found hanging. Pronounced dead.", "Mum took overdose. GCS 6.": telegraphic notes name who it was in another sentence. A
 * sentence that names a child, or says "he" where a woman is told of, is the child's.
 */
export function isOfOtherBeside(text: string, said: string): boolean {
  if (!hint.test(text) || ofChild.test(said)) return false;
  const rest = text.replace(said, '. ');
  const told = [...(he.test(said) ? [] : ofWomen), ...(she.test(said) ? [] : ofMen), ...ofAny];
  return told.some((form) => form.test(rest));
}
