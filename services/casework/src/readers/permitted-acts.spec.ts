import { job, permittedAct, type Job } from '#libs/contracts';
import { organisationKinds, rightsOf, type OrganisationKind, type Rights } from './permitted-acts.js';

const jobsThat = (kind: OrganisationKind, which: (rights: Rights) => boolean): readonly Job[] =>
  job.options.filter((one) => which(rightsOf(one, kind)));

const answering = ['nurse', 'consultant', 'social-worker', 'team-lead', 'operator', 'practice'];
const clinicians = ['nurse', 'consultant', 'team-lead'];

describe('what a job lets somebody do', () => {
  it.each([
    ['hospital', 'acknowledge', answering],
    ['hospital', 'undo-acknowledgement', answering],
    ['hospital', 'record-action', answering],
    ['hospital', 'propose-referral', clinicians],
    ['hospital', 'confirm-referral', clinicians],
    ['hospital', 'decline-referral', clinicians],
    ['hospital', 'close', [...clinicians, 'operator']],
    ['hospital', 'give-verdict', ['nurse', 'consultant', 'social-worker', 'team-lead']],
    ['practice', 'acknowledge', answering],
    ['practice', 'undo-acknowledgement', answering],
    ['practice', 'record-action', answering],
    ['practice', 'propose-referral', clinicians],
    ['practice', 'confirm-referral', clinicians],
    ['practice', 'decline-referral', clinicians],
    ['practice', 'close', [...clinicians, 'operator']],
    ['practice', 'give-verdict', ['nurse', 'consultant', 'social-worker', 'team-lead']],
    ['authority', 'acknowledge', answering],
    ['authority', 'undo-acknowledgement', answering],
    ['authority', 'record-action', answering],
    ['authority', 'propose-referral', []],
    ['authority', 'confirm-referral', []],
    ['authority', 'decline-referral', []],
    ['authority', 'close', ['team-lead', 'operator']],
    ['authority', 'give-verdict', ['nurse', 'consultant', 'social-worker', 'team-lead']],
  ] as const)('at a %s: %s, by %j', (kind, act, jobs) => {
    expect(jobsThat(kind, ({ acts }) => acts.includes(act))).toEqual(jobs);
  });

  it('is the same in a hospital and in community health', () => {
    for (const one of job.options) expect(rightsOf(one, 'community')).toEqual(rightsOf(one, 'hospital'));
  });

  it('leaves no act out of the review', () => {
    const reviewed = new Set(job.options.flatMap((one) => rightsOf(one, 'hospital').acts));
    expect(permittedAct.options.filter((act) => !reviewed.has(act))).toEqual([]);
  });

  it.each([
    ['hospital', 'safeguarding', clinicians],
    ['community', 'safeguarding', clinicians],
    ['practice', 'safeguarding', ['nurse', 'consultant']],
    ['practice', 'practice', ['team-lead', 'practice']],
    ['authority', 'safeguarding', []],
    ['authority', 'social-care', ['nurse', 'consultant', 'social-worker', 'team-lead']],
  ] as const)('at a %s: the profile %s is shown to %j', (kind, profile, jobs) => {
    expect(jobsThat(kind, (rights) => rights.profile === profile)).toEqual(jobs);
  });

  it('is nothing at an organisation of which the kind is not known', () => {
    for (const one of job.options) expect(rightsOf(one, null)).toEqual({ sees: [], acts: [], profile: null });
  });

  it.each(organisationKinds)('at a %s: shows operators feeds and no child, and rule owners no case at all', (kind) => {
    expect(rightsOf('operator', kind)).toMatchObject({ sees: ['feed'], profile: null });
    expect(rightsOf('rule-owner', kind)).toEqual({ sees: [], acts: [], profile: null });
  });

  it.each(organisationKinds)('at a %s: gives a chronology to nobody who sees no child', (kind) => {
    expect(jobsThat(kind, ({ sees, profile }) => profile !== null && !sees.includes('child'))).toEqual([]);
  });
});
