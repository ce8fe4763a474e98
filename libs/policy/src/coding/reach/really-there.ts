import { listed } from '../dictionary/forms.js';
import { ableTo, denialsAndDoubt, beings } from '../dictionary/short-words.js';
import { type Changing } from '../contexts.js';
import { actingUpon, worsening } from '../dictionary/contexts.js';
import { isExceptionAt } from '../sites/except-there.js';
import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { beginsAt, goesOnAt, hasWord, textAt, tokenAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { Terms, each } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const worse = new Set(worsening);
const acts = new Set(actingUpon);
const definite = new Set(['the', 'this', 'these', 'those']);
const opinions = new Set(
  listed(`
  if, whether, think, thinks, thought, believes, believed, that, about, re, regarding, over, scared, afraid,
  frightened, fears, feared, made, caused, feels, felt, suspects, considered, queried, of, believe, reckons, worried,
  concerned, suspect, suggest, suggests, suggested, wonders, wondered, reckon, reckoned, guessed
`),
);
const toPlaces = new Set(['to', 'of', 'on', 'over', 'in', 'the', 'his', 'her', 'distal', 'proximal', 'lower', 'upper']);
const exceptions = new Terms(
  each(true, ['other than', 'except', 'except for', 'apart from', 'besides', 'but for', 'save for']),
);
const counts = new Set(['one', 'two', 'three', 'this', 'that', 'those', 'these', 'single']);
const records = new Set(['record', 'records', 'mention', 'report', 'reports', 'knowledge', 'memory']);
const reachOfWorse = 6;
const reachOfAny = 3;
/** "Any bruise in a non-mobile infant". */
const reachOfAnyChild = 6;
const reachOfAct = 12;

/** Whether a token only says where: "fracture L wrist?", "bruise to the cheek?". */
export function isOfPlace(tokens: readonly Token[], place: number): boolean {
  return toPlaces.has(textAt(tokens, place)) || isPlace(tokens, place);
}

/** The last word of where a mention is: "a bruise to the left cheek". */
export function endOfPlace(tokens: readonly Token[], last: number): number {
  let end = last;
  while (goesOnAt(tokens, end + 1) && isOfPlace(tokens, end + 1)) end += 1;
  return end;
}

/** "Bruise to ankle only". */
export function isOnly(tokens: readonly Token[], last: number): boolean {
  let place = last + 1;
  while (goesOnAt(tokens, place) && isOfPlace(tokens, place)) place += 1;
  return goesOnAt(tokens, place) && textAt(tokens, place) === 'only';
}

/** "No bruises other than one on the shin": what is excepted is there. */
export function isExcepted(tokens: readonly Token[], { kind, first, last }: Mention): boolean {
  if (kind !== 'injury') return false;
  if (isExceptionAt(tokens, first)) return true;
  const exception = exceptions.at(tokens, endOfPlace(tokens, last) + 1);
  return exception !== null && counts.has(textAt(tokens, exception.last + 1));
}

const ifs = new Set(['if']);
const anyOnes = new Set(['a', 'an', 'any', 'further', 'new', 'more']);

/** "Whether the mark was a bruise": the mark is in no doubt. "If the swelling spreads": it is there. */
export function isOfSomethingElse(
  tokens: readonly Token[],
  context: string,
  changes: Changing,
  { first, last, kind }: Mention,
): boolean {
  if (kind !== 'injury') return false;
  const isQuestion = changes === 'uncertain' && (context === 'whether' || context === 'if');
  const isCondition =
    context === 'if' ||
    context === 'should' ||
    (changes === 'hypothetical' && hasWord(tokens, first - 4, first - 1, ifs));
  const words = isQuestion ? beings : isCondition ? worse : null;
  // "if a burn blisters": any
  if (words === null || (!isQuestion && anyOnes.has(textAt(tokens, first - 1)))) return false;
  for (let place = last + 1; place <= last + reachOfWorse; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.begins || token.text === ',') return false;
    if (words.has(token.text)) return true;
    // "asks if bruising could be from the ibuprofen"
    if (isQuestion && ableTo.has(token.text)) return hasWord(tokens, place + 1, place + 3, judged);
  }
  return false;
}

