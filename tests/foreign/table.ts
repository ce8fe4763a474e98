import type { Judged } from './send-file.js';

/** Outcomes by reason, with counts. */
export function tableOf(judged: readonly Judged[]): string {
  const rows = Map.groupBy(judged, ({ outcome, reason, acknowledged }) =>
    [outcome.padEnd(12), (reason ?? '').padEnd(28), acknowledged].join(' '),
  );
  return [...rows]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([row, files]) => `${String(files.length).padStart(4)}  ${row}`)
    .join('\n');
}

/** What must not be: a message that is not kept, held without a reason, or answered otherwise than the profile says. */
export function wrongAnswers(judged: readonly Judged[]): readonly string[] {
  return judged.flatMap(({ file, outcome, reason, acknowledged, expected }) => {
    if (outcome === 'not kept') return [`${file}: its bytes are not kept`];
    if (outcome !== 'accepted' && reason === null) return [`${file}: ${outcome} without a reason`];
    if (acknowledged !== expected) return [`${file}: answered ${acknowledged}, ${expected} was due`];
    return [];
  });
}
