import { type Clock, type ClockUnit } from '../src/clocks.js';

const nationWords: Readonly<Record<Clock['nations'][number], string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

/** "1 working day", "24 hours", "3 working days before", "at once", "the same day". */
function inWords(amount: number, unit: ClockUnit): string {
  if (amount === 0) return unit === 'hours' ? 'at once' : 'the same day';
  const count = Math.abs(amount);
  const words = `${count} ${count === 1 ? unit.replace(/s$/, '') : unit}`;
  return amount < 0 ? `${words} before` : words;
}

function rowOf(clock: Clock): string {
  const { id, title, when, nations, authorities, amount, unit, warnAt, source, inForceFrom } = clock;
  const cells = [
    id,
    title,
    when ?? '',
    inWords(amount, unit),
    warnAt === null ? '' : inWords(warnAt, unit),
    nations.map((nation) => nationWords[nation]).join(', ') +
      (authorities === null ? '' : `: ${authorities.join(', ')}`),
    inForceFrom === null ? source : `${source}, from ${inForceFrom}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The table of `docs/clocks.md`. */
export function clocksTable(clocks: readonly Clock[]): string {
  return [
    '| # | step | when | time | warned at | holds in | source |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...clocks.map(rowOf),
  ].join('\n');
}

/** What stands below it, row by row. */
export function clockNotes(clocks: readonly Clock[]): string {
  const notes = clocks.flatMap(({ id, note }) => (note === null ? [] : [`- ${id}: ${note}`]));
  return [...new Set(notes)].join('\n');
}
