import { accidentProneYear } from './accident-prone-year.js';
import { bleedingDisorder } from './bleeding-disorder.js';
import { borderDweller } from './border-dweller.js';
import { brittleBones } from './brittle-bones.js';
import { competentSixteen } from './competent-sixteen.js';
import { dentalMadeGood } from './dental-made-good.js';
import { epilepsyAndAsthma } from './epilepsy-and-asthma.js';
import { footballer } from './footballer.js';
import { manyClinics } from './many-clinics.js';
import { nurseryToddler } from './nursery-toddler.js';
import { type LookAlike } from './record.js';
import { refusedVaccination } from './refused-vaccination.js';
import { threeMoves } from './three-moves.js';
import { twins } from './twins.js';
import { viralWheeze } from './viral-wheeze.js';

export { listsBetween, type LookAlike } from './record.js';

/** Ordinary children whose files look worrying and are not; written by hand, as clinicians record. */
export const lookAlikes: readonly LookAlike[] = [
  accidentProneYear,
  bleedingDisorder,
  borderDweller,
  brittleBones,
  competentSixteen,
  dentalMadeGood,
  epilepsyAndAsthma,
  footballer,
  manyClinics,
  nurseryToddler,
  refusedVaccination,
  threeMoves,
  twins,
  viralWheeze,
];
