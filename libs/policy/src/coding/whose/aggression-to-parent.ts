import { listed } from '../dictionary/forms.js';
import { grownKin } from '../dictionary/people/kin.js';
import { type Mention } from '../mention.js';
import { goesOnAt, sentenceOf, textAt } from '../text/reading.js';
import { KeyWords } from '../text/key-words.js';
import { type Token } from '../text/tokens.js';

const aggression = new KeyWords(listed('aggression, aggressive'));
const towards = new Set(['to', 'towards', 'toward', 'at']);
/** A child that hurts them is told of; of a partner it is violence at home. */
const couples = new Set(listed('partner, boyfriend, girlfriend, ex, husband, wife'));
const grown = new Set([...grownKin.filter((one) => !couples.has(one)), ...['carers', 'staff']]);
/** What a child does to them, and nothing of what it bears. */
const doings = new Set(
  listed(`
  pulls, pulling, hair, bites, biting, scratches, scratching, kicks, kicking, hits, hitting, punches, spits, throws, things, pinches, slaps, headbutts, and,
  also, often, when, cross, upset, angry, overwhelmed, dysregulated, her, them
`).concat([':', ',', '-', '(', ';']),
);
const deeds = new Set(listed('bites, biting, scratches, scratching, pinches'));

/** "Aggression to mum: pulls hair, bites, scratches": what a child does to those who care for it. */
export function isAggressionToGrown(tokens: readonly Token[], { kind, bodySite, first, last }: Mention): boolean {
  // with a place it is somebody's body that is told of
  if (kind !== 'injury' || bodySite !== null || first !== last) return false;
  if (!aggression.areIn(tokens) || !deeds.has(textAt(tokens, first))) return false;
  const { first: begin } = sentenceOf(tokens, first);
  if (!aggression.has(textAt(tokens, begin)) || !towards.has(textAt(tokens, begin + 1))) return false;
  if (!grown.has(textAt(tokens, begin + 2)) || first < begin + 3) return false;
  for (let place = begin + 3; place < first; place += 1) if (!doings.has(textAt(tokens, place))) return false;
  return !goesOnAt(tokens, last + 1) || doings.has(textAt(tokens, last + 1));
}
