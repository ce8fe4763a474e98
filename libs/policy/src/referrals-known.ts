import { type ChildFacts, type ContactFacts } from './facts.js';
import { contactsBefore } from './look-back.js';
import { dayKnownOf, onDayOf } from './words.js';

/** Children's social care itself: whatever it records, it knows, and nobody has to refer it. */
function isOfSocialCare({ setting }: Pick<ContactFacts, 'setting'>): boolean {
  return setting === 'social-care';
}

/** A call, a letter or a meeting may be the referral itself; what only tells of one in words is none that is recorded. */
function mayBeReferral(contact: ContactFacts): boolean {
  const { kind, circumstances } = contact;
  if (kind === 'other' || kind === 'call' || isOfSocialCare(contact)) return true;
  return circumstances.some((code) => code.startsWith('referral-'));
}

/** Whether a contact may be a referral, tells of one, or is of those who are referred to. */
export function isReferralTold(contact: ContactFacts): boolean {
  return mayBeReferral(contact) || referralAt(contact) !== undefined;
}

/** What is taken for granted where nothing says that a referral was made; social care needs none. */
export function referralAssumptions(contact: ContactFacts): readonly string[] {
  return referralAt(contact) === undefined && !isOfSocialCare(contact)
    ? ['referral-not-recorded-taken-as-none-made']
    : [];
}

/** What a contact itself says of a referral; undefined: nothing, though it may be one. */
export function referralAt({ referral, circumstances }: ContactFacts): ContactFacts['referral'] {
  const isMade = circumstances.includes('referral-made') || circumstances.includes('referral-received');
  return isMade ? 'recorded' : referral;
}

/**
 * What is known of a referral where a contact is none itself: " No referral is recorded; the words of 3 May 2026 tell of one.", with a
 * space before it. Empty where the contact may be one, or is of social care.
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
