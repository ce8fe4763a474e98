import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

/** What a carer does with a child's medicine: nobody writes so of what they take themselves. */
const managing = new Set([
  ...['changes', 'changed', 'changing', 'alters', 'altered', 'adjusts', 'adjusted', 'doubles', 'doubled', 'halves'],
  ...['gives', 'gave', 'giving', 'withholds', 'withheld', 'forgets', 'forgot', 'manages', 'omits', 'omitted', 'stops'],
]);
const medicines = new Set(
  listed(`
  meds, medication, medicine, medicines, med, inhaler, inhalers, dose, doses, treatment, plan
`),
);
const owns = new Set(['own', 'pregnant', 'pregnancy', 'takes']);
const reachOfVerb = 3;

/** "Mum: changes epilepsy meds herself": whose illness a carer treats, and not the carer's. */
export function isMedicineManaged(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!medicines.has(textAt(tokens, last + 1)) || !hasWord(tokens, first - reachOfVerb, first - 1, managing))
    return false;
  const sentence = sentenceOf(tokens, first);
  if (isOwnMedicine(tokens, first, sentence)) return false;
  return !hasWord(tokens, sentence.first, sentence.last, owns);
}

/** "Mum stops her epilepsy meds", "mum omits epilepsy meds, mum has epilepsy": hers, where no child is named. */
function isOwnMedicine(tokens: readonly Token[], first: number, sentence: Span): boolean {
  if (hasWord(tokens, 0, tokens.length - 1, childrenNamed)) return false;
  const illness = textAt(tokens, first);
  for (let place = sentence.first; place < sentence.last; place += 1)
    if (having.has(textAt(tokens, place)) && textAt(tokens, place + 1) === illness) return true;
  if (!leaving.has(textAt(tokens, first - 2))) return false;
  return hasWord(tokens, sentence.first, first - 2, whose.get(textAt(tokens, first - 1)) ?? nobody);
}
const childrenNamed = new Set(['child', 'son', 'daughter', 'dtr', 'boy', 'girl', 'baby', 'he', 'she', 'kid', 'kids']);
const having = new Set(['has', 'with', 'had']);
const leaving = new Set(['stops', 'stopped', 'omits', 'omitted', 'forgets', 'forgot', 'changes', 'changed', 'doubled']);
const nobody: ReadonlySet<string> = new Set();
const whose: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['her', new Set(['mum', 'mother', 'nan', 'gran', 'grandmother', 'stepmum', 'auntie', 'aunt'])],
  ['his', new Set(['dad', 'father', 'grandad', 'stepdad', 'uncle'])],
]);
