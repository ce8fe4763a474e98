import { coveringAuthority, planKnownThen, planAsOf } from '#libs/facts';
import { type Sql } from '#libs/platform';
import { londonDate, policyAt, type PlanFacts } from '#libs/policy';
import { type LoadedChild } from './load-children.js';
import { type Judgement } from './redecide.js';
import { planHistoryOf } from './store/plan-history-rows.js';

/** Plan facts as of each contact: what is known now, which decides, beside what was known when it was first received. */
export async function showPlans(sql: Sql, child: LoadedChild, { organisations, policies }: Judgement) {
  const { contacts } = child.folded;
  const covering = new Map(contacts.map((contact) => [contact.key, coveringAuthority(organisations, contact)]));
  const authorities = [...new Set(covering.values())].filter((authority) => authority !== null);
  const history = await planHistoryOf(sql, child.refs, authorities);
  return contacts.map((contact) => {
    const { key, occurredAt, firstReceivedAt } = contact;
    const question = {
      contact,
      on: londonDate(occurredAt),
      coveringAuthority: covering.get(key) ?? null,
      staleAfterMs: policyAt(policies, firstReceivedAt).planStaleAfterDays * 86_400_000,
      identity: child.identity,
    };
    return {
      contact: key,
      occurredAt: new Date(occurredAt).toISOString(),
      coveringAuthority: question.coveringAuthority,
      now: shown(planAsOf(child.plans, question)),
      knownThen: shown(planAsOf(planKnownThen(history, child.plans.checks, firstReceivedAt), question)),
    };
  });
}

function shown({ asOf, ...facts }: PlanFacts) {
  return { ...facts, asOf: asOf === null ? null : new Date(asOf).toISOString() };
}
