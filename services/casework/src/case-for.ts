import type { Sql } from '#libs/platform';
import type { JournalEntry } from './domain/case-event.js';
import { answerDue, waitingFor, type CaseState } from './domain/case-state.js';
import { disclosuresIn, type Disclosure } from './domain/disclosure.js';
import { facesFor, type FaceParts } from './faces.js';
import type { Actor } from './readers/actor.js';
import type { Face } from './readers/face.js';
import { readCase, type CaseReference } from './store/case-rows.js';
import { disclosuresOf } from './store/disclosure-rows.js';
import { readJournal } from './store/journal-rows.js';
import { caseHeader, waitingRoles, type CaseHeader } from './store/worklist-rows.js';

/** A case as far as somebody may hear of it. */
export interface CaseFor {
  readonly state: CaseState;
  readonly header: CaseHeader;
  readonly journal: readonly JournalEntry[];
  readonly disclosures: readonly Disclosure[];
  /** Findings of it that are not there for them. */
  readonly hidden: ReadonlySet<string>;
}

/** For whom a case is read. */
export interface FacedReader {
  readonly actor: Actor;
  readonly parts: FaceParts;
}

/** Reads a case that somebody may see; null when it has gone meanwhile. @param reader null: whole, for nobody */
export async function caseFor(sql: Sql, reference: CaseReference, reader: FacedReader | null): Promise<CaseFor | null> {
  const found = await readCase(sql, reference);
  const listed = found === null ? null : await caseHeader(sql, found.state.caseId);
  if (found === null || listed === null) return null;
  const { state } = found;
  const { caseId, number } = state;
  const { header, organisations, restricted } = listed;
  const faced = { caseId, number, organisations, restricted };
  const face = reader === null ? undefined : (await facesFor(sql, [faced], reader.actor, reader.parts)).get(caseId);
  if (face === null) return null;
  if (face !== undefined) return ofFace(face, header);
  const [journal, disclosures] = [await readJournal(sql, caseId), await disclosuresOf(sql, caseId)];
  return { state, header, journal, disclosures, hidden: new Set() };
}

function ofFace({ state, journal, hidden, openedAt, organisation }: Face, header: CaseHeader): CaseFor {
  return {
    ...{ state, journal, hidden },
    header: headerOfFace({ state, openedAt, organisation }, header),
    disclosures: ledgerOf(journal.flatMap((entry) => disclosuresIn(state, entry))),
  };
}

/** Rows as the ledger has them: each once, in order of time. */
function ledgerOf(rows: readonly Disclosure[]): readonly Disclosure[] {
  const once = new Map(rows.toReversed().map((row) => [row.noticeId, row]));
  return [...once.values()].toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

function placeOf({ at, noticeId }: Disclosure): string {
  return `${at} ${noticeId}`;
}

/** What the worklist shows of a case beside its findings, of what is left of it. */
export function headerOfFace(
  { state, openedAt, organisation }: Pick<Face, 'state' | 'openedAt' | 'organisation'>,
  header: CaseHeader,
): CaseHeader {
  return {
    ...header,
    ...{ severity: state.severity, organisation, openedAt },
    answerDue: answerDue(state),
    waitingFor: waitingRoles(waitingFor(state)),
  };
}
