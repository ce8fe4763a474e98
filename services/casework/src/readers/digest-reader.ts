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

/** Whose digest somebody reads: since the last working day of each organisation, bank holidays of its nation apart. */
export function digestReader(actor: Actor, { organisations: known }: ReaderParts, now: Date): DigestReader {
  const organisations = sightOf(actor).children;
  const nationOf = (code: string): Nation => {
    const letter = known.get(code)?.authority[0];
    return nations.find((nation) => letters[nation] === letter) ?? 'england';
  };
  return {
    organisations,
    began: organisations.map((code) => new Date(endOfWorkingDay(now.getTime(), -1, nationOf(code)) + 1)),
    hears: [...actor.roles, ...organisations.flatMap((code) => rolesReadBy(actor, code))],
  };
}

/** Roles whose findings somebody reads at an organisation by their profile there, as role@organisation. */
function rolesReadBy(actor: Actor, organisation: string): readonly string[] {
  const { profile } = hearerAmong(actor, [organisation]);
  const [id] = restrictedRules;
  if (profile === null || id === undefined) return [];
  return role.options
    .filter((name) => isForReaders(profile, { rule: { id }, recipients: [name] }))
    .map((name) => `${name}@${organisation}`);
}
