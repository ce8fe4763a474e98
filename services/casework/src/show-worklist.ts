import type { PermittedAct, WorklistPage, WorklistQuery, WorklistRow } from '#libs/contracts';
import type { Sql } from '#libs/platform';
import { organisationsFor, readerAmong, sightOf, tokensOf, type Actor } from './readers/actor.js';
import { nextAct } from './readers/next-act.js';
import type { ReaderParts } from './readers/reader-parts.js';
import { waitingView } from './readers/waiting-view.js';
import { thinFinding } from './readers/thin-finding.js';
import { behindVeil, veilOver } from './readers/veil.js';
import { readAliases } from './store/alias-rows.js';
import { countDigest, digestLines, type DigestLine } from './store/digest-rows.js';
import { findingsElsewhere } from './store/finding-rows.js';
import { pagesOf, readWorklist, type WorklistCase } from './store/worklist-page.js';

/** A page of the worklist for somebody. */
export async function showWorklist(
  sql: Sql,
  actor: Actor,
  query: WorklistQuery,
  parts: ReaderParts,
): Promise<WorklistPage> {
  const sight = sightOf(actor);
  const reader = { sight, tokens: tokensOf(actor) };
  const { counts, cases } = await readWorklist(sql, reader, query);
  const digest = await countDigest(sql, sight.children);
  const { view } = query;
  // a list grows shorter while somebody reads it: what lies behind its end is its last page
  const pages = pagesOf(view === 'digest' ? digest : counts.matching);
  const page = Math.min(query.page, pages);
  const rows =
    view === 'digest'
      ? (await digestLines(sql, sight.children, page)).map((line) => rowOfDigest(line, actor))
      : await rowsOfCases(sql, cases, { actor, parts, now: counts.now });
  return {
    dataAsOf: counts.now.toISOString(),
    view,
    counts: {
      mine: counts.mine,
      team: counts.team,
      waiting: counts.waiting,
      'cannot-tell': counts.cannotTellCases,
      digest,
    },
    late: view === 'digest' ? 0 : counts.late,
    lateFeeds: view === 'digest' ? 0 : counts.lateFeeds,
    dueToday: view === 'digest' ? 0 : counts.dueToday,
    ...{ page, pages },
    rows: [...rows],
    lastAlertAt: counts.lastAlertAt?.toISOString() ?? null,
  };
}

interface Reading {
  readonly actor: Actor;
  readonly parts: ReaderParts;
  readonly now: Date;
}

async function rowsOfCases(
  sql: Sql,
  cases: readonly WorklistCase[],
  { actor, parts, now }: Reading,
): Promise<readonly WorklistRow[]> {
  const aliases = await readAliases(
    sql,
    cases.flatMap(({ childId }) => childId ?? []),
  );
  const own = actor.grants.map(({ organisation }) => organisation);
  // what an organisation of the reader's found is never behind the veil
  const elsewhere = await findingsElsewhere(
    sql,
    cases.filter(({ organisations }) => organisations.some((code) => !own.includes(code))).map(({ caseId }) => caseId),
    own,
  );
  const mayFor = (act: PermittedAct): readonly string[] => organisationsFor(actor, act);
  return cases.map((found) => {
    const { caseId, number, childId, feed, severity, cannotTell, rules, organisations, lapse } = found;
    const profile = readerAmong(actor, organisations)?.profile ?? null;
    const lead = found.lead === null ? null : thinFinding(found.lead, profile);
    const others = (elsewhere.get(caseId) ?? []).map((one) => thinFinding(one, profile));
    const row: WorklistRow = {
      ...{ caseId, number, feed, severity, cannotTell, lapse },
      plan: lead?.plan ?? null,
      sentence: lead?.sentence ?? null,
      childId: childId === null ? null : aliases.resolve(childId),
      openedAt: found.openedAt.toISOString(),
      answerDue: found.answerDue?.toISOString() ?? null,
      late: found.answerDue !== null && found.answerDue < now,
      rules: [...rules],
      organisations: [...organisations],
      waiting: found.waits.map((line) => waitingView(line, actor, parts, now)),
      next: nextAct(found, mayFor),
    };
    return behindVeil(row, veilOver(others, actor, parts.directory.current));
  });
}

/** Information that joined no case has none to open: its row is named by the finding, and has no number. */
function rowOfDigest({ content, caseId, number }: DigestLine, actor: Actor): WorklistRow {
  const profile = readerAmong(actor, [content.organisation])?.profile ?? null;
  const { findingId, childId, severity, receivedAt, sentence, plan, rule, organisation } = thinFinding(
    content,
    profile,
  );
  return {
    ...{ childId, severity, sentence, plan },
    caseId: caseId ?? findingId,
    number: number ?? '',
    feed: null,
    cannotTell: false,
    openedAt: receivedAt,
    answerDue: null,
    late: false,
    rules: [rule.id],
    organisations: [organisation],
    waiting: [],
    next: null,
    lapse: null,
  };
}
