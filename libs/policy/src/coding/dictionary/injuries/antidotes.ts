import { listed } from '../forms.js';

/** What undoes an opioid, and what tells that there was one. */

export const naloxones: readonly string[] = ['naloxone', 'narcan'];
/** How somebody answers it who had one. */
export const answeringNaloxone: readonly string[] = listed(`
  responded, responds, response, improved, improves, improvement, woke, effect, reversed, better, awake, alert, rousable, infusion, worked
`);
export const smallPupils: readonly string[] = listed('pinpoint, pin, miosis, miotic');
/** With one of these in a text it undid a treatment. */
export const opioidsGiven: readonly string[] = listed(`
  morphine, oramorph, fentanyl, pethidine, diamorphine, remifentanil, alfentanil, theatre, recovery, postop, pca, nca, epidural, caesarean, lscs,
  midazolam, propofol, sedation, sedated, anaesthetic, anaesthetist, codeine, tramadol
`);
/** In its sentence: it did nothing, was not given, is kept at hand, or was given to a newborn or somebody grown. */
export const naloxoneOtherwise: readonly string[] = listed(`
  no, not, without, nil, little, kit, kits, training, spray, prescribed, supplied, carries, if, prn, op, post, mum, mother, dad, father, parents, partner,
  birth, born, newborn, neonate, delivery, labour, resus
`);
