import { createMongoAbility, type MongoAbility } from '@casl/ability';
import type { WhoAmI } from '#libs/contracts';

type Deed = 'open' | 'search' | 'work-on';
type Subject = 'worklist' | 'case' | 'chronology' | 'rules' | 'rule-weeks' | 'replays';
export type Abilities = MongoAbility<[Deed, Subject]>;

interface Grant {
  readonly action: Deed;
  readonly subject: Subject;
}

const rules: Grant = { action: 'open', subject: 'rules' };
const ruleWeeks: Grant = { action: 'open', subject: 'rule-weeks' };
const replays: Grant = { action: 'open', subject: 'replays' };
const reading: readonly Grant[] = [
  rules,
  { action: 'open', subject: 'worklist' },
  { action: 'open', subject: 'case' },
  { action: 'open', subject: 'chronology' },
];
const working: readonly Grant[] = [
  ...reading,
  { action: 'search', subject: 'case' },
  { action: 'work-on', subject: 'case' },
];

/** What each job has here. A reviewed table: casework decides again, and it decides about each case. */
const grantsOfJob: Readonly<Record<WhoAmI['jobs'][number], readonly Grant[]>> = {
  nurse: working,
  consultant: working,
  'social-worker': working,
  'team-lead': working,
  practice: working,
  // feeds have cases too; children are none of an operator's business
  operator: [
    rules,
    ruleWeeks,
    { action: 'open', subject: 'worklist' },
    { action: 'open', subject: 'case' },
    { action: 'work-on', subject: 'case' },
  ],
  'rule-owner': [rules, ruleWeeks, replays],
};

/** Areas and buttons of somebody with these jobs: what is not granted is not there. */
export function abilitiesOf(jobs: WhoAmI['jobs']): Abilities {
  return createMongoAbility<Abilities>(jobs.flatMap((job) => grantsOfJob[job].map((grant) => ({ ...grant }))));
}
