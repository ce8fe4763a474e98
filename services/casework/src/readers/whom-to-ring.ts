import type { CasePage } from '#libs/contracts';
import { isOfficeTime, officeChangesAt } from '#libs/policy';
import type { ReaderParts } from './reader-parts.js';

type Ring = CasePage['ring'][number];

/**
 * Whom to ring about a child, in order: the senior doctor of the organisation, then children's services of its authority
 * in office hours, its emergency duty team out of them, with the moment until which that holds.
 * @param refersTo authorities that a referral would go to, which are rung in place of the organisation's own
 */
export function whomToRing(
  organisation: string,
  parts: ReaderParts,
  at: Date,
  refersTo: readonly string[] = [],
): readonly Ring[] {
  const office = parts.officeAt(at);
  const directory = parts.directory.current;
  const found = parts.organisations.get(organisation);
  const doctor: Ring = {
    role: 'CON',
    organisation,
    person: directory.onDuty('CON', organisation, at, office),
    until: null,
  };
  const own = found === undefined ? [] : [found.authority];
  const authorities = refersTo.length > 0 ? refersTo : own;
  // a practice or an authority has no consultant of its own to ring
  const doctors = doctor.person === null && found?.kind !== 'hospital' ? [] : [doctor];
  if (authorities.length === 0) return doctors;
  const role = isOfficeTime(at.getTime(), office) ? 'CSC' : 'EDT';
  const until = officeChangesAt(at, office).toISOString();
  return [
    ...doctors,
    ...authorities.map((authority): Ring => ({
      ...{ role, organisation: authority, until },
      person: directory.onDuty(role, authority, at, office),
    })),
  ];
}
