import { type ContactStated, type PersonStatement, type Signal } from '#libs/contracts';
import { keyedReference } from '#libs/platform/documents';
import { eachOnce, sortedBy, type OrderKey } from './order.js';

/** A signal as it is delivered: `receivedAt` is RFC 3339 and belongs to the signal, whatever the order of arrival. */
export interface DeliveredSignal {
  readonly id: string;
  readonly receivedAt: string;
  readonly data: Signal;
  /** Who says so; absent: a publisher that sets the time itself, and may say another one the next time. */
  readonly receivedBy?: 'intake' | 'publisher';
}

/** The signal of one type. */
export type SignalOf<T extends Signal['type']> = Extract<Signal, { type: T }>;

/** A signal once, with its smallest received time in milliseconds. */
export interface Received<D extends Signal = Signal> {
  readonly id: string;
  readonly receivedAt: number;
  readonly data: D;
}

/** The distinct signals, by (received at, id): a repeated id is one signal. */
export function distinctSignals(delivered: readonly DeliveredSignal[]): Received[] {
  const first = new Map<string, Received>();
  for (const { id, receivedAt, data } of delivered) {
    const moment = Date.parse(receivedAt);
    const known = first.get(id);
    if (known === undefined || moment < known.receivedAt) first.set(id, { id, receivedAt: moment, data });
  }
  return sortedBy(first.values(), ({ receivedAt, id }) => [receivedAt, id]);
}

/** The signals of one type. */
export function ofType<T extends Signal['type']>(signals: readonly Received[], type: T): Received<SignalOf<T>>[] {
  return signals.filter((signal): signal is Received<SignalOf<T>> => signal.data.type === type);
}

/** What a feed said of a person, alone or with a contact, and whom it means. */
export interface PersonSaid {
  readonly id: string;
  readonly feed: string;
  readonly receivedAt: number;
  /** Version time, else the received time. */
  readonly at: number;
  /** -1 when absent. */
  readonly sequence: number;
  readonly person: PersonStatement;
  readonly contact: ContactStated | null;
  /** The digits when their trace status is 01. */
  readonly verifiedNumber: string | null;
  /** Reference to which the statement belongs. */
  readonly primary: string;
  /** References that this statement links with the primary one. */
  readonly linked: readonly string[];
}

/** Order of statements in which a later one wins. */
export function sourceOrder({ at, sequence, receivedAt, id }: PersonSaid): OrderKey {
  return [at, sequence, receivedAt, id];
}

export function localReference(secret: string, { authority, id }: { authority: string; id: string }): string {
  return keyedReference(secret, `local:${authority}:${id}`);
}

/** Reads a statement about a person; null when it names nobody. */
export function personSaid(signal: Received, secret: string): PersonSaid | null {
  const { id, receivedAt, data } = signal;
  if (data.type !== 'contact.stated' && data.type !== 'person.stated') return null;
  const contact = data.type === 'contact.stated' ? data : null;
  const version = data.type === 'contact.stated' ? data.visit.version : data.version;
  const { person, feed } = data;
  const digits = person.nhsNumber ?? null;
  const verifiedNumber = person.nhsNumberStatus === '01' ? digits : null;

  const ownFirst = sortedBy(person.localIds ?? [], (local) => [
    local.authority === contact?.organisation ? 0 : 1,
    local.authority,
    local.id,
  ]);
  const locals = eachOnce(ownFirst.map((local) => localReference(secret, local)));
  const untraced = digits === null ? undefined : keyedReference(secret, `local:${feed}:untraced-nhs-number:${digits}`);
  const verified = verifiedNumber === null ? undefined : keyedReference(secret, `nhs:${verifiedNumber}`);
  const primary = verified ?? locals[0] ?? untraced;
  if (primary === undefined) return null;

  return {
    id,
    feed,
    receivedAt,
    at: version === undefined ? receivedAt : Date.parse(version),
    sequence: contact?.visit.sequence ?? -1,
    person,
    contact,
    verifiedNumber,
    primary,
    linked: verified === undefined ? [] : locals,
  };
}
