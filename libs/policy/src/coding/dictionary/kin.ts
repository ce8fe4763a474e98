import { listed } from './forms.js';

/** Parents, their partners, grandparents and others who care for children, by single words: who does, tells and throws. */
export const grownKin: readonly string[] = listed(`
  mum, mother, mummy, mam, dad, father, daddy, parent, parents, stepdad, stepfather, stepmum, stepmother, uncle, aunt,
  auntie, gran, nan, nana, grandad, grandma, grandmother, grandfather, carer, partner, boyfriend, girlfriend, ex,
  husband, wife, childminder, neighbour, teacher, moc, foc, mgm, mgf, pgm, pgf
`);
