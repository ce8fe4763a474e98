import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { repositoryRoot } from '#infra/local';
import type { ContactStated } from '#libs/contracts';
import { aBruise, aPerson, aPlanList, eventually, testNhsNumber } from '#libs/testing';
import { messagesOf } from '../../services/cli/src/commands/send-hl7.js';
import { sendOverMllp } from '../../services/cli/src/mllp-client.js';
import { bruisedBaby, postUntilAccepted } from '../support/babies.js';
import { aMoment } from '../../services/console/test/moments.js';
import { openBrowser } from '../support/browser.js';
import { bankHolidayNight, MovingClock, nextWorkingMorning } from '../support/moving-clock.js';
import { signIn, type Person } from '../support/people.js';
import { startTestStack, type TestStack } from '../support/test-stack.js';
import { untilHeard } from '../support/until-heard.js';

const minute = 60_000;
const day = 24 * 60 * minute;
const browser = await openBrowser();
const means = browser === null ? ' (skipped: no browser)' : '';
const withBrowser = browser === null ? it.skip : it;

describe('the whole way of a case, in a browser', () => {
  let up: TestStack;
  let clock: MovingClock;
  let amira: Person;

  beforeAll(async () => {
    if (browser === null) return;
    up = await startTestStack({ servers: ['kafka', 'mailbox', 'identity'] });
    clock = new MovingClock(up);
    await clock.moveTo(nextWorkingMorning(Date.now()) - 2 * day);
    await seenByPractice(50);
    await newCase(new Set());
    await clock.moveTo(nextWorkingMorning(Date.now()));
    amira = await signIn(browser, up, 'amira-dunlin');
    await state([testNhsNumber(30)]);
  });
  afterAll(async () => {
    await browser?.close();
    await (up as TestStack | undefined)?.stop();
  });

  /** The hospital's message over MLLP, each time about another child. */
  const send = async (n: number) => {
    const file = readFileSync(join(repositoryRoot, 'samples', 'emergency-attendance-bruise.hl7'), 'latin1');
    const changes = { '9990000018': testNhsNumber(60 + n), L0018: `L6${String(n)}`, V4417: `V6${String(n)}` };
    const text = Object.entries(changes).reduce((all, [from, to]) => all.replaceAll(from, to), file);
    const [answer] = await sendOverMllp(
      up.system.mllpAddress('millbrook-pas'),
      messagesOf(Buffer.from(text, 'latin1'), clock.now()),
    );
    expect(answer).toMatch(/\rMSA.AA/);
  };
  /** `2026-11-17T13:43`, as a form takes it. */
  const onTheWall = (at: number) =>
    new Date(at).toLocaleString('sv-SE', { timeZone: 'Europe/London' }).slice(0, 16).replace(' ', 'T');
  const bornOn = () => new Date(clock.now() - 214 * day).toISOString().slice(0, 10);
  /** Seen by the practice with a bruise to the chest. */
  const seenByPractice = (n: number) => {
    const seen = bruisedBaby(n, clock.now());
    return postUntilAccepted(up.system, 'northgate-gp', {
      ...seen,
      ...{ feed: 'northgate-gp', organisation: 'Y00001', site: 'Y00001', setting: 'gp', kind: 'appointment' },
      coded: [{ ...aBruise, bodySite: 'chest' }],
      person: { ...seen.person, localIds: [{ authority: 'Y00001', id: `P${String(n)}` }] },
    });
  };
  /** Westmarch's whole list of this morning. @param worker the allocated worker's team of each child on it */
  const state = (numbers: readonly string[], worker = 'team-7') => {
    const list = aPlanList(numbers, { asOf: new Date(clock.now() - 60 * minute).toISOString() });
    const entries = list.entries.map((entry) => ({ ...entry, worker }));
    return postUntilAccepted(up.system, 'westmarch-list', { ...list, entries });
  };
  const known = async () => new Set((await up.system.openCases()).map(({ number }) => number));
  const newCase = (before: ReadonlySet<string>) =>
    eventually(
      async () => {
        const [fresh, ...more] = (await up.system.openCases()).filter(({ number }) => !before.has(number));
        expect([fresh?.rules, more]).toEqual([expect.arrayContaining(['R15']), []]);
        return fresh!.number;
      },
      { within: 20_000 },
    );
  /** A baby with a bruise whom nobody knows comes to Millbrook; the case of it. */
  const babyComes = async (n: number, changes: Partial<ContactStated> = {}) => {
    const before = await known();
    await postUntilAccepted(up.system, changes.feed ?? 'millbrook-pas', { ...bruisedBaby(n, clock.now()), ...changes });
    return newCase(before);
  };
  const mailsTo = async (address: string, number: string) =>
    (await up.system.mails()).filter(({ to, subject }) => to === address && subject.includes(number));
  const oneMailTo = (address: string, number: string) =>
    eventually(async () => expect([address, await mailsTo(address, number)]).toEqual([address, [expect.anything()]]), {
      within: 20_000,
    });

  /** How the deadline of the case on the page reads. */
  const due = () => amira.page.locator('.identity .due').innerText();
  const rowOf = (number: string) => amira.page.locator('[data-row]').filter({ hasText: `${number}\n` });
  const opens = async (number: string) => expect(await amira.visit(`/cases/${number}`)).toBe(200);
  let first = '';

  withBrowser(
    `a hospital's message about a baby with a bruise is on the nurse's open page within a second${means}`,
    async () => {
      await amira.reads('Live');
      const listener = new pg.Client({ connectionString: up.stack.adminUrl });
      await listener.connect();
      await listener.query('LISTEN case_changed');
      const took: number[] = [];
      // the promise is of a system that has a core to run on: a machine that is busy with something else gets three tries
      for (let tries = 0; tries < 3 && !took.some((milliseconds) => milliseconds <= 1_000); tries += 1) {
        await amira.visit('/worklist');
        await amira.reads('Live');
        await amira.page.evaluate(`{
        const news = document.querySelector('[data-news]');
        new MutationObserver(() => { if (!news.hidden) window.announced ??= Date.now(); })
          .observe(news, { attributes: true });
      }`);
        const committed = new Promise<number>((resolve) => listener.once('notification', () => resolve(Date.now())));
        const before = await known();
        await send(tries);
        await amira.reads(/^1 new case arrived at \d\d:\d\d\./);
        took.push((await amira.page.evaluate<number>('window.announced')) - (await committed));
        first = await newCase(before);
      }
      await listener.end();
      expect(Math.min(...took)).toBeLessThanOrEqual(1_000);

      await amira.page.getByRole('link', { name: 'Show it' }).click();
      const row = rowOf(first);
      await row.waitFor();
      const shown = await row.innerText();
      expect(shown).toMatch(/Immediate/);
      expect(shown).toMatch(/Ivo, 7 months, was brought to Millbrook .* with .*a bruise to the left cheek\./);
      expect(shown).toMatch(/No current plan found\s+Checked today 09:00/);
      expect(shown).toMatch(/You, to acknowledge/);
    },
  );

  withBrowser(
    `she acknowledges, and takes it back: the old deadline counts, and if it has passed the next is told at once${means}`,
    async () => {
      await opens(first);
      const deadline = new RegExp(`due (${aMoment})`).exec(await due())?.[1];
      await amira.press('Acknowledge, Ivo Wrenfold');
      await amira.reads(new RegExp(`^You acknowledged B-\\d+ at ${aMoment}\\. You can undo until ${aMoment}\\.`));
      expect(await due()).not.toContain(deadline);
      await amira.press(`Undo the acknowledgement of ${first}`);
      await amira.reads(`Your acknowledgement of ${first} is undone. The old deadline counts again.`);
      expect(await due()).toContain(`Answer due ${deadline ?? ''}`);

      await clock.pass(12 * minute);
      await opens(first);
      await amira.press('Acknowledge, Ivo Wrenfold');
      await amira.reads(/^You acknowledged/);
      await clock.pass(4 * minute);
      expect(await mailsTo('dr.heron@millbrook.example', first)).toEqual([]);
      await amira.press(`Undo the acknowledgement of ${first}`);
      await amira.reads(/is undone/);
      await oneMailTo('dr.heron@millbrook.example', first);
      await opens(first);
      expect(await amira.main()).toMatch(
        /Told consultant on shift at Millbrook Hospitals, step 2, because nobody had answered/i,
      );
      await amira.press('Acknowledge, Ivo Wrenfold');
      await amira.reads(/^You acknowledged/);
    },
  );

  withBrowser(
    `she acts, refers by one mail to the front door, gives her verdict, and closes with a reason${means}`,
    async () => {
      await opens(first);
      await amira.page.getByLabel('What was done').selectOption('Examined the child');
      await amira.page.getByRole('button', { name: 'Record', exact: true }).click();
      await amira.reads(`Recorded in ${first}: Examined the child.`);
      expect(await amira.page.locator('.clocks').innerText()).toMatch(
        /Act \(examine, decide\), Millbrook Hospitals\s+done/,
      );
      expect(await mailsTo('front-door@westmarch.example', first)).toEqual([]);
      await amira.page.getByRole('link', { name: 'Confirm the referral' }).click();
      await amira.press('Confirm and send to Westmarch');
      await amira.reads(`Recorded in ${first}: Referral confirmed.`);
      await oneMailTo('front-door@westmarch.example', first);
      expect(await mailsTo('duty@westmarch.example', first)).toEqual([]);
      await amira.press('Yes, R15 was useful');
      await amira.reads(/^You said \w+ \d\d:\d\d: useful/);
      await amira.page.getByRole('link', { name: 'Close the case' }).click();
      await amira.press('Close the case');
      await amira.reads('There is a problem');
      await amira.page.getByLabel('Referred, and the referral was accepted').check();
      await amira.page.getByLabel('Who at the authority').selectOption('wren-garganey');
      await amira.page.getByLabel('Day and time').fill(onTheWall(clock.now()));
      await amira.press('Close the case');
      await amira.reads(`Case ${first} is closed.`);
      await opens(first);
      expect(await amira.main()).toMatch(
        /Closed by Amira Dunlin (today|yesterday) \d\d:\d\d: referred, and the referral was accepted\./,
      );
      expect(await amira.page.getByRole('heading', { name: 'What to do now' }).count()).toBe(0);
      await amira.visit('/worklist?view=team');
      expect(await rowOf(first).count()).toBe(0);
      expect(await mailsTo('front-door@westmarch.example', first)).toHaveLength(1);
    },
  );

  withBrowser(`another referral she declines with a reason, and proposes after all${means}`, async () => {
    const number = await babyComes(2);
    await opens(number);
    await amira.page.getByRole('link', { name: 'Do not refer, with a reason' }).click();
    await amira.page.getByLabel('Explained by a medical condition').check();
    await amira.press('Record: do not refer');
    await amira.reads(
      new RegExp(`Not referred, decided by Amira Dunlin ${aMoment}: explained by a medical condition\\.`),
    );
    await amira.page.getByRole('link', { name: 'Start referral' }).click();
    await amira.press('Confirm and send to Westmarch');
    await amira.reads(`Recorded in ${number}: Referral confirmed.`);
    await oneMailTo('front-door@westmarch.example', number);
  });

  withBrowser(`a case that nobody answers goes up the chain and is late on the list${means}`, async () => {
    const number = await babyComes(3);
    for (const to of ['dr.heron@millbrook.example', 'dr.plover@westmarch-icb.example', 'executive@millbrook.example']) {
      await clock.pass(16 * minute);
      await oneMailTo(to, number);
    }
    await clock.pass(16 * minute);
    await amira.visit('/worklist?view=team');
    expect(
      await amira.page
        .locator('tbody', { has: rowOf(number) })
        .locator('th')
        .innerText(),
    ).toMatch(/^Late/);
    expect(await rowOf(number).innerText()).toMatch(/late/);
  });

  withBrowser(`what was acknowledged and not acted on comes back, to the same nurse${means}`, async () => {
    const number = await babyComes(4);
    await oneMailTo('amira.dunlin@millbrook.example', number);
    await opens(number);
    await amira.press('Acknowledge, Ivo Wrenfold');
    await amira.reads(/^You acknowledged/);
    await clock.pass(61 * minute);
    await eventually(async () => expect(await mailsTo('amira.dunlin@millbrook.example', number)).toHaveLength(2));
    await amira.visit('/worklist');
    expect(await rowOf(number).innerText()).toMatch(
      new RegExp(`You acknowledged at ${aMoment} and no action is recorded\\. It is back on the list\\.`),
    );
    expect(await amira.page.getByRole('button', { name: 'Acknowledge, Ivo Wrenfold' }).count()).toBeGreaterThan(0);
    await opens(number);
    expect(await amira.main()).toMatch(
      /Acknowledged and not acted on: the chain at Millbrook Hospitals starts, round 2/,
    );
  });

  withBrowser(
    `another hospital's nurse reaches nothing of it, and cannot tell it from what is not there${means}`,
    async () => {
      const number = await babyComes(5);
      const stranger = await signIn(browser!, up, 'eastfield-nurse');
      await stranger.reads('Live');
      expect(await stranger.main()).not.toMatch(/B-\d/);
      await stranger.page.evaluate(`new Promise((listens) => {
      window.heard = '';
      const source = new EventSource('/events');
      source.addEventListener('case', ({ data }) => { window.heard += data; });
      source.addEventListener('gap', () => { window.heard += 'gap'; });
      source.addEventListener('open', () => listens());
    })`);
      const acts: Record<string, Record<string, string>> = {
        acknowledge: {},
        undo: {},
        record: { kind: 'examined-child' },
        propose: {},
        referral: {},
        decline: { reason: 'entered-in-error' },
        close: { reason: 'wrong-child' },
      };
      const answers = async (reference: string) => [
        ...(await Promise.all(
          Object.entries(acts).map(async ([act, fields]) => stranger.post(`/cases/${reference}/${act}`, fields)),
        )),
      ];
      const refused = [...(await answers(number)), ...(await answers('B-99999'))];
      expect(new Set(refused.map(({ status, main }) => `${String(status)} ${main}`)).size).toBe(1);
      expect(refused[0]).toEqual({
        status: 404,
        main: expect.stringContaining('You cannot open this page.') as string,
      });
      const searched = await stranger.post('/search', { asked: testNhsNumber(5) });
      expect(searched).toEqual(await stranger.post('/search', { asked: testNhsNumber(4_000) }));
      expect(searched.main).toContain('Nothing that you can open was found.');

      // her own comes after a change of the other one, so that what she hears is known to be all
      await opens(number);
      await amira.press('Acknowledge, Ivo Wrenfold');
      const own = await babyComes(6, {
        ...{ feed: 'eastfield-pas', organisation: 'RYY', site: 'RYY01' },
        person: aPerson({
          nhsNumber: testNhsNumber(6),
          localIds: [{ authority: 'RYY', id: 'L6' }],
          birthDate: bornOn(),
        }),
      });
      await eventually(async () => expect(await stranger.page.evaluate('window.heard')).toContain(own));
      expect(await stranger.page.evaluate('window.heard')).not.toMatch(new RegExp(`"${number}"|gap`));

      const pages: string[] = [];
      for (const reference of [number, 'B-99999', 'B-0'])
        for (const page of ['', '/chronology', '/chronology?known-on=2026-01-01', '/close', '/referral']) {
          expect([reference, page, await stranger.visit(`/cases/${reference}${page}`)]).toEqual([reference, page, 404]);
          pages.push(`${await stranger.page.title()}\n${await stranger.main()}`);
        }
      expect(new Set(pages).size).toBe(1);
      expect((await up.system.caseOf(number)).state).toBe('open');
      await stranger.page.context().close();
    },
  );

  withBrowser(`the worker of a child on a plan sees the case, and what is withheld from her${means}`, async () => {
    const number = await babyComes(30, { words: [{ field: 'chiefComplaint', text: 'bruise, rolled off the sofa' }] });
    await oneMailTo('team7@westmarch.example', number);
    expect(await mailsTo('duty@westmarch.example', number)).toEqual([]);
    const worker = await signIn(browser!, up, 'wren-garganey');
    expect(await worker.visit(`/cases/${number}`)).toBe(200);
    const shown = await worker.main();
    expect(shown).toMatch(/^WRENFOLD, Ivo$/m);
    expect(shown).toMatch(/On a child protection plan\. Westmarch\. Checked today/);
    expect(await worker.page.getByRole('link', { name: 'Close the case' }).count()).toBe(0);
    await worker.visit(`/cases/${number}/chronology`);
    const chronology = await worker.main();
    expect(chronology).not.toContain('sofa');
    expect(chronology).toMatch(/[Ww]ithheld.*what was written down at 1 contact/);
    await amira.visit(`/cases/${number}/chronology`);
    expect(await amira.main()).toContain('“bruise, rolled off the sofa”');
    await worker.page.context().close();
  });

  withBrowser(`a child on a plan: told is the team of the worker whom the list names${means}`, async () => {
    await clock.pass(minute);
    await state([testNhsNumber(32)], 'westmarch-team-3');
    const number = await babyComes(32);
    await oneMailTo('team3@westmarch.example', number);
    expect(await mailsTo('team7@westmarch.example', number)).toEqual([]);
    // the page names the person once the receipt of the mail is in
    await eventually(async () => {
      await opens(number);
      expect(await amira.main()).toContain('Westmarch team 3');
    });
  });

  withBrowser(`the owner of the rules and the operator see no child${means}`, async () => {
    for (const id of ['rowan-pipit', 'ola']) {
      const person = await signIn(browser!, up, id);
      expect([id, await person.page.getByLabel('NHS number or case number').count()]).toEqual([id, 0]);
      for (const path of [
        '/worklist?view=team',
        '/worklist?view=waiting',
        `/cases/${first}`,
        `/cases/${first}/chronology`,
      ]) {
        await person.visit(path);
        expect([id, path, await person.main()]).toEqual([
          id,
          path,
          expect.not.stringMatching(/WRENFOLD|Ivo|B-\d|999 /),
        ]);
      }
      await person.page.context().close();
    }
  });

  withBrowser(
    `the chronology joins what two organisations know, and shows what was known on a day${means}`,
    async () => {
      const before = (await up.system.mails()).length;
      await postUntilAccepted(up.system, 'millbrook-pas', bruisedBaby(50, clock.now()));
      await untilHeard(up);
      await eventually(async () => expect((await up.system.mails()).length).toBeGreaterThan(before));
      await amira.visit('/worklist');
      await amira.page.getByLabel('NHS number or case number').fill(testNhsNumber(50));
      await amira.press('Search');
      await amira.page.waitForURL(/\/cases\/B-\d+$/);
      await amira.page.getByRole('link', { name: 'Full chronology' }).click();
      await amira.page.waitForURL(/chronology$/);
      const rows = amira.page.locator('#table tbody tr');
      expect(await rows.count()).toBe(2);
      expect(await rows.nth(0).innerText()).toMatch(/Northgate Practice[^]*Left chest/);
      expect(await rows.nth(1).innerText()).toMatch(/Millbrook[^]*Left cheek/);
      expect(await amira.page.locator('.wide-only svg .pic-lane a').count()).toBe(2);
      await amira.page
        .getByLabel('Show what was known on')
        .fill(new Date(clock.now() - day).toISOString().slice(0, 10));
      await amira.page.getByRole('button', { name: 'Show', exact: true }).click();
      await amira.reads(/^Shown is what was known on/);
      expect(await rows.count()).toBe(1);
      expect(await amira.main()).not.toMatch(/left cheek/i);
    },
  );

  withBrowser(
    `in the night of a bank holiday the emergency duty team gets what the front door and the worker would${means}`,
    async () => {
      await clock.moveTo(bankHolidayNight(clock.now()));
      await state([testNhsNumber(31)]);
      const planned = await babyComes(31);
      await oneMailTo('duty@westmarch.example', planned);
      expect(await mailsTo('team7@westmarch.example', planned)).toEqual([]);
      const other = await babyComes(7);
      await opens(other);
      expect(await amira.main()).toContain('Westmarch emergency duty team, 01632 960 045');
      await amira.page.getByRole('link', { name: 'Confirm the referral' }).click();
      await amira.press('Confirm and send to Westmarch');
      await amira.reads(/Referral confirmed/);
      await oneMailTo('duty@westmarch.example', other);
      expect(await mailsTo('front-door@westmarch.example', other)).toEqual([]);
    },
  );

  withBrowser(
    `a feed that falls silent is a case for operations, without a child, and is put right when it is heard${means}`,
    async () => {
      const before = await known();
      await up.sql("UPDATE intake.feed_heard SET gaps[20] = 3000 WHERE feed = 'millbrook-pas'");
      await clock.pass(180 * minute);
      const number = await eventually(async () => {
        const fresh = (await up.system.openCases()).filter((one) => !before.has(one.number));
        expect(fresh.map(({ rules }) => rules)).toEqual([['R48']]);
        return fresh[0]!.number;
      });
      await oneMailTo('operations@bellwether.example', number);
      const ola = await signIn(browser!, up, 'ola');
      expect(await ola.main()).toMatch(/Feed millbrook-pas/);
      await ola.visit(`/cases/${number}`);
      expect(await ola.page.getByRole('heading', { level: 1 }).textContent()).toBe('Feed millbrook-pas');
      await postUntilAccepted(up.system, 'millbrook-pas', bruisedBaby(8, clock.now()));
      await clock.pass(minute);
      await eventually(async () => expect(await mailsTo('operations@bellwether.example', number)).toHaveLength(2));
      await ola.visit(`/cases/${number}`);
      expect(await ola.main()).toMatch(/No longer rings/);
    },
  );
});
