/**
 * How a role that a rule names hears of its finding when no step of a chain asks it: at a hospital, at the provider of
 * health care or at whatever organisation the finding is of, at the community provider, at the child's practice, as the
 * worker's team of a child on a plan, or by a referral that a clinician confirms.
 */
type Reach = 'hospital' | 'provider' | 'inside' | 'community' | 'practice' | 'plan' | 'referral';

const reaches: ReadonlyMap<string, Reach> = new Map([
  ['NIC', 'hospital'],
  ['CON', 'hospital'],
  ['PLN', 'hospital'],
  ['MW', 'hospital'],
  ['NN', 'provider'],
  ['DN', 'provider'],
  ['EXEC', 'inside'],
  ['OPS', 'inside'],
  ['HV', 'community'],
  ['SN', 'community'],
  ['LACN', 'community'],
  ['GP', 'practice'],
  ['SW', 'plan'],
  ['CSC', 'referral'],
  ['EDT', 'referral'],
]);

/** How a role is told beside a chain; null when there is no way (clinicians, not rules, tell the police). */
export function reachOf(role: string): Reach | null {
  return reaches.get(role) ?? null;
}
