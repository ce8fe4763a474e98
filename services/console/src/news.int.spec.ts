import { startIdentity } from '#infra/local';
import { eventually } from '#libs/testing';
import type { ABrowser } from '../test/a-browser.js';
import { consoleHere } from '../test/console-here.js';

const minute = 60_000;
const here = consoleHere(startIdentity);

async function listenAs(browser: ABrowser, lastEventId?: string, path = '/events') {
  const stop = new AbortController();
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(`${here.console.url}${path}`, {
    headers: { cookie, ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }) },
    signal: stop.signal,
  });
  let text = '';
  const reading = (async () => {
    for await (const chunk of answer.body ?? []) text += Buffer.from(chunk as Uint8Array).toString();
  })().catch(() => undefined);
  return {
    answer,
    text: () => text,
    lastId: () => [...text.matchAll(/^id: (\S+)/gm)].at(-1)?.[1] ?? '',
    stop: async () => {
      stop.abort();
      await reading;
    },
  };
}
const changed = (number: string, kind = 'changed') =>
  here.db.database.query("SELECT pg_notify('case_changed', $1)", [
    JSON.stringify({ case: number, organisations: ['RXX'], kind }),
  ]);

/** Until the console listens to the database, what changes reaches nobody: whoever looks on by then is told of a gap once it does. */
const heard = (page: Awaited<ReturnType<typeof listenAs>>) =>
  eventually(() => expect(page.text()).toMatch(/^event: gap$|^id: [0-9a-f]{12}-[1-9]/m));

describe('news for an open page', () => {
  it('are the numbers of cases that its reader may see, and no others', async () => {
    const [amira, ola] = [
      await listenAs(await here.signedIn('amira-dunlin')),
      await listenAs(await here.signedIn('eastfield-nurse')),
    ];
    await Promise.all([heard(amira), heard(ola)]);
    expect(amira.answer.headers.get('cache-control')).toBe('no-store');
    expect(amira.answer.headers.get('x-accel-buffering')).toBe('no');
    await changed('B-4417', 'opened');
    await changed('B-5001');
    await eventually(() => {
      expect(amira.text()).toMatch(/data: {"number":"B-4417","kind":"opened","at":"\d\d:\d\d"}/);
      expect(ola.text()).toContain('B-5001');
    });
    expect(amira.text()).not.toContain('B-5001');
    expect(ola.text()).not.toContain('B-4417');
    expect(amira.text()).not.toMatch(/WRENFOLD/);
    await Promise.all([amira.stop(), ola.stop()]);
  });

  it('go on where a lost connection broke off, and say so when nobody knows what was missed', async () => {
    const browser = await here.signedIn('amira-dunlin');
    const before = await listenAs(browser);
    await eventually(() => expect(before.lastId()).toMatch(/^[0-9a-f]{12}-\d+$/));
    const id = before.lastId();
    await before.stop();
    await changed('B-4409');
    const after = await listenAs(browser, id);
    await eventually(() => expect(after.text()).toContain('B-4409'));
    expect(after.text()).not.toContain('event: gap');
    await after.stop();
    for (const strange of ['000000000000-5', 'x', `${id.split('-')[0] ?? ''}-99999999`]) {
      const lost = await listenAs(browser, strange);
      await eventually(() => expect(lost.text()).toContain('event: gap'));
      await lost.stop();
    }
  });

  it('begin with what happened since the page was built, before it had a connection', async () => {
    const browser = await here.signedIn('amira-dunlin');
    const placeOf = async (path: string) => /data-after="([^"]+)"/.exec((await browser.go(path)).text)?.[1] ?? '';
    for (const path of ['/worklist', '/cases/B-4417', '/cases/B-4417/close', '/cases/B-4417/chronology']) {
      const after = await placeOf(path);
      expect(after).toMatch(/^[0-9a-f]{12}-\d+$/);
      await changed('B-4409');
      await eventually(async () => expect(await placeOf(path)).not.toBe(after));
      const listening = await listenAs(browser, undefined, `/events?after=${after}`);
      await eventually(() => expect(listening.text()).toContain('B-4409'));
      expect(listening.text()).not.toContain('event: gap');
      await listening.stop();
    }
    const strange = await listenAs(browser, undefined, '/events?after=x&after=y');
    await eventually(() => expect(strange.text()).toContain('event: gap'));
    await strange.stop();
  });

  it('are promised only by pages that hear them', async () => {
    const browser = await here.signedIn('amira-dunlin');
    for (const [path, isLive] of [
      ['/worklist', true],
      ['/cases/B-4417', true],
      ['/cases/B-4417/chronology', true],
      ['/cases/B-4417/close', true],
      ['/keys', false],
      ['/nothing', false],
    ] as const) {
      const { text } = await browser.go(path);
      expect([path, text.includes('data-live '), text.includes('data-news')]).toEqual([path, isLive, isLive]);
    }
  });

  it('need a session, and keep none alive', async () => {
    expect((await fetch(`${here.console.url}/events`)).status).toBe(404);
    const browser = await here.signedIn('amira-dunlin');
    await here.db.shiftClock(14 * minute);
    await (await listenAs(browser)).stop();
    await here.db.shiftClock(16 * minute);
    expect((await browser.go('/worklist')).url).toContain('/sign-in');
  });

  it('survive a notification that is none', async () => {
    const listening = await listenAs(await here.signedIn('amira-dunlin'));
    await here.db.database.query("SELECT pg_notify('case_changed', '{')");
    await changed('B-4417');
    await eventually(() => expect(listening.text()).toContain('B-4417'));
    await listening.stop();
  });
});
