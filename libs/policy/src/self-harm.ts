import { attended } from './attendance.js';
import { type Scene } from './define-rule.js';
import { type ContactFacts } from './facts.js';
import { harmAt } from './injuries.js';
import { contactsBefore } from './look-back.js';

/** Harm to oneself as rule R29 reads it. */

/** Self-harm, an overdose of that intent among it, or suicidal intent. */
export function showsHarm({ complaints, circumstances }: ContactFacts): boolean {
  return complaints.includes('self-harm') || circumstances.includes('suicidal-intent');
}

/** What is taken for company or pleasure is no overdose. */
const ofCompany = ['alcohol-drunk', 'cannabis', 'cocaine'] as const;

/** A poisoning of which nobody recorded whether it was meant, or an accident. */
export function isUnexplainedPoisoning(contact: ContactFacts): boolean {
  const { circumstances } = contact;
  if (!harmAt(contact).includes('poisoning') || circumstances.includes('accidental')) return false;
  return circumstances.includes('medicine') || !ofCompany.some((drug) => circumstances.includes(drug));
}

/** Harm, or a complaint of the mind. */
export const showsMind = (contact: ContactFacts): boolean =>
  showsHarm(contact) || contact.circumstances.includes('mental-health');

/** The service that treats the young person knows already. */
export function isPlannedThere({ kind, setting }: ContactFacts): boolean {
  return kind === 'appointment' && setting === 'camhs';
}

/** Not the hours in which a child is sent on. */
function lookBack({ child, contact, number }: Scene): readonly ContactFacts[] {
  const earlier: ContactFacts[] = [];
  const sameUntil = contact.occurredAt - number('transferHours') * 3_600_000;
  for (const other of contactsBefore(child, contact, number('repeatDays')))
    if (other.occurredAt < sameUntil && attended(other) && showsHarm(other) && !isPlannedThere(other))
      earlier.push(other);
  return earlier;
}

/** Earlier occasions of a contact that shows harm, the latest first; none of another. */
export const earlierOccasions = (scene: Scene): readonly ContactFacts[] =>
  showsHarm(scene.contact) ? scene.once(lookBack) : [];
