import { parseInstant } from '#libs/contracts';
import { PermanentError } from '#libs/platform';

/** Instants that a source can mean; PostgreSQL would refuse some of the others. */
const earliestInstant = Date.UTC(1900, 0, 1);
const latestInstant = Date.UTC(2200, 0, 1);

/** Parses an instant of a signal. @throws PermanentError when it lies outside what can be meant. */
export function instantIn(text: string, place: string): number {
  const instant = parseInstant(text);
  if (!(instant >= earliestInstant && instant < latestInstant)) {
    throw new PermanentError('instant-out-of-range', { place });
  }
  return instant;
}
