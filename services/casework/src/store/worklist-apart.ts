import type { WorklistCase, WorklistCounts } from './worklist-page.js';

/** A case as it looks to a reader who may not hear of all of it. */
export interface CaseApart extends WorklistCase {
  readonly open: boolean;
  readonly plan: string | null;
  readonly waitingOn: readonly string[];
  /** Findings of it that are not there for the reader. */
  readonly hidden: ReadonlySet<string>;
}

/** Cases that look otherwise to a reader than to others, by id; null: not there for them. Mostly none. */
export type CasesApart = ReadonlyMap<string, CaseApart | null>;

/** What the index of the worklist holds: nothing else may be asked of every case. */
const indexed =
  'answer_due, opened_at, case_id, cannot_tell, feed, organisations, unclaimed, waiting_on, severity, plan';

const types =
  'answer_due timestamptz, opened_at timestamptz, case_id uuid, cannot_tell boolean, feed text, organisations text[], unclaimed text[], waiting_on text[], severity text, plan text';

/** Where a worklist is read from. */
interface Listed {
  /** Open cases in the order of the list, from each of the two indexes; and those apart, where there are any. */
  readonly sources: readonly string[];
  /** Condition that leaves those apart out of `case_file`. */
  readonly left: string;
  /** Of the parameters from `$next` on. */
  readonly values: readonly unknown[];
  /** Part of the statement's name. */
  readonly name: string;
}

/** Open cases for a reader: those apart stand among the others as they look to them. @param next number of a free parameter */
export function listedWith(apart: CasesApart, order: string, next: number): Listed {
  const left = apart.size === 0 ? '' : `AND case_id <> ALL ($${next}::uuid[])`;
  const halves = ['narrow', 'wide'].map(
    (half) => `(SELECT ${indexed} FROM case_file WHERE listed = '${half}' ${left} ORDER BY ${order} OFFSET 0)`,
  );
  if (apart.size === 0) return { sources: halves, left, values: [], name: '' };
  const open = [...apart.values()].filter((one) => one !== null).filter((one) => one.open);
  return {
    sources: [...halves, `(SELECT ${indexed} FROM jsonb_to_recordset($${next + 1}::jsonb) AS looks (${types}))`],
    left,
    values: [[...apart.keys()], JSON.stringify(open.map(columnsOf))],
    name: '-apart',
  };
}

function columnsOf(one: CaseApart): Readonly<Record<string, unknown>> {
  const { caseId, cannotTell, feed, organisations, unclaimed, waitingOn, severity, plan, answerDue, openedAt } = one;
  return {
    ...{ case_id: caseId, cannot_tell: cannotTell, feed, organisations, unclaimed, waiting_on: waitingOn },
    ...{ severity, plan, answer_due: answerDue, opened_at: openedAt },
  };
}

/** The cases of a page as they look to their reader, in the order of the list. */
export function casesWith(cases: readonly WorklistCase[], apart: CasesApart): readonly WorklistCase[] {
  if (apart.size === 0) return cases;
  return cases
    .map((one) => {
      const looks = apart.get(one.caseId);
      // whose child it is stays so
      return looks == null ? one : { ...looks, childId: one.childId };
    })
    .toSorted(
      (one, other) =>
        (one.answerDue?.getTime() ?? Infinity) - (other.answerDue?.getTime() ?? Infinity) ||
        one.openedAt.getTime() - other.openedAt.getTime() ||
        (one.caseId < other.caseId ? -1 : 1),
    );
}

const rememberedMs = 90 * 86_400_000;

/** The counts of a page, with the last alert among those apart too. */
export function countsWith(counts: WorklistCounts, apart: CasesApart): WorklistCounts {
  const opened = [...apart.values()].flatMap((one) => (one === null ? [] : [one.openedAt.getTime()]));
  const recent = opened.filter((at) => at > counts.now.getTime() - rememberedMs);
  const last = Math.max(...recent, counts.lastAlertAt?.getTime() ?? -Infinity);
  return Number.isFinite(last) ? { ...counts, lastAlertAt: new Date(last) } : counts;
}
