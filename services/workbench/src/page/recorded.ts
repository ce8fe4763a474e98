import { aboutOf, aboutWords, type EvidenceEvent } from '#libs/chronology';
import { joined, markup, nothing, type Markup } from '#libs/pictures';
import { textsOf, type WordField } from '../domain/event-texts.js';
import { markedText, readAs, textsRead } from './read-words.js';

const fieldWords: Readonly<Record<WordField, string>> = {
  presentingProblem: '',
  injury: 'Injury: ',
  diagnosis: 'Diagnosis: ',
};

/** What was recorded at a contact, quoted, each field in a line; its direction is its own. */
export function recordedWords(event: EvidenceEvent): Markup {
  return recorded(
    textsOf(event).map(({ field, text }) => quote(field, markup`${text}`)),
    event,
  );
}

/** The same with the words marked that were understood, and below it what they were taken for. */
export function recordedAndRead(event: EvidenceEvent): Markup {
  const quoted = textsRead(event).map((one) => quote(one.field, markedText(one)));
  return markup`${recorded(quoted, event)}${readAs(event)}`;
}

function recorded(texts: readonly Markup[], { concern, subject }: EvidenceEvent): Markup {
  // first whose it is: what follows is else read as the child's
  const quoted = [
    ...(aboutOf(subject) === 'child'
      ? []
      : [markup`<span class="rp-line"><strong>${isolated(sentenceCase(aboutWords(subject)))}</strong>.</span> `]),
    ...texts,
    ...(concern === true ? [markup`<span class="rp-line">A safeguarding concern was recorded.</span> `] : []),
  ];
  return quoted.length === 0 ? markup`nothing in words` : joined(quoted);
}

function quote(field: WordField, text: Markup): Markup {
  return markup`<span class="rp-line">${fieldWords[field]}“<bdi>${text}</bdi>”</span> `;
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A name that a file gives, with its own direction. */
export function isolated(text: string): Markup {
  return text === '' ? nothing : markup`<bdi>${text}</bdi>`;
}
