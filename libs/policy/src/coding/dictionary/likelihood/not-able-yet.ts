import { cross, listed } from '../forms.js';

/** "Not toilet trained, black teeth": what a child cannot do yet, or is not entered for, and no denial of what stands behind. */
export const notAbleYet: readonly string[] = cross(listed('not, not yet, still not, not fully'), [
  ...listed('toilet trained, potty trained, out of nappies, weaned, verbal, talking, reading, immunised, vaccinated'),
  ...listed('registered, registered with gp, registered with dentist, in nursery, in school, enrolled'),
]);
