import { listed } from '../dictionary/forms.js';
import { denying, threats as threatWords } from '../dictionary/short-words.js';
import { conditions } from '../assertion-words.js';
import { type Changing } from '../contexts.js';
import { everyone as people } from '../people/named-people.js';
import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { goesOnAt, hasWord, textAt } from '../text/reading.js';
import { isOfPlace } from '../reach/really-there.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

/** Whether something is told as so all the same behind a word that would deny or doubt it, or tell of what may be. */
export function isToldAnyway(tokens: readonly Token[], context: Span, changes: Changing, mention: Mention): boolean {
  return (
    isDoneAnew(tokens, context, changes, mention) ||
    isFoundAfterDoubt(tokens, context, changes, mention) ||
    isInsteadOf(tokens, context, changes, mention) ||
    isAdvisedAfter(tokens, context, changes, mention)
  );
}

/** "Threatened to hit her and did so", "said he would burn him, and did". */
export function isDoneIndeed(tokens: readonly Token[], { kind, last }: Mention): boolean {
  if ((kind !== 'mechanism' && kind !== 'injury') || !dids.areIn(tokens)) return false;
  for (let place = last + 1; place <= last + reachOfIndeed && goesOnAt(tokens, place); place += 1) {
    if (textAt(tokens, place) !== 'did') continue;
    const next = textAt(tokens, place + 1);
    const isEnd = !goesOnAt(tokens, place + 1) || next === 'so' || next === ',' || next === 'it';
    return isEnd && indeed.has(textAt(tokens, place - 1));
  }
  return false;
}
const dids = new KeyWords(['did']);
const reachOfIndeed = 7;
const indeed = new Set(['and', 'then', 'he', 'she', 'they', 'later', 'actually']);

/** What somebody did: no form of these follows "would", "could", "did not" or "to". */
const pasts = new Set([
  ...['punched', 'kicked', 'slapped', 'smacked', 'shook', 'threw', 'burnt', 'burned', 'scalded', 'bit', 'strangled'],
  ...['choked', 'stabbed', 'pushed', 'dragged', 'broke', 'raped', 'molested', 'assaulted', 'attacked', 'whipped'],
  ...['belted', 'dropped', 'grabbed', 'pulled', 'bruised', 'fractured', 'beaten', 'twisted', 'struck', 'pinched'],
  ...['whacked', 'clouted', 'thumped', 'walloped', 'battered', 'headbutted', 'spanked', 'shaken', 'caned', 'thrashed'],
]);
const presents = new Set([
  ...['hits', 'punches', 'kicks', 'slaps', 'smacks', 'beats', 'shakes', 'throws', 'burns', 'bites', 'strangles'],
  ...['chokes', 'hurts', 'pushes', 'grabs', 'hit', 'cut', 'hurt', 'beat'],
]);
const subjectsToo = new Set(['he', 'she', 'they', 'somebody', 'someone']);
const auxiliaries = new Set(
  listed(`
  has, had, then, also, later, just, really, actually, suddenly, finally
`),
);
const describing = new Set(
  listed(`
  his, her, the, a, own, their, older, younger, step, -, foster, mum's
`),
);
const turns = new Set([',', ':', '-', 'so', 'but', 'because', 'then', '(']);
const wide = new Set([':', 'so', 'but', 'because']);
const modals = new Set([
  ...['would', 'could', 'might', 'will', 'may', "he'd", "she'd", "wouldn't", "couldn't", "didn't", "can't", 'cannot'],
]);
const beforeNot = new Set(['would', 'could', 'did', 'does', 'can', 'will']);
const threats = new Set([...threatWords, 'threat']);
const threatened = new Set(['threatened']);
/** What somebody could not do any longer: "could not cope and hit him". */
const bearing = new Set(['cope', 'manage', 'settle', 'stand', 'stop', 'sleep', 'bear', 'calm', 'soothe']);
const being = new Set(['be', 'been', 'being', 'was', 'were', 'or', 'nor']);
const reachOfSubject = 4;
const reachOfAuxiliary = 3;

/**
 * Whether what was done is told anew behind words that deny something else or tell of what might be: "did not fall, dad threw
 * him", "would not stop crying so dad shook him", "could not cope and shook the baby", "threatened to hit her and hit her".
 */
