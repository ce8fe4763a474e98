import { readMentions } from '../code-words.js';

/** Who does it, in the ways that notes name them. */
const agents = [
  ...['dad', 'mum', 'stepdad', "mum's partner", 'mums boyfriend', 'uncle', 'grandad', 'nan', 'brother'],
  ...['a boy', 'another pupil', 'two older girls', 'foster carer', 'the babysitter', 'a teacher', 'Mr Cole', 'staff'],
];
/** "Throws", "threw", "throw", "throwing", "thrown". */
type Forms = readonly [string, string, string, string, string];
const throws: Forms = ['throws', 'threw', 'throw', 'throwing', 'thrown'];
const holds: Forms = ['holds', 'held', 'hold', 'holding', 'held'];
const burns: Forms = ['burns', 'burnt', 'burn', 'burning', 'burnt'];
/** Each deed by its verb, what tells of it behind whom it meets, and the fact. */
const deeds: readonly (readonly [Forms, string, string])[] = [
  [burns, ' with a cigarette', 'assault'],
  [burns, ' with a lighter', 'burn'],
  [['scalds', 'scalded', 'scald', 'scalding', 'scalded'], ' on purpose', 'scald'],
  [['bites', 'bit', 'bite', 'biting', 'bitten'], ' on the arm', 'bite'],
  [throws, ' across the room', 'assault'],
  [throws, ' against the wall', 'assault'],
  [['drags', 'dragged', 'drag', 'dragging', 'dragged'], ' by the hair', 'assault'],
  [['drops', 'dropped', 'drop', 'dropping', 'dropped'], ' on the floor', 'fall'],
  [['pushes', 'pushed', 'push', 'pushing', 'pushed'], ' down the stairs', 'fall'],
  [['shakes', 'shook', 'shake', 'shaking', 'shaken'], ' hard', 'assault'],
  [['chokes', 'choked', 'choke', 'choking', 'choked'], ' with both hands', 'assault'],
  [['grabs', 'grabbed', 'grab', 'grabbing', 'grabbed'], ' by the throat', 'assault'],
  [['ties', 'tied', 'tie', 'tying', 'tied'], ' to the bed', 'assault'],
  [holds, ' under water', 'assault'],
  [holds, ' in a scalding bath', 'assault'],
  [['belts', 'belted', 'belt', 'belting', 'belted'], ' with a stick', 'assault'],
  [['stabs', 'stabbed', 'stab', 'stabbing', 'stabbed'], ' with a fork', 'assault'],
  [['touches', 'touched', 'touch', 'touching', 'touched'], ' inappropriately', 'assault'],
];
const frames: readonly ((who: string, verb: Forms, met: string) => string)[] = [
  (who, [now], met) => `${who} ${now} ${met}`,
  (who, [, then], met) => `${who} ${then} ${met}`,
  (who, [, , , , done], met) => `${who} has ${done} ${met}`,
  (who, [, , to], met) => `${who} was seen to ${to} ${met}`,
  (who, [, , , ing], met) => `${who} keeps ${ing} ${met}`,
  (who, [, then], met) => `${who} shouted and ${then} ${met}`,
];
const passives: readonly ((who: string, done: string, how: string) => string)[] = [
  (who, done, how) => `he was ${done}${how} by ${who}`,
  (who, done, how) => `she has been ${done}${how} by ${who}`,
];
const tails = ['', ' most days', ' last night', ' for spilling juice', ' again'];
const heads = ['', 'Referral: ', 'Neighbour reports that ', 'School reports that ', 'Strategy meeting as '];
const whom = ['him', 'her', 'the child', 'baby', 'Ella'];

const ways = agents.flatMap((who) =>
  deeds.flatMap(([verb, how, value]) => [
    ...whom.flatMap((met) => frames.map((frame) => ({ way: frame(who, verb, met) + how, value }))),
    ...passives.map((passive) => ({ way: passive(who, verb[4], how), value })),
  ]),
);
/** Every way of saying it, each with another tail and head. */
const told = ways.map(({ way, value }, place) => ({
  text: `${heads[place % heads.length] ?? ''}${way}${tails[place % tails.length] ?? ''}.`,
  value,
}));
const says = (text: string, value: string): boolean =>
  readMentions(text).some((one) => one.value === value && one.assertion === 'present');

describe('whatever somebody does to the child, by whatever verb', () => {
  it('is read as done to the child, but for few ways of saying it', () => {
    const silent = told.filter(({ text, value }) => !says(text, value)).map(({ text }) => text);
    expect(told.length).toBeGreaterThan(9_000);
    expect({ isFew: silent.length < 2, silent: silent.slice(0, 40) }).toMatchObject({ isFew: true });
  });

  it.each([
    ['She grabbed me by the throat.', ['assault']],
    ['They tied me up.', ['assault']],
    ['Mum threw boiling water over him.', ['hot-liquid']],
    ['Stepdad threw him down the stairs from the first floor.', ['assault', 'fall-from-height']],
  ])('is told once, and by the child too: "%s"', (text, values) => {
    expect(readMentions(text).map(({ value }) => value)).toEqual(values);
  });

  it.each([
    ['Coach threw him into the pool.', 'assault'],
    ['Mum threw the ball to him across the room.', 'assault'],
    ['Mum held him under cold running water after the burn.', 'assault'],
    ['Mum smothers him with kisses.', 'assault'],
    ['Nan ties her hair up with ribbon.', 'assault'],
    ['Dad shook him by the hand.', 'assault'],
    ['Mum dropped him at school.', 'fall'],
    ['Mum burnt her hand on the iron.', 'burn'],
    ['Sister hurt her back.', 'injury'],
    ['Dad threw mum across the room.', 'assault'],
    ['Jayden says dad hit Ella.', 'assault'],
  ])('what is none, or is done to somebody else, is none: "%s"', (text, value) => {
    expect(says(text, value)).toBe(false);
  });
});
