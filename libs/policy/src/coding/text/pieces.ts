import { tokenAt } from './reading.js';
import { type Token } from './tokens.js';

/** A part of a text that is read by itself: its own tokens, with some on both sides to read them by. */
export interface Piece {
  readonly tokens: readonly Token[];
  /** Whether a place of the text is in what is its own: what stands beside is told by another piece. */
  readonly isOwn: (from: number) => boolean;
}

/** Fewer tokens are read at once, whatever they say. */
const mostAtOnce = 400;
/** No text that somebody wrote has so few words of its own: real ones of 4,000 characters have twice as many and more. */
const leastVariety = 0.2;
const ownTokens = 120;
const besideTokens = 30;

/**
 * A text that says the same few words over and over, in pieces: what is said of each mention depends on all the others, so that a
 * thousand mentions in one breath would take a second. All of it is read; only what stands farther apart no longer changes what
 * is said here. Any other text is one piece.
 */
export function piecesOf(tokens: readonly Token[]): readonly Piece[] {
  if (tokens.length <= mostAtOnce || varietyOf(tokens) >= leastVariety) return [{ tokens, isOwn: () => true }];
  const pieces: Piece[] = [];
  for (let begin = 0; begin < tokens.length; begin += ownTokens) {
    const from = begin === 0 ? 0 : (tokenAt(tokens, begin)?.from ?? 0);
    const to = tokenAt(tokens, begin + ownTokens)?.from ?? Infinity;
    pieces.push({
      tokens: tokens.slice(Math.max(0, begin - besideTokens), begin + ownTokens + besideTokens),
      isOwn: (place) => place >= from && place < to,
    });
  }
  return pieces;
}

function varietyOf(tokens: readonly Token[]): number {
  return new Set(tokens.map(({ text }) => text)).size / tokens.length;
}
