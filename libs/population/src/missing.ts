/**
 * Chance that a household misses an appointment, where `missing` (gamma, mean 1) says how much more than others it does.
 * Chosen so that the mean over households is the share exactly: E[1 - exp(-a g)] = 1 - (1 + a / shape) ^ -shape.
 */
export function missChance(share: number, missing: number, shape: number): number {
  const a = shape * ((1 - share) ** (-1 / shape) - 1);
  return 1 - Math.exp(-a * missing);
}
