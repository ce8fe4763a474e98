import { haves } from '../dictionary/short-words.js';
import { type Told } from '../told.js';
import { type Mention } from '../mention.js';
import { beginsAt, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const noticing = new Set(['noticed', 'seen', 'saw', 'spotted', 'reported', 'reports', 'described', 'mentioned']);
const reporters = new Set([
  ...['nursery', 'school', 'teacher', 'staff', 'grandmother', 'gran', 'nan', 'mother', 'mum', 'father', 'dad', 'aunt'],
  ...['neighbour', 'childminder', 'visitor', 'worker', 'carer', 'parents', 'family', 'friend', 'caller', 'relative'],
]);
const looking = new Set([
  ...['found', 'seen', 'visible', 'today', 'examination', 'examined', 'exam', 'now', 'evident', 'detected', 'observed'],
]);
const others = new Set(['other', 'others', 'else', 'elsewhere', 'further', 'new', 'additional', 'more', 'fresh']);
const normal = new Set(['normal', 'unremarkable', 'nad', 'clear']);
const wholes = new Set(['on', 'physical', 'full', 'body', 'skin', 'his', 'her', 'the', 'whole', 'medical']);
const examinations = new Set(['examination', 'exam']);
const reachOfNormal = 4;

/** "Nursery had noticed bruises; no bruises found today": what was reported and then looked for in vain is in doubt. */
export function withFindings(tokens: readonly Token[], told: readonly Told[]): readonly Told[] {
  if (!told.some(({ mention, assertion }) => isReported(tokens, mention) && assertion === 'present')) return told;
  const normalAt = normalExamination(tokens);
  return told.map((one) => {
    if (one.assertion !== 'present' || !isReported(tokens, one.mention)) return one;
    const isInVain =
      normalAt > sentenceOf(tokens, one.mention.first).last ||
      told.some((other) => other.assertion === 'negated' && isNotFound(tokens, one.mention, other.mention));
    return isInVain ? { ...one, assertion: 'uncertain' } : one;
  });
}

/** Whether somebody who did not examine the child is said to have seen it. */
function isReported(tokens: readonly Token[], { kind, first }: Mention): boolean {
  if (kind !== 'injury') return false;
  for (let place = first - 1; place >= first - reachOfNotice && goesOnAt(tokens, place + 1); place -= 1) {
    const text = textAt(tokens, place);
    if (!noticing.has(text) || (text === 'seen' && !haves.has(textAt(tokens, place - 1)))) continue;
    const who = haves.has(textAt(tokens, place - 1)) ? place - 2 : place - 1;
    if (reporters.has(textAt(tokens, who)) && goesOnAt(tokens, who + 1)) return true;
  }
  return false;
}
const reachOfNotice = 6;

/** Whether the same is looked for later and not found. */
function isNotFound(tokens: readonly Token[], one: Mention, other: Mention): boolean {
  if (other.kind !== 'injury' || other.value !== one.value || other.first <= one.last) return false;
  if (other.bodySite !== null && other.bodySite !== one.bodySite) return false;
  const { first, last } = sentenceOf(tokens, other.first);
  return hasWord(tokens, Math.max(first, one.last + 1), last, looking) && !hasWord(tokens, one.last + 1, last, others);
}

/** Where the last examination of the whole child is said to be normal; -1 where none is. */
function normalExamination(tokens: readonly Token[]): number {
  for (let place = tokens.length - 1; place >= 0; place -= 1) {
    if (!examinations.has(textAt(tokens, place))) continue;
    if (!beginsAt(tokens, place) && !wholes.has(textAt(tokens, place - 1))) continue;
    const { last } = sentenceOf(tokens, place);
    if (hasWord(tokens, place + 1, Math.min(last, place + reachOfNormal), normal)) return place;
  }
  return -1;
}
