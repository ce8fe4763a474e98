import { parseInstant, type ContactStated, type PersonStatement } from '#libs/contracts';

/** Place of a statement among those of its feed (`data.md`, section 2). Instants are milliseconds. */
export interface SourceOrder {
  /** Version time that the source gave; null when it gave none, and `receivedAt` stands in. */
  readonly versionAt: number | null;
  readonly sequence: number | null;
  readonly receivedAt: number;
  readonly signalId: string;
}

/** What one statement says about a visit. Absent means not said; `null` means cleared. */
export interface VisitSaying {
  readonly organisation: string;
  readonly site?: string | null;
  /** Milliseconds. */
  readonly occurredAt: number;
  /** How exactly `occurredAt` is known, for people to see: rules take it as it is. */
  readonly occurredPrecision?: ContactStated['occurredPrecision'];
  readonly occurredRange?: ContactStated['occurredRange'];
  readonly setting: ContactStated['setting'];
  readonly kind: ContactStated['kind'];
  readonly status: ContactStated['status'];
  /** False: the source does not say; `status` holds only where nothing was said before. */
  readonly statusStated?: false;
  readonly coded?: ContactStated['coded'];
  readonly words?: ContactStated['words'];
  readonly recordedConcern?: boolean | null;
  /** Authority of the address as stated with this contact. */
  readonly authority?: string | null;
}

/** One row of `contact_version`: one statement of one feed about one visit. */
export interface VisitStatement {
  readonly feed: string;
  readonly visit: string;
  readonly personRef: string;
  readonly order: SourceOrder;
  readonly says: VisitSaying;
}

/** What one statement says of the person, without identifiers. */
export type PersonSaying = Omit<PersonStatement, 'nhsNumber' | 'nhsNumberStatus' | 'localIds'>;

export interface PersonFactStatement {
  readonly feed: string;
  readonly personRef: string;
  readonly order: SourceOrder;
  readonly says: PersonSaying;
}

/** Code-unit order of texts, the one that `contact key` and every tie rest on. */
export function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Sorts a list in place, unless it is in order: most are. */
export function inOrder<T>(items: T[], compare: (left: T, right: T) => number): readonly T[] {
  for (let place = 1; place < items.length; place += 1) {
    const [left, right] = [items[place - 1], items[place]];
    if (left !== undefined && right !== undefined && compare(left, right) > 0) return items.sort(compare);
  }
  return items;
}

/** Time of a statement in its feed: the version time that the source gave, else `receivedat`. */
export function sourceTime({ versionAt, receivedAt }: Pick<SourceOrder, 'versionAt' | 'receivedAt'>): number {
  return versionAt ?? receivedAt;
}

/** Source order: version time (else `receivedat`), message sequence, `receivedat`, signal id. */
export function bySourceOrder(left: SourceOrder, right: SourceOrder): number {
  return (
    sourceTime(left) - sourceTime(right) ||
    (left.sequence ?? -1) - (right.sequence ?? -1) ||
    left.receivedAt - right.receivedAt ||
    byText(left.signalId, right.signalId)
  );
}

/** Source order of whatever has one. */
export function byOrder(left: Ordered, right: Ordered): number {
  return bySourceOrder(left.order, right.order);
}

/** What has a place in the order of its source. */
interface Ordered {
  readonly order: SourceOrder;
}

/** A visit among those of all feeds. */
export interface VisitName {
  readonly feed: string;
  readonly visit: string;
}

/** One text for a visit; the name of a feed holds no space. */
export function nameOfVisit({ feed, visit }: VisitName): string {
  return `${feed} ${visit}`;
}

/** Each signal once, with its smallest `receivedat`: one that was given twice is one statement. */
export function distinctSignals<T extends Ordered>(statements: readonly T[]): T[] {
  const byId = new Map<string, T>();
  for (const statement of statements) {
    const held = byId.get(statement.order.signalId);
    if (held === undefined || statement.order.receivedAt < held.order.receivedAt)
      byId.set(statement.order.signalId, statement);
  }
  return [...byId.values()];
}

/**
 * Reads the saying of a contact out of its signal.
 * @param occurredAt the instant of that name, where it has been read already.
 */
export function visitSayingOf(stated: ContactStated, occurredAt = parseInstant(stated.occurredAt)): VisitSaying {
  const { organisation, site, occurredPrecision, occurredRange, setting, kind, status } = stated;
  const { coded, words, recordedConcern } = stated;
  const authority = stated.person.address === null ? null : stated.person.address?.authority;
  const says: { -readonly [Part in keyof VisitSaying]: VisitSaying[Part] } = {
    organisation,
    occurredAt,
    setting,
    kind,
    status,
  };
  // no object for each part that may be absent: hot path
  if (stated.statusStated === false) says.statusStated = false;
  if (site !== undefined) says.site = site;
  if (occurredPrecision !== undefined) says.occurredPrecision = occurredPrecision;
  if (occurredRange !== undefined) says.occurredRange = occurredRange;
  if (coded !== undefined) says.coded = coded;
  if (words !== undefined) says.words = words;
  if (recordedConcern !== undefined) says.recordedConcern = recordedConcern;
  if (authority !== undefined) says.authority = authority;
  return says;
}

/** Drops the identifiers of a person statement: they live as keyed references only. */
export function personSayingOf(person: PersonStatement): PersonSaying {
  const { nhsNumber: _number, nhsNumberStatus: _status, localIds: _ids, ...says } = person;
  return says;
}
