import { role, type Role, type Severity } from '#libs/contracts';
import { PermanentError } from '#libs/platform/documents';
import { isOfficeTime, runOut, type OfficeHours, type Policy } from '#libs/policy';
import type { ChainState } from './case-state.js';
import { settingOf, type ChainPolicy } from './chain-policy.js';

/** The part of a policy document that casework reads. */
export type PolicyTerms = Pick<
  Policy,
  | 'hash'
  | 'inForceFrom'
  | 'officeHours'
  | 'seenBy'
  | 'actedBy'
  | 'chains'
  | 'newEpisodeHours'
  | 'undoMinutes'
  | 'lapseDays'
  | 'copies'
  | 'proposeReferralFor'
  | 'deliveryFailed'
>;

/** What has to be known of an organisation. */
interface KnownOrganisation {
  readonly kind: string;
  /** Authority that covers it. */
  readonly authority: string;
}

/** Directory id of whoever holds a role at an organisation at a moment; null when nobody is known to. */
export type HolderOf = (role: Role, organisation: string, at: Date, office: OfficeHours) => string | null;

/** What a policy says for one kind of organisation. */
type SettingPolicy = Omit<ChainPolicy, 'authority' | 'community'>;

/** A policy with what it says for each setting. */
interface KnownPolicy {
  readonly hash: string;
  readonly inForceFrom: number;
  readonly hospital: SettingPolicy;
  readonly settings: ReadonlyMap<string, SettingPolicy>;
}

/** All policies, and what kind of organisation a code stands for. */
export class PolicyBook {
  private readonly policies: readonly KnownPolicy[];
  /** Community providers by the authority that covers them. */
  private readonly communities: ReadonlyMap<string, readonly string[]>;

  /**
   * @param organisations by code
   * @param holderOf default: nobody is known, and people are told apart by their roles
   * @throws PermanentError `policy-without-hospital-chain`, place: its hash
   */
  constructor(
    policies: readonly PolicyTerms[],
    private readonly organisations: ReadonlyMap<string, KnownOrganisation>,
    holderOf: HolderOf = () => null,
  ) {
    this.policies = policies
      .map((policy) => known(policy, holderOf))
      .toSorted((one, other) => one.inForceFrom - other.inForceFrom);
    const communities = [...organisations].filter(([, { kind }]) => kind === 'community');
    const byAuthority = Map.groupBy(communities, ([, { authority }]) => authority);
    this.communities = new Map([...byAuthority].map(([authority, found]) => [authority, found.map(([code]) => code)]));
  }

  /**
   * Chain and clocks for an organisation: of the policy named by its hash, else of the one in force at `at`.
   * A setting for which the policy has no chain, and a code that no file knows, use the hospital's: roles that nobody
   * holds there come back as not delivered, so such a case climbs to its end and raises an alarm.
   * @param at RFC 3339
   * @param setting in place of the organisation's own, e.g. `feed`
   */
  chainPolicy(organisation: string, hash: string, at: string, setting?: string): ChainPolicy {
    const policy = this.policies.find((one) => one.hash === hash) ?? this.inForce(Date.parse(at));
    const known = this.organisations.get(organisation);
    const wanted = setting ?? known?.kind ?? 'hospital';
    const authority = known?.authority ?? null;
    return { ...(policy.settings.get(wanted) ?? policy.hospital), authority, community: this.communityOf(authority) };
  }

  private communityOf(authority: string | null): string | null {
    const [one, ...others] = this.communities.get(authority ?? '') ?? [];
    return one === undefined || others.length > 0 ? null : one;
  }

  /** For an organisation by the policy in force: what an act in its name goes by. */
  policyFor(organisation: string, at: Date): ChainPolicy {
    return this.chainPolicy(organisation, '', at.toISOString());
  }

  /** What a chain was started under. */
  policyOfChain({ organisation, policyHash, name }: ChainState, at: string): ChainPolicy {
    return this.chainPolicy(organisation, policyHash, at, settingOf(name));
  }

  /** Minutes for which an acknowledgement in a chain can be taken back. */
  undoMinutesOf(chain: ChainState, at: Date): number {
    return (this.policyOfChain(chain, at.toISOString()).undoUntil(at).getTime() - at.getTime()) / 60_000;
  }

  private inForce(at: number): KnownPolicy {
    const policy = this.policies.findLast(({ inForceFrom }) => inForceFrom <= at) ?? this.policies[0];
    if (policy === undefined) throw new PermanentError('no-policy');
    return policy;
  }
}

function known(policy: PolicyTerms, holderOf: HolderOf): KnownPolicy {
  const { hash, inForceFrom } = policy;
  const settings = new Map(
    Object.entries(policy.chains).map(([setting, chain]) => [setting, chainPolicyOf(policy, setting, chain, holderOf)]),
  );
  const hospital = settings.get('hospital');
  if (hospital === undefined) throw new PermanentError('policy-without-hospital-chain', { place: hash });
  return { hash, inForceFrom, hospital, settings };
}

function chainPolicyOf(
  policy: PolicyTerms,
  setting: string,
  chain: readonly (readonly string[])[],
  holderOf: HolderOf,
): SettingPolicy {
  const clock = (spans: PolicyTerms['seenBy']) => (severity: Severity, from: Date) => {
    const span = spans[severity];
    return span === null ? null : new Date(runOut(from.getTime(), span, policy.officeHours));
  };
  return {
    hash: policy.hash,
    setting,
    steps: chain.map((step) => step.map((name) => role.parse(name))),
    newEpisodeHours: policy.newEpisodeHours,
    seenBy: clock(policy.seenBy),
    actedBy: clock(policy.actedBy),
    undoUntil: (from) => new Date(from.getTime() + policy.undoMinutes * 60_000),
    lapsesAtLatest: (from) => new Date(from.getTime() + policy.lapseDays * 86_400_000),
    isOfficeTime: (at) => isOfficeTime(at.getTime(), policy.officeHours),
    holder: (of, organisation, at) => holderOf(of, organisation, at, policy.officeHours),
    informationToPlanTeam: policy.copies.informationToPlanTeam,
    proposeReferralFor: policy.proposeReferralFor,
    deliveryFailed: {
      severity: policy.deliveryFailed.severity,
      tell: policy.deliveryFailed.tell.map((name) => role.parse(name)),
      atLast: policy.deliveryFailed.atLast.map((name) => role.parse(name)),
    },
  };
}
