import type { ConsoleInHand } from '../../support/console-in-hand.js';

/** What others see: of another hospital, a program, an operator, an owner of the rules, and without JavaScript. Comes last: each signs in. */
export function others(at: ConsoleInHand): void {
  const { inBrowser, overflows, keepPicture, look, visit, heading, press, reads } = at;

  inBrowser("refuses another hospital's case like one that is not there", async () => {
    const refusals: string[] = [];
    for (const path of ['/cases/B-5001', '/cases/B-99999', '/cases/x', '/cases/x/y/z', '/cases/B-5001/chronology']) {
      const answer = await visit(path);
      expect(answer?.status()).toBe(404);
      refusals.push(await at.page.locator('main').innerText());
    }
    expect(new Set(refusals).size).toBe(1);
    expect(refusals[0]).toContain('Ask your named nurse if a child needs you.');
    await look('refused');
  });

  inBrowser('tells its numbers beside the port that people reach, and describes no routes', async () => {
    const { url, health, metrics } = at.stack.up.system.endpoints.services['console']!;
    const answered = async (address: string) => {
      const answer = await fetch(address, { redirect: 'manual' });
      return [answer.status, await answer.text()];
    };
    // as any page that is not there: whoever asks is asked to sign in
    const [status] = await answered(`${url}/nothing`);
    for (const path of ['/metrics', '/docs', '/docs/', '/docs-json', '/openapi.json'])
      expect([path, (await answered(`${url}${path}`))[0]]).toEqual([path, status]);
    expect(status).toBe(303);
    expect(await answered(metrics)).toEqual([200, expect.stringContaining('process_cpu_seconds_total')]);
    expect(await answered(health)).toEqual([200, expect.stringContaining('database')]);
  });

  inBrowser('works without JavaScript', async () => {
    const plain = await at.browser.newContext({ javaScriptEnabled: false, viewport: { width: 1_280, height: 900 } });
    at.page = await plain.newPage();
    await at.stack.signIn(at.page, 'dr-heron');
    expect(await at.page.locator('[data-live]').isVisible()).toBe(false);
    await press('Acknowledge, Ivo Wrenfold');
    await reads(/^You acknowledged B-4417/);
    await press('Undo the acknowledgement of B-4417');
    await at.page.getByRole('link', { name: 'WRENFOLD, Ivo' }).click();
    await at.page.getByLabel('What was done').selectOption('Examined the child');
    await at.page.getByRole('button', { name: 'Record', exact: true }).click();
    await reads('Recorded in B-4417: Examined the child.');
    await press('Sign out');
    await reads('You were signed out. Alerts are still sent to you.');
    await keepPicture('signed-out');
    await press('Sign in with your work account');
    await at.page.getByLabel('Password').waitFor();
    await plain.close();
  });

  inBrowser('tells an operator what each rule found, week by week, without JavaScript', async () => {
    const plain = await at.browser.newContext({ javaScriptEnabled: false, viewport: { width: 1_280, height: 900 } });
    at.page = await plain.newPage();
    await at.stack.signIn(at.page, 'ola');
    await at.page.getByRole('link', { name: 'Rules', exact: true }).click();
    await at.page.getByRole('link', { name: 'Rules by week' }).click();
    expect(await heading()).toBe('Rules by week');
    await keepPicture('rule-weeks');
    await at.page.setViewportSize({ width: 320, height: 640 });
    await keepPicture('rule-weeks-phone');
    expect(await overflows()).toBe(false);
    await at.page.getByRole('link', { name: /^R15: / }).click();
    await reads('Known false alarms');
    await plain.close();
    const context = await at.browser.newContext();
    at.page = await context.newPage();
    await at.stack.signIn(at.page, 'ola');
    await visit('/rules/weeks');
    await look('rule-weeks-live');
  });

  inBrowser('replays a chronology for whoever owns the rules, without JavaScript too', async () => {
    const replays = { path: '/replays', heading: 'Replay a chronology' };
    const plain = await at.browser.newContext({ javaScriptEnabled: false, viewport: { width: 1_280, height: 900 } });
    at.page = await plain.newPage();
    await at.stack.signIn(at.page, 'rowan-pipit', replays);
    await at.page.getByLabel('Chronology, a JSON file').setInputFiles('tests/replay/peter-connelly.json');
    await at.page.getByLabel(/^Keep the result for me/).check();
    await press('Replay');
    await reads(/rings at contact 9 of 49/);
    await reads('Nothing was sent.');
    await plain.close();
    const context = await at.browser.newContext({ viewport: { width: 1_280, height: 900 } });
    at.page = await context.newPage();
    await at.stack.signIn(at.page, 'rowan-pipit', replays);
    await look('replays');
    await at.page.getByRole('link', { name: /Peter Connelly/ }).click();
    await reads(/rings at contact 9 of 49/);
    await look('replay');
    const paper = (await at.page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type ?\/Page\b(?!s)/g)).toHaveLength(1);
    await visit('/replays');
    await press(/^Delete/);
    await at.page.getByText('Kept for you').waitFor({ state: 'detached' });
    await at.page.getByLabel('Chronology, a JSON file').setInputFiles({
      name: 'cut.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"case": "cut", "events": [{"n": 1, '),
    });
    await press('Replay');
    await reads('cut.json cannot be replayed: one thing to mend in it');
    await reads(/this is not JSON, or it is cut off/);
    await look('replays-problem');
  });
}
