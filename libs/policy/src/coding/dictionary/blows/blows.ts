import { listed } from '../forms.js';

/** Verbs of violence in their forms: who does them to somebody assaults. */
const regular = (stem: string, end = ''): readonly [string, string, string, string] => [
  stem,
  /(ch|sh|ss)$/.test(stem) ? `${stem}es` : `${stem}s`,
  `${stem}${end}ed`,
  `${stem}${end}ing`,
];
const verbs: readonly (readonly string[])[] = [
  ...listed('punch, kick, smack, headbutt, batter, thump, whack, clout, wallop, thrash, assault').map((stem) =>
    regular(stem),
  ),
  ...listed('attack, spank, bash, clobber, elbow, bludgeon').map((stem) => regular(stem)),
  ...['slap', 'stab', 'whip'].map((stem) => regular(stem, stem.slice(-1))),
  ...listed('leather, wack, thwack, boot, lamp, clump, biff, deck').map((stem) => regular(stem).slice(2)),
  listed('lamps, decks, clumps, biffs, leathers, boots, nuts, chins').filter(
    (form) => !/^(boots|nuts|chins|decks)$/.test(form),
  ),
  listed('nutted, nutting, chinned, swiped, glassed, bottled, cuffed, slippered, pummelled'),
  listed('cuffs, cuffing, skelp, skelps, skelped, skelping, flog, flogs, flogged, flogging'),
  listed('elbwoed, kiked, wacks, thwacks, pummels, pummelling'),
  ['throttle', 'throttles', 'throttled', 'throttling'],
  ['strangle', 'strangles', 'strangled', 'strangling'],
  ['knife', 'knifes', 'knifed', 'knifing'],
  ['cane', 'canes', 'caned', 'caning'],
  ['lash', 'lashes', 'lashed', 'lashing'],
  ['backhand', 'backhands', 'backhanded', 'backhanding'],
  ['hit', 'hits', 'hitting'],
  ['strike', 'strikes', 'struck', 'striking'],
  ['beat', 'beats', 'beaten', 'beating'],
  listed('shake, shakes, shook, shaken, shaking'),
  ['choke', 'chokes', 'choked', 'choking'],
  ['rape', 'rapes', 'raped', 'raping'],
  ['suffocate', 'suffocates', 'suffocated', 'suffocating'],
  ['drown', 'drowns', 'drowned', 'drowning'],
  ['molest', 'molests', 'molested', 'molesting'],
];

/** All forms of verbs of violence. */
export const blowForms: ReadonlySet<string> = new Set(verbs.flat());

/** Forms that stand in the passive: "was punched". */
export const blowParticiples: ReadonlySet<string> = new Set(
  [
    ...verbs.flatMap((forms) => forms.filter((form) => form.endsWith('ed'))),
    'hit',
    'beaten',
    'struck',
    'shaken',
  ].filter(
    (form) =>
      form !== 'choked' &&
      !/^(suffocat|drown)/.test(form) &&
      form !== 'bashed' &&
      form !== 'whipped' &&
      !/^(lamp|boot|deck|bottl|cuff|swip|lash)/.test(form),
  ),
);

/** Participles that tell of a blow by a thing or of a state as often: only of a person, and by nothing else. */
export const looseParticiples: ReadonlySet<string> = new Set(listed('hit, struck, beaten, attacked, kneed, shaken'));

/** Nouns of violence that are followed by whom it was done to: "the stabbing of his cousin". */
export const blowNouns: ReadonlySet<string> = new Set(
  listed(`
  stabbing, beating, strangling, assault, shaking, battering, attack, strangulation, mugging, rape
`),
);

/** Before the passive. */
export const beings: ReadonlySet<string> = new Set(
  listed('was, were, is, are, been, being, be, got, get, gets, getting'),
);

/** Between a form of "be" and a participle. */
export const adverbs: ReadonlySet<string> = new Set(
  listed(`
  never, not, ever, also, then, just, once, often, regularly, repeatedly, sometimes, again, previously, recently,
  physically, always, badly, allegedly, actually, deliberately, severely, reportedly, apparently, violently, brutally,
  frequently, both, all, first, twice, only, sexually, indecently
`),
);

/** Whom a blow meets, without a name. */
export const anybodies: ReadonlySet<string> = new Set(
  listed(`
  him, them, me, us, you, anyone, anybody, someone, somebody, people, nobody, everyone, herself, babies, children,
  kids, others
`),
);

