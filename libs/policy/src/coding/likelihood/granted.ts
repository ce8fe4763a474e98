import { definite, beens } from '../dictionary/short-words.js';
import { type Changing } from '../contexts.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, textAt } from '../text/reading.js';
import { isOfPlace } from '../reach/really-there.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

/** Before something that is there these say what somebody made of it. */
const makings = new Set([
  ...['think', 'feel', 'believe', 'consider', 'thought', 'felt', 'realise', 'know', 'accept', 'understand', 'mind'],
  ...[
    'seen',
    'see',
    'saw',
    'shown',
    'notice',
    'noticed',
    'spot',
    'spotted',
    'mention',
    'mentioned',
    'show',
    'report',
    'clean',
  ],
  ...['dress', 'treat', 'photograph', 'examine', 'record', 'explain', 'connect', 'link', 'remember', 'recall'],
]);
const copulas = new Set(['was', 'is', 'were', 'are', 'be']);
const kinds = new Set(['a', 'an', 'any']);
const exclusions = new Set(['excluded', 'discounted', 'dismissed', 'withdrawn', 'retracted', 'out']);
const stills = new Set(['still', 'remains', 'remain', 'persists', 'persist', 'again']);
const reachOfKind = 2;

/** The place of the article before a mention; -1 where none stands right before it. */
function articleBefore(tokens: readonly Token[], first: number): number {
  let place = first - 1;
  while (place > 0 && goesOnAt(tokens, place + 1) && !definite.has(textAt(tokens, place))) {
    if (!isOfPlace(tokens, place)) return -1;
    place -= 1;
  }
  return definite.has(textAt(tokens, place)) && goesOnAt(tokens, place + 1) ? place : -1;
}

/** "Did not think the burn needed looking at", "had not seen the bruise": it is there, whatever nobody thought of it. */
export function isGranted(tokens: readonly Token[], context: Span, changes: Changing, mention: Mention): boolean {
  if (changes !== 'negated' || context.first > mention.first) return false;
  if (isAboutHarm(tokens, context, mention) || isLeftUndone(tokens, context, mention)) return true;
  if (isUnseenEvent(tokens, context, mention)) return true;
  if (mention.kind !== 'injury') return false;
  if (isRuledOutOf(tokens, context, mention)) return true;
  const article = articleBefore(tokens, mention.first);
  if (article <= context.first) return false;
  if (!makings.has(textAt(tokens, article - 1)) && !isSpokenOf(tokens, context, article, mention)) return false;
  // "did not think the lump was a fracture": not the lump
  const { last } = mention;
  if (!copulas.has(textAt(tokens, last + 1))) return true;
  return !hasWord(tokens, last + 2, last + 1 + reachOfKind, new Set(['there', 'present', 'visible']));
}

/** "Mum had not seen the fall": it happened, whoever saw it. */
const isUnseenEvent = (tokens: readonly Token[], { last }: Span, { kind, first }: Mention): boolean =>
  kind === 'mechanism' &&
  definite.has(textAt(tokens, first - 1)) &&
  witnessing.has(textAt(tokens, first - 2)) &&
  first - 2 - last <= 1;
const witnessing = new Set([
  'seen',
  'see',
  'witness',
  'witnessed',
  'mention',
  'mentioned',
  'remember',
  'recall',
  'report',
]);

/** "No infection in the bite", "nobody rang mum about the bitten arm", "no charges over the assault": something else is denied. */
function isAboutHarm(tokens: readonly Token[], { last }: Span, { kind, first }: Mention): boolean {
  if (kind !== 'injury' && kind !== 'mechanism') return false;
  const article = articleBefore(tokens, first);
  if (article - last < leastBetween || !abouts.has(textAt(tokens, article - 1))) return false;
  for (let place = last + 1; place < article; place += 1)
    if (stops.has(textAt(tokens, place)) || traces.has(textAt(tokens, place))) return false;
  return true;
}
const leastBetween = 3;
const abouts = new Set([
  'in',
  'on',
  'of',
  'from',
  'about',
  'for',
  'over',
  'after',
  'since',
  'with',
  'around',
  'to',
  're',
  'before',
  'when',
]);
/** What is denied of these is denied of the harm itself. */
const traces = new Set([
  'trace',
  'traces',
  'suggestion',
  'indication',
  'mention',
  'history',
  'hint',
  'complaint',
  'report',
  'proof',
  'truth',
  'suspicion',
]);

