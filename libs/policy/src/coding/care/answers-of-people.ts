import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const people = new Set(listed('parents, mum, mother, dad, father, parent, family, carers, carer, either'));
const fromOrTo = new Set(['from', 'to']);
/** Somebody stood at a door. */
const visiting = new Set(
  listed(`
    visit, visits, visited, visiting, door, doors, doorstep, doorbell, bell, knock, knocks, knocked, knocking, house,
    flat, property, address, curtains, curtain, window, windows, letterbox, hv, nobody, home, car
  `),
);

/** "No reply from mum": whom somebody rang, and no door, where the text tells of none. */
export const isAnswerOfPerson = (tokens: readonly Token[], { last }: Mention): boolean =>
  fromOrTo.has(textAt(tokens, last + 1)) &&
  people.has(textAt(tokens, last + 2)) &&
  !tokens.some(({ text }) => visiting.has(text));
