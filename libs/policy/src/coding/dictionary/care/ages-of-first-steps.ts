/** At what age a child began to move about: "from 9 months". */

import { listed } from '../forms.js';

/** "From", "since", "by". */
export const fromAge: readonly string[] = listed('from, since, at, by, aged, from age, since age');

/** Months, and months as twelfths of a year. */
export const agesOfSteps: readonly string[] = [
  ...Array.from({ length: 19 }, (_, place) => `${place + 6}`),
  ...Array.from({ length: 16 }, (_, place) => `${place + 6}/12`),
  ...listed(`
    nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, eighteen, 1, one, a year
  `),
];
