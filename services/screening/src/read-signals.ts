import { parseInstant, type Signal } from '#libs/contracts';
import {
  type Edge,
  localRef,
  personRefsOf,
  verifiedRef,
  type PersonRefs,
  personSayingOf,
  visitSayingOf,
  type PersonFactStatement,
  type SourceOrder,
} from '#libs/facts';
import { type Batch, type Received } from '#libs/messaging';
import { PermanentError } from '#libs/platform';
import { instantIn } from './read-instant.js';
import { planPartOf } from './read-plan-part.js';
import { type ContactStatement } from './store/contact-rows.js';
import { type PlanPart, type StatedCheck } from './store/plan-statements.js';
import { type IdentityStatement } from './store/signal-rows.js';
import { type StatedSilence } from './store/silence-rows.js';

export type SignalType = Signal['type'];

/** What made a child be decided: the `receivedat` of a signal (or the due time of a watch), in milliseconds, and its trace. */
export interface Cause {
  readonly receivedAt: number;
  readonly traceparent: string | null;
}

/** A statement about a contact, with the references in it. */
export interface FreshContact extends ContactStatement {
  readonly refs: PersonRefs;
  /** Whether the same signal may have come before with another `receivedat`. */
  readonly mayBeRestated: boolean;
}

/** A batch of signals, sorted by what they state, with keyed references in place of identifiers. */
export interface ReadSignals {
  readonly contacts: FreshContact[];
  readonly persons: (PersonFactStatement & { readonly refs: PersonRefs })[];
  readonly identities: IdentityStatement[];
  readonly planParts: { readonly event: Received<SignalType>; readonly part: PlanPart }[];
  readonly checks: StatedCheck[];
  /** `receivedat` and trace of every signal read, by id. */
  readonly causes: Map<string, Cause>;
  readonly silences: StatedSilence[];
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads a batch; a signal that cannot be placed is parked, one that is there twice counts once. */
export function readSignals(batch: Batch<SignalType>, secret: string): ReadSignals {
  const read: ReadSignals = {
    contacts: [],
    persons: [],
    identities: [],
    planParts: [],
    checks: [],
    silences: [],
    causes: new Map(),
  };
  for (const [signalId, event] of firstReceived(batch.events)) {
    try {
      const receivedAt = readSignal(event, signalId, secret, read);
      read.causes.set(signalId, { receivedAt, traceparent: event.traceparent });
    } catch (error) {
      if (!(error instanceof PermanentError)) throw error;
      batch.park(event, error);
    }
  }
  return read;
}

/** Each signal once by its id, as it was received first, in the order of the batch. */
function firstReceived(events: readonly Received<SignalType>[]): ReadonlyMap<string, Received<SignalType>> {
  const first = new Map<string, Received<SignalType>>();
  for (const event of events) {
    const signalId = event.id.toLowerCase();
    const held = first.get(signalId);
    if (held === undefined || parseInstant(event.receivedAt) < parseInstant(held.receivedAt))
      first.set(signalId, event);
  }
  return first;
}

/** Version time and sequence of a statement, with what its signal says. */
function orderOf(
  version: string | undefined,
  sequence: number | undefined,
  receivedAt: number,
  signalId: string,
): SourceOrder {
  const versionAt = version === undefined ? null : instantIn(version, 'version');
  return { versionAt, sequence: sequence ?? null, receivedAt, signalId };
}

/** @returns when the signal was received, in milliseconds */
function readSignal(event: Received<SignalType>, signalId: string, secret: string, into: ReadSignals): number {
  if (!uuid.test(signalId)) throw new PermanentError('signal-id-is-no-uuid', { place: 'ce_id' });
  const receivedAt = instantIn(event.receivedAt, 'receivedat');
  readStated(event, signalId, secret, receivedAt, into);
  return receivedAt;
}

function readStated(
  event: Received<SignalType>,
  signalId: string,
  secret: string,
  receivedAt: number,
  into: ReadSignals,
): void {
  const stated: Signal = event.data;
  switch (stated.type) {
    case 'contact.stated': {
      const occurredAt = instantIn(stated.occurredAt, 'occurredAt');
      const refs = refsIn(secret, stated.person, { feed: stated.feed, organisation: stated.organisation });
      into.contacts.push({
        feed: stated.feed,
        visit: stated.visit.id,
        personRef: refs.primary.ref,
        order: orderOf(stated.visit.version, stated.visit.sequence, receivedAt, signalId),
        says: visitSayingOf(stated, occurredAt),
        person: personSayingOf(stated.person),
        refs,
        mayBeRestated: event.receivedBy === 'publisher',
      });
      return;
    }
    case 'person.stated': {
      const refs = refsIn(secret, stated.person, { feed: stated.feed, organisation: null });
      const says = personSayingOf(stated.person);
      const order = orderOf(stated.version, undefined, receivedAt, signalId);
      into.persons.push({ feed: stated.feed, personRef: refs.primary.ref, order, says, refs });
      return;
    }
    case 'identity.stated': {
      const { feed, change, version } = stated;
      const from = localRef(secret, stated.from).ref;
      const to = localRef(secret, stated.into).ref;
      if (from === to) throw new PermanentError('identity-names-one-record', { place: 'into' });
      into.identities.push({
        feed,
        change,
        from,
        to,
        at: version ? instantIn(version, 'version') : receivedAt,
        receivedAt,
        signalId,
      });
      return;
    }
    case 'plan.stated':
      into.planParts.push({ event, part: planPartOf(stated, secret, signalId, receivedAt) });
      return;
    case 'plan.checked': {
      const { type: _type, ...check } = stated;
      instantIn(check.at, 'at');
      into.checks.push({ ...check, ref: verifiedRef(secret, check.nhsNumber).ref, signalId, receivedAt });
      return;
    }
    case 'feed.silent':
      instantIn(stated.since, 'since');
      if (stated.until !== undefined) instantIn(stated.until, 'until');
      into.silences.push({ stated, signalId, receivedAt });
      return;
  }
}

function refsIn(
  secret: string,
  person: Parameters<typeof personRefsOf>[1],
  source: Parameters<typeof personRefsOf>[2],
) {
  const refs = personRefsOf(secret, person, source);
  if (refs === null) throw new PermanentError('no-usable-identifier', { place: 'person' });
  return refs;
}

/** The edge that an identity statement makes; null for a change that links nobody. */
export function edgeOf({ feed, change, from, to, at, receivedAt, signalId }: IdentityStatement): Edge | null {
  if (change !== 'merge' && change !== 'unmerge') return null;
  const [left, right] = from < to ? [from, to] : [to, from];
  return { left, right, feed, state: change === 'merge' ? 'live' : 'withdrawn', at, receivedAt, signalId };
}
