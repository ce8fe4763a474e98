import type { FindingRevised } from '#libs/contracts';
import type { CaseEvent } from './case-event.js';
import { lastOfEach, type CaseState, type NoticeLine } from './case-state.js';
import type { ChainPolicy } from './chain-policy.js';
import { aboutPlan, type Teller } from './copies.js';
import { noticeId } from './notice-id.js';

/**
 * Tells those who were told something that has changed, agency by agency. Nobody is chased for an answer to it.
 * @param why given where the finding stands and its plan is no longer theirs
 */
export function correct(
  severity: FindingRevised['severity'],
  told: readonly NoticeLine[],
  policy: ChainPolicy,
  now: Date,
  why?: 'plan-changed',
): readonly Teller[] {
  const groups = Map.groupBy(told, ({ organisation, findingId }) => `${organisation} ${findingId}`);
  return [...groups.values()].map(
    (notices): Teller =>
      (state) =>
        tellAgain(state, severity, notices, policy, now, why),
  );
}

function tellAgain(
  state: CaseState,
  severity: FindingRevised['severity'],
  notices: readonly NoticeLine[],
  policy: ChainPolicy,
  now: Date,
  why?: 'plan-changed',
): readonly CaseEvent[] {
  const [first] = notices;
  if (first === undefined) return [];
  const { organisation, findingId } = first;
  const chain = `corrections-${organisation.toLowerCase()}`;
  const round = (state.beside.get(chain) ?? 0) + 1;
  return [
    {
      ...({ type: 'correction-told', chain, round, findingId, severity } as const),
      ...(why === undefined ? {} : { why }),
      told: notices.map(({ role, team, template, about }) => ({
        noticeId: noticeId({
          ...{ role, organisation, team, caseId: state.caseId, chain, round, step: 0, reason: 'corrected' },
        }),
        ...{ role, organisation },
        ...(team === null ? {} : { team }),
        ...(template === 'case-notice' ? {} : { template }),
        ...(about === null ? {} : { about }),
      })),
      answerBy: (policy.seenBy(severity, now) ?? now).toISOString(),
    },
  ];
}

/** Teams that were told of an attendance because of a plan, and believe so, though the plan is another's or there is none. */
export function planNoLongerTheirs(
  { notices }: CaseState,
  finding: FindingRevised,
  policy: ChainPolicy,
): readonly NoticeLine[] {
  // that it is not known for now is no reason to think otherwise
  if (finding.plan.value === 'unknown') return [];
  const ofAttendance = [...notices.values()].filter(
    ({ about, template }) =>
      template === 'plan-notice' && about !== null && about.startsWith(`plan-notice ${finding.anchor.key} `),
  );
  const now = aboutPlan(finding, policy);
  return lastOfEach(ofAttendance).filter(({ says, about }) => says === 'is-so' && about !== now);
}
