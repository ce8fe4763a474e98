/** How one attempt ended. `reason` is a fixed code that receipts carry. */
export type DeliveryOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'temporary'; readonly reason: string; readonly responseCode: number | null }
  | { readonly kind: 'permanent'; readonly reason: string; readonly responseCode: number | null };

/**
 * Reads a failed attempt to send over SMTP. The reply code decides (RFC 5321, 4.2.1: 4yz may succeed later, 5yz will
 * not); without one the connection failed, which may pass. A refused login, TLS or greeting says nothing of the
 * recipient, whatever its code, so it is tried again while somebody mends it.
 */
export function outcomeOfFailure(error: unknown): DeliveryOutcome {
  const { code, responseCode } = readFailure(error);
  if (code === 'EAUTH' || code === 'ENOAUTH') return { kind: 'temporary', reason: 'smtp-login-refused', responseCode };
  if (code === 'ETLS' || code === 'EREQUIRETLS') return { kind: 'temporary', reason: 'smtp-tls-refused', responseCode };
  if (responseCode !== null && responseCode >= 500 && code !== 'EPROTOCOL' && code !== 'ECONNECTION')
    return { kind: 'permanent', reason: `smtp-${responseCode}`, responseCode };
  if (responseCode !== null) return { kind: 'temporary', reason: `smtp-${responseCode}`, responseCode };
  switch (code) {
    case 'EENVELOPE':
    case 'EMESSAGE':
    case 'EFILEACCESS':
    case 'EURLACCESS':
      return { kind: 'permanent', reason: 'mail-refused-here', responseCode };
    case 'EABORT':
      return { kind: 'temporary', reason: 'smtp-too-slow', responseCode };
    case 'ETIMEDOUT':
      return { kind: 'temporary', reason: 'smtp-timeout', responseCode };
    default:
      return { kind: 'temporary', reason: 'smtp-connection', responseCode };
  }
}

function readFailure(error: unknown): { readonly code: string | null; readonly responseCode: number | null } {
  if (typeof error !== 'object' || error === null) return { code: null, responseCode: null };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  const reply = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : null;
  return { code, responseCode: reply !== null && reply >= 400 && reply <= 599 ? reply : null };
}

/** What becomes of a delivery after an attempt. */
export type NextStep =
  | { readonly state: 'sent' }
  | { readonly state: 'failed-temporary'; readonly reason: string; readonly retryInSeconds: number }
  | {
      /** Mail has failed for good; the person is to be rung. */
      readonly state: 'by-phone';
      readonly reason: string;
      /** As the directory has it. */
      readonly phone: string;
      readonly ringWithinSeconds: number;
    }
  | { readonly state: 'failed-permanent'; readonly reason: string };

/**
 * What becomes of a delivery after an attempt.
 * @param attempt number of the attempt that ended, from 1.
 * @param backOffSeconds seconds to wait after the first, second, … temporary failure.
 */
export function afterAttempt(outcome: DeliveryOutcome, attempt: number, backOffSeconds: readonly number[]): NextStep {
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent' };
    case 'permanent':
      return { state: 'failed-permanent', reason: outcome.reason };
    case 'temporary': {
      const retryInSeconds = backOffSeconds[attempt - 1];
      return retryInSeconds === undefined
        ? { state: 'failed-permanent', reason: 'gave-up' }
        : { state: 'failed-temporary', reason: outcome.reason, retryInSeconds };
    }
  }
}

/** The second channel: whoever mail does not reach for good is rung, when there is a number. */
export function orByPhone(next: NextStep, phone: string | undefined, ringWithinSeconds: number): NextStep {
  if (next.state !== 'failed-permanent' || phone === undefined) return next;
  return { state: 'by-phone', reason: next.reason, phone, ringWithinSeconds };
}
