import { type EventData } from '#libs/contracts';
import { verifiedRef } from '#libs/facts';
import { nameUuid } from '#libs/platform';
import { instantIn } from './read-instant.js';
import { type PlanPart } from './store/plan-statements.js';

/** Reads one part of a list of plans, with keyed references in place of numbers. */
export function planPartOf(
  { feed, authority, asOf, scope, list, entries }: EventData<'plan.stated'>,
  secret: string,
  signalId: string,
  receivedAt: number,
): PlanPart {
  return {
    listKey: nameUuid(
      'plan-list',
      feed,
      authority,
      list?.id ?? signalId,
      instantIn(asOf, 'asOf'),
      scope,
      list?.of ?? 1,
    ),
    part: list?.part ?? 1,
    parts: list?.of ?? 1,
    feed,
    authority,
    asOf: instantIn(asOf, 'asOf'),
    scope,
    signalId,
    receivedAt,
    entries: entries.map(({ nhsNumber, ...entry }) => {
      for (const date of [entry.start, entry.end]) if (date !== null) instantIn(date, 'entries');
      return { ...entry, ref: verifiedRef(secret, nhsNumber).ref };
    }),
  };
}
