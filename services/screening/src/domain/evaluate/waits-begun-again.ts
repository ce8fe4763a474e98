import { type WantedWatch } from './arm-watches.js';
import { type Revision } from './revise-findings.js';

/**
 * Waits for the sake of which a finding would be taken back: of its rule, for a contact of one of its visits. Somebody was
 * told when an earlier wait for this contact was over; then the report that was heard of first left it, or the visit
 * became another child's.
 */
export function waitsBegunAgain(
  revisions: readonly Revision[],
  waits: () => readonly WantedWatch[],
): readonly WantedWatch[] {
  const withdrawn = revisions.filter(({ change }) => change === 'withdrawn');
  if (withdrawn.length === 0) return [];
  return waits().filter(({ rule, anchorKey }) =>
    withdrawn.some(({ finding: { content, visitKeys } }) => content.rule.id === rule && visitKeys.includes(anchorKey)),
  );
}
