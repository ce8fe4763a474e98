import { isMissedSlot, outcomeOf, type SlotOutcome } from './appointments.js';
import { type Circumstance } from './codes/circumstances.js';
import { type ChildFacts, type ContactFacts, type ThreeValued } from './facts.js';
import { type Count } from './kleene.js';
import { contactsBefore } from './look-back.js';

/** Health reviews and immunisations that every child is offered, as R33 reads them. */

type Purpose = Extract<Circumstance, 'health-review' | 'immunisation'>;

const settings: ReadonlySet<string> = new Set(['health-visitor', 'school-nurse', 'gp']);

/** A slot of a health visitor, a school nurse or a practice that was missed. */
export function isMissedPlannedCare(contact: ContactFacts): boolean {
  return (
    isMissedSlot(contact) &&
    settings.has(contact.setting) &&
    (isFor(contact, 'health-review') || isFor(contact, 'immunisation'))
  );
}

export function isFor({ circumstances }: ContactFacts, purpose: Purpose): boolean {
  return circumstances.includes(purpose);
}

/** Reviews that a child missed, up to and with one contact. */
export interface MissedReviews {
  /** At most as many as when all those were missed whose outcome is not known. */
  readonly missed: Count;
  /** Those missed before the contact, the latest first, whether of another review or of the same. */
  readonly contacts: readonly ContactFacts[];
}

/**
 * Counts reviews, not slots: which one a slot was for is not coded. Slots less than `apartDays` (of 24 hours) from one that is
 * counted are of the same review; so is one after which a review was kept within that time.
 */
export function missedReviewsBefore(
  child: ChildFacts,
  contact: ContactFacts,
  days: number,
  apartDays: number,
): MissedReviews {
  const contacts: ContactFacts[] = [];
  const apartMs = apartDays * 86_400_000;
  const certain = new Reviews(apartMs, (outcome) => outcome !== 'missed');
  const possible = new Reviews(apartMs, (outcome) => outcome === 'kept');
  const add = (other: ContactFacts): void => {
    const outcome = outcomeOf(other.status);
    if (!isFor(other, 'health-review') || outcome === 'cancelled') return;
    certain.add(other.occurredAt, outcome);
    possible.add(other.occurredAt, outcome);
    if (outcome === 'missed' && other !== contact) contacts.push(other);
  };
  add(contact);
  for (const other of contactsBefore(child, contact, days)) add(other);
  return { missed: { lo: certain.count, hi: possible.count }, contacts };
}

/** Counts missed reviews of slots that are told from the latest to the first. */
class Reviews {
  count = 0;
  private lastCounted = Infinity;
  private lastMade = Infinity;

  constructor(
    private readonly apartMs: number,
    private readonly isMade: (outcome: SlotOutcome) => boolean,
  ) {}

  add(at: number, outcome: SlotOutcome): void {
    if (this.isMade(outcome)) {
      this.lastMade = at;
      return;
    }
    if (this.lastCounted - at < this.apartMs || this.lastMade - at < this.apartMs) return;
    this.count += 1;
    this.lastCounted = at;
  }
}

/** Whether an immunisation is recorded as given within some days before a contact; unknown when what became of a slot is. */
export function immunisedWithin(child: ChildFacts, contact: ContactFacts, days: number): ThreeValued {
  let value: ThreeValued = 'no';
  for (const other of contactsBefore(child, contact, days)) {
    if (!isFor(other, 'immunisation')) continue;
    const outcome = outcomeOf(other.status);
    if (outcome === 'kept') return 'yes';
    if (outcome === 'not-known') value = 'unknown';
  }
  return value;
}
