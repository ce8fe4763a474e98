import { listed } from '../forms.js';

/** Before a place where something was noticed, not where it came about. */
export const notices: ReadonlySet<string> = new Set(
  listed(`
  still, visible, clear, noticed, noted, seen, spotted, found, observed, reported, recorded, disclosed, said,
  identified, documented, raised, told, attends, progress, doing, well, settled, concerns, saw, off, given, signed,
  reapplied, write, cannot, advice, sheet, cleaned, treated, friends, note, needed, checked, reviewed, examined,
  photographed, asked, letter, plaster, back
`),
);

/** Before a game that nobody may play, or that is liked. */
export const bars: ReadonlySet<string> = new Set(
  listed(`
  asks, asking, starts, starting, allowed, clearance, restart, restarting, off, avoid, avoiding, return, returning,
  back, resume, until, miss, missing, missed, excused, rest, unable, stop, stopped, no, keen, misses, trials, joined,
  watching, watched, wants, hopes, loves, likes, enjoys, allowed, restart, restarting, refrain, limit, restrict, able,
  before, without, if, can, cannot, not, never, plays, selected, coach, support, supports, fit, ready, clear, cleared
`),
);

/** What is cancelled and is no care. */
export const matters: ReadonlySet<string> = new Set(
  listed(`
  membership, party, holiday, trip, order, subscription, contract, debit, benefits, lesson, lessons, playdate, taxi,
  plans, swimming, bus, wedding, phone, insurance, sky, broadband, christmas, lunch, milk, netflix, wifi, shop,
  cheque, amazon, tickets, flight, flights, hotel, mortgage, dinner, delivery, parcel, rent, tv, gas, electric, card,
  piano, guitar, babysitter, cleaner, barbecue, camping, outing, sleepover, concert, gig
`),
);

/** Where somebody does not come to and misses no care. */
export const lessons: ReadonlySet<string> = new Set(
  listed(`
  school, nursery, class, lesson, lessons, party, club, assembly, trip, college, exam, exams, work, court, detention,
  playgroup, training, interview, practice, rehearsal, football, scouts, brownies, cubs, guides, rainbows, beavers,
  cadets, shift, disco, netball, rugby, choir, band, orchestra, ballet, gym, prom, concert, fair, fete, bell, match,
  audition, trials, tuition, tutoring, mosque, church, wedding, sleepover, playdate, registration
`),
);

/** Ways that are gone on all fours. */
export const directions: ReadonlySet<string> = new Set(listed('into, under, in, out, onto, through, behind, back'));

/** Words of a visit. */
export const calls: ReadonlySet<string> = new Set(
  listed('visit, visited, visits, called, attended, knocked, unannounced, arranged, hv, sw'),
);

/** Ends of what does not say itself that it was care that somebody left. */
export const unsaidOf: ReadonlySet<string> = new Set(
  listed('before, without, out, to, absconded, of, left, stay, waiting, wait, leave'),
);

/** How often a game is played. */
export const oftens: ReadonlySet<string> = new Set(
  listed('week, weekly, weekends, regularly, often, every, lot, most, daily, weekdays'),
);

/** Who waits and is no patient. */
export const waiters: ReadonlySet<string> = new Set(
  listed('coach, bus, train, taxi, driver, minibus, transport, cab, world, it, this'),
);

/** Behind "nobody in": of whom it is said. */
export const unsaid: ReadonlySet<string> = new Set(
  listed(`
  goal, charge, year, school, team, office, nursery, assembly, town, group, church, the, his, her, their, family,
  class, our, this, my
`),
);

/** Behind "nobody at home": what nobody does. */
export const atHome: ReadonlySet<string> = new Set(
  listed(`
  hurts, hits, smacks, hit, hurt, shouts, smokes, drinks, speaks, touches, has, had, can, has, had, can, could, knows,
  knew, saw, recalls, is, smokes, hit, must, should, would, will, did, does, was, believes, believed, noticed, heard,
  hits
`),
);

/** Behind "rolled over": an act. */
export const alongWith: ReadonlySet<string> = new Set(
  listed('on, onto, in, off, and, his, her, it, into, when, during'),
);