/** "Never had the fractured tooth seen to". */
function isLeftUndone(tokens: readonly Token[], { last }: Span, { kind, first, last: end }: Mention): boolean {
  if (kind !== 'injury' || !having.has(textAt(tokens, last)) || articleBefore(tokens, first) !== last + 1) return false;
  return hasWord(tokens, end + 1, end + reachOfUndone, undone);
}
const having = new Set(['had', 'have', 'having', 'get', 'got']);
const undone = new Set([
  ...[
    'seen',
    'looked',
    'treated',
    'checked',
    'examined',
    'dressed',
    'cleaned',
    'removed',
    'assessed',
    'reviewed',
    'xrayed',
  ],
]);
const reachOfUndone = 3;

/** "Denies that the burn was deliberate", "not keen to show me the burn": what is denied is said of it. */
function isSpokenOf(tokens: readonly Token[], { last }: Span, article: number, { last: end }: Mention): boolean {
  if (article - last < 2 || passing.has(textAt(tokens, article - 1))) return false;
  for (let place = last + 1; place < article; place += 1) if (stops.has(textAt(tokens, place))) return false;
  const isCaused = causing.has(textAt(tokens, article - 1));
  return isCaused || (copulas.has(textAt(tokens, end + 1)) && opening.has(textAt(tokens, article - 1)));
}
const causing = new Set([
  'caused',
  'causing',
  'inflicted',
  'inflicting',
  'me',
  'us',
  'made',
  'left',
  'got',
  'how',
  'see',
]);
const opening = new Set(['that', 'think', 'thinks', 'believe', 'believes', 'accept', 'accepts', 'says', 'say']);
const passing = new Set(['of', 'any', 'or', 'and', 'for']);
const stops = new Set([',', ':', 'or', 'and', 'sign', 'signs', 'evidence']);

/** "Abuse had been excluded in respect of the bruising": what was excluded stands before. */
function isRuledOutOf(tokens: readonly Token[], { first, last }: Span, mention: Mention): boolean {
  if (!exclusions.has(textAt(tokens, last)) || !beens.has(textAt(tokens, first - 1))) return false;
  return articleBefore(tokens, mention.first) > last && !kinds.has(textAt(tokens, last + 1));
}

/** "Seen at the last visit, still visible": it is so now. */
export function isStillSo(tokens: readonly Token[], { last }: Span, changes: Changing): boolean {
  return changes === 'historical' && stills.has(textAt(tokens, last + 1)) && goesOnAt(tokens, last + 1);
}

const done = new Set([
  ...['broke', 'chipped', 'cut', 'fractured', 'burnt', 'burned', 'scalded', 'dislocated', 'hurt', 'injured', 'banged'],
  ...['grazed', 'sprained', 'twisted', 'knocked', 'split', 'swallowed', 'ingested', 'bit', 'sustained', 'suffered'],
]);

const broken = new Set(['broke', 'sustained', 'suffered']);

const leaving = new Set(['left', 'gave', 'caused', 'made']);
const reachOfLeft = 7;

/** "Fell last month and chipped a tooth", "fell at two, broke his arm": what was done then goes on behind the time. */
export function isAlsoDone(tokens: readonly Token[], last: number, { first }: Mention): boolean {
  const joint = textAt(tokens, last + 1);
  // "hit him last year and left his face bruised"
  if (joint === 'and' && leaving.has(textAt(tokens, last + 2)))
    return goesOnAt(tokens, last + 2) && first <= last + reachOfLeft && !hasWord(tokens, last + 3, first, stops);
  if (first !== last + 2) return false;
  return (joint === 'and' && done.has(textAt(tokens, first))) || (joint === ',' && broken.has(textAt(tokens, first)));
}

const accounts = new Set([
  'account',
  'event',
  'story',
  'history',
  'mechanism',
  'explanation',
  'incident',
  'version',
  'fall',
]);
const reachOfAccount = 5;

/** "The event described would fit with his fracture": it is the account that is judged. */
export function isFitOfAccount(
  tokens: readonly Token[],
  { first, last }: Span,
  changes: Changing,
  { kind }: Mention,
): boolean {
  if (changes !== 'uncertain' || kind !== 'injury' || !hasWord(tokens, first, last, fits)) return false;
  return hasWord(tokens, first - reachOfAccount, first - 1, accounts);
}
const fits = new Set(['fit', 'fits', 'keeping']);
