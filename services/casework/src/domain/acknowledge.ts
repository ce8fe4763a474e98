import type { CaseEvent } from './case-event.js';
import type { CaseState, ChainState } from './case-state.js';

/** Somebody says that they have a case. */
export interface Acknowledgement {
  /** Directory id of the person. */
  readonly by: string;
  /** Agency that they answer for; needed only when it cannot be told from who was told. */
  readonly organisation: string | null;
}

/** The chains that an acknowledgement speaks for, or why that cannot be told. */
export function chainsAnswered(
  state: CaseState,
  { by, organisation }: Acknowledgement,
): readonly ChainState[] | 'organisation-needed' | 'nobody-was-told' {
  const chains = [...state.chains.values()];
  if (chains.length === 0) return 'nobody-was-told';
  if (organisation !== null) {
    const own = chains.filter((chain) => chain.organisation === organisation);
    return own.length === 0 ? 'nobody-was-told' : own;
  }
  const toldIn = new Set([...state.notices.values()].filter(({ recipient }) => recipient === by).map(chainOf));
  const told = chains.filter(({ name }) => toldIn.has(name));
  if (told.length > 0) return told;
  return chains.length === 1 ? chains : 'organisation-needed';
}

/**
 * Stops the chains of one agency. The first to acknowledge a round has it; whoever comes later is recorded and stops
 * nothing more.
 */
export function acknowledge(chains: readonly ChainState[], by: string): readonly CaseEvent[] {
  return chains.map(({ name, round, progress }) => {
    switch (progress.state) {
      case 'running':
      case 'exhausted':
        return { type: 'acknowledged', chain: name, round, by };
      case 'acknowledged':
        return { type: 'acknowledged-again', chain: name, round, by };
    }
  });
}

function chainOf({ chain }: { readonly chain: string }): string {
  return chain;
}
