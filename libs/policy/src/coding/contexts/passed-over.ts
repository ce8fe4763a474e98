import { listJoints } from '../dictionary/short-words.js';
import {
  clinics,
  conditions,
  followUps,
  healing,
  isOfCarers,
  isOver,
  lessons,
  placing,
  stages,
} from '../assertion-words.js';
import { isOfAskedCause } from '../likelihood/cause-asked.js';
import { type Changing, type Context } from '../contexts.js';
import { isToldAnyway } from '../likelihood/done-anew.js';
import { isFitOfAccount, isGranted, isStillSo } from '../likelihood/granted.js';
import { isWithHand } from './lasting.js';
import { type Mention } from '../mention.js';
import { isAgeOfPatient, isFarFrom, isNoTimeOf, isWayBack, isYearOfSchool } from '../times/no-times.js';
import { type Reach } from '../reach/reach.js';
import { hasWord, textAt } from '../text/reading.js';
import { isUntouched } from '../reach/said-of-accounts.js';
import { endOfPlace } from '../sites/sides.js';
import { isToldOfNow } from '../times/told-of-now.js';
import { type Found } from '../text/terms.js';
import { isOfOtherPart } from '../reach/told-apart-behind.js';
import { type Token } from '../text/tokens.js';
import { isTimeOfDeed } from '../people/who-tells.js';

const cleaners = new Set([
  'nobody',
  'noone',
  'one',
  'who',
  'staff',
  'mum',
  'dad',
  'they',
  'he',
  'she',
  'not',
  'anyone',
]);
const refusals = new Set(['refused', 'refuses', 'refusing', 'declined', 'declines', 'unwilling', 'reluctant', 'in']);
const untils = new Set(['until', 'till', 'til', 'unless']);
const healed = new Set([
  'healed',
  'heals',
  'heal',
  'mended',
  'mends',
  'mend',
  'settled',
  'settles',
  'gone',
  'better',
  'healing',
  'cleared',
  'clears',
]);
const reachToHealed = 4;
const talks = new Set(['talk', 'talks', 'talking', 'speaks', 'speaking']);
const pastDays = new Set(['yesterday', 'last', 'ago', 'earlier', 'today', 'morning']);
const commas = new Set([',', '-']);

/** A text, as far as words of context are looked at in it. */
export interface Around {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly reach: Reach;
}

type Words = Found<readonly Context[]>;

/** Whether words of context change nothing of a mention, however near they stand: they are of something else, or it is known better. */
export function isPassedOver(around: Around, context: Words, changes: Changing, mention: Mention): boolean {
  const { tokens } = around;
  const { first, last } = context;
  if (isFarFrom(context, changes, mention) || isGranted(tokens, context, changes, mention)) return true;
  if (isToldAnyway(tokens, context, changes, mention) || isFitOfAccount(tokens, context, changes, mention)) return true;
  if (isOfJudgement(around, context, changes, mention)) return true;
  if (isOfAskedCause(tokens, changes, mention) || isToldOfNow(tokens, context, changes, mention)) return true;
  if (first > mention.last && isStillSo(tokens, context, changes)) return true;
  if (isUntouched(mention, changes, textAt(tokens, first), textAt(tokens, last))) return true;
  switch (changes) {
    case 'historical':
      return isNoPast(around, context, mention);
    case 'hypothetical':
      return isNoPlan(around, context, mention);
    case 'negated':
      if (textAt(tokens, first) === 'spared' && isOfOtherPart(tokens, mention.last, first)) return true;
      return isReason(around, context, mention);
    default:
      return false;
  }
}

/** "Is not content that a table would bruise both ears": doubt within a judgement is of the account, and not of the harm. */
function isOfJudgement(
  { tokens, mentions }: Around,
  { first, last }: Words,
  changes: Changing,
  mention: Mention,
): boolean {
  const { kind, first: begin } = mention;
  // "the fall may well have broken it": the words of the judgement itself
  if (isJudgementPair(mention))
    return changes === 'uncertain' && first >= begin && last <= mention.last && textAt(tokens, last) === 'have';
  if (changes === 'historical' || (kind !== 'injury' && kind !== 'mechanism') || first > begin) return false;
  return mentions.some(
    (one) =>
      isJudgementPair(one) &&
      one.last >= last &&
      (changes === 'negated'
        ? one.first === first
        : one.first <= first || (one.first - last <= reachOfBelief && hasWord(tokens, first, last, beliefs))),
  );
}
const reachOfBelief = 4;
/** "Feels that a trip could well have grazed it". */
const beliefs = new Set(['feels', 'feel', 'felt', 'thinks', 'think', 'thought', 'believes', 'believe', 'believed']);

/** What somebody makes of an event, told by words with the event between them. */
const isJudgementPair = ({ value, isPair }: Mention): boolean =>
  isPair === true && (value === 'inconsistent' || value === 'consistent');

/** "Could not accept that a fall would break a skull": what is judged is there. */
export const isWithinJudgement = (mentions: readonly Mention[], { kind, first }: Mention): boolean =>
  (kind === 'injury' || kind === 'mechanism') &&
  mentions.some((one) => isJudgementPair(one) && one.first <= first && first <= one.last);

