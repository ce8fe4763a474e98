import { type ChronologyView, type ViewTicket } from '#libs/contracts';
import { coveringAuthority } from '#libs/facts';
import { policyAt } from '#libs/policy';
import { type Sql } from '#libs/platform';
import { contactsOf } from './chronology-contacts.js';
import { identityOf } from './identity-of.js';
import { loadRecords, type ChildRecord } from './load-records.js';
import { planSpans } from './plan-spans.js';
import { ringsOf } from './rings.js';
import { type ViewParts } from './view-parts.js';
import { hiddenByDatabase, planCategoriesOf, ringRevisionsOf } from './view-rows.js';

interface Moment {
  /** Milliseconds. */
  readonly now: number;
  readonly knownOn: string | null;
}

/** Everything known of the one child of a ticket, over all organisations, as far as its profile is told. */
export async function showChronology(
  sql: Sql,
  { children, profile }: ViewTicket,
  { now, knownOn }: Moment,
  { judgement, planLists, unconnected }: Pick<ViewParts, 'judgement' | 'planLists' | 'unconnected'>,
): Promise<ChronologyView> {
  const childId = children[0]?.childId ?? '';
  const upTo = knownOn === null ? null : Date.parse(knownOn);
  const records = await loadRecords(sql, [childId], { judgement, planLists, profile, knownOn: upTo });
  const record = records.get(childId);
  if (record === undefined) throw new Error('a child that has a row has no reference');
  const revisions = await ringRevisionsOf(sql, childId);
  const { organisations } = judgement;
  const { contacts, withheld } = contactsOf(record, { profile, organisations });
  const drawn = record.folded.contacts.map(({ visits }, place) => ({
    number: place + 1,
    visitKeys: visits.map(({ key }) => key),
  }));
  const untold = record.untold + (await hiddenByDatabase(sql, knownOn));
  const seenSettings = new Set(contacts.map(({ setting }) => setting));
  const asOf = upTo ?? now;
  return {
    child: identityOf(record, judgement, asOf),
    dataAsOf: new Date(now).toISOString(),
    knownOn,
    contacts: [...contacts],
    rings: [...ringsOf(revisions, drawn, upTo, profile)],
    plans: [...planSpans(record.plans, await planQuestion(sql, record, judgement, { now: asOf, knownOn }))],
    notDrawn: [],
    notConnected: unconnected.filter((setting) => !seenSettings.has(setting)),
    withheld: [...withheld, ...contactsWithheld(untold)],
  };
}

/** No word of which service it was: that alone may be what must not be told. */
function contactsWithheld(untold: number): readonly string[] {
  return untold === 0
    ? []
    : [`${untold} ${untold === 1 ? 'contact' : 'contacts'} with services that are not shown here`];
}

async function planQuestion(
  sql: Sql,
  { refs, folded, identity }: ChildRecord,
  { organisations, policies }: ViewParts['judgement'],
  { now, knownOn }: Moment,
): Promise<Parameters<typeof planSpans>[1]> {
  const covering = folded.contacts.map((contact) => coveringAuthority(organisations, contact));
  return {
    covering: new Set(covering.filter((authority) => authority !== null)),
    identity,
    staleAfterMs: policyAt(policies, now).planStaleAfterDays * 86_400_000,
    from: folded.contacts[0]?.occurredAt ?? now,
    now,
    categories: await planCategoriesOf(sql, refs, knownOn),
    organisations,
  };
}
