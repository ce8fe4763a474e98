import { aboutOf, type EvidenceEvent } from '#libs/chronology';
import { readMentions, withoutOwnAge, type CodedMention } from '#libs/policy/coding';
import { textsOf, type EventText, type FactOfWords } from './event-texts.js';
import { factsOfWords } from './word-facts.js';

/** Why what was understood is no fact of the child now. */
export type NotCounted = Exclude<CodedMention['assertion'], 'present'> | 'no-injury' | 'by-kind' | 'no-rule';

/** Words that were understood: what they were taken for, and whether that is a fact. */
export type ReadPart =
  | { readonly from: number; readonly to: number; readonly fact: FactOfWords; readonly notCounted: null }
  | { readonly from: number; readonly to: number; readonly mention: CodedMention; readonly notCounted: NotCounted };

/** A text of an event with what was understood of it, in the order of its words. */
export interface Reading extends EventText {
  readonly parts: readonly ReadPart[];
}

/** How the words of an event were read. Of those about somebody else of the household only what tells of the home is. */
export interface EventReading {
  readonly isRead: boolean;
  readonly texts: readonly Reading[];
}

const known = new WeakMap<EvidenceEvent, EventReading>();

/** What was understood of the words of an event, and what was not: the same that `factsOfWords` gives the rules, and beside it what is none. */
export function readingOf(event: EvidenceEvent): EventReading {
  let reading = known.get(event);
  if (reading === undefined) known.set(event, (reading = readAll(event)));
  return reading;
}

function readAll(event: EvidenceEvent): EventReading {
  const facts = factsOfWords(event);
  const isRead = aboutOf(event.subject) !== 'household';
  const texts = textsOf(event).map((text) => ({ ...text, parts: partsOf(text, facts, isRead ? event : null) }));
  return { isRead, texts };
}

/** @param event null where what is no fact is not told either: it is of somebody else */
function partsOf(
  { field, text }: EventText,
  all: readonly FactOfWords[],
  event: EvidenceEvent | null,
): readonly ReadPart[] {
  // that a slot is of essential care is told by the care that it names
  const facts = all.filter((fact) => fact.field === field && fact.code !== 'essential');
  const parts: readonly ReadPart[] = [
    ...facts.map((fact) => ({ from: fact.from, to: fact.to, fact, notCounted: null })),
    ...(event === null ? [] : notCountedIn(text, facts, event)),
  ];
  return parts.toSorted((one, other) => one.from - other.from || one.to - other.to);
}

function notCountedIn(text: string, facts: readonly FactOfWords[], event: EvidenceEvent): readonly ReadPart[] {
  return readMentions(withoutOwnAge(text, () => event.ageInDays ?? null))
    .filter((mention) => !facts.some((fact) => isOf(fact, mention)))
    .map((mention) => ({ from: mention.from, to: mention.to, mention, notCounted: whyNot(mention, event) }));
}

/** Kinds of fact that a mention becomes; of the others its place alone tells. */
const factKinds: Readonly<Partial<Record<CodedMention['kind'], string>>> = {
  injury: 'injury',
  mechanism: 'mechanism',
  mobility: 'mobility',
  explanation: 'outcome',
  delay: 'outcome',
  'missed-care': 'outcome',
  concern: 'outcome',
  neglect: 'outcome',
  growth: 'outcome',
  appearance: 'outcome',
  substance: 'mechanism',
  condition: 'diagnosis',
  teeth: 'diagnosis',
};

function isOf(fact: FactOfWords, { kind, from, to, bodySite, laterality }: CodedMention): boolean {
  return (
    fact.from === from &&
    fact.to === to &&
    fact.kind === (factKinds[kind] ?? fact.kind) &&
    ((fact.bodySite ?? null) === bodySite || fact.bodySite === 'frenulum') &&
    (fact.laterality ?? null) === laterality
  );
}

function whyNot({ kind, assertion }: CodedMention, { injury }: EvidenceEvent): NotCounted {
  if (assertion !== 'present' && !(assertion === 'uncertain' && kind === 'injury')) return assertion;
  if (kind === 'missed-care') return 'by-kind';
  return kind === 'injury' && injury === false ? 'no-injury' : 'no-rule';
}

/** Whether an event holds words, and nothing of them was understood. */
export function isNotUnderstood(event: EvidenceEvent): boolean {
  if (factsOfWords(event).length > 0) return false;
  const { isRead, texts } = readingOf(event);
  return isRead && texts.length > 0 && texts.every(({ parts }) => parts.length === 0);
}
