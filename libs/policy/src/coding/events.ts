import { type Assertion } from './assertion.js';
import { type Mention } from './mention.js';
import { sentenceOf } from './reading.js';
import { type Token } from './tokens.js';
import { type Span } from './where-words.js';

/** A mention with what is said of it. */
export interface Told {
  readonly mention: Mention;
  readonly assertion: Assertion;
}

/** These have no time and no person of their own: they have those of what happened. */
const ofEvents = new Set<Mention['kind']>(['mechanism', 'explanation', 'delay']);
const takenOver = new Set<Assertion>(['other-person', 'historical']);
const clauseEnds = new Set([',', ':', 'but', 'today', 'now', 'and', '-', '(']);

/** How an injury came about, and what was said of it, is as long past as the injury, and as much another's. */
export function withEvents(tokens: readonly Token[], told: readonly Told[]): readonly Told[] {
  if (!told.some(({ assertion }) => takenOver.has(assertion))) return told;
  const harms = told.filter(({ mention }) => mention.kind === 'injury' || mention.value === 'assault');
  const isAnothers = harms.length > 0 && harms.every(({ assertion }) => assertion === 'other-person');
  return told.map((one) => {
    if (one.mention.value === 'disclosure' && one.assertion === 'present' && isAnothers)
      return { ...one, assertion: 'other-person' };
    if (!ofEvents.has(one.mention.kind)) return one;
    const isPast = one.assertion === 'historical' && one.mention.kind === 'explanation';
    if (one.assertion !== 'present' && !isPast) return one;
    const { first, last } = eventsOf(tokens, told, one.mention);
    const events = told.filter(
      ({ mention }) => mention.kind === 'injury' && mention.first >= first && mention.first <= last,
    );
    const assertion = events[0]?.assertion;
    if (isPast && assertion !== 'other-person') return one;
    if (assertion === undefined || !takenOver.has(assertion) || events.some((event) => event.assertion !== assertion))
      return one;
    const isNear = events.some((event) => isOneClause(tokens, event.mention, one.mention, assertion));
    return isNear ? { ...one, assertion } : one;
  });
}

/** The sentence that tells what happened: the one before where that of an explanation tells of nothing. */
function eventsOf(tokens: readonly Token[], told: readonly Told[], { kind, first: place }: Mention): Span {
  const sentence = sentenceOf(tokens, place);
  if (kind !== 'explanation' || sentence.first === 0) return sentence;
  const isEvent = ({ mention }: Told): boolean =>
    (mention.kind === 'injury' || mention.kind === 'mechanism') &&
    mention.first >= sentence.first &&
    mention.first <= sentence.last;
  return told.some(isEvent) ? sentence : { first: sentenceOf(tokens, sentence.first - 1).first, last: sentence.last };
}

/** Another's injury has its cause in the same sentence, one of long ago in the same clause. */
function isOneClause(tokens: readonly Token[], one: Mention, other: Mention, assertion: Assertion): boolean {
  if (assertion === 'other-person' && other.kind !== 'mechanism') return true;
  const [from, to] = one.first < other.first ? [one.last + 1, other.first] : [other.last + 1, one.first];
  for (let place = from; place < to; place += 1) if (clauseEnds.has(tokens[place]?.text ?? '')) return false;
  return true;
}
