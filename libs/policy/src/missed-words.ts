import { type ContactFacts } from './facts.js';
import { type MissedPattern } from './missed-pattern.js';
import { placeOf, onDayOf } from './words.js';

/** "In the 365 days before, 2 of 3 other appointments had been missed, the last on 1 October 2026 at Northgate Hospital clinic." */
export function missedBeforeWords(
  { missed, kept, contacts }: MissedPattern,
  days: number,
  how: 'full' | 'short',
): string {
  const [before, others] = [missed.lo - 1, missed.hi - 1 + kept];
  const [last] = contacts;
  const place = last === undefined || how === 'short' ? '' : ` at ${placeOf(last)}`;
  const when = last === undefined ? '' : ` ${onDayOf(last)}${place}`;
  if (before === 1 && others === 1) return `This is the second missed in a row: the one before was${when}.`;
  const said = before === others ? `all ${before}` : `${before} of ${others}`;
  return `In the ${days} days before, ${said} other appointments had been missed${when === '' ? '' : `, the last${when}`}.`;
}

/** " The reason is not recorded.", or that words tell one: nobody here judges it. */
export function reasonWords({ circumstances }: Pick<ContactFacts, 'circumstances'>): string {
  return circumstances.includes('reason-told')
    ? ' A reason is told in the words there.'
    : ' The reason is not recorded.';
}

/** Of what a case lists as missing where a child was not brought: whether anybody spoke with the family. */
export function reachNotKnown({ circumstances }: Pick<ContactFacts, 'circumstances'>): readonly string[] {
  return circumstances.includes('family-reached') ? [] : ['whether the family was reached'];
}

/** " Whether the family was reached is not recorded.", or that it was in touch. */
export function reachWords({ circumstances }: Pick<ContactFacts, 'circumstances'>): string {
  return circumstances.includes('family-reached')
    ? ' The family was in touch, by the words there.'
    : ' Whether the family was reached is not recorded.';
}
