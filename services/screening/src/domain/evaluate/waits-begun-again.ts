import { type Wait } from './arm-watches.js';
import { type HeldFinding } from './revise-findings.js';

/**
 * Waits for the sake of which something that was told would be taken back, or be said of another contact: of the rule of a
 * finding that leaves its child or its id, for a contact of one of its visits. Somebody was told when an earlier wait for this
 * contact was over; then a report joined it or left it, or became another child's.
 */
export function waitsBegunAgain(left: readonly HeldFinding[], waits: () => readonly Wait[]): readonly Wait[] {
  if (left.length === 0) return [];
  return waits().filter((wait) =>
    left.some(
      ({ content, visitKeys }) =>
        content.rule.id === wait.rule && wait.visitKeys.some((key) => visitKeys.includes(key)),
    ),
  );
}
