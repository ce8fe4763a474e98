import {
  severity as severities,
  worklistViewName,
  type ChildIdentity,
  type WorklistPage,
  type WorklistQuery,
  type WorklistRow,
} from '#libs/contracts';
import { signWords } from '#libs/pictures';
import type { NameOf } from '../adapters/organisation-names.js';
import { givenName, spokenName } from '../domain/child-words.js';
import { ageWords, fromNow, longDay, shortMoment } from '../domain/london-time.js';
import { planWords, type PlanWords } from '../domain/plan-words.js';
import { viewWords } from '../domain/words.js';
import { groupRows, type GroupName } from '../domain/worklist-groups.js';
import { looksModel, type LooksModel } from './digest-looks.js';
import { waitingModel, type WaitingModel } from './people-words.js';
import { sentenceWords } from './sentence.js';
import { signModel, type SignModel } from './shape.js';
import { countOf, countOfView, emptyWords, summaryOf } from './worklist-words.js';

interface RowModel {
  readonly number: string;
  /** Address of the case; null for information that joined none. */
  readonly href: string | null;
  /** `by`: it is the time until which; else when somebody has looked. */
  readonly due: { readonly time: string; readonly beside: string; readonly late: boolean; readonly by: boolean };
  readonly sign: SignModel;
  /** What the link to the case reads. */
  readonly name: string;
  /** How the child is called in the label of a button. */
  readonly spoken: string;
  readonly facts: string;
  readonly why: string;
  readonly lapse: string | null;
  readonly plan: PlanWords | null;
  readonly waiting: readonly WaitingModel[];
  readonly next: 'acknowledge' | 'open';
}

interface GroupModel {
  readonly name: GroupName;
  readonly count: string;
  readonly rows: readonly RowModel[];
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

/** The worklist in words. */
export interface WorklistModel {
  readonly summary: string;
  readonly empty: string;
  readonly day: string;
  readonly views: readonly { readonly href: string; readonly label: string; readonly current: boolean }[];
  readonly filters: readonly { readonly name: string; readonly label: string; readonly choices: readonly Choice[] }[];
  readonly view: string;
  readonly filtered: boolean;
  readonly groups: readonly GroupModel[];
  /** Of the digest; null elsewhere, and where nothing is in it. */
  readonly looks: LooksModel | null;
  readonly page: { readonly words: string; readonly before: string | null; readonly after: string | null } | null;
}

interface Around {
  /** By child; missing when the name could not be fetched or may not be seen. */
  readonly identities: ReadonlyMap<string, ChildIdentity>;
  readonly query: WorklistQuery;
  readonly nameOf: NameOf;
}

function lapseWords({ lapse }: WorklistRow, reader: string, now: string): string | null {
  if (lapse === null) return null;
  const who = lapse.by === reader ? 'You' : 'Somebody else';
  return `${who} acknowledged at ${shortMoment(lapse.acknowledgedAt, now)} and no action is recorded. It is back on the list.`;
}

function dueModel({ answerDue, late, line }: WorklistRow, now: string): RowModel['due'] {
  if (line !== null && line.lookedAt !== null)
    return { time: 'Looked at', beside: shortMoment(line.lookedAt, now), late: false, by: false };
  if (answerDue === null) return { time: 'No answer due', beside: '', late: false, by: true };
  return {
    time: shortMoment(answerDue, now),
    beside: fromNow(answerDue, now),
    late: late || Date.parse(answerDue) < Date.parse(now),
    by: true,
  };
}

function rowModel(row: WorklistRow, { identities, nameOf }: Around, reader: string, now: string): RowModel {
  const child = row.childId === null ? undefined : identities.get(row.childId);
  // who reads of a case is named its child: information that joined none leads to no name
  const unnamed =
    row.number === '' ? 'A child without a case' : child === undefined ? 'Name not shown' : 'Name not recorded';
  const name = row.childId === null ? `Feed ${row.feed ?? ''}` : (child?.name ?? unnamed);
  const age = child?.birthDate == null ? [] : [ageWords(child.birthDate, now)];
  return {
    number: row.number,
    href: row.number === '' ? null : `/cases/${row.number}`,
    due: dueModel(row, now),
    sign: signModel(row.cannotTell ? 'CANNOT-TELL' : row.severity),
    name,
    spoken: spokenName(child?.name) ?? (row.number === '' ? 'a child without a case' : `case ${row.number}`),
    facts: [...age, row.number === '' ? 'information only' : row.number].join(', '),
    why: row.sentence === null ? '' : sentenceWords(row.sentence, givenName(child?.name), nameOf),
    lapse: lapseWords(row, reader, now),
    plan: row.childId === null ? null : planWords(child?.plan ?? row.plan, nameOf, now),
    waiting: row.waiting.map((waiting) => waitingModel(waiting, nameOf, now, reader)),
    next: row.next === 'acknowledge' ? 'acknowledge' : 'open',
  };
}

function addressOf(query: WorklistQuery, change: Partial<WorklistQuery>): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, ...change }))
    if (!(name === 'page' && value === 1)) asked.set(name, String(value));
  return `/worklist?${asked.toString()}`;
}