function isDoneAnew(tokens: readonly Token[], { first, last }: Span, changes: Changing, mention: Mention): boolean {
  if ((changes !== 'negated' && changes !== 'hypothetical') || last >= mention.first) return false;
  if (mention.kind !== 'mechanism' && mention.kind !== 'injury') return false;
  if (conditions.has(textAt(tokens, first))) return false;
  const verb = verbOf(tokens, mention);
  if (verb === null) return false;
  const isModal = hasModal(tokens, { first, last });
  if (changes === 'hypothetical' && !isModal) return false;
  return isOfNewSubject(tokens, { first, last }, verb) || (isModal && isLinked(tokens, last, verb));
}

function verbOf(tokens: readonly Token[], { first, last }: Mention): number | null {
  for (let place = first; place <= last; place += 1)
    if (pasts.has(textAt(tokens, place)) || presents.has(textAt(tokens, place))) return place;
  return null;
}

function hasModal(tokens: readonly Token[], { first, last }: Span): boolean {
  for (let place = first; place <= last; place += 1)
    if (modals.has(textAt(tokens, place)) || threats.has(textAt(tokens, place))) return true;
  return textAt(tokens, first) === 'not' && beforeNot.has(textAt(tokens, first - 1));
}

/** ", dad threw him", "so mum's boyfriend had hit him": who did it stands first in what is told. */
function isOfNewSubject(tokens: readonly Token[], context: Span, verb: number): boolean {
  let place = verb - 1;
  while (place > verb - reachOfAuxiliary && auxiliaries.has(textAt(tokens, place))) place -= 1;
  if (!people.has(textAt(tokens, place)) && !subjectsToo.has(textAt(tokens, place))) return false;
  for (let turn = place - 1; turn > context.last && turn >= place - reachOfSubject; turn -= 1) {
    const text = textAt(tokens, turn);
    if (turns.has(text)) return wide.has(text) || !denying.has(textAt(tokens, context.first));
    if (!describing.has(text) && !people.has(text) && !text.endsWith("'s")) return false;
  }
  return false;
}

/** "Could not cope and shook the baby". */
function isLinked(tokens: readonly Token[], last: number, verb: number): boolean {
  const joint = textAt(tokens, verb - 1);
  if (joint !== 'and' && joint !== 'then') return false;
  if (hasWord(tokens, last + 1, verb - 1, being)) return false;
  // "was threatened and slapped"
  if (threatened.has(textAt(tokens, last)) && pasts.has(textAt(tokens, verb))) return true;
  if (pasts.has(textAt(tokens, verb))) return verb - last > 2;
  const isTo = textAt(tokens, last) === 'to' || textAt(tokens, last + 1) === 'to';
  if (threats.has(textAt(tokens, last)) && !isTo) return true;
  for (let place = last + 1; place < verb - 1; place += 1)
    if (bearing.has(textAt(tokens, place)) || textAt(tokens, place) === textAt(tokens, verb)) return true;
  return false;
}

/** "Could not cope and hit him": what somebody did who could bear no more. */
export const isPastBearing = (tokens: readonly Token[], joint: number): boolean =>
  bearing.has(textAt(tokens, joint - 1));

const yeses = new Set(['yes', 'yeah', 'yep', 'confirmed', 'nodded', 'nods', 'agreed', 'sometimes', 'often', 'always']);
const answering = new Set([
  'stepdad',
  'stepmum',
  'nan',
  'gran',
  'grandad',
  'mum',
  'dad',
  'mother',
  'father',
  'parents',
  'carer',
  'he',
  'she',
  'child',
  'says',
  'said',
  'replied',
  'answered',
  'and',
  ',',
  'they',
  'replies',
]);
const reachOfAnswer = 4;

/** "Has dad hit you? Yes", "asked if dad hits him, he nodded": what was asked is answered. */
export function isAnsweredYes(tokens: readonly Token[], from: number): boolean {
  for (let place = from; place <= from + reachOfAnswer && place < tokens.length; place += 1) {
    if (yeses.has(textAt(tokens, place))) return textAt(tokens, place + 1) !== 'or';
    if (!answering.has(textAt(tokens, place))) return false;
  }
  return false;
}

const asks = new Set(['if', 'whether']);
const awaiting = new Set(['not', 'be', 'if', 'until', 'unless', 'being', 'never', 'to', 'when', 'once', 'yet']);
const beforeConfirmed = new Set([',', ':', '-', 'is', 'was', 'now', 'and', 'has', 'been', 'later', 'which', 'since']);
const findings = new Set(['showed', 'shows', 'confirmed', 'confirms', 'revealed', 'reveals', 'found', ':']);
const seen = new Set(['found', 'seen', 'confirmed', 'shown', 'present', 'noted', 'identified']);
const reachOfConfirmed = 5;

