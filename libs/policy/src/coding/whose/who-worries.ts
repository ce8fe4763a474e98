import { textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** What somebody who worries about the child does: "a neighbour raised concerns", "his cousin's mother suspects abuse". */
const worrying = new Set([
  ...['raised', 'raises', 'raising', 'suspects', 'suspected', 'suspect', 'referred', 'refers', 'contacted', 'rang'],
  ...['phoned', 'called', 'worried', 'worries', 'concerned', 'thinks', 'thought', 'fears', 'feared', 'alleges'],
  ...['alleged', 'expressed', 'shared', 'logged', 'noted', 'voiced', 'flagged', 'emailed', 'wrote', 'complained'],
  ...['believes', 'heard', 'saw', 'witnessed', 'identified', 'mentioned', 'anonymously'],
]);
/** Who has a worry may worry or be worried about: only of those who mostly tell these are of who worries. */
const haves = new Set(['has', 'had', 'have', 'having', 'made']);
const tellers = new Set(['neighbour', 'neighbours', 'friend', 'friends']);
const borne = new Set(['was', 'were', 'been', 'being', 'is', 'on', 'under', 'plan', 'removed', 'register', 'subject']);
const states = new Set(['worried', 'concerned', 'anxious', 'sure', 'certain', 'convinced', 'afraid', 'very']);
const nots = new Set(['does', 'did', "doesn't", "didn't", 'not', 'never']);

/** Whether who stands before a worry is who worries, and not of whom: "a neighbour has safeguarding concerns". */
export function isWorrying(tokens: readonly Token[], person: number, first: number): boolean {
  const isTeller = tellers.has(textAt(tokens, person));
  if (person === first - 1 && worrying.has(textAt(tokens, first))) return true;
  for (let place = person + 1; place < first; place += 1) {
    const text = textAt(tokens, place);
    if (text === 'is' && states.has(textAt(tokens, place + 1))) return true;
    if (borne.has(text)) return false;
    if (worrying.has(text)) return true;
    if (haves.has(text)) return isTeller;
  }
  return isTeller && nots.has(textAt(tokens, person + 1));
}
