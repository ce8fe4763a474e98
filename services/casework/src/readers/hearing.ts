import type { FindingRevised, ViewProfile } from '#libs/contracts';
import { isForReaders, restrictedRules } from '#libs/policy';
import type { CaseState, FindingLine } from '../domain/case-state.js';
import { readerAmong, sightOf, type Actor } from './actor.js';

/** As whom somebody reads of a case, or of a finding that joined none. */
export interface Hearer {
  /** Null for somebody whose job shows them no child. */
  readonly profile: ViewProfile | null;
  /** Roles that they answer for, as role@organisation. */
  readonly roles: readonly string[];
  /** Organisations in whose name they read of children. */
  readonly organisations: readonly string[];
}

/** As whom somebody reads what concerns these organisations. */
export function hearerAmong(actor: Actor, concerned: readonly string[]): Hearer {
  return {
    profile: readerAmong(actor, concerned)?.profile ?? null,
    roles: actor.roles,
    organisations: sightOf(actor).children,
  };
}

/** Whether somebody reads for safeguarding: findings of every rule are for them, of another child's now too. */
export function hearsAll({ profile }: Pick<Hearer, 'profile'>): boolean {
  return profile === 'safeguarding';
}

/**
 * Whether somebody may read a finding whole, as far as its rule decides: readers whom it is for, and whoever holds a role
 * that its policy names at the organisation that found it, such as the named nurse of a practice.
 */
export function mayReadWhole({ profile, roles }: Hearer, finding: FindingRevised): boolean {
  if (!restrictedRules.has(finding.rule.id)) return true;
  const isNamed = finding.recipients.some((role) => roles.includes(`${role}@${finding.organisation}`));
  return isNamed || (profile !== null && isForReaders(profile, finding));
}

/**
 * Whether somebody may know that there is a finding at all. Beside its readers that is who has to answer for it: people
 * of an organisation that was told of it, or whose own it is, information apart. They hear of a case, and not of what.
 * @param content null where it is another child's now
 */
export function mayKnowOf(
  hearer: Hearer,
  { findingId, rule, organisation, severity }: FindingLine,
  content: FindingRevised | null,
  notices: CaseState['notices'],
): boolean {
  if (!restrictedRules.has(rule) || hearsAll(hearer) || (content !== null && mayReadWhole(hearer, content)))
    return true;
  const isTheirs = (code: string): boolean => hearer.organisations.includes(code);
  return (
    (severity !== 'INFORMATION' && isTheirs(organisation)) ||
    [...notices.values()].some((notice) => notice.findingId === findingId && isTheirs(notice.organisation))
  );
}