function filtersOf(page: WorklistPage, { query, nameOf }: Around): WorklistModel['filters'] {
  const choices = (chosen: string | undefined, all: string, options: readonly (readonly [string, string])[]) => [
    { value: '', label: all, chosen: chosen === undefined },
    ...options.map(([value, label]) => ({ value, label, chosen: value === chosen })),
  ];
  const codes = new Set(page.rows.flatMap(({ organisations }) => organisations));
  if (query.organisation !== undefined) codes.add(query.organisation);
  const organisations = [...codes].toSorted().map((code) => [code, nameOf(code)] as const);
  const plans = [
    ['yes', 'On a plan'],
    ['no', 'No current plan found'],
    ['unknown', 'Not checked'],
  ] as const;
  const whom = [
    ['you', 'You'],
    ['other', 'Others'],
    ['nobody', 'Unclaimed'],
  ] as const;
  return [
    {
      name: 'severity',
      label: 'Severity',
      choices: choices(
        query.severity,
        'All',
        severities.options.map((word) => [word, signWords[word]] as const),
      ),
    },
    { name: 'plan', label: 'Plan', choices: choices(query.plan, 'All', plans) },
    { name: 'organisation', label: 'Organisation', choices: choices(query.organisation, 'All', organisations) },
    { name: 'waitingFor', label: 'Waiting for', choices: choices(query.waitingFor, 'Anyone', whom) },
  ];
}

/** @param reader directory id */
export function worklistModel(page: WorklistPage, around: Around, reader: string): WorklistModel {
  const { query } = around;
  const now = page.dataAsOf;
  const { view, ...rest } = query;
  return {
    summary: summaryOf(page),
    empty: emptyWords(page),
    day: longDay(now),
    view,
    views: worklistViewName.options.map((name) => ({
      href: addressOf({ view: name, page: 1 }, {}),
      label: `${viewWords[name]} (${countOfView(page, name)})`,
      current: name === page.view,
    })),
    // the digest is read whole: what nobody has looked at must not hide behind a filter
    filters: page.view === 'digest' ? [] : filtersOf(page, around),
    filtered: page.view !== 'digest' && Object.keys(rest).some((name) => name !== 'page'),
    groups: groupRows(page.rows, now).map(({ name, rows }) => ({
      name,
      count: countOf(rows, page.pages),
      rows: rows.map((row) => rowModel(row, around, reader, now)),
    })),
    looks: looksModel(page),
    page:
      page.pages <= 1
        ? null
        : {
            words: `Page ${page.page} of ${page.pages}`,
            before: page.page > 1 ? addressOf(query, { page: page.page - 1 }) : null,
            after: page.page < page.pages ? addressOf(query, { page: page.page + 1 }) : null,
          },
  };
}
