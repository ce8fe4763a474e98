import type { CaseEvent, JournalEntry } from './case-event.js';

/** What is left out, as far as the journal has been read. */
interface LeftOut {
  readonly findings: ReadonlySet<string>;
  /** Rounds that one of them started, as chain and number. */
  readonly rounds: Set<string>;
  readonly notices: Set<string>;
  /** Chains that another finding has started. */
  readonly chains: Set<string>;
  /** The finding that was applied last is one of them. */
  applied: boolean;
  /** What is proposed rests on one of them. */
  proposal: boolean;
}

type Opening = Extract<CaseEvent, { type: 'case-opened' }>;

/**
 * The journal as it would read had nobody ever heard of some findings: without them, the rounds that they started, and
 * what was told, proposed and said for them. The case opens with the first of the others. Empty where there are none.
 */
export function withoutFindings(
  journal: readonly JournalEntry[],
  findings: ReadonlySet<string>,
): readonly JournalEntry[] {
  const out: LeftOut = {
    findings,
    ...{ rounds: new Set(), notices: new Set(), chains: new Set() },
    ...{ applied: false, proposal: false },
  };
  let opening: Opening | null = null;
  const kept: Omit<JournalEntry, 'sequence'>[] = [];
  for (const { at, event } of journal) {
    if (event.type === 'case-opened') opening = event;
    else if (!isLeftOut(event, out)) {
      if (opening !== null && event.type === 'finding-applied') {
        const { organisation, severity } = event;
        kept.push({ at, event: { ...opening, organisation, severity } });
        opening = null;
      }
      if (opening === null) kept.push({ at, event });
    }
  }
  return kept.map((entry, place) => ({ ...entry, sequence: place + 1 }));
}

function isLeftOut(event: CaseEvent, out: LeftOut): boolean {
  switch (event.type) {
    case 'case-opened':
      return false;
    case 'finding-applied':
      out.applied = out.findings.has(event.findingId);
      return out.applied;
    case 'verdict-given':
      return out.findings.has(event.findingId);
    case 'round-started': {
      const isOut = out.findings.has(event.findingId);
      if (isOut) out.rounds.add(roundOf(event));
      else out.chains.add(event.chain);
      return isOut;
    }
    case 'step-told':
      return note(event.told, out.rounds.has(roundOf(event)), out);
    case 'copy-told':
    case 'correction-told':
      return note(event.told, out.findings.has(event.findingId), out);
    case 'role-passed-over':
      return event.about === undefined ? out.rounds.has(roundOf(event)) : out.applied;
    case 'chain-exhausted':
      return out.rounds.has(roundOf(event));
    case 'delivery-noted':
      return out.notices.has(event.noticeId);
    case 'referral-proposed':
      out.proposal = out.findings.has(event.findingId);
      return out.proposal;
    case 'referral-withdrawn':
    case 'referral-confirmed':
    case 'referral-declined':
      return out.proposal;
    // whoever has answered a chain has answered all of its rounds
    case 'acknowledged':
    case 'acknowledged-again':
    case 'acknowledgement-undone':
    case 'lapsed':
      return !out.chains.has(event.chain);
    case 'action-recorded':
    case 'case-closed':
    case 'child-linked':
    case 'child-unlinked':
      return false;
  }
}

function roundOf({ chain, round }: { readonly chain: string; readonly round: number }): string {
  return `${chain} ${round}`;
}

function note(told: readonly { readonly noticeId: string }[], isOut: boolean, { notices }: LeftOut): boolean {
  if (isOut) for (const { noticeId } of told) notices.add(noticeId);
  return isOut;
}
