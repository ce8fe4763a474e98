import { type Token } from './tokens.js';

/**
 * What is made of a text once, when it is first asked for, and kept until another text is asked about: each mention of a text asks
 * the same again, some forty guards at a time (hot path).
 */
export function ofText<T>(make: (tokens: readonly Token[]) => T): (tokens: readonly Token[]) => T {
  let known: { readonly tokens: readonly Token[]; readonly made: T } | null = null;
  return (tokens) => {
    if (known?.tokens !== tokens) known = { tokens, made: make(tokens) };
    return known.made;
  };
}
