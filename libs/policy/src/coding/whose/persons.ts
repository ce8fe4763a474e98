import { type Mention } from '../mention.js';
import { isNoChild } from '../people/no-child.js';
import { type Person, childWords, reachToPerson, telling } from '../people/person-words.js';
import { personsNamed } from '../people/persons-named.js';
import { textAt, tokenAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { AnotherVictim } from './another-victim.js';
import { type AroundPersons } from './around-persons.js';
import { bearerSteps } from './bearer-steps.js';
import { isDegree } from '../people/degrees.js';
import { joinedDeed } from './joined-deeds.js';

const doneBy = new Set(['him', 'child', 'pupil', 'patient', 'pt', 'yp']);
/** "Has a broken arm, did it falling off a horse". */
const it = new Set(['it', 'that', 'this']);

/** Tells what is said of somebody else than the child. */
export class PersonReader {
  readonly persons: readonly Found<Person>[];
  private readonly around: AroundPersons;

  constructor(private readonly tokens: readonly Token[]) {
    this.persons = personsNamed(tokens);
    this.around = { tokens, persons: this.persons, victim: new AnotherVictim(tokens, this.persons) };
  }

  /** Whether the text names anybody else. */
  get hasAny(): boolean {
    return this.persons.length > 0;
  }

  /** Whether somebody else than the child bears what is mentioned. */
  bear(mention: Mention): boolean {
    const joined = joinedDeed(this.tokens, mention);
    if (joined !== null) return this.bear(joined);
    for (const { holds, isOthers } of bearerSteps) if (holds(this.around, mention)) return isOthers;
    return false;
  }

  /** Whether nothing turns back to the child between what somebody else bears and what is told next. */
  isStillOf(before: Mention, { last }: Mention): boolean {
    for (let place = before.last + 1; place <= last + reachToPerson; place += 1) {
      const token = tokenAt(this.tokens, place);
      if (place > last && (token === undefined || token.begins || token.text === ',')) return true;
      if (token === undefined || token.begins) return false;
      // "bitten by him, hand swollen": who did it
      if (token.text === 'did' && it.has(textAt(this.tokens, place + 1))) continue;
      if (isDegree(this.tokens, place) || (doneBy.has(token.text) && textAt(this.tokens, place - 1) === 'by')) continue;
      if ((telling.has(token.text) || childWords.has(token.text)) && !isNoChild(this.tokens, place)) return false;
    }
    return true;
  }
}
