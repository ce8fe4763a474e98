import { type ContactStated, type PersonStatement, type PlanEntry, type Signal } from '#libs/contracts';
import { keyedReference } from '#libs/platform/documents';
import { aContact, aPerson, aPlanList, testNhsNumber } from '../builders.js';
import { inventedWorld, type World } from '../histories/world.js';
import { oracle, type OracleAnswer, type OracleChild } from './oracle.js';
import { type DeliveredSignal } from './statements.js';

/** Wording for the oracle's own examples: who says what, and what the answer is. */

export const ivo = aPerson();
export const ivosNumber = '9990000018';
export const mayasNumber = testNhsNumber(50);

const invented = await inventedWorld();
let told = 0;

/** A signal as received; the received time is by default the evening of the usual attendance. */
export function tell(data: Signal, { id, receivedAt = '2026-11-17T20:00:00Z' }: Partial<DeliveredSignal> = {}) {
  told += 1;
  return { id: id ?? `signal-${String(told).padStart(5, '0')}`, receivedAt, data };
}

/** A statement about a visit. */
export function contact(changes: Partial<ContactStated> = {}, received: Partial<DeliveredSignal> = {}) {
  return tell(aContact(changes), received);
}

export function person(
  changes: Partial<PersonStatement>,
  received: Partial<DeliveredSignal> & { feed?: string; version?: string } = {},
) {
  const { feed = 'millbrook-pas', version, ...delivery } = received;
  return tell(
    { type: 'person.stated', feed, ...(version === undefined ? {} : { version }), person: changes },
    delivery,
  );
}

/** A person known by local ids of Millbrook alone. */
export function locally(...ids: readonly string[]): PersonStatement {
  return { localIds: ids.map((id) => ({ authority: 'RXX', id })), birthDate: '2026-04-09' };
}

type IdentityStated = Extract<Signal, { type: 'identity.stated' }>;

/** One feed's statement about two local ids of Millbrook. */
export function identity(
  change: IdentityStated['change'],
  from: string,
  into: string,
  { feed = 'millbrook-pas', version, ...received }: Partial<DeliveredSignal> & { feed?: string; version?: string } = {},
) {
  return tell(
    {
      type: 'identity.stated',
      feed,
      ...(version === undefined ? {} : { version }),
      change,
      from: { authority: 'RXX', id: from },
      into: { authority: 'RXX', id: into },
    },
    received,
  );
}

export function entry(changes: Partial<PlanEntry> = {}): PlanEntry {
  return { nhsNumber: ivosNumber, plan: 'CPP', start: '2026-10-02', end: null, ...changes };
}

/** A list of Westmarch as of a moment. */
export function list(
  asOf: string,
  entries: readonly PlanEntry[],
  changes: Partial<Extract<Signal, { type: 'plan.stated' }>> = {},
  received: Partial<DeliveredSignal> = {},
) {
  return tell(aPlanList([], { asOf, entries: [...entries], ...changes }), { receivedAt: asOf, ...received });
}

type PlanChecked = Extract<Signal, { type: 'plan.checked' }>;

/** A look-up for the usual attendance. */
export function lookUp(answer: PlanChecked['answer'], changes: Partial<PlanChecked> = {}) {
  return tell({
    type: 'plan.checked',
    feed: 'cp-is',
    nhsNumber: ivosNumber,
    visit: { feed: 'millbrook-pas', id: 'V4417' },
    answer,
    at: '2026-11-17T13:22:10Z',
    ...changes,
  });
}

/** What is true of these signals, by default long after everything. */
export function ask(
  signals: readonly DeliveredSignal[],
  changes: Partial<World> & { readonly at?: string } = {},
): OracleAnswer {
  const { at = '2027-06-01T00:00:00Z', ...world } = changes;
  return oracle({ ...invented, ...world, signals, at: Date.parse(at) });
}

/** The one child that these signals are about. */
export function childIn(signals: readonly DeliveredSignal[], changes: Parameters<typeof ask>[1] = {}): OracleChild {
  const { children } = ask(signals, changes);
  expect(children).toHaveLength(1);
  return children[0]!;
}

/** The one contact of the one child. */
export function contactIn(signals: readonly DeliveredSignal[], changes: Parameters<typeof ask>[1] = {}) {
  const { contacts } = childIn(signals, changes);
  expect(contacts).toHaveLength(1);
  return contacts[0]!;
}

/** The reference for a text, under the secret of the invented world. */
export function reference(text: string): string {
  return keyedReference(invented.indexSecret, text);
}

/** The children as sets of texts, in the order of the answer; only texts given here are recognised. */
export function childrenAs(signals: readonly DeliveredSignal[], texts: readonly string[]): string[][] {
  const byReference = new Map(texts.map((text) => [reference(text), text]));
  return ask(signals)
    .children.map(({ refs }) => refs.map((ref) => byReference.get(ref) ?? ref).sort())
    .sort((one, other) => (one.join() < other.join() ? -1 : 1));
}
