import { listed } from '../dictionary/forms.js';
import { doubts } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { isOfIllness } from './petechiae.js';
import { goesOn, stains } from './come-off.js';
import { isOtherOne } from '../reach/other-one.js';
import { KeyWords } from '../text/key-words.js';
import { goesOnAt, textAt, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const illnesses = new KeyWords(
  listed(`
  impetigo, eczema, ringworm, cellulitis, psoriasis, chickenpox, varicella, cafe, café, vitiligo, haemangioma,
  hemangioma, pox, rash, urticaria, hives, molluscum, scabies, herpes, cold, stork, strawberry, hsp, vasculitis,
  chilblain, chilblains, abscess, dermatitis, thrush, acne, insect, mosquito, flea, staph, striae, mole, freckle,
  ulcer, cyst, viral, folliculitis
`),
);
const turnings = new Set(['but', 'was', 'is', 'were', 'are', 'be', 'as', 'actually', 'now', 'later', 'only', 'just']);
const outcomes = new Set(['turned', 'proved', 'diagnosed', 'confirmed', 'found', 'but', 'swabbed', 'later']);
const looking = new Set(
  listed(`
  like, for, resembled, resembling, mimicking, mistaken, reported, thought, appeared, as, be
`),
);
const doubting = new Set([...doubts, 'might', 'could', 'may', 'or', 'either', 'vs', 'versus']);
const reachOfIllness = 12;
const reachOfElse = 15;
const reachOfDoubt = 4;

/** "Looked like a burn but is impetigo", "thought to be a scald, turned out to be eczema": it was an illness. */
export function isIllness(tokens: readonly Token[], mention: Mention): boolean {
  const { kind, first, last } = mention;
  if (kind !== 'injury') return false;
  if (isOfIllness(tokens, mention)) return true;
  if (!illnesses.areIn(tokens) || !looksSo(tokens, first)) return false;
  let isTurned = false;
  for (let place = last + 1; place <= last + reachOfIllness; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || (token.begins && !goesOn.has(token.text))) return false;
    if (outcomes.has(token.text)) isTurned = true;
    if (isTurned && illnesses.has(token.text))
      return isAfter(tokens, place, turnings) && !isAfter(tokens, place, doubting);
  }
  return false;
}

function looksSo(tokens: readonly Token[], first: number): boolean {
  for (let place = first - 1; place >= first - reachOfDoubt; place -= 1) {
    if (looking.has(textAt(tokens, place))) return true;
    if (!goesOnAt(tokens, place + 1)) return false;
  }
  return false;
}

/** "The bruising was described as possibly a birthmark", "bruise or birthmark": it may be either. */
export function isMaybeElse(tokens: readonly Token[], mentions: readonly Mention[], mention: Mention): boolean {
  const { value, bodySite, first, last } = mention;
  if (value !== 'bruise' && value !== 'burn') return false;
  if (!stains.areIn(tokens) && !illnesses.areIn(tokens)) return false;
  if (isElseBefore(tokens, first)) return true;
  for (let place = last + 1; place <= last + reachOfElse; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.begins || isOtherOne(tokens, place)) return false;
    // "bruise to forehead, ?burn R buttock or a birthmark"
    if (mentions.some((one) => one.first === place && one.kind === 'injury' && one.bodySite !== bodySite)) return false;
    if ((stains.has(token.text) || illnesses.has(token.text)) && isAfter(tokens, place, doubting)) return true;
  }
  return false;
}

/** "Dirt on the knee or a bruise". */
function isElseBefore(tokens: readonly Token[], first: number): boolean {
  const or = articles.has(textAt(tokens, first - 1)) ? first - 2 : first - 1;
  if (!ors.has(textAt(tokens, or))) return false;
  for (let place = or - 1; place >= or - reachOfDoubt - 1; place -= 1) {
    const text = textAt(tokens, place);
    if (stains.has(text) || illnesses.has(text)) return true;
    if (!goesOnAt(tokens, place) || text === ',') return false;
  }
  return false;
}
const ors = new Set(['or', 'vs', 'versus']);
const articles = new Set(['a', 'an']);

function isAfter(tokens: readonly Token[], from: number, words: ReadonlySet<string>): boolean {
  for (let place = from - 1; place >= from - reachOfDoubt; place -= 1) {
    if (words.has(textAt(tokens, place))) return true;
    if (!goesOnAt(tokens, place + 1)) return false;
  }
  return false;
}
