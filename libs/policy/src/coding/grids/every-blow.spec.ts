import { readMentions } from '../code-words.js';

/** Who strikes a child, in the ways that notes name them. */
const agents = [
  ...[
    'dad',
    'mum',
    'stepdad',
    "mum's boyfriend",
    'mums partner',
    'uncle',
    'grandad',
    'nan',
    'his brother',
    'her brother',
  ],
  ...['a boy', 'another pupil', 'two older girls', 'pupils', 'foster carer', 'the babysitter', 'a teacher', 'Mr Cole'],
  ...['a cousin', 'sister', "dad's girlfriend", 'somebody', 'a man'],
];
/** "Slaps", "slapped", "slap", "slapping", "slapped". */
const verbs = [
  ['slaps', 'slapped', 'slap', 'slapping', 'slapped'],
  ['smacks', 'smacked', 'smack', 'smacking', 'smacked'],
  ['kicks', 'kicked', 'kick', 'kicking', 'kicked'],
  ['punches', 'punched', 'punch', 'punching', 'punched'],
  ['beats', 'beat', 'beat', 'beating', 'beaten'],
  ['thumps', 'thumped', 'thump', 'thumping', 'thumped'],
  ['whacks', 'whacked', 'whack', 'whacking', 'whacked'],
  ['batters', 'battered', 'batter', 'battering', 'battered'],
] as const;
const whom = ['him', 'her', 'him on the arm', 'her round the head', 'her face', 'his legs', 'the child', 'baby'];
const frames: readonly ((who: string, verb: (typeof verbs)[number], met: string) => string)[] = [
  (who, [now], met) => `${who} ${now} ${met}`,
  (who, [, then], met) => `${who} ${then} ${met}`,
  (who, [, , , , done], met) => `${who} has ${done} ${met}`,
  (who, [, , to], met) => `${who} was seen to ${to} ${met}`,
  (who, [, , , ing], met) => `${who} was seen ${ing} ${met}`,
  (who, [, , , ing], met) => `${who} keeps ${ing} ${met}`,
  (who, [, then], met) => `${who} grabbed and ${then} ${met}`,
];
const tails = ['', ' most days', ' last night', ' with a belt', ' on Sunday', ' after school', ' again'];
const heads = ['', 'Says ', 'Told the TA that ', 'Alleges that ', 'Referral: '];

/** Every way of saying it, each with another tail and head. */
const ways = agents.flatMap((who) =>
  verbs.flatMap((verb) => whom.flatMap((met) => frames.map((frame) => frame(who, verb, met)))),
);
const texts = ways.map(
  (way, place) => `${heads[place % heads.length] ?? ''}${way}${tails[place % tails.length] ?? ''}.`,
);
const isAssault = (text: string): boolean =>
  readMentions(text).some(({ value, assertion }) => value === 'assault' && assertion === 'present');

describe('whoever strikes the child, wherever and by whatever verb', () => {
  it('is read as an assault of the child', () => {
    const silent = texts.filter((text) => !isAssault(text));
    expect(texts.length).toBeGreaterThan(9_000);
    expect(silent).toEqual([]);
  });

  it.each(['Slapped with an open hand.', 'Dad hit his legs on Sunday.'])(
    'is one where it is told otherwise: "%s"',
    (text) => {
      expect(isAssault(text)).toBe(true);
    },
  );

  it.each([
    'Baby kicks his legs when he is changed.',
    'Child was seen slapping his face when cross.',
    'Dad hit his head on the cupboard.',
    'Brother bashed her elbow on the door frame.',
  ])('what somebody does to a part of their own is none: "%s"', (text) => {
    expect(isAssault(text)).toBe(false);
  });
});
