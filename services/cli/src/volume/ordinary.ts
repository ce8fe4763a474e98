import { type SimulatedChild, type Visit } from '#libs/population';

/** Somebody has reason to be worried already, and says so. */
const worriedPurposes: ReadonlySet<Visit['purpose']> = new Set<Visit['purpose']>([
  ...(['police', 'notice', 'social-care', 'looked-after', 'parent', 'antenatal'] as const),
]);
const worriedCauses: ReadonlySet<Visit['cause']> = new Set<Visit['cause']>(['self-harm', 'assault', 'intoxication']);

/**
 * Whether a child without an embedded history is ordinary: never on a plan, nor known to social care or the police, no word of
 * harm in its home, no pregnancy, no self-harm, assault or intoxication. Of the others rules ought to speak.
 */
export function isOrdinary({ plans, visits, child }: Pick<SimulatedChild, 'plans' | 'visits' | 'child'>): boolean {
  return (
    plans.length === 0 &&
    !child.dies &&
    !visits.some(({ purpose, cause }) => worriedPurposes.has(purpose) || worriedCauses.has(cause))
  );
}
