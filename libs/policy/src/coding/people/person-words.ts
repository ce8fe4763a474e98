import { numberFor } from '../text/words.js';
import {
  animals,
  bearing,
  elders,
  harmed,
  men,
  ofPossessed,
  relatives,
  seeing as seeingWords,
  tellingWords,
  women,
  workers,
} from '../dictionary/people/people.js';
import { placedOthers } from '../dictionary/people/other-children.js';
import { type Mention } from '../mention.js';
import { Terms, each } from '../text/terms.js';
import { isAbsence, isUntreated } from '../values.js';

/** What is known of a person that a text names. */
export type Person = 'harmed' | 'woman' | 'man' | 'anybody' | 'elder' | 'worker' | 'animal';

export const people = new Terms<Person>([
  ...each<Person>('harmed', harmed),
  ...each<Person>('woman', women),
  ...each<Person>('man', men),
  ...each<Person>('anybody', relatives),
  ...each<Person>('anybody', placedOthers),
  ...each<Person>('elder', elders),
  ...each<Person>('worker', workers),
  ...each<Person>('animal', animals),
]);

export const telling = new Set(tellingWords);

/** Words that break off only when it is no ability that is denied: "brother not yet rolling". */
export const tellingOnly = new Set(
  tellingWords.filter(
    (word) =>
      !['not', 'cannot', "can't", 'cant', 'could', "couldn't", 'couldnt', 'unable', 'does', 'did'].includes(word),
  ),
);

export const seeing = new Set(seeingWords);

export const bears = new Set(bearing);

export const possessed = new Set(ofPossessed);

export const he = ['he', 'him', 'his', "he's", "he'd"];

export const she = ['she', 'her', 'hers', "she's", "she'd"];

export type Sex = Extract<Person, 'woman' | 'man'>;

/** Who does or bears something: "she fell", "he'd fallen". */
export const sexOfSubject: ReadonlyMap<string, Sex> = new Map([
  ...['she', "she's", "she'd"].map((text) => [text, 'woman'] as const),
  ...['he', "he's", "he'd"].map((text) => [text, 'man'] as const),
]);

/** Whose a part or a thing is: "her arm". */
export const sexOfOwner: ReadonlyMap<string, Sex> = new Map([
  ['her', 'woman'],
  ['his', 'man'],
]);

/** Either of them. */
export const sexOfPronoun: ReadonlyMap<string, Sex> = new Map([...sexOfSubject, ...sexOfOwner]);

/** Of a family, or another child: not whose work it is, no animal, and nobody whom the child harmed. */
export const isKin = ({ means }: { readonly means: Person }): boolean =>
  means === 'woman' || means === 'man' || means === 'anybody' || means === 'elder';

/** Pronouns that are never of such a person. */
export const notTheirs: Readonly<Record<Person, ReadonlySet<string>>> = {
  woman: new Set(he),
  man: new Set(she),
  anybody: new Set(),
  harmed: new Set(),
  elder: new Set([...he, ...she]),
  worker: new Set([...he, ...she]),
  animal: new Set([...he, ...she]),
};

/** Of these it matters whose they are; a story, a worry or a missed visit is the child's, whoever speaks of it. */
export const personal = new Set<Mention['kind']>(['injury', 'condition', 'mobility', 'teeth', 'growth']);

/** Of a home it does not matter whose: these are of the child itself. */
const personalSigns = new Set(['hungry', 'unwashed', 'inadequate-clothing', 'infestation']);
export const isPersonalSign = (value: string): boolean => personalSigns.has(value) || isUntreated(value);

/** Told of brothers and sisters, these are not told of the child; whoever left it alone is no bearer. */
const siblingSigns = new Set(['unsupervised', 'collected-late']);
export const isSiblingSign = (value: string): boolean => siblingSigns.has(value) || isAbsence(value);

export const personalMechanisms = new Set([
  ...['fall', 'fall-from-height', 'traffic', 'dog-bite', 'sport', 'hot-liquid', 'contact-burn', 'caught-in-door'],
]);

/** How far behind a mention the person may be that bears it. */
export const reachToPerson = 6;

export const owners = new Set([
  ...['two', 'three', 'some', 'several', '2', '3', '4', 'an', 'my', 'our'],
  ...['his', 'her', 'the', 'their', 'older', 'younger', 'elder', 'own', 'maternal', 'paternal', 'foster', 'a'],
]);

export const companions = new Set([
  ...['with', 'by', 'to', 'from', 'for', 'biba', 'bib', 'via', 'per', '+', 'w', 'and', '&', 'at', 'under', 'onto'],
  ...['into', 'near', 'off', 'behind', 'like', 'than', 'beside', 'against', 'asked', 'told', 'informed'],
  'unlike',
  ...['phoned', 'rang', 'called', 'advised', 'reminded', 'warned', 'questioned', 'texted', 'emailed', 'showed'],
  ...['bit', 'hit', 'kicked', 'pushed', 'slapped', 'punched', 'tripped', 'helped', 'helping', 'playing'],
  ...['contacted', 'asking', 'telling', 'ask', 'tell', 'thanked', 'reassured', 'inform'],
]);

export const bearers = new Set(['on', 'of', 'in']);

/** Injuries as something that is done. */
export const doneTo = new Set([
  ...['bit', 'bites', 'biting', 'bite', 'scratched', 'scratches', 'scratching', 'cut', 'hurt', 'hurts', 'hurting'],
  ...[
    'nipped',
    'mauled',
    'savaged',
    'injured',
    'bruised',
    'burnt',
    'burned',
    'stabbed',
    'harmed',
    'scalded',
    'injuring',
  ],
]);

/** At the end of a term: whom it was done to. */
export const childWords = new Set([
  ...['child', "child's", 'baby', "baby's", 'infant', 'pt', 'patient', 'pupil', 'he', 'his', 'him', 'she', 'children'],
  ...['boy', 'girl', 'toddler', 'yp', 'this', 'both'],
]);

export const victims = new Set(['him', 'her', 'me', 'my', 'child', 'baby', 'them', 'children', 'kids']);

export const auxiliaries = new Set(['was', 'were', 'is', 'been', 'being']);

export const reachOfAuxiliary = 4;

/** "His cousin, on the same trampoline, broke". */
export const asides = new Set([
  'not',
  'aged',
  'on',
  'in',
  'at',
  'also',
  'who',
  'age',
  'now',
  'from',
  'then',
  'already',
]);

export const reachOfAside = 6;

export const gerunds = new Set(['being', 'having']);

export const files = new Set(['file', 'records', 'notes', 'history', 'chronology']);

export const none: ReadonlySet<string> = new Set();

// none of them is a misspelt word of something else
for (const word of tellingWords) numberFor(word);
