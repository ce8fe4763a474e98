/** Nobody knows how it happened, by phrases and by pairs of words. */

import { combined, cross, listed, type Phrase } from '../forms.js';
import { injuryNouns } from '../injuries/injury-nouns.js';
import { cannot, nobody, not } from '../likelihood/not-and-nobody.js';
import { type Pair } from '../pair.js';

/** How it happened is not known. */
export const howNotKnown: readonly Phrase[] = [
  ...combined(
    listed(`
      how it happened, how this happened, how it occurred, how this occurred, how he did it, how she did it,
      how injury happened, what happened
    `),
    ['', 'is', 'was', 'remains'],
    listed('unclear, not clear, unknown, not known, a mystery, uncertain, never established'),
  ),
  ...combined(
    ["can't", 'cannot', "couldn't", 'could not'],
    listed('think, work out, imagine, remember, recall, say for sure'),
    listed('how, what, where, what happened, doing it, injuring it, hurting it'),
  ),
  ...combined(
    ['no recollection', 'no recall', 'no memory'],
    ['of'],
    listed('injury, event, incident, injuring, accident, hurting, how, what happened'),
  ),
  ...['? how', 'none the wiser', 'no one the wiser', 'nobody the wiser'],
  ...combined(
    [...nobody, ...not, 'none of family'],
    listed(`
      has a clue, have a clue, had a clue, has any idea, have any idea, had any idea, got a clue, has a clue as to
    `),
    listed('how, what, where, how it, what caused'),
  ),
  ...combined(
    listed('?, unknown, unclear, uncertain, undetermined, of unknown, of uncertain, of unclear'),
    listed('mechanism, mech, moi, origin, aetiology'),
  ),
  ...combined(
    listed('cause, mechanism, moi, mech, origin, aetiology, circumstances'),
    ['', 'of injury', 'of this', 'remains'],
    listed(`
      unknown, unclear, not known, not clear, uncertain, unsure, undetermined, a mystery, unk, not established,
      not determined
    `),
  ),
  ...combined(nobody, listed('knows, knew, is sure, sure, certain, can remember, remembers, recalls, can recall'), [
    ...['how', 'what', 'where', 'why'],
  ]),
  ...combined(
    [
      ...listed(`
        no idea, no clue, not a clue, not got a clue, has a clue, have a clue, have any idea, has any idea,
        any the wiser, at a loss, mystified, baffled, puzzled, dunno, unaware, unsure, not sure, uncertain,
        not certain, unclear, not clear, not known, not aware, no recollection of, no recall of
      `),
      ...combined(not, ['know', 'recall', 'remember', 'known']),
      ...combined(cannot, ['remember', 'recall', 'think']),
    ],
    ['', ...listed('as to, of, about, exactly, quite, just')],
    listed('how, what, where, what caused, how this, where it, where that, where the'),
  ),
  ...[
    'no idea about',
    'no idea re',
    ...combined(
      listed('no idea, no clue, unsure, not sure, unclear'),
      listed('re, about, regarding, re cause of, of cause of, as to cause of'),
      [...injuryNouns, 'cause'],
    ),
    ...combined(
      listed(`
        no known, no obvious, no clear, no identified, without known, without a known, no apparent
      `),
      ['cause'],
    ),
    ...combined(
      ['never', 'not', 'still not', 'remains'],
      listed('established, clear, ascertained, determined, unclear, unknown'),
      [...['how', 'what caused', 'what happened']],
    ),
    ...combined(
      listed(`
        how he, how she, how they, how it, how this, how injury, how bruise, what happened, cause
      `),
      [
        ...listed(`
          got it, got this, got that, did it, came about, happened, came by it, occurred, came to be
        `),
        '',
      ],
      listed(`
        is a mystery, remains a mystery, is not known, is unknown, is unclear, remains unclear, not known
      `),
    ),
    ...combined(
      listed('puzzled, baffled, mystified, perplexed, confused, stumped, clueless, in the dark'),
      listed('as to, by, about, over, regarding'),
      listed('how, cause, what, where, bruise, origin, it, bruising, mark'),
    ),
    ...cross(
      listed(`
        does not, doesn't, did not, didn't, do not, don't, cannot, can't, could not, couldn't
      `),
      ['remember', 'recall', 'recollect'],
      listed(`
        doing, hurting, hitting, banging, falling, it happening, anything happening, incident, any, injuring,
        knocking, getting it, getting
      `),
    ).filter((phrase) => !phrase.endsWith(' any')),
    ...cross(
      listed(`
        forgets, forgot, forgotten, has forgotten, cannot place, not a clue, hasnt a clue, hasn't a clue
      `),
      listed('how, what happened, where, what, when, which'),
    ).filter((phrase) => !/^(forgot|forgotten|forgets) (what|where|when|which)$/.test(phrase)),
    ...listed(`
      how remains unknown, never found out how, never found out what, could have happened any time, no idea,
      no idea at all, mechanism uncertain, unknown trauma, unknown injury mechanism, unclear history of how,
      anybody knows how, anyone knows how, anyone knew how, god knows how, who knows how, goodness knows how,
      heaven knows how, your guess is as good, cause not established, cause not found, cause never found
    `),
  ].filter((phrase) => phrase !== 'no idea'),
  ...combined(
    ['how'],
    listed('it, injury, fracture, burn, bruise, this, mark'),
    listed('happened, came about, came to be, occurred, was caused, was sustained, got there'),
    listed(`
      has never been established, was never established, has not been established, never became clear,
      has never come out, was never found out, has never been clear
    `),
  ),
  ...listed('cuase unknown, casue unknown, cause unkown, cause uknown, cuase not known'),
  ...listed(`
    nobody knows, no one knows, no idea how, no idea what, not aware how, unaware how, don't know how,
    not clear how, unknown how, mech unknown, mech unclear, mechanism not clear, cause unclear, cause not clear,
    aetiology unclear, unknown origin, unsure what happened, unsure of cause, unsure of mechanism,
    mechanism uncertain, no clear mechanism, mechanism not established, unclear cause, not sure what happened,
    unsure where, does not know where, not sure where, unexplained mechanism, unknown mech, origin unknown,
    mechanism unk, moi not known, moi unclear, moi ?, mechanism ?, circumstances unclear, nobody sure how,
    no one sure how, cause never known, cause never found, cause never established, never known how,
    reason never found, mechanism not known, mechanism unknown, unknown mechanism, unknown cause, cause unknown,
    not known how, unsure how, does not know how, doesn't know how, unclear how, cause not known,
    mechanism unclear, not sure how, unclear mechanism, no known mechanism, unknown moi, moi unknown
  `),
];

