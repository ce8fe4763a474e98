import { type ContactStated } from '#libs/contracts';
import { nameUuid } from '#libs/platform/documents';
import { type Coded } from '#libs/policy';
import { sortedBy } from './order.js';
import { sourceOrder, type PersonSaid } from './statements.js';

/** What one feed says of one visit now. */
export interface Visit {
  readonly feed: string;
  readonly id: string;
  /** Primary reference of the last statement: to whom the visit belongs. */
  readonly primary: string;
  readonly organisation: string;
  readonly site: string | null;
  /** Authority stated with the person's address. */
  readonly addressAuthority: string | null;
  readonly occurredAt: number;
  readonly setting: ContactStated['setting'];
  readonly kind: ContactStated['kind'];
  readonly status: ContactStated['status'];
  readonly coded: readonly Coded[];
  /** Those that stand now. */
  readonly words: NonNullable<ContactStated['words']>;
  readonly recordedConcern: boolean | null;
  /** Smallest received time of its statements. */
  readonly firstReceivedAt: number;
}

/** Absent keeps, null clears. */
export function fold<T>(values: readonly (T | null | undefined)[]): T | null {
  return values.findLast((value) => value !== undefined) ?? null;
}

/** What a statement says of the authority of the address; a cleared address clears it. */
function addressAuthority({ person: { address } }: ContactStated): string | null | undefined {
  return address === null ? null : address?.authority;
}

function foldVisit(statements: readonly PersonSaid[]): Visit[] {
  const inOrder = sortedBy(statements, sourceOrder);
  const contacts = inOrder.flatMap(({ contact }) => (contact === null ? [] : [contact]));
  const last = contacts.at(-1);
  const owner = inOrder.at(-1);
  if (last === undefined || owner === undefined) return [];
  return [
    {
      feed: last.feed,
      id: last.visit.id,
      primary: owner.primary,
      organisation: last.organisation,
      site: fold(contacts.map(({ site }) => site)),
      addressAuthority: fold(contacts.map(addressAuthority)),
      occurredAt: Date.parse(last.occurredAt),
      ...placeOf(contacts),
      status: statusOf(contacts) ?? last.status,
      coded: fold(contacts.map(({ coded }) => coded)) ?? [],
      words: fold(contacts.map(({ words }) => words)) ?? [],
      recordedConcern: fold(contacts.map(({ recordedConcern }) => recordedConcern)),
      firstReceivedAt: Math.min(...statements.map(({ receivedAt }) => receivedAt)),
    },
  ];
}

/** What was stated last holds; but an admission leaves a visit as unplanned as it was, unless that had been an error. */
function placeOf(contacts: readonly ContactStated[]): Pick<ContactStated, 'setting' | 'kind'> {
  const wards = contacts.findLastIndex(({ setting, kind }) => setting !== 'inpatient' || kind !== 'stay');
  const last = contacts.at(-1);
  const [before, errors] = [contacts[wards], contacts.slice(wards, -1)];
  const isUnplanned =
    before?.kind === 'unscheduled' &&
    !errors.some((_, place) => statusOf(contacts.slice(0, wards + place + 1)) === 'entered-in-error');
  const told = isUnplanned ? before : last;
  if (told === undefined) throw new Error('a visit that nobody stated');
  return { setting: told.setting, kind: told.kind };
}

/** What was stated last holds; what was only supposed holds before that, or after an entry in error. */
function statusOf(contacts: readonly ContactStated[]): ContactStated['status'] | undefined {
  const stated = contacts.findLastIndex(({ statusStated }) => statusStated !== false);
  const supposed = contacts[stated + 1]?.status;
  const known = contacts[stated]?.status;
  return known === undefined || known === 'entered-in-error' ? (supposed ?? known) : known;
}

/** Every visit, entered in error or not. */
export function foldVisits(statements: readonly PersonSaid[]): Visit[] {
  const aboutVisits = statements.filter(({ contact }) => contact !== null);
  const byVisit = Map.groupBy(aboutVisits, ({ feed, contact }) => JSON.stringify([feed, contact?.visit.id]));
  return [...byVisit.values()].flatMap(foldVisit);
}

/** Digest of (feed, visit). */
export function keyOf({ feed, id }: Pick<Visit, 'feed' | 'id'>): string {
  return nameUuid('contact', feed, id);
}

/**
 * Which visits of one child are one attendance. Each list is in feed order, so that its first visit gives the key.
 * @param windowMs longest time between the arrival that begins a contact and one that joins it
 */
export function matchAttendances(visits: readonly Visit[], windowMs: number): Visit[][] {
  const begun: Visit[][] = [];
  for (const visit of sortedBy(visits, (visit) => [visit.occurredAt, visit.feed, keyOf(visit)])) {
    const joined = begun.find(
      (contact) =>
        contact.every(({ organisation, kind }) => organisation === visit.organisation && kind === visit.kind) &&
        contact.every(({ feed }) => feed !== visit.feed) &&
        contact.every((other, place) => place > 0 || visit.occurredAt - other.occurredAt <= windowMs),
    );
    if (joined === undefined) begun.push([visit]);
    else joined.push(visit);
  }
  return begun.map((contact) => sortedBy(contact, ({ feed, id }) => [feed, id]));
}
