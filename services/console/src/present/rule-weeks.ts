import { unrungReason, type RuleDoubts, type RulePages, type RuleWeeks, type UnrungReason } from '#libs/contracts';
import { weekOf } from '../domain/london-time.js';

/** What a finding that rang nobody was held back for. */
const reasonWords: Readonly<Record<UnrungReason, string>> = {
  late: 'too old to page',
  information: 'information only',
  'same-episode': 'one alert per episode',
  'case-closed': 'case was closed',
  withdrawn: 'taken back before anybody was told',
};

interface RowModel {
  readonly rule: string;
  readonly title: string;
  readonly fires: number;
  readonly withdrawn: number;
  /** Null: not known now. */
  readonly cannotTell: number | null;
  readonly suppressed: number;
  /** `too old to page: 1` */
  readonly reasons: readonly string[];
  readonly useful: number;
  readonly notUseful: number;
}

/** One week of the page; without rows where nothing was found. */
export interface WeekModel {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly RowModel[];
}

type Found = RuleWeeks['rows'][number];

const nothingFound = { fires: 0, rang: 0, unrung: {}, withdrawn: 0, useful: 0, notUseful: 0 } as const;

/**
 * What rules answered, week by week: every week, also one in which nothing was.
 * @param doubts null when they could not be fetched
 */
export function ruleWeeksModel(
  { weeks, rows }: RuleWeeks,
  doubts: RuleDoubts | null,
  { chapters }: RulePages,
): readonly WeekModel[] {
  const titles = new Map(chapters.flatMap(({ rules }) => rules.map(({ id, title }) => [id, title])));
  return weeks.map((week) => {
    const found = new Map(rows.filter((row) => row.week === week).map((row) => [row.rule, row]));
    const untold = new Map(doubts?.rows.filter((row) => row.week === week).map((row) => [row.rule, row.cannotTell]));
    const named = [...new Set([...found.keys(), ...untold.keys()])].toSorted();
    const cannotTell = (rule: string): number | null => (doubts === null ? null : (untold.get(rule) ?? 0));
    return {
      id: week,
      heading: weekOf(week),
      rows: named.map((rule) =>
        rowModel(found.get(rule) ?? { ...nothingFound, rule, week }, titles.get(rule) ?? '', cannotTell(rule)),
      ),
    };
  });
}

function rowModel(found: Found, title: string, cannotTell: number | null): RowModel {
  const { rule, fires, rang, unrung, withdrawn, useful, notUseful } = found;
  const reasons = unrungReason.options.flatMap((reason) => {
    const times = unrung[reason] ?? 0;
    return times === 0 ? [] : `${reasonWords[reason]}: ${times}`;
  });
  return { ...{ rule, title, fires, withdrawn, cannotTell }, suppressed: fires - rang, reasons, useful, notUseful };
}
