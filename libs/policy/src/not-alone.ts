import { type Scene } from './define-rule.js';
import { suspicionWithin } from './recorded-concern.js';

/**
 * Whether a finding that alone is information only does not stand alone: a plan in force, a concern recorded here or within
 * `otherRuleDays` before, or a rule of another chapter that fired itself in that time. Source: `data.md`, section 5.
 * @param rules of other chapters. R08 and R27 do not count, nor does R03, which speaks of a check and not of the child
 */
export function isNotAlone({ child, contact, firedWithin, number }: Scene, rules: readonly string[]): boolean {
  const days = number('otherRuleDays');
  return (
    contact.plan.value === 'yes' || suspicionWithin(child, contact, days) || firedWithin(rules, days).value === 'yes'
  );
}
