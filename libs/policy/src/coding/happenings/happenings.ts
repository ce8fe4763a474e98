import { hittings } from '../dictionary/short-words.js';
import { blowsIn } from '../blows/blows.js';
import { behindComma, fromSwallowing, withoutDoer } from '../blows/told-from.js';
import { withHeads } from './heads.js';
import { isKnockedOver, meetingsIn } from './meetings.js';
import { strikesIn, withStrikes } from './strikes.js';
import { withCruelDeeds } from '../blows/cruel-deeds.js';
import { deedOf } from './deeds.js';
import { isNoGame, isOfGame } from '../school-and-games/games.js';
import { type Mention } from '../mention.js';
import { moreHappenings } from './more-happenings.js';
import { fallWithin, whoDoesNotKnow } from '../accounts/not-known.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** What is known of a text with what its constructions tell of happenings: blows by any verb, things that meet somebody. */
export function happeningsIn(tokens: readonly Token[], known: readonly Mention[]): readonly Mention[] {
  const hasHarm = known.some(({ kind }) => kind === 'injury');
  const events: Mention[] = [];
  for (const mention of known) {
    if (isOfGame(tokens, mention, known) || isNoGame(tokens, mention) || isWhereHurt(tokens, mention, known)) continue;
    if (isOfDriver(tokens, mention, known) || isOfDog(mention, known) || isNearMiss(tokens, mention)) continue;
    const deed = mention.kind === 'mechanism' ? deedOf(tokens, mention, hasHarm) : fromSwallowing(tokens, mention);
    if (deed !== null) events.push(whoDoesNotKnow(tokens, behindComma(tokens, withoutDoer(tokens, deed))));
  }
  for (const blow of blowsIn(tokens, known, events))
    if (!isOfGame(tokens, blow, known) && !isOfDriver(tokens, blow, known)) events.push(blow);
  const done = withCruelDeeds(tokens, events);
  const unseen = done.find(({ value }) => value === 'unwitnessed');
  const fall = unseen === undefined ? null : fallWithin(tokens, unseen, done);
  if (fall !== null) done.push(fall);
  const struck = hasHarm || done.length > 0 ? strikesIn(tokens, done) : [];
  const met = meetingsIn(tokens, struck.length === 0 ? done : [...done, ...struck], hasHarm);
  const all = met.length === 0 ? struck : [...struck, ...met];
  const strikes =
    all.length === 0
      ? all
      : all.filter((one) => !isOfGame(tokens, one, known) && !done.some((fall) => isKnockedOver(fall, one)));
  const happened = strikes.length === 0 ? done : withStrikes(tokens, done, strikes);
  const more = moreHappenings(tokens, known, happened);
  return withHeads(tokens, more.length === 0 ? happened : [...happened, ...more]);
}

/** "Nearly fell off the wall", "narrowly missed being hit": nothing happened. */
const isNearMiss = (tokens: readonly Token[], { kind, first }: Mention): boolean =>
  kind === 'mechanism' && goesOnAt(tokens, first) && nearly.has(textAt(tokens, first - 1));
const nearly = new Set(['nearly', 'almost', 'narrowly']);

/** "The driver did not stop after he struck the boy": what hit was the car. */
function isOfDriver(tokens: readonly Token[], { value, first, last }: Mention, known: readonly Mention[]): boolean {
  if (value !== 'assault' || !hittings.has(textAt(tokens, first)) || last > first + 2) return false;
  const sentence = sentenceOf(tokens, first);
  if (!hasWord(tokens, sentence.first, first - 1, drivers)) return false;
  return known.some((one) => one.value === 'traffic' && one.first >= sentence.first && one.first <= sentence.last);
}

/** "XL bully attacked him": a dog did. */
const isOfDog = ({ value, first }: Mention, known: readonly Mention[]): boolean =>
  value === 'assault' && known.some((one) => one.value === 'dog-bite' && one.first < first && one.last >= first);

const drivers = new Set(['driver', 'motorist', 'car', 'van', 'lorry', 'biker', 'motorcyclist', 'taxi']);

/** "Picture fell off the wall, burn on hand": the part is of an injury that is told behind the comma. */
function isWhereHurt(tokens: readonly Token[], mention: Mention, known: readonly Mention[]): boolean {
  const { value, first, last, isPair = false } = mention;
  if (value !== 'hit-by-object' && value !== 'fall') return false;
  if (!isPair) return false;
  const hurt = known.find(
    (one) => one.kind === 'injury' && one.first > first && one.last < last && one.last >= last - 2,
  );
  return hurt !== undefined && textAt(tokens, hurt.first - 1) === ',' && ons.has(textAt(tokens, hurt.last + 1));
}
const ons = new Set(['on', 'to', 'over']);
