import { saying, type Retelling } from './retold.js';

/** A retelling only of sentences that tell of something as it says: "no" denies where it denies what is labelled. */
const where = (assertion: string, { name, of }: Retelling): Retelling => ({
  name,
  of: (sentence) => (sentence.facts.some((fact) => fact.endsWith(`(${assertion})`)) ? of(sentence) : null),
});

const injuries = '(?=(?:bruis|swell|fract|injur|mark|burn|cut|bite|graze|wound|lac|disloc|scratch))';
const verbs = '\\b(is|are|was|were|has|have|had|do|does|did|could|would)';

/** Denial, doubt and history in other words: whatever is denied, doubted or past stays so. */
export const otherDenials: readonly Retelling[] = [
  where('negated', saying('with nil for no', / no (?=[a-z#])/g, ' nil ')),
  where('negated', saying('with Nil for No', /\bNo (?=[a-z#])/g, 'Nil ')),
  where('negated', saying('with "no sign of"', new RegExp(`\\b([Nn]o) ${injuries}`, 'g'), '$1 sign of ')),
  where('negated', saying('with "no new"', new RegExp(`\\b([Nn]o) ${injuries}`, 'g'), '$1 new ')),
  where('negated', saying('with noted for seen', /(?<!being )\bseen(?=[.,;]|$| on\b)/, 'noted')),
  saying("with not for n't", new RegExp(`${verbs}n't\\b`, 'g'), '$1 not'),
  saying("with nt for n't", /n't\b/g, 'nt'),
  saying('with denied for denies', /\bdenies\b/g, 'denied'),
  saying('with "has denied"', /\bdenies\b/g, 'has denied'),
  saying('with possible for ?', /(^|\s)\?(?=[a-z#])/i, '$1possible '),
  saying('with poss for ?', /(^|\s)\?(?=[a-z#])/i, '$1poss '),
  saying('with query for ?', /(^|\s)\?(?=[a-z#])/i, '$1query '),
  saying('with ?? for ?', /(^|\s)\?(?=[a-z#])/gi, '$1??'),
  saying('with a blank behind ?', /(^|\s)\?(?=[a-z#])/gi, '$1? '),
  saying('with might for may', /\bmay have\b/, 'might have'),
  saying('with a year for "last year"', /\blast year\b(?!')/, 'in 2021'),
  where('historical', saying('with prior for previous', /\b([Pp])revious\b/, '$1rior')),
  where('historical', saying('with PMHx for PMH', /^PMH:?/, 'PMHx:')),
  where('historical', saying('with a heading in full', /^PMH:?/, 'Past medical history:')),
  where('hypothetical', saying('with "in case" for if', /\bif (?=he|she|they)/, 'in case ')),
  where('hypothetical', saying('with danger for risk', /\brisk of\b/, 'danger of')),
];

/** "Not" joined to its verb: what is read of several words together may miss the one. */
export const joinedNots: readonly Retelling[] = [
  saying("with n't for not", new RegExp(`${verbs} not\\b`, 'g'), "$1n't"),
];
