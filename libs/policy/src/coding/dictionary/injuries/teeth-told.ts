import { listed } from '../forms.js';
import { type Pair } from '../pair.js';

/** Pain and infection of teeth that are told beside teeth to be taken out: "9 teeth for extraction, abscess, in pain". */

const toComeOut = listed(
  'teeth for extraction, teeth for extractions, tooth for extraction, teeth to come out, teeth extractions, dental extractions',
);

export const teethToldPairs: readonly Pair[] = [
  {
    ...{ kind: 'teeth', value: 'dental-sepsis', within: 6 },
    first: toComeOut,
    then: ['abscess', 'abscesses', 'abscessed'],
    without: listed('no, not, nil, without, if, risk'),
  },
  {
    ...{ kind: 'teeth', value: 'dental-pain', within: 6 },
    first: toComeOut,
    then: ['in pain', 'pain', 'painful', 'sore'],
    without: listed('no, not, nil, without, if, risk, post, after'),
  },
];
