import { listed } from './forms.js';

/** Short words of which several readers ask: once for all of them. */

/** "His own", "her arm". */
export const owners: ReadonlySet<string> = new Set(['his', 'her', 'my', 'their']);
/** The same, of one person. */
export const ownersOfOne: ReadonlySet<string> = new Set(['his', 'her', 'my']);
/** Before what is done to somebody: "was hit", "got kicked". */
export const doneTo: ReadonlySet<string> = new Set(listed('was, were, is, been, being, got, get, gets'));
export const haves: ReadonlySet<string> = new Set(['had', 'has', 'have']);
/** In whatever form: \"having been bitten\". */
export const perfects: ReadonlySet<string> = new Set([...haves, 'having']);
/** Verbs that "not" is joined to: "isn't", and "isnt" as those write it who leave the sign out. */
export const joinedToNot = [
  ...listed('is, are, was, were, has, have, had, do, does, did, could, would, should'),
] as const;
/** "He wasn't hurt", "she was never hurt". */
export const notWords: readonly string[] = [
  ...listed("not, never, can't, cannot, cant, won't, wont"),
  ...joinedToNot.flatMap((verb) => [`${verb}n't`, `${verb}nt`]),
];
/** "No bruising", "without a fall". */
export const noes: ReadonlySet<string> = new Set(['no', 'nil', 'not', 'without']);
/** A sign or word that doubts what stands right behind it: "?fracture", "poss fracture". */
export const doubts: readonly string[] = listed(`
  ?, query, possible, possibly, poss, probable, probably, prob, suspected, susp, likely, maybe, perhaps, presumed
`);
/** "9th", "2nd". */
export const ordinals: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
/** Of another player. */
export const anothers: ReadonlySet<string> = new Set(['another', 'other', 'opposing', 'fellow']);
/** Of a weight at birth. */
export const births: ReadonlySet<string> = new Set(['birth', 'born', 'birthweight', 'bw']);
/** Done by somebody, or by a thing that nobody holds. */
export const blows: ReadonlySet<string> = new Set(['hit', 'struck', 'caught']);

/** By a person, or by a car or a ball. */
export const hittings: ReadonlySet<string> = new Set(['hit', 'hits', 'hitting', 'struck', 'strikes', 'striking']);

/** Behind a "how" these ask for no cause. */
export const measures: ReadonlySet<string> = new Set([
  ...['long', 'much', 'many', 'often', 'old', 'far', 'big', 'bad', 'badly', 'hot', 'deep', 'soon'],
]);

/** What somebody means to do: "saw him threaten to hit her". */
export const threats: readonly string[] = listed('threaten, threatens, threatened, threatening');

