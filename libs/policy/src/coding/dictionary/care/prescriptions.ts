import { cross, listed } from '../forms.js';

/** What is prescribed, as people write it. */
export const prescribed = listed(`
  rx, rxs, prescription, prescriptions, medication, medications, meds, medicine, medicines, inhaler, inhalers, script, scripts,
  repeats, repeat prescription, repeat prescriptions, repeat rx, insulin, antibiotics, abx, steroid inhaler, preventer,
  preventers, emollients, creams, tablets, epilim, keppra, anticonvulsants, epipen, epipens, thyroxine, drops, eye drops,
  hydrocortisone, creon, iron, antiepileptics, aeds
`);
/** Of a prescription: whoever should have did not come for it. */
const notFetched = [
  ...cross(
    ['not, never, not been, never been, was not, were not, has not been, have not been, still not'].flatMap(listed),
    ['collected', 'picked up', 'fetched', 'filled', 'dispensed', 'cashed'],
  ),
  ...listed('uncollected, not collected again, not ordered since, not requested since, not being collected'),
];

/** Medicine that a child did not have: a sign that an illness is not treated. */
export const medicineNotHad: readonly string[] = [
  ...cross(prescribed, notFetched),
  // "antibiotics not given": whoever treats may have decided so
  ...cross(listed('prescription, prescriptions, medication, meds, inhaler, inhalers, medicine, insulin'), [
    'not given',
  ]),
  ...cross(prescribed, ['never given']),
  ...cross(listed('no, none of'), prescribed, ['collected', 'collected since', 'picked up']),
];
