import { sealedOrganisation, type CasePage, type FindingView, type PermittedAct } from '#libs/contracts';
import { databaseNow, type Sql } from '#libs/platform';
import { caseFor } from './case-for.js';
import { actClocks, untoldOrganisations } from './domain/act-clocks.js';
import { actBy, type CaseState } from './domain/case-state.js';
import { patternLine } from './domain/pattern-line.js';
import { wouldGoTo } from './domain/referral.js';
import type { JournalEntry } from './domain/case-event.js';
import { actingFor } from './readers/acting-for.js';
import { sightOf, type Actor } from './readers/actor.js';
import { closingOf } from './readers/closing.js';
import { hearerAmong } from './readers/hearing.js';
import { journalWords } from './readers/journal-words.js';
import { mayNow, undoUntil } from './readers/may-now.js';
import type { ReaderParts } from './readers/reader-parts.js';
import { ruleTitle } from './readers/rule-titles.js';
import { whomToRing } from './readers/whom-to-ring.js';
import { thinFinding, type ThinnedFinding } from './readers/thin-finding.js';
import { behindVeil, nobodyNamed, veilOver, type Veil } from './readers/veil.js';
import { mostUrgentFirst } from './domain/urgency.js';
import { clockOf, toldIn } from './show-case.js';
import { readAliases } from './store/alias-rows.js';
import { findingsOfCases } from './store/finding-rows.js';
import type { VisibleCase } from './store/visible-cases.js';

/** A case for somebody who may see it, as far as they are told of it; null when it has gone meanwhile. */
export async function showCasePage(
  sql: Sql,
  { caseId, childId, feed, organisations }: VisibleCase,
  actor: Actor,
  parts: ReaderParts,
): Promise<CasePage | null> {
  const found = await caseFor(sql, { id: caseId }, { actor, parts });
  if (found === null) return null;
  const { state, header, journal, hidden, disclosures } = found;
  const now = await databaseNow(sql);
  const hearer = hearerAmong(actor, organisations);
  const thinned = ((await findingsOfCases(sql, [caseId])).get(caseId) ?? []).map((one) => thinFinding(one, hearer));
  const heard = thinned.filter(({ findingId }) => !hidden.has(findingId));
  const veil = veilOver(heard, actor, parts.directory.current);
  const findings = shownFindings(heard, state);
  const [lead] = findings.filter(({ change }) => change !== 'withdrawn');
  const aliases = await readAliases(sql, childId === null ? [] : [childId]);
  const { number, severity, openedAt, answerDue } = header;
  const may = mayNow(state, actor, now);
  const refersFor = whereReferred(state, actor, may, parts, now);
  const goesTo = [...new Set(refersFor.flatMap(({ to }) => to ?? []))];
  const page: Unpeopled = {
    ...{ caseId, number, state: header.state, severity, openedAt, answerDue },
    childId: childId === null ? null : aliases.resolve(childId),
    feed,
    dataAsOf: now.toISOString(),
    late: answerDue !== null && Date.parse(answerDue) < now.getTime(),
    sentence: lead?.sentence ?? null,
    pattern: patternLine(heard, parts.patternDaysAt(now))?.words ?? null,
    plan: lead?.plan ?? null,
    findings: [...findings],
    clocks: clocksOf(state),
    told: toldLines(state),
    disclosures: [...disclosures],
    actions: state.actions.map(({ kind, by, at, organisation }) => ({ kind, by, at, organisation })),
    referral: referralOf(state),
    refersFor: [...refersFor],
    closed: state.closed,
    ...closingOf(state, actor, parts, now),
    undoUntil: undoUntil(state, actor, now),
    undoMinutes: undoMinutesIn(state, parts, now),
    may: [...may],
    recordsFor: state.closed === null ? [...actingFor(state, actor, 'record-action', now)] : [],
    ring: [...whomToRing(ringFor(actor, organisations, parts, header.organisation), parts, now, goesTo)],
    journal: journal.map((entry) => wordsOf(entry, parts, veil)),
  };
  const told = behindVeil(page, veil);
  return {
    ...told,
    ring: told.ring.filter(({ organisation }) => organisation !== sealedOrganisation),
    people: [...behindVeil(peopleOf(told, parts), veil)],
  };
}

