import {
  anaesthetics,
  besideExtractions,
  besidePurposes,
  extractions,
  namingReviews,
  slotPurposes,
  tooShort,
} from '../dictionary/care/slot-purposes.js';

/** What a slot is for, by its code. */
export type SlotPurpose = keyof typeof slotPurposes;

/** A purpose, and where it is said. */
export interface SaidPurpose {
  readonly code: SlotPurpose;
  readonly from: number;
  readonly to: number;
}

/** Fields in which a source says what a slot is for, rather than what was found there. */
export const purposeFields: ReadonlySet<string> = new Set(['reason', 'chiefComplaint', 'presentingProblem']);

/** Part of a word of each phrase: most reasons hold none, and are not taken apart (hot path). */
const hint = /imm|jab|vacc|mmr|boost|hpv|menacwy|bcg|review|check|birth|asq/i;

const phrases = (Object.keys(slotPurposes) as SlotPurpose[]).flatMap((code) =>
  slotPurposes[code].map((phrase) => ({ code, words: phrase.split(' ') })),
);

/**
 * What a slot is for, by the words of its reason: a health review or an immunisation; null when it says anything else beside.
 * @param field name of the field in which the words stand
 */
export function slotPurposeOf(field: string, text: string): SaidPurpose | null {
  if (!purposeFields.has(field) || !hint.test(text)) return null;
  const words = Array.from(text.matchAll(/[a-z]+|\d+(?:st|nd|rd|th)?/gi), ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    index,
  }));
  const place = words.findIndex((_, at) => phraseAt(words, at) !== null);
  const found = place < 0 ? null : phraseAt(words, place);
  if (found === null) return null;
  const others = words.filter((_, at) => at < place || at >= place + found.words.length);
  if (!others.every(({ word }) => /^\d/.test(word) || besidePurposes.has(word) || isPurpose(word))) return null;
  const isBare = found.words.length === 1 && tooShort.has(found.words[0] ?? '');
  if (isBare && !others.some(({ word }) => namingReviews.has(word))) return null;
  const [first, last] = [words[place], words[place + found.words.length - 1]];
  return { code: found.code, from: first?.index ?? 0, to: (last?.index ?? 0) + (last?.word.length ?? 0) };
}

/** That teeth are to be taken out under anaesthetic, and where it is said. */
export interface SaidExtraction {
  readonly code: 'extraction-under-anaesthetic';
  readonly from: number;
  readonly to: number;
}

/**
 * Whether a slot is to take teeth out under anaesthetic, by the words of its reason; null when they say anything else beside:
 * "referred for extraction under GA" is a visit to a dentist.
 */
export function extractionIn(field: string, text: string): SaidExtraction | null {
  if (!purposeFields.has(field) || !asleep.test(text)) return null;
  const words = Array.from(text.matchAll(/[a-z]+/gi), ({ 0: word, index }) => ({ word: word.toLowerCase(), index }));
  const isOf = ({ word }: { readonly word: string }): boolean => anaesthetics.has(word) || extractions.has(word);
  if (!words.every((one) => isOf(one) || besideExtractions.has(one.word))) return null;
  if (!words.some(({ word }) => anaesthetics.has(word)) || !words.some(({ word }) => extractions.has(word)))
    return null;
  const [first, last] = [words.find(isOf), words.findLast(isOf)];
  const to = (last?.index ?? 0) + (last?.word.length ?? 0);
  return { code: 'extraction-under-anaesthetic', from: first?.index ?? 0, to };
}
const asleep = /\bga\b|an(?:a)?esth/i;

/** The longest phrase that begins at a place. */
function phraseAt(words: readonly { readonly word: string }[], at: number): (typeof phrases)[number] | null {
  const here = phrases.filter((phrase) => phrase.words.every((word, place) => words[at + place]?.word === word));
  return here.reduce<(typeof phrases)[number] | null>(
    (longest, one) => (longest === null || one.words.length > longest.words.length ? one : longest),
    null,
  );
}

/** "MMR booster": one purpose said twice. */
function isPurpose(word: string): boolean {
  return phrases.some(({ words }) => words.length === 1 && words[0] === word);
}
