import { type ChildFacts, type ContactFacts } from './facts.js';
import { contactsBefore } from './look-back.js';
import { dayKnownOf, onDayOf } from './words.js';

/** A call, a letter or a meeting may be the referral itself; what only tells of one in words is none that is recorded. */
function mayBeReferral({ kind, circumstances }: ContactFacts): boolean {
  return kind === 'other' || kind === 'call' || circumstances.some((code) => code.startsWith('referral-'));
}

/** Whether a contact may be a referral, or tells of one. */
export function isReferralTold(contact: ContactFacts): boolean {
  return mayBeReferral(contact) || referralAt(contact) !== undefined;
}

/** What a contact itself says of a referral; undefined: nothing, though it may be one. */
export function referralAt({ referral, circumstances }: ContactFacts): ContactFacts['referral'] {
  const isMade = circumstances.includes('referral-made') || circumstances.includes('referral-received');
  return isMade ? 'recorded' : referral;
}

/**
 * What is known of a referral where a contact is none itself: " No referral is recorded; the words of 3 May 2026 tell of one.", with a
 * space before it. Empty where the contact may be one.
 * @param days how far back one counts
 */
export function referralWords(child: ChildFacts, contact: ContactFacts, days: number): string {
  if (mayBeReferral(contact)) return '';
  const last = referralAt(contact) === undefined ? lastBefore(child, contact, days) : contact;
  if (last === undefined) return ' No referral is known.';
  if (referralAt(last) === 'recorded' && last === contact) return ' A referral is recorded there.';
  if (referralAt(last) === 'recorded') return ` No referral is known after the one ${onDayOf(last)}.`;
  const where = last === contact ? 'the words there' : `the words of ${dayKnownOf(last)}`;
  return ` No referral is recorded; ${where} tell of one.`;
}

function lastBefore(child: ChildFacts, contact: ContactFacts, days: number): ContactFacts | undefined {
  return contactsBefore(child, contact, days).find((one) => referralAt(one) !== undefined);
}
