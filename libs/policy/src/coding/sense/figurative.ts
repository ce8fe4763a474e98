import { listed } from '../dictionary/forms.js';
import { isPainted } from './painted-marks.js';
import { isWhealOfAllergy } from '../injuries/wheals.js';
import { isInTitle } from './titles-of-poems.js';
import { isCooling } from '../happenings/cooled.js';
import { isKickOfBaby } from './kicks-of-babies.js';
import { isHandShaken } from '../blows/hand-shaken.js';
import { isByOrdeal, isOfTreatment } from './hurt-by-care.js';
import { isBeatenAtGame } from './beaten-at-games.js';
import { isOfThings, isOnThing, isPrint, isScrapeOf, isThingBurnt, isWriting } from './harmed-things.js';
import { trials } from '../dictionary/happenings/ordeals.js';
import { personWords } from '../dictionary/sense.js';
import { type Mention } from '../mention.js';
import { beginsAt, behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isBuckledIn, isDrawerShut, isEnded, isHeldInMouth, isOfStranger } from './other-senses.js';
import { isPlace } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';

/** Whether words that tell of harm elsewhere tell of none here: a bruising meeting, a name cut into a desk, hurt feelings. */
export function isFigurative(tokens: readonly Token[], mention: Mention, mentions: readonly Mention[]): boolean {
  if (mention.kind === 'condition') return isOfCharity(tokens, mention);
  switch (mention.value) {
    case 'bruise':
      return (
        isByOrdeal(tokens, mention) ||
        isBruising(tokens, mention) ||
        isInTitle(tokens, mention) ||
        isPainted(tokens, mention)
      );
    case 'abrasion':
    case 'laceration':
      return (
        mention.bodySite === null &&
        (isWriting(tokens, mention) || isScrapeOf(tokens, mention) || isOnThing(tokens, mention))
      );
    case 'burn':
      return mention.bodySite === null && (isThingBurnt(tokens, mention) || isByOrdeal(tokens, mention));
    case 'mark':
      return isPrint(tokens, mention) || isWhealOfAllergy(tokens, mention);
    case 'fracture':
      return (mention.bodySite === null && isOfThings(tokens, mention)) || isEnded(tokens, mention);
    case 'assault':
    case 'hit-by-object':
      return (
        isPutOut(tokens, mention) ||
        isBuckledIn(tokens, mention) ||
        isDrawerShut(tokens, mention) ||
        (mention.value === 'hit-by-object' && isHeldInMouth(tokens, mention)) ||
        isCooling(tokens, mention) ||
        isFetched(tokens, mention) ||
        isInsult(tokens, mention) ||
        isHandShaken(tokens, mention.last) ||
        isBeatenAtGame(tokens, mention) ||
        isKickOfBaby(tokens, mention) ||
        isKickedIn(tokens, mention) ||
        isStrikingNews(tokens, mention) ||
        (isBallKicked(tokens, mention) && !mentions.some(({ kind }) => kind === 'injury'))
      );
    case 'injury':
      return isOfTreatment(tokens, mention) || isByOrdeal(tokens, mention) || isForSix(tokens, mention);
    case 'dog-bite':
    case 'bite':
      return isSnap(tokens, mention, mentions);
    case 'none-given':
      return isOfStranger(tokens, mention) || isBeatenAtGame(tokens, mention);
    case 'changing':
      return isOtherEpisode(tokens, mention, mentions) || isAllegationWithdrawn(tokens, mention);
    default:
      return false;
  }
}

/** "Tummy knocked for six by the holiday food". */
const isForSix = (tokens: readonly Token[], { last }: Mention): boolean =>
  textAt(tokens, last + 1) === 'for' && textAt(tokens, last + 2) === 'six' && goesOnAt(tokens, last + 2);

const charities = new Set(
  listed(`
  sponsored, poster, posters, charity, fundraiser, fundraising, marathon, leaflets
`),
);
const borne = new Set(['has', 'have', 'had', 'known', 'with', 'diagnosed', 'his', 'her', '?', 'pmh']);

/** "A sponsored walk for haemophilia": nobody has it. */
function isOfCharity(tokens: readonly Token[], { first }: Mention): boolean {
  const sentence = sentenceOf(tokens, first);
  if (!hasWord(tokens, sentence.first, sentence.last, charities)) return false;
  return !hasWord(tokens, sentence.first, sentence.last, borne);
}

