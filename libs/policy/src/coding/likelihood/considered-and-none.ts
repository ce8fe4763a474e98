import { listed } from '../dictionary/forms.js';
import { grownKin, youngKin } from '../dictionary/people/kin.js';
import { type Mention } from '../mention.js';
import { endsClauseAt, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { KeyWords } from '../text/key-words.js';
import { type Token } from '../text/tokens.js';

const considering = new KeyWords(['considered']);
const beings = new Set(listed('was, were, been, has, had, also, :, -'));
/** Then somebody holds that it may be so, or does something about it. */
const turning = new Set([
  ...[...grownKin, ...youngKin],
  ...listed(`
  but, however, although, though, unexplained, inconsistent, delayed, delay, cannot, can't, unlikely, possible, referred, referral, refer,
  skeletal, strategy, csc, mash, police, social, yet, initially, pending, awaiting, await, discuss, discussed, query, ?, family,
  parental, carers, says, said, reports, pattern, patterned, mark, marks, gp, nursery, school, raised, other, previous, previously
`),
]);
const concerns = new Set(['concern', 'concerns']);
const nones = new Set(['no', 'nil']);

/**
 * "NAI considered - mechanism witnessed, no concerns": what a clinician weighs of every injury and holds not to be so, in one sentence. Where
 * anything speaks for it, or nobody says that there is no concern, it is suspected.
 */
export function isConsideredAndNone(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (value !== 'maltreatment-suspected' || !considering.areIn(tokens)) return false;
  let place = last + 1;
  while (beings.has(textAt(tokens, place)) && goesOnAt(tokens, place)) place += 1;
  const isBehind = considering.has(textAt(tokens, place)) && goesOnAt(tokens, place);
  if (!isBehind && !considering.has(textAt(tokens, first - 1))) return false;
  const { first: begin, last: end } = sentenceOf(tokens, first);
  const from = isBehind ? place + 1 : last + 1;
  if (isExplainedByIllness(tokens, from, end)) return true;
  if (hasWord(tokens, begin, end, turning)) return false;
  for (let at = from; at < end; at += 1)
    // and not "no concerns about the home"
    if (nones.has(textAt(tokens, at)) && concerns.has(textAt(tokens, at + 1))) return endsClauseAt(tokens, at + 2);
  return false;
}

/** "Non-accidental injury was not considered by the registrar": nobody had the suspicion. "Not considered likely" is a judgement of one that somebody had. */
export function isNotConsidered(tokens: readonly Token[], { kind, last }: Mention): boolean {
  if (kind !== 'concern' || !considering.areIn(tokens)) return false;
  let place = last + 1;
  while (beings.has(textAt(tokens, place)) && goesOnAt(tokens, place)) place += 1;
  if (!notAtAll.has(textAt(tokens, place)) || !goesOnAt(tokens, place + 1)) return false;
  if (textAt(tokens, place + 1) === 'been') place += 1;
  return (
    considering.has(textAt(tokens, place + 1)) &&
    (endsClauseAt(tokens, place + 2) || whenOrByWhom.has(textAt(tokens, place + 2)))
  );
}

const notAtAll = new Set(['not', 'never', "wasn't", "weren't"]);
const whenOrByWhom = new Set(['by', 'at', 'during', 'until', 'on']);

const illnesses = new Set(
  listed(
    'plt, plts, platelets, platelet, itp, thrombocytopenia, haemophilia, leukaemia, hsp, vwd, coagulopathy, osteogenesis',
  ),
);
const explained = new Set(['explained', 'accounted']);
const by = new Set(['by', 'for']);
/** What of `turning` may stand behind "no". */
const deniable = new Set(['pattern', 'patterns', 'patterned', 'mark', 'marks', 'referral']);
const safeguards = new Set(['sg', 'safeguarding', 'cp', 'action']);

/** "NAI considered - bruising explained by plt 6, no patterns, no further sg action": an illness that was found, and nothing more is done. */
function isExplainedByIllness(tokens: readonly Token[], from: number, end: number): boolean {
  if (!hasWord(tokens, from, end, explained) || !hasWord(tokens, from, end, illnesses)) return false;
  let isClosed = false;
  for (let at = from; at <= end; at += 1) {
    const isDenied = nones.has(textAt(tokens, at - 1)) && deniable.has(textAt(tokens, at));
    if (turning.has(textAt(tokens, at)) && !isDenied) return false;
    if (nots.has(textAt(tokens, at))) return false;
    if (explained.has(textAt(tokens, at)) && !hasWord(tokens, at + 1, at + 4, illnesses)) return false;
    if (nones.has(textAt(tokens, at)) && textAt(tokens, at + 1) === 'further')
      isClosed = hasWord(tokens, at + 2, at + 3, safeguards);
  }
  return isClosed && hasWord(tokens, from, end, by);
}
const nots = new Set(['not', 'partly', 'only', 'fully']);
