import { roleWords, type DirectoryDocument, type Job, type NamedPerson, type Role } from '#libs/contracts';
import { isOnDuty, type OfficeHours } from '#libs/policy';
import { jobWords } from './job-words.js';

type Person = DirectoryDocument['people'][number];
type Duty = DirectoryDocument['duties'][number];

/** What somebody may do, and for which organisation. */
export interface Grant {
  readonly organisation: string;
  readonly jobs: readonly Job[];
}

/** People, what they may do, and who answers for a role at an organisation. */
export class Directory {
  private readonly people: ReadonlyMap<string, Person>;
  private readonly duties: readonly Duty[];

  constructor(document: DirectoryDocument) {
    this.people = new Map(document.people.map((person) => [person.id, person]));
    this.duties = document.duties;
  }

  /** Whether there is a person of this id. */
  knows(id: string): boolean {
    return this.people.has(id);
  }

  /** What a person may do; empty for somebody who is not in the directory, and for a mailbox. */
  grantsOf(id: string): readonly Grant[] {
    return this.people.get(id)?.grants ?? [];
  }

  /** Jobs that anybody has at an organisation, each once: none when nobody there can sign in. */
  jobsAt(organisation: string): readonly Job[] {
    const grants = [...this.people.values()].flatMap((person) => person.grants);
    return [...new Set(grants.flatMap((grant) => (grant.organisation === organisation ? grant.jobs : [])))];
  }

  /** Roles that a person answers for, themselves or as cover, as role@organisation. */
  rolesOf(id: string): readonly string[] {
    return this.duties
      .filter(({ person, cover }) => person === id || cover === id)
      .map(({ role, organisation }) => `${role}@${organisation}`);
  }

  /** Organisations for which a person has a grant or a duty. */
  organisationsOf(id: string): ReadonlySet<string> {
    const duties = this.duties.filter(({ person, cover }) => person === id || cover === id);
    return new Set([...this.grantsOf(id), ...duties].map(({ organisation }) => organisation));
  }

  /** Everybody with a grant or a duty at an organisation. */
  peopleOf(organisation: string): NamedPerson[] {
    const ids = [...this.people.keys()].filter((id) => this.organisationsOf(id).has(organisation));
    return ids.flatMap((id) => this.named(id) ?? []);
  }

  /** Who answers for a role at an organisation at a moment; null when nobody does then. */
  onDuty(role: Role, organisation: string, at: Date, office: OfficeHours): NamedPerson | null {
    const duty = this.duties.find(
      (one) => one.role === role && one.organisation === organisation && isOnDuty(one.hours ?? 'always', at, office),
    );
    return duty === undefined ? null : this.named(duty.person);
  }

  /** What a person or team is called; the id for somebody who is not in the directory. */
  called(id: string): string {
    return this.people.get(id)?.name ?? id;
  }

  /**
   * A person as pages name them; null for somebody who is not in the directory.
   * @param told where and as what they were told: all that is known of a team that has neither grant nor duty
   */
  named(id: string, told?: { readonly role: Role; readonly organisation: string }): NamedPerson | null {
    const person = this.people.get(id);
    if (person === undefined) return null;
    const [grant] = person.grants;
    const duty = this.duties.find(
      (one) => one.person === id && (grant?.organisation ?? one.organisation) === one.organisation,
    );
    const organisation = grant?.organisation ?? duty?.organisation ?? told?.organisation;
    if (organisation === undefined) return null;
    const [job] = grant?.jobs ?? [];
    const role = duty?.role ?? (job === undefined ? told?.role : undefined);
    const word = role === undefined ? (job === undefined ? '' : jobWords[job]) : roleWords[role];
    return { id, name: person.name, job: word, organisation, phone: person.phone ?? null };
  }
}
