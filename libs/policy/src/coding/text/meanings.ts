import {
  blowsThatAreNone,
  beatenAtGames,
  collisionsOfChildren,
  kicksOfHealth,
} from '../dictionary/that-are-none/blows-that-are-none.js';
import { breaksThatAreNone } from '../dictionary/that-are-none/breaks-that-are-none.js';
import { burnsThatAreNone } from '../dictionary/that-are-none/burns-that-are-none.js';
import { careThatIsNone } from '../dictionary/that-are-none/care-that-is-none.js';
import { circumstanceWords } from '../dictionary/circumstances.js';
import { cutsThatAreNone } from '../dictionary/that-are-none/cuts-that-are-none.js';
import { fallsThatAreNone } from '../dictionary/that-are-none/falls-that-are-none.js';
import { type Phrase } from '../dictionary/forms.js';
import { marksThatAreNone } from '../dictionary/that-are-none/marks-that-are-none.js';
import { sitesThatAreNone } from '../dictionary/that-are-none/sites-that-are-none.js';
import { slipsThatAreNone } from '../dictionary/that-are-none/slips-that-are-none.js';
import { neverMeant, otherWordsToMend } from '../dictionary/spelling.js';
import { schoolPapers } from '../dictionary/school-and-games/schools.js';
import { otherStories } from '../dictionary/accounts/account-forms.js';
import { lateOtherwise } from '../dictionary/care/how-soon.js';
import { inLineWithRules } from '../dictionary/accounts/judgements.js';
import { headKnocks } from '../dictionary/injuries/head-knocks.js';
import { neglectFalseFriends } from '../dictionary/that-are-none/neglect-that-is-none.js';
import { neglectWords } from '../dictionary/care/neglect.js';
import { injuryWords as plainInjuries } from '../dictionary/injuries.js';
import { injuryForms } from '../dictionary/injury-forms.js';
import { injuriesToo, noCancelling, notBrought } from '../dictionary/injuries-too.js';
import { noInjuries, noMaltreatment } from '../dictionary/that-are-none/no-harm.js';
import { saidOfPeople } from '../dictionary/people/said-of-people.js';
import { otherThanCruelty } from '../dictionary/blows/cruelty.js';
import { siteWords } from '../dictionary/sites.js';
import { otherThanThese } from '../dictionary/that-are-none/visits-and-conditions-that-are-none.js';
import { type MentionKind } from '../mention.js';
import { each, Terms } from './terms.js';
import { type Meaning } from './with-pairs.js';

const nothing: Meaning = { is: 'nothing' };

const injuryWords: Readonly<Record<string, readonly Phrase[]>> = Object.fromEntries(
  Object.entries(plainInjuries).map(([kind, phrases]) => [
    kind,
    [
      ...phrases,
      ...(injuryForms[kind] ?? []),
      ...(injuriesToo[kind] ?? []),
      ...(kind === 'head-injury' ? headKnocks : []),
    ],
  ]),
);

/** Phrases with the plural of their last word. */
const withPlurals = (phrases: readonly Phrase[]): readonly Phrase[] => [
  ...phrases,
  ...phrases.flatMap((phrase) => pluralOf(phrase) ?? []),
];

function pluralOf(phrase: Phrase): Phrase | null {
  if (typeof phrase === 'string') return phrase !== 'hurt' && /[a-z]{3}[a-rt-xz]$/.test(phrase) ? `${phrase}s` : null;
  const last = phrase.parts.at(-1) ?? [];
  return { parts: [...phrase.parts.slice(0, -1), last.flatMap((part) => pluralOf(part) ?? [])] };
}

/** What words of the dictionaries mean, wherever they stand. */
export const meanings = new Terms<Meaning>([
  ...each(nothing, [
    ...blowsThatAreNone,
    ...fallsThatAreNone,
    ...slipsThatAreNone,
    ...burnsThatAreNone,
    ...cutsThatAreNone,
    ...marksThatAreNone,
    ...breaksThatAreNone,
    ...sitesThatAreNone,
    ...careThatIsNone,
    ...kicksOfHealth,
    ...collisionsOfChildren,
    ...beatenAtGames,
    ...schoolPapers,
    ...inLineWithRules,
    ...lateOtherwise,
    ...otherStories,
    ...neglectFalseFriends,
    ...otherThanThese,
    ...noMaltreatment,
    ...noInjuries,
    ...noCancelling,
    ...saidOfPeople,
    ...otherThanCruelty,
  ]),
  ...Object.entries(injuryWords).flatMap(([value, phrases]) =>
    each<Meaning>({ is: 'fact', kind: 'injury', value }, withPlurals(phrases)),
  ),
  ...Object.entries({ ...circumstanceWords, neglect: neglectWords }).flatMap(([kind, values]) =>
    Object.entries<readonly Phrase[]>(values).flatMap(([value, phrases]) =>
      each<Meaning>(
        { is: 'fact', kind: kind as MentionKind, value },
        kind === 'condition' ? withPlurals(phrases) : phrases,
      ),
    ),
  ),
  ...each<Meaning>({ is: 'fact', kind: 'missed-care', value: 'was-not-brought' }, notBrought),
  ...Object.entries(siteWords).flatMap(([value, phrases]) => each<Meaning>({ is: 'site', value }, phrases)),
]);

const wordsOf = (phrases: readonly Phrase[]): readonly string[] =>
  phrases.flatMap((phrase) => (typeof phrase === 'string' ? phrase.split(' ') : wordsOf(phrase.parts.flat())));

/** Words that are often misspelt, and that hardly any other word is like: of injuries, sites, conditions and concerns. */
export const wordsToMend: readonly string[] = [
  ...wordsOf(Object.values(plainInjuries).flat()),
  ...wordsOf(Object.values(siteWords).flat()),
  ...wordsOf(Object.values(circumstanceWords.condition).flat()),
  ...otherWordsToMend,
].filter((word) => !neverMeant.includes(word));
