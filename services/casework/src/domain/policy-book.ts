import { role, type Role, type Severity } from '#libs/contracts';
import { PermanentError } from '#libs/platform';
import { runOut, type Policy } from '#libs/policy';
import type { ChainPolicy } from './chain-policy.js';

/** The part of a policy document that casework reads. */
export type PolicyTerms = Pick<
  Policy,
  'hash' | 'inForceFrom' | 'officeHours' | 'seenBy' | 'actedBy' | 'chains' | 'newEpisodeHours'
>;

/** All policies, and which kind of organisation a code stands for. */
export class PolicyBook {
  private readonly policies: readonly PolicyTerms[];

  /**
   * @param kinds kind of organisation by code
   * @throws PermanentError `policy-without-hospital-chain`, place: its hash
   */
  constructor(
    policies: readonly PolicyTerms[],
    private readonly kinds: ReadonlyMap<string, string>,
  ) {
    const lacking = policies.find(({ chains }) => chains['hospital'] === undefined);
    if (lacking !== undefined) throw new PermanentError('policy-without-hospital-chain', { place: lacking.hash });
    this.policies = policies.toSorted((one, other) => one.inForceFrom - other.inForceFrom);
  }

  /**
   * Chain and clocks for an organisation: of the policy named by its hash, else of the one in force at `at`.
   * A setting for which the policy has no chain, and a code that no file knows, use the hospital's: roles that nobody
   * holds there come back as not delivered, so such a case climbs to its end and raises an alarm.
   * @param at RFC 3339
   */
  chainPolicy(organisation: string, hash: string, at: string): ChainPolicy {
    const policy = this.policies.find((known) => known.hash === hash) ?? this.inForce(Date.parse(at));
    const kind = this.kinds.get(organisation) ?? 'hospital';
    const setting = policy.chains[kind] === undefined ? 'hospital' : kind;
    const clock = (spans: PolicyTerms['seenBy']) => (severity: Severity, from: Date) => {
      const span = spans[severity];
      return span === null ? null : new Date(runOut(from.getTime(), span, policy.officeHours));
    };
    return {
      hash: policy.hash,
      setting,
      steps: stepsOf(policy.chains[setting] ?? []),
      newEpisodeHours: policy.newEpisodeHours,
      seenBy: clock(policy.seenBy),
      actedBy: clock(policy.actedBy),
    };
  }

  private inForce(at: number): PolicyTerms {
    const policy = this.policies.findLast(({ inForceFrom }) => inForceFrom <= at) ?? this.policies[0];
    if (policy === undefined) throw new PermanentError('no-policy');
    return policy;
  }
}

function stepsOf(chain: readonly (readonly string[])[]): readonly (readonly Role[])[] {
  return chain.map((step) => step.map((name) => role.parse(name)));
}
