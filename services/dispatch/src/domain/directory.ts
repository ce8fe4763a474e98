import type { DirectoryDocument, Role } from '#libs/contracts';

/** Somebody who can be told, and where. */
export type Person = DirectoryDocument['people'][number];
/** Who answers for a role at an organisation, when, and who stands in. */
export type Duty = DirectoryDocument['duties'][number];

/** The part of an address after the @: the target that a slow mail server makes slow. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Why a directory cannot be used, by the id of the person or duty at fault; never an address. */
export function faultsOf(document: DirectoryDocument, mailDomains: readonly string[]): readonly string[] {
  const ids = document.people.map(({ id }) => id);
  const named = document.duties.flatMap(({ person, cover }) => (cover === undefined ? [person] : [person, cover]));
  return [
    ...repeated(ids).map((id) => `person-named-twice:${id}`),
    ...repeated(document.duties.map(placeInTime)).map((duty) => `duty-named-twice:${duty}`),
    ...[...new Set(named)].filter((id) => !ids.includes(id)).map((id) => `person-unknown:${id}`),
    ...document.duties.filter((duty) => !hasHours(duty)).map((duty) => `hours-malformed:${placeOf(duty)}`),
    ...document.people
      .filter(({ address }) => !mailDomains.includes(domainOf(address)))
      .map(({ id }) => `domain-not-allowed:${id}`),
  ];
}

function placeOf({ role, organisation }: Pick<Duty, 'role' | 'organisation'>): string {
  return `${role}@${organisation}`;
}

/** Two people may share a role by the hour, not at the same hours. */
function placeInTime(duty: Duty): string {
  const { hours = 'always' } = duty;
  if (hours === 'always') return placeOf(duty);
  return `${placeOf(duty)} ${typeof hours === 'string' ? hours : `${hours.days.join('-')} ${hours.from}-${hours.to}`}`;
}

function hasHours({ hours }: Duty): boolean {
  return typeof hours !== 'object' || (timeOfDay.test(hours.from) && timeOfDay.test(hours.to));
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}

/** People and their duties. The only source of recipients: no message names an address. */
export class Directory {
  readonly people: readonly Person[];
  readonly duties: readonly Duty[];
  private readonly byId: ReadonlyMap<string, Person>;
  private readonly byPlace: ReadonlyMap<string, readonly Duty[]>;

  constructor(document: DirectoryDocument) {
    this.people = document.people;
    this.duties = document.duties;
    this.byId = new Map(document.people.map((person) => [person.id, person]));
    this.byPlace = Map.groupBy(document.duties, placeOf);
  }

  /** Everybody who answers for a role at an organisation, at whatever hours, in the order of the file. */
  dutiesOf(role: Role, organisation: string): readonly Duty[] {
    return this.byPlace.get(placeOf({ role, organisation })) ?? [];
  }

  /** A person by directory id; null when no longer in the directory. */
  person(id: string): Person | null {
    return this.byId.get(id) ?? null;
  }

  /**
   * Organisations at which somebody does not work, of those where they would stand in for a person: what is told there
   * is nothing for them.
   */
  strangerTo(cover: string, person: string): readonly string[] {
    const held = this.duties.filter((duty) => duty.person === person).map(({ organisation }) => organisation);
    const own = this.organisationsOf(cover);
    return [...new Set(held.length > 0 ? held : this.organisationsOf(person))].filter((one) => !own.includes(one));
  }

  /** Organisations that a person works for: by grant, by duty or as cover. */
  organisationsOf(id: string): readonly string[] {
    const granted = this.person(id)?.grants.map(({ organisation }) => organisation) ?? [];
    const held = this.duties.filter(({ person, cover }) => person === id || cover === id);
    return [...new Set([...granted, ...held.map(({ organisation }) => organisation)])];
  }
}
