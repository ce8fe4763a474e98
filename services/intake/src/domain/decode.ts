import { decodeHl7 } from './hl7/decode-hl7.js';
import { decodeJson } from './json/decode-json.js';
import { decodePlanList } from './plan-list/decode-plan-list.js';
import type { DecodeContext, Decoded, Received } from './received.js';

/** Decodes a message by the way it came in. Pure and total: any bytes give an outcome, none throws. */
export function decode(received: Received, context: DecodeContext): Decoded {
  switch (received.transport.kind) {
    case 'mllp':
      return decodeHl7(received, context);
    case 'signals':
      return decodeJson(received, context);
    case 'plan-list':
      return decodePlanList(received, received.transport, context);
  }
}
