import { listed } from '../forms.js';

/** Parents, their partners, grandparents and others who care for children, by single words: who does, tells and throws. */
export const grownKin: readonly string[] = listed(`
  mum, mother, mummy, mam, dad, father, daddy, parent, parents, stepdad, stepfather, stepmum, stepmother, uncle, aunt,
  auntie, gran, nan, nana, grandad, grandma, grandmother, grandfather, carer, partner, boyfriend, girlfriend, ex,
  husband, wife, childminder, neighbour, teacher, moc, foc, mgm, mgf, pgm, pgf
`);

/** Other children of a family, by single words. */
export const youngKin: readonly string[] = listed('brother, sister, sibling, twin, cousin, stepbrother, stepsister');

/** Of whom nobody says "he", by single words. */
export const kinswomen: readonly string[] = listed(`
  mum, mother, mummy, mam, sister, aunt, auntie, nan, nana, gran, granny, grandma, grandmother, stepmum, stepmother,
  mgm, pgm, moc, girlfriend, wife, stepsister, niece
`);

/** Of whom nobody says "she". */
export const kinsmen: readonly string[] = listed(`
  dad, father, daddy, brother, uncle, grandad, grandpa, grandfather, stepdad, stepfather, boyfriend, husband, mgf, pgf,
  foc, stepbrother, nephew
`);
