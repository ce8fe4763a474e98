import { type CodedMention, type WordFact } from '../code-words.js';
import { unsettledBy } from '../likelihood/unsettled.js';

/** How a clinician records that a child with a disability of the nerves does not move independently, whatever its age. */
const notMoving =
  /\bgmfcs(?: level| grade)?:? ?(?:iv|v|4|5)\b(?! ?[-\/] ?(?:i{1,3}|[123])\b)|\bnon[- ]?ambula(?:nt|tory)\b|\bwheelchair[- ]?(?:dependent|bound|dependant)\b|\bfull[- ]?time wheelchair\b|\bhoist(?:ed|ing)?\b(?! (?:awaited|assessment|on order|ordered|referral|broken))|\b(?:totally|fully) dependent for (?:all )?(?:transfers|mobility)\b/gi;
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

/**
 * "CP, GMFCS V, hoisted": that the child does not move independently (rule R15), beside the disability that the same text names as the
 * child's. Not where it says that the child walks, crawls or cruises, or leaves it open.
 */
export function notMovingIn(field: string, text: string, mentions: readonly CodedMention[]): readonly WordFact[] {
  if (!mentions.some(({ value, assertion }) => value === 'neuro-disability' && assertion === 'present')) return none;
  if (mentions.some(({ kind, assertion }) => kind === 'mobility' && assertion === 'present')) return none;
  for (const { index, 0: said } of text.matchAll(notMoving)) {
    const [from, to] = [index, index + said.length];
    if (unsettled.test(text.slice(Math.max(0, from - reach), from).replace(/^.*[.;\n]/s, ''))) continue;
    return [{ kind: 'mobility', system: 'bellwether', code: 'not-mobile', field, from, to }];
  }
  return none;
}
const none: readonly never[] = [];