/** The same, by two words with others between them. */
export const howNotKnownPairs: readonly Pair[] = [
  {
    kind: 'mechanism',
    value: 'not-known',
    within: 6,
    first: listed('nobody, no one, no - one, noone, neither, none of, no adult, no carer, no staff'),
    then: [
      ...cross(
        listed('knows, knew, know, sure, certain, inkling, idea, clue'),
        listed('how, what, where, why, of how, as to how'),
      ),
    ],
  },
  {
    kind: 'mechanism',
    value: 'not-known',
    within: 2,
    first: listed(`
      unsure, not sure, unclear, unknown, not known, no idea, doesn't know, does not know, don't know, do not know,
      did not know, didn't know, nobody knows, no one knows, unaware, not aware, uncertain, cannot recall,
      can't recall, cannot remember, can't remember, not certain, not clear, no recollection, doesn't remember,
      does not remember, unable to recall, unable to remember, could not recall, no clue, none knows, no knowledge,
      could not remember, couldn't remember, neither knows, nobody sure, couldn't recall, no memory, mystified
    `),
    then: listed(`
      how it, how he, how she, how this, how the, how they, how injury, how bruise, how happened, where it,
      where this, where the bruise, where they came, what happened, what caused, cause, mechanism, how, origin
    `),
  },
  {
    kind: 'mechanism',
    value: 'not-known',
    within: 2,
    first: listed('mechanism, mech, moi, cause, origin, how it happened, circumstances, aetiology'),
    then: listed('unknown, unclear, not known, not clear, unsure, uncertain, not established'),
  },
  {
    kind: 'mechanism',
    value: 'not-known',
    within: 5,
    first: listed('mechanism, cause of, origin of, aetiology of, source of, mechanism of'),
    then: listed(`
      unknown, not known, unclear, not clear, not established, never established, uncertain, a mystery
    `),
    without: [...listed('death, fire, delay, absence, and'), ','],
  },
  {
    kind: 'mechanism',
    value: 'not-known',
    within: 12,
    first: ['how'],
    then: listed(`
      is not known, was not known, is unknown, remains unknown, is not clear, remains unclear, is still not known,
      is anybody's guess, is anyone's guess, remains anyone's guess, is a mystery, remains a mystery, is unclear,
      nobody knows
    `),
    via: listed('came, got, happened, broke, bruised, hurt, burnt, broken, injured, cut, sustained'),
    without: ['much', 'many', 'long', 'often', ','],
  },
  {
    kind: 'mechanism',
    value: 'not-known',
    within: 9,
    first: ['how'],
    then: listed(`
      has never been established, was never established, has not been established, never became clear,
      has never come out, was never found out, has never been clear, has yet to be established
    `),
    via: listed(`
      came, got, happened, broke, bruised, hurt, burnt, broken, injured, cut, sustained, occurred
    `),
    without: ['much', 'many', 'long', 'often', ','],
  },
];
