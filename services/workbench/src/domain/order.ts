import { type EvidenceEvent, type Rearranged } from '#libs/chronology';

/** One way in which the events may have followed each other that the file does not rule out, as far as it is not the one that is shown. */
export interface Order {
  /** Days of the inexact events that lie elsewhere than they are shown. */
  readonly days: ReadonlyMap<EvidenceEvent, string>;
  readonly rearranged: Rearranged;
  /** Another day of birth; null: the one that is shown. */
  readonly born: string | null;
}

/** The order that is shown. */
export const given: Order = { days: new Map(), rearranged: new Map(), born: null };

/** The day of an event in an order; null: undated. */
export function dayIn({ days }: Pick<Order, 'days'>, event: EvidenceEvent): string | null {
  return days.get(event) ?? event.day?.on ?? null;
}
