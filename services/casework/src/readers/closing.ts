import type { CasePage } from '#libs/contracts';
import type { CaseState } from '../domain/case-state.js';
import { agenciesStillWaiting } from '../domain/close.js';
import { reasonsThatWait, trueReasons } from '../domain/close-reasons.js';
import { actingFor } from './acting-for.js';
import type { Actor } from './actor.js';
import { rightsOf } from './permitted-acts.js';
import type { ReaderParts } from './reader-parts.js';

type Closing = Pick<CasePage, 'holdsOpen' | 'closeReasons' | 'reasonsThatWait' | 'mayHaveAccepted'>;

/** What the reader can close a case with, and what keeps it open. */
export function closingOf(state: CaseState, actor: Actor, parts: ReaderParts, now: Date): Closing {
  const [own = null, ...others] = actingFor(state, actor, 'close', now);
  // who acts for several closes for the one that they name: what holds one open may not hold another
  const organisation = others.length > 0 ? null : own;
  const reasons = trueReasons(state, organisation);
  return {
    holdsOpen: organisation === null ? [] : holdingOpen(state, organisation, parts),
    closeReasons: [...reasons],
    reasonsThatWait: [...reasonsThatWait(state, organisation)],
    mayHaveAccepted: own !== null && reasons.includes('referred-and-accepted') ? receivers(state, parts) : [],
  };
}

/**
 * Other organisations for whose sake the reader cannot close a case now, and whether anybody there can sign in to answer:
 * a case never closes over a chain that runs, so whoever waits has to know when nobody is there to end it.
 */
function holdingOpen(state: CaseState, own: string, parts: ReaderParts): CasePage['holdsOpen'] {
  return agenciesStillWaiting(state, own).map(({ organisation, why }) => ({
    ...{ organisation, why },
    somebodyCanAnswer: canAnswer(state, organisation, parts),
  }));
}

/** People of the authority that got the referral. */
function receivers({ referral }: CaseState, { directory }: ReaderParts): Closing['mayHaveAccepted'] {
  return referral?.to == null ? [] : directory.current.peopleOf(referral.to);
}

function canAnswer({ feed }: CaseState, organisation: string, { directory, organisations }: ReaderParts): boolean {
  const kind = organisations.get(organisation)?.kind ?? null;
  return directory.current
    .jobsAt(organisation)
    .map((job) => rightsOf(job, kind))
    .some(({ acts, sees }) => acts.includes('acknowledge') && sees.includes(feed === null ? 'child' : 'feed'));
}
