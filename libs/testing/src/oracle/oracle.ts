import { policyAt, type NeighbourFacts, type NeighbourPlan, type Policy } from '#libs/policy';
import { contactsOf, firstSaid, type FoldedContact, type Organisation } from './contacts.js';
import { findingsOf, type FindingContent } from './findings.js';
import { children, pairsOfIdentity, pairsOfPerson, type RefusedEdge } from './identity.js';
import { besides, motherhoods, type Beside } from './neighbours.js';
import { sortedBy } from './order.js';
import { planFacts } from './plan-facts.js';
import { completeLists } from './plan-lists.js';
import {
  distinctSignals,
  ofType,
  personSaid,
  sourceOrder,
  type DeliveredSignal,
  type PersonSaid,
} from './statements.js';
import { fold, foldVisits } from './visits.js';

/** Everything that the current findings are a function of (`data.md`, section 5). */
export interface OracleQuestion {
  /** In any order, repeated or not. */
  readonly signals: readonly DeliveredSignal[];
  /** Organisations and sites by code. */
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** At least one, in any order. */
  readonly policies: readonly Policy[];
  readonly attendanceWindowMs: number;
  readonly indexSecret: string;
  /** T, milliseconds: watches due up to and at this moment have fired. */
  readonly at: number;
}

/** One child: its references, sorted, and what is true of it now. */
export interface OracleChild {
  readonly refs: readonly string[];
  readonly verified: boolean;
  /** By (occurred at, key). */
  readonly contacts: readonly FoldedContact[];
  /** By (rule, anchor kind, anchor key, clause). */
  readonly findings: readonly FindingContent[];
}

export interface ParkedSignal {
  readonly id: string;
  readonly reason: 'no-usable-identifier' | 'identity-names-one-record';
}

/** Every list is sorted: equal answers have equal JSON text. */
export interface OracleAnswer {
  readonly children: readonly OracleChild[];
  readonly parked: readonly ParkedSignal[];
  readonly refusedEdges: readonly RefusedEdge[];
}

/**
 * The reference evaluator: slow, pure, from all statements at once. It shares with screening the rules, the code
 * readers and the digests, nothing else, and follows `data.md` and decision 2.
 */
export function oracle(question: OracleQuestion): OracleAnswer {
  const { organisations, attendanceWindowMs, indexSecret, at } = question;
  const policies = sortedBy(question.policies, ({ inForceFrom }) => [inForceFrom]);
  const signals = distinctSignals(question.signals);
  const said = signals.flatMap((signal) => personSaid(signal, indexSecret) ?? []);
  const identities = ofType(signals, 'identity.stated');
  const isSelf = ({ data: { from, into } }: (typeof identities)[number]): boolean =>
    from.authority === into.authority && from.id === into.id;

  const numberOf = new Map(
    said.flatMap((one) => (one.verifiedNumber === null ? [] : [[one.primary, one.verifiedNumber]])),
  );
  const { children: found, refused } = children(
    said.map(({ primary }) => primary),
    [
      ...said.flatMap(pairsOfPerson),
      ...identities.filter((signal) => !isSelf(signal)).flatMap((signal) => pairsOfIdentity(signal, indexSecret)),
    ],
    (reference) => numberOf.has(reference),
  );

  const numberIn = (refs: readonly string[]): string | null =>
    refs.map((reference) => numberOf.get(reference)).find((number) => number !== undefined) ?? null;
  const mothers = motherhoods(
    identities.filter((signal) => !isSelf(signal)),
    indexSecret,
  );
  const visits = foldVisits(said);
  const lists = completeLists(ofType(signals, 'plan.stated'));
  const lookUps = ofType(signals, 'plan.checked');
  const neighbourFacts = ({ relation, refs }: Beside): NeighbourFacts[] => {
    const nhsNumber = numberIn(refs);
    if (nhsNumber === null) return [];
    return [{ relation, planAt: (moment, { firstReceivedAt }) => planOfOther(moment, firstReceivedAt, nhsNumber) }];
  };
  const planOfOther = (occurredAt: number, judgedAt: number, nhsNumber: string): NeighbourPlan => {
    const { planStaleAfterDays: staleAfterDays } = policyAt(policies, judgedAt);
    const asked = { nhsNumber, occurredAt, coveringAuthority: null, staleAfterDays, visits: [] };
    const { value, kinds, ended, authority, source } = planFacts(asked, lists, []);
    return { value: authority === null ? 'no' : value, kinds, ended, authority, source };
  };
  return {
    children: found.map((refs): OracleChild => {
      const isOf = ({ primary }: { readonly primary: string }): boolean => refs.includes(primary);
      const nhsNumber = numberIn(refs);
      const aboutChild = said.filter(isOf);
      const birthDate = personFact(aboutChild, ({ person }) => person.birthDate);
      const contacts = contactsOf(visits.filter(isOf), {
        organisations,
        policies,
        attendanceWindowMs,
        nhsNumber,
        birthDate,
        planOf: (asked) => planFacts(asked, lists, lookUps),
      });
      const child = {
        identity: nhsNumber === null ? ('unverified' as const) : ('verified' as const),
        birthDate,
        gestationWeeks: personFact(aboutChild, ({ person }) => person.gestationWeeks),
        contacts,
        neighbours: besides(refs, found, mothers).flatMap(neighbourFacts),
      };
      return { refs, verified: nhsNumber !== null, contacts, findings: findingsOf(child, policies, at) };
    }),
    parked: sortedBy(
      [
        ...signals
          .filter(({ data }) => data.type === 'contact.stated' || data.type === 'person.stated')
          .filter(({ id }) => !said.some((one) => one.id === id))
          .map(({ id }): ParkedSignal => ({ id, reason: 'no-usable-identifier' })),
        ...identities.filter(isSelf).map(({ id }): ParkedSignal => ({ id, reason: 'identity-names-one-record' })),
      ],
      ({ id }) => [id],
    ),
    refusedEdges: refused,
  };
}

/** A fact of the person: folded per feed, then the smallest feed that says something. */
function personFact<T>(statements: readonly PersonSaid[], read: (said: PersonSaid) => T | null | undefined): T | null {
  const byFeed = Map.groupBy(statements, ({ feed }) => feed);
  const feeds = sortedBy(byFeed.keys(), (feed) => [feed]);
  return firstSaid(feeds.map((feed) => fold(sortedBy(byFeed.get(feed) ?? [], sourceOrder).map(read))));
}
