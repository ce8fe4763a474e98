import { randomFillSync } from 'node:crypto';

const form = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** Random bytes drawn ahead: a call into the runtime for each event was a quarter of putting it into the outbox. */
const drawn = Buffer.alloc(4_096);
let used = drawn.length;

function randomHex(bytes: number): string {
  if (used + bytes > drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  used += bytes;
  return drawn.toString('hex', used - bytes, used);
}

/** A new W3C trace context, sampled. */
export function newTraceparent(): string {
  return `00-${randomHex(16)}-${randomHex(8)}-01`;
}

/** The same trace with a new span; a new trace when there is none or it is malformed. */
export function continueTrace(traceparent: string | null | undefined): string {
  if (!traceparent || !form.test(traceparent)) return newTraceparent();
  return `${traceparent.slice(0, 36)}${randomHex(8)}${traceparent.slice(52)}`;
}
