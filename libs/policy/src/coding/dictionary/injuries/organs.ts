/** Injuries of organs in the abdomen: of a child they are suspect without a confirmed major accident (NICE CG89, visceral injuries). */

import { cross, listed } from '../forms.js';

const organs = listed('spleen, liver, pancreas, duodenum, jejunum, bowel, small bowel, mesentery, kidney, bladder');
const ofOrgans = listed('splenic, hepatic, pancreatic, duodenal, jejunal, mesenteric, renal');

/** No "kidney injury" and no "liver injury": those are mostly of an illness or a drug; a bowel perforates by itself. */
export const organInjuries = [
  ...cross(
    listed(`
      ruptured, rupture of, lacerated, laceration of, laceration to, lacerations to, torn, tear of, tear to, transected,
      transection of, contusion of, contusion to, haematoma of, blunt injury to, traumatic injury to
    `),
    ['', 'the', 'his', 'her'],
    organs,
  ),
  ...cross(
    [...organs, ...ofOrgans],
    listed(`
      rupture, ruptured, laceration, lacerations, lacerated, lac, lacs, transection, transected, contusion, contusions, tear
    `),
  ),
  ...cross(['liver', ...ofOrgans], listed('haematoma, hematoma, haematomas')),
  ...cross(
    ['bowel', 'small bowel', 'visceral', ...ofOrgans.filter((organ) => organ !== 'hepatic' && organ !== 'renal')],
    listed('injury, injuries, trauma'),
  ),
];
