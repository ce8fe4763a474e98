import { aboutOf, type EvidenceEvent } from '#libs/chronology';
import { type Coded } from '#libs/policy';

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
