/**
 * Chance that a household misses an appointment, where `missing` (gamma, mean 1) says how much more than others it does.
 * Chosen so that the mean over households is the share exactly: E[1 - exp(-a g)] = 1 - (1 + a / shape) ^ -shape.
 */
export function missChance(share: number, missing: number, shape: number): number {
  const a = shape * ((1 - share) ** (-1 / shape) - 1);
  return 1 - Math.exp(-a * missing);
}

/**
 * Where a missed first slot is rebooked once: the share of first slots that are missed, and the visits kept for each, such that
 * the misses among all slots are the share given. @param rebooked share of missed first slots that are offered again
 */
export function withRebooking(share: number, rebooked: number, shape: number): { first: number; keptPerFirst: number } {
  let [low, first, high] = [0, share, share];
  let keptPerFirst = 1 - share;
  for (let step = 0; step < 40; step += 1) {
    const a = shape * ((1 - first) ** (-1 / shape) - 1);
    const twice = 1 - 2 * (1 - first) + (1 + (2 * a) / shape) ** -shape;
    const [missed, all] = [first + rebooked * twice, 1 + rebooked * first];
    keptPerFirst = all - missed;
    if (missed / all > share) high = first;
    else low = first;
    first = (low + high) / 2;
  }
  return { first, keptPerFirst };
}