/** Behind whom a verb meets, these make something else of it: "kicked him out", "shook him awake", "beat her at chess". */
export const otherDeeds: ReadonlySet<string> = new Set(
  listed('out, off, awake, up, at, hands, hand, to, into, home, as, for, that, how'),
);
export const looseVerbs: ReadonlySet<string> = new Set(
  listed(`
  kick, kicks, kicked, kicking, shake, shakes, shook, shaking, beat, beats, beating, strike, strikes, hit, hits,
  struck, whip, whips, knee, attack, choke, chokes, cane, bash
`),
);

/** Verbs that need a child or a baby to be a deed, or only a person that is named. */
export const onlyOfBabies: ReadonlySet<string> = new Set(listed('shake, shakes, shook, shaken, shaking'));
export const babies: ReadonlySet<string> = new Set(
  listed(`
  baby, babies, infant, infants, child, son, daughter, him, her, newborn, boy, girl, children, twins, twin, stepson,
  toddler
`),
);

/** Words that determine a person or tell more of one. */
export const ofPersons: ReadonlySet<string> = new Set(
  listed(`
  the, a, an, both, his, her, their, my, our, your, this, that, another, other, one, two, three, some, any, any, little,
  younger, older, elder, big, small, young, old, teenage, own, former, ex, new, current, pregnant, infant, baby, twin,
  half, step, foster, poor, unknown, first, second, middle, several, four, fellow, of, youngest, eldest, unborn,
  previous, mum's, dad's, female, male, adult, elderly, family, year, great, -
`),
);

/** Persons of whom a deed may be told whose names no other list has. */
export const morePersons: ReadonlySet<string> = new Set(
  listed(`
  baby, babies, infant, infants, daughter, stepson, stepdaughter, toddlers, newborn, fiance, fiancee, ta, officer,
  paramedic, nurse, doctor, lady, gentleman, nan, nephew, niece, stepbrother, stepsister, grandson, granddaughter,
  girlfriends, partners, wives, none, ones, assistant, worker, keyworker, landlord, godfather, godmother, imam, boss,
  escort, relatives, guardian, housemate, flatmate, warden, priest, vicar, pastor, supervisor, mentor, caretaker,
  volunteer, instructor, staff, chaperone
`),
);

/** Who does it and is no person. */
export const doingThings: ReadonlySet<string> = new Set(
  listed(`
  news, lightning, waves, wave, wasp, wasps, bee, bees, virus, bug, illness, gust, wind, floods, storm, depression,
  anxiety, events, goose, geese, swan, cat, dog, horse, cow, swans, cows, horses, goats, sheep, gulls, seagulls, gull,
  birds, cats, bulls, hornets, rats, bullocks, magpie, magpies, crow, crows, ducks, cockerel, hens, pigs, foxes, fox,
  monkey, dogs, bull, seagull, bird, a, the, an, its, how
`),
);

/** What is struck, battered or attacked and is nobody. */
export const struckSubjects: ReadonlySet<string> = new Set(
  listed(`
  car, van, bus, pitch, house, tree, roof, building, village, town, school, area, team, ball, post, fence, wall,
  target, bell, deal, side, club, it, coast, street, record
`),
);

/** Verbs of a blow that somebody gives to another's part, and not to an own one: "booted his ankle". */
export const blowsToParts: ReadonlySet<string> = new Set(
  listed(`
  punched, kicked, slapped, smacked, booted, thumped, leathered, clouted, walloped, whipped, lashed, punch, kick, slap, smack,
  thump, whack, clout, wallop, whip, spank, punches, kicks, slaps, smacks, thumps, belted, wacked, thwacked, caned,
  spanked, whacked, whacks, clouts, wallops, whips, spanks, smacking, slapping, kicking, punching, thumping, whacking, clouting,
  walloping, whipping, spanking, belting, booting, caning, batter, batters, battered, battering, headbutt, headbutts,
  headbutted, headbutting, thrash, thrashes, thrashed, thrashing, pummelled, pummelling, beat, beats, beaten, beating,
  stab, stabs, stabbed, stabbing
`),
);

/** Before the noun: "a real hit with the infants". */
export const praising: ReadonlySet<string> = new Set(listed('real, big, huge, massive, instant, great, firm'));

/** Behind the passive of one who lost: "beaten at chess". */
export const lostAt: ReadonlySet<string> = new Set(listed('at, to, into, out, off, down, in'));
