import {
  coveringAuthority,
  type Organisations,
  contactKey,
  byOrder,
  bySourceOrder,
  distinctSignals,
  nameOfVisit,
} from '#libs/facts';
import { type Sql } from '#libs/platform';
import { type FreshContact } from './read-signals.js';
import {
  addContactVersions,
  contactVersionsOf,
  insertContactVersions,
  mayBeRestated,
  type ContactStatement,
} from './store/contact-rows.js';
import {
  insertOwners,
  orderOwners,
  ownersOf,
  writeOwners,
  type OrderedOwners,
  type VisitOwner,
} from './store/visit-rows.js';

/** A visit that now belongs to another person than before. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** What a batch's statements about one visit mean for its owner. */
export interface TakenVisit {
  readonly key: string;
  /** `new`: nobody had stated it before this batch. `moved`: its owner is another person now. */
  readonly change: 'new' | 'same-owner' | 'moved';
  readonly owner: VisitOwner;
  /** Persons whose the visit was before, and is now. */
  readonly persons: readonly string[];
}

/** A visit as the newest of a batch's statements tells it. */
interface StatedVisit extends VisitOwner {
  /** The only statement of the batch about it; null when there are more. */
  readonly only: FreshContact | null;
}

/** What a batch's statements about visits change. */
export interface TakenVisits {
  /** Statements that are no duplicates. */
  readonly fresh: readonly FreshContact[];
  /** The visit of each of them. */
  readonly visits: ReadonlyMap<ContactStatement, TakenVisit>;
  readonly moves: readonly Move[];
}

/**
 * Appends statements about visits, and keeps the owner of each visit: the person of its latest statement in source order.
 * The only statement of a batch about a visit that nobody has stated before, received by intake, is no duplicate, and is
 * not looked for: a visit has its owner as soon as it is stated, and the id of such a signal is made of its message and its
 * place in it. A publisher gives ids as it likes.
 */
export async function takeVisits(
  sql: Sql,
  contacts: readonly FreshContact[],
  organisations: Organisations,
): Promise<TakenVisits> {
  const restated = await duplicatesOf(sql, contacts.filter(mayBeRestated));
  const others = without(contacts, restated);
  const stated = newestByVisit(others, organisations);
  const { known, fresh } = await appendStatements(sql, others, orderOwners(stated.values()));
  const given = fresh.length === others.length ? stated : newestByVisit(fresh, organisations);
  const changing = known.filter((visit) => given.has(nameOfVisit(visit)));
  const stored = new Map((await ownersOf(sql, changing, 'lock')).map((owner) => [nameOfVisit(owner), owner]));
  const refolded = await latestOfRestated(sql, fresh, stored, given);
  const byName = new Map<string, TakenVisit>();
  const changed: VisitOwner[] = [];
  const moves: Move[] = [];
  for (const [name, newest] of given) {
    const before = stored.get(name);
    const key = contactKey(newest.feed, newest.visit);
    if (before === undefined) {
      if (newest.refs.length > 1) changed.push(newest);
      byName.set(name, { key, change: 'new', owner: newest, persons: [newest.personRef] });
      continue;
    }
    const again = refolded.get(name);
    const isLater = again !== undefined || bySourceOrder(before.latest, newest.latest) < 0;
    const { personRef, latest } = again ?? (isLater ? newest : before);
    const owner = { ...before, personRef, latest, refs: [...new Set([...before.refs, ...newest.refs])].sort() };
    if (isLater || owner.refs.length !== before.refs.length) changed.push(owner);
    const isMove = before.personRef !== personRef;
    if (isMove) moves.push({ from: before.personRef, to: personRef });
    byName.set(name, {
      key,
      change: isMove ? 'moved' : 'same-owner',
      owner,
      persons: [...new Set([before.personRef, personRef])],
    });
  }
  await writeOwners(sql, changed);
  const visits = new Map<ContactStatement, TakenVisit>();
  for (const statement of fresh) {
    const visit = byName.get(nameOfVisit(statement));
    if (visit !== undefined) visits.set(statement, visit);
  }
  return { fresh, visits, moves };
}

