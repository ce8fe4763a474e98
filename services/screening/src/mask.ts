import { contactKey, type PersonSaying, type VisitSaying } from '#libs/facts';

/** Whether an operator has given a reason to see what a source said in full. */
export type Masking = 'masked' | 'unmasked';

const hidden = '•••';

const hide = (value: string | null | undefined): string | null | undefined => (value ? hidden : value);

/** A keyed reference: its first eight characters tell two of them apart. */
export function maskedRef(ref: string, masking: Masking): string {
  return masking === 'unmasked' ? ref : `${ref.slice(0, 8)}…`;
}

/** A visit: the digest that findings hang on, and the source's own number only where it is asked for. */
export function maskedVisit(feed: string, visit: string, masking: Masking) {
  const key = contactKey(feed, visit);
  return masking === 'unmasked' ? { contact: key, feed, visit } : { contact: key, feed };
}

/** What a source says of a person. Masked: that it gives a name or an address, and of the birth date the month. */
export function maskedPerson(says: PersonSaying, masking: Masking): object {
  if (masking === 'unmasked') return says;
  const { name, birthDate, address, ...coded } = says;
  return {
    ...coded,
    ...(name === undefined ? {} : { name: hide(name) }),
    ...(birthDate === undefined ? {} : { birthDate: maskedBirthDate(birthDate, masking) }),
    ...(address === undefined ? {} : { address: address && maskedAddress(address) }),
  };
}

function maskedAddress({ lines, postcode, ...coded }: NonNullable<PersonSaying['address']>): object {
  return {
    ...coded,
    ...(lines === undefined ? {} : { lines: lines.map(() => hidden) }),
    ...(postcode === undefined ? {} : { postcode: hide(postcode) }),
  };
}

/** A contact as stated. Masked: which fields hold words, and how many characters. */
export function maskedSaying(says: VisitSaying, masking: Masking): object {
  const { words, occurredAt, ...coded } = says;
  const shown = { ...coded, occurredAt: new Date(occurredAt).toISOString() };
  if (words === undefined) return shown;
  if (masking === 'unmasked' || words === null) return { ...shown, words };
  return { ...shown, words: words.map(({ field, text }) => ({ field, characters: text.length })) };
}

/** A birth date: the month tells the age as far as a masked look needs it. */
export function maskedBirthDate(birthDate: string | null, masking: Masking): string | null {
  return birthDate === null || masking === 'unmasked' ? birthDate : `${birthDate.slice(0, 7)}-••`;
}
