import { eventually } from '#libs/testing';
import { aMoment } from '../../../services/console/test/moments.js';
import { minute, type JourneyInHand } from '../../support/journey-in-hand.js';

/** What happens when nobody answers, or nobody acts. */
export function unanswered(at: JourneyInHand): void {
  const { inBrowser, babyComes, mailsTo, oneMailTo, rowOf, opens } = at;

  inBrowser('a case that nobody answers goes up the chain and is late on the list', async () => {
    const number = await babyComes(3);
    for (const to of ['dr.heron@millbrook.example', 'dr.plover@westmarch-icb.example', 'executive@millbrook.example']) {
      await at.clock.pass(16 * minute);
      await oneMailTo(to, number);
    }
    await at.clock.pass(16 * minute);
    await at.amira.visit('/worklist?view=team');
    expect(
      await at.amira.page
        .locator('tbody', { has: rowOf(number) })
        .locator('th')
        .innerText(),
    ).toMatch(/^Late/);
    expect(await rowOf(number).innerText()).toMatch(/late/);
  });

  inBrowser('what was acknowledged and not acted on comes back, to the same nurse', async () => {
    const number = await babyComes(4);
    await oneMailTo('amira.dunlin@millbrook.example', number);
    await opens(number);
    await at.amira.press('Acknowledge, Ivo Wrenfold');
    await at.amira.reads(/^You acknowledged/);
    await at.clock.pass(61 * minute);
    await eventually(async () => expect(await mailsTo('amira.dunlin@millbrook.example', number)).toHaveLength(2));
    await at.amira.visit('/worklist');
    expect(await rowOf(number).innerText()).toMatch(
      new RegExp(`You acknowledged at ${aMoment} and no action is recorded\\. It is back on the list\\.`),
    );
    expect(await at.amira.page.getByRole('button', { name: 'Acknowledge, Ivo Wrenfold' }).count()).toBeGreaterThan(0);
    await opens(number);
    expect(await at.amira.main()).toMatch(
      /Acknowledged and not acted on: the chain at Millbrook Hospitals starts, round 2/,
    );
  });
}
