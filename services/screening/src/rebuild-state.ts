import { type Sql } from '#libs/platform';
import { type ChildState } from './domain/state/child-state.js';
import { UnknownWord } from './domain/state/code-book.js';
import { decodeState } from './domain/state/decode-state.js';
import { encodeState } from './domain/state/encode-state.js';
import { stateOf, wordsOf } from './domain/state/state-of-child.js';
import { type LoadedChild } from './load-children.js';
import { linksOf } from './redecide.js';
import { type CodeWords } from './store/code-words.js';
import { findingsOf } from './store/finding-rows.js';
import { watchesOf } from './store/watch-rows.js';

/** A packed state as it lies in the row of its child. */
export interface StoredState {
  readonly bytes: number;
  /** Version of the layout; null where nothing is packed. */
  readonly layout: number | null;
  /** null where nothing is packed, or not in the layout of this release. */
  readonly unpacked: ChildState | null;
}

/** Unpacks what is stored; words that another process has numbered since are learnt first. */
export async function unpack(stored: Buffer | null, words: CodeWords): Promise<StoredState> {
  const [layout] = stored ?? [];
  if (stored === null || layout === undefined) return { bytes: 0, layout: null, unpacked: null };
  try {
    return { bytes: stored.length, layout, unpacked: decodeState(stored, words) };
  } catch (error) {
    if (!(error instanceof UnknownWord)) throw error;
    words.forget();
    await words.load();
    return { bytes: stored.length, layout, unpacked: decodeState(stored, words) };
  }
}

/**
 * How a stored state compares with the rows. `absent` and `older-layout` are judged from rows, rightly and more slowly;
 * only `unequal` is a fault.
 */
export type Verdict = 'equal' | 'unequal' | 'absent' | 'older-layout';

/** A stored state beside its rebuild. */
export interface Comparison {
  readonly verdict: Verdict;
  readonly storedBytes: number;
  /** 0 where the child cannot be packed. */
  readonly rebuiltBytes: number;
  /** Parts of the state that differ. */
  readonly differs: readonly (keyof ChildState)[];
}

/** Rebuilds the state of a child from its rows as they stand, and compares it with the one that is stored. */
export async function compareState(
  sql: Sql,
  child: LoadedChild,
  stored: Buffer | null,
  words: CodeWords,
): Promise<Comparison> {
  const state = await stateFromRows(sql, child);
  await words.number(wordsOf(state));
  const packed = encodeState(state, words);
  const rebuilt = Buffer.isBuffer(packed) ? packed : null;
  const sizes = { storedBytes: stored?.length ?? 0, rebuiltBytes: rebuilt?.length ?? 0 };
  if (stored === null) return { verdict: rebuilt === null ? 'equal' : 'absent', ...sizes, differs: [] };
  if (rebuilt?.equals(stored) === true) return { verdict: 'equal', ...sizes, differs: [] };
  const { unpacked } = await unpack(stored, words);
  if (unpacked === null) return { verdict: 'older-layout', ...sizes, differs: [] };
  const parts = Object.keys(state) as (keyof ChildState)[];
  const differs = parts.filter((part) => JSON.stringify(state[part]) !== JSON.stringify(unpacked[part]));
  return { verdict: 'unequal', ...sizes, differs };
}

async function stateFromRows(sql: Sql, child: LoadedChild): Promise<ChildState> {
  const { childId, identity, refs, folded, plans } = child;
  const findings = await findingsOf(sql, childId);
  const watches = await watchesOf(sql, [childId]);
  return stateOf({
    identity,
    namedInPlans: plans.entries.size > 0 || plans.checks.length > 0,
    refs,
    links: (await linksOf(sql, [child])).get(childId) ?? [],
    persons: folded.persons,
    visits: folded.visits,
    withFinding: new Set(findings.flatMap(({ state, visitKeys }) => (state === 'raised' ? visitKeys : []))),
    withWatch: new Set(watches.map(({ anchorKey }) => anchorKey)),
  });
}