/** "The medication has kicked in", and not "had his head kicked in". */
function isKickedIn(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (first !== last || !textAt(tokens, first).startsWith('kick') || textAt(tokens, last + 1) !== 'in') return false;
  if (isPlace(tokens, first - 1) || heads.has(textAt(tokens, first - 1))) return false;
  return !goesOnAt(tokens, last + 2) || afterIn.has(textAt(tokens, last + 2));
}
const heads = new Set(['getting', 'got', 'being', 'he', 'she', 'him']);
const afterIn = new Set([
  'after',
  'now',
  'and',
  ',',
  'when',
  'within',
  'so',
  'at',
  'by',
  'yet',
  'again',
  'today',
  'but',
]);

const fetching = new Set(['pick', 'pickup', 'work', 'collect', 'hometime', 'bring']);
const reachOfFetching = 4;

/** "Mum went for her at pick up time": who is fetched is not attacked. */
function isFetched(tokens: readonly Token[], { last }: Mention): boolean {
  return (
    textAt(tokens, last - 1) === 'for' &&
    hasWord(tokens, last + 1, Math.min(last + reachOfFetching, behind(tokens, last, reachOfFetching)), fetching)
  );
}

const counts = new Set(['a', 'another', 'this', 'that', 'the', 'such']);
const reachOfTrial = 3;

/** "A bruising court hearing". */
function isBruising(tokens: readonly Token[], { first, last, bodySite }: Mention): boolean {
  if (textAt(tokens, first) !== 'bruising' || first !== last || bodySite !== null) return false;
  if (!counts.has(textAt(tokens, first - 1)) || beginsAt(tokens, first)) return false;
  for (let place = last + 1; place <= last + reachOfTrial && goesOnAt(tokens, place); place += 1) {
    if (numerals.test(textAt(tokens, place))) return false;
    if (trials.has(textAt(tokens, place))) return true;
    if (!/^[a-z]/.test(textAt(tokens, place)) || partings.has(textAt(tokens, place))) return false;
  }
  return false;
}
const numerals = /^(one|two|three|four|five|six|seven|several|few)$/;
const partings = new Set(['after', 'at', 'in', 'on', 'from', 'to', 'of', 'and', 'with', 'seen', 'during']);

const reachOfInsult = 6;
const insults = new Set(['like', 'as', 'called', 'felt']);

/** "Felt like a slap in the face", "losing gran was like a punch". */
function isInsult(tokens: readonly Token[], { first }: Mention): boolean {
  const slap = textAt(tokens, first) === 'a' ? first + 1 : first;
  const like = isArticle.has(textAt(tokens, slap - 1)) ? slap - 2 : slap - 1;
  if (textAt(tokens, like) === 'like' && likened.has(textAt(tokens, slap)) && likening.has(textAt(tokens, like - 1)))
    return true;
  if (textAt(tokens, slap) !== 'slap' || textAt(tokens, slap + 1) !== 'in') return false;
  if (!hasWord(tokens, slap + 2, slap + 3, faces)) return false;
  if (hasWord(tokens, slap + 3, behind(tokens, slap, reachOfInsult), dealtBy)) return false;
  if (insults.has(textAt(tokens, slap - 1))) return true;
  return (
    (isArticle.has(textAt(tokens, slap - 1)) && insults.has(textAt(tokens, slap - 2))) ||
    hasWord(tokens, slap - reachOfInsult, slap - 1, decided)
  );
}
const isArticle = new Set(['a', 'another', 'final']);
const likened = new Set(['slap', 'punch', 'kick', 'blow', 'smack']);
const likening = new Set(['felt', 'feels', 'was', 'is', 'feel', 'feeling', 'seemed', 'came']);
const dealtBy = new Set(['from', 'by']);
const faces = new Set(['face']);
const decided = new Set(['called', 'decision', 'refusal', 'ruling', 'outcome', 'letter']);

