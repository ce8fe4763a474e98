import { eventually, testNhsNumber } from '#libs/testing';
import { bruisedBaby, postUntilAccepted } from '../../support/babies.js';
import { bankHolidayNight } from '../../support/moving-clock.js';
import { minute, type JourneyInHand } from '../../support/journey-in-hand.js';

/** What happens at night, and when a feed is heard no longer. */
export function nightsAndSilence(at: JourneyInHand): void {
  const { inBrowser, known, babyComes, mailsTo, oneMailTo, opens, state, signIn } = at;

  inBrowser(
    'in the night of a bank holiday the emergency duty team gets what the front door and the worker would',
    async () => {
      await at.clock.moveTo(bankHolidayNight(at.clock.now()));
      await state([testNhsNumber(31)]);
      const planned = await babyComes(31);
      await oneMailTo('duty@westmarch.example', planned);
      expect(await mailsTo('team7@westmarch.example', planned)).toEqual([]);
      const other = await babyComes(7);
      await opens(other);
      expect(await at.amira.main()).toContain('Westmarch emergency duty team, 01632 960 045');
      await at.amira.page.getByRole('link', { name: 'Confirm the referral' }).click();
      await at.amira.press('Confirm and send to Westmarch');
      await at.amira.reads(/Referral confirmed/);
      await oneMailTo('duty@westmarch.example', other);
      expect(await mailsTo('front-door@westmarch.example', other)).toEqual([]);
    },
  );

  inBrowser(
    'a feed that falls silent is a case for operations, without a child, and is put right when it is heard',
    async () => {
      const before = await known();
      await at.up.sql("UPDATE intake.feed_heard SET gaps[20] = 3000 WHERE feed = 'millbrook-pas'");
      await at.clock.pass(180 * minute);
      const number = await eventually(async () => {
        const fresh = (await at.up.system.openCases()).filter((one) => !before.has(one.number));
        expect(fresh.map(({ rules }) => rules)).toEqual([['R48']]);
        return fresh[0]!.number;
      });
      await oneMailTo('operations@bellwether.example', number);
      const ola = await signIn('ola');
      expect(await ola.main()).toMatch(/Feed millbrook-pas/);
      await ola.visit(`/cases/${number}`);
      expect(await ola.page.getByRole('heading', { level: 1 }).textContent()).toBe('Feed millbrook-pas');
      await postUntilAccepted(at.up.system, 'millbrook-pas', bruisedBaby(8, at.clock.now()));
      await at.clock.pass(minute);
      await eventually(async () => expect(await mailsTo('operations@bellwether.example', number)).toHaveLength(2));
      await ola.visit(`/cases/${number}`);
      expect(await ola.main()).toMatch(/No longer rings/);
    },
  );
}