const judged = new Set(
  listed(`
  due, from, related, secondary, came, happened, caused, occurred, resulted, consistent, inflicted, accidental, arose,
  fits, fit
`),
);
const doubts = new Set(['likely', 'unlikely', 'possible', 'probable', 'doubtful', 'suspected', 'there', 'present']);
const opining = new Set(
  listed(`
  think, thinks, believe, believes, suspect, suspects, reckons, thought, believed, feels, felt
`),
);

const indefinite = new Set(['a', 'an']);

/** "Thinks injuries unlikely to be accidental", "suspects bruises were caused by": how it came about is in doubt. */
export function isJudged(
  tokens: readonly Token[],
  context: string,
  changes: Changing,
  { kind, first, last }: Mention,
): boolean {
  if (
    kind !== 'injury' ||
    changes !== 'uncertain' ||
    (!opining.has(context) && context !== 'if' && context !== 'whether')
  )
    return false;
  let place = last + 1;
  while (goesOnAt(tokens, place) && isOfPlace(tokens, place)) place += 1;
  if (!goesOnAt(tokens, place)) return false;
  const [text, next] = [textAt(tokens, place), textAt(tokens, place + 1)];
  // "thinks a bite from the cat": what it is, is thought, too
  if (judged.has(text)) return text !== 'from' || !indefinite.has(textAt(tokens, first - 1));
  if (text === 'likely' || text === 'unlikely') return next === 'to';
  return beings.has(text) && !doubts.has(next);
}

/** "Thinks the bruise is from the cot": what is called by "the" is there, whatever somebody thinks of it. */
export function isKnownThere(
  tokens: readonly Token[],
  context: string,
  changes: Changing,
  { kind, first, last }: Mention,
): boolean {
  if (context === 'exclude' && changes === 'uncertain')
    return kind === 'injury' && textAt(tokens, first - 1) === 'the' && textAt(tokens, first - 2) === 'that';
  // "nothing in the cut"
  if (
    changes === 'negated' &&
    kind === 'injury' &&
    definite.has(textAt(tokens, first - 1)) &&
    insides.has(textAt(tokens, first - 2))
  )
    return true;
  // "no evidence that the fall was deliberate"
  if (changes === 'negated' && textAt(tokens, first - 1) === 'the' && isJudgedBehind(tokens, last)) return true;
  // "avoid knocking her broken elbow"
  if (changes === 'hypothetical' && kind === 'injury' && isOwnPart(tokens, first, last)) return true;
  // "reminded mum that his wrist fracture needs a check"
  if (changes === 'hypothetical' && kind === 'injury' && advising.has(context) && isOwned(tokens, first)) return true;
  const isIf = changes === 'hypothetical' && (context === 'if' || context === 'should');
  if (kind !== 'injury' || (!isIf && (changes !== 'uncertain' || !opinions.has(context)))) return false;
  // "come back if the wrist swells": it has not
  if (
    isIf &&
    breakingOut.has(textAt(tokens, first)) &&
    isOfPlace(tokens, first - 1) &&
    !definite.has(textAt(tokens, first - 1))
  )
    return false;
  let place = first - 1;
  // "feels that his burn is better"
  if (!isIf && ownedParts.has(textAt(tokens, place)) && beings.has(textAt(tokens, last + 1)))
    return !doubts.has(textAt(tokens, last + 2));
  // "worried about her broken arm"
  if (!isIf && ownedParts.has(textAt(tokens, place)) && isOfPlace(tokens, last + 1))
    return broken.has(textAt(tokens, first));
  while (goesOnAt(tokens, place + 1) && isOfPlace(tokens, place) && !definite.has(textAt(tokens, place))) place -= 1;
  return definite.has(textAt(tokens, place)) && goesOnAt(tokens, place + 1);
}

