import { misreadOf, readOf } from '../../../test/grids.js';

const facts = [
  ...[
    ['bruise to cheek', 'bruise'],
    ['# radius', 'fracture'],
    ['burn to hand', 'burn'],
    ['head injury', 'head-injury'],
    ['unexplained bruising', 'bruise'],
    ['an overdose', 'poisoning'],
    ['asthma', 'asthma'],
    ['epilepsy', 'epilepsy'],
  ].map(([words = '', code = '']) => ({ words, code })),
];
const young = [
  'Sibling',
  'Sister',
  'Older brother',
  'Cousin',
  'Twin',
  'Friend',
  'Classmate',
  'Half brother',
  'Brother (4)',
];
const grown = ['Mum', 'Dad', 'Nan', 'Aunt'];
/** Whoever is looked after so is the patient. */
const looksAfter = [
  ...[
    'under ortho for',
    'under paeds for',
    'known to CAMHS for',
    'in hospital with',
    'admitted with',
    'in plaster for',
  ],
  ...[
    'needs surgery for',
    'awaiting op for',
    'had stitches for',
    'x-rayed for',
    'started on treatment for',
    'has',
    'had',
  ],
  ...['treated for', 'diagnosed with', 'found to have', 'noted to have', 'discharged after', 'recovering from', 'with'],
];
/** Of a grown person these may tell whom they come with. */
const comes = [
  ...['here for', 'here too for', 'at GP for', 'attends for', 'presenting with', 'brought in with', 'at dentist for'],
  ...['at OPD for', 'attended for', 'flagged for'],
];
const read = (text: string): string => readOf(text, ({ kind }) => kind === 'injury' || kind === 'condition').join('; ');
const sentences = (who: readonly string[], how: readonly string[], assertion: string) =>
  who.flatMap((one) =>
    how.flatMap((way) =>
      facts.map(({ words, code }) => ({ text: `${one} ${way} ${words}.`, wanted: `${code} ${assertion}` })),
    ),
  );

describe('whoever is looked after for something, and by whatever words', () => {
  it.each([
    ['another child that is looked after, or comes', sentences(young, [...looksAfter, ...comes], 'other-person')],
    ['a grown person that is looked after', sentences(grown, looksAfter, 'other-person')],
    [
      'an entry about another child',
      ['re', 'Discussed', 'Call about', 'Medical for'].flatMap((head) =>
        facts.map(({ words, code }) => ({ text: `${head} sister: ${words}.`, wanted: `${code} other-person` })),
      ),
    ],
  ])('bears it: %s', (_, texts) => {
    expect(texts.length).toBeGreaterThan(30);
    expect(misreadOf(texts, read)).toEqual([]);
  });
});
