/**
 * Who looks after a child, as a part of a pattern over a text as it was written: whom a service tells, who calls it, and who finds a child.
 * By single tokens they are `grownKin` (`kin.ts`).
 */
const parents = 'mums?|mummy|mam|moms?|mothers?|dads?|daddy|fathers?|parents?';
const carers = 'carers?|foster carers?|guardians?|family|families';
const grandparents = 'gran|grandma|grandmother|grandad|grandfather|nan|nana';
export const carerPattern = `(?:${parents}|${carers}|${grandparents})`;
