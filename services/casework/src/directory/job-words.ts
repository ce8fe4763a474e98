import type { Job, Role } from '#libs/contracts';

/** What a role is called on pages (`clinical-rules.md`, Conventions). */
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

/** What somebody without a role is called, by what they may do. */
export const jobWords: Readonly<Record<Job, string>> = {
  nurse: 'Nurse',
  consultant: 'Consultant',
  'social-worker': 'Social worker',
  'team-lead': 'Team lead',
  operator: 'Operator',
  'rule-owner': 'Rule owner',
  practice: 'Practice',
};
