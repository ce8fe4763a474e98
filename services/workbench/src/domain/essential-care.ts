import { aboutOf, kindOf, statusOf, type EvidenceEvent } from '#libs/chronology';
import { type Coded } from '#libs/policy';
import { type EventText, type FactOfWords } from './event-texts.js';

/**
 * Care of which R11 says that missing it may do harm, by the words that name it (clinical rules, R11: cancer, heart, epilepsy, diabetes,
 * hearing, eyes, after an operation; not asthma, which counts after a stay alone). In a hospital the profile of its feed flags such
 * a service; a chronology has its words alone.
 */
const services: readonly (readonly [service: string, words: RegExp])[] = [
  [
    'oncology',
    /\b(?:oncology|chemotherapy|radiotherapy|cancer (?:clinic|treatment|review|follow[- ]?up|appointment))\b/i,
  ],
  ['cardiology', /\b(?:cardiology|(?:cardiac|heart) (?:clinic|review|scan|follow[- ]?up|appointment))\b/i],
  ['epilepsy', /\bepilepsy (?:clinic|review|nurse|follow[- ]?up|appointment)\b/i],
  ['diabetes', /\bdiabet(?:es|ic) (?:clinic|review|nurse|follow[- ]?up|appointment)\b/i],
  ['audiology', /\b(?:audiology|hearing (?:test|clinic|aid review|assessment|appointment))\b/i],
  ['ophthalmology', /\b(?:ophthalmology|orthoptics?|eye (?:clinic|hospital|appointment|follow[- ]?up))\b/i],
  [
    'operation',
    /\b(?:post[- ]?op(?:erative)?|(?:follow[- ]?up|review|check) after (?:the |an |his |her )?(?:operation|surgery))\b/i,
  ],
];

/** That a slot which was missed was of essential care, and of which, where its reason says so. */
export function essentialIn(event: EvidenceEvent, { field, text }: EventText): readonly FactOfWords[] {
  if (field !== 'presentingProblem' || kindOf(event) !== 'appointment' || statusOf(event) !== 'was-not-brought')
    return [];
  const found = services.flatMap(([service, words]) => {
    const match = words.exec(text);
    return match === null ? [] : [{ service, from: match.index, to: match.index + match[0].length }];
  });
  return found
    .slice(0, 1)
    .flatMap(({ service, from, to }) =>
      [service, 'essential'].map((code) => ({ kind: 'specialty', system: 'bellwether', code, field, from, to })),
    );
}

/** Where a clinic sees children by appointment, and may close a referral. */
const clinics: ReadonlySet<EvidenceEvent['setting']> = new Set([
  ...(['outpatient', 'community-paediatrics', 'camhs', 'therapy', 'dental', 'maternity'] as const),
]);

/** A child that is discharged from a clinic without being seen: its referral was closed (R13). */
export function closingOf({ type, setting, childSeen, subject }: EvidenceEvent): readonly Coded[] {
  return type === 'discharged' && childSeen === false && clinics.has(setting) && aboutOf(subject) !== 'household'
    ? [{ kind: 'outcome', system: 'bellwether', code: 'referral-closed' }]
    : [];
}
