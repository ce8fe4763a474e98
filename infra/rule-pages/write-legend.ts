import { type RulePages, type Severity, severity as severities } from '#libs/contracts';

/** What each severity does. The times beside it are those of the policy document. */
const meanings: Readonly<Record<Severity, string>> = {
  IMMEDIATE: 'A case is opened. The whole first step has a notice at once, at any hour.',
  URGENT: 'A case is opened. The whole first step has a notice, at any hour.',
  CONCERN:
    'A case is opened. Those of the first step whom the rule names have a notice, or all of it where it names none. The clock counts working time.',
  INFORMATION:
    'No case is opened and nobody has a notice. It stands in the digest, in the history of the child, and in the open case if there is one.',
};

const words: readonly string[] = [
  '**Seen by**: by then somebody has to say that they have it. Where nobody does, the next step is asked. In a hospital the steps are nurse in charge with named nurse, consultant on shift, designated nurse, executive on call; in a practice GP with named nurse, designated nurse, executive; in the community named nurse, designated nurse, executive; at an authority children’s services, emergency duty team.',
  '**Acted on by**: by then an action has to be on record, counted from when the news came. Else the acknowledgement lapses, and the steps are asked anew.',
  '**Digest**: information that nobody has looked at yet, in the worklist. It stays until somebody says that they have looked and that working day is over; later it is found with the child.',
  '**Cannot tell**: a fact is missing. Nobody is alerted and no case is opened: silence does not mean that the child is safe. The answer is counted, and it stands where a rule is explained for one child. The one exception is R03, which tells of a plan that could not be looked up.',
  '**Plan in force**: a child protection plan, being looked after, or a plan made before birth. Where a page means one of these alone, it says so. Where it is not known whether there is one, rows that need a plan do not apply.',
  '**Told**: a notice says that there is a case, never what happened. Children’s social care is never told by a rule: a referral is proposed, for a child not known to be on a plan, and a clinician confirms or declines it. The worker of a child on a plan is told beside the steps.',
  '**R47** has no page here: it is about notices, not about children. When nobody of a step can be reached, those who run the service and the named nurse hear; when they cannot be reached either, the executive on call.',
];

/** What the index says before its tables: levels, clocks, and answers that are none. */
export function legendOf({ chapters }: RulePages): readonly string[] {
  const rows = chapters.flatMap(({ rules }) => rules.flatMap((rule) => rule.severities));
  const row = (level: Severity): string => {
    const one = rows.find((each) => each.severity === level);
    return `| ${level} | ${meanings[level]} | ${one?.seenBy ?? ''} | ${one?.actedBy ?? ''} |`;
  };
  const head = ['| level | what happens | seen by | acted on by |', '| --- | --- | --- | --- |'];
  return [
    '## What the words mean',
    [...head, ...severities.options.map(row)].join('\n'),
    words.map((each) => `- ${each}`).join('\n'),
  ];
}
