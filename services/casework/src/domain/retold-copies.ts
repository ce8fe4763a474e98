import type { FindingRevised } from '#libs/contracts';
import { besides } from './apply-finding.js';
import type { CaseEvent, ToldRole } from './case-event.js';
import type { NoticeLine } from './case-state.js';
import { receiptsOf, type BothCases } from './retold-chains.js';

/**
 * Copies that a finding would have led to, and has not because who would have heard of it had heard of another: those of
 * them that were told so. @param said what it has led to in truth
 */
export function copiesAgain(
  both: BothCases,
  finding: FindingRevised,
  rung: readonly CaseEvent[],
  said: readonly CaseEvent[],
  at: Date,
): readonly CaseEvent[] {
  const policy = both.policyFor(finding.organisation, at);
  const abouts = new Set(said.flatMap((event) => ('about' in event ? [event.about] : [])));
  return besides(both.seen, finding, policy, rung, at).flatMap((copy) => {
    if (copy.type !== 'copy-told' || abouts.has(copy.about)) return [];
    const told = copy.told.flatMap((one) => {
      const notice = noticeTo(both, one, copy.about);
      return notice === undefined ? [] : [{ ...one, noticeId: notice.noticeId }];
    });
    return told.length === 0 ? [] : [{ ...copy, told }, ...receiptsOf(both, told)];
  });
}

function noticeTo({ real }: BothCases, { role, organisation }: ToldRole, about: string): NoticeLine | undefined {
  const made = [...real.notices.values()].filter(
    (notice) => notice.role === role && notice.organisation === organisation && !notice.corrects,
  );
  return made.findLast((notice) => notice.about === about) ?? made.at(-1);
}
