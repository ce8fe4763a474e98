import { numberTold, signOf, type SignLimits } from '../../codes/told-numbers.js';
import { type CodedMention } from '../code-words.js';
import { siteOfKind } from '../dictionary/injuries.js';

/** A labelled sentence: each fact as `kind:value@side site (assertion)`. */
export interface Sentence {
  readonly style: string;
  readonly text: string;
  readonly facts: readonly string[];
}

/** A fact of the held-out half, as its author labelled it. */
interface LabelledFact {
  readonly kind: string;
  readonly value: string;
  readonly bodySite?: string;
  readonly laterality?: string;
  readonly assertion: string;
}

function nameOf({ kind, value, bodySite, laterality, assertion }: LabelledFact): string {
  const side = laterality === undefined ? '' : `${laterality} `;
  const site = bodySite === undefined ? (side === '' ? '' : `@${side.trim()}`) : `@${side}${bodySite}`;
  return `${kind}:${value}${site}${assertion === 'present' ? '' : ` (${assertion})`}`;
}

/** These name their own site: labels give none. */
const sitesItself = new Set(Object.keys(siteOfKind));

/** What numbers came to when the labels were given: a label says what a careful reader takes from one. */
export const labelLimits: SignLimits = {
  ...{ attendanceUnder: 90, absentDaysOfTerm: 10, absentDaysOfYear: 19 },
  ...{ withoutMedicineDays: 7, withoutVitalMedicineDays: 1, suppliesMissed: 2 },
  ...{ weightLoss: 5, earlyWeightLoss: 10, earlyWeightUnder: 4, earlyLossDays: 14 },
  ...{ mutilationUnder: 18, carerFrom: 16, highRiskScore: 14, comaUpTo: 8 },
};

/** What a value or a code comes to for a label; null for a number that says nothing. */
export function meantBy(value: string): string | null {
  if (numberTold(value) === null) return value;
  return signOf({ kind: 'outcome', system: 'bellwether', code: value }, labelLimits);
}

/** A mention as a label writes it; none of a number that says nothing, nor of a weight that was not taken. */
export function labelsOf({ bodySite, laterality, ...mention }: CodedMention): readonly string[] {
  const value = meantBy(mention.value);
  return value === null || (value === 'weighed' && mention.assertion !== 'present')
    ? []
    : [labelOf({ ...mention, value, bodySite, laterality })];
}

function labelOf({ bodySite, laterality, ...mention }: CodedMention): string {
  return nameOf({
    ...mention,
    ...(bodySite === null || sitesItself.has(mention.value) ? {} : { bodySite }),
    ...(laterality === null ? {} : { laterality }),
  });
}

/** Reads the development half: one sentence a line, parted by bars. */
export function readDevelopment(file: string): readonly Sentence[] {
  return file.split('\n').flatMap((line) => {
    if (line === '' || line.startsWith('#')) return [];
    const [style = '', text = '', labels = ''] = line.split('|').map((part) => part.trim());
    const facts = labels.split(';').map((label) => label.trim());
    return [{ style, text, facts: facts.filter((label) => label !== '') }];
  });
}

/** Reads the held-out half. */
export function readHeldOut(file: string): readonly Sentence[] {
  const { sentences } = JSON.parse(file) as {
    readonly sentences: readonly { style: string; text: string; facts: readonly LabelledFact[] }[];
  };
  return sentences.map(({ style, text, facts }) => ({ style, text, facts: facts.map(nameOf) }));
}

/** How many labels were found, were not, and were found though nobody labelled them. */
export interface Score {
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
}

/** Compares labels as sets: what is labelled, and what was read. */
export function scoreOf(
  sentences: readonly Sentence[],
  read: (text: string) => readonly string[],
  of: (label: string) => string | null = (label) => label,
): Score {
  let [found, missed, wrong] = [0, 0, 0];
  for (const { text, facts } of sentences) {
    const wanted = new Set(facts.map(of).filter((label) => label !== null));
    const got = new Set(
      read(text)
        .map(of)
        .filter((label) => label !== null),
    );
    for (const label of wanted)
      if (got.has(label)) found += 1;
      else missed += 1;
    for (const label of got) if (!wanted.has(label)) wrong += 1;
  }
  return { found, missed, wrong };
}

/** Share of what was read that is labelled so, and of what is labelled that was read. */
export function ratesOf({ found, missed, wrong }: Score): { readonly precision: number; readonly recall: number } {
  return { precision: found / Math.max(1, found + wrong), recall: found / Math.max(1, found + missed) };
}