function isNoPast({ tokens, mentions, reach }: Around, context: Words, mention: Mention): boolean {
  const { first, last } = context;
  const { kind, value } = mention;
  const text = textAt(tokens, first);
  // a vest in December: a time of the year says what was too little
  if (value === 'inadequate-clothing' && text === 'in') return true;
  if (isWayBack(tokens, context) || isYearOfSchool(tokens, context) || isAgeOfPatient(tokens, first)) return true;
  // "no one in the room at the time", "came back in to find"
  if ((kind === 'mechanism' || kind === 'neglect') && isNoTimeOf(tokens, context)) return true;
  if (isTimeOfDeed(tokens, mention, mentions, first)) return true;
  if (text === 'settled' && isWhoSettled(tokens, first, mention)) return true;
  const isGone = isOver(textAt(tokens, last));
  // "on a bottle nobody had cleared up"
  if (text === 'cleared' && hasWord(tokens, first - 2, first - 1, cleaners)) return true;
  // "no fracture until the swelling has gone down": it is there still
  if (isGone && reach.has(untils, mention.first - 4, mention.first)) return true;
  // "cancelled, says the cough has gone"
  if (isGone && !healing.has(kind)) return true;
  // a visit to follow up an injury, but not a worry that is followed up
  return kind !== 'injury' && followUps.has(text);
}

/** "Bumped head, settled with a cuddle": who settled, and no harm; and bleeding stops at once. */
const isWhoSettled = (tokens: readonly Token[], first: number, { value, last }: Mention): boolean =>
  value === 'bleeding-mouth' || first > endOfPlace(tokens, last, first) + 1;

function isNoPlan({ tokens, mentions, reach }: Around, context: Words, mention: Mention): boolean {
  const { first } = context;
  const { kind, value, last } = mention;
  const text = textAt(tokens, first);
  // "avoid swimming until the cut has healed": it is there
  if (
    kind === 'injury' &&
    hasWord(tokens, last + 1, last + reachToHealed, healed) &&
    reach.has(untils, context.last, mention.first)
  )
    return true;
  // "talks of cutting her arms last night"
  if (talks.has(text) && hasWord(tokens, last + 1, last + reachToHealed, pastDays)) return true;
  // that a child was not brought, or late, is a fact, whatever clinic it was
  if (isOfCarers(mention, text) && !conditions.has(text) && !isThreatOf(tokens, context, mention)) return true;
  if (clinics.has(text) && first - last > 1) return true;
  // "burns advice given, known epilepsy", "at risk of fractures, OI": what the child has is told for itself
  if (kind === 'condition' && context.last < mention.first && isToldForItself(tokens, mentions, context.last, mention))
    return true;
  // "advice given re his ITP"
  if (kind === 'condition' && whose.has(textAt(tokens, mention.first - 1))) return true;
  // a threat between adults is violence itself
  if (value === 'domestic-abuse' && text.startsWith('threat')) return true;
  // "will walk if mum gives her a hand": it does
  if (kind === 'mobility' && isWithHand(tokens, mention)) return true;
  // "once he is rolling"
  if (kind !== 'mobility' && stages.has(text)) return true;
  // "refused to talk about the bite"
  if (text === 'talk' && refusals.has(textAt(tokens, first - 2))) return true;
  // a lesson in which a game was played; "in a food tech lesson": where it happened
  return lessons.has(text) && (value === 'sport' || reach.has(placing, first - 5, first));
}

/** "Threatens that she won't let us in", and not "threatens us and won't let us in": it has not happened. */
const isThreatOf = (tokens: readonly Token[], { first, last }: Words, mention: Mention): boolean =>
  mention.value === 'no-access' &&
  last < mention.first &&
  textAt(tokens, first).startsWith('threaten') &&
  !hasWord(tokens, last, mention.first, tellingOn);
const tellingOn = new Set(['and', 'but', ',', '-', 'us', 'so']);

/** Whether a comma stands right before a condition, behind harm of which a word of context is said, and no list goes on behind it. */
function isToldForItself(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  from: number,
  { first, last }: Mention,
): boolean {
  const comma = knownWords.has(textAt(tokens, first - 1)) ? first - 2 : first - 1;
  if (textAt(tokens, comma) !== ',' || listJoints.has(textAt(tokens, last + 1))) return false;
  return mentions.some((one) => one.kind === 'injury' && one.first > from && one.last < comma);
}
const whose = new Set(['his', 'her', 'their', 'known']);
const knownWords = new Set(['known', 'has', 'diagnosed']);

/** "MMR not given, DNA": why it was not; "not the same bruise as last week": which it is not. */
function isReason({ tokens, reach }: Around, { first, last }: Words, mention: Mention): boolean {
  if (mention.kind === 'injury' && textAt(tokens, mention.first - 1) === 'same' && last < mention.first) return true;
  return mention.kind === 'missed-care' && textAt(tokens, first) === 'not' && reach.has(commas, last, mention.first);
}
