import type { WorklistPage, WorklistRow } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { childIdOf, inventedCases, noPlan } from './invented-cases.js';
import { ago } from './moments.js';

interface Line {
  readonly name: string;
  /** Case that it joined; without one the child has none. */
  readonly number?: string;
  /** Minutes from now to the time to act; negative: it has run out. */
  readonly dueIn: number;
  readonly lookedAt?: boolean;
  readonly rule: string;
  readonly sentence: string;
}

const invented: readonly Line[] = [
  {
    ...{ name: 'seen', dueIn: -60 * 26, lookedAt: true, rule: 'R08' },
    sentence: '{child}, 4 years, was not brought to an appointment at Millbrook eye clinic on 12 June 2026 at 09:20.',
  },
  {
    ...{ name: 'late', dueIn: -60 * 20, rule: 'R08' },
    sentence:
      '{child}, 7 years, was not brought to an appointment at Millbrook dental clinic on 12 June 2026 at 13:20. The reasons are not recorded.',
  },
  {
    ...{ name: 'joined', number: 'B-4409', dueIn: 60 * 3, rule: 'R27' },
    sentence: '{child} came to Millbrook emergency department for the third time in 30 days.',
  },
  {
    ...{ name: 'joined again', number: 'B-4409', dueIn: 60 * 30, rule: 'R08' },
    sentence: '{child} was not brought to an appointment at Millbrook hearing clinic on 16 June 2026 at 10:40.',
  },
  {
    ...{ name: 'seldom', dueIn: 60 * 31, rule: 'R10' },
    sentence:
      '{child}, 11 years, was not brought to an appointment at Millbrook asthma clinic on 16 June 2026 at 11:40. This is the second missed in a row: the one before was on 2 June 2026 at Eastfield Hospital clinic. The reasons are not recorded.',
  },
];

/** Lines of a digest around a moment, what nobody has looked at first. */
export function inventedDigest(now: number): readonly WorklistRow[] {
  const cases = inventedCases(now);
  return invented
    .map(({ name, number = '', dueIn, lookedAt = false, rule, sentence }): WorklistRow => {
      const finding = nameUuid('finding', name);
      const joined = cases.find((one) => one.number === number);
      return {
        ...{ number, sentence, severity: 'INFORMATION', feed: null, cannotTell: false, waiting: [], next: null },
        caseId: joined === undefined ? finding : nameUuid('case', number),
        childId: joined === undefined ? nameUuid('child', name) : childIdOf(joined),
        openedAt: ago(now, 2_880 - dueIn),
        answerDue: ago(now, -dueIn),
        late: dueIn < 0 && !lookedAt,
        plan: joined?.plan ?? noPlan(now),
        ...{ rules: [rule], organisations: ['RXX'], lapse: null },
        line: { finding, revision: 1, lookedAt: lookedAt ? ago(now, 95) : null },
      };
    })
    .toSorted((one, other) => Number(one.line?.lookedAt !== null) - Number(other.line?.lookedAt !== null));
}

/** What the page of such a digest counts. */
export function digestCounts(lines: readonly WorklistRow[]): WorklistPage['digest'] {
  const open = lines.filter(({ line }) => line?.lookedAt === null).length;
  return { open, lookedAt: lines.length - open, atLeast: false };
}

/** The lines, some of them looked at now. */
export function lookedAt(
  lines: readonly WorklistRow[],
  findings: readonly string[],
  now: number,
): readonly WorklistRow[] {
  return lines.map((row) =>
    row.line === null || !findings.includes(row.line.finding)
      ? row
      : { ...row, late: false, line: { ...row.line, lookedAt: new Date(now).toISOString() } },
  );
}
