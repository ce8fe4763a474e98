import { numberFor } from './words.js';
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
} from './dictionary/people.js';
import { type Mention } from './mention.js';
import { Terms, each } from './terms.js';

/** What is known of a person that a text names. */
export type Person = 'harmed' | 'woman' | 'man' | 'anybody' | 'elder' | 'worker' | 'animal';

export const people = new Terms<Person>([
  ...each<Person>('harmed', harmed),
  ...each<Person>('woman', women),
  ...each<Person>('man', men),
  ...each<Person>('anybody', relatives),
  ...each<Person>('elder', elders),
  ...each<Person>('worker', workers),
  ...each<Person>('animal', animals),
]);

export const telling = new Set(tellingWords);

/** Words that break off only when it is no ability that is denied: "brother not yet rolling". */
export const tellingOnly = new Set(
  tellingWords.filter(
    (word) => !['not', 'cannot', "can't", 'could', "couldn't", 'unable', 'does', 'did'].includes(word),
  ),
);

export const seeing = new Set(seeingWords);

export const bears = new Set(bearing);

export const possessed = new Set(ofPossessed);

export const he = ['he', 'him', 'his', "he's", "he'd"];

export const she = ['she', 'her', 'hers', "she's", "she'd"];

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
export const personal = new Set<Mention['kind']>(['injury', 'condition', 'mobility', 'teeth']);

/** Of a home it does not matter whose: these are of the child itself. */
export const personalSigns = new Set(['hungry', 'unwashed', 'inadequate-clothing', 'infestation', 'untreated']);

/** Told of brothers and sisters, these are not told of the child; whoever left it alone is no bearer. */
export const siblingSigns = new Set(['unsupervised', 'collected-late', 'persistently-absent']);

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
  ...['phoned', 'rang', 'called', 'advised', 'reminded', 'warned', 'questioned', 'texted', 'emailed', 'showed'],
  ...['bit', 'hit', 'kicked', 'pushed', 'slapped', 'punched', 'tripped', 'helped', 'helping', 'playing'],
  ...['contacted', 'asking', 'telling', 'ask', 'tell', 'thanked', 'reassured', 'inform'],
]);

/** Before a person who has something: a child helps them. */
export const helping = new Set(['for', 'helping', 'helped', 'helps', 'after', 'supporting', 'visit', 'visiting']);

/** Somebody has treatment. */
export const takers = new Set([
  'takes',
  'taking',
  'on',
  'uses',
  'using',
  'sees',
  'under',
  'needs',
  'treated',
  'medicated',
]);

/** What befalls somebody: "grandma's fall". */
export const fallen = new Set(['fall', 'fall-from-height', 'traffic']);

export const youths = new Set(['child', 'girl', 'boy', 'baby', 'teenager', 'toddler', 'teen', 'infant', 'kid']);

/** Whoever does these does them to somebody. */
export const shutters = new Set(['shut', 'shuts', 'slammed', 'slams', 'closed', 'closes', 'closing', 'shutting']);

export const carried = new Set(['she', 'her', 'he', 'his']);

/** Of a child that may be meant by "she" in the sentence behind. */
export const childOfHer = new Set([
  'child',
  'baby',
  'pt',
  'patient',
  'pupil',
  'girl',
  'yp',
  'daughter',
  'him',
  'his',
  'he',
]);

/** Whom somebody else has. */
export const kin = new Set([
  'baby',
  'child',
  'son',
  'daughter',
  'brother',
  'sister',
  'mum',
  'dad',
  'partner',
  'boy',
  'girl',
  'twin',
]);

export const patients = new Set(['pt', 'patient', 'child', 'pupil', 'index', 'baby']);

/** "Parents both have". */
export const all = new Set(['both', 'all', 'have', 'each']);

/** What somebody does to a part of their own. */
export const selfHarms = new Set([
  'broke',
  'broken',
  'sprained',
  'fractured',
  'dislocated',
  'twisted',
  'strained',
  'pulled',
  'tore',
]);

export const agents = new Set(['by', 'from']);

export const bearers = new Set(['on', 'of', 'in']);

/** Injuries as something that is done. */
export const doneTo = new Set([
  ...['bit', 'bites', 'biting', 'bite', 'scratched', 'scratches', 'scratching', 'cut', 'hurt', 'hurts', 'hurting'],
  ...['injured', 'bruised', 'burnt', 'burned', 'stabbed', 'harmed', 'scalded', 'injuring'],
]);

/** At the end of a term: whom it was done to. */
export const childWords = new Set([
  ...['child', "child's", 'baby', "baby's", 'infant', 'pt', 'patient', 'pupil', 'he', 'his', 'him', 'she', 'children'],
  ...['boy', 'girl', 'toddler', 'yp', 'this', 'both'],
]);

export const victims = new Set(['him', 'her', 'me', 'child', 'baby']);

/** Emphatic behind a pronoun: "she herself was bruised". */
export const selves = new Set(['herself', 'himself', 'themselves']);

export const subjects = new Set(['he', 'she', 'they', "he's", "she's"]);

/** Before a pronoun these turn from one to another. */
export const contrasts = new Set(['but', 'whereas', 'while', 'whilst', 'although', 'however']);

/** Somebody falls on the child or runs into it. */
export const againstHim = new Set(['on', 'onto', 'into', 'against', 'over', 'at', 'to', 'with', 'near']);

export const onHim = new Set(['him', 'her']);

/** What somebody else is kept from. */
export const inabilities = new Set([
  ...['attend', 'work', 'come', 'drive', 'bring', 'collect', 'visit', 'cancelled', 'rearranged', 'carry', 'lift'],
  ...['absent', 'off', 'late', 'unavailable', 'crutches', 'hospital', 'missed', 'rebooked'],
]);

export const reasons = new Set(['because', 'as', 'since', 'after', 'having', 'with', 'following']);

/** Behind an auxiliary these tell what somebody has. */
export const haves = new Set(['with', 'has', 'had', 'having', 'after', 'following', 'from']);

/** What an animal does to others. */
export const ofAnimals = new Set(['bite', 'abrasion', 'laceration']);

/** Whose former or other half it is tells who was hurt: "a broken nose from her ex". */
export const halves = new Set(['ex', 'partner', 'husband', 'boyfriend', 'fiance', 'ex-partner']);

export const auxiliaries = new Set(['was', 'were', 'is', 'been', 'being']);

export const reachOfAuxiliary = 4;

/** "His cousin, on the same trampoline, broke". */
export const asides = new Set(['aged', 'on', 'in', 'at', 'also', 'who', 'age', 'now', 'from', 'then', 'already']);

export const reachOfAside = 6;

export const gerunds = new Set(['being', 'having']);

export const files = new Set(['file', 'records', 'notes', 'history', 'chronology']);

export const none: ReadonlySet<string> = new Set();

// none of them is a misspelt word of something else
for (const word of tellingWords) numberFor(word);
