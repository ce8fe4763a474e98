import { saysCannotTell, type ChronologyContact, type ChronologyRing, type ViewProfile } from '#libs/contracts';
import { byText } from '#libs/facts';
import { isForReaders, rules } from '#libs/policy';
import { type RingRevision } from './view-rows.js';

const titles = new Map(
  rules.map(({ id, title, titleWhenSealed = title }) => [id, { whole: title, sealed: titleWhenSealed }]),
);

/** What a chronology knows of its contacts: which visits each was made of. */
interface DrawnContact {
  readonly number: ChronologyContact['number'];
  readonly visitKeys: readonly string[];
}

/**
 * Findings as a chronology marks them, by the contact they hang on, then by when they were raised.
 * What readers of the profile may not know of leaves no mark, and no gap.
 * @param upTo milliseconds; what was sent later is left out, and a finding stands or not as it stood then
 */
export function ringsOf(
  revisions: readonly RingRevision[],
  contacts: readonly DrawnContact[],
  upTo: number | null,
  profile: ViewProfile,
): readonly ChronologyRing[] {
  const known = revisions.filter(({ receivedAt }) => upTo === null || receivedAt.getTime() <= upTo);
  const byFinding = Map.groupBy(known, ({ findingId }) => findingId);
  const numberOf = new Map(contacts.flatMap(({ number, visitKeys }) => visitKeys.map((key) => [key, number] as const)));
  return [...byFinding.values()]
    .flatMap((ofFinding): ChronologyRing[] => {
      const last = ofFinding.at(-1);
      if (last === undefined || isUnderNewKey(last, known)) return [];
      if (!isForReaders(profile, { ...last, rule: { id: last.rule } })) return [];
      const { findingId, rule, severity, occurredAt, visitKeys } = last;
      const contact = visitKeys.map((key) => numberOf.get(key)).find((number) => number !== undefined) ?? null;
      return [
        {
          findingId,
          rule,
          title: titles.get(rule)?.[contact === null ? 'sealed' : 'whole'] ?? rule,
          severity,
          outcome: saysCannotTell(rule) ? 'cannot-tell' : 'fires',
          contact,
          occurredAt,
          raisedAt: firstRaised(ofFinding, byFinding).toISOString(),
          standing: last.change !== 'withdrawn',
        },
      ];
    })
    .sort(
      (a, b) =>
        byText(a.occurredAt, b.occurredAt) || byText(a.raisedAt, b.raisedAt) || byText(a.findingId, b.findingId),
    );
}

/** Whether the finding goes on under another key, and was not raised anew since. */
function isUnderNewKey(last: RingRevision, known: readonly RingRevision[]): boolean {
  return known.some(({ rekeyedFrom, receivedAt }) => rekeyedFrom === last.findingId && receivedAt >= last.receivedAt);
}

/** When it rang first, under whatever key. */
function firstRaised(
  ofFinding: readonly RingRevision[],
  byFinding: ReadonlyMap<string, readonly RingRevision[]>,
  seen: ReadonlySet<string> = new Set(),
): Date {
  const [first] = ofFinding;
  if (first === undefined) throw new Error('a finding has a revision');
  const { findingId, rekeyedFrom, receivedAt } = first;
  const former = rekeyedFrom === null || seen.has(findingId) ? undefined : byFinding.get(rekeyedFrom);
  return former === undefined ? receivedAt : firstRaised(former, byFinding, new Set([...seen, findingId]));
}
