import { capital, fewMisread, readOf } from '../../../test/grids.js';

/** What a condition is called, and its code. */
const conditions = [
  ['asthma', 'asthma'],
  ['severe asthma', 'asthma'],
  ['epilepsy', 'epilepsy'],
  ['haemophilia', 'bleeding-disorder'],
  ['a bleeding disorder', 'bleeding-disorder'],
  ['von Willebrand disease', 'bleeding-disorder'],
  ['brittle bones', 'brittle-bones'],
  ['osteogenesis imperfecta', 'brittle-bones'],
  ['cerebral palsy', 'neuro-disability'],
  ['spina bifida', 'neuro-disability'],
] as const;
/** Who else may have it, none of whom "she" may be. */
const others = [
  ...['her brother', 'her twin brother', 'older half-brother', 'dad', 'grandad', "mum's partner", 'her uncle'],
  ...['a boy in her class', 'her friend Noah', 'her nephew', 'her stepdad', 'father', 'her baby brother'],
];
type Frame = (what: string, who: string) => string;
const frames: Readonly<Record<string, readonly Frame[]>> = {
  present: [
    (what) => `she has ${what}`,
    (what) => `child has ${what}`,
    (what) => `Ella has ${what}`,
    (what) => `known to have ${what}`,
    (what) => `mum says she has ${what}`,
    (what) => `she was diagnosed with ${what}`,
    (what) => `takes medication for her ${what.replace(/^a /, '')}`,
  ],
  negated: [
    (what) => `no ${what.replace(/^a /, '')}`,
    (what) => `she does not have ${what}`,
    (what) => `no history of ${what}`,
    (what) => `she has never had ${what}`,
  ],
  uncertain: [
    (what) => `?${what.replace(/^a /, '')}`,
    (what) => `possible ${what.replace(/^a /, '')}`,
    (what) => `she may have ${what}`,
    (what) => `being investigated for ${what}`,
  ],
  'other-person': [
    (what, who) => `${who} has ${what}`,
    (what, who) => `${who} also has ${what}`,
    (what, who) => `${who} is known to have ${what}`,
    (what, who) => `${who} was diagnosed with ${what}`,
    (what, who) => `${who} takes medication for ${what}`,
    (what, who) => `${who} is in hospital with ${what}`,
    (what, who) => `${who} suffers from ${what}`,
    (what, who) => `${who} being investigated for ${what}`,
    (what, who) => `mum says that ${who} has ${what}`,
  ],
};
const read = (text: string): string => readOf(text, ({ kind }) => kind === 'condition').join('; ');

/** Each condition in each frame, and what is to be read. */
const singles = Object.entries(frames).flatMap(([assertion, ways]) =>
  ways.flatMap((way, which) =>
    conditions.flatMap(([what, code], at) =>
      (assertion === 'other-person' ? others : ['']).map((_, place) => ({
        text: `${capital(way(what, others[(place + at + which) % others.length] ?? ''))}.`,
        wanted: `${code} ${assertion}`,
      })),
    ),
  ),
);

const joints = [', ', ' and ', ', but ', '. ', ' - ', '; ', ', and ', ', while '];
/** A condition of the child beside one of somebody else, either first. */
const pairs = Object.entries(frames)
  .filter(([assertion]) => assertion !== 'other-person')
  .flatMap(([assertion, ways]) =>
    ways.flatMap((own, which) =>
      (frames['other-person'] ?? []).flatMap((way, place) =>
        joints.flatMap((joint, at) => {
          const [what, code] = conditions[(which * 3 + at) % conditions.length] ?? ['', ''];
          const [other, otherCode] = conditions[(which * 3 + at + place + 2) % conditions.length] ?? ['', ''];
          if (code === otherCode) return [];
          const [ours, theirs] = [own(what, ''), way(other, others[(place * 5 + at) % others.length] ?? '')];
          const wanted = [`${code} ${assertion}`, `${otherCode} other-person`].toSorted().join('; ');
          const isFirst = joint === '. ' || /^(?:she|child|Ella|mum)\b/.test(ours);
          const text = (one: string, next: string): string =>
            `${capital(one)}${joint}${joint === '. ' ? capital(next) : next}.`;
          return [
            { text: text(ours, theirs), wanted },
            ...(isFirst && !/^(?:known|takes|being)\b/.test(ours) ? [{ text: text(theirs, ours), wanted }] : []),
          ];
        }),
      ),
    ),
  );

describe('whatever a condition is called, and whoever has it', () => {
  it.each([
    { name: 'alone', texts: singles, least: 1_200, most: 0.001 },
    { name: 'beside one of somebody else', texts: pairs, least: 1_300, most: 0.006 },
  ])('is read as of whoever has it, $name, but for few ways of saying it', ({ texts, least, most }) => {
    expect(texts.length).toBeGreaterThan(least);
    expect(fewMisread(texts, read, most)).toMatchObject({ isFew: true });
  });

  it.each([
    ['Dad has not been for his asthma review.', 'asthma present'],
    ['Brother at home. Ella has asthma.', 'asthma present'],
  ])('what only looks like a condition of somebody else is none: "%s"', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });
});
