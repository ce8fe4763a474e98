import type { PermittedAct } from '#libs/contracts';

/** Somebody to ring. */
export interface RingModel {
  readonly who: string;
  /** The same with what they are there for. */
  readonly words: string;
  readonly phone: string | null;
  /** Until when this is the one to ring. */
  readonly until: string | null;
}

/** One thing to do now, with the effect of its button. */
export interface StepModel {
  readonly kind: 'acknowledge' | 'acknowledged' | 'ring-doctor' | 'refer' | 'record' | 'close';
  readonly title: string;
  readonly effect: string;
  readonly rings: readonly RingModel[];
  /** Buttons and links, by the acts that they are for. */
  readonly acts: readonly PermittedAct[];
}
