import { daysBetween, londonDate, type Coded } from '#libs/policy';
import { codeWords, withoutOwnAge } from '#libs/policy/coding';
import { type Visit } from './visits.js';

/** What the words of a visit say of a child who was born then; an age that they tell is of now where it is the child's on that day. */
export function readWords({ words, occurredAt }: Visit, birthDate: string | null): readonly Coded[] {
  const days = birthDate === null ? -1 : daysBetween(birthDate, londonDate(occurredAt));
  const read = codeWords(
    words.map(({ field, text }) => ({ field, text: withoutOwnAge(text, () => (days < 0 ? null : [days, days])) })),
  );
  return read.map(({ kind, system, code, bodySite, laterality, recordedAs }) => ({
    ...{ kind, system, code, bodySite, laterality, recordedAs },
    basis: 'words',
  }));
}
