import { capital, fewMisread, readOf } from '../../../test/grids.js';

/** "Fell", "falling", "fallen" and the rest of it, and the code; "~" is "his" or "her", and "^" "himself" or "herself". */
const mechanisms = [
  ['fell', 'falling', 'fallen', ' off the sofa', 'fall'],
  ['fell', 'falling', 'fallen', ' down the stairs', 'fall'],
  ['slipped', 'slipping', 'slipped', ' in the bath', 'fall'],
  ['fell', 'falling', 'fallen', ' off ~ bike', 'fall'],
  ['fell', 'falling', 'fallen', ' out of a window', 'fall-from-height'],
  ['fell', 'falling', 'fallen', ' off a wall', 'fall-from-height'],
  ['pulled', 'pulling', 'pulled', ' a cup of hot tea over ^', 'hot-liquid'],
  ['knocked', 'knocking', 'knocked', ' a pan of boiling water over ^', 'hot-liquid'],
  ['burned', 'burning', 'burned', ' ^ on the oven door', 'contact-burn'],
  ['was bitten', 'being bitten', 'been bitten', ' by a dog', 'dog-bite'],
  ['was bitten', 'being bitten', 'been bitten', " on the arm by the neighbour's dog", 'dog-bite'],
  ['was hit', 'being hit', 'been hit', ' by a falling branch', 'hit-by-object'],
  ['was hit', 'being hit', 'been hit', ' by a stone', 'hit-by-object'],
  ['was hit', 'being hit', 'been hit', ' by a car', 'traffic'],
  ['was knocked', 'being knocked', 'been knocked', ' off ~ bike by a van', 'traffic'],
  ['was', 'being', 'been', ' in a car crash', 'traffic'],
].map(([past = '', doing = '', done = '', rest = '', code = '']) => ({ past, doing, done, rest, code }));
type Mechanism = (typeof mechanisms)[number];
type Form = 'past' | 'doing' | 'done';

/** Who else may have met it, and their pronoun. */
const others = [
  ...([
    'her brother',
    'her baby brother',
    'older half-brother',
    'dad',
    'grandad',
    "mum's partner",
    'her uncle',
  ] as const),
  ...(['a boy in her class', 'her friend Noah', 'her nephew', 'step dad', 'father', 'her twin brother'] as const),
];
const of = (mechanism: Mechanism, form: Form, isHer: boolean): string =>
  `${mechanism[form]}${mechanism.rest}`.replace('~', isHer ? 'her' : 'his').replace('^', isHer ? 'herself' : 'himself');
type Frame = (mechanism: Mechanism, who: string) => string;
const she =
  (frame: (told: string) => string, form: Form): Frame =>
  (mechanism) =>
    frame(of(mechanism, form, true));
const he =
  (frame: (told: string, who: string) => string, form: Form): Frame =>
  (mechanism, who) =>
    frame(of(mechanism, form, false), who);
const frames: Readonly<Record<string, readonly Frame[]>> = {
  present: [
    she((told) => `she ${told}`, 'past'),
    she((told) => `child ${told}`, 'past'),
    she((told) => `Ella ${told}`, 'past'),
    she((told) => `mum says she ${told}`, 'past'),
    she((told) => `teacher reports that she ${told}`, 'past'),
    she((told) => `at nan's house she ${told}`, 'past'),
    she((told) => `HV informed that she ${told} on Sunday`, 'past'),
  ],
  historical: [
    she((told) => `last year she ${told}`, 'past'),
    she((told) => `two years ago she ${told}`, 'past'),
    she((told) => `as a baby she ${told}`, 'past'),
  ],
  uncertain: [she((told) => `she may have ${told}`, 'done'), she((told) => `mum thinks she ${told}`, 'past')],
  'other-person': [
    he((told, who) => `${who} ${told}`, 'past'),
    he((told, who) => `${who} ${told} yesterday`, 'past'),
    he((told, who) => `${who} ${told} last year`, 'past'),
    he((told, who) => `${who} is in hospital after ${told}`, 'doing'),
    he((told, who) => `${who} was admitted after ${told}`, 'doing'),
    he((told, who) => `${who} seen in ED after ${told}`, 'doing'),
    he((told, who) => `${who} had ${told}`, 'done'),
    he((told, who) => `${who} may have ${told}`, 'done'),
    he((told, who) => `staff say ${who} ${told}`, 'past'),
    he((told, who) => `she is upset because ${who} ${told}`, 'past'),
    he((told, who) => `she saw ${who} ${told}`, 'doing'),
    he((told, who) => `she is worried about ${who}, who ${told}`, 'past'),
  ],
};
const codes = new Set(mechanisms.map(({ code }) => code));
const read = (text: string): string =>
  [...new Set(readOf(text, ({ kind, value }) => kind === 'mechanism' && codes.has(value)))].join('; ');

/** Each mechanism in each frame, and what is to be read. */
const singles = Object.entries(frames).flatMap(([assertion, ways]) =>
  ways.flatMap((way, which) =>
    mechanisms.flatMap((mechanism, at) =>
      (assertion === 'other-person' ? others : others.slice(0, 2)).map((_, place) => ({
        text: `${capital(way(mechanism, others[(place + at + which) % others.length] ?? ''))}.`,
        wanted: `${mechanism.code} ${assertion}`,
      })),
    ),
  ),
);

const joints = [', and ', '. ', ' - ', '; ', ' and ', ', but ', ', while '];
/** What the child met beside what somebody else did, either first. */
const pairs = (frames['present'] ?? []).flatMap((own, which) =>
  (frames['other-person'] ?? []).slice(0, 10).flatMap((way, place) =>
    joints.flatMap((joint, at) =>
      [3, 8].flatMap((step) => {
        const first = mechanisms[(which * 5 + at * 3 + place) % mechanisms.length];
        const next = mechanisms[(which * 5 + at * 3 + place + step) % mechanisms.length];
        if (first === undefined || next === undefined) return [];
        const isAlike = (one: string): boolean => next.code.startsWith(one) && first.code.startsWith(one);
        if (first.code === next.code || isAlike('fall')) return [];
        const [ours, theirs] = [own(first, ''), way(next, others[(place * 5 + at + step) % others.length] ?? '')];
        const wanted = [`${first.code} present`, `${next.code} other-person`].toSorted().join('; ');
        const text = (one: string, then: string): string =>
          `${capital(one)}${joint}${joint === '. ' ? capital(then) : then}.`;
        const isThatClause = /^(?:mum says|teacher|HV)/.test(ours) && !['. ', '; '].includes(joint);
        return [...(isThatClause ? [] : [{ text: text(ours, theirs), wanted }]), { text: text(theirs, ours), wanted }];
      }),
    ),
  ),
);

describe('however somebody came to harm, and whoever it was', () => {
  it.each([
    { name: 'alone', texts: singles, least: 2_600, most: 0.002 },
    { name: 'beside what somebody else met', texts: pairs, least: 1_400, most: 0.015 },
  ])('is read as of whoever it was, $name, but for few ways of saying it', ({ texts, least, most }) => {
    expect(texts.length).toBeGreaterThan(least);
    expect(fewMisread(texts, read, most)).toMatchObject({ isFew: true });
  });

  it.each([
    ['She was chasing her sister and fell off a wall.', 'fall-from-height present'],
    ['Followed his brother and was hit by a car.', 'traffic present'],
    ['He was bitten by a dog in front of his brother.', 'dog-bite present'],
    ['Mum had not seen the fall.', 'fall present'],
    ['Mum cancelled as he had fallen down the stairs.', 'fall present'],
  ])('what only looks like the mishap of somebody else is the child\'s: "%s"', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });
});
