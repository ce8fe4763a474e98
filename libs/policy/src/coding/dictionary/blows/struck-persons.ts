import { listed } from '../forms.js';

/** Whom a grown person lives or lived with: a child has none. */
export const halves: ReadonlySet<string> = new Set(
  listed('partner, ex, husband, fiance, boyfriend, girlfriend, wife, spouse, bf'),
);

/** What tells that a half is one of a grown person alone. */
export const formers: ReadonlySet<string> = new Set(
  listed(`
  former, ex, previous, then, last, estranged, separated, abusive, violent, current, late
`),
);
export const formerOnly: ReadonlySet<string> = new Set(listed('former, ex, previous, estranged, separated, husband'));

/** Between who does a deed and the deed. */
export const beforeDeeds: ReadonlySet<string> = new Set(
  listed(`
  had, has, have, would, will, used, to, threatened, tried, also, then, just, once, often, regularly, repeatedly,
  sometimes, again, previously, recently, physically, always, was, did, never, not, who, and, grabbed, allegedly,
  badly, punched, kicked, reportedly, been, is
`),
);

/** Between who bears a deed and the passive: "is alleged to have been", "reports having been". */
export const raising: ReadonlySet<string> = new Set(
  listed(`
  is, was, were, are, has, have, had, to, been, being, alleged, said, reported, believed, thought, understood, known,
  claims, reports, having, both, also, herself, himself, themselves, who, denies, later, then, previously, recently,
  allegedly, never, not, again, once, fears, and, be, may, might, could, recalls, describes, remembers, alleges,
  discloses, disclosed
`),
);

/** Persons who are no child, though they are not told by whose they are. */
export const grownVictims: ReadonlySet<string> = new Set(
  listed(`
  girlfriend, girlfriends, wife, woman, women, female, females, lady, officer, paramedic, nurse, postman, postie, postwoman, fiancee,
  doctor, colleague, passenger, stranger, lodger, teacher, men
`),
);

/** Who has children of their own that are not this child. */
export const distant: ReadonlySet<string> = new Set(
  listed(`
  uncle, aunt, auntie, cousin, neighbour, lodger, friend, man, woman, stranger, lady, brother, sister, nephew, niece
`),
);
export const offspring: ReadonlySet<string> = new Set(
  listed('son, daughter, child, children, baby, boy, girl, kids, toddler, boys, girls, infant'),
);
