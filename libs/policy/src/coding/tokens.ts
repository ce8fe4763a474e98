/** A word, a number or a sign of a text, with its place. */
export interface Token {
  /** In small letters. */
  readonly text: string;
  /** Place of its first character. */
  readonly from: number;
  /** Place after its last character. */
  readonly to: number;
  /** Whether a new sentence or line begins with it. */
  readonly begins: boolean;
}

// words with their inner apostrophes and hyphens apart; the signs that carry meaning in notes; numbers as "3/7"
const pattern = /[a-z]+(?:'[a-z]+)?|\d+(?:\/\d+)?|[?#.,;:()\n/+&-]/g;
const enders = new Set(['.', ';', '\n']);

/** Words and signs of a text, in order; everything else is a gap. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let begins = true;
  // small letters one by one: a letter that grows when it is made small would shift every place behind it
  const small = text.replaceAll(/[A-Z’]/g, (letter) => (letter === '’' ? "'" : letter.toLowerCase()));
  for (const match of small.matchAll(pattern)) {
    const [found] = match;
    if (enders.has(found)) {
      begins = true;
      continue;
    }
    tokens.push({ text: found, from: match.index, to: match.index + found.length, begins });
    begins = false;
  }
  return tokens;
}
