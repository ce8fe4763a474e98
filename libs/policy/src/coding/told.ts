import { type Assertion } from './assertion.js';
import { type Mention } from './mention.js';

/** A mention with what is said of it. */
export interface Told {
  readonly mention: Mention;
  readonly assertion: Assertion;
}
