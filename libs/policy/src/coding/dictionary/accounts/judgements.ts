import { ofRelatives } from '../happenings/agents.js';
import { combined, cross, listed, type Phrase } from '../forms.js';
import { injuryNouns } from '../injuries/injury-nouns.js';
import { type Pair } from '../pair.js';

const accounts = listed('history, story, account, mechanism, explanation, version');
const findings = [...injuryNouns, 'findings', 'examination', 'x-ray'];
const apart = listed(`
  at odds, do not match, do not tally, do not fit, don't match, don't fit, don't tally, disagree, not consistent,
  are inconsistent, incompatible, are discrepant, did not match, do not add up
`);
/** Of an account, or of what fits nothing. */
export const wordsOfFit: readonly string[] = ['fit', 'fits', 'fitted', 'fitting'];

/** Judgements of an account, and help that came late, beside the other words of them. */
export const judgementsToo: Readonly<Record<'inconsistent' | 'delayed', readonly Phrase[]>> = {
  inconsistent: [
    ...combined(accounts, ['and', '&', '/'], findings, apart),
    ...combined(findings, ['and', '&', '/'], accounts, apart),
  ],
  delayed: [
    ...combined(
      listed('presented, presenting, presents, attended, brought, brought in, came'),
      ['day', 'on day'],
      listed('2, 3, 4, 5, 6, 7, 8, 9, 10, two, three, four, five, six'),
    ),
  ],
};

/** "The pattern and timing fit a splash": judged of what was found. */
export const judgementPairs: readonly Pair[] = [
  {
    kind: 'explanation',
    value: 'consistent',
    within: 3,
    first: [
      ...listed(`
        pattern, timing, distribution, shape, appearance, appearances, position, site, sites, depth
      `),
      ...[...findings, ...listed('lesion, location, height, age, size')],
    ],
    then: cross(wordsOfFit, [
      ...listed('a, an, his, her, their, what'),
      ...ofRelatives,
      'being',
      'having',
      'this',
      'that',
    ]),
    without: [
      ...[...listed("not, no, never, nor, neither, doesn't, don't, didn't, does, did, cannot, can't"), ','],
      ...listed('would, could, may, might, and, but, febrile, a, had, hardly, if, barely'),
    ],
    notNear: ['whether', 'if', 'no', 'neither'],
  },
];

/** "In line with policy": of how something is done. */
export const inLineWithRules: readonly string[] = cross(
  listed(`
    in line with, in keeping with, consistent with, in accordance with, in accord with, compliant with
  `),
  listed(`
    policy, procedure, procedures, protocol, policies, guidance, guidelines, school policy, gdpr, local policy,
    local procedures, national guidance, nice guidance, nice, trust policy, ofsted, safeguarding policy,
    safeguarding procedures, care plan, plan, siblings, peers, birth weight, statutory guidance, expectations,
    requirements, usual practice, nursery policy, agreed plan, behaviour policy, regulations, law, data protection,
    working together, threshold, thresholds
  `),
);
