import { type EvidenceEvent } from '#libs/chronology';
import { type Coded } from '#libs/policy';

/** Fields of an event in which words stand, by the names under which they are read. */
const fields = ['presentingProblem', 'injury', 'diagnosis'] as const;
export type WordField = (typeof fields)[number];

/** A text of an event. */
export interface EventText {
  readonly field: WordField;
  readonly text: string;
}

/** A fact that words became: never its text, but where it stands. */
export interface FactOfWords extends Coded {
  readonly field: WordField;
  readonly from: number;
  readonly to: number;
}

/** What was written down of an event, in the order in which it is shown; empty texts are left out. */
export function textsOf({ presentingProblem, injuryDetail, diagnosisText }: EvidenceEvent): readonly EventText[] {
  const all = { presentingProblem, injury: injuryDetail, diagnosis: diagnosisText };
  return fields.map((field) => ({ field, text: all[field] })).filter(({ text }) => text !== '');
}
