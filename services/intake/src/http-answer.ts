import type { Accepted, ItemOutcome } from './outcome.js';

/** An answer to a sender: status and body. Places, codes and what is allowed there, never a value that was sent. */
export interface HttpAnswer {
  readonly status: 202 | 207 | 400 | 403 | 422;
  readonly body: {
    readonly signals?: readonly {
      readonly id: string;
      readonly disposition: string;
      readonly reason?: string;
      readonly duplicate: boolean;
    }[];
    readonly errors?: readonly {
      readonly code: string;
      readonly place: string | null;
      readonly allowed?: readonly string[];
      readonly item: number;
    }[];
  };
}

/**
 * What a sender over HTTP hears: 202 when everything is stored and no statement breaks the contract, 207 when some do,
 * 400 no JSON, 403 another feed's statement, 422 the contract broken. What is refused is kept in quarantine.
 */
export function httpAnswer({ items }: Accepted): HttpAnswer {
  const refused = items.filter(({ disposition }) => disposition === 'quarantined');
  const signals = items.map(({ id, disposition, reason, duplicate }) => ({
    id,
    disposition,
    ...(reason === null ? {} : { reason }),
    duplicate,
  }));
  if (refused.length === 0) return { status: 202, body: { signals } };
  const errors = items.flatMap(({ disposition, reason, place, allowed, besides = [] }, item) =>
    disposition === 'quarantined' && reason !== null
      ? [{ reason, place, ...(allowed === undefined ? {} : { allowed }) }, ...besides].map(
          ({ reason: code, ...told }) => ({ code, ...told, item }),
        )
      : [],
  );
  if (refused.length < items.length) return { status: 207, body: { signals, errors } };
  return { status: statusOf(refused), body: { errors } };
}

function statusOf(refused: readonly ItemOutcome[]): 400 | 403 | 422 {
  const every = (...reasons: readonly string[]) => refused.every(({ reason }) => reasons.includes(reason ?? ''));
  if (every('body-not-json', 'charset-undecodable')) return 400;
  return every('feed-mismatch') ? 403 : 422;
}
