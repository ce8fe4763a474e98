import { kindOf, statusOf, type EvidenceEvent } from '#libs/chronology';

/** Whether the child was there and seen, by what kind of event it was: at a meeting, in a letter or on the telephone it is not. */
export function wasSeen(event: EvidenceEvent): boolean {
  const kind = kindOf(event);
  if (kind === 'other' || kind === 'call') return false;
  const status = statusOf(event);
  return status === 'completed' || status === 'arrived' || (status === 'left' && event.childSeen === true);
}
