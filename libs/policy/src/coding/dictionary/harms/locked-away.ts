import { cross, listed } from '../forms.js';
import { type HarmPair } from '../harm-pair.js';

/** "Girl locked in a shed", "tied to a pole", "shut him in the coal cellar": what nobody does to a child that is looked after. */

const young = listed(
  'child, girl, boy, baby, toddler, infant, daughter, son, children, kids, wean, weans, bairn, lad, lass',
);
const met = [...young, ...listed('him, her, them, me')];
const held = listed('locked, shut, bolted, padlocked, chained, confined, imprisoned');
const doing = listed(`
  lock, locks, locked, locking, shut, shuts, shutting, bolts, bolted, padlocked, chain, chains, chained, confine, confined, confines
`);
/** Who is told of, with what was done right behind: "she is locked", "girl locked". */
const passive = [
  ...cross(
    young,
    ['', 'is', 'was', 'are', 'were', 'being', 'been', 'has been', 'gets', 'found', 'was found', 'were found'],
    held,
  ),
  ...cross(['he', 'she', 'they', 'i'], listed('is, was, were, am, are, has been, have been, gets, get'), held),
  ...cross(listed('gets, getting, get, being'), ['locked', 'shut']),
];
const active = cross(doing, met);
/** Things and patients are kept somewhere, too: of a child only where nobody lives. */
const kept = [
  ...cross(young, ['', 'is', 'was', 'were', 'being', 'been', 'found'], ['kept']),
  ...cross(['he', 'she', 'they', 'i'], ['is', 'was', 'were', 'am', 'are'], ['kept']),
  ...cross(['kept', 'keeps', 'keeping'], met),
];
const places = listed(`
  shed, garage, cellar, coal shed, coal cellar, coal hole, outhouse, cupboard, airing cupboard, wardrobe, loft, attic, basement, cage, kennel, dog crate,
  dog cage, crate, suitcase, trunk, boot, car boot, pantry, dark, dark room, box room
`);
const narrow = listed(
  'shed, garage, cellar, coal shed, coal cellar, outhouse, cupboard, wardrobe, loft, attic, cage, kennel, dog crate',
);
const inPlaces = cross(['in', 'inside', 'into', 'up in'], places);
const rooms = cross(
  ['in', 'inside', 'into', 'up in'],
  ['bedroom', 'room', 'his room', 'her room', 'bathroom', 'toilet'],
  listed(`
    all day, all night, overnight, at night, for hours, for days, all weekend, day and night, for whole day, most of day,
    from outside, whole weekend
  `),
);
const posts = cross(
  ['to'],
  listed('pole, bed, chair, cot, radiator, bannister, banister, railing, railings, post, pipe, tree, toilet, bath'),
);
/** It was a game, an accident or its own deed, or what is locked away is a thing: where one of these stands within. */
export const lockedOtherwise: readonly string[] = listed(`
  himself, herself, themselves, themself, hide, hiding, seek, game, games, playing, play, played, accidentally, accident, mistake, sibling, dared, pretend,
  pretending, dog, cat, rabbit, bike, phone, car, out, stuck, friend, friends, escape, drill, safe, warm, dry
`);
/** What is locked away, where nobody is named: right before. */
export const lockedThings: readonly string[] = listed(`
  bike, bikes, dog, dogs, cat, cats, puppy, rabbit, scooter, mower, meds, medication, tools, stock, pram, buggy, car, keys, he, she, they, himself, herself,
  accidentally, knives, bleach, phone
`);

const locked = (within: number, first: readonly string[], then: readonly string[]): HarmPair => ({
  ...{ kind: 'household', value: 'locked-away', within, first, then },
});

export const lockedAwayPairs: readonly HarmPair[] = [
  locked(1, kept, cross(['in', 'inside'], narrow)),
  locked(2, [...passive, ...active], [...inPlaces, ...rooms]),
  locked(
    1,
    cross(
      [...young, ...listed('he was, she was, they were')],
      ['', 'found', 'was', 'being'],
      ['tied', 'chained', 'tied up'],
    ),
    posts,
  ),
  // "locked in the shed at night", as whoever writes in haste leaves out whom
  locked(
    2,
    cross(listed('locked in, shut in, locked up in, kept locked in'), narrow),
    listed(
      'at night, overnight, all night, all day, for hours, for days, as punishment, in dark, day and night, every night',
    ),
  ),
];
