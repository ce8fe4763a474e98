import { dangers, burns } from '../values.js';
import { type Assertion } from '../assertion.js';
import { throwings } from '../dictionary/happenings/happenings.js';
import { type Told } from '../told.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';
import { isDoubtedWithin } from '../likelihood/yet-to-happen.js';

const shared = new Set<Assertion>(['uncertain', 'historical', 'other-person']);
const reachOfBurn = 5;
const reachOfMet = 9;
const breaks = new Set([',', ':', '-', 'but', '?']);

function isClose(tokens: readonly Token[], from: number, to: number, reach: number): boolean {
  if (to - from > reach) return false;
  for (let place = from + 1; place <= to; place += 1)
    if (!goesOnAt(tokens, place) || breaks.has(textAt(tokens, place))) return false;
  return true;
}

/** "Old burn from a pipe", "healed burn L wrist, from a hot pipe". */
function isFrom(tokens: readonly Token[], from: number, to: number): boolean {
  let place = from + 1;
  while (place < to && goesOnAt(tokens, place) && (isPlace(tokens, place) || toPart.has(textAt(tokens, place))))
    place += 1;
  return textAt(tokens, place) === 'from' && isClose(tokens, place, to, reachOfBurn);
}
const toPart = new Set([',', 'on', 'to', 'the', 'his', 'her', 'of', 'inner', 'outer', 'upper', 'lower']);

/** "Steadied herself on the burner, burns to both hands, last year": one event, and it is over. */
function isOfOldBurn(tokens: readonly Token[], { first }: Told['mention'], all: readonly Told[]): boolean {
  const sentence = sentenceOf(tokens, first);
  const near = all.filter(
    ({ mention }) => mention.kind === 'injury' && mention.first >= sentence.first && mention.last <= sentence.last,
  );
  return near.length > 0 && near.every(({ assertion, mention }) => assertion === 'historical' && mention.first > first);
}

/** "Kettle fell, sister scalded, he was upstairs": whoever is burnt bore it, where the child is not named beside it. */
function isOfOtherBurn(tokens: readonly Token[], { first, last }: Told['mention'], all: readonly Told[]): boolean {
  const sentence = sentenceOf(tokens, first);
  const near = all.filter(
    ({ mention }) => mention.kind === 'injury' && mention.first >= sentence.first && mention.last <= sentence.last,
  );
  if (near.length === 0 || hasWord(tokens, first, last + reachOfChild, children)) return false;
  return near.every(
    ({ assertion, mention }) => assertion === 'other-person' && burns.has(mention.value) && mention.first > last,
  );
}
const children = new Set(['him', 'baby', 'child', 'toddler', 'pt', 'patient', 'her', 'them', 'both']);
const reachOfChild = 3;

/** What a mechanism has of the event beside it: "old cigarette burns", "threw the remote and it got her". */
export function sharedAssertion(tokens: readonly Token[], one: Told, all: readonly Told[]): Assertion | null {
  const { mention, assertion } = one;
  if (mention.kind !== 'mechanism' || assertion === 'other-person' || assertion === 'negated') return null;
  if (dangers.has(mention.value)) {
    const burn =
      all.find(
        (other) =>
          burns.has(other.mention.value) &&
          other.mention.first >= mention.first &&
          isClose(tokens, mention.last, other.mention.first, 1),
      ) ??
      all.find(
        (other) =>
          burns.has(other.mention.value) &&
          other.mention.first < mention.first &&
          isFrom(tokens, other.mention.last, mention.first),
      );
    if (burn !== undefined && shared.has(burn.assertion)) return burn.assertion;
    if (assertion === 'present' && isOfOtherBurn(tokens, mention, all)) return 'other-person';
    return assertion === 'present' && isOfOldBurn(tokens, mention, all) ? 'historical' : null;
  }
  if (mention.value === 'hit-by-object' && assertion === 'present') {
    const thrown = all.find(
      (other) =>
        other.mention.value === 'assault' &&
        other.assertion === 'other-person' &&
        throwings.has(textAt(tokens, other.mention.first)) &&
        other.mention.first <= mention.last &&
        isClose(tokens, other.mention.first, mention.first, reachOfMet),
    );
    if (thrown !== undefined) return 'other-person';
  }
  // "asks if the tooth that was knocked out by a swing can be saved"
  const within = all.find(
    (other) =>
      other.mention.kind === 'injury' &&
      other.mention.last >= mention.first &&
      other.mention.first <= mention.first &&
      other.mention.last < mention.last,
  );
  if (within === undefined || assertion !== 'uncertain') return null;
  // "tooth may have been knocked out by a swing"
  return within.assertion === 'present' || isDoubtedWithin(tokens, within.mention) ? 'present' : null;
}