/** Where a referral would go that the reader confirms: by what its confirmation goes by. */
function whereReferred(
  state: CaseState,
  actor: Actor,
  may: readonly PermittedAct[],
  parts: ReaderParts,
  now: Date,
): CasePage['refersFor'] {
  if (!may.includes('confirm-referral') && !may.includes('propose-referral')) return [];
  return actingFor(state, actor, 'confirm-referral', now).map((organisation) => ({
    organisation,
    to: wouldGoTo(state, parts.policyFor(organisation, now)),
  }));
}

function undoMinutesIn({ chains, closed }: CaseState, parts: ReaderParts, now: Date): number | null {
  if (closed !== null || chains.size === 0) return null;
  return Math.min(...[...chains.values()].map((chain) => parts.undoMinutesOf(chain, now)));
}

/** People of a hospital that the case concerns ring their own doctors; all others those of the hospital that rang. */
function ringFor(actor: Actor, concerned: readonly string[], parts: ReaderParts, ofCase: string): string {
  const theirs = sightOf(actor).children.filter((code) => concerned.includes(code));
  const own = theirs.find((code) => parts.organisations.get(code)?.kind === 'hospital');
  return own ?? ofCase;
}

/** Standing findings, most urgent first, then those that were withdrawn. */
function shownFindings(findings: readonly ThinnedFinding[], state: CaseState): readonly FindingView[] {
  const ordered = mostUrgentFirst(findings);
  return [
    ...ordered.filter(({ change }) => change !== 'withdrawn'),
    ...ordered.filter(({ change }) => change === 'withdrawn'),
  ].map((finding) => viewOf(finding, state));
}

function viewOf(finding: ThinnedFinding, { verdicts }: CaseState): FindingView {
  const { findingId, sentence, rule, clause, policy, severity, change, revision, late, identity } = finding;
  const { organisation, anchor, occurredAt, receivedAt, evidence, plan, recipients, sealed, counterfactual } = finding;
  return {
    ...{ id: findingId, rule, clause, policy, severity, change, revision, late, identity, organisation, anchor },
    ...{ occurredAt, receivedAt, sentence, evidence, plan, recipients, sealed },
    ...(counterfactual === undefined ? {} : { counterfactual }),
    title: ruleTitle(rule.id, sealed > 0 ? 'sealed' : 'whole'),
    verdicts: [...verdicts.values()]
      .filter((verdict) => verdict.findingId === findingId)
      .map(({ by, useful, at }) => ({ by, useful, at })),
  };
}

function clocksOf(state: CaseState): CasePage['clocks'] {
  return {
    seenBy: [...state.chains.values()].map(clockOf),
    actBy: actBy(state),
    acts: actClocks(state).map((clock) => ({ ...clock })),
    untold: [...untoldOrganisations(state)],
  };
}

function toldLines(state: CaseState): CasePage['told'] {
  return toldIn(state).map((line) => {
    const { kind = 'chain', channel = null } = state.notices.get(line.noticeId) ?? {};
    // nobody says yet when a page was opened
    return { ...line, kind, channel, openedAt: null };
  });
}

function referralOf({ referral }: CaseState): CasePage['referral'] {
  if (referral === null) return null;
  const { state, to, proposedAt, decidedBy, decidedAt, reason } = referral;
  return { state, to, proposedAt, decidedBy, decidedAt, reason };
}

function wordsOf({ sequence, at, event }: JournalEntry, parts: ReaderParts, veil: Veil): CasePage['journal'][number] {
  const words = journalWords(event, {
    person: (id) => (veil.hides(id) ? nobodyNamed.name : parts.directory.current.called(id)),
    organisation: (code) =>
      veil.organisations.has(code) ? 'an organisation not shown here' : (parts.organisations.get(code)?.name ?? code),
  });
  return { sequence, at, type: event.type, words };
}

type Unpeopled = Omit<CasePage, 'people'>;

/** Everybody whom a page names by id. */
function peopleOf(page: Unpeopled, { directory }: ReaderParts): CasePage['people'] {
  const ids = [
    ...page.clocks.seenBy.map(({ by }) => by),
    ...page.actions.map(({ by }) => by),
    ...page.findings.flatMap(({ verdicts }) => verdicts.map(({ by }) => by)),
    page.referral?.decidedBy ?? null,
    page.closed?.by ?? null,
  ];
  const told = new Map(page.told.flatMap((line) => (line.recipient === null ? [] : [[line.recipient, line]])));
  return [...new Set([...told.keys(), ...ids])].flatMap((id) => {
    if (id === null) return [];
    return id === nobodyNamed.id ? nobodyNamed : (directory.current.named(id, told.get(id)) ?? []);
  });
}
