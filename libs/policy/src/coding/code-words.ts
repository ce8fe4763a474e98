import { mayOrWill } from './dictionary/short-words.js';
import { accidentPlacesIn } from './school-and-games/accident-place.js';
import { ownAccidentIn } from './school-and-games/own-accident.js';
import { AssertionReader, type Assertion } from './assertion.js';
import { birthmarksIn, withMarksOfBirth } from './injuries/birthmarks.js';
import { birthSwellingsIn } from './injuries/birth-swellings.js';
import { withDeniedBites } from './likelihood/bites-denied.js';
import { graveStateIn } from './coded/grave-states.js';
import { ofOneContact } from './coded/of-one-contact.js';
import { codesOf, siteOf } from './coded/codes-of-words.js';
import { weakInjuries } from './dictionary/sense.js';
import { closedReferralIn } from './care/closed-referrals.js';
import { essentialCareIn } from './care/essential-care.js';
import { withEvents } from './events.js';
import { withRepeated } from './times/happened-again.js';
import { harmMentions } from './harms/harm-mentions.js';
import { injuredDaysIn } from './times/injured-when.js';
import { saidOfMissedIn } from './care/missed-slots.js';
import { type Mention, writtenAlike } from './mention.js';
import { wordsToMend } from './text/meanings.js';
import { mentionsIn } from './mentions.js';
import { piecesOf, type Piece } from './text/pieces.js';
import { inPlainWords } from './plain-words.js';
import { saidBest } from './coded/said-better.js';
import { dangers } from './values.js';
import { withFindings } from './likelihood/not-found.js';
import { withOldRecords } from './times/old-records.js';
import { textAt, tokenAt } from './text/reading.js';
import { isOfFits } from './likelihood/fits-not-seen.js';
import { isOfNoHarm, isPlaceOfTalk } from './likelihood/harm-not-seen.js';
import { markRecordedAs } from './injuries/recorded-marks.js';
import { withTrunks } from './coded/trunk-sites.js';
import { notMovingIn } from './coded/not-moving.js';
import { extractionIn, slotPurposeOf } from './care/slot-purpose.js';
import { Spelling } from './text/spelling.js';
import { toldBeside } from './told-beside.js';
import { type Told } from './told.js';
import { tokensOf, tokenWith, type Token } from './text/tokens.js';
import { woundReviewIn } from './care/wound-reviews.js';
import { numberOf, unknownWord } from './text/words.js';

/** Words of a source, by the field in which they stood. */
export interface Words {
  readonly field: string;
  readonly text: string;
}

/** Something that a text speaks of, with what it says of it, and where. */
export interface CodedMention extends Omit<Mention, 'first' | 'last' | 'isPair'> {
  readonly assertion: Assertion;
  /** Place of the first character in the text. */
  readonly from: number;
  /** Place behind the last character. */
  readonly to: number;
}

const weak = new Set(weakInjuries);
const noAccidents = new Set(['assault', 'not-known', 'unwitnessed']);
const named = new Set(['bone', 'bones', 'wound', 'wounds', 'kind', 'type', 'sort']);
const spelling = new Spelling(wordsToMend);

/** Tokens of a text with their misspellings mended: only what no dictionary knows can be one. */
function speltTokens(text: string): readonly Token[] {
  const tokens = tokensOf(text);
  let spelt: Token[] | null = null;
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokenAt(tokens, place);
    if (token?.word !== unknownWord) continue;
    const mended = spelling.mend(token.text);
    if (mended === token.text) continue;
    spelt ??= [...tokens];
    spelt[place] = tokenWith(token, { text: mended, word: numberOf(mended) });
  }
  return spelt ?? tokens;
}

/** The parts of a text that are read by themselves, each in plain words. */
const plainPiecesOf = (text: string): readonly Piece[] =>
  piecesOf(speltTokens(text)).map(({ tokens, isOwn }) => ({ tokens: inPlainWords(text, tokens), isOwn }));

