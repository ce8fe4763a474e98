import { capital, misreadOf, readOf } from '../../../test/grids.js';

/** What an injury is called, with and without its article, and its code. */
const injuries = [
  ...[
    ['bruise', 'a', 'bruise'],
    ['bruising', '', 'bruise'],
    ['fracture', 'a', 'fracture'],
    ['#', 'a', 'fracture'],
    ['burn', 'a', 'burn'],
    ['scald', 'a', 'scald'],
    ['laceration', 'a', 'laceration'],
    ['graze', 'a', 'abrasion'],
    ['swelling', '', 'swelling'],
    ['bite mark', 'a', 'bite'],
    ['welt', 'a', 'mark'],
  ].flatMap((injury) =>
    ['left arm', 'hand', 'right ankle', 'shoulder'].map((part, at) => [
      ...injury,
      ` ${at % 2 === 0 ? 'to' : 'on the'} ${part}`,
    ]),
  ),
  ...[
    ['black eye', 'a', 'bruise'],
    ['head injury', 'a', 'head-injury'],
    ['subdural', 'a', 'intracranial-injury'],
    ['broken wrist', 'a', 'fracture'],
    ['cut lip', 'a', 'laceration'],
    ['grazed knee', 'a', 'abrasion'],
    ['skull fracture', 'a', 'fracture'],
  ].map((injury) => [...injury, '']),
].map(([name = '', article = '', code = '', at = '']) => ({
  bare: `${name}${at}`,
  one: article === '' ? `${name}${at}` : `${article} ${name}${at}`,
  code,
}));
type Injury = (typeof injuries)[number];

/** Who else may have it. */
const others = ['his brother', 'twin', 'mum', 'dad', 'another pupil', 'cousin', 'his friend Jake', 'a classmate'];
type Frame = (injury: Injury, other: string) => string;
const frames: Readonly<Record<string, readonly Frame[]>> = {
  present: [
    ({ bare }) => `${bare} noted`,
    ({ one }) => `sustained ${one}`,
    ({ one }) => `presented with ${one}`,
    ({ one }) => `child has ${one}`,
    ({ bare }) => `o/e ${bare}`,
    ({ one }) => `staff saw ${one}`,
    ({ one }) => `mum showed me ${one}`,
  ],
  negated: [
    ({ bare }) => `no ${bare}`,
    ({ bare }) => `nil ${bare}`,
    ({ one }) => `denies ${one}`,
    ({ one }) => `does not have ${one}`,
    ({ bare }) => `no ${bare} seen`,
  ],
  uncertain: [
    ({ bare }) => `?${bare}`,
    ({ bare }) => `query ${bare}`,
    ({ bare }) => `possible ${bare}`,
    ({ one }) => `may have ${one}`,
    ({ one }) => `cannot exclude ${one}`,
  ],
  historical: [
    ({ one }) => `in 2021 had ${one}`,
    ({ one }) => `had ${one} as a baby`,
    ({ one }) => `two years ago he had ${one}`,
    ({ one }) => `last year she had ${one}`,
    ({ one }) => `has previously had ${one}`,
  ],
  'other-person': [
    ({ one }, who) => `${who} has ${one}`,
    ({ one }, who) => `${who} also has ${one}`,
    ({ one }, who) => `${who} was treated for ${one}`,
    ({ one }, who) => `${who} found to have ${one}`,
    ({ one }, who) => `${who} had ${one} last year`,
  ],
  hypothetical: [
    ({ bare }) => `risk of ${bare}`,
    ({ bare }) => `watch out for ${bare}`,
    ({ bare }) => `told to look for ${bare}`,
  ],
};
const read = (text: string): string => readOf(text, ({ kind }) => kind === 'injury').join('; ');

/** Each injury in each frame, and what is to be read. */
const singles = Object.entries(frames).flatMap(([assertion, ways]) =>
  ways.flatMap((way) =>
    injuries.map((injury, at) => ({
      text: `${capital(way(injury, others[at % others.length] ?? ''))}.`,
      wanted: `${injury.code} ${assertion}`,
    })),
  ),
);

const joints = [', and ', ', ', ' and ', '. ', ' - ', '; '];
/** What begins a statement of its own, whatever stands before it. */
const own: readonly (readonly [string, Frame])[] = [
  ['present', ({ one }) => `child has ${one}`],
  ['present', ({ bare }) => `o/e ${bare}`],
  ['historical', ({ one }) => `two years ago he had ${one}`],
  ['historical', ({ one }) => `in 2021 had ${one}`],
  ['other-person', ({ one }) => `mum also has ${one}`],
];
/** Two injuries in one sentence, each with its own person, time and likelihood. */
const pairs = Object.entries(frames)
  .filter(([assertion]) => assertion !== 'other-person')
  .flatMap(([assertion, ways]) =>
    ways.flatMap((way) =>
      own
        .filter(([second]) => second !== assertion)
        .flatMap(([second, next]) =>
          joints.flatMap((joint, at) =>
            injuries.slice(at, at + 24).flatMap((injury, place) => {
              const other = injuries[(place * 7 + at * 5 + 3) % injuries.length];
              if (other === undefined || other.code === injury.code) return [];
              const told = next(other, 'mum');
              return [
                {
                  text: `${capital(way(injury, ''))}${joint}${joint === '. ' ? capital(told) : told}.`,
                  wanted: [`${injury.code} ${assertion}`, `${other.code} ${second}`].toSorted().join('; '),
                },
              ];
            }),
          ),
        ),
    ),
  )
  .filter((_, place) => place % 9 === 0);

describe('whatever an injury is called, and whoever it is of', () => {
  it.each([
    { name: 'alone', texts: singles, least: 1_400 },
    { name: 'beside another of other person, time or likelihood', texts: pairs, least: 1_300 },
  ])('is read as what it is, $name', ({ texts, least }) => {
    const misread = misreadOf(texts, read);
    expect(texts.length).toBeGreaterThan(least);
    expect(misread).toEqual([]);
  });

  it.each([
    ['Set fire to the shed with friends, a cousin has burns.', 'burn other-person'],
    ['Kettle fell, sister scalded, he was upstairs.', 'scald other-person'],
    ['Nobody saw the bruise on his arm.', 'bruise present'],
    ['Return if he is drowsy and there is swelling of the eye.', 'swelling hypothetical'],
  ])('what only looks like a statement of its own is none: "%s"', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });
});
