import { saying, type Retelling } from './retold.js';

const clause = '(?=(?:he|she|they|nobody|somebody|someone)\\b)';

/** Other verbs of telling for "says", and brackets for a comma. */
export const otherTelling: readonly Retelling[] = [
  saying('with "is saying" for says', /\bsays (?=[a-z])/, 'is saying '),
  saying('with "tells us" for says', /\bsays (?=(?:he|she|that|they|the)\b)/, 'tells us '),
  saying('with states for says', /\bsays (?=[a-z])/, 'states '),
  saying('with stated for said', /\bsaid (?=[a-z])/, 'stated '),
  ...[
    'claims',
    'alleges',
    'insists',
    'maintains that',
    'reports that',
    'explains that',
    'mentions that',
    'adds that',
  ].map((verb) => saying(`with ${verb} for says`, new RegExp(`\\bsays (?:that )?${clause}`), `${verb} `)),
  saying('with its last clause in brackets', /, ([^,.;()]+ [^,.;()]+)\.?$/, ' ($1).'),
];
