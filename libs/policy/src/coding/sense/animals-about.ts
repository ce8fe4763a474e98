import { animals } from '../dictionary/people/people.js';
import { insects } from '../dictionary/sense.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** "Kittens crawling over the sofa", "the dog walks all over the baby's mat". */
export function isOfAnimal(tokens: readonly Token[], first: number): boolean {
  const is = beings.has(textAt(tokens, first - 1)) ? first - 2 : first - 1;
  return goesOnAt(tokens, is + 1) && creatures.has(textAt(tokens, is));
}
const beings = new Set(['is', 'are', 'was', 'were', 'keeps', 'keep']);
const creatures = new Set([
  ...animals.flatMap((animal) => [animal, `${animal}s`]),
  ...insects,
  ...[
    'puppies',
    'ponies',
    'mice',
    'rats',
    'ants',
    'flies',
    'cockroaches',
    'maggots',
    'lice',
    'nits',
    'louse',
    'slug',
    'slugs',
  ],
]);
