import { type Sql } from '#libs/platform';
import { coveringAuthority, type Organisations } from './domain/enrich/covering-authority.js';
import { contactKey } from './domain/enrich/contact-key.js';
import { byOrder, bySourceOrder, distinctSignals, nameOfVisit } from './domain/enrich/statement.js';
import { contactVersionsOf, type ContactStatement } from './store/contact-rows.js';
import { insertOwners, ownersOf, writeOwners, type VisitOwner } from './store/visit-rows.js';

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

/** The visit of each statement of a batch, and what changes with them. */
export interface TakenVisits {
  readonly visits: ReadonlyMap<ContactStatement, TakenVisit>;
  readonly moves: readonly Move[];
}

/**
 * Keeps the owner of each visit: the person of its latest statement in source order.
 * @param fresh statements that this batch has added.
 */
export async function takeVisits(
  sql: Sql,
  fresh: readonly ContactStatement[],
  organisations: Organisations,
): Promise<TakenVisits> {
  const given = newestByVisit(fresh, organisations);
  const known = await insertOwners(sql, [...given.values()]);
  const stored = new Map((await ownersOf(sql, known, 'lock')).map((owner) => [nameOfVisit(owner), owner]));
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
    const restated = refolded.get(name);
    const isLater = restated !== undefined || bySourceOrder(before.latest, newest.latest) < 0;
    const { personRef, latest } = restated ?? (isLater ? newest : before);
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
  return { visits, moves };
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
  statements: readonly ContactStatement[],
  organisations: Organisations,
): ReadonlyMap<string, VisitOwner> {
  const newest = new Map<string, VisitOwner>();
  for (const { feed, visit, personRef, order, says } of statements) {
    const name = nameOfVisit({ feed, visit });
    const held = newest.get(name);
    const refs = held === undefined ? [personRef] : [...new Set([...held.refs, personRef])].sort();
    if (held !== undefined && bySourceOrder(order, held.latest) <= 0) {
      newest.set(name, { ...held, refs });
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
    });
  }
  return newest;
}
