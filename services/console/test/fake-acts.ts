import type { ActAnswer, CaseDecision, CasePage, PermittedAct, WorklistRow } from '#libs/contracts';
import { people } from './invented-cases.js';
import { ago } from './moments.js';

type Referral = NonNullable<CasePage['referral']>;

/** What was done with one case. */
export interface Kept {
  acknowledged?: { readonly by: string; readonly at: string };
  proposedBy?: string;
  referral?: CasePage['referral'];
  closed?: CasePage['closed'];
  /** Who accepted its referral, and when, as whoever closed has said. */
  accepted?: unknown;
  readonly actions: CasePage['actions'];
  /** When what was sent with a form, by the name of the form. */
  readonly once: Map<string, string>;
  readonly verdicts: Map<string, { readonly useful: boolean; readonly at: string }>;
}

export type Answer = readonly [status: number, body: unknown];
export const notFound: Answer = [404, { code: 'not-found' }];

interface Given {
  readonly person: string;
  readonly body: Record<string, unknown>;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly refersFor: CasePage['refersFor'];
}

/** Does what a route of casework does: once, and whoever comes later hears what stands. */
export function actOn(kept: Kept, number: string, route: string, { person, body, now, refersFor }: Given): Answer {
  const at = new Date(now).toISOString();
  const answer = (more: Partial<ActAnswer> = {}): Answer => [
    200,
    { number, outcome: 'done', by: person, at, stands: null, actBy: null, undoUntil: null, ...more },
  ];
  const already = (by: string, when: string, stands: CaseDecision): Answer =>
    answer({ outcome: 'already', by, at: when, stands });
  const { acknowledged, referral, closed } = kept;
  switch (route) {
    case 'acknowledgements':
      if (acknowledged) return already(acknowledged.by, acknowledged.at, { decision: 'acknowledged' });
      kept.acknowledged = { by: person, at };
      return answer({ undoUntil: ago(now, -5) });
    case 'acknowledgements/undo':
      if (acknowledged?.by !== person) return [409, { code: 'nothing-to-undo' }];
      delete kept.acknowledged;
      return answer();
    case 'actions': {
      const once = `${String(body['once'])} ${String(body['kind'])} ${person}`;
      const kind = body['kind'] as CasePage['actions'][number]['kind'];
      const before = kept.once.get(once);
      if (body['once'] !== undefined && before) return already(person, before, { decision: 'recorded', kind });
      kept.once.set(once, at);
      kept.actions.push({
        ...{ kind, by: person, at, organisation: textOf(body['organisation']) ?? 'RXX' },
      });
      return answer();
    }
    case 'referral/propose':
      if (referral?.state === 'confirmed') return [409, { code: 'already-referred' }];
      if (referral?.state === 'proposed')
        return already(kept.proposedBy ?? person, referral.proposedAt, { decision: 'proposed', to: referral.to });
      kept.proposedBy = person;
      kept.referral = {
        ...{ state: 'proposed', to: 'E00000001', proposedAt: at, decidedBy: null, decidedAt: null, reason: null },
      };
      return answer();
    case 'referral/confirm':
    case 'referral/decline':
      if (referral?.decidedBy && referral.decidedAt && !startsOver(referral, body))
        return already(referral.decidedBy, referral.decidedAt, decisionOn(referral));
      if (body['to'] !== undefined && !refersFor.some((one) => goesAs(one, body)))
        return [409, { code: 'referral-changed' }];
      kept.referral = {
        state: route === 'referral/confirm' ? 'confirmed' : 'declined',
        ...{ to: textOf(body['to']) ?? 'E00000001', proposedAt: at, decidedBy: person, decidedAt: at },
        reason: (body['reason'] ?? null) as Referral['reason'],
      };
      return answer();
    case 'close':
      if (closed) return already(closed.by, closed.at, { decision: 'closed', reason: closed.reason });
      if (body['reason'] === 'referred-and-accepted' && body['accepted'] === undefined)
        return [409, { code: 'acceptance-not-stated' }];
      kept.accepted = body['accepted'];
      kept.closed = { by: person, at, reason: body['reason'] as NonNullable<CasePage['closed']>['reason'] };
      return answer();
    case 'verdicts':
      return verdict(kept, { person, body, now }, answer, already);
    default:
      return notFound;
  }
}

function verdict(
  { verdicts }: Kept,
  { person, body, now }: Omit<Given, 'refersFor'>,
  answer: () => Answer,
  already: (by: string, at: string, stands: CaseDecision) => Answer,
): Answer {
  const key = `${String(body['findingId'])} ${person}`;
  const useful = body['useful'] === true;
  const before = verdicts.get(key);
  if (before?.useful === useful) return already(person, before.at, { decision: 'judged', useful });
  verdicts.set(key, { useful, at: new Date(now).toISOString() });
  return answer();
}

const textOf = (given: unknown): string | undefined => (typeof given === 'string' ? given : undefined);

function goesAs({ organisation, to }: CasePage['refersFor'][number], body: Record<string, unknown>): boolean {
  return organisation === body['organisation'] && to === body['to'];
}

/** Whether it goes over a referral that was declined, and that whoever starts had read of. */
function startsOver({ state, decidedAt }: Referral, { starts }: Record<string, unknown>): boolean {
  return state === 'declined' && (starts as { declinedAt: string | null } | undefined)?.declinedAt === decidedAt;
}

/** What anybody may do with a case, about a feed or a child. */
export function permitted({ acknowledged, referral, closed }: Kept, isFeed: boolean): readonly PermittedAct[] {
  if (closed) return [];
  const undo: readonly PermittedAct[] = acknowledged ? ['undo-acknowledgement'] : ['acknowledge'];
  const refer: readonly PermittedAct[] =
    isFeed || referral?.state === 'confirmed'
      ? []
      : referral?.state === 'proposed'
        ? ['confirm-referral', 'decline-referral']
        : ['propose-referral', 'decline-referral'];
  return [...undo, 'record-action', ...refer, 'close', 'give-verdict'];
}

/** Whom a case of the worklist waits for. */
export function waitingIn({ acknowledged }: Kept, reader: string): WorklistRow['waiting'] {
  if (acknowledged === undefined)
    return [{ who: 'nobody', role: 'NN', organisation: 'RXX', person: null, verb: 'acknowledge', since: null }];
  const { by, at: since } = acknowledged;
  const person = people.find(({ id }) => id === by) ?? null;
  return [{ who: by === reader ? 'you' : 'other', role: 'CON', organisation: 'RXX', person, verb: 'act', since }];
}

/** What everybody says of one finding. */
export function verdictsOn(verdicts: Kept['verdicts'], findingId: string): CasePage['findings'][number]['verdicts'] {
  return [...verdicts].flatMap(([key, { useful, at }]) => {
    const [finding, by = ''] = key.split(' ');
    return finding === findingId ? [{ by, useful, at }] : [];
  });
}

function decisionOn({ state, to, reason }: Referral): CaseDecision {
  return state === 'confirmed'
    ? { decision: 'confirmed', to }
    : { decision: 'declined', reason: reason ?? 'entered-in-error' };
}
