import { sealedOrganisation, type NamedPerson } from '#libs/contracts';
import type { Directory } from '../directory/directory.js';
import type { Actor } from './actor.js';
import type { ThinnedFinding } from './thin-finding.js';

/** Id that stands for everybody who must not be named. */
const somebody = 'not-shown';

/** What a reader is not told of a case beside its findings: organisations, and the people there. */
export interface Veil {
  /** Codes of organisations. */
  readonly organisations: ReadonlySet<string>;
  /** Whether a directory id is that of somebody there. */
  readonly hides: (person: string) => boolean;
}

/** The person who stands for all who are not named. */
export const nobodyNamed: NamedPerson = {
  id: somebody,
  name: 'Somebody who is not named here',
  job: '',
  organisation: sealedOrganisation,
  phone: null,
};

/**
 * Organisations that only sealed findings lead to: that they have to do with the child is what must not be told. Those of
 * the reader are known to them.
 * @param findings everything ever said, thinned for the reader
 */
export function sealedOrganisations(
  findings: readonly Pick<ThinnedFinding, 'organisation' | 'sealed'>[],
  ofReader: readonly string[],
): ReadonlySet<string> {
  const told = new Set([...ofReader, ...findings.filter(({ sealed }) => sealed === 0).map(organisationOf)]);
  return new Set(findings.map(organisationOf).filter((code) => !told.has(code)));
}

function organisationOf({ organisation }: Pick<ThinnedFinding, 'organisation'>): string {
  return organisation;
}

/** The veil of somebody over a case. @param findings as for `sealedOrganisations` */
export function veilOver(
  findings: Parameters<typeof sealedOrganisations>[0],
  reader: Actor,
  directory: Directory,
): Veil {
  const organisations = sealedOrganisations(
    findings,
    reader.grants.map(({ organisation }) => organisation),
  );
  return {
    organisations,
    hides: (person) => {
      const theirs = [...directory.organisationsOf(person)];
      return theirs.length > 0 && theirs.every((code) => organisations.has(code));
    },
  };
}

/** The same value without what the veil hides, wherever in it codes, names of chains and ids of people stand. */
export function behindVeil<T>(value: T, veil: Veil): T {
  return veil.organisations.size === 0 ? value : (veiled(value, chainsOf(veil), veil) as T);
}

/** Ends of the names of their chains, e.g. `-rxx`. */
function chainsOf({ organisations }: Veil): readonly string[] {
  return [...organisations].map((code) => `-${code.toLowerCase()}`);
}

function veiled(value: unknown, chains: readonly string[], veil: Veil): unknown {
  if (typeof value === 'string')
    return value
      .split(' ')
      .map((word) => veiledWord(word, chains, veil))
      .join(' ');
  if (Array.isArray(value)) return value.map((item) => veiled(item, chains, veil));
  if (typeof value !== 'object' || value === null) return value;
  if (isPerson(value) && veil.hides(value.id)) return nobodyNamed;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, veiled(item, chains, veil)]));
}

function isPerson(value: object): value is NamedPerson {
  return 'id' in value && 'name' in value && 'phone' in value && typeof value.id === 'string';
}

/** A journal names several things in one text, such as what a copy was about. */
function veiledWord(word: string, chains: readonly string[], { organisations, hides }: Veil): string {
  if (organisations.has(word)) return sealedOrganisation;
  if (hides(word)) return somebody;
  const chain = chains.find((end) => word.endsWith(end));
  return chain === undefined ? word : `${word.slice(0, -chain.length)}-${sealedOrganisation.toLowerCase()}`;
}
