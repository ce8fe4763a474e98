import { type ChildIdentity } from '#libs/contracts';
import { type Contact, coveringAuthority, planAsOf, byOrder, type PersonSaying } from '#libs/facts';
import { londonDate, policyAt } from '#libs/policy';
import { type Judgement } from '../redecide.js';
import { isChildSeen } from './child-seen.js';
import { type ChildRecord } from './load-records.js';

const instantOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Who a child is, and where it stands. Never an address. @param now milliseconds since 1970 */
export function identityOf(record: ChildRecord, judgement: Judgement, now: number): ChildIdentity {
  const { childId, identity, nhsNumber, folded } = record;
  return {
    childId,
    identity,
    nhsNumber,
    name: lastStated(record, 'name'),
    birthDate: folded.person.birthDate,
    sex: lastStated(record, 'sex'),
    ...whereabouts(folded.contacts, now),
    plan: planNow(record, judgement, now),
  };
}

/** What was stated last, by whichever feed; null when it was never stated, or cleared. */
function lastStated<Part extends 'name' | 'sex'>(
  { persons }: ChildRecord,
  part: Part,
): NonNullable<PersonSaying[Part]> | null {
  const stated = persons.filter(({ says }) => says[part] !== undefined).sort(byOrder);
  return stated.at(-1)?.says[part] ?? null;
}

const begun: ReadonlySet<Contact['status']> = new Set(['arrived', 'completed', 'left']);

/** Where nobody is told to: after that an attendance is over, though nobody has said so. A stay is not. */
const attendanceLastsMs = 24 * 3_600_000;

/** Where the child is: at the newest contact that has begun, unless that has ended. Else where it was seen last. */
function whereabouts(contacts: readonly Contact[], now: number): Pick<ChildIdentity, 'whereNow' | 'lastSeen'> {
  const hasBegun = ({ occurredAt, status }: Contact): boolean => occurredAt <= now && begun.has(status);
  const newest = contacts.findLast(hasBegun);
  if (newest !== undefined && isThereStill(newest, now)) {
    const { organisation, site, occurredAt } = newest;
    return { whereNow: { organisation, site, since: instantOf(occurredAt) }, lastSeen: null };
  }
  const seen = contacts.findLast((contact) => hasBegun(contact) && isChildSeen(contact));
  if (seen === undefined) return { whereNow: null, lastSeen: null };
  const { organisation, site, occurredAt } = seen;
  return { whereNow: null, lastSeen: { organisation, site, at: instantOf(occurredAt) } };
}

function isThereStill({ status, kind, occurredAt }: Contact, now: number): boolean {
  return status === 'arrived' && (kind === 'stay' || now - occurredAt < attendanceLastsMs);
}

/**
 * Plan status as of now. A look-up is as of the contact that it was made for: it answers for now as long as a list of its
 * age would.
 */
function planNow(
  { folded, plans, identity }: ChildRecord,
  { organisations, policies }: Judgement,
  now: number,
): ChildIdentity['plan'] {
  const staleAfterMs = policyAt(policies, now).planStaleAfterDays * 86_400_000;
  const before = folded.contacts.filter(({ occurredAt }) => occurredAt <= now);
  const newest = before.at(-1) ?? folded.contacts[0];
  const visits = before
    .filter(({ occurredAt }) => now - occurredAt <= staleAfterMs)
    .flatMap((contact) => contact.visits);
  const plan = planAsOf(plans, {
    contact: { occurredAt: now, visits },
    on: londonDate(now),
    coveringAuthority: newest === undefined ? null : coveringAuthority(organisations, newest),
    staleAfterMs,
    identity,
  });
  return {
    value: plan.value,
    kinds: [...plan.kinds],
    authority: plan.authority,
    source: plan.source,
    asOf: plan.asOf === null ? null : instantOf(plan.asOf),
    ageMinutes: plan.asOf === null ? null : Math.floor((now - plan.asOf) / 60_000),
  };
}
