import { cross, listed } from '../forms.js';

/** "Hip sore", "buttock sore" are pain and a rash, but for one that is black or to the bone. */
export const soresOfParts: readonly string[] = cross(listed('heel, hip, buttock'), ['sore', 'sores']);

/** Sores of somebody who is not turned, or sits too long: a deep one is a wound (`injuries/pressure-sores.ts`). */
export const pressureSores: readonly string[] = [
  ...cross(listed('pressure, sacral, decubitus'), ['sore', 'sores', 'ulcer', 'ulcers']),
  ...cross(listed('heel, hip, buttock'), ['ulcer', 'ulcers']),
  ...soresOfParts,
  ...listed('bedsore, bedsores, bed sore, bed sores, pressure wound, pressure wounds'),
  ...cross(['sore', 'sores'], ['to bone', 'down to bone', 'through to bone']),
];

/** How deep it is: grade and category 3 and 4 go through the skin. */
export const deepSores: readonly string[] = [
  ...cross(listed('grade, gr, category, cat, stage'), listed('3, 4, iii, iv, three, four')),
  ...listed(`
    unstageable, black, necrotic, necrosis, sloughy, slough, to bone, down to bone, exposed bone,
    bone visible
  `),
];
/** Deep too, of the sore that they stand beside. */
export const deepBeside: readonly string[] = listed('deep, infected, smelly, foul, offensive, open');

/** What else presses: whoever wears or lies on it is cared for. */
export const pressedBy: readonly string[] = listed(`
  cast, pop, plaster, splint, splints, afo, afos, brace, spica, mask, cpap, bipap, niv, tube, ngt, tracheostomy, trache, tapes, traction, cannula,
  probe, shoe, shoes, boot, boots, orthosis, orthoses, prosthesis, helmet, halo, nasal, collar, frame
`);
/** Where whoever lies is turned, and what is written of those who might get one. */
export const lainIn: readonly string[] = listed(`
  picu, itu, icu, ward, theatre, admission, inpatient, acquired, risk, prevention, score, waterlow, braden, pathway, training, audit
`);
/** Then it is of a home, all the same. */
export const notTurned: readonly string[] = listed(`
  neglect, neglected, home, turned, untreated, unseen, nappy, no, not, found, high
`);
