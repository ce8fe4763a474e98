import { listed } from '../forms.js';

/** Words that begin how or by whom. */
export const ways: ReadonlySet<string> = new Set([
  ...listed('by, in, on, with, at, from, to, and'),
  ',',
  ...listed('but, or, when, while, after, for, -'),
]);

/** Behind an outing, and no fall. */
export const errands: ReadonlySet<string> = new Set(
  listed(`
  to, money, letter, consent, form, out, next, abroad, away, home, today, tomorrow, was, went, with, is, for, on,
  signed, returned, planned, cost, cancelled, list, risk, emailed, sent, handed, texted, completed, filled, given,
  issued
`),
);

/** Behind a child that is dropped at school. */
export const delivered: ReadonlySet<string> = new Set(
  listed('off, at, home, school, nursery, hint, hints, round, in, out, late, early, outside'),
);

/** Verbs of who denies a deed or owns to it. */
export const owning: ReadonlySet<string> = new Set(
  listed(`
  denies, denied, deny, denying, admits, admitted, admitting, accused, arrested, jailed, charged, convicted,
  cautioned, bailed, alleges, alleged, never, or, fear, afraid
`),
);

/** Who does it to himself. */
export const selves: ReadonlySet<string> = new Set(listed('himself, herself, self, themselves, themself, myself, own'));

/** Before what struck and is no thing. */
export const articles: ReadonlySet<string> = new Set(
  listed('the, a, an, how, what, why, that, this, its, news, these, those'),
);

/** Words that determine an object. */
export const own: ReadonlySet<string> = new Set(
  listed('his, her, their, my, its, the, a, an, another, some, own, this, that'),
);

/** Who is struck. */
export const objects: ReadonlySet<string> = new Set(
  listed('him, me, them, us, child, baby, children, kids, toddler, infant'),
);

/** Verbs of the passive. */
export const passives: ReadonlySet<string> = new Set(listed('was, been, being, is, got, were, get, gets, getting'));

/** What is also done to a dinner or a test. */
export const vague: ReadonlySet<string> = new Set(
  listed('attacked, attacks, attack, attacking, beat, beats, beaten, stabbed, stabs'),
);

/** What is dropped and is no child. */
export const courts: ReadonlySet<string> = new Set(
  listed('case, charges, charge, allegation, complaint, proceedings, subject, temperature'),
);

/** What players do to each other. */
export const took: ReadonlySet<string> = new Set(
  listed(`
  took, takes, caught, collided, collision, clash, clashed, landed, tackle, tackled, went, elbowed, kneed, kicked,
  stamped, clattered, barged, winded, hit, struck, knocked, poked, headed, punched, trodden, stood, headbutted,
  whacked
`),
);

/** Deeds that somebody denies or owns to. */
export const gerunds: ReadonlySet<string> = new Set(
  listed('hitting, kicking, shaking, striking, beating, strangling, stabbing'),
);
