/**
 * Waits until an assertion holds.
 * @param within milliseconds; default 10,000
 * @throws the assertion's last error when it still fails then
 */
export async function eventually<T>(
  assertion: () => Promise<T> | T,
  { within = 10_000 }: { readonly within?: number } = {},
): Promise<T> {
  const giveUp = Date.now() + within;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > giveUp) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
