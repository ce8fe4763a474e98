import {
  harmReasons,
  helpPhrases,
  helpWords,
  protecting as protectors,
  purposes,
  referring as forms,
} from '../dictionary/care/referrals.js';
import { type Mention, type MentionKind } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { each, Terms } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const referring = new Set(forms);
const protecting = new Set(protectors);
const harms = new Set(harmReasons);
const before = new Set(purposes);
const help = new Terms(each(true, [...helpWords, ...helpPhrases]));
const denials = new Set(['no', 'not', 'nil', 'without', 'nor', 'never', 'denies', 'denied', 'any']);
const reachOfDenial = 4;
const reachOfPurpose = 6;
const ofHarm: ReadonlySet<MentionKind> = new Set(['injury', 'concern', 'neglect', 'missed-care', 'growth'] as const);

/**
 * A referral to a local authority that tells of no worry: one for short breaks, housing or a nursery place, whoever it goes to;
 * and one to its social services of which no reason is told and nothing that happened. Who writes to safeguarding or a MASH is
 * worried, unless they say that they ask for help.
 */
export function isReferralForHelp(
  tokens: readonly Token[],
  { value, first, last }: Mention,
  mentions: readonly Mention[],
): boolean {
  if (value !== 'safeguarding-concern' || !hasWord(tokens, first, last, referring)) return false;
  const sentence = sentenceOf(tokens, first);
  const isHarm = ({ kind, value: what, ...one }: Mention): boolean =>
    (ofHarm.has(kind) || what === 'assault') && (one.first > last || one.last < first) && !isOfReferral(tokens, one);
  const ofSentence = mentions.filter((one) => one.first >= sentence.first && one.last <= sentence.last);
  if (ofSentence.some((one) => isHarm(one) && !isDenied(tokens, one.first, sentence))) return false;
  if (namesHarm(tokens, sentence, { first, last })) return false;
  const asksForHelp = hasPurpose(tokens, last, sentence.last);
  if (asksForHelp || hasWord(tokens, first, last, protecting)) return asksForHelp;
  return !hasOtherReason(tokens, last, sentence.last) && !mentions.some(isHarm);
}

/** Another word for a referral of the same. */
const isOfReferral = (tokens: readonly Token[], { first, last }: Span): boolean =>
  hasWord(tokens, first, last, referring) && !hasWord(tokens, first, last, protecting);

function isDenied(tokens: readonly Token[], place: number, sentence: Span): boolean {
  return hasWord(tokens, Math.max(sentence.first, place - reachOfDenial), place - 1, denials);
}

/** Whether a sentence tells, beside the referral, why somebody would fear for a child. */
function namesHarm(tokens: readonly Token[], sentence: Span, referral: Span): boolean {
  for (let place = sentence.first; place <= sentence.last; place += 1) {
    if (place >= referral.first && place <= referral.last) continue;
    if (!harms.has(textAt(tokens, place)) || isDenied(tokens, place, sentence)) continue;
    // "at risk of homelessness"
    if (textAt(tokens, place + 1) !== 'of' || help.at(tokens, place + 2) === null) return true;
  }
  return false;
}

/** "For a place at a nursery", "requesting help with transport". */
function hasPurpose(tokens: readonly Token[], last: number, end: number): boolean {
  for (let place = last + 1; place <= end; place += 1) {
    if (textAt(tokens, place) === ',') return false;
    if (help.at(tokens, place) !== null && hasWord(tokens, Math.max(last + 1, place - reachOfPurpose), place, before))
      return true;
  }
  return false;
}

const because = new Set(['because', 'due', 'owing']);

/** "Because the baby was left with strangers": a reason, and none for which a family asks for help. */
function hasOtherReason(tokens: readonly Token[], last: number, end: number): boolean {
  for (let place = last + 1; place <= end; place += 1)
    if (because.has(textAt(tokens, place))) {
      for (let at = place + 1; at <= end; at += 1) if (help.at(tokens, at) !== null) return false;
      return place < end;
    }
  return false;
}
