import { stories } from '../happenings/agents.js';
import { combined, cross, listed, type Phrase } from '../forms.js';
import { type Pair } from '../pair.js';

const nots = listed(`
  did not, didn't, does not, doesn't, do not, don't, has not, hasn't, have not, haven't
`);
const findings = listed(`
  injury, injuries, findings, fracture, burn, bruise, bruising, scald, marks, mark, bruises, wound, pattern, x - ray,
  xray, swelling, burns, laceration, bite, fractures, #, haematoma
`);
const shifting = listed(`
  shifts, shift, shifted, shifts each, drifts, wanders, mutates, morphs, morphed, morphing, keeps shifting,
  keeps altering, keeps evolving, evolves, evolving, alters, will not stay same, changes each time,
  changes every time, differs each time, differs every time, different every time, varies each time,
  varies each telling, changed several times, changed twice, changed three times, not stayed same, does not stay same,
  never stays same, changed again, changed more than once
`);
const agreeing = listed(`
  tally, tally with, fit, fit with, match, square, square with, agree, agree with, accord, accord with, correspond,
  correspond with, correspond to, be consistent, be in keeping, add up, be compatible, chime, chime with,
  be explained by, support, sit with, sit well with, marry up
`);
const papers = listed(`
  form, letter, consent form, report, care plan, plan, policy, leaflet, document, app, song, book, game, software,
  timetable, rota, minutes, template, protocol, guideline, pathway, file, photo, consent, referral form, chart, film,
  poem, play, recipe, poster, list, register, agenda, contract, passport, certificate, letters, forms, invitation,
  questionnaire
`);

/** Phrases of accounts that go on being told, each time otherwise, or do not. */
export const accountForms: Readonly<Record<'inconsistent', readonly Phrase[]>> = {
  inconsistent: [
    ...combined(
      listed('found, felt, thought, judged, considered, seems, appears, seemed, appeared, deemed'),
      ['not to', 'to not'],
      agreeing,
    ),
    ...combined(['fails to', 'failed to', 'fail to', 'failing to'], agreeing.slice(0, 12), [
      'what',
      'account',
      'story',
    ]),
  ],
};

/** "Burn pattern fits hx": an account as it is written short. */
export const fittingAccounts: readonly Phrase[] = [
  ...combined(listed('good, close, perfect, reasonable, exact'), ['match', 'fit'], ['between', 'of']),
  ...combined(
    listed(`
      happy w, satisfied w, content w, happy w /, satisfied w /, ok w, ok w /, in keeping w /, c / w
    `),
    ['', 'given', 'stated'],
    listed('explanation, account, story, mechanism, history, version, moi, hx, mech, acct'),
  ),
  ...combined(
    listed('fits, matches, suits, supports, tallies w, c / w, fits w, agrees with'),
    ['', ...listed('with, w, well with, given, stated, reported, described')],
    listed(`
      hx, history, story, account, mechanism, mech, explanation, moi, version, hx given, inj
    `),
  ),
];

/** The same, by two words with others between them. */
export const accountFormPairs: readonly Pair[] = [
  {
    kind: 'explanation',
    value: 'changing',
    within: 6,
    first: stories,
    via: nots,
    then: listed('change, vary, waver, alter, shift'),
    without: ['fact', 'night', 'plan'],
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 6,
    first: listed('story, account, version, explanation, tale, accounts, narrative'),
    then: [
      ...shifting,
      ...listed('embellished, arms and legs, added to each time, been added to, rewritten, reworded'),
    ],
    without: [...listed('consistent, fit, match, injury, bank, school, night'), ','],
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 6,
    first: listed('story, account, version, explanation, tale, accounts, stories, versions'),
    then: listed('change, changes, alter, alters, varies, vary'),
    without: [',', ...listed(':, -, fact, night, plan, of clothes, any, no, for, and')],
    notNear: ['bank', 'book', 'bedtime'],
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 4,
    first: findings,
    then: cross(['not to', 'to not'], listed('tally, fit, match, square, agree, correspond, be consistent')),
    instead: ['consistent'],
    without: ['no', 'advised', ','],
  },
];

/** "Two versions of the consent form", "wants a different story every night": of paper and of books. */
export const otherStories: readonly Phrase[] = [
  // "DA hx moved from active to past": a list of a practice
  ...combined(
    listed('da, dv, medical, family, mental health, mh, social, obstetric, birth'),
    ['hx', 'history'],
    ['moved', 'updated', 'changed', 'amended'],
  ),
  ...combined(
    listed(`
      two, three, several, both, different, new, second, another, other, old, latest, four, various, 2, 3,
      conflicting, many, multiple, updated, differing, third, changed
    `),
    ['', 'different', 'separate'],
    ['versions of', 'version of', 'copies of'],
    papers,
  ),
  ...combined(
    listed(`
      wants, wanted, want, reads, read, reading, chooses, chose, choosing, listened to, hears, listening to, enjoys,
      enjoyed, loves, likes, asks for, asked for, picked, picks, borrowed
    `),
    ['', 'two', 'three', 'several'],
    listed('different, new, another, other, second, two, three, same, more, several'),
    listed('story, stories, story books, storybooks, tales, tale'),
  ),
  ...combined(
    listed('two, three, four, several, many, different, new, 2, 3'),
    ['stories', 'versions', 'tales'],
    listed(`
      read, shared, at carpet, about, at circle, from library, in book, and a song, at story time
    `),
  ),
  ...['likely story said', 'likely story ,', 'bedtime story', 'story of his life', 'story of her life'],
  ...combined(
    listed(`
      no explanation for, no reason for, no reason given for, no explanation given for, unexplained
    `),
    ['', 'his', 'her', 'their'],
    listed(`
      missing, absence, absences, lateness, non attendance, non - attendance, cancellation, dna, missed,
      low attendance, poor attendance, late start, late arrival, gap in records, drop in marks
    `),
  ),
  ...combined(
    listed('different, new, another, second, two, three, several'),
    ['', 'different'],
    ['story', 'stories'],
    listed(`
      every night, at bedtime, each night, before bed, at story time, every bedtime, before sleep
    `),
  ),
];
