import type { Job } from '#libs/contracts';

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
