import { aBruise, aContact, aPerson, testNhsNumber } from '#libs/testing';
import type { ContactStated } from '#libs/contracts';
import type { System } from './endpoints.js';

/**
 * The n-th seven-month-old, known to nobody yet, with a bruise to the left cheek at Millbrook's emergency department.
 * @param now milliseconds, by the clock of the system
 */
export function bruisedBaby(n: number, now = Date.now()): ContactStated {
  const at = new Date(now - 5 * 60_000).toISOString();
  return aContact({
    visit: { id: `V${String(n)}`, version: at },
    person: aPerson({
      nhsNumber: testNhsNumber(n),
      localIds: [{ authority: 'RXX', id: `L${String(n)}` }],
      birthDate: new Date(now - 7 * 30.5 * 86_400_000).toISOString().slice(0, 10),
    }),
    occurredAt: at,
    coded: [aBruise],
  });
}

/** Posts one statement until it is acknowledged, as a sender would; the same bytes each time. */
export async function postUntilAccepted(
  system: System,
  feed: string,
  statement: unknown,
  within = 30_000,
): Promise<void> {
  const body = JSON.stringify(statement);
  const giveUp = Date.now() + within;
  for (;;) {
    const status = await system.postSignals(feed, body).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 202) return;
    if (Date.now() > giveUp) throw new Error(`not accepted: ${String(status)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
