import { type LocalId, type PersonStatement } from '#libs/contracts';
import { keyedReference } from '#libs/platform/documents';
import { byText } from './statement.js';

/** How a person is known to a source: by a verified NHS number, or by one organisation's own id. */
export interface PersonRef {
  readonly ref: string;
  readonly kind: 'verified' | 'local';
  /** The number itself, where it is verified: kept for those who may see it. */
  readonly nhsNumber?: string;
}

/** References of one statement: the one that its facts hang on, and those that it says are the same person. */
export interface PersonRefs {
  readonly primary: PersonRef;
  readonly linked: readonly PersonRef[];
}

/** Reference of an organisation's own record. Final. */
export function localRef(secret: string, { authority, id }: LocalId): PersonRef {
  return { ref: keyedReference(secret, `local:${authority}:${id}`), kind: 'local' };
}

/** Reference of a verified NHS number. Final. */
export function verifiedRef(secret: string, nhsNumber: string): PersonRef {
  return { ref: keyedReference(secret, `nhs:${nhsNumber}`), kind: 'verified', nhsNumber };
}

/**
 * References in a person statement. Only trace status 01 makes an NHS number verified (`clinical-rules.md`, Conventions).
 * One statement that carries a verified number and local ids links them; an untraced number counts as an id of the feed
 * that sent it, and only when there is no other.
 * @param secret index secret.
 * @param source the feed, and the organisation whose own ids come first.
 * @returns null when the statement names nobody.
 */
export function personRefsOf(
  secret: string,
  person: PersonStatement,
  source: { readonly feed: string; readonly organisation: string | null },
): PersonRefs | null {
  const locals: PersonRef[] = [];
  for (const id of ownFirst(person.localIds ?? [], source.organisation)) locals.push(localRef(secret, id));
  if (person.nhsNumber && person.nhsNumberStatus === '01') {
    return { primary: verifiedRef(secret, person.nhsNumber), linked: locals };
  }
  const [own] = locals;
  if (own !== undefined) return { primary: own, linked: [] };
  if (!person.nhsNumber) return null;
  const untraced = { authority: source.feed, id: `untraced-nhs-number:${person.nhsNumber}` };
  return { primary: localRef(secret, untraced), linked: [] };
}

/** Local ids in an order that does not depend on the sender's. */
function ownFirst(ids: readonly LocalId[], organisation: string | null): readonly LocalId[] {
  if (ids.length < 2) return ids;
  const isForeign = ({ authority }: LocalId): number => (authority === organisation ? 0 : 1);
  return ids.toSorted((a, b) => isForeign(a) - isForeign(b) || byText(a.authority, b.authority) || byText(a.id, b.id));
}
