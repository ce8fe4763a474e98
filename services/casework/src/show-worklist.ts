import type { PermittedAct, WorklistPage, WorklistQuery, WorklistRow } from '#libs/contracts';
import type { Sql } from '#libs/platform';
import { casesApart } from './cases-apart.js';
import { facesFor } from './faces.js';
import { organisationsFor, sightOf, tokensOf, type Actor } from './readers/actor.js';
import { digestReader, informationDue } from './readers/digest-reader.js';
import { hearerAmong } from './readers/hearing.js';
import { nextAct } from './readers/next-act.js';
import type { ReaderParts } from './readers/reader-parts.js';
import { waitingView } from './readers/waiting-view.js';
import { thinFinding } from './readers/thin-finding.js';
import { behindVeil, veilOver } from './readers/veil.js';
import { readAliases } from './store/alias-rows.js';
import { countDigest, digestLines, type DigestLine } from './store/digest-rows.js';
import { findingsElsewhere } from './store/finding-rows.js';
import type { CasesApart } from './store/worklist-apart.js';
import { pagesOf, readWorklist, type WorklistCase } from './store/worklist-page.js';

/** A page of the worklist for somebody. */
export async function showWorklist(
  sql: Sql,
  actor: Actor,
  query: WorklistQuery,
  parts: ReaderParts,
): Promise<WorklistPage> {
  const sight = sightOf(actor);
  const apart = await casesApart(sql, actor, parts);
  const reader = { sight, tokens: tokensOf(actor), apart };
  const { counts, cases } = await readWorklist(sql, reader, query);
  const digestOf = digestReader(actor, parts, counts.now, query.view === 'digest' ? 'late' : 'lines');
  const { late: lateLines, ...digest } = await countDigest(sql, digestOf);
  const lines = digest.open + digest.lookedAt;
  const { view } = query;
  // a list grows shorter while somebody reads it: what lies behind its end is its last page
  const pages = pagesOf(view === 'digest' ? lines : counts.matching);
  const page = Math.min(query.page, pages);
  const reading = { actor, parts, apart, now: counts.now };
  const rows =
    view === 'digest'
      ? await rowsOfDigest(sql, await digestLines(sql, digestOf, page), reading)
      : await rowsOfCases(sql, cases, reading);
  return {
    dataAsOf: counts.now.toISOString(),
    view,
    counts: {
      mine: counts.mine,
      team: counts.team,
      waiting: counts.waiting,
      'cannot-tell': counts.cannotTellCases,
      digest: lines,
    },
    late: view === 'digest' ? lateLines : counts.late,
    lateFeeds: view === 'digest' ? 0 : counts.lateFeeds,
    dueToday: view === 'digest' ? 0 : counts.dueToday,
    ...{ digest, page, pages },
    rows: [...rows],
    lastAlertAt: counts.lastAlertAt?.toISOString() ?? null,
  };
}

interface Reading {
  readonly actor: Actor;
  readonly parts: ReaderParts;
  readonly apart: CasesApart;
  readonly now: Date;
}

async function rowsOfCases(
  sql: Sql,
  cases: readonly WorklistCase[],
  { actor, parts, apart, now }: Reading,
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
    const hearer = hearerAmong(actor, organisations);
    const lead = found.lead === null ? null : thinFinding(found.lead, hearer);
    const others = (elsewhere.get(caseId) ?? [])
      .filter(({ findingId }) => apart.get(caseId)?.hidden.has(findingId) !== true)
      .map((one) => thinFinding(one, hearer));
    const row: WorklistRow = {
      ...{ caseId, number, feed, severity, cannotTell, lapse, line: null },
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

async function rowsOfDigest(sql: Sql, lines: readonly DigestLine[], reading: Reading): Promise<readonly WorklistRow[]> {
  const joined = new Map(
    lines.flatMap(({ caseId, number, organisations, restricted }) =>
      caseId === null || number === null || organisations === null
        ? []
        : [[caseId, { caseId, number, organisations, restricted }] as const],
    ),
  );
  const faces = await facesFor(sql, [...joined.values()], reading.actor, reading.parts);
  // a case that is not there for the reader, or that would not hold the line, is none that it joined
  const isApart = ({ caseId, content }: DigestLine): boolean => {
    const face = caseId === null ? undefined : faces.get(caseId);
    return face === null || face?.hidden.has(content.findingId) === true;
  };
  return lines.map((line) => rowOfDigest(isApart(line) ? { ...line, caseId: null, number: null } : line, reading));
}

/**
 * Information that joined no case has none to open: its row is named by the finding, and has no number. Nobody is rung
 * about it; the time to act is shown, and when it has run out.
 */
function rowOfDigest({ content, lookedAt, caseId, number }: DigestLine, { actor, parts, now }: Reading): WorklistRow {
  const hearer = hearerAmong(actor, [content.organisation]);
  const thinned = thinFinding(content, hearer);
  const { findingId, revision, childId, severity, receivedAt, sentence, plan, rule, organisation } = thinned;
  const due = informationDue(organisation, new Date(receivedAt), parts, now);
  return {
    ...{ childId, severity, sentence, plan },
    caseId: caseId ?? findingId,
    number: number ?? '',
    feed: null,
    cannotTell: false,
    openedAt: receivedAt,
    answerDue: due?.toISOString() ?? null,
    late: lookedAt === null && due !== null && due < now,
    rules: [rule.id],
    organisations: [organisation],
    waiting: [],
    next: null,
    lapse: null,
    line: { finding: findingId, revision, lookedAt: lookedAt?.toISOString() ?? null },
  };
}
