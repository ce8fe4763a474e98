import { type CodedFact } from '#libs/contracts';

/** A coded fact as one word of the code book. Two facts are equal when their words are. */
export function codedWord({ kind, system, code, bodySite, laterality, recordedAs }: CodedFact): string {
  return JSON.stringify([kind, system, code, bodySite ?? null, laterality ?? null, recordedAs ?? null]);
}

const facts = new Map<string, CodedFact>();

/** The fact that a word stands for. Words are few: each is parsed once. */
export function codedFactOf(word: string): CodedFact {
  const known = facts.get(word);
  if (known !== undefined) return known;
  const [kind, system, code, bodySite, laterality, recordedAs] = JSON.parse(word) as [
    CodedFact['kind'],
    CodedFact['system'],
    string,
    string | null,
    CodedFact['laterality'] | null,
    CodedFact['recordedAs'] | null,
  ];
  const fact: CodedFact = {
    kind,
    system,
    code,
    ...(bodySite === null ? {} : { bodySite }),
    ...(laterality ? { laterality } : {}),
    ...(recordedAs ? { recordedAs } : {}),
  };
  facts.set(word, fact);
  return fact;
}
