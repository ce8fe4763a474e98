import { listed } from '../dictionary/forms.js';
import { injuringVerbs, cruelDeeds, pouring, stubbing } from '../dictionary/blows/cruel-deeds.js';
import { closeObject } from '../dictionary/sense.js';
import { domesticWords, menOfHome, youths } from '../dictionary/short-words.js';
import { isForm } from './blow-forms.js';
import { isLeftByCarer } from '../care/care-withheld.js';
import { type Mention } from '../mention.js';
import { boys, girls } from '../people/own-part-met.js';
import { people } from '../people/named-people.js';
import { KeyWords } from '../text/key-words.js';
import { goesOnAt, hasWord, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { isSiteAt } from '../sites/sides.js';
import { strikerBefore } from './strikers.js';
import { type Token } from '../text/tokens.js';
import { WordUses } from '../text/word-uses.js';

const [isInjuring, isDoing, isEmptying] = [1, 2, 4];
const uses = new WordUses()
  .mark(injuringVerbs, isInjuring)
  .mark(
    cruelDeeds.flatMap(({ verbs }) => verbs),
    isDoing,
  )
  .mark([...pouring, ...stubbing], isEmptying);
const deeds = new KeyWords([...injuringVerbs, ...cruelDeeds.flatMap(({ verbs }) => verbs), ...pouring, ...stubbing]);
const reachOfVerb = 8;

/** Whether a word is a verb of what somebody does to somebody, in any form. */
export const isDoneToSomebody = (tokens: readonly Token[], place: number): boolean => uses.at(tokens, place) !== 0;

/**
 * "Uncle burns him with a lighter", "mum was seen to scald the child", "sister dropped her": whoever does it does it to the child, and bears
 * nothing of it. Of a part it may be their own: "mum burnt her hand".
 */
export function isDoneToThisChild(tokens: readonly Token[], mention: Mention): boolean {
  const { kind, value, first, last } = mention;
  if (kind === 'neglect') return value !== 'unsupervised' && isLeftByCarer(tokens, mention);
  if ((kind !== 'injury' && !harming.has(value)) || !deeds.areIn(tokens)) return false;
  const reach = fallen.has(value) ? first : Math.max(0, first - reachOfVerb);
  for (let place = Math.min(last, tokens.length - 1); place >= reach; place -= 1) {
    const use = uses.at(tokens, place);
    const isOfInjury = (use & isInjuring) !== 0 || (place === first && (use & isEmptying) !== 0);
    if (use !== 0 && (kind !== 'injury' || isOfInjury)) {
      const doer = strikerBefore(tokens, place);
      if (doer === null) continue;
      const whom = metBy(tokens, place);
      if (whom !== null) return isOfText(tokens, doer, whom);
    }
    if (place < first && (!goesOnAt(tokens, place) || turning.has(textAt(tokens, place)))) return false;
  }
  return false;
}
const fallen = new Set(['fall', 'fall-from-height']);
const harming = new Set(['hot-liquid', 'contact-burn', 'fall', 'fall-from-height']);
const turning = new Set([
  ',',
  ':',
  'and',
  'when',
  'while',
  'because',
  'but',
  'who',
  'as',
  'after',
  'so',
  'before',
  'then',
]);

/**
 * Whether a verb of a blow, or of another deed, among these words meets the child, by a word that is of no woman: "choking me", "stabbed the
 * child", "stubbed a cigarette out on him".
 */
export function meetsThisChild(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (value !== 'assault' && value !== 'disclosure') return false;
  for (let place = first; place <= last; place += 1) {
    const use = uses.at(tokens, place);
    if (use === 0 && isForm[tokenAt(tokens, place)?.word ?? 0] !== true) continue;
    const doer = strikerBefore(tokens, place);
    if (doer === null) continue;
    const whom = metBy(tokens, place);
    if (whom === null || (value === 'disclosure' && textAt(tokens, whom) !== 'me')) continue;
    const isOfWoman = textAt(tokens, whom) === 'her' && (use & isEmptying) === 0 && mayBeOfWoman(tokens, doer);
    return !isOfWoman && isOfText(tokens, doer, whom);
  }
  return false;
}

/** "Dad punched her", "mum rang, a neighbour had hit her": it may be a woman of the home. */
const mayBeOfWoman = (tokens: readonly Token[], doer: number): boolean =>
  menOfHome.has(textAt(tokens, doer)) ||
  hasWord(tokens, 0, doer - 1, girls) ||
  hasWord(tokens, 0, tokens.length, domesticWords);

/** "The child has been hit by her uncle", "uncle hit the child": whoever tells it, the child bore it. */
export const isSurelyOfChild = (tokens: readonly Token[], mention: Mention): boolean =>
  meetsThisChild(tokens, mention) || isBorneByChild(tokens, mention.first);

function isBorneByChild(tokens: readonly Token[], verb: number): boolean {
  let place = verb - 1;
  while (goesOnAt(tokens, place + 1) && passives.has(textAt(tokens, place))) place -= 1;
  if (place === verb - 1 || !goesOnAt(tokens, place + 1) || !children.has(textAt(tokens, place))) return false;
  return known.has(textAt(tokens, place - 1)) || !youths.has(textAt(tokens, place));
}
const passives = new Set(['was', 'were', 'has', 'had', 'been', 'being', 'is', 'gets', 'got', 'also', 'then', 'often']);

/** The place of a word for the child whom a verb meets. */
const metBy = (tokens: readonly Token[], verb: number): number | null =>
  childAt(tokens, verb + 1) ?? ((uses.at(tokens, verb) & isEmptying) === 0 ? null : emptiedOver(tokens, verb));

/** "Over him", "onto the baby". */
function emptiedOver(tokens: readonly Token[], verb: number): number | null {
  for (let place = verb + 1; place <= verb + reachOfOver && goesOnAt(tokens, place); place += 1)
    if (overs.has(textAt(tokens, place))) return childAt(tokens, place + 1);
  return null;
}
const overs = new Set(['over', 'on', 'onto', 'at']);
const reachOfOver = 6;

/** The place of a word for the child, from a place on: "him", "the baby", and not "her brother". */
function childAt(tokens: readonly Token[], from: number): number | null {
  if (!goesOnAt(tokens, from)) return null;
  const text = textAt(tokens, from);
  if (text === 'him' || text === 'me') return from;
  if (text === 'her' && isSiteAt(tokens, from + 1)) return null;
  if (text === 'her') return !goesOnAt(tokens, from + 1) || closeObject.has(textAt(tokens, from + 1)) ? from : null;
  const child = known.has(text) ? from + 1 : from;
  if (!children.has(textAt(tokens, child)) || !goesOnAt(tokens, child)) return null;
  // "the boy" of a text, and no boy
  return child === from && youths.has(textAt(tokens, child)) ? null : child;
}
const known = new Set(['the', 'this']);
const children = new Set(['child', 'baby', 'infant', 'toddler', 'newborn', 'patient', 'pt', 'yp', ...youths]);

/** Whether who is met is the child of the text: "sister says uncle bit her" and "he said that a man burnt the boy" may be of others. */
function isOfText(tokens: readonly Token[], doer: number, whom: number): boolean {
  const met = textAt(tokens, whom);
  const { first, last } = sentenceOf(tokens, doer);
  // "dad burnt her in front of the children": of a woman
  if (met === 'her' && menOfHome.has(textAt(tokens, doer)) && hasWord(tokens, whom, last, domesticWords)) return false;
  for (let place = first; place < doer - 1; place += 1) {
    const text = textAt(tokens, place);
    if (text.endsWith("'s") || others.has(text)) continue;
    if (children.has(met) && (pronouns.has(text) || toldByChild.has(text))) return false;
    if (!people.has(text)) continue;
    if (met === 'me' && isTold(tokens, place)) continue;
    if (textAt(tokens, place + 1) === "'" || modifiers.has(text)) continue;
    if (met === 'me' || (met === 'her' ? !boys.has(text) : met === 'him' && !girls.has(text))) return false;
  }
  // "a boy burnt the boy"
  return !youths.has(met) || !youths.has(textAt(tokens, doer));
}
/** "Told her aunt that dad kicks me": who only hears it. */
function isTold(tokens: readonly Token[], person: number): boolean {
  for (let place = person - 1; place >= person - 3 && goesOnAt(tokens, place + 1); place -= 1)
    if (tellings.has(textAt(tokens, place))) return true;
  return false;
}
const tellings = new Set(['told', 'tells', 'telling', 'to']);
const others = new Set(
  listed(`
  neighbour, teacher, staff, worker, officer, member, child, pupil, student, yp, pt, patient, foster, family
`),
);
const modifiers = new Set(['foster', 'step', 'year', 'family']);
const pronouns = new Set(['he', 'she', 'him', 'i']);
const toldByChild = new Set(['child', 'pupil', 'student', 'yp']);
