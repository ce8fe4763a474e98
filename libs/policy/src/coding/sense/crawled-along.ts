import { directions } from '../dictionary/care/habits.js';
import { listed } from '../dictionary/forms.js';
import { hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const crawls = new Set(['crawling', 'crawls', 'crawled', 'crawl']);
/** Who crawls and has not just learnt it. */
const crawlers = new Set([...['traffic', 'dad', 'mum', 'father', 'mother', 'worker', 'teacher', 'staff']]);
/** "Is crawling into his toys": what a child does again and again. */
const ables = new Set(['is', 'now', 'already', 'started', 'began', 'keeps', 'be', 'always', 'forever', 'constantly']);
const stairs = new Set(['stairs', 'stair', 'steps', 'step']);
/** What a baby gets into that has just learnt it. */
const everything = new Set(
  listed(
    'everything, anything, everywhere, cupboards, cupboard, drawers, mischief, trouble, rooms, corners, things, all, every',
  ),
);

/** "Crawled under the desk": an act; "crawling up the stairs", "crawling into everything": what who has learnt it does all day. */
export function isCrawledAlong(
  tokens: readonly Token[],
  { first, last }: Span,
  precedes: string,
  follows: string,
): boolean {
  const text = textAt(tokens, last);
  if (text === 'crawling' && ables.has(precedes)) return false;
  if (crawlers.has(precedes)) return true;
  if (first !== last || !crawls.has(text) || !directions.has(follows)) return false;
  return !hasWord(tokens, last + 1, last + 4, stairs) && !hasWord(tokens, last + 2, last + 3, everything);
}
