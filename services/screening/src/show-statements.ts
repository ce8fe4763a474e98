import { byOrder, byText, distinctSignals, nameOfVisit, type SourceOrder, type VisitName } from '#libs/facts';
import { type Sql } from '#libs/platform';
import { type LoadedChild } from './load-children.js';
import { maskedPerson, maskedRef, maskedSaying, maskedVisit, type Masking } from './mask.js';
import { contactVersionsOf, personFactsOf } from './store/contact-rows.js';

function shownOrder({ versionAt, sequence, receivedAt, signalId }: SourceOrder) {
  return {
    versionAt: versionAt === null ? null : new Date(versionAt).toISOString(),
    sequence,
    receivedAt: new Date(receivedAt).toISOString(),
    signalId,
  };
}

/**
 * Everything that was stated of a child: each visit's versions in the order of its source, then what was said outside a
 * contact. A statement of a visit that belongs to another child now is there too, marked as moved away.
 */
export async function showStatements(sql: Sql, { refs, owners }: LoadedChild, masking: Masking) {
  const owned = new Set(owners.map(nameOfVisit));
  const isOwned = (version: VisitName) => owned.has(nameOfVisit(version));
  const known = new Set(refs);
  const others = owners.flatMap((owner) => owner.refs).filter((ref) => !known.has(ref));
  const versions = distinctSignals([
    ...(await contactVersionsOf(sql, refs)),
    ...(await contactVersionsOf(sql, [...new Set(others)])).filter(isOwned),
  ]).sort((a, b) => byText(a.feed, b.feed) || byText(a.visit, b.visit) || byOrder(a, b));
  const persons = distinctSignals(await personFactsOf(sql, refs)).sort(byOrder);
  return {
    contacts: versions.map((version) => ({
      ...maskedVisit(version.feed, version.visit, masking),
      ...shownOrder(version.order),
      belongs: isOwned(version) ? ('here' as const) : ('moved-away' as const),
      reference: maskedRef(version.personRef, masking),
      says: maskedSaying(version.says, masking),
      person: maskedPerson(version.person, masking),
    })),
    persons: persons.map(({ feed, personRef, order, says }) => ({
      feed,
      ...shownOrder(order),
      reference: maskedRef(personRef, masking),
      person: maskedPerson(says, masking),
    })),
  };
}
