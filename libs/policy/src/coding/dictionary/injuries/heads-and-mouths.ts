/** The head, the mouth and what may be bitten, as injuries name them. */

import { listed } from '../forms.js';
import { siteWords } from '../sites.js';

/** The head and its sides. */
export const heads: readonly string[] = listed(
  'head, back of head, side of head, top of head, front of head, heads, skull',
);

/** Before a part; none at all, too. */
export const sides: readonly string[] = ['', ...listed('left, right, l, r, lt, rt')];

const bittenByOneself = new Set(
  listed('lip, lips, tongue, upper lip, lower lip, bottom lip, top lip, inner lip, nail, nails'),
);

/** What somebody else may have bitten: nobody bites his own, as a lip or a nail. */
export const bittenParts: readonly string[] = Object.values(siteWords)
  .flat()
  .filter((site) => !bittenByOneself.has(site) && !site.includes('nail') && !site.startsWith('back'));
