import { job, permittedAct } from '#libs/contracts';
import { rightsOf } from './permitted-acts.js';

const jobsThat = (which: (rights: (typeof rightsOf)['nurse']) => boolean) =>
  job.options.filter((one) => which(rightsOf[one]));

describe('what a job lets somebody do', () => {
  it.each([
    ['acknowledge', ['nurse', 'consultant', 'social-worker', 'team-lead', 'operator', 'practice']],
    ['undo-acknowledgement', ['nurse', 'consultant', 'social-worker', 'team-lead', 'operator', 'practice']],
    ['record-action', ['nurse', 'consultant', 'social-worker', 'team-lead', 'operator', 'practice']],
    ['propose-referral', ['nurse', 'consultant', 'team-lead']],
    ['confirm-referral', ['nurse', 'consultant', 'team-lead']],
    ['decline-referral', ['nurse', 'consultant', 'team-lead']],
    ['close', ['nurse', 'consultant', 'team-lead', 'operator']],
    ['give-verdict', ['nurse', 'consultant', 'social-worker', 'team-lead']],
  ] as const)('%s: %j', (act, jobs) => {
    expect(jobsThat(({ acts }) => acts.includes(act))).toEqual(jobs);
  });

  it('leaves no act out of the review', () => {
    const reviewed = new Set(job.options.flatMap((one) => rightsOf[one].acts));
    expect(permittedAct.options.filter((act) => !reviewed.has(act))).toEqual([]);
  });

  it('shows operators feeds and no child, and rule owners no case at all', () => {
    expect(rightsOf.operator).toMatchObject({ sees: ['feed'], profile: null });
    expect(rightsOf['rule-owner']).toEqual({ sees: [], acts: [], profile: null });
  });

  it('gives a chronology to nobody who sees no child', () => {
    expect(jobsThat(({ sees, profile }) => profile !== null && !sees.includes('child'))).toEqual([]);
  });
});
