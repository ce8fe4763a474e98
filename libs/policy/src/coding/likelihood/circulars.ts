import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { beginsAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { unknownWord } from '../text/words.js';

const kinds: ReadonlySet<Mention['kind']> = new Set([
  ...(['injury', 'mechanism', 'explanation', 'appearance', 'missed-care', 'neglect', 'concern', 'mobility'] as const),
]);
/** What is written to many. */
const papers = new Set(
  listed(`
  circular, newsletter, bulletin, briefing, training, inset, memo, factsheet, webinar
`),
);
const alls = new Set(['all', 'every']);
const many = new Set(
  listed(`
  staff, parents, schools, heads, carers, families, teachers, practices, settings
`),
);
/** Then it tells of somebody. */
const somebody = new Set([
  ...['he', 'she', 'him', 'his', 'her', 'hers', 'today', 'yesterday', 'was', 'were', 'had', 'noted', 'seen', 'noticed'],
  ...['attended', 'fell', 'pt', 'discussed', 'given', 'has'],
  ...['child', 'baby', 'toddler', 'infant', 'boy', 'girl', 'this', 'mother', 'mum', 'dad', 'father'],
]);
const mostOfHeading = 8;

/** "All staff CP training: bruises on babies who do not move, fractures without explanation": what a paper to many warns of. */
export function isInCircular(tokens: readonly Token[], mention: Mention): boolean {
  const { kind, first } = mention;
  if (!kinds.has(kind)) return false;
  const sentence = sentenceOf(tokens, first);
  const colon = colonIn(tokens, sentence.first, first);
  const isPaper = colon !== null && isToMany(tokens, sentence.first, colon);
  if (isAskedEach(tokens, first)) return true;
  if (!isPaper || hasWord(tokens, sentence.first, sentence.last, somebody)) return false;
  return isOfMany(tokens, mention) && !hasName(tokens, colon, sentence.last);
}

/** "Bruises", and neither "a bruise" nor "bruises to both arms". */
function isOfMany(tokens: readonly Token[], { kind, bodySite, first, last }: Mention): boolean {
  if (kind !== 'injury') return true;
  return bodySite === null && (textAt(tokens, first).endsWith('s') || textAt(tokens, last).endsWith('s'));
}

/** What no dictionary knows may be who is bruised. */
function hasName(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from; place <= to; place += 1) if (tokens[place]?.word === unknownWord) return true;
  return false;
}

function colonIn(tokens: readonly Token[], from: number, to: number): number | null {
  for (let place = from; place < Math.min(to, from + mostOfHeading); place += 1)
    if (textAt(tokens, place) === ':') return place;
  return null;
}

function isToMany(tokens: readonly Token[], from: number, to: number): boolean {
  const isPaper = hasWord(tokens, from, to, papers);
  for (let place = from; place < to; place += 1) {
    const isAll = alls.has(textAt(tokens, place)) && hasWord(tokens, place + 1, place + 2, many);
    if (isAll) return true;
    if (isPaper && textAt(tokens, place) === 'to' && many.has(textAt(tokens, place + 1))) return true;
    if (textAt(tokens, place) === 'advice' && textAt(tokens, place + 1) === 'to' && many.has(textAt(tokens, place + 2)))
      return true;
  }
  return isPaper && hasWord(tokens, from, to, ofSafety);
}
const ofSafety = new Set(['cp', 'safeguarding', 'staff', 'general', 'level', 'induction', 'dsl', 'refresher']);

/** "Ask on each call: seen today? food? any injuries?": what is to be asked of everybody. */
function isAskedEach(tokens: readonly Token[], first: number): boolean {
  if (textAt(tokens, first - 1) !== 'any') return false;
  for (let place = first - 1; place >= Math.max(0, first - reachOfAsking); place -= 1) {
    if (somebody.has(textAt(tokens, place)) && textAt(tokens, place) !== 'seen' && textAt(tokens, place) !== 'today')
      return false;
    if (textAt(tokens, place) === 'ask') return hasWord(tokens, place + 1, place + 3, eaches);
    if (beginsAt(tokens, place) && place > 0 && textAt(tokens, place - 1) !== '?') return false;
  }
  return false;
}
const reachOfAsking = 24;
const eaches = new Set(['each', 'every', 'all', 'always']);
