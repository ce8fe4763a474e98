import { loadPolicies } from '#libs/platform/documents';
import { type Policy } from '#libs/policy';

/** Rules enough for every sort of answer: at once and after a wait, of visits and appointments, with and without a look back. */
const few = new Set(['R01', 'R02', 'R03', 'R08', 'R09', 'R10', 'R11', 'R15', 'R19', 'R20', 'R22', 'R25', 'R48']);

/**
 * The policy documents of the repository with a few of their rules: for tests of what carries findings, so that a rule more does
 * not change what they expect. What all rules say together the invented histories show.
 */
export async function fewRules(): Promise<readonly Policy[]> {
  const policies = await loadPolicies('libs/policy/parameters');
  return policies.map((policy) => ({
    ...policy,
    rules: Object.fromEntries(Object.entries(policy.rules).filter(([id]) => few.has(id))),
  }));
}