const insides = new Set(['in', 'inside', 'into', 'around', 'from']);

/** "Was other than accidental", "was inflicted". */
const isJudgedBehind = (tokens: readonly Token[], last: number): boolean => {
  const end = endOfPlace(tokens, last);
  if (!beings.has(textAt(tokens, end + 1)) || !goesOnAt(tokens, end + 1)) return false;
  const next = textAt(tokens, end + 2) === 'not' ? end + 3 : end + 2;
  return judgements.has(textAt(tokens, next));
};
const judgements = new Set([
  ...['deliberate', 'deliberately', 'inflicted', 'intentional', 'accidental', 'anything', 'other', 'suspicious'],
  ...['caused', 'motivated', 'planned', 'malicious', 'due', 'non'],
]);

const breakingOut = new Set(['swells', 'blisters', 'bruises', 'swell', 'blister', 'bruise']);
const advising = new Set(['reminded', 'advised', 'advice', 'explained', 'discussed', 'reminder', 'told', 'that']);

/** "His wrist fracture", "the burn". */
function isOwned(tokens: readonly Token[], first: number): boolean {
  let place = first - 1;
  while (goesOnAt(tokens, place + 1) && isOfPlace(tokens, place) && !isOwner(tokens, place)) place -= 1;
  return isOwner(tokens, place) && goesOnAt(tokens, place + 1);
}
const isOwner = (tokens: readonly Token[], place: number): boolean =>
  ownedParts.has(textAt(tokens, place)) || textAt(tokens, place) === 'the';

const isOwnPart = (tokens: readonly Token[], first: number, last: number): boolean =>
  ownedParts.has(textAt(tokens, first - 1)) &&
  first === last &&
  goesOnAt(tokens, last + 1) &&
  isOfPlace(tokens, last + 1) &&
  broken.has(textAt(tokens, first));
const ownedParts = new Set(['his', 'her', 'their']);
const broken = new Set(
  listed(`
  broken, fractured, dislocated, bruised, burnt, burned, scalded, swollen, cut, grazed
`),
);

const anys = new KeyWords(['any']);

/** "Any bruises must be recorded", "any bang to the head, call an ambulance". */
export function isActedUpon(tokens: readonly Token[], { kind, first, last }: Mention): boolean {
  if (kind !== 'injury' && kind !== 'mobility' && kind !== 'mechanism') return false;
  if (!anys.areIn(tokens)) return false;
  const reach = kind === 'mobility' ? reachOfAnyChild : reachOfAny;
  for (let place = first - 1; place >= first - reach; place -= 1) {
    if (!goesOnAt(tokens, place + 1)) return false;
    if (textAt(tokens, place) !== 'any') continue;
    if (denialsAndDoubt.has(textAt(tokens, place - 1)) && !beginsAt(tokens, place)) return false;
    for (let act = last + 1; act <= last + reachOfAct; act += 1) {
      if (!goesOnAt(tokens, act)) return false;
      if (acts.has(textAt(tokens, act))) return true;
    }
  }
  return false;
}

/** "No record of the bite": the bite was there. */
export function isUnrecorded(tokens: readonly Token[], last: number, changes: Changing): boolean {
  return (
    changes === 'negated' &&
    textAt(tokens, last) === 'of' &&
    records.has(textAt(tokens, last - 1)) &&
    definite.has(textAt(tokens, last + 1))
  );
}

/** "NAI not established": a doubt that was not settled, and no denial. */
export const isUnproved = (tokens: readonly Token[], last: number, { value }: Mention): boolean =>
  value === 'maltreatment-suspected' && unproved.has(textAt(tokens, last));
const unproved = new Set(['established', 'confirmed']);