/** Whether a mention says something once it is known what is said of it. */
function isWorthSaying(
  tokens: readonly Token[],
  { kind, value, bodySite, first, last, isPair = false, isOfGrown }: Mention,
  assertion: Assertion,
  mentions: readonly Mention[],
): boolean {
  // "several breaks as a baby"
  const isOfBones =
    textAt(tokens, first) === 'breaks' && assertion === 'historical' && textAt(tokens, last + 1) === 'as';
  // "banged" tells of a noise, unless it tells of a part; but "nothing broken" and "?twisted" tell of one
  const isWeak = bodySite === null && !isPair && weak.has(textAt(tokens, first)) && !named.has(textAt(tokens, last));
  if (kind === 'injury' && isWeak && !isOfBones && assertion !== 'negated' && assertion !== 'uncertain') return false;
  if (value === 'disclosure' && assertion === 'negated' && isPair) return false;
  // a mother's wheelchair after an accident is no disability of the nerves
  if (value === 'neuro-disability' && assertion === 'other-person' && textAt(tokens, first) === 'wheelchair')
    return false;
  if (
    value === 'unwitnessed' &&
    (isOfNoHarm(tokens, last) || isPlaceOfTalk(tokens, { first }) || isOfFits(tokens, first, mentions))
  )
    return false;
  if (isOfGrown === 'perhaps' && assertion !== 'other-person') return false;
  // to name a danger in advice is not to say that anything happened
  return assertion !== 'hypothetical' || !dangers.has(value) || (isPair && isAfterWill(tokens, first));
}

/** "Frets that he will clutch the radiator": what somebody does with a danger, and not only its name. */
const isAfterWill = (tokens: readonly Token[], first: number): boolean =>
  shortWill.has(textAt(tokens, first - 1)) ||
  (mayOrWill.has(textAt(tokens, first - 1)) && subjects.has(textAt(tokens, first - 2)));
const shortWill = new Set(["he'll", "she'll", "they'll", "he'd", "she'd"]);
const subjects = new Set(['he', 'she', 'they', 'child', 'baby', 'toddler']);

/** Everything that a text speaks of, whether it says that it is so or not. */
export function readMentions(text: string): readonly CodedMention[] {
  return plainPiecesOf(text).flatMap((piece) => mentionedIn(text, piece));
}

function mentionedIn(text: string, { tokens, isOwn }: Piece): readonly CodedMention[] {
  return mentionedBy(text, tokens).filter(({ from }) => isOwn(from));
}

function mentionedBy(text: string, tokens: readonly Token[]): readonly CodedMention[] {
  const mentions = mentionsIn(tokens).map(writtenAlike);
  const beside = [...toldBeside(text, tokens, mentions), ...harmMentions(tokens)].map((one) => placed(tokens, one));
  if (mentions.length === 0) return beside;
  const reader = new AssertionReader(tokens, mentions);
  const worth: CodedMention[] = [];
  const told = mentions.flatMap((mention) => {
    const [assertion, too] = [reader.of(mention), reader.ofChildToo(mention)];
    return too === null
      ? { mention, assertion }
      : [
          { mention, assertion },
          { mention, assertion: too },
        ];
  });
  for (const { mention, assertion } of withFindings(
    tokens,
    withRepeated(tokens, withOldRecords(tokens, withDeniedBites(tokens, withEvents(tokens, told)))),
  )) {
    if (!isWorthSaying(tokens, mention, assertion, mentions)) continue;
    const said = placed(tokens, { mention, assertion });
    if (!isLookedAfter(text, said)) worth.push(said);
  }
  const said = saidBest(text, worth);
  return beside.length === 0 ? said : [...said, ...beside];
}

/** "Known to services, LAC": looked after by an authority, and no laceration, which has a place. */
function isLookedAfter(text: string, { value, bodySite, from, to }: CodedMention): boolean {
  return value === 'laceration' && bodySite === null && text.slice(from, to) === 'LAC' && /[a-z]/.test(text);
}

/** A mention with its place in the text. */
function placed(tokens: readonly Token[], { mention, assertion }: Told): CodedMention {
  const { kind, value, bodySite, laterality, first, last } = mention;
  const [from, to] = [tokenAt(tokens, first)?.from ?? 0, tokenAt(tokens, last)?.to ?? 0];
  return { kind, value, bodySite, laterality, assertion, from, to };
}

