import type { DeliveryOutcome, NextStep } from './delivery-outcome.js';

/** An attempt that has ended, and what becomes of its delivery. */
export interface EndedAttempt {
  readonly noticeId: string;
  readonly caseId: string;
  /** Directory id; null when there was nobody. */
  readonly recipient: string | null;
  /** From 1. */
  readonly attempt: number;
  readonly outcome: DeliveryOutcome;
  readonly next: NextStep;
}
