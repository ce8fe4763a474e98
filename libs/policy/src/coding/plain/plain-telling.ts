import { people } from '../people/named-people.js';
import { goesOnAt, textAt, tokenAt } from '../text/reading.js';
import { tokenWith, type Token } from '../text/tokens.js';
import { WordUses } from '../text/word-uses.js';
import { numberFor, unknownWord } from '../text/words.js';

type Said = Pick<Token, 'text' | 'word'>;
const says: Said = { text: 'says', word: numberFor('says') };
const said: Said = { text: 'said', word: numberFor('said') };
const [isNow, isPast, isBare, isOfSomebody, isTelling, isSaying] = [1, 2, 4, 8, 16, 32];
const uses = new WordUses()
  // the same as to say, whatever comes behind
  .mark(['states', 'stated'], isBare)
  // "claims mum hit her", and not "mentions mum"
  .mark(['claims', 'claimed', 'alleges', 'alleged', 'insists', 'insisted'], isOfSomebody)
  .mark(['states', 'claims', 'alleges', 'insists', 'reports', 'maintains', 'explains', 'mentions', 'adds'], isNow)
  .mark(['stated', 'claimed', 'alleged', 'insisted', 'reported', 'maintained', 'explained'], isPast)
  .mark(['mentioned', 'added', 'asserted'], isPast)
  .mark(['asserts'], isNow)
  .mark(['tells'], isTelling)
  .mark(['saying', 'stating', 'claiming', 'alleging', 'insisting', 'reporting', 'explaining'], isSaying);

/** Whether a word may be what {@link withPlainTelling} looks for. */
export const mayTell = ({ word }: Pick<Token, 'word'>): boolean => uses.of(word) !== 0;

/** What stands before "saying", by what is said for both. */
const beings = new Map([
  ...['is', 'are', 'keeps', "he's", "she's", "they're"].map((word) => [word, says] as const),
  ...['was', 'were', 'been', 'kept'].map((word) => [word, said] as const),
]);
const shortened = new Map([
  ["he's", 'he'],
  ["she's", 'she'],
  ["they're", 'they'],
]);
/** To whom somebody tells something. */
const listeners = new Set(['us', 'me', 'staff']);
const subjects = ['that', 'he', 'she', 'they', 'there', 'nobody', 'somebody', 'someone'];
/** What a clause begins with, and no thing that is mentioned or explained. */
const clauses = new Set(subjects);
const clausesOfPeople = new Set([...subjects, ...people]);
/** What may begin a clause behind a word that is of saying alone. */
const beginnings = new Set([
  ...clausesOfPeople,
  ...['it', 'the', 'a', 'an', 'his', 'her', 'their', 'this', 'no', 'nothing', 'both', 'not', 'him'],
]);
/** Before whoever is left out, or between them and what they do: "fell, states that he". */
const openings = new Set([',', ':', '-', '(', ')', 'and', 'but', 'who', 'which', 'though', 'although', 'while', 'as']);
const between = new Set([
  'has',
  'have',
  'had',
  'now',
  'since',
  'also',
  'then',
  'later',
  'initially',
  'first',
  'still',
  'ever',
]);
const tellers = new Set([
  ...[...people, 'he', 'she', 'they', 'form', 'letter', 'report', 'referral', 'school', 'nursery', 'carer', 'carers'],
  ...['yp', 'pt', 'child', 'hv', 'sw', 'caller', 'teacher', 'ta', 'coach', 'crew', 'police', 'hospital', 'who'],
]);

/**
 * A text with "says" or "said" for other words of plain telling: "is saying that", "maintains that he", "tells us she". Lists of what is
 * told need those two alone.
 */
export function withPlainTelling(tokens: readonly Token[]): readonly Token[] {
  let plain: Token[] | null = null;
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined) continue;
    const being = isSayingAt(tokens, place + 1) ? beings.get(token.text) : undefined;
    const saying = being ?? plainAt(tokens, place, uses.of(token.word));
    if (saying === undefined) {
      plain?.push(token);
      continue;
    }
    plain ??= tokens.slice(0, place);
    const who = being === undefined ? undefined : shortened.get(token.text);
    const last = being !== undefined || token.text === 'tells' ? place + 1 : place;
    if (who !== undefined) plain.push(tokenWith(token, { text: who, word: numberFor(who) }));
    plain.push(
      tokenWith(token, {
        ...saying,
        begins: token.begins && who === undefined,
        to: tokenAt(tokens, last)?.to ?? token.to,
      }),
    );
    place = last;
  }
  return plain ?? tokens;
}

const isSayingAt = (tokens: readonly Token[], place: number): boolean =>
  (uses.at(tokens, place) & isSaying) !== 0 &&
  goesOnAt(tokens, place) &&
  (textAt(tokens, place) === 'saying' || isClause(tokens, place + 1, clauses));

function plainAt(tokens: readonly Token[], place: number, use: number): Said | undefined {
  if ((use & isTelling) !== 0) {
    const isTold = listeners.has(textAt(tokens, place + 1)) && goesOnAt(tokens, place + 1);
    return isTold && isClause(tokens, place + 2, beginnings) ? says : undefined;
  }
  if ((use & (isNow | isPast)) === 0 || !isOfTeller(tokens, place)) return undefined;
  const [isOfSaying, isOfPeople] = [(use & isBare) !== 0, (use & isOfSomebody) !== 0];
  // "Explained that falls can hurt": a worker did
  if (!isOfSaying && !isOfPeople && (use & isPast) !== 0 && !goesOnAt(tokens, place)) return undefined;
  if (!isOfSaying && !isClause(tokens, place + 1, isOfPeople ? clausesOfPeople : clauses)) return undefined;
  return (use & isPast) !== 0 ? said : says;
}

/** Whether a clause begins at a place; with a name, too. */
const isClause = (tokens: readonly Token[], place: number, words: ReadonlySet<string>): boolean =>
  goesOnAt(tokens, place) &&
  (words.has(textAt(tokens, place)) || (words === beginnings && tokenAt(tokens, place)?.word === unknownWord));

/** "Mum stated", "what she has since stated", "hurt arm, states": and not "as stated", "no reports". */
function isOfTeller(tokens: readonly Token[], verb: number): boolean {
  let place = verb - 1;
  while (goesOnAt(tokens, place + 1) && between.has(textAt(tokens, place))) place -= 1;
  if (!goesOnAt(tokens, place + 1)) return true;
  const text = textAt(tokens, place);
  return tellers.has(text) || openings.has(text) || tokenAt(tokens, place)?.word === unknownWord;
}