/**
 * Inserts the visits that are new, and appends those of the statements that intake has received.
 * @returns the visits that were stated before this batch, and the given statements without the duplicates
 */
async function appendStatements(
  sql: Sql,
  contacts: readonly FreshContact[],
  stated: OrderedOwners<StatedVisit>,
): Promise<{ readonly known: readonly StatedVisit[]; readonly fresh: readonly FreshContact[] }> {
  const { owners, columns } = stated;
  const known = await insertOwners(sql, stated);
  const wereThere = new Set(known);
  const appended = new Set<FreshContact>();
  const ofNew = owners.map((visit) => {
    const { only } = visit;
    if (only === null || only.mayBeRestated || wereThere.has(visit)) return null;
    appended.add(only);
    return only;
  });
  if (appended.size > 0) await insertContactVersions(sql, columns, ofNew);
  const left = contacts.filter((contact) => !contact.mayBeRestated && !appended.has(contact));
  return { known, fresh: without(contacts, await duplicatesOf(sql, left)) };
}

async function duplicatesOf(sql: Sql, contacts: readonly FreshContact[]): Promise<ReadonlySet<FreshContact>> {
  if (contacts.length === 0) return new Set();
  const added = await addContactVersions(sql, contacts);
  return new Set(contacts.filter(({ order }) => !added.has(order.signalId)));
}

function without(contacts: readonly FreshContact[], some: ReadonlySet<FreshContact>): readonly FreshContact[] {
  return some.size === 0 ? contacts : contacts.filter((contact) => !some.has(contact));
}

/**
 * The latest statements of visits whose latest has come again with an earlier `receivedat`, which stands: another may be
 * the latest now. Only a publisher that sets the time itself can cause this; then every statement of the visit is read.
 */
async function latestOfRestated(
  sql: Sql,
  fresh: readonly ContactStatement[],
  stored: ReadonlyMap<string, VisitOwner>,
  given: ReadonlyMap<string, VisitOwner>,
): Promise<ReadonlyMap<string, Pick<VisitOwner, 'personRef' | 'latest'>>> {
  const names = new Set(
    fresh.filter((statement) => isEarlierAgain(statement, stored.get(nameOfVisit(statement)))).map(nameOfVisit),
  );
  if (names.size === 0) return new Map();
  const refs = [...names].flatMap((name) => [...(stored.get(name)?.refs ?? []), ...(given.get(name)?.refs ?? [])]);
  const statements = (await contactVersionsOf(sql, [...new Set(refs)])).filter((one) => names.has(nameOfVisit(one)));
  return new Map(
    [...Map.groupBy(statements, nameOfVisit)].flatMap(([name, ofVisit]) => {
      const last = distinctSignals(ofVisit).sort(byOrder).at(-1);
      return last === undefined ? [] : [[name, { personRef: last.personRef, latest: last.order }] as const];
    }),
  );
}

function isEarlierAgain({ order }: ContactStatement, owner: VisitOwner | undefined): boolean {
  return owner?.latest.signalId === order.signalId && order.receivedAt < owner.latest.receivedAt;
}

function newestByVisit(
  statements: readonly FreshContact[],
  organisations: Organisations,
): ReadonlyMap<string, StatedVisit> {
  const newest = new Map<string, StatedVisit>();
  for (const statement of statements) {
    const { feed, visit, personRef, order, says } = statement;
    const name = nameOfVisit(statement);
    const held = newest.get(name);
    const refs = held === undefined ? [personRef] : [...new Set([...held.refs, personRef])].sort();
    if (held !== undefined && bySourceOrder(order, held.latest) <= 0) {
      newest.set(name, { ...held, refs, only: null });
      continue;
    }
    const { organisation, site = null, authority = null, occurredAt } = says;
    newest.set(name, {
      feed,
      visit,
      personRef,
      latest: order,
      refs,
      coveringAuthority: coveringAuthority(organisations, { organisation, site, authority }),
      occurredAt,
      only: held === undefined ? statement : null,
    });
  }
  return newest;
}
