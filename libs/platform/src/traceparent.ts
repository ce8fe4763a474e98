import { randomBytes } from 'node:crypto';

const form = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** A new W3C trace context, sampled. */
export function newTraceparent(): string {
  return `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;
}

/** The same trace with a new span; a new trace when there is none or it is malformed. */
export function continueTrace(traceparent: string | null | undefined): string {
  if (!traceparent || !form.test(traceparent)) return newTraceparent();
  return `${traceparent.slice(0, 36)}${randomBytes(8).toString('hex')}${traceparent.slice(52)}`;
}
