import { type CodedMention, type WordFact } from '../code-words.js';
import { unsettledBy } from '../likelihood/unsettled.js';

/** How a clinician records that a child with a disability of the nerves does not move independently, whatever its age. */
const notMoving =
  /\bgmfcs(?: level| grade)?:? ?(?:iv|v|4|5)\b(?! ?[-\/] ?(?:i{1,3}|[123])\b| ?-?(?:years?|yrs?|y)\b)|\bnon[- ]?ambula(?:nt|tory)\b|\bwheelchair[- ]?(?:dependent|bound|dependant)\b|\bfull[- ]?time wheelchair\b|\bhoist(?:ed|ing)?\b(?! (?:awaited|assessment|on order|ordered|referral|broken))|\b(?:totally|fully) dependent for (?:all )?(?:transfers|mobility)\b/gi;
const unsettled = unsettledBy(
  'if',
  'no longer',
  'previously',
  'until',
  'post',
  'brother',
  'sister',
  'sibling',
  'temporar\\w+',
);
const reach = 40;
const grown =
  '(?:mum|mom|mother|dad|father|parent|carer|gran|nan|nana|grandad|grand\\w+|uncle|aunt|auntie|brother|sister|sibling|twin|cousin|neighbour|friend|teacher)';
/** "Hoist for dad", "wheelchair bound grandmother", "mum is wheelchair bound": of somebody else. */
const ofOther = new RegExp(
  `^(?: (?:for|elderly|maternal|paternal|great|his|her|the))*[ -]${grown}(?:'s)?\\b(?! (?:says?|said|reports?|reported|asks?|asked|told)\\b)`,
  'i',
);
const otherIs = new RegExp(`\\b${grown} (?:(?:is|was|has been|also|now) )+$`, 'i');
/** "CP plan": of child protection. */
const protection = /^ ?(?:plans?|register|conference|case|medical|status|concerns?|review conference|worker|file)\b/i;

/**
 * "CP, GMFCS V, hoisted": that the child does not move independently (rule R15), beside the disability that the same text names as the
 * child's. Not where it says that the child walks, crawls or cruises, or leaves it open.
 */
export function notMovingIn(field: string, text: string, mentions: readonly CodedMention[]): readonly WordFact[] {
  if (!mentions.some((one) => isDisability(text, one))) return none;
  if (mentions.some(({ kind, assertion }) => kind === 'mobility' && assertion === 'present')) return none;
  for (const { index, 0: said } of text.matchAll(notMoving)) {
    const [from, to] = [index, index + said.length];
    const before = text.slice(Math.max(0, from - reach), from).replace(/^.*[.;\n]/s, '');
    if (unsettled.test(before) || otherIs.test(before) || ofOther.test(text.slice(to, to + reach))) continue;
    return [{ kind: 'mobility', system: 'bellwether', code: 'not-mobile', field, from, to }];
  }
  return none;
}
const none: readonly never[] = [];

const isDisability = (text: string, { value, assertion, to }: CodedMention): boolean =>
  value === 'neuro-disability' && assertion === 'present' && !protection.test(text.slice(to, to + reach));
