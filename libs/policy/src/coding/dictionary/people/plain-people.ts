import { listed } from '../forms.js';

/** Other words for the same people, by the word that lists of people know; "mummy" and "daddy" stay, a child's own words. */
export const aliases: Readonly<Record<string, readonly string[]>> = {
  mum: ['mom', 'mam', 'mama', 'moc'],
  dad: ['foc', 'papa'],
  nan: listed(`
    nana, nanna, nanan, nannie, nanny, nain, mamgu, gran, granny, grandma, grandmother, mgm, pgm
  `),
  grandad: listed('granddad, grandpa, gramps, grandfather, mgf, pgf'),
  stepdad: ['stepfather'],
  stepmum: ['stepmother'],
  aunt: ['auntie', 'aunty'],
  sibling: ['sib'],
  siblings: ['sibs'],
  sister: ['sis'],
  brother: ['bro'],
  friend: ['mate', 'pal', 'buddy'],
  friends: ['mates', 'pals', 'buddies'],
  boy: ['lad'],
  boys: ['lads'],
  girl: ['lass'],
  girls: ['lasses'],
  baby: ['infant', 'newborn'],
  child: ['pt', 'yp', 'patient'],
  pupil: ['student'],
  carer: ['fc'],
  boyfriend: ['boyf'],
};

/** Parents by two letters, which are other things as well. */
export const shortParents: Readonly<Record<string, string>> = { mo: 'mum', fa: 'dad' };
/** Before "mo": months, or a while. */
export const beforeMonths: ReadonlySet<string> = new Set(
  listed(`
  few, several, couple, two, three, four, five, six, seven, eight, nine, ten, twelve, half, per, every, next, past,
  a, an, one, last, /, -, #, +
`),
);
/** Behind the two letters: first aid, football, and names. */
export const behindInitials: ReadonlySet<string> = new Set(
  listed(
    'cup, youth, coach, box, kit, room, trained, trainer, report, course, given, applied, book, lead, old, ago, farah',
  ),
);

/** Those of whom a name or an age may be told at once. */
export const named: readonly string[] = listed(`
  mum, mother, mummy, dad, father, daddy, nan, grandad, stepdad, stepmum, aunt, uncle, brother, sister, sibling, twin,
  cousin, friend, neighbour, partner, boyfriend, stepbrother, stepsister, childminder, carer
`);

/** Those who are named in two words, by the second, and as one. */
export const inTwoWords: Readonly<Record<string, readonly [string, string]>> = {
  mum: ['step', 'stepmum'],
  mother: ['step', 'stepmum'],
  dad: ['step', 'stepdad'],
  father: ['step', 'stepdad'],
  brother: ['step', 'stepbrother'],
  sister: ['step', 'stepsister'],
  person: ['young', 'child'],
  assistant: ['teaching', 'ta'],
};

/** Behind these "step" is no stair: "his step dad". */
export const beforeStep: ReadonlySet<string> = new Set([
  ...[...listed('his, her, their, my, of, by, with, older, younger, and, says, said, that'), ',', '('],
]);

/** "Team-mate", "play mate": others than friends. */
export const ofMates: ReadonlySet<string> = new Set(
  listed('team, class, room, flat, house, play, school, work, cell, bunk'),
);

/** Before one of a family: whatever kind, it is one. */
export const kinds: ReadonlySet<string> = new Set(
  listed('kinship, foster, birth, biological, bio, maternal, paternal, adoptive, half'),
);

/** Before these a word for a child or a baby names none: "infant school". */
export const ofNobody: ReadonlySet<string> = new Set(
  listed(`
  school, class, classes, formula, milk, feeding, massage, mortality, hearing, screening, registration, department,
  transport, list, death, teacher, playground
`),
);

/** Words of an age that is put behind a person. */
export const withinAge: ReadonlySet<string> = new Set([
  ...[...listed('aged, age, years, year, yrs, yr, y, yo, months, mths, m, mo, old, o, /'), ',', '-'],
]);

/** Behind a number: how far on a pregnancy is. */
export const weeks: ReadonlySet<string> = new Set(
  listed('/, 40, weeks, wks, week, months, pregnant, gestation, wk, +'),
);

/** Whose somebody or something is, written without the apostrophe before what is theirs: "mums boyfriend". */
export const ownersInHaste: readonly string[] = listed(
  'mum, dad, nan, gran, sister, brother, uncle, aunt, stepdad, stepmum',
);
export const oftenTheirs: ReadonlySet<string> = new Set(
  listed(`
  boyfriend, girlfriend, bf, gf, boyf, partner, ex, husband, wife, new, house, flat, home, car, friend, mate, brother, sister, mum, dad,
  mother, father, bed, room, dog, cousin, uncle, aunt, phone
`),
);

/** Names that are words as well. */
export const nameWords: ReadonlySet<string> = new Set(
  listed(`
  tom, mark, max, will, bill, jack, frank, rob, pat, grace, rose, lily, daisy, holly, ruby, jade, poppy, ivy, hope, faith,
  joy, summer, robin, dale, drew, chase, hunter, mason, jasmine, amber, olive, hazel, violet, heather, iris, sandy, skye
`),
);
