import { AssertionReader, type Assertion } from './assertion.js';
import { weakInjuries } from './dictionary/sense.js';
import { withEvents } from './events.js';
import { type Mention } from './mention.js';
import { mentionsIn, wordsToMend } from './mentions.js';
import { dangers, isSaidBetter } from './said-better.js';
import { slotPurposeOf } from './slot-purpose.js';
import { Spelling } from './spelling.js';
import { tokensOf, type Token } from './tokens.js';
import { numberOf, unknownWord } from './words.js';

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
const bones = new Set(['bone', 'bones']);
const spelling = new Spelling(wordsToMend);

/** Tokens of a text with their misspellings mended: only what no dictionary knows can be one. */
function speltTokens(text: string): readonly Token[] {
  const tokens = tokensOf(text);
  let spelt: Token[] | null = null;
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (token === undefined || token.word !== unknownWord) continue;
    const mended = spelling.mend(token.text);
    if (mended === token.text) continue;
    spelt ??= [...tokens];
    spelt[place] = { ...token, text: mended, word: numberOf(mended) };
  }
  return spelt ?? tokens;
}

/** Whether a mention says something once it is known what is said of it. */
function isWorthSaying(
  tokens: readonly Token[],
  { kind, value, bodySite, first, last, isPair = false, isOfGrown }: Mention,
  assertion: Assertion,
): boolean {
  // "banged" tells of a noise, unless it tells of a part; but "nothing broken" and "?twisted" tell of one
  const isWeak =
    bodySite === null && !isPair && weak.has(tokens[first]?.text ?? '') && !bones.has(tokens[last]?.text ?? '');
  if (kind === 'injury' && isWeak && assertion !== 'negated' && assertion !== 'uncertain') return false;
  if (value === 'disclosure' && assertion === 'negated' && isPair) return false;
  // "mum says that dad hit him": who tells was not harmed
  // a mother's wheelchair after an accident is no disability of the nerves
  if (value === 'neuro-disability' && assertion === 'other-person' && tokens[first]?.text === 'wheelchair')
    return false;
  if (isOfGrown === 'perhaps' && assertion !== 'other-person') return false;
  // to name a danger in advice is not to say that anything happened
  return assertion !== 'hypothetical' || !dangers.has(value);
}

/** Everything that a text speaks of, whether it says that it is so or not. */
export function readMentions(text: string): readonly CodedMention[] {
  const tokens = speltTokens(text);
  const mentions = mentionsIn(tokens);
  if (mentions.length === 0) return [];
  const reader = new AssertionReader(tokens, mentions);
  const coded: CodedMention[] = [];
  const told = mentions.map((mention) => ({ mention, assertion: reader.of(mention) }));
  for (const { mention, assertion } of withEvents(tokens, told)) {
    const { kind, value, bodySite, laterality, first, last } = mention;
    if (!isWorthSaying(tokens, mention, assertion)) continue;
    const [from, to] = [tokens[first]?.from ?? 0, tokens[last]?.to ?? 0];
    coded.push({ kind, value, bodySite, laterality, assertion, from, to });
  }
  return coded.filter((one) => !isSaidBetter(text, coded, one));
}

/** A fact from words: never its text, but where it stands. */
export interface WordFact {
  readonly kind: 'injury' | 'mobility' | 'mechanism' | 'outcome' | 'diagnosis';
  readonly system: 'bellwether';
  readonly code: string;
  readonly bodySite?: string;
  readonly laterality?: 'left' | 'right' | 'both';
  readonly field: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Facts that words state of the child, now, in the order of the texts. What is denied, past, of another person or might be is
 * none. An injury that is only suspected counts as an injury of unknown kind: somebody saw enough to ask.
 */
export function codeWords(words: readonly Words[]): readonly WordFact[] {
  return words.flatMap(({ field, text }) => [...purposeIn(field, text), ...factsIn(field, text)]);
}

function purposeIn(field: string, text: string): readonly WordFact[] {
  const purpose = slotPurposeOf(field, text);
  return purpose === null ? [] : [{ ...purpose, kind: 'outcome', system: 'bellwether', field }];
}

function factsIn(field: string, text: string): readonly WordFact[] {
  return readMentions(text).flatMap((mention) => {
    const coded = isTendency(text, mention) ? null : codeOf(mention);
    if (coded === null) return [];
    const { bodySite, laterality, from, to } = mention;
    return [
      {
        ...coded,
        system: 'bellwether' as const,
        ...(bodySite === null ? {} : { bodySite }),
        ...(laterality === null ? {} : { laterality }),
        ...{ field, from, to },
      },
    ];
  });
}

/** Words for injuries for which there is no code of their own. */
const injuryCodes: Readonly<Record<string, string>> = {
  scald: 'burn',
  'subconjunctival-haemorrhage': 'bruise',
  'frenulum-tear': 'laceration',
  'bleeding-mouth': 'injury',
  dislocation: 'injury',
  swelling: 'injury',
  mark: 'injury',
};

const mobilityCodes: Readonly<Record<string, string>> = {
  'not-mobile': 'not-mobile',
  rolling: 'rolls',
  crawling: 'crawls',
  cruising: 'cruises',
  walking: 'walks',
};

/** "He bruises easily", "easy bruising": what happens to a child at other times, and nothing that was seen. */
function isTendency(text: string, { value, from, to }: CodedMention): boolean {
  if (value !== 'bruise') return false;
  return /\beasily\b/i.test(text.slice(from, to + 12)) || /\beasy\s*$/i.test(text.slice(Math.max(0, from - 6), from));
}

function codeOf({ kind, value, assertion }: CodedMention): Pick<WordFact, 'kind' | 'code'> | null {
  if (kind === 'injury') {
    if (assertion === 'present') return { kind, code: injuryCodes[value] ?? value };
    return assertion === 'uncertain' ? { kind, code: 'injury' } : null;
  }
  if (kind === 'concern')
    return assertion === 'present' || (assertion === 'uncertain' && value === 'maltreatment-suspected')
      ? { kind: 'outcome', code: value }
      : null;
  if (assertion !== 'present') return null;
  switch (kind) {
    case 'mechanism':
      if (value === 'not-known') return null;
      return { kind, code: value === 'unwitnessed' ? 'not-witnessed' : value };
    case 'explanation':
    case 'delay':
    case 'neglect':
      return { kind: 'outcome', code: value };
    case 'condition':
      return value === 'dermal-melanocytosis' ? null : { kind: 'diagnosis', code: value };
    case 'teeth':
      return { kind: 'diagnosis', code: value };
    case 'mobility': {
      const code = mobilityCodes[value];
      return code === undefined ? null : { kind, code };
    }
    case 'missed-care':
      // whether a child came is told by the status of a contact, not by its words
      return null;
  }
}
