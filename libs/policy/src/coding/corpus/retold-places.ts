import { type Sentence } from './read-corpus.js';
import { saying, type Retelling } from './retold.js';

/** Parts of which another may be hurt in the same way: what stands for one may stand for the other. */
const parts: readonly (readonly [string, string])[] = [
  ['wrist', 'shoulder'],
  ['forearm', 'shin'],
  ['cheek', 'forehead'],
  ['shoulder', 'hip'],
  ['buttock', 'thigh'],
  ['thumb', 'toe'],
];
const siteOfWord = (word: string): string => (word === 'thumb' ? 'finger' : word);

/** Another part is hurt: a word that stands once in the text and names the only place of it, and the place of the label with it. */
function onAnotherPart([from, to]: readonly [string, string]): Retelling {
  const word = new RegExp(`\\b${from}(?=s?\\b)`, 'gi');
  const label = new RegExp(`@((?:left |right |both )?)${siteOfWord(from)}(?= \\(|$)`);
  return {
    name: `with a ${to} for the ${from}`,
    of: (sentence) => {
      const { text, facts } = sentence;
      if (text.match(word)?.length !== 1 || text.toLowerCase().includes(to)) return null;
      if (!facts.some((fact) => label.test(fact)) || facts.some((fact) => fact.includes(siteOfWord(to)))) return null;
      return {
        ...sentence,
        text: text.replace(word, (found) => (found.startsWith(from.slice(0, 1)) ? to : capital(to))),
        facts: facts.map((fact) => fact.replace(label, `@$1${siteOfWord(to)}`)),
      };
    },
  };
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const ofSide = (way: Retelling): Retelling => ({
  ...way,
  of: (sentence: Sentence) =>
    sentence.facts.some((fact) => /@(?:left|right|both)/.test(fact)) ? way.of(sentence) : null,
});
const part = '(?=(?:wrist|ankle|elbow|knee|shoulder|hip|forearm|shin|thigh|cheek|ear|eye|foot|hand|arm|leg)s?\\b)';
const mark = '(?=(?:bruise|graze|scratch|burn)\\b)';

/** What binds injuries to their places and parts clauses, said with another mark or word of the same use. */
export const otherPlaces: readonly Retelling[] = [
  saying('with a dash for the first comma', /, /, ' - '),
  saying('with + for and', / and /g, ' + '),
  ...parts.map(onAnotherPart),
  ofSide(saying('with (L) for L', new RegExp(`\\bL ${part}`), '(L) ')),
  ofSide(saying('with R) for R', new RegExp(`\\bR ${part}`), 'R) ')),
  ofSide(saying('with left for L', new RegExp(`\\bL ${part}`), 'left ')),
  ofSide(saying('with B/L for both', new RegExp(`\\bboth ${part}`), 'B/L ')),
  saying('with its size', new RegExp(`\\ba ${mark}`), 'a 3x4cm '),
  saying('with its look', new RegExp(`\\ba ${mark}`), 'a faint purple '),
  saying('with ++ behind', /\b(bruising|swelling)(?= (?:to|on|over|of) )/i, '$1 ++'),
];
