import { type FiredWithin, type Scene } from './define-rule.js';
import { suspicionWithin } from './recorded-concern.js';

/**
 * Whether a finding that alone is information only does not stand alone: a plan in force, a concern recorded here or within
 * `otherRuleDays` before, or a rule of another chapter that fired itself in that time. The rule declares `asksOtherChapters`
 * and the number. Source: `data.md`, section 5.
 */
export function isNotAlone(scene: Scene): boolean {
  const { child, contact, number } = scene;
  return (
    contact.plan.value === 'yes' ||
    suspicionWithin(child, contact, number('otherRuleDays')) ||
    otherChapter(scene).value === 'yes'
  );
}

/** The rule of another chapter that fired last within `otherRuleDays`. */
export const otherChapter = ({ firedInOtherChapters, number }: Scene): FiredWithin =>
  firedInOtherChapters(number('otherRuleDays'));
