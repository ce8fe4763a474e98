import { listed } from '../forms.js';

/** What people call an injury where they judge, explain or ask about it. */
export const injuryNouns: readonly string[] = listed(`
  injury, injuries, bruise, bruises, bruising, haematoma, contusion, mark, marks, burn, burns, scald, scalds,
  fracture, fractures, #, break, graze, grazes, scratch, scratches, abrasion, cut, cuts, laceration, lac, gash, wound,
  wounds, swelling, lump, bump, bite, black eye
`);
