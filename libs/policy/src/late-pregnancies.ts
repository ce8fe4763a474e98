import { isMissed } from './appointments.js';
import { attended, underYears } from './attendance.js';
import { circumstances, type Circumstance } from './codes/circumstances.js';
import { type Scene } from './define-rule.js';
import { type ContactFacts, type ThreeValued } from './facts.js';
import { any, atLeast, known } from './kleene.js';
import { contactsBefore } from './look-back.js';
import { missedBefore, type MissedPattern } from './missed-pattern.js';
import { isAntenatal, subjectOf } from './unborn-plans.js';

/** Pregnancies that were told of late, hidden, or are those of a child, as R38a reads them. */

const ofPregnancy: readonly Circumstance[] = circumstances.pregnancy;
const unplannedBirth: readonly Circumstance[] = ['unbooked-labour', 'born-before-arrival'];
const birth: readonly Circumstance[] = ['labour-began', 'gave-birth', ...unplannedBirth];

const says = ({ circumstances: recorded }: ContactFacts, codes: readonly Circumstance[]): boolean =>
  recorded.some((code) => codes.includes(code));

/** Whether a contact can be one of such a pregnancy, or of the child that was born. */
export function mayTellOfPregnancy(contact: ContactFacts): boolean {
  return isMissed(contact) ? isAntenatal(contact) : attended(contact) && says(contact, ofPregnancy);
}

/** Labour began, or the child was born. */
export function isBirth(contact: ContactFacts): boolean {
  return attended(contact) && says(contact, birth);
}

/** First told of late, or hidden. Unknown when the week of a first contact is not recorded. */
export function isLate(contact: ContactFacts, { number }: Pick<Scene, 'number'>): ThreeValued {
  if (says(contact, ['concealed-pregnancy'])) return 'yes';
  if (!says(contact, ['first-antenatal-contact'])) return 'no';
  return contact.pregnancyWeek === null ? 'unknown' : known(contact.pregnancyWeek >= number('lateFromWeeks'));
}

/** An earlier contact of this pregnancy that was late, or may have been, at a birth; null when there is none. */
export function earlierLate(scene: Scene): { readonly contact: ContactFacts; readonly value: ThreeValued } | null {
  const { child, contact, number } = scene;
  if (!isBirth(contact)) return null;
  for (const other of contactsBefore(child, contact, number('pregnancyDays'))) {
    const value = attended(other) ? isLate(other, scene) : 'no';
    if (value !== 'no') return { contact: other, value };
  }
  return null;
}

/** The first word of a pregnancy of somebody under `youngUnderYears`: later visits do not say it anew. */
export function isYoung({ child, contact, age, number }: Scene): boolean {
  if (underYears(age, number('youngUnderYears')) !== 'yes' || !attended(contact) || !says(contact, ofPregnancy))
    return false;
  for (const other of contactsBefore(child, contact, number('pregnancyDays')))
    if (attended(other) && says(other, ofPregnancy)) return false;
  return true;
}

/** Antenatal slots that were missed up to this one, which is the last. */
export function missedAntenatal({ child, contact, number }: Scene): MissedPattern {
  return missedBefore(
    child,
    contact,
    number('pregnancyDays'),
    (other) => other.kind === 'appointment' && isAntenatal(other),
  );
}

/** Whether a contact tells of such a pregnancy. */
export function tellsOfLatePregnancy(scene: Scene): ThreeValued {
  const { contact, number, age } = scene;
  const subject = subjectOf(scene);
  if (subject === null) return age === null ? 'unknown' : 'no';
  if (isMissed(contact))
    return subject === 'woman' ? atLeast(number('antenatalMissed'), scene.once(missedAntenatal).missed) : 'no';
  const atOnce = any(known(says(contact, unplannedBirth)), isLate(contact, scene));
  if (subject === 'newborn' || atOnce === 'yes') return atOnce;
  return any(atOnce, known(scene.once(isYoung)), scene.once(earlierLate)?.value ?? 'no');
}

const codeWords: Readonly<Partial<Record<Circumstance, string>>> = {
  'concealed-pregnancy': 'a pregnancy that was not told of',
  'unbooked-labour': 'labour without a booking',
  'born-before-arrival': 'birth before arrival',
  'labour-began': 'labour began',
  'gave-birth': 'a birth',
};

/** Signs of such a pregnancy at a contact, as codes; a birth is none. */
export function signsOfPregnancy({ circumstances: codes }: ContactFacts): readonly Circumstance[] {
  const signs: readonly Circumstance[] = ['concealed-pregnancy', 'first-antenatal-contact', ...unplannedBirth];
  return codes.filter((code) => signs.includes(code));
}

/** What is recorded of a pregnancy at a contact, as words. */
export function recordedOfPregnancy({ circumstances: codes, pregnancyWeek }: ContactFacts): readonly string[] {
  const week = pregnancyWeek === null ? '' : ` in week ${pregnancyWeek}`;
  return codes.flatMap((code) => {
    if (code === 'first-antenatal-contact') return [`first antenatal contact${week}`];
    return codeWords[code] ?? [];
  });
}