/** "Kicked out of the chess team". */
function isPutOut(tokens: readonly Token[], { first, last }: Mention): boolean {
  const end = textAt(tokens, last).startsWith('kick') ? last : first;
  if (!textAt(tokens, end).startsWith('kick')) return false;
  const out = outed.has(textAt(tokens, end + 1)) ? end + 2 : end + 1;
  return textAt(tokens, out) === 'out' && goesOnAt(tokens, out) && outOf.has(textAt(tokens, out + 1));
}
const outed = new Set(['him', 'her', 'them']);
const outOf = new Set(['of', 'by', 'from', 'for', 'last', 'when', 'after']);

const striking = new Set(['hit', 'hits', 'struck', 'strikes']);
const struck = new Set(['nerve', 'chord', 'note', 'balance', 'deal', 'home', 'pose', 'hard', 'badly', 'jackpot']);
const tidings = new Set(
  listed(`
  news, loss, bereavement, divorce, grief, poem, story, song, film, words, speech, pandemic, hours, cuts, costs,
  bills, prices, debt, debts, sanction, redundancy, rent, lockdown, cut, reality, remark, assembly, diagnosis, death,
  separation, book, comment, comments, heart
`),
);
const reachOfTidings = 4;

/** "The poem struck a nerve", "the news hit mum hard". */
function isStrikingNews(tokens: readonly Token[], { first, last }: Mention): boolean {
  for (let place = first; place <= last; place += 1)
    if (striking.has(textAt(tokens, place)) && goesOnAt(tokens, place))
      return (
        hasWord(tokens, Math.max(sentenceOf(tokens, first).first, place - reachOfTidings), place - 1, tidings) &&
        !people.has(textAt(tokens, place - 1)) &&
        hasWord(tokens, place + 1, behind(tokens, place, reachOfTidings), struck)
      );
  return false;
}

/** "Bricks stacked, ball kicked, scribbles": what a child can do. */
function isBallKicked(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (textAt(tokens, first) !== 'ball' || !textAt(tokens, last).startsWith('kick')) return false;
  return !goesOnAt(tokens, last + 1) || textAt(tokens, last + 1) === ',';
}

const people = new Set(personWords);
const children = new Set([
  ...['him', 'her', 'child', 'baby', 'toddler', 'boy', 'girl', 'his', 'me', 'pt', 'kids', 'children', 'year', 'son'],
  ...['daughter', 'brother', 'sister', 'twin', 'infant', 'them', 'bit', 'bitten', 'caught'],
]);

/** "Which has snapped at visitors": nobody was bitten. */
function isSnap(tokens: readonly Token[], { first, last }: Mention, mentions: readonly Mention[]): boolean {
  let snap = first;
  while (snap <= last && textAt(tokens, snap) !== 'snapped') snap += 1;
  if (snap > last || textAt(tokens, snap + 1) !== 'at' || textAt(tokens, snap + 2) === 'by') return false;
  if (hasWord(tokens, snap + 2, behind(tokens, snap, reachOfTidings), children)) return false;
  return !mentions.some(({ kind, value, first: other }) => kind === 'injury' && value !== 'injury' && other > last);
}

const owning = new Set(['a', 'an', 'the', 'his', 'her', 'another']);

/** "This time it's his left knee": what is hurt, and no other account. */
function isOtherEpisode(tokens: readonly Token[], { first, last }: Mention, mentions: readonly Mention[]): boolean {
  if (!isPointing.has(textAt(tokens, last)) || hasWord(tokens, first, last, telling)) return false;
  let place = last + 1;
  while (owning.has(textAt(tokens, place))) place += 1;
  if (!goesOnAt(tokens, place)) return false;
  return isPlace(tokens, place) || mentions.some(({ kind, first: at }) => kind === 'injury' && at === place);
}
const isPointing = new Set(["it's", 'is', 'was']);
const telling = new Set(['says', 'said', 'saying', 'claimed', 'told']);

const withdrawing = new Set(['withdrew', 'retracted', 'withdrawn', 'retracts']);
const allegations = new Set(['claim', 'allegation', 'report', 'accusation', 'complaint', 'claims', 'allegations']);
const abouts = new Set(['that', 'of', 'about']);

/** "Withdrew the claim that dad kicks them": what is denied is the harm. */
const isAllegationWithdrawn = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  hasWord(tokens, first - 1, last, withdrawing) &&
  hasWord(tokens, first, last, allegations) &&
  abouts.has(textAt(tokens, last + 1));
