import { type CodedFact } from '#libs/contracts';

/** A coded fact as a visit holds it: stated by its source, or read from the words of that source. */
export type HeldFact = CodedFact & { readonly basis?: 'words' };

/** A coded fact as one word of the code book. Two facts are equal when their words are. */
export function codedWord({ kind, system, code, bodySite, laterality, recordedAs, basis }: HeldFact): string {
  const parts = [kind, system, code, bodySite ?? null, laterality ?? null, recordedAs ?? null];
  return JSON.stringify(basis === undefined ? parts : [...parts, basis]);
}

const facts = new Map<string, HeldFact>();

/** The fact that a word stands for. Words are few: each is parsed once. */
export function codedFactOf(word: string): HeldFact {
  const known = facts.get(word);
  if (known !== undefined) return known;
  const [kind, system, code, bodySite, laterality, recordedAs, basis] = JSON.parse(word) as [
    CodedFact['kind'],
    CodedFact['system'],
    string,
    string | null,
    CodedFact['laterality'] | null,
    CodedFact['recordedAs'] | null,
    'words'?,
  ];
  const fact: HeldFact = {
    kind,
    system,
    code,
    ...(bodySite === null ? {} : { bodySite }),
    ...(laterality ? { laterality } : {}),
    ...(recordedAs ? { recordedAs } : {}),
    ...(basis === undefined ? {} : { basis }),
  };
  facts.set(word, fact);
  return fact;
}
