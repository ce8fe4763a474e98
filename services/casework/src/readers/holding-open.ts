import type { CasePage } from '#libs/contracts';
import type { CaseState } from '../domain/case-state.js';
import { agenciesStillWaiting } from '../domain/close.js';
import { actingFor } from './acting-for.js';
import type { Actor } from './actor.js';
import { rightsOf } from './permitted-acts.js';
import type { ReaderParts } from './reader-parts.js';

/**
 * Other organisations for whose sake the reader cannot close a case now, and whether anybody there can sign in to answer:
 * a case never closes over a chain that runs, so whoever waits has to know when nobody is there to end it.
 */
export function holdingOpen(state: CaseState, actor: Actor, parts: ReaderParts, now: Date): CasePage['holdsOpen'] {
  const [own, ...others] = actingFor(state, actor, 'close', now);
  // who acts for several closes for the one that they name: what holds one open may not hold another
  if (own === undefined || others.length > 0) return [];
  return agenciesStillWaiting(state, own).map(({ organisation, why }) => ({
    ...{ organisation, why },
    somebodyCanAnswer: canAnswer(state, organisation, parts),
  }));
}

function canAnswer({ feed }: CaseState, organisation: string, { directory, organisations }: ReaderParts): boolean {
  const kind = organisations.get(organisation)?.kind ?? null;
  return directory.current
    .jobsAt(organisation)
    .map((job) => rightsOf(job, kind))
    .some(({ acts, sees }) => acts.includes('acknowledge') && sees.includes(feed === null ? 'child' : 'feed'));
}
