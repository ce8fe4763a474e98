import type { Role } from './words.js';

/** What a role is called on pages and in mails (`clinical-rules.md`, Conventions). */
export const roleWords: Readonly<Record<Role, string>> = {
  NIC: 'Nurse in charge',
  CON: 'Consultant on shift',
  PLN: 'Paediatric liaison nurse',
  NN: 'Named nurse',
  DN: 'Designated nurse',
  EXEC: 'Executive on call',
  SW: 'Social worker',
  CSC: "Children's services",
  EDT: 'Emergency duty team',
  GP: 'GP',
  HV: 'Health visitor',
  SN: 'School nurse',
  MW: 'Midwife',
  POL: 'Police',
  LACN: 'Nurse for looked after children',
  OPS: 'Operations',
};
