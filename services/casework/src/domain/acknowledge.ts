import type { CaseEvent } from './case-event.js';
import type { CaseState, ChainState } from './case-state.js';
import type { ChainPolicy } from './chain-policy.js';

/** Somebody says that they have a case. */
export type Acknowledgement = {
  /** Directory id of the person. */
  readonly by: string;
} & (
  | {
      /** Agency that they answer for; needed only when it cannot be told from who was told. */
      readonly organisation: string;
    }
  | {
      readonly organisation: null;
      /** Agencies for which the directory knows the person. */
      readonly theirs: ReadonlySet<string>;
    }
);

/** Policy of a chain, as it was started. */
export type PolicyOfChain = (chain: ChainState) => ChainPolicy;

/**
 * The chains that an acknowledgement speaks for, or why that cannot be told. Without a word for which agency: those in
 * which the person was told, else the one of an agency of theirs. `not-told`: no chain is of an agency of theirs.
 */
export function chainsAnswered(
  state: CaseState,
  given: Acknowledgement,
): readonly ChainState[] | 'case-closed' | 'organisation-needed' | 'nobody-was-told' | 'not-told' {
  if (state.closed !== null) return 'case-closed';
  const chains = [...state.chains.values()];
  if (chains.length === 0) return 'nobody-was-told';
  const { by } = given;
  if (given.organisation !== null) {
    const own = chains.filter(({ organisation }) => organisation === given.organisation);
    return own.length === 0 ? 'nobody-was-told' : own;
  }
  const received = [...state.notices.values()].filter(({ recipient }) => recipient === by);
  const toldIn = new Set(received.map(chainOf));
  const told = chains.filter(({ name }) => toldIn.has(name));
  if (told.length > 0) return told;
  // told beside the chains only: whoever is chased in them is still waited for
  if (received.some(({ kind }) => kind === 'copy')) return 'nobody-was-told';
  const own = chains.filter(({ organisation }) => given.theirs.has(organisation));
  if (own.length === 0) return 'not-told';
  return new Set(own.map(({ organisation }) => organisation)).size === 1 ? own : 'organisation-needed';
}

/**
 * Stops the chains of one agency. The first to acknowledge a round has it; whoever comes later is recorded and stops
 * nothing more.
 */
export function acknowledge(
  chains: readonly ChainState[],
  by: string,
  policyOf: PolicyOfChain,
  now: Date,
): readonly CaseEvent[] {
  return chains.map((chain) => {
    const { name, round, progress } = chain;
    switch (progress.state) {
      case 'running':
      case 'exhausted':
        return { type: 'acknowledged', chain: name, round, by, ...termsOf(chain, policyOf(chain), now) };
      case 'acknowledged':
        return { type: 'acknowledged-again', chain: name, round, by };
    }
  });
}

/** Nothing lapses sooner than somebody would have had to see it: whoever takes up what is late has that long to act. */
function termsOf({ severity }: ChainState, policy: ChainPolicy, now: Date) {
  const earliest = policy.seenBy(severity, now) ?? policy.undoUntil(now);
  return {
    undoUntil: policy.undoUntil(now).toISOString(),
    lapse: { earliest: earliest.toISOString(), latest: policy.lapsesAtLatest(now).toISOString() },
  };
}

function chainOf({ chain }: { readonly chain: string }): string {
  return chain;
}
