import { saysCannotTell } from '#libs/contracts';
import type { Sql } from '#libs/platform';
import { answerDue } from './domain/case-state.js';
import { organisationsConcerned, unclaimedBy } from './domain/organisations-concerned.js';
import { standingLines } from './domain/urgency.js';
import { facesFor, type FaceParts } from './faces.js';
import { sightOf, type Actor } from './readers/actor.js';
import type { Face } from './readers/face.js';
import { hearerAmong, hearsAll } from './readers/hearing.js';
import { lapseOf, leadOf, tokensOf, waitsOf } from './store/case-readings.js';
import { findingsOfCases } from './store/finding-rows.js';
import { restrictedCases } from './store/visible-cases.js';
import type { CaseApart, CasesApart } from './store/worklist-apart.js';

/** Cases of somebody's worklist that look otherwise to them than to others. Mostly nothing is read for it. */
export async function casesApart(sql: Sql, actor: Actor, parts: FaceParts): Promise<CasesApart> {
  const own = Map.groupBy(sightOf(actor).children, (code) => hearsAll(hearerAmong(actor, [code])));
  const others = own.get(false) ?? [];
  if (others.length === 0) return new Map();
  const faces = await facesFor(sql, await restrictedCases(sql, others, own.get(true) ?? []), actor, parts);
  const findings = await findingsOfCases(sql, [...faces.keys()]);
  return new Map(
    [...faces].map(([caseId, face]): [string, CaseApart | null] => {
      const content = findings.get(caseId)?.find(({ findingId }) => findingId === leadIn(face));
      return [caseId, face === null ? null : lookOf(face, content ?? null)];
    }),
  );
}

function leadIn(face: Face | null): string | null {
  return face === null ? null : (leadOf(face.state)?.findingId ?? null);
}

/** A row as `readings` makes it. */
function lookOf({ state, openedAt, hidden }: Face, lead: CaseApart['lead']): CaseApart {
  const waits = waitsOf(state);
  const due = answerDue(state);
  return {
    ...{ caseId: state.caseId, number: state.number, childId: null, feed: null, severity: state.severity },
    open: state.closed === null,
    cannotTell: lead !== null && saysCannotTell(lead.rule.id),
    openedAt: new Date(openedAt),
    answerDue: due === null ? null : new Date(due),
    ...{ lead, plan: lead?.plan.value ?? null, waits, lapse: lapseOf(state) },
    rules: [...new Set(standingLines(state).map(({ rule }) => rule))],
    organisations: organisationsConcerned(state),
    unclaimed: [...new Set(unclaimedBy(state))],
    hidden,
    waitingOn: [...new Set(waits.flatMap(tokensOf))],
  };
}
