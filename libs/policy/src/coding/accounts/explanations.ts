import { isOfStayingAway } from './staying-away.js';
import { wordsOfFit } from '../dictionary/accounts/judgements.js';
import { injuryNouns } from '../dictionary/injuries/injury-nouns.js';
import { accountWords } from '../dictionary/sense.js';
import { grownKin } from '../dictionary/people/kin.js';
import { measures } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { isOfOtherAccount } from './other-accounts.js';
import { beginsAt, behind, hasWord, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';
import { unknownWord } from '../text/words.js';

const unknowing = new Set(['know', 'idea', 'clue', 'wiser', 'mystified', 'baffled', 'either', 'unsure']);
const closing = new Set([',', 'and', 'but', 'either', ')', '-', ':', '&', '+', 'so', 'as', 'then', 'or', '?']);
const asking = new Set(['how', 'what', 'where', 'why', 'when', 'who', 'which', 'about']);
const fits = new Set(wordsOfFit);
const afterFits = new Set([
  ...[',', 'and', 'but', ')', 'with', 'well', 'so', '-', '&', 'in', 'nicely', 'here', 'w', 'what', 'how', 'perfectly'],
]);
const accounts = new Set(accountWords);
const findings = new Set([...injuryNouns, 'mechanism', 'story', 'account', 'explanation', 'findings', 'pattern']);
const goodFits = new Set(['good', 'fair', 'reasonable', 'close', 'perfect', 'plausible', 'decent', 'likely', 'neat']);
const causing = new Set([
  ...['accounts', 'account', 'explains', 'explain', 'explained', 'explaining', 'accounting', 'fits'],
]);
const reasons = new Set(['explained', 'unexplained', 'reason', 'explanation', 'offered', 'given', 'account', 'excuse']);
const reasonWords = new Set(['reason', 'excuse']);
const agreeing = new Set([
  ...['agree', 'match', 'tally', 'squared', 'reconciled', 'square', 'correspond', 'coincide', 'fit'],
]);
const pettyDeeds = new Set(['took', 'stole', 'wrote', 'drew', 'ate', 'won', 'copied', 'cheated', 'nicked', 'lost']);
const never = new Set(['nobody', 'none', 'noone', 'never', 'fine', 'calm', 'better', 'well', 'happy']);
const telling = new Set(['cannot', "can't", 'unable', 'could', "couldn't", 'not']);
const people = new Set([
  ...[
    'staff',
    'mum',
    'dad',
    'parents',
    'anyone',
    'carers',
    'family',
    'mother',
    'father',
    'either',
    'him',
    'her',
    'child',
  ],
  ...['parent', 'carer', 'anybody', 'school', 'nursery', 'them'],
]);
const reachOfPetty = 4;
const reachOfNever = 7;

/** Whether what seems to be said of how an injury came about is said of it. */
export function isOfEvent(tokens: readonly Token[], mention: Mention, mentions: readonly Mention[]): boolean {
  if (mention.kind === 'explanation' && isOfOtherAccount(tokens, mention, mentions)) return false;
  switch (mention.value) {
    case 'none-given':
      return isWithheld(tokens, mention, mentions);
    case 'consistent':
      return !isNoun(tokens, mention) && !isOfIllness(tokens, mention, mentions) && !isGivenBy(tokens, mention);
    case 'inconsistent':
      return !isOfTwo(tokens, mention, mentions);
    case 'changing':
      return !isOfPetty(tokens, mention);
    default:
      return true;
  }
}

function isWithheld(tokens: readonly Token[], mention: Mention, mentions: readonly Mention[]): boolean {
  const { first, last } = mention;
  const text = textAt(tokens, last);
  const next = tokenAt(tokens, last + 1);
  const follows = next === undefined || next.begins ? '' : next.text;
  // "not explained by the bike": somebody explained it
  if ((text === 'explained' || text === 'for') && follows === 'by') return hasWord(tokens, last + 2, last + 4, people);
  // "shrugged it off": an injury, and no question
  if (text === 'shrugged' && textAt(tokens, last + 1) === 'it' && textAt(tokens, last + 2) === 'off') return false;
  // "unsure how long for"
  if (text === 'how' && measures.has(follows)) return false;
  // "says she cannot tell, X-ray arranged"
  if (
    text === 'tell' &&
    telling.has(textAt(tokens, last - 1) === 'to' ? textAt(tokens, last - 2) : textAt(tokens, last - 1))
  )
    return follows !== '' && follows !== ',';
  if (unknowing.has(text) && first < last && !isAlone(tokens, last, follows)) return false;
  return !(
    hasWord(tokens, first, last, reasons) &&
    isOfDelay(tokens, mention, mentions, hasWord(tokens, first, last, reasonWords))
  );
}

const guesses = new Set(['maybe', 'perhaps', 'possibly', 'thinks', 'wonders', 'might', 'could', 'guesses', 'probably']);
const reachOfGuess = 7;

/** "Mum doesn't know." and "doesn't know how", not "doesn't know the dose". */
function isAlone(tokens: readonly Token[], last: number, follows: string): boolean {
  // "unsure, says maybe at soft play": who offers a guess has given one
  if (textAt(tokens, last) === 'unsure')
    return (
      (follows === '' || follows === ',') && !hasWord(tokens, last + 1, behind(tokens, last, reachOfGuess), guesses)
    );
  if (asking.has(follows)) return textAt(tokens, last + 2) !== 'to' && follows !== 'about';
  return follows === '' || closing.has(follows);
}

const forDelay = new Set(['for', 'of', 'behind', 're']);

/** "Took a week to bring her in, no reason offered": the delay is not explained. */
function isOfDelay(
  tokens: readonly Token[],
  { first, last }: Span,
  mentions: readonly Mention[],
  isReason: boolean,
): boolean {
  // "no reply at the door, then seen with an unexplained fracture"
  const isOfHarm = mentions.some((one) => one.kind === 'injury' && one.first > first && one.first <= first + 2);
  if (isOfHarm && hasWord(tokens, first, first + 1, unexplained)) return false;
  const sentence = sentenceOf(tokens, first);
  // "no reason given for the delay"
  if (
    mentions.some(
      (one) =>
        one.kind === 'delay' && one.first > first && one.first <= last + 3 && forDelay.has(textAt(tokens, last + 1)),
    )
  )
    return true;
  if (isReason && mentions.some((one) => one.kind === 'delay' && one.last < first && one.first >= sentence.first))
    return true;
  if (isReason && isOfStayingAway(tokens, sentence.first, first, mentions)) return true;
  const before = mentions.findLast(
    (one) => one.last < first && one.first >= sentence.first && one.kind !== 'explanation' && one.kind !== 'mobility',
  );
  return before?.kind === 'delay' || before?.kind === 'missed-care';
}

/** "Two versions, which cannot be squared": with each other. */
function isOfTwo(tokens: readonly Token[], { first, last }: Mention, mentions: readonly Mention[]): boolean {
  if (!agreeing.has(textAt(tokens, last)) || textAt(tokens, last + 1) === 'with') return false;
  const sentence = sentenceOf(tokens, first);
  return mentions.some((one) => one.value === 'changing' && one.first >= sentence.first && one.last <= sentence.last);
}

/** "Is how Amelia accounts for the weal": who gives an account judges none. */
function isGivenBy(tokens: readonly Token[], { first }: Mention): boolean {
  if (!/^(accounts|accounted|explains)$/.test(textAt(tokens, first)) || beginsAt(tokens, first)) return false;
  const before = tokenAt(tokens, first - 1);
  return (
    before !== undefined &&
    (people.has(before.text) || before.text === 'she' || before.text === 'he' || before.word === unknownWord)
  );
}

/** "Fits" of epilepsy, and what fits a shoe. */
function isNoun(tokens: readonly Token[], { last }: Mention): boolean {
  if (!fits.has(textAt(tokens, last)) || goodFits.has(textAt(tokens, last - 1))) return false;
  if (textAt(tokens, last - 1) === 'of') return true;
  if (findings.has(textAt(tokens, last - 1))) return false;
  const next = tokenAt(tokens, last + 1);
  return (
    next !== undefined &&
    !next.begins &&
    !afterFits.has(next.text) &&
    !accounts.has(next.text) &&
    !/^(the|a|an|his|her|this|that|x)$/.test(next.text)
  );
}

/** "Haemophilia, which accounts for the bruises": a disease is no account. */
function isOfIllness(tokens: readonly Token[], { first, last }: Mention, mentions: readonly Mention[]): boolean {
  if (!hasWord(tokens, first, last, causing)) return false;
  const sentence = sentenceOf(tokens, first);
  return mentions.some((one) => one.kind === 'condition' && one.first >= sentence.first && one.last < first);
}

/** "Changed his story about who took the pencils", "now says that nobody ever did". */
function isOfPetty(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (hasWord(tokens, last + 1, behind(tokens, last, reachOfPetty), pettyDeeds)) return true;
  // "when dad rang later it was the same"
  if (textAt(tokens, last - 1) === 'was' || textAt(tokens, last) === 'was')
    if (hasWord(tokens, last, last + 1, sames)) return true;
  return textAt(tokens, first) === 'now' && hasWord(tokens, last + 1, behind(tokens, last, reachOfNever), never);
}

const unexplained = new Set(['unexplained']);
const sames = new Set(['same']);

const waits = new Set(['waited', 'waiting', 'waits']);
const unseen = new Set(['left-before-seen']);

/** "Left before being seen, waited 4 hours", "waited 5 hrs, seen": they came, and had to wait. */
export function isWaitThere(tokens: readonly Token[], { first, last }: Mention, mentions: readonly Mention[]): boolean {
  if (!waits.has(textAt(tokens, first))) return false;
  if (mentions.some(({ value }) => unseen.has(value))) return true;
  return hasWord(tokens, first, last + 1, hours) && hasWord(tokens, first, behind(tokens, last, reachOfSeen), there);
}
const hours = new Set(['hours', 'hrs', 'hour', 'hr', 'h', 'mins', 'minutes']);
const there = new Set([
  ...['seen', 'triaged', 'triage', 'left', 'ed', 'dept', 'department', 'waiting', 'queue', 'corridor', 'ae', 'clerked'],
]);
const reachOfSeen = 5;

const explaining = new Set(['explain', 'explained', 'explains', 'account', 'for', 'explaining']);
const tellers = new Set([
  ...grownKin,
  ...people,
  ...[
    'he',
    'she',
    'they',
    'i',
    'we',
    'nobody',
    'noone',
    'who',
    'neither',
    'one',
    'both',
    'couple',
    'pt',
    'teenager',
    'boy',
    'girl',
    'foster',
    'brother',
    'sister',
    'pupil',
    'yp',
    'patient',
  ],
]);
const events = new Set([
  ...['fall', 'trip', 'tumble', 'bump', 'knock', 'story', 'account', 'history', 'mechanism', 'version', 'accident'],
  'slip',
  ...['rolling', 'crawling', 'event', 'incident', 'explanation', 'drop', 'game', 'play', 'mishap', 'bang', 'described'],
]);

/** "Forcing in a dummy". */
const acting = /^[a-z]{3,}ing$/;
const noActs = new Set([
  'nothing',
  'something',
  'anything',
  'being',
  'having',
  'saying',
  'meeting',
  'evening',
  'morning',
  ...['bruising', 'swelling', 'bleeding', 'scarring', 'grazing', 'finding', 'limping', 'crying', 'during', 'scalding'],
]);

/** "A trip on a rug can't explain the fractures": it is the event that does not fit, and nobody who cannot say. */
export function asMisfit(tokens: readonly Token[], mention: Mention): Mention {
  const { value, first, last } = mention;
  if (value !== 'none-given' || !hasWord(tokens, first, last, explaining) || last === first) return mention;
  let isOfEvent = false;
  for (let place = first; place >= 0 && place > first - reachOfEvent; place -= 1) {
    const text = textAt(tokens, place);
    if (tellers.has(text) || (text === ',' && place < first)) break;
    if (events.has(text) || (acting.test(text) && !noActs.has(text))) isOfEvent = true;
    if (beginsAt(tokens, place)) return isOfEvent ? { ...mention, value: 'inconsistent' } : mention;
  }
  return mention;
}
const reachOfEvent = 14;

const retelling = new Set(['backtracked', 'recanted', 'backpedalled', 'pedalled']);
const changes = /^(?:chang|alter|revis|amend|retract|rewr|reword|adapt|modif|edit)/;
const keeping = new Set(['keeps', 'keep', 'kept']);
const reachOfSaid = 4;
const says = new Set(['says', 'say', 'said', 'happened']);

/** These are said of an account, though none is named: "mum has changed what she says about the night". */
export function isRetold(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (hasWord(tokens, first, last, retelling)) return true;
  const verb = keeping.has(textAt(tokens, first)) ? first + 1 : first;
  return changes.test(textAt(tokens, verb)) && hasWord(tokens, verb + 1, behind(tokens, verb, reachOfSaid), says);
}

const happening = new Set(['happened', 'happen', 'occurred', 'marked', 'caused', 'came']);
const reachOfHappening = 4;

/** "Could not tell us when it happened": something did. */
export function isAsked(tokens: readonly Token[], { first, last }: Mention): boolean {
  return hasWord(tokens, first, behind(tokens, last, reachOfHappening), happening);
}
