import { aboutOf, type EvidenceEvent } from '#libs/chronology';
import { codeWords } from '#libs/policy/coding';
import { textsOf, type FactOfWords } from './event-texts.js';
import { wordsOfHousehold } from './words-of-household.js';

const known = new WeakMap<EvidenceEvent, readonly FactOfWords[]>();

/**
 * Facts that the words of an event became, in the order of its texts. They say the same however often an event is judged, and are read
 * once. What is said of somebody else in the household tells of the home alone, and a file that says "no injury" is believed.
 */
export function factsOfWords(event: EvidenceEvent): readonly FactOfWords[] {
  let facts = known.get(event);
  if (facts === undefined) known.set(event, (facts = readFacts(event)));
  return facts;
}

function readFacts(event: EvidenceEvent): readonly FactOfWords[] {
  const isOfHousehold = aboutOf(event.subject) === 'household';
  const facts = textsOf(event).flatMap(({ field, text }) => [
    ...(isOfHousehold ? wordsOfHousehold(event.subject, [{ field, text }]) : codeWords([{ field, text }])).map(
      (fact) => ({ ...fact, field }),
    ),
  ]);
  return facts
    .filter(({ kind }) => event.injury !== false || kind !== 'injury')
    .map((fact) => ({ ...fact, basis: 'words' as const }));
}
