import { combined, cross, listed, type Phrase } from '../forms.js';
import { type Pair } from '../pair.js';

const findingOut = listed(`
  find out, found out, establish, established, determine, determined, ascertain, ascertained, work out, worked out,
  make out, made out, discover, discovered, identify, identified, fathom, fathomed, learn, learnt, learned,
  get to bottom of, got to bottom of, pin down, pinned down, pinpoint, pinpointed, be sure, be certain, know, knows,
  knew, known, tell, shed light on
`);
const harming = listed(`
  caused, broke, bruised, burnt, burned, scalded, cut, hurt, injured, fractured, bit, did, made, left, led to, marked,
  happened, lay behind, lies behind, has caused, had caused, grazed
`);
const asked = [
  ...listed(`
    how, cause, cause of, causes of, origin, origin of, mechanism, mechanism of, who or what
  `),
  ...cross(['what', 'whatever', 'what it was that'], harming),
];
const unable = listed(`
  never, not, nobody, no one, no - one, noone, none of, neither, cannot, can't, could not, couldn't, unable to,
  failed to, impossible to, yet to, hasn't, haven't, didn't, don't, doesn't, not possible to, not able to, nothing
`);
const causes = [
  ...cross(listed('cause, causes, origin, origins, source, aetiology, mechanism, circumstances, reason'), [
    'of',
    'for',
    'behind',
  ]),
  ...['origin', 'aetiology', 'cause'],
];
const remains = listed('remains, remained, remain, is, was, still, is still, was still, has remained, stays');
const found = listed(`
  found, found out, established, determined, ascertained, identified, discovered, known, proven, worked out,
  got to bottom of, explained, clarified, uncovered, pinned down, clear, resolved
`);

/** "Nobody ever found out what caused it": that a cause is not known, in words with others between them. */
export const unknownCausePairs: readonly Pair[] = [
  {
    kind: 'mechanism',
    value: 'not-known',
    within: 5,
    first: unable,
    then: [
      ...cross(findingOut, asked),
      ...cross(
        findingOut.filter((verb) => !/^(know|tell|be |learn)/.test(verb)),
        ['where'],
      ),
    ],
    without: [',', ...listed('and, but, until, whether, if, or, would, should, wants, need, needs, how')],
    notNear: ['if', 'should'],
  },
  {
    kind: 'mechanism',
    value: 'not-known',
    within: 2,
    first: cross(unable, listed('know, find out, be sure, be certain, be told, learn')),
    then: asked,
    without: listed('and, but, until, whether, if'),
  },
  {
    kind: 'mechanism',
    value: 'not-known',
    within: 9,
    first: causes,
    then: [
      ...cross(listed('never, not, never been, not been, not yet, not yet been, never really, not so far'), found),
      ...cross(listed("could not be, cannot be, couldn't be, can't be, has yet to be, yet to be"), found),
      ...cross(remains, listed('unknown, not known, a puzzle, puzzle, a mystery, mystery, obscure, unclear')),
      ...cross(remains, listed("undetermined, unestablished, unresolved, open, anyone guess, anyone's guess")),
      ...listed(`
        never came to light, never came out, never emerged, has not come to light, lost to us
      `),
    ],
    without: [
      ...['and', ',', ...listed('death, fire, delay, absence, rash, illness, fever, asthma, epilepsy, symptoms')],
      ...listed(`
        pain, headache, headaches, limp, vomiting, seizure, seizures, absences, referral, crying, collapse, admission,
        weight, concern, concerns, fits, condition, cough, temperature
      `),
    ],
  },
];

const carers = listed(`
  mum, dad, mother, father, parent, parents, carer, carers, staff, key worker, childminder, gran, nan, teacher, ta,
  them, us, him, her, nursery, family, adults, adult, partner
`);
const saws = listed(`
  saw, witnessed, observed, noticed, was watching, were watching, had seen, had witnessed
`);

/** "Whether she was thrown or fell": who is thrown, beside another way to the floor. */
export const thrownOrFell: readonly Pair[] = [
  {
    // "dropped or shaken?"
    kind: 'mechanism',
    value: 'assault',
    within: 2,
    first: ['dropped or', 'fell or', 'fall or', 'fallen or', 'dropped , or', 'fell , or', 'drop or'],
    then: listed('shaken, shake, thrown, slammed, hit, struck, swung, punched, kicked, assaulted'),
  },
  {
    kind: 'mechanism',
    value: 'fall',
    within: 0,
    first: ['dropped', 'drop'],
    then: cross(['or', ', or'], listed('shaken, shake, thrown, slammed, hit, struck, swung, assaulted')),
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 1,
    first: ['thrown', 'shaken', 'hit', 'struck'],
    then: listed(`
      or fell, or dropped, or fallen, or accidentally dropped, or whether fell, or had fallen
    `),
    without: [',', ...listed('by, off, from, bike, horse, pony, car')],
    notNear: listed('car, bus, van, ball, bike, horse, pony'),
  },
];

/** Nobody saw it, by those who might have: "neither mum nor the key worker saw it". */
export const unseenPairs: readonly Pair[] = [
  {
    kind: 'mechanism',
    value: 'unwitnessed',
    within: 6,
    first: listed('neither, none of, not one of, no member of, nor, not any of'),
    via: carers,
    then: cross(saws, listed('happen, it, it happen, how, what, this, fall, incident, accident, him, her')),
    without: ['but', 'because', 'until'],
  },
];

/** "Dunno was all we got": nothing is said of how it came about. */
export const nothingSaid: readonly Phrase[] = combined(
  listed(`
    dunno, no idea, nothing, shrug, don't know, didn't know, i forgot, i forget, silence, can't remember
  `),
  listed('was all, is all, was as much as, is as much as, was the best'),
  listed(`
    we got, i got, he said, she said, he would say, she would say, they said, he offered, she offered, they would say
  `),
);
