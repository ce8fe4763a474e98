import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { type Person } from '../people/person-words.js';
import { type AnotherVictim } from './another-victim.js';

/** A text, everybody whom it names besides the child, and who of them was harmed. */
export interface AroundPersons {
  readonly tokens: readonly Token[];
  readonly persons: readonly Found<Person>[];
  readonly victim: AnotherVictim;
}
