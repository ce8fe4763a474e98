import type { Job, PermittedAct, ViewProfile } from '#libs/contracts';
import type { Directory, Grant } from '../directory/directory.js';
import { rightsOf } from './permitted-acts.js';

/** Organisations whose cases somebody may see: those about children, and those about feeds. */
export interface Sight {
  readonly children: readonly string[];
  readonly feeds: readonly string[];
}

/** The person for whom a request is made, with what the directory lets them do. */
export interface Actor {
  /** Directory id. */
  readonly id: string;
  readonly grants: readonly [Grant, ...(readonly Grant[])];
  /** Roles that they answer for, as role@organisation. */
  readonly roles: readonly string[];
}

/** Somebody of the directory who may do something here; null for anybody else. */
export function actorOf(directory: Directory, id: string): Actor | null {
  const [first, ...others] = directory.grantsOf(id);
  return first === undefined ? null : { id, grants: [first, ...others], roles: directory.rolesOf(id) };
}

/** Organisations whose cases somebody may see, by what the case is about. */
export function sightOf({ grants }: Actor): Sight {
  const of = (kind: 'child' | 'feed'): readonly string[] =>
    grants.filter(({ jobs }) => jobs.some((job) => rightsOf[job].sees.includes(kind))).map(organisationOf);
  return { children: of('child'), feeds: of('feed') };
}

/** Organisations for which somebody may do an act. */
export function organisationsFor({ grants }: Actor, act: PermittedAct): readonly string[] {
  return grants.filter(({ jobs }) => jobs.some((job) => rightsOf[job].acts.includes(act))).map(organisationOf);
}

/** The organisation in whose name, and the profile in which, somebody looks at children; null when they may not. */
export function readerOf({ grants }: Actor): { readonly organisation: string; readonly profile: ViewProfile } | null {
  for (const { organisation, jobs } of grants)
    for (const job of jobs) {
      const { profile } = rightsOf[job];
      if (profile !== null) return { organisation, profile };
    }
  return null;
}

/** All jobs of somebody, each once. */
export function jobsOf({ grants }: Actor): readonly Job[] {
  return [...new Set(grants.flatMap(({ jobs }) => jobs))];
}

/** Names under which a case can wait for somebody. */
export function tokensOf({ id, roles }: Actor): readonly string[] {
  return [id, ...roles];
}

function organisationOf({ organisation }: Grant): string {
  return organisation;
}
