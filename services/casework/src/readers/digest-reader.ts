import { role } from '#libs/contracts';
import { endOfWorkingDay, isForReaders, nations, restrictedRules, type Nation } from '#libs/policy';
import type { DigestReader } from '../store/digest-rows.js';
import { sightOf, type Actor } from './actor.js';
import { hearerAmong } from './hearing.js';
import type { ReaderParts } from './reader-parts.js';

/** First letter of the code of an authority, by the nation whose bank holidays it keeps (ONS Code History Database). */
const letters: Readonly<Record<Nation, string>> = {
  england: 'E',
  wales: 'W',
  scotland: 'S',
  'northern-ireland': 'N',
};

/**
 * Whose digest somebody reads: since the last working day of each organisation, bank holidays of its nation apart.
 * @param asked `lines`: what is late is not asked
 */
export function digestReader(
  actor: Actor,
  parts: ReaderParts,
  now: Date,
  asked: 'lines' | 'late' = 'lines',
): DigestReader {
  const organisations = sightOf(actor).children;
  const nationOf = (code: string): Nation => {
    const letter = parts.organisations.get(code)?.authority[0];
    return nations.find((nation) => letters[nation] === letter) ?? 'england';
  };
  return {
    organisations,
    began: organisations.map((code) => new Date(endOfWorkingDay(now.getTime(), -1, nationOf(code)) + 1)),
    lateBefore: organisations.map((code) =>
      asked === 'lines' ? new Date(0) : lateBefore((from) => informationDue(code, from, parts, now), now),
    ),
    hears: [...restrictedRules].flatMap((rule) => [
      ...actor.roles.map((held) => `${rule} ${held}`),
      ...organisations.flatMap((code) => rolesReadBy(actor, rule, code)),
    ]),
  };
}

/** When somebody should have acted on information, by the policy in force; null when it has no such clock. */
export function informationDue(organisation: string, receivedAt: Date, parts: ReaderParts, now: Date): Date | null {
  return parts.policyFor(organisation, now).actedBy('INFORMATION', receivedAt);
}

const yearMs = 366 * 86_400_000;

/** The moment before which what came is late now: what comes later is never due sooner. */
function lateBefore(dueOf: (receivedAt: Date) => Date | null, now: Date): Date {
  const isLate = (receivedAt: number): boolean => {
    const due = dueOf(new Date(receivedAt));
    return due !== null && due < now;
  };
  let [late, notYet] = [now.getTime() - yearMs, now.getTime()];
  if (!isLate(late)) return new Date(0);
  while (notYet - late > 1) {
    const between = Math.floor((late + notYet) / 2);
    if (isLate(between)) late = between;
    else notYet = between;
  }
  return new Date(notYet);
}

/** Roles of which somebody reads what a rule finds at an organisation, by their profile there: as of `DigestReader.hears`. */
function rolesReadBy(actor: Actor, id: string, organisation: string): readonly string[] {
  const { profile } = hearerAmong(actor, [organisation]);
  if (profile === null) return [];
  const reads = (recipients: readonly string[]): boolean => isForReaders(profile, { rule: { id }, recipients });
  const names = reads([]) ? ['*'] : role.options.filter((name) => reads([name]));
  return names.map((name) => `${id} ${name}@${organisation}`);
}
