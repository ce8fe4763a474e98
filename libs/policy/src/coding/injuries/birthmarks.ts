import { birthmark, unspecifiedInjury } from '../../codes/injuries.js';
import { type CodedMention, type WordFact } from '../code-words.js';
import { goesOnAt, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { unsettledBy } from '../likelihood/unsettled.js';
import { sentenceAround } from '../text/sentence-around.js';
import { brackets, joints, sides, sites, type Side } from '../where-words.js';

/** Who only tells of it did not record it; what is not sure, was mistaken or is gone is not settled. */
const unsettled = unsettledBy('likely', 'mistaken', 'inconsistent', 'rather', 'no longer', 'faded', 'gone', 'grabbed');

/** What may stand between a mark and its places beside what joins a list: anything else ends them. */
const joining = new Set([
  ...['on', 'over', 'to', 'at', 'across', 'the', 'his', 'her', 'of', 'area', 'region', 'x', 'cm', 'since', 'birth'],
  ...['noted', 'seen', 'present', 'documented', 'recorded', 'mapped', 'small', 'large', 'extensive', 'birthmark'],
]);

interface Place {
  readonly bodySite: string;
  readonly laterality?: Side;
}

/**
 * Birthmarks that a clinician names with where they are ("Mongolian blue spot sacrum and left thigh"): recorded as of birth, so that what
 * is taken for a bruise there later is known (rules R15, R17). Only what is joined to the name, and nothing where somebody else says so,
 * it is not sure, or the text tells what happened.
 * @param mentions all that the text speaks of
 */
export function birthmarksIn(
  field: string,
  text: string,
  tokens: readonly Token[],
  mentions: readonly CodedMention[],
): readonly WordFact[] {
  const named = mentions.filter(({ value, assertion }) => value === 'dermal-melanocytosis' && assertion === 'present');
  if (named.length === 0) return none;
  if (mentions.some(({ kind, assertion }) => kind === 'mechanism' && assertion !== 'negated')) return none;
  const common = { kind: 'injury', system: 'bellwether', code: birthmark, recordedAs: 'birth' } as const;
  return named.flatMap(({ from, to }) => {
    const found = tokens.findIndex((token) => token.from >= to);
    const next = found < 0 ? tokens.length : found;
    if (unsettled.test(saidAround(text, tokens, next - 1))) return [];
    const behind = placesFrom(tokens, next, mentions);
    const places = behind.length > 0 ? behind : placesBefore(tokens, next, from, mentions);
    return places.map((place) => ({ ...common, ...place, field, from, to }));
  });
}
const none: readonly never[] = [];

/**
 * "Mark L shoulder = congenital dermal melanocytosis": a mark that the same sentence calls a birthmark of its place is recorded as of birth.
 * @param facts all that is coded of the text
 */
export function withMarksOfBirth(text: string, facts: readonly WordFact[]): readonly WordFact[] {
  const places = facts.filter(({ code }) => code === birthmark);
  if (places.length === 0) return facts;
  return facts.map((fact) => (isMarkAt(text, fact, places) ? { ...fact, recordedAs: 'birth' as const } : fact));
}

const isMarkAt = (text: string, mark: WordFact, places: readonly WordFact[]): boolean =>
  mark.code === unspecifiedInjury &&
  /^marks?\b/i.test(text.slice(mark.from, mark.to)) &&
  places.some(
    (place) =>
      place.bodySite === mark.bodySite && place.laterality === mark.laterality && isCalled(text, mark, place.from),
  );

/** Whether the sentence of a mark goes on with "is", "=" or a colon to its name; not "new marks". */
function isCalled(text: string, { from, to }: WordFact, name: number): boolean {
  if (name < to || name - to > reachOfName || !calls.test(text.slice(to, name))) return false;
  const around = sentenceAround(text, { from, to: name });
  return around !== null && !fresh.test(around.before + text.slice(from, name));
}
/** In characters: every mark of a text is asked of each birthmark. */
const reachOfName = 120;
const calls = /^[^.;?\n]*(?:[=:]|\b(?:is|are|was|were|with|of)\b)[^.,;?\n]{0,40}$/i;
const fresh = /\?|\b(?:new|newer|red|fresh|also|not|near|beside)\b/i;

function saidAround(text: string, tokens: readonly Token[], place: number): string {
  const { first, last } = sentenceOf(tokens, place);
  // "and not bruises" settles it
  return text
    .slice(tokenAt(tokens, first)?.from ?? 0, tokenAt(tokens, last)?.to ?? 0)
    .replaceAll(/\bnot (?:a )?bruis\w+/gi, '');
}

/** "Blue grey areas sacrum, L shoulder and both ankles = dermal melanocytosis": all that the sentence says before its name. */
function placesBefore(
  tokens: readonly Token[],
  next: number,
  from: number,
  mentions: readonly CodedMention[],
): readonly Place[] {
  const { first } = sentenceOf(tokens, next - 1);
  const found: Place[] = [];
  let side: Side | undefined;
  for (let place = first; (tokenAt(tokens, place)?.from ?? from) < from; place += 1) {
    const site = sites.at(tokens, place);
    const token = tokenAt(tokens, place);
    if (site !== null) {
      found.push({ bodySite: site.means, ...(side === undefined ? {} : { laterality: side }) });
      [side, place] = [undefined, site.last];
    } else if (sides.has(textAt(tokens, place))) side = sides.get(textAt(tokens, place));
    // a bruise among them, or anything else that is told, and nothing is known
    else if (
      mentions.some((one) => one.value !== 'mark' && one.from <= (token?.from ?? 0) && one.to > (token?.from ?? 0))
    )
      return none;
    else if (!isJoining(textAt(tokens, place)) && !looks.has(textAt(tokens, place))) return none;
  }
  return found;
}
/** How such marks look, and what joins them to their name. */
const looks = new Set([
  ...[
    'blue',
    'grey',
    'gray',
    'slate',
    'bluish',
    'bluegrey',
    'dark',
    'flat',
    'areas',
    'marks',
    'mark',
    'patch',
    'patches',
  ],
  ...[
    'spots',
    'spot',
    'discolouration',
    'pigmentation',
    'pigmented',
    'lesions',
    'macules',
    'multiple',
    'several',
    'few',
  ],
  ...[
    'are',
    'is',
    'known',
    'congenital',
    '=',
    ':',
    '-',
    ',',
    'consistent',
    'with',
    'c/w',
    'typical',
    'in',
    'keeping',
    'all',
  ],
  ...['birth', 'marks', 'lower', 'upper', 'mid', 'a', 'an', 'as', 'from', 'diagnosed', 'confirmed', 'these', 'both'],
]);

function placesFrom(tokens: readonly Token[], next: number, mentions: readonly CodedMention[]): readonly Place[] {
  const found: Place[] = [];
  let side: Side | undefined;
  for (let place = next; goesOnAt(tokens, place); place += 1) {
    const site = sites.at(tokens, place);
    if (site !== null) {
      found.push({ bodySite: site.means, ...(side === undefined ? {} : { laterality: side }) });
      [side, place] = [undefined, site.last];
      continue;
    }
    const word = textAt(tokens, place);
    const told = mentions.find(
      ({ from, to }) => from <= (tokenAt(tokens, place)?.from ?? 0) && to > (tokenAt(tokens, place)?.from ?? 0),
    );
    // "blue spots noted, legs bruised": the part before it is of that
    if (told?.kind === 'injury') return found.slice(0, -1);
    if (sides.has(word)) side = sides.get(word);
    else if (told === undefined && !isJoining(word)) break;
  }
  return found;
}

const isJoining = (word: string): boolean =>
  joints.has(word) || brackets.has(word) || joining.has(word) || /^\d/.test(word);
