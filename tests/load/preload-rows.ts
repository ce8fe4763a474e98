import { coveringAuthority, type Organisations } from '#libs/facts';
import { type BinaryRows } from './binary-rows.js';
import { type KnownChild } from './known-child.js';

/** The statements of a child, and the owner of each visit. */
export function writeStatements(
  versionsAt: (receivedAt: number) => BinaryRows,
  owners: BinaryRows,
  { statements }: KnownChild,
  organisations: Organisations,
): void {
  const persons = new Map<object, string>();
  for (const { feed, visit, personRef, order, says, person } of statements) {
    let personText = persons.get(person);
    if (personText === undefined) persons.set(person, (personText = JSON.stringify(person)));
    const versions = versionsAt(order.receivedAt);
    const versionAt = order.versionAt ?? order.receivedAt;
    versions.row(9);
    versions.uuid(personRef);
    versions.instant(order.receivedAt);
    versions.uuid(order.signalId);
    versions.text(feed);
    versions.text(visit);
    versions.instant(versionAt);
    versions.none();
    versions.text(JSON.stringify(says));
    versions.text(personText);
    const { organisation, site = null, authority = null, occurredAt } = says;
    owners.row(10);
    owners.text(feed);
    owners.text(visit);
    owners.uuid(personRef);
    owners.instant(versionAt);
    owners.none();
    owners.instant(order.receivedAt);
    owners.uuid(order.signalId);
    owners.uuidList(personRef);
    const covering = coveringAuthority(organisations, { organisation, site, authority });
    if (covering === null) owners.none();
    else owners.text(covering);
    owners.instant(occurredAt);
  }
}

/** The references of a child, and the links between them. */
export function writePersons(refs: BinaryRows, edges: BinaryRows, child: KnownChild): void {
  for (const { ref, kind, mintedChildId, firstReceivedAt } of child.refs) {
    refs.row(5);
    refs.uuid(ref);
    refs.text(kind);
    refs.uuid(mintedChildId);
    refs.instant(firstReceivedAt);
    refs.uuid(child.childId);
  }
  for (const { left, right, feed, signalId, at, receivedAt } of child.edges) {
    edges.row(7);
    edges.uuid(left);
    edges.uuid(right);
    edges.text(feed);
    edges.uuid(signalId);
    edges.text('live');
    edges.instant(at);
    edges.instant(receivedAt);
  }
}