/** A fact from words: never its text, but where it stands. */
export interface WordFact {
  readonly kind: 'injury' | 'mobility' | 'mechanism' | 'outcome' | 'diagnosis' | 'complaint' | 'specialty';
  readonly system: 'bellwether';
  readonly code: string;
  readonly bodySite?: string;
  readonly laterality?: 'left' | 'right' | 'both';
  /** A mark that the words record as of the birth or of a procedure. */
  readonly recordedAs?: 'birth' | 'procedure';
  readonly field: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Facts that words state of the child, now, in the order of the texts. What is denied, past, of another person or might be is
 * none. An injury that is only suspected counts as an injury of unknown kind: somebody saw enough to ask.
 */
export function codeWords(words: readonly Words[]): readonly WordFact[] {
  return ofOneContact(
    words,
    words.flatMap(({ field, text }) => [
      ...purposeIn(field, text),
      ...birthSwellingsIn(field, text),
      ...factsIn(field, text),
    ]),
  );
}

function purposeIn(field: string, text: string): readonly WordFact[] {
  const [purpose, extraction] = [slotPurposeOf(field, text) ?? woundReviewIn(field, text), extractionIn(field, text)];
  const common = { system: 'bellwether', field } as const;
  return [
    ...(purpose === null ? [] : [{ ...purpose, kind: 'outcome' as const, ...common }]),
    ...(extraction === null ? [] : [{ ...extraction, kind: 'diagnosis' as const, ...common }]),
    ...essentialCareIn(field, text).map((service) => ({ ...service, kind: 'specialty' as const, ...common })),
    ...saidOfMissedIn(field, text).map((said) => ({ ...said, kind: 'outcome' as const, ...common })),
    ...closedReferralIn(text).map((closing) => ({ ...closing, kind: 'outcome' as const, ...common })),
    ...graveStateIn(field, text).map((state) => ({ ...state, kind: 'outcome' as const, ...common })),
  ];
}

function factsIn(field: string, text: string): readonly WordFact[] {
  return plainPiecesOf(text).flatMap((piece) => {
    const mentions = mentionedIn(text, piece);
    return withMarksOfBirth(text, [
      ...coded(field, text, mentions),
      ...placesIn(field, text, piece.tokens, mentions),
      ...birthmarksIn(field, text, piece.tokens, mentions),
      ...notMovingIn(field, text, mentions),
    ]);
  });
}

/** Where and when an accident happened is told beside what happened. */
function placesIn(
  field: string,
  text: string,
  tokens: readonly Token[],
  mentions: readonly CodedMention[],
): readonly WordFact[] {
  const accidents = mentions.filter(
    ({ kind, value, assertion }) => kind === 'mechanism' && assertion === 'present' && !noAccidents.has(value),
  );
  const common = { system: 'bellwether', field } as const;
  return [
    ...[...accidentPlacesIn(tokens, accidents), ...ownAccidentIn(text, mentions)].map((place) => ({
      ...{ ...place, kind: 'mechanism' as const, ...common },
    })),
    ...injuredDaysIn(tokens, accidents).map((day) => ({ ...day, kind: 'outcome' as const, ...common })),
  ];
}

function coded(field: string, text: string, mentions: readonly CodedMention[]): readonly WordFact[] {
  return withTrunks(text, mentions).flatMap((mention) => {
    const { laterality, from, to } = mention;
    const bodySite = siteOf(mention);
    const recordedAs = markRecordedAs(text, mention);
    return codesOf(text, mention, mentions).map((coded) => ({
      ...coded,
      system: 'bellwether' as const,
      ...(bodySite === null || coded.kind === 'mechanism' ? {} : { bodySite }),
      ...(laterality === null || coded.kind === 'mechanism' ? {} : { laterality }),
      ...(recordedAs === null ? {} : { recordedAs }),
      ...{ field, from, to },
    }));
  });
}
