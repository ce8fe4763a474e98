/** What intake made of a message that it has acknowledged. */
export interface MessageOutcome {
  readonly id: string;
  readonly disposition: 'accepted' | 'ignored' | 'quarantined' | 'discarded';
  readonly reason: string | null;
  readonly place: string | null;
  readonly notes: readonly { readonly code: string; readonly place: string | null }[];
}

/** Notes that change who the child is taken for: a person at the hospital has to mend them. */
const telling: ReadonlySet<string> = new Set(['nhs-number-check-digit', 'nhs-number-test-range']);

/** AA says that a message is stored; this says whether it is used. */
export function outcomeInWords({ id, disposition, reason, place, notes }: MessageOutcome): string {
  const why = [reason ?? 'no reason given', ...(place === null ? [] : [`at ${place}`])].join(' ');
  switch (disposition) {
    case 'quarantined':
      return `stored, but held and not used: ${why} (quarantine show intake/${id})`;
    case 'ignored':
    case 'discarded':
      return `stored, not used: ${why}`;
    case 'accepted': {
      const dropped = notes.filter(({ code }) => telling.has(code));
      if (dropped.length === 0) return 'stored and used';
      const said = dropped.map((note) => [note.code, ...(note.place === null ? [] : [`at ${note.place}`])].join(' '));
      return `stored and used, but without its NHS number: ${said.join(', ')}`;
    }
  }
}
