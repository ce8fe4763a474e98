import type { NamedPerson, Role, WorklistRow } from '#libs/contracts';
import { shortMoment } from '../domain/london-time.js';
import { capital, roleWords } from '../domain/words.js';

type Waiting = WorklistRow['waiting'][number];

/** Somebody of whom something is waited for: the person in bold, then the act. */
export interface WaitingModel {
  readonly who: string;
  readonly what: string;
}

/** `Named nurse, Millbrook Hospitals` when only the role is known. */
export function roleAt(role: Role | null, organisation: string | null, nameOf: (code: string) => string): string {
  const words = [role === null ? null : capital(roleWords[role]), organisation === null ? null : nameOf(organisation)];
  return words.filter((word) => word !== null).join(', ');
}

/** `Dr Heron, consultant on shift`; a team that is called by what it does is not told twice. */
export function nameAndRole(name: string, role: Role): string {
  return isCalledBy(name, role) ? name : `${name}, ${roleWords[role]}`;
}

/** `Health visitors`, `Westmarch children's services`: whoever is called by what they do, with either apostrophe. */
export function isCalledBy(name: string, role: Role): boolean {
  const plain = (words: string): string => words.toLowerCase().replaceAll('’', "'");
  return plain(name).includes(plain(roleWords[role]));
}

function whoWords(
  { who, role, organisation, person }: Waiting,
  nameOf: (code: string) => string,
  reader: string,
): string {
  switch (who) {
    case 'you':
      // who stands in sees who was told: the two must not wait for each other
      return person === null || role === null || person.id === reader
        ? 'You'
        : `You or ${nameAndRole(person.name, role)}`;
    case 'nobody':
      return 'Unclaimed';
    case 'other':
      if (person === null) return roleAt(role, organisation, nameOf) || 'Somebody else';
      return role === null ? person.name : nameAndRole(person.name, role);
  }
}

/** @param reader directory id */
export function waitingModel(
  waiting: Waiting,
  nameOf: (code: string) => string,
  now: string,
  reader: string,
): WaitingModel {
  const since = waiting.since === null ? '' : `, since ${shortMoment(waiting.since, now)}`;
  return { who: whoWords(waiting, nameOf, reader), what: `to ${waiting.verb}${since}` };
}

/** What a person of a page is called; the id when the page does not name them. */
export function nameIn(people: readonly NamedPerson[], id: string | null): string | null {
  if (id === null) return null;
  return people.find((person) => person.id === id)?.name ?? id;
}
