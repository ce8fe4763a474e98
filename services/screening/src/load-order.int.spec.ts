import fc from 'fast-check';
import { nameUuid } from '#libs/platform';
import { rules } from '#libs/policy';
import { aBruise, aContact, type DeliveredSignal } from '#libs/testing';
import { aHistory, arrivalOrders, batchesOf, inventedWorld, randomFrom } from '#libs/testing/histories';
import { startScreening, type TestScreening } from '../test/a-screening.js';

const world = await inventedWorld();
const seed = 20_261_128;

function seen(visit: string, receivedAt: string): DeliveredSignal {
  const data = aContact({ visit: { id: visit }, coded: [aBruise] });
  return { id: nameUuid('signal', visit), data, receivedAt };
}

/** Rules that ask one that waits: R25, R27 and others. */
const waiting = new Set(rules.filter(({ waitUntil }) => waitUntil !== undefined).map(({ id }) => id));
const restOnWaits = rules
  .filter(({ dependsOn = [], otherChapters }) => [...dependsOn, ...otherChapters].some((id) => waiting.has(id)))
  .map(({ id }) => id);

describe('a back-load', () => {
  let screening: TestScreening;
  beforeAll(async () => {
    screening = await startScreening(world, world.indexSecret);
  });
  beforeEach(() => screening.forgetEverything());
  afterAll(() => screening.close());

  const count = async (from: string): Promise<number> => {
    const { rows } = await screening.database.query<{ found: number }>(`SELECT count(*)::int AS found FROM ${from}`);
    return rows[0]!.found;
  };
  const waitOut = async (): Promise<void> => {
    while ((await screening.fireDue()) > 0);
  };

  /** Of the bruise: which other rules speak of it is not looked at here. */
  const toldOfR15 = async () => (await screening.sent()).filter((one) => one.startsWith('R15 '));

  it('ends with the findings of screening as received, to the byte, each sent once but for those that rest on a wait, each child decided once, over 40 random histories in any order with crashes in between', async () => {
    let findings = 0;
    for (const [index, history] of fc.sample(aHistory(), { seed, numRuns: 40 }).entries()) {
      const random = randomFrom(seed + index);
      await screening.forgetEverything();
      await screening.stopClock(history.at);
      for (const batch of batchesOf(history, random)) await screening.take(...batch);
      await waitOut();
      const asReceived = await screening.standing();

      await screening.forgetEverything();
      const signals = arrivalOrders(history, random)[index % 4] ?? history.signals;
      for (const batch of batchesOf({ signals }, random)) {
        if (random() < 0.15) await screening.loadAndCrash(batch);
        await screening.load(...batch);
      }
      expect(await count('finding')).toBe(0);
      const waiting = await count('load_order');
      let decided = 0;
      for (let claimed = -1; claimed !== 0; decided += claimed) claimed = await screening.decideLoaded();
      await waitOut();
      expect({ index, decided }).toEqual({ index, decided: waiting });
      expect(await screening.standing()).toEqual(asReceived);
      // a rule that rests on another is told at once, and once more when that one has waited
      const again = await count(
        `finding_revision WHERE revision > 1 AND content #>> '{rule,id}' <> ALL ('{${restOnWaits.join()}}')`,
      );
      expect({ index, again }).toEqual({ index, again: 0 });
      expect(await screening.rebuild()).toEqual({ changed: [], revisions: 0 });
      findings += asReceived.length;
    }
    expect(findings).toBeGreaterThan(40);
  }, 300_000);

  it('has no part in what a contact means that is screened as received before its child is decided', async () => {
    await screening.stopClock(Date.parse('2026-11-17T15:00:00Z'));
    await screening.take(seen('V1', '2026-11-17T13:22:00Z'));
    expect(await toldOfR15()).toEqual(['R15 raised 1']);
    await screening.load(seen('V2', '2026-11-17T14:22:00Z'));
    expect(await screening.sent()).toEqual([]);
    await screening.take(seen('V3', '2026-11-17T14:30:00Z'));
    expect(await toldOfR15()).toEqual(['R15 raised 1', 'R15 raised 1']);
    expect(await screening.decideLoaded()).toBe(1);
    expect(await screening.sent()).toEqual([]);
    expect(await screening.rebuild()).toEqual({ changed: [], revisions: 0 });
  });

  it('may come in parts: what is loaded after a child was decided is decided too', async () => {
    await screening.stopClock(Date.parse('2026-11-17T15:00:00Z'));
    for (const visit of ['V1', 'V2']) {
      await screening.load(seen(visit, '2026-11-17T13:22:00Z'));
      expect(await screening.decideLoaded()).toBe(1);
      expect(await toldOfR15()).toEqual(['R15 raised 1']);
    }
  });

  it('adds nothing and leaves nobody to be decided when what it loads was screened before', async () => {
    await screening.stopClock(Date.parse('2026-11-17T15:00:00Z'));
    const contact = seen('V1', '2026-11-17T13:22:00Z');
    await screening.take(contact);
    await screening.load(contact, contact);
    expect(await screening.decideLoaded()).toBe(0);
  });
});
