import { eventually, testNhsNumber, aPerson } from '#libs/testing';
import { bruisedBaby, postUntilAccepted } from '../../support/babies.js';
import { untilHeard } from '../../support/until-heard.js';
import { minute, day, type JourneyInHand } from '../../support/journey-in-hand.js';

/** Who is told of a case and sees it, who does not, and what the chronology joins. */
export function whoSeesWhat(at: JourneyInHand): void {
  const { inBrowser, babyComes, mailsTo, oneMailTo, opens, state, signIn } = at;

  inBrowser("another hospital's nurse reaches nothing of it, and cannot tell it from what is not there", async () => {
    const number = await babyComes(5);
    const stranger = await signIn('eastfield-nurse');
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
    await at.amira.press('Acknowledge, Ivo Wrenfold');
    const own = await babyComes(6, {
      ...{ feed: 'eastfield-pas', organisation: 'RYY', site: 'RYY01' },
      person: aPerson({
        nhsNumber: testNhsNumber(6),
        localIds: [{ authority: 'RYY', id: 'L6' }],
        birthDate: new Date(at.clock.now() - 214 * day).toISOString().slice(0, 10),
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
    expect((await at.up.system.caseOf(number)).state).toBe('open');
    await stranger.page.context().close();
  });

  inBrowser('the worker of a child on a plan sees the case, and what is withheld from her', async () => {
    const number = await babyComes(30, { words: [{ field: 'chiefComplaint', text: 'bruise, rolled off the sofa' }] });
    await oneMailTo('team7@westmarch.example', number);
    expect(await mailsTo('duty@westmarch.example', number)).toEqual([]);
    const worker = await signIn('wren-garganey');
    expect(await worker.visit(`/cases/${number}`)).toBe(200);
    const shown = await worker.main();
    expect(shown).toMatch(/^WRENFOLD, Ivo$/m);
    expect(shown).toMatch(/On a child protection plan\. Westmarch\. Checked today/);
    expect(await worker.page.getByRole('link', { name: 'Close the case' }).count()).toBe(0);
    await worker.visit(`/cases/${number}/chronology`);
    const chronology = await worker.main();
    expect(chronology).not.toContain('sofa');
    expect(chronology).toMatch(/[Ww]ithheld.*what was written down at 1 contact/);
    await at.amira.visit(`/cases/${number}/chronology`);
    expect(await at.amira.main()).toContain('“bruise, rolled off the sofa”');
    await worker.page.context().close();
  });

  inBrowser('a child on a plan: told is the team of the worker whom the list names', async () => {
    await at.clock.pass(minute);
    await state([testNhsNumber(32)], 'westmarch-team-3');
    const number = await babyComes(32);
    await oneMailTo('team3@westmarch.example', number);
    expect(await mailsTo('team7@westmarch.example', number)).toEqual([]);
    // the page names the person once the receipt of the mail is in
    await eventually(async () => {
      await opens(number);
      expect(await at.amira.main()).toContain('Westmarch team 3');
    });
  });

  inBrowser('the owner of the rules and the operator see no child', async () => {
    for (const id of ['rowan-pipit', 'ola']) {
      const person = await signIn(id);
      expect([id, await person.page.getByLabel('NHS number or case number').count()]).toEqual([id, 0]);
      for (const path of [
        '/worklist?view=team',
        '/worklist?view=waiting',
        `/cases/${at.first}`,
        `/cases/${at.first}/chronology`,
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

  inBrowser('the chronology joins what two organisations know, and shows what was known on a day', async () => {
    const before = (await at.up.system.mails()).length;
    await postUntilAccepted(at.up.system, 'millbrook-pas', bruisedBaby(50, at.clock.now()));
    await untilHeard(at.up);
    await eventually(async () => expect((await at.up.system.mails()).length).toBeGreaterThan(before));
    await at.amira.visit('/worklist');
    await at.amira.page.getByLabel('NHS number or case number').fill(testNhsNumber(50));
    await at.amira.press('Search');
    await at.amira.page.waitForURL(/\/cases\/B-\d+$/);
    await at.amira.page.getByRole('link', { name: 'Full chronology' }).click();
    await at.amira.page.waitForURL(/chronology$/);
    const rows = at.amira.page.locator('#table tbody tr');
    expect(await rows.count()).toBe(2);
    expect(await rows.nth(0).innerText()).toMatch(/Northgate Practice[^]*Left chest/);
    expect(await rows.nth(1).innerText()).toMatch(/Millbrook[^]*Left cheek/);
    expect(await at.amira.page.locator('.wide-only svg .pic-lane a').count()).toBe(2);
    await at.amira.page
      .getByLabel('Show what was known on')
      .fill(new Date(at.clock.now() - day).toISOString().slice(0, 10));
    await at.amira.page.getByRole('button', { name: 'Show', exact: true }).click();
    await at.amira.reads(/^Shown is what was known on/);
    expect(await rows.count()).toBe(1);
    expect(await at.amira.main()).not.toMatch(/left cheek/i);
  });
}
