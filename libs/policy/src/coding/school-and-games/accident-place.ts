import { accidentPlaces, publicWitnesses } from '../dictionary/happenings/accident-places.js';
import { sameSentence } from '../sites/sides.js';
import { each, Terms } from '../text/terms.js';
import { type SaidCode, type Stretch } from '../mention.js';
import { textAt, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const terms = new Terms<string>([
  ...each('witnessed-publicly', publicWitnesses),
  ...Object.entries(accidentPlaces).flatMap(([code, phrases]) => each(code, phrases)),
]);

const noes = new Set(['no', 'not', 'without', 'nil', 'if']);
/** "Trapped a finger in the play kitchen": no room of a home. */
const toys = new Set(['play', 'toy', 'role', 'pretend', 'mud', "doll's", 'dolls', "dolly's"]);
/** A bed of wood is one of home, and a kitchen of wood is none. */
const material = new Set(['wooden', 'plastic', 'water', 'sand', 'mini']);
const played = new Set(['kitchen', 'house', 'shop']);
const isToy = (tokens: readonly Token[], first: number): boolean =>
  toys.has(textAt(tokens, first - 1)) ||
  (material.has(textAt(tokens, first - 1)) && played.has(textAt(tokens, first)) && textAt(tokens, first - 2) !== 'of');
/** In characters: "monkey bars fall at school". */
const reachOfOwner = 7;
/** Whose slide, garden or patio it is. */
const owners = new Set(['at-school-or-nursery', 'elsewhere']);
const ends = new Set([',', '-', '(', ':', 'and', 'seen', 'now']);

/**
 * Where it happened and who saw it, once each: told in the sentence that tells what happened, for elsewhere a kitchen is only a
 * kitchen.
 * @param accidents where the text tells of what happened to this child now, other than an assault
 */
export function accidentPlacesIn(tokens: readonly Token[], accidents: readonly Stretch[]): readonly SaidCode[] {
  if (accidents.length === 0) return [];
  const starts = accidents.map(({ from }) => tokens.findIndex((token) => token.to > from));
  const isTold = (place: number): boolean =>
    starts.some((start) => sameSentence(tokens, Math.min(start, place), Math.max(start, place)));
  const said = terms.in(tokens).flatMap(({ first, last, means }) => {
    const before = textAt(tokens, first - 1);
    if (!isTold(first) || noes.has(before) || isToy(tokens, first)) return [];
    const isNext = !ends.has(textAt(tokens, first - 1));
    return [{ code: means, from: tokenAt(tokens, first)?.from ?? 0, to: tokenAt(tokens, last)?.to ?? 0, isNext }];
  });
  const first = said.findIndex(({ code }) => code !== 'witnessed-publicly');
  // "off the slide at nursery": whose slide it is
  const [one, next] = [said[first], said[first + 1]];
  const isOfOwner =
    (one?.code === 'in-public-place' || one?.code === 'at-home') &&
    owners.has(next?.code ?? '') &&
    next !== undefined &&
    next.isNext &&
    next.from - one.to <= reachOfOwner;
  const place = isOfOwner ? next : one;
  const witness = said.find(({ code }) => code === 'witnessed-publicly');
  return [place, witness].flatMap((told) =>
    told === undefined ? [] : { code: told.code, from: told.from, to: told.to },
  );
}
