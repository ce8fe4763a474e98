/** What a child who does not walk can do: nothing yet, roll, crawl. */

import { agesOfSteps, fromAge } from './ages-of-first-steps.js';
import { combined, cross, listed, type Phrase } from '../forms.js';

const moving = listed(`
  move, move independently, move by himself, move by herself, move himself, move herself, move on own, move about,
  move around, get around, get about, go anywhere by himself, moving by himself, moving by herself, moving himself,
  moving herself, moving around, moving about, getting around, getting about, change position
`);

const notYet = listed(`
  not, not yet, yet to, cannot, can't, cannot yet, unable to, not able to, does not, doesn't, never, does not yet,
  isn't, is not, isn't yet, has yet to, unable yet to
`);

/** What a baby can do. */
export const rollingAndCrawling = {
  'not-mobile': [
    ...cross(listed("not, not yet, non, pre, non -, pre -, isn't, is not, isn't yet"), [
      'mobile',
      'independently mobile',
      'mobilising',
      'ambulant',
    ]).filter((phrase) => !phrase.startsWith('non') || !phrase.endsWith('ambulant')),
    ...listed(`
      immobile, no independent mobility, no mobility yet, cant roll or crawl, not on the move, nonambulant infant
    `),
    ...cross(
      listed('not mobile, not yet mobile, non mobile'),
      ['/', 'or'],
      listed('rolling, crawling, cruising, walking, rolling over'),
    ),
    ...cross(notYet, moving).filter((phrase) => !/^(not|never|isn't|is not) move$/.test(phrase)),
    ...listed(`
      immobile, yet to move, pre - mobile, premobile, not independantly mobile, lies where placed, stays where put,
      lies where she is placed, lies where he is placed, lies where put, cannot move yet, not on the move,
      not on the move yet, not yet on the move, goes from cot to lap
    `),
    ...listed(`
    stays where she's put, stays where he's put, lies where she's put, lies where he's put, stays put where,
    pre - crawling, precrawling, pre - cruising, pre - walking infant, pre - ambulant, preambulant, not yet moving,
    does not yet move, not moving yet, not independently mobile, nonmobile baby, non - mobile baby,
    non - mobile infant, not a mobile baby, no independent mobility, not yet on move
  `),
    ...listed(`
      non - mobile, pre - mobile, not yet independently mobile, non independently mobile, not independently moving,
      not mobilising yet, lies where placed, stays where put, stays where placed, stays where he is put,
      stays where she is put, immobile infant, cannot move independently, non crawling, not moving around,
      not mobile yet, non rolling, immobile baby, not mobile, non mobile, nonmobile, not yet mobile, pre mobile,
      not independently mobile, premobile, not moving independently, isn't mobile
    `),
  ],
  rolling: [
    ...listed(`
      begun to roll, begun rolling, began rolling, has started rolling, learnt to roll, rolled at
    `),
    ...combined(
      ['rolling', 'rolls', 'roll', 'rolled'],
      ['', 'over'],
      listed('both ways, front to back, back to front, from front, from back'),
    ),
    ...combined(
      ['rolling', 'rolls'],
      listed('independently, well, now, over now, freely, from tummy, onto tummy, to side'),
    ),
    ...combined(
      listed('learnt, learned, learning, trying, able, starting, started, beginning, began'),
      ['to'],
      ['roll', 'roll over'],
    ),
    'can roll',
    'just started rolling',
    'has rolled over',
    'rolled over for the first time',
    ...combined(
      listed('rolled, rolling, rolls, turned, turns, turning'),
      ['over'],
      listed(`
        by himself, by herself, on own, both ways, unaided, for first time, independently, from back
      `),
    ),
    ...combined(
      ['rolled', 'rolls', 'rolling', 'rolling over'],
      listed(`
        onto her side, onto his side, onto side, onto tummy, onto her tummy, onto his tummy, to tummy,
        for first time, from front to back, from back to front, from tummy to back, from back to tummy, now,
        front - to - back, to both sides, side to side, at will, with ease, a lot, everywhere, constantly
      `),
    ),
    ...combined(
      listed(`
        manages to, managing to, managed to, has managed to, able now to, attempts to, trying to
      `),
      listed('roll, roll over, roll onto side, roll both ways, roll onto tummy'),
    ),
    ...listed(`
      slow to roll, can now roll, now rolls, now rolling, roll over yet, has not rolled yet
    `),
    ...combined(['rolled', 'rolling'], fromAge, agesOfSteps),
    ...combined(
      ['roll', 'rolls', 'rolling', 'rolled'],
      listed(`
        tummy to back, back to tummy, front to back, back to front, both directions, either way, prone to supine
      `),
    ),
    ...listed(`
      flips over, flips himself over, flips herself over, flipping over, turns himself over, turns herself over,
      can turn over, turns from back to, turning from back to, turns onto tummy, turns onto side
    `),
    ...listed(`
      able to roll, rolls front to back, rolls both ways, rolled over, rolling front to back, rolling back to front,
      beginning to roll, learning to roll, rolls from front, rolls back to front, just rolling, started to roll,
      can roll over, rolled for first time, rolling, rolls, rolls over, rolling over, rolling both ways,
      started rolling, can roll, starting to roll
    `),
  ],
  crawling: [
    'begun to crawl',
    'begun crawling',
    'started crawling',
    'began crawling',
    ...combined(
      listed(`
        learnt, learned, learning, trying, able, starting, started, beginning, began, attempting
      `),
      ['to'],
      ['crawl', 'commando crawl'],
    ),
    ...combined(['commando', 'army', 'belly', 'bear'], ['crawl', 'crawls', 'crawling']),
    ...listed('can crawl, creeping, crawls well, on all fours, moves on hands and knees'),
    ...combined(
      listed('gets, goes, moves, getting, going, moving, get, go, move, gets about, gets around'),
      listed(`
        on hands and knees, about on hands and knees, around on hands and knees, everywhere on hands and knees,
        on all fours, around on all fours, about on all fours, everywhere on all fours, on his tummy, on her tummy
      `),
    ),
    ...combined(
      ['crawls', 'crawling', 'crawled', 'crawl'],
      ['up'],
      listed('stairs, stair, first stair, steps, step, a step'),
    ),
    ...combined(['crawling', 'crawled'], fromAge, agesOfSteps),
    ...combined(listed('manages to, managing to, trying to, attempting to, about to, attempts to'), ['crawl']),
    ...listed(`
      interest in crawling, crawling position, crawling backwards, crawls backwards, crawling everywhere
    `),
    ...listed(`
    on the crawl, bear crawling, bear crawls, belly crawling, belly crawls, bear walking, bear walks,
    on hands and knees, crawls everywhere, creeping on tummy, commando style, army style, commando - crawling,
    bunny hopping on, commando crawler, good crawler, confident crawler, scoots on tummy
  `),
    ...listed(`
      able to crawl, beginning to crawl, learning to crawl, commando crawls, commando crawl, army crawling,
      army crawls, army crawl, crawled, crawl, crawler, bear crawling, belly crawling, crawling, crawls,
      commando crawling, starting to crawl, started to crawl, can crawl
    `),
  ],
} as const satisfies Readonly<Record<string, readonly Phrase[]>>;
