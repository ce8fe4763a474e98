import { aboutOf, type EvidenceEvent } from '#libs/chronology';
import { remembered } from '#libs/policy';
import { codeWords, ofOneContact, withoutOwnAge, type WordFact } from '#libs/policy/coding';
import { textsOf, type FactOfWords } from './event-texts.js';
import { wordsOfHousehold } from './words-of-household.js';

const known = new WeakMap<EvidenceEvent, readonly FactOfWords[]>();

/** Events of which a view shows a copy that says the same in words. */
const origins = new WeakMap<EvidenceEvent, EvidenceEvent>();

/** An event without what was recorded as a concern: its words are those of the event, and are not read again. */
export function withoutConcern(event: EvidenceEvent): EvidenceEvent {
  const copy = { ...event, concern: null };
  origins.set(copy, origins.get(event) ?? event);
  return copy;
}

/**
 * Facts that the words of an event became, in the order of its texts. They say the same however often an event is judged, and are read
 * once. What is said of somebody else in the household tells of the home alone, and a file that says "no injury" is believed,
 * but for what was swallowed: many who keep files call an overdose no injury.
 */
export function factsOfWords(event: EvidenceEvent): readonly FactOfWords[] {
  const origin = origins.get(event) ?? event;
  let facts = known.get(origin);
  if (facts === undefined) known.set(origin, (facts = readFacts(origin)));
  return facts;
}

/** So many texts of a field are kept as they were read: those of a folder repeat themselves ("immunisations", "no reply"). */
const mostKept = 2_000;
const readersByField = new Map<string, (text: string) => readonly WordFact[]>();

function readerOf(field: string): (text: string) => readonly WordFact[] {
  let reader = readersByField.get(field);
  if (reader === undefined)
    readersByField.set(field, (reader = remembered((one: string) => codeWords([{ field, text: one }]), mostKept)));
  return reader;
}

function readFacts(event: EvidenceEvent): readonly FactOfWords[] {
  const isOfHousehold = aboutOf(event.subject) === 'household';
  const texts = textsOf(event);
  const facts = texts.flatMap(({ field, text }) => {
    const read = readerOf(field);
    const said = isOfHousehold
      ? wordsOfHousehold(event.subject, text, read)
      : read(withoutOwnAge(text, () => event.ageInDays ?? null));
    return said.map((fact) => ({ ...fact, field }));
  });
  return ofOneContact(texts, facts)
    .filter(({ kind, code }) => event.injury !== false || kind !== 'injury' || code === 'poisoning')
    .map((fact) => ({ ...fact, basis: 'words' as const }));
}
