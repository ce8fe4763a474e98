import { attended } from './attendance.js';
import { circumstances, type Circumstance } from './codes/circumstances.js';
import { type ChildFacts, type ContactFacts, type ThreeValued } from './facts.js';
import { contactsBefore, contactsFrom } from './look-back.js';
import { listed } from './words.js';

/** Growth as several rules read it (NICE NG75: falls across centile spaces, by the centile at birth). */

const ofBirth: readonly Circumstance[] = ['born-below-ninth-centile', 'born-above-ninety-first-centile'];

/** Codes that are told by a weight: a fall, or a place on the chart, too. */
const weights: readonly Circumstance[] = circumstances.growth.filter((code) => !ofBirth.includes(code));

/** Those that may show a fall, by the centile at birth. */
export const falls: readonly Circumstance[] = weights.filter((code) => code !== 'weighed');

/** Those that show one, whatever the centile at birth. */
const whateverAtBirth: readonly Circumstance[] = [
  ...(['below-second-centile', 'early-loss-over-tenth', 'fell-three-spaces', 'faltering-growth'] as const),
];

function isWeight(code: Circumstance): boolean {
  return weights.includes(code);
}

export function isWeighed(contact: ContactFacts): boolean {
  return attended(contact) && contact.circumstances.some(isWeight);
}

/** Whether the weight of a contact shows a fall that counts. A fall of one space counts below the ninth centile at birth alone. */
export function falters(contact: ContactFacts): ThreeValued {
  const says = (code: Circumstance): boolean => contact.circumstances.includes(code);
  if (!isWeighed(contact)) return 'no';
  if (whateverAtBirth.some(says)) return 'yes';
  const isBandKnown = ofBirth.some(says);
  if (says('fell-two-spaces')) return says('born-above-ninety-first-centile') ? 'no' : 'yes';
  if (!says('fell-one-space')) return 'no';
  if (says('born-below-ninth-centile')) return 'yes';
  return isBandKnown ? 'no' : 'unknown';
}

/** The weight that shows a fall, with no weight since. */
export interface Fall {
  readonly contact: ContactFacts;
  readonly value: 'yes' | 'unknown';
  /** Whether the centile at birth was taken for one between the ninth and the ninety-first. */
  readonly isBandAssumed: boolean;
}

/** The last weight before a contact, when it shows a fall or may show one; null when it shows none, or there is none in the window. */
export function lastFall(child: ChildFacts, contact: ContactFacts, days: number): Fall | null {
  for (const other of contactsBefore(child, contact, days)) if (isWeighed(other)) return fallAt(other);
  return null;
}

/** Whether the child was weighed within some days (of 24 hours) after a contact, the last moment included. */
export function isWeighedWithin(child: ChildFacts, { occurredAt }: ContactFacts, days: number): boolean {
  const until = occurredAt + days * 86_400_000;
  return contactsFrom(child, occurredAt).some(
    (other) => other.occurredAt > occurredAt && other.occurredAt <= until && isWeighed(other),
  );
}

const words: Readonly<Partial<Record<Circumstance, string>>> = {
  'early-loss-over-tenth': 'a loss of more than a tenth in the first days',
  'below-second-centile': 'a place below the second centile',
  'fell-three-spaces': 'a fall of three centile spaces',
  'fell-two-spaces': 'a fall of two centile spaces',
  'fell-one-space': 'a fall of one centile space',
  'faltering-growth': 'faltering growth',
};

const byCharts: readonly Circumstance[] = ['fell-three-spaces', 'fell-two-spaces', 'fell-one-space'];

/** What a weight shows, as codes: of falls across the chart the farthest alone. */
export function fallCodes({ circumstances: recorded }: ContactFacts): readonly Circumstance[] {
  const farthest = byCharts.find((code) => recorded.includes(code));
  return recorded.filter((code) => code === farthest || (falls.includes(code) && !byCharts.includes(code)));
}

/** "a fall of two centile spaces and a place below the second centile". */
export function fallWords(contact: ContactFacts): string {
  return listed(fallCodes(contact).flatMap((code) => words[code] ?? []));
}

/** What the weight of a contact shows; null when it shows no fall. */
export function fallAt(contact: ContactFacts): Fall | null {
  const value = falters(contact);
  if (value === 'no') return null;
  const restsOnBand = !whateverAtBirth.some((code) => contact.circumstances.includes(code));
  const isBandKnown = ofBirth.some((code) => contact.circumstances.includes(code));
  return { contact, value, isBandAssumed: value === 'yes' && restsOnBand && !isBandKnown };
}

/** What is taken for granted where a fall of two spaces is told without the centile at birth. */
export function fallAssumptions(fall: Fall | null): readonly string[] {
  return fall?.isBandAssumed === true ? ['centile-at-birth-not-recorded-taken-as-between-ninth-and-ninety-first'] : [];
}