/** Before the name of somebody who is grown. */
export const titles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'dr']);
/** "The boy" may be the child of whom a text tells; "a boy" is another. */
export const youths: ReadonlySet<string> = new Set(['boy', 'girl', 'lad']);
/** Who tells, or does something: the child, or one of several. */
export const childSubjects: ReadonlySet<string> = new Set(['he', 'she', 'they', 'child', 'pupil']);
/** Who may strike a woman of a home. */
export const menOfHome: ReadonlySet<string> = new Set(
  listed('dad, father, partner, ex, husband, boyfriend, stepdad, fiance'),
);
/** In a text that tells of a woman who is struck, and of her home. */
export const domesticWords: ReadonlySet<string> = new Set(
  listed('children, kids, dash, idva, marac, pregnant, pregnancy, domestic, dv, refuge'),
);
/** Before why or when something came about. */
export const reasons: ReadonlySet<string> = new Set(['after', 'because', 'since', 'as', 'when']);
/** Of whom a text tells: "he fell". */
export const thirdPersons: ReadonlySet<string> = new Set(['he', 'she', 'they']);
/** The same, or in a clause of its own: "a boy who fell". */
export const thirdPersonsOrWho: ReadonlySet<string> = new Set([...thirdPersons, 'who']);
/** Of whom a text tells, or who writes it. */
export const anyPersons: ReadonlySet<string> = new Set([...thirdPersons, 'i', 'we']);
/** To whom something is done: "hit me". */
export const objects: ReadonlySet<string> = new Set(['him', 'her', 'me', 'them', 'us']);
export const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);
/** Before a noun, of which nothing is told by it. */
export const determiners: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'their']);
/** Before one who is known: not \"a\". */
export const known: ReadonlySet<string> = new Set(['the', 'his', 'her', 'their']);
/** Before the child of whom a text tells: "our patient", "the index child". */
export const thisChild: ReadonlySet<string> = new Set(['the', 'this', 'our', 'index']);
/** Before something that is there. */
export const definite: ReadonlySet<string> = new Set(['the', 'this', 'these', 'those', 'his', 'her', 'their']);
/** Before who did it, or what it was done with. */
export const agents: ReadonlySet<string> = new Set(['by', 'from', 'with']);
/** "Hit her head on the table". */
export const againstThings: ReadonlySet<string> = new Set(['on', 'against', 'off']);
/** Between the items of a list. */
export const listJoints: ReadonlySet<string> = new Set([',', 'and', 'or', '&', '/']);
/** Between what belongs together. */
export const andSigns: ReadonlySet<string> = new Set([',', 'and', '&', '+', '/']);
/** In the passive: "was hit", "being hit". */
export const passives: ReadonlySet<string> = new Set(['was', 'were', 'been', 'being', 'got', 'is']);
export const comings: ReadonlySet<string> = new Set(['come', 'comes', 'came', 'coming']);
/** What is done with the eyes alone. */
export const looks: ReadonlySet<string> = new Set(['inspected', 'examined', 'checked', 'seen', 'viewed', 'assessed']);
export const mights: ReadonlySet<string> = new Set(['may', 'might', 'could']);
/** What may come, or would. */
export const mayOrWill: ReadonlySet<string> = new Set([...mights, 'will', 'would']);
/** What may be, or what somebody is able to do. */
export const ableTo: ReadonlySet<string> = new Set([...mights, 'can', 'would']);
/** Before what is yet to come, or may. */
export const modals: ReadonlySet<string> = new Set([...ableTo, 'will', 'should', "she'll", "he'll", "they'll"]);
export const denying: ReadonlySet<string> = new Set(['deny', 'denies', 'denied', 'denying']);
/** Before what is denied or in doubt. */
export const denialsAndDoubt: ReadonlySet<string> = new Set([
  ...['no', 'not', 'nil', 'never', 'without', 'deny', 'denies', 'denied', '?'],
]);
/** "Year 4", "a boy of 4 yr". */
export const years: ReadonlySet<string> = new Set(['year', 'yr', 'y']);
/** Of what is so, or was done. */
export const beings: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);
/** The same, and behind "has": "has been". */
export const beens: ReadonlySet<string> = new Set([...beings, 'been']);
/** "Was hit", "had been hit", "being hit", and not "is hit". */
export const pastBeings: ReadonlySet<string> = new Set(['was', 'were', 'been', 'being']);
/** Where one clause ends and another begins. */
export const clauseSigns: ReadonlySet<string> = new Set([',', ':', '-', '(', 'and', 'but']);
/** The same, or where an aside is closed. */
export const clauseEnds: ReadonlySet<string> = new Set([...clauseSigns, ')']);
/** Between what is told of one and of another. */
export const clauseJoints: ReadonlySet<string> = new Set([',', '-', 'and', 'but']);
/** Where a text halts within a sentence. */
export const pauses: ReadonlySet<string> = new Set([',', ':', '-', '(']);
/** Of one of several children: "the elder one". */
export const oneChild: ReadonlySet<string> = new Set(['child', 'boy', 'girl', 'son', 'daughter', 'one']);
export const infants: ReadonlySet<string> = new Set(['baby', 'toddler', 'newborn', 'infant']);
/** "On purpose": somebody meant it. */
export const purposes: ReadonlySet<string> = new Set(['purpose', 'purposely', 'deliberately', 'intentionally']);
/** Before whom something is told to. */
export const tellingTo: ReadonlySet<string> = new Set(
  listed('told, tells, telling, texted, messaged, rang, to, asked, with'),
);
/** What is done to oneself: "cut himself". */
export const selves: ReadonlySet<string> = new Set(['himself', 'herself']);
/** When what is told of now was. */
export const recentDays: ReadonlySet<string> = new Set(['today', 'now', 'tonight', 'currently', 'yesterday']);
