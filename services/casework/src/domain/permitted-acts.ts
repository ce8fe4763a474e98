import type { Job, PermittedAct, ViewProfile } from '#libs/contracts';

/** What a job lets somebody see and do. Reviewed as a table: nothing else grants anything. */
interface Rights {
  /** Which cases of the organisation are seen: about children, about feeds. */
  readonly sees: readonly ('child' | 'feed')[];
  readonly acts: readonly PermittedAct[];
  /** How much of a chronology is needed (`clinical-rules.md`, section 4); null: none of it. */
  readonly profile: ViewProfile | null;
}

const everything: readonly PermittedAct[] = [
  'acknowledge',
  'undo-acknowledgement',
  'record-action',
  'propose-referral',
  'confirm-referral',
  'decline-referral',
  'close',
  'give-verdict',
];

export const rightsOf: Readonly<Record<Job, Rights>> = {
  nurse: { sees: ['child', 'feed'], acts: everything, profile: 'safeguarding' },
  consultant: { sees: ['child', 'feed'], acts: everything, profile: 'safeguarding' },
  'team-lead': { sees: ['child', 'feed'], acts: everything, profile: 'safeguarding' },
  'social-worker': {
    sees: ['child'],
    acts: ['acknowledge', 'undo-acknowledgement', 'record-action', 'give-verdict'],
    profile: 'social-care',
  },
  practice: { sees: ['child'], acts: ['acknowledge', 'undo-acknowledgement', 'record-action'], profile: 'practice' },
  operator: { sees: ['feed'], acts: ['acknowledge', 'undo-acknowledgement', 'record-action', 'close'], profile: null },
  // sees how often verdicts were given, which no page here shows
  'rule-owner': { sees: [], acts: [], profile: null },
};
