import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const feelings = new Set([
  ...['judged', 'guilty', 'criticised', 'ashamed', 'overprotective', 'paranoid', 'traumatised'],
]);
const dreams = new Set(['nightmares', 'flashbacks']);
/** Without such a word the injury may be first told of here. */
const feels = new Set(['feel', 'feels', 'felt', 'feeling']);
/** These may be of today: only of what has been since. */
const lasting = new Set(['anxious', 'cautious', 'low', 'stressed', 'wary', 'struggling', 'careful']);
const sinces = new Set(['since']);
const afters = new Set(['after', 'since', 'following', 'from']);
const reachOfFeels = 3;
const determining = new Set(['the', 'his', 'her', 'their', 'that', 'last']);
const of = new Set(['skull', 'leg', 'arm', 'femur', 'rib', 'head', 'wrist', 'hand']);
const ofNow = new Set(
  listed(`
  today, tonight, yesterday, now, morning, ed, attended, presented, presents, brought, xray, xr, oe, blister,
  blisters, exam, examination, this, seen, noted
`),
);

/** What a child feels since a bite may be the first word of it; and a temper that was lost tells how it came. */
function isOfParent(tokens: readonly Token[], feeling: number, needsParent: boolean): boolean {
  if (hasWord(tokens, 0, tokens.length - 1, telling)) return false;
  const { first } = sentenceOf(tokens, feeling);
  if (hasWord(tokens, first, feeling, children)) return false;
  return !needsParent || hasWord(tokens, first, feeling, parents);
}
const telling = new Set(
  listed(`
  by, temper, lost, angry, shook, hit, hurt, baby, newborn, infant, weeks
`),
);
const children = new Set(['he', 'she', 'child', 'boy', 'girl', 'pupil', 'toddler', 'son', 'daughter']);
const parents = new Set(['mum', 'dad', 'mother', 'father', 'parents', 'parent', 'both', 'nan', 'gran', 'carer']);

/** "Mum feels judged after #", "felt anxious since the burn": an injury that is only spoken of again, in a text that tells nothing of how it came or looks. */
export function isFeltSince(tokens: readonly Token[], { kind, first }: Mention): boolean {
  if (kind !== 'injury') return false;
  let place = first - 1;
  if (of.has(textAt(tokens, place))) place -= 1;
  if (determining.has(textAt(tokens, place))) place -= 1;
  if (!afters.has(textAt(tokens, place))) return false;
  const feeling = textAt(tokens, place - 1);
  const isSince = sinces.has(textAt(tokens, place));
  if (!dreams.has(feeling)) {
    if (!feelings.has(feeling) && !(isSince && lasting.has(feeling))) return false;
    if (!hasWord(tokens, place - 1 - reachOfFeels, place - 2, feels)) return false;
    if (!isOfParent(tokens, place - 1, lasting.has(feeling))) return false;
  }
  return !hasWord(tokens, 0, tokens.length - 1, ofNow);
}
