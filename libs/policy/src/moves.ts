import { isMissedSlot } from './appointments.js';
import { attended } from './attendance.js';
import { type Circumstance } from './codes/circumstances.js';
import { type ChildFacts, type ContactFacts } from './facts.js';
import { contactsBefore } from './look-back.js';

/** Changes of area and of practice as R31 reads them. */

const told: readonly Circumstance[] = ['no-fixed-abode', 'temporary-registration', 'joined-practice-list'];

/** Contacts at which a move may be noticed: unscheduled care, a slot that was missed, or one that says so itself. */
export function mayTellOfMove(contact: ContactFacts): boolean {
  if (isMissedSlot(contact)) return true;
  if (!attended(contact)) return false;
  return contact.kind === 'unscheduled' || contact.circumstances.some((code) => told.includes(code));
}

/** What is known of where a child lived and was registered, up to and with one contact. */
export interface Moves {
  /** Areas of the addresses that were stated, when this contact states another than the last one before; else none. */
  readonly areas: readonly string[];
  /** Places whose list the child joined, when this contact says so; else none. */
  readonly practices: readonly string[];
  /** The contact that says that the child left a list, when none has been joined since. */
  readonly left: ContactFacts | null;
  /** Whether anybody has seen the child between that contact and this one. */
  readonly isSeenSinceLeft: boolean;
  /** Whether a contact that lies between may have been told of: this one is not the first. */
  readonly isToldSinceLeft: boolean;
  readonly isFirstWithoutAbode: boolean;
  /** Earlier contacts that it rests on, the latest first. */
  readonly contacts: readonly ContactFacts[];
}

/** @param unregisteredDays days (of 24 hours) without a list before that is told of */
export function movesBefore(child: ChildFacts, contact: ContactFacts, days: number, unregisteredDays: number): Moves {
  const areas = new Set<string>(contact.addressAuthority === null ? [] : [contact.addressAuthority]);
  const isJoining = contact.circumstances.includes('joined-practice-list');
  const practices = new Set<string>(isJoining ? [contact.organisation] : []);
  const [before, joins, between]: [ContactFacts[], ContactFacts[], ContactFacts[]] = [[], [], []];
  let left: ContactFacts | null = null;
  let hasJoined = isJoining;
  let lastArea: string | null = null;
  let isFirstWithoutAbode = contact.circumstances.includes('no-fixed-abode');
  for (const other of contactsBefore(child, contact, days)) {
    const { addressAuthority, circumstances } = other;
    if (addressAuthority !== null) {
      lastArea ??= addressAuthority;
      if (!areas.has(addressAuthority)) before.push(other);
      areas.add(addressAuthority);
    }
    if (circumstances.includes('no-fixed-abode')) isFirstWithoutAbode = false;
    if (circumstances.includes('joined-practice-list')) {
      hasJoined ||= left === null;
      if (!practices.has(other.organisation)) joins.push(other);
      practices.add(other.organisation);
    }
    if (left !== null) continue;
    if (circumstances.includes('left-practice-list')) left = other;
    else between.push(other);
  }
  if (hasJoined) left = null;
  const isNew = contact.addressAuthority !== null && lastArea !== null && lastArea !== contact.addressAuthority;
  const dueAt = (left?.occurredAt ?? Infinity) + unregisteredDays * 86_400_000;
  if (contact.occurredAt <= dueAt) left = null;
  return {
    areas: isNew ? [...areas] : [],
    practices: isJoining ? [...practices] : [],
    left,
    isSeenSinceLeft: between.some(attended),
    isToldSinceLeft: between.some((other) => other.occurredAt > dueAt && mayTellOfMove(other)),
    isFirstWithoutAbode,
    contacts: [
      ...new Set([...(isNew ? before : []), ...(isJoining ? joins : []), ...(left === null ? [] : [left])]),
    ].sort((one, other) => other.occurredAt - one.occurredAt),
  };
}
