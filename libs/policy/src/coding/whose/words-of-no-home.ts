import { textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const disclosed = new Set(['disclosed', 'test']);
const jobs = new Set(['at', 'cleaner', 'worker', 'assistant', 'job', 'in']);
const articles = new Set(['a', 'as']);

/** "Pregnancy disclosed", "mum is a domestic at the hospital": a girl may be with child, and a job is no violence. */
export function isOfNoHome(tokens: readonly Token[], place: number): boolean {
  const [text, next] = [textAt(tokens, place), textAt(tokens, place + 1)];
  if (text === 'pregnancy') return disclosed.has(next);
  return text === 'domestic' && articles.has(textAt(tokens, place - 1)) && jobs.has(next);
}
