import type { Job, PermittedAct, ViewProfile } from '#libs/contracts';

/** Kinds of organisations: what a job is worth depends on where somebody has it. */
export const organisationKinds = ['hospital', 'community', 'practice', 'authority'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** What a job lets somebody see and do. Reviewed as a table: nothing else grants anything. */
export interface Rights {
  /** Which cases of the organisation are seen: about children, about feeds. */
  readonly sees: readonly ('child' | 'feed')[];
  readonly acts: readonly PermittedAct[];
  /** How much of a chronology is needed (`clinical-rules.md`, section 4); null: none of it. */
  readonly profile: ViewProfile | null;
}

const answering: readonly PermittedAct[] = ['acknowledge', 'undo-acknowledgement', 'record-action'];

/** A clinician decides what goes to children's services (`product.md`, principle 4). */
const clinical: Rights = {
  sees: ['child', 'feed'],
  acts: [
    ...answering,
    ...(['propose-referral', 'confirm-referral', 'decline-referral', 'close', 'give-verdict'] as const),
  ],
  profile: 'safeguarding',
};
const socialCare: Rights = { sees: ['child'], acts: [...answering, 'give-verdict'], profile: 'social-care' };
/** Closes what was found at the authority itself, e.g. that its list is silent. */
const leadOfSocialCare: Rights = { ...socialCare, sees: ['child', 'feed'], acts: [...socialCare.acts, 'close'] };
const practice: Rights = { sees: ['child'], acts: answering, profile: 'practice' };
/** The safeguarding lead of a practice, a clinician: where the case is the practice's own, somebody there has to decide. */
const leadOfPractice: Rights = { sees: ['child'], acts: clinical.acts, profile: 'practice' };
const operator: Rights = { sees: ['feed'], acts: [...answering, 'close'], profile: null };
/** Sees how often verdicts were given, which no page here shows. */
const nothing: Rights = { sees: [], acts: [], profile: null };

const ofHealth: Readonly<Record<Job, Rights>> = {
  nurse: clinical,
  consultant: clinical,
  'team-lead': clinical,
  'social-worker': socialCare,
  practice,
  operator,
  'rule-owner': nothing,
};

const rights: Readonly<Record<OrganisationKind, Readonly<Record<Job, Rights>>>> = {
  hospital: ofHealth,
  community: ofHealth,
  practice: { ...ofHealth, 'team-lead': leadOfPractice },
  // whoever works for an authority is told what social care is told, and decides nothing for the hospital
  authority: { ...ofHealth, nurse: socialCare, consultant: socialCare, 'team-lead': leadOfSocialCare },
};

/** What a job lets somebody see and do at an organisation of a kind; of a kind that is not known, nothing. */
export function rightsOf(job: Job, kind: OrganisationKind | null): Rights {
  return kind === null ? nothing : rights[kind][job];
}
