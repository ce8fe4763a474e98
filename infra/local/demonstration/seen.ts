import { aboutWords, kindOf, statusOf } from '#libs/chronology';
import { wordsOfCode } from '#libs/policy';
import { codeWords } from '#libs/policy/coding';
import type { StoryEvent } from './chronology.js';

/** Most facts that one line names. */
const mostFacts = 4;

/**
 * What was seen of an event, in a few coded words: no name, no word of a source. "left; injury: bruise head, bruise chest".
 */
export function seenIn(event: StoryEvent, words: readonly { field: string; text: string }[]): string {
  const facts = new Set(
    codeWords(words).map(({ kind, code, bodySite }) =>
      kind === 'injury' || kind === 'specialty'
        ? [kind === 'injury' ? '' : 'specialty ', code, bodySite === undefined ? '' : ` ${bodySite}`].join('')
        : wordsOfCode(code),
    ),
  );
  const named = [...facts].slice(0, mostFacts);
  const more = facts.size - named.length;
  return [
    event.type.replaceAll('-', ' '),
    ...(event.subject === 'child' ? [] : [aboutWords(event.subject)]),
    ...(statusOf(event) === 'completed' && event.childSeen === false && kindOf(event) !== 'call'
      ? ['child not seen']
      : []),
    ...(named.length === 0 ? [] : [`${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`]),
    ...(event.concern === true ? ['concern recorded'] : []),
  ].join('; ');
}
