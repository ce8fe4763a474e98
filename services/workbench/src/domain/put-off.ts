import { statusOf, type EvidenceEvent } from '#libs/chronology';
import { type ContactFacts } from '#libs/policy';
import { isPutOffByService } from '#libs/policy/coding';
import { textsOf } from './event-texts.js';

/** Events are asked again at every contact after them. */
const known = new WeakMap<EvidenceEvent, boolean>();

function isByService(event: EvidenceEvent): boolean {
  let is = known.get(event);
  if (is === undefined) known.set(event, (is = textsOf(event).some(({ text }) => isPutOffByService(text))));
  return is;
}

/**
 * How a contact ended: of a slot that was cancelled or moved a file says no more than that, and the family is taken to have done it
 * unless the words tell of the hospital.
 * @param words whether words count
 */
export function endedAs(event: EvidenceEvent, words: 'read' | 'left out'): ContactFacts['status'] {
  const status = statusOf(event);
  return words === 'read' && status === 'cancelled-by-patient' && isByService(event) ? 'cancelled-by-provider' : status;
}
