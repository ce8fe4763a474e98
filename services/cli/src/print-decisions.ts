import { londonTime } from './london-time.js';
import { part, tableOf } from './print.js';

/** What screening answers to `explain`, as far as the tables need it. */
export interface Explained {
  readonly childId: string;
  readonly finding: {
    readonly findingId: string;
    readonly state: string;
    readonly sentence: string;
    readonly policy: Policy;
  } | null;
  readonly contacts: readonly {
    readonly contact: string;
    readonly occurredAt: string;
    readonly organisation: string;
    readonly policy: Policy;
    readonly rules: readonly {
      rule: string;
      version: number | null;
      outcome: string;
      clauses: readonly { clause: string; value: string }[];
      missing: readonly string[];
      assumptions: readonly string[];
    }[];
  }[];
}

interface Policy {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

const policyWords = ({ id, version, hash }: Policy): string => `${id} ${version} (${hash})`;

/** `child explain` for a person. */
export function explainedChild({ childId, finding, contacts }: Explained): string {
  const head =
    finding === null
      ? `Child ${childId}\n`
      : `Finding ${finding.findingId}, ${finding.state}: ${finding.sentence}\nmade by policy ${policyWords(finding.policy)}\n`;
  const told = contacts.map(
    (one) =>
      `\nContact ${one.contact}, ${londonTime(one.occurredAt, 'seconds')}, ${one.organisation}; policy ${policyWords(one.policy)}\n${tableOf(
        [
          ['rule', 'answer', 'clauses', 'missing', 'assumed'],
          ...one.rules.map((line) => [
            `${line.rule} v${String(line.version ?? '?')}`,
            line.outcome,
            line.clauses.map(({ clause, value }) => `${clause}=${value}`).join(' '),
            line.missing.join(', ') || '-',
            line.assumptions.join(', ') || '-',
          ]),
        ],
      )}`,
  );
  return [head, ...(told.length === 0 ? ['\nNo contact that it hangs on is left.\n'] : told)].join('');
}

/** What screening answers to `rebuild`. */
export interface Rebuilt {
  readonly childId: string;
  readonly state: {
    readonly verdict: string;
    readonly storedBytes: number;
    readonly rebuiltBytes: number;
    readonly differs: readonly string[];
  };
  readonly revisions: readonly {
    findingId: string;
    revision: number;
    change: string;
    rule: string;
    severity: string;
    sentence: string;
  }[];
  readonly outcome: string;
}

/** `child rebuild` for a person. */
export function rebuiltChild({ childId, state, revisions, outcome }: Rebuilt): string {
  const differs = state.differs.length === 0 ? '' : `; these parts differ: ${state.differs.join(', ')}`;
  return [
    `Child ${childId}\n`,
    `Packed state: ${state.verdict}, ${state.storedBytes} bytes stored, ${state.rebuiltBytes} rebuilt${differs}\n`,
    part(
      outcome === 'sent' ? 'Revisions sent' : 'Revisions that would be sent',
      ['finding', 'revision', 'change', 'rule', 'severity', 'sentence'],
      revisions.map((one) => [one.findingId, String(one.revision), one.change, one.rule, one.severity, one.sentence]),
    ),
  ].join('');
}