const reachOfSign = 6;
/** The sign that ends what is asked of a mention. */
function signBehind(tokens: readonly Token[], last: number): number | null {
  for (let place = last + 1; place <= last + reachOfSign && goesOnAt(tokens, place); place += 1)
    if (textAt(tokens, place) === '?') return place;
  return null;
}

/** "?fracture, confirmed on X-ray", "X-ray to exclude fracture: fracture seen": what was in doubt was found. */
function isFoundAfterDoubt(
  tokens: readonly Token[],
  { first, last }: Span,
  changes: Changing,
  mention: Mention,
): boolean {
  if (changes !== 'uncertain') return false;
  if (asks.has(textAt(tokens, last)) && first < mention.first && isAnsweredYes(tokens, mention.last + 1)) return true;
  const sign = signBehind(tokens, mention.last);
  if (sign !== null && last <= sign && isAnsweredYes(tokens, sign + 1)) return true;
  if (mention.kind !== 'injury') return false;
  if (isConfirmed(tokens, mention.last)) return true;
  if (last >= mention.first || textAt(tokens, first) === '?') return false;
  for (let place = last + 2; place < mention.first; place += 1)
    if (findings.has(textAt(tokens, place)) && textAt(tokens, place + 1) !== 'no')
      return textAt(tokens, place) !== ':' || hasWord(tokens, mention.last + 1, mention.last + 2, seen);
  return false;
}

function isConfirmed(tokens: readonly Token[], last: number): boolean {
  for (let place = last + 1; place <= last + reachOfConfirmed && goesOnAt(tokens, place); place += 1) {
    const text = textAt(tokens, place);
    if (text === 'confirmed') return !awaiting.has(textAt(tokens, place - 1));
    if (!beforeConfirmed.has(text) && !isOfPlace(tokens, place)) return false;
  }
  return false;
}

const given = new Set(['given', 'provided', 'advice', 'leaflet', 'leaflets', 'discussed', 'issued']);
const any = new Set(['a', 'an', 'any', 'every', 'each', 'some']);
const afters = new Set(['after', 'following']);
const reachOfAfter = 3;

/** "Leaflet on burns given after scald to arm", "safety advice after fall from cot": what the advice was given for. */
function isAdvisedAfter(
  tokens: readonly Token[],
  { last }: Span,
  changes: Changing,
  { kind, first }: Mention,
): boolean {
  if (changes !== 'hypothetical' || (kind !== 'injury' && kind !== 'mechanism')) return false;
  for (let place = first - 1; place >= last && place >= first - reachOfAfter; place -= 1)
    if (afters.has(textAt(tokens, place)))
      return given.has(textAt(tokens, place - 1)) && !any.has(textAt(tokens, place + 1));
  return false;
}

const lookalikes = new Set([
  ...['eczema', 'impetigo', 'rash', 'birthmark', 'ink', 'paint', 'dirt', 'scabies', 'allergy', 'infection', 'naevus'],
  ...['mongolian', 'dermatitis', 'psoriasis', 'ringworm', 'chickenpox', 'hives', 'urticaria', 'pen', 'felt', 'mud'],
  ...['accident', 'accidental', 'dog', 'cat', 'measles', 'thrush', 'bite', 'insect'],
]);
const alternatives = new Set(['or', 'nor', 'and', '/', 'any']);
const reachOfLookalike = 4;
const reachOfRest = 5;

/** "Not eczema, a burn", "not ink, bruise": what it is stands behind what it is not. */
function isInsteadOf(tokens: readonly Token[], { first, last }: Span, changes: Changing, mention: Mention): boolean {
  if (changes !== 'negated' || mention.kind !== 'injury' || textAt(tokens, first) !== 'not') return false;
  let hasLookalike = false;
  let comma = last + 1;
  for (; comma <= last + reachOfLookalike && textAt(tokens, comma) !== ','; comma += 1)
    if (lookalikes.has(textAt(tokens, comma))) hasLookalike = true;
  if (!hasLookalike || textAt(tokens, comma) !== ',' || mention.first - comma > 3 || mention.first < comma)
    return false;
  for (let place = mention.last + 1; place <= mention.last + reachOfRest && goesOnAt(tokens, place); place += 1)
    if (alternatives.has(textAt(tokens, place))) return false;
  return true;
}
