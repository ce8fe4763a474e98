import { listed } from '../forms.js';

/** What surgeons do, and what it leaves. */
export const operations: readonly string[] = listed(`
  excised, excision, biopsy, op, curettage, cautery, cyst, mole, tag, hernia, appendix, appendicectomy, appendectomy,
  orchidopexy, circumcision, laparotomy, laparoscopy, laparoscopic, pyloromyotomy, sternotomy, thoracotomy,
  gastrostomy, ileostomy, colostomy, stoma, splenectomy, tonsillectomy, craniotomy, shunt, postop, postoperative,
  operation, surgical, incision, caesarean, cesarean, lscs, section, hypospadias, hydrocele, cholecystectomy,
  nephrectomy, fundoplication, pinnaplasty, septoplasty, osteotomy, fasciotomy, portacath, pacemaker, donor, harvest,
  epidural, frenulotomy, frenotomy, frenectomy, frenuloplasty
`);
