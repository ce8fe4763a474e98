import type { FindingRevised } from '#libs/contracts';

/** A child protection plan of Westmarch, whose team 7 knows the child. */
export const onAPlan: FindingRevised['plan'] = {
  value: 'yes',
  kinds: ['CPP'],
  authority: 'E00000001',
  source: 'list of E00000001',
  asOf: '2026-11-17T06:10:00.000Z',
  ageMinutes: 432,
  worker: 'westmarch-team-7',
};

/** Nobody has a plan for the child. */
export const noPlan: FindingRevised['plan'] = { ...onAPlan, value: 'no', kinds: [], worker: null };
