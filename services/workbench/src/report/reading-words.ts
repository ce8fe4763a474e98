import { type EvidenceEvent } from '#libs/chronology';
import { siteWords } from '#libs/pictures';
import { injuriesSaidOnce, injuryOf, wordsOfCode, type InjuryFact } from '#libs/policy';
import { readingOf, type NotCounted, type ReadPart } from '../domain/readings.js';

/** What words may say and no coded fact does. */
const plainly: Readonly<Record<string, string>> = {
  'not-known': 'explanation not known',
  unwitnessed: 'nobody saw it',
};

const reasons: Readonly<Record<NotCounted, string>> = {
  negated: 'said not to be so',
  uncertain: 'not certain',
  historical: 'of an earlier time',
  'other-person': 'of another person',
  hypothetical: 'might be, or is asked',
  'no-injury': 'the file says that there was no injury',
  'by-kind': 'whether the child was brought and seen, the kind of contact tells',
  'no-rule': 'no rule reads it',
};

function codeWords(code: string): string {
  return plainly[code] ?? wordsOfCode(code);
}

/** "bruise, left cheek", "bruise, site not given". */
function injuryWords(kind: string, bodySite: string | null, laterality: 'left' | 'right' | 'both' | null): string {
  const site = siteWords({ kind, bodySite, laterality, basis: 'words' }) ?? 'site not given';
  return `${kind.replaceAll('-', ' ')}, ${site}`;
}

/** What words were taken for: "bruise, left cheek", "cause told: fall", "bruise, ear (said not to be so)". */
export function partWords(part: ReadPart): string {
  if (part.notCounted === null) {
    const { fact } = part;
    const injury = injuryOf(fact);
    if (injury !== null) return injuryWords(injury.kind, injury.bodySite, injury.laterality);
    return fact.kind === 'specialty' ? `essential care: ${fact.code.replaceAll('-', ' ')}` : codeWords(fact.code);
  }
  const { mention, notCounted } = part;
  const { kind, value, bodySite, laterality } = mention;
  const what = kind === 'injury' ? injuryWords(value, bodySite, laterality) : codeWords(value);
  return `${what} (${reasons[notCounted]})`;
}

/** A bruise without a site, where the same event tells of one with its site: it is told once. */
function isSaidBetter(part: ReadPart, all: readonly ReadPart[]): boolean {
  const injury = injuryIn(part);
  if (injury === null) return false;
  const injuries = all.flatMap((one) => (one === part ? injury : (injuryIn(one) ?? [])));
  return !injuriesSaidOnce(injuries).includes(injury);
}

function injuryIn({ notCounted, ...part }: ReadPart): InjuryFact | null {
  return notCounted === null && 'fact' in part ? injuryOf(part.fact) : null;
}

/** How the words of an event were read. */
export interface ReadingWords {
  /** What became a fact. */
  readonly read: readonly string[];
  /** What was understood and is no fact, each with the reason. */
  readonly notCounted: readonly string[];
  /** What to say where neither is: that nothing was understood, or was not read; null where there are no words. */
  readonly otherwise: string | null;
}

/** What the words of an event were taken for, each once, in their order. */
export function readingWords(event: EvidenceEvent): ReadingWords {
  const { isRead, texts } = readingOf(event);
  const parts = texts.flatMap((one) => one.parts);
  const told = (counted: boolean): readonly string[] => [
    ...new Set(
      parts.filter((part) => (part.notCounted === null) === counted && !isSaidBetter(part, parts)).map(partWords),
    ),
  ];
  const none = isRead ? 'no words understood' : 'not read: it is about somebody else';
  return { read: told(true), notCounted: told(false), otherwise: texts.length > 0 && parts.length === 0 ? none : null };
}

/** The same in lines: "read as: bruise, left cheek · cause told: fall", "understood, not counted: ...", "no words understood". */
export function readingLines(event: EvidenceEvent): readonly string[] {
  const { read, notCounted, otherwise } = readingWords(event);
  return [
    ...(read.length === 0 ? [] : [`read as: ${read.join(' · ')}`]),
    ...(notCounted.length === 0 ? [] : [`understood, not counted: ${notCounted.join(' · ')}`]),
    ...(otherwise === null ? [] : [otherwise]),
  ];
}
