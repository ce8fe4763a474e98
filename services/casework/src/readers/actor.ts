import type { Job, PermittedAct, ViewProfile } from '#libs/contracts';
import type { Directory, Grant } from '../directory/directory.js';
import type { Sight } from '../store/visible-cases.js';
import { rightsOf, type OrganisationKind, type Rights } from './permitted-acts.js';

/** What somebody may do for one organisation. */
interface GrantHeld extends Grant {
  /** Of each job, at an organisation of that kind. */
  readonly rights: readonly Rights[];
}

/** The person for whom a request is made, with what the directory lets them do. */
export interface Actor {
  /** Directory id. */
  readonly id: string;
  readonly grants: readonly [GrantHeld, ...(readonly GrantHeld[])];
  /** Roles that they answer for, as role@organisation. */
  readonly roles: readonly string[];
}

/** What has to be known of organisations, by code. */
export type Kinds = ReadonlyMap<string, { readonly kind: OrganisationKind }>;

/** Somebody of the directory who may do something here; null for anybody else. */
export function actorOf(directory: Directory, id: string, organisations: Kinds): Actor | null {
  const [first, ...others] = directory.grantsOf(id).map(({ organisation, jobs }) => ({
    ...{ organisation, jobs },
    rights: jobs.map((job) => rightsOf(job, organisations.get(organisation)?.kind ?? null)),
  }));
  return first === undefined ? null : { id, grants: [first, ...others], roles: directory.rolesOf(id) };
}

/** Organisations whose cases somebody may see, by what the case is about. */
export function sightOf({ grants }: Actor): Sight {
  const of = (kind: 'child' | 'feed'): readonly string[] =>
    grants.filter(({ rights }) => rights.some(({ sees }) => sees.includes(kind))).map(organisationOf);
  return { children: of('child'), feeds: of('feed') };
}

/** Organisations for which somebody may do an act. */
export function organisationsFor({ grants }: Actor, act: PermittedAct): readonly string[] {
  return grants.filter(({ rights }) => rights.some(({ acts }) => acts.includes(act))).map(organisationOf);
}

/** How much a profile shows, most first. */
const mostShownFirst: readonly ViewProfile[] = ['safeguarding', 'clinical', 'social-care', 'practice'];

/** In whose name, and in which profile, somebody looks at children. */
export interface Reader {
  readonly organisation: string;
  readonly profile: ViewProfile;
}

/**
 * As whom somebody reads what concerns these organisations: of their grants there the one that shows most, among equals
 * the first of the directory. What they may see for another organisation shows them nothing here. Null when none does.
 */
export function readerAmong({ grants }: Actor, concerned: readonly string[]): Reader | null {
  const readers = grants
    .filter(({ organisation }) => concerned.includes(organisation))
    .flatMap(({ organisation, rights }) => rights.map(({ profile }) => ({ organisation, profile })))
    .flatMap(({ organisation, profile }) => (profile === null ? [] : [{ organisation, profile }]));
  return readers.toSorted((one, other) => rankOf(one) - rankOf(other))[0] ?? null;
}

function rankOf({ profile }: Reader): number {
  return mostShownFirst.indexOf(profile);
}

/** All jobs of somebody, each once. */
export function jobsOf({ grants }: Actor): readonly Job[] {
  return [...new Set(grants.flatMap(({ jobs }) => jobs))];
}

/** Whether somebody runs the service or owns its rules: they see how often each rule rang, and no child. */
export function mayReadRuleWeeks(actor: Actor): boolean {
  return jobsOf(actor).some((job) => job === 'operator' || job === 'rule-owner');
}

/**
 * Whether somebody sees of every rule how often it rang: whoever runs the service, and whoever safeguards children. In a small
 * place a count of one may tell of whom; whoever is outside the audience of a rule sees no row of it.
 */
export function mayReadEveryRule({ grants }: Actor): boolean {
  return grants.some(
    ({ jobs, rights }) => jobs.includes('operator') || rights.some(({ profile }) => profile === 'safeguarding'),
  );
}

/** Names under which a case can wait for somebody. */
export function tokensOf({ id, roles }: Actor): readonly string[] {
  return [id, ...roles];
}

function organisationOf({ organisation }: Grant): string {
  return organisation;
}
