import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** What a carer does with a child's medicine: nobody writes so of what they take themselves. */
const managing = new Set([
  ...['changes', 'changed', 'changing', 'alters', 'altered', 'adjusts', 'adjusted', 'doubles', 'doubled', 'halves'],
  ...['gives', 'gave', 'giving', 'withholds', 'withheld', 'forgets', 'forgot', 'manages', 'omits', 'omitted', 'stops'],
]);
const medicines = new Set([
  ...[
    'meds',
    'medication',
    'medicine',
    'medicines',
    'med',
    'inhaler',
    'inhalers',
    'dose',
    'doses',
    'treatment',
    'plan',
  ],
]);
const owns = new Set(['own', 'pregnant', 'pregnancy', 'takes']);
const reachOfVerb = 3;

/** "Mum: changes epilepsy meds herself": whose illness a carer treats, and not the carer's. */
export function isMedicineManaged(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!medicines.has(textAt(tokens, last + 1)) || !hasWord(tokens, first - reachOfVerb, first - 1, managing))
    return false;
  const sentence = sentenceOf(tokens, first);
  return !hasWord(tokens, sentence.first, sentence.last, owns);
}
