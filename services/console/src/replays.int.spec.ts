import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { startIdentity, type Identity } from '#infra/local';
import { eventually, freePort, testDatabase, type TestDatabase } from '#libs/testing';
import { ABrowser, tokenOf, wordsOf, type Answered } from '../test/a-browser.js';
import { aConsole, type AConsole } from '../test/a-console.js';
import { aWorkbench, type AWorkbench } from '../test/a-workbench.js';
import { FakeCasework } from '../test/fake-casework.js';
import { FakeScreening } from '../test/fake-screening.js';

const clientSecret = 'client-secret-of-tests';
const passwords = { 'amira-dunlin': 'amira-amira', 'rowan-pipit': 'rowan-pipit-rowan' };
const owner = 'rowan-pipit';
const founding = readFileSync('tests/replay/peter-connelly.json', 'utf8');

let db: TestDatabase;
let identity: Identity;
let console: AConsole;
let workbench: AWorkbench;
const casework = new FakeCasework();
const screening = new FakeScreening(casework.tickets);

beforeAll(async () => {
  db = await testDatabase('console');
  workbench = await aWorkbench();
  const [port, identityPort] = [await freePort(), await freePort()];
  const directory = new URL('../../../infra/local/seed/directory.yaml', import.meta.url).pathname;
  const client = { id: 'console', secret: clientSecret, url: `http://127.0.0.1:${port}` };
  identity = await startIdentity({ port: identityPort, client, directory, passwords });
  console = await aConsole({
    ...{ databaseUrl: db.url, issuer: identity.issuer, clientSecret, port },
    caseworkUrl: await casework.start(),
    caseworkToken: casework.token,
    screeningUrl: await screening.start(),
    workbenchUrl: workbench.url,
    workbenchToken: workbench.token,
  });
});
afterAll(async () => {
  await console.stop();
  workbench.stop();
  await identity.stop();
  await casework.stop();
  await screening.stop();
  await db.drop();
});

async function signedIn(name: keyof typeof passwords): Promise<ABrowser> {
  const browser = new ABrowser(console.url);
  await browser.signIn(name, passwords[name], '/replays');
  return browser;
}

interface Upload {
  readonly text?: string | Buffer;
  readonly more?: Readonly<Record<string, string>>;
  readonly token?: string;
  /** Of the file. */
  readonly name?: string;
}

async function upload(
  browser: ABrowser,
  { text = founding, more = {}, token, name: file = 'case.json' }: Upload = {},
): Promise<Answered> {
  const form = new FormData();
  form.append('_csrf', token ?? tokenOf(await browser.go('/replays')));
  for (const [name, value] of Object.entries(more)) form.append(name, value);
  form.append('chronology', new Blob([text], { type: 'application/json' }), file);
  return browser.go('/replays', { upload: form });
}

const stored = async (): Promise<number> => {
  const { rows } = await db.database.query('SELECT count(*)::int AS n FROM kept_replay');
  return (rows[0] as { n: number }).n;
};

describe('a chronology that the owner of the rules uploads', () => {
  it('is shown with the contact at which the alarm rings, and kept nowhere', async () => {
    const browser = await signedIn(owner);
    const page = await upload(browser);
    expect([page.status, page.url]).toEqual([200, `${console.url}/replays`]);
    expect(wordsOf(page)).toContain('contact 9 of 49');
    expect(await stored()).toBe(0);
    expect(console.log()).not.toContain('Connelly');
  });

  it('can be asked for by health services alone, and by the patterns alone', async () => {
    const browser = await signedIn(owner);
    const all = wordsOf(await upload(browser));
    const health = wordsOf(await upload(browser, { more: { feeds: 'health' } }));
    const patterns = wordsOf(await upload(browser, { more: { recordedConcern: 'blanked' } }));
    expect(new Set([all, health, patterns]).size).toBe(3);
  });

  it('is kept when it is asked for, for its reader alone, until it is deleted', async () => {
    const browser = await signedIn(owner);
    const page = await upload(browser, { more: { keep: 'yes' } });
    expect(wordsOf(page)).toContain('Kept for you until');
    const list = await browser.go('/replays');
    expect(wordsOf(list)).toContain('Kept for you');
    const [, id = ''] = /\/replays\/kept\/([\w-]+)"/.exec(list.text) ?? [];
    expect(wordsOf(await browser.go(`/replays/kept/${id}`))).toContain('contact 9 of 49');
    await db.database.query("UPDATE kept_replay SET person = 'somebody-else'");
    expect((await browser.go(`/replays/kept/${id}`)).status).toBe(404);
    expect(wordsOf(await browser.go('/replays'))).not.toContain('Kept for you');
    await db.database.query('UPDATE kept_replay SET person = $1', [owner]);
    await browser.go(`/replays/kept/${id}/forget`, { form: { _csrf: tokenOf(list) } });
    expect(await stored()).toBe(0);
  });

  it('is gone after thirty days, also at the address where it was', async () => {
    const browser = await signedIn(owner);
    await upload(browser, { more: { keep: 'yes' } });
    const [, id = ''] = /\/replays\/kept\/([\w-]+)"/.exec((await browser.go('/replays')).text) ?? [];
    await db.database.query("UPDATE kept_replay SET kept_at = kept_at - interval '30 days'");
    expect((await browser.go(`/replays/kept/${id}`)).status).toBe(404);
    expect(await stored()).toBe(0);
    expect(wordsOf(await browser.go('/replays'))).not.toContain('Kept for you');
  });

  it('is kept with at most forty-nine others of its reader: the oldest go', async () => {
    const browser = await signedIn(owner);
    await db.database.query(
      `INSERT INTO kept_replay (id, person, title, sentence, page, kept_at)
       SELECT gen_random_uuid(), $1, 'old', 'It does not ring.', '', clock.now() - make_interval(hours => n)
       FROM generate_series(1, 50) AS n`,
      [owner],
    );
    await upload(browser, { more: { keep: 'yes' } });
    expect(await stored()).toBe(50);
    expect(wordsOf(await browser.go('/replays'))).toContain('contact 9 of 49');
    await db.database.query('DELETE FROM kept_replay');
  });

  it('that cannot be read is answered with the event and what is allowed there', async () => {
    const browser = await signedIn(owner);
    const page = await upload(browser, { text: founding.replace('"setting": "gp"', '"setting": "moon"') });
    expect(page.status).toBe(422);
    expect(wordsOf(page)).toMatch(/event \d+.*moon.*health-visitor/);
    expect((await upload(browser, { text: '' })).status).toBe(422);
    const notText = await upload(browser, { text: Buffer.from([0x7b, 0xff, 0xfe, 0x00]) });
    expect([notText.status, wordsOf(notText)]).toEqual([422, expect.stringContaining('no text in UTF-8') as string]);
  });

  it('that has several faults is answered with all of them: a summary that leads to the list, and in it what is allowed', async () => {
    const browser = await signedIn(owner);
    const file = JSON.parse(founding) as { events: Record<string, unknown>[] };
    file.events[2] = { ...file.events[2], setting: 'moon', injury: 'perhaps', weather: 'rain' };
    file.events[3] = { ...file.events[3], n: 3, date: '30/02/2006' };
    const page = await upload(browser, { text: JSON.stringify(file) });
    expect(page.status).toBe(422);
    const [summary = '', list = ''] = page.text.split('<h2 id="faults"');
    const links = [...summary.matchAll(/<a href="#(fault-\d)">([^<]*)</g)].map(([, id, words]) => [id, words]);
    expect(links).toEqual([
      ['fault-1', 'event 3 (in place 3), setting: &quot;moon&quot; is no setting'],
      ['fault-2', 'event 3 (in place 3), injury: &quot;perhaps&quot; stands there'],
      ['fault-3', 'event 3 (in place 4), date: &quot;30/02/2006&quot; is not written as a day'],
      ['fault-4', 'event 3, n: two events have this number, in places 3, 4 of the list'],
      ['fault-5', 'event 3 (in place 3), weather: not read, for the format does not name it'],
    ]);
    for (const [id] of links) expect(list).toContain(`<li id="${id}" tabindex="-1">`);
    expect(list).toContain('Allowed: true, false.');
    expect(wordsOf(page)).toContain('case.json cannot be replayed: 5 things to mend in it');
    expect(wordsOf(page)).not.toMatch(/invalid|expected/i);
  });

  it('may hold markup anywhere: it is shown as it was written, and is none', async () => {
    const browser = await signedIn(owner);
    const evil = '<script>alert(1)</script>';
    const file = JSON.parse(founding) as { title: string; events: Record<string, unknown>[] };
    file.title = evil;
    file.events[8] = { ...file.events[8], organisation: evil, presentingProblem: `bruise ${evil}` };
    const page = await upload(browser, { text: JSON.stringify(file) });
    expect(page.status).toBe(200);
    expect(page.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page.text).not.toContain('<script>alert');
    file.events[0] = { ...file.events[0], setting: evil };
    const refused = await upload(browser, { text: JSON.stringify(file), name: '<img src=x onerror=alert(1)>.json' });
    expect([refused.status, refused.text.includes('&lt;img src=x')]).toEqual([422, true]);
    expect(wordsOf(refused)).toContain('event 1, setting: a text of 25 characters is no setting');
    expect(refused.text).not.toMatch(/<script>alert|<img src=x/);
  });

  it('that takes too long is broken off; the workbench answers meanwhile, and replays the next', async () => {
    const slow = await aWorkbench(2);
    const events = Array.from({ length: 4_000 }, (_, place) => ({
      ...{
        n: place + 1,
        date: '2006-06-01',
        setting: 'ed',
        organisation: `H${place % 7}`,
        type: 'attended',
        injury: true,
      },
      injuryDetail: 'bruise to the left cheek',
    }));
    const ask = async (name: string, text: string): Promise<unknown> => {
      const response = await fetch(`${slow.url}/replays`, {
        method: 'POST',
        headers: { authorization: `Bearer ${slow.token}` },
        body: JSON.stringify({ name, text }),
      });
      return response.json();
    };
    const text = JSON.stringify({ case: 'c', title: 't', born: '2006-03-01', events });
    const short = JSON.stringify({ case: 'c', title: 't', born: '2006-03-01', events: events.slice(0, 1) });
    // while a thread starts the workbench is busy: beside all other tests that takes a slow machine more than half a minute
    const replaysAgain = () =>
      eventually(async () => expect(await ask('short.json', short)).toMatchObject({ outcome: 'replayed' }), {
        within: 120_000,
      });
    try {
      await replaysAgain();
      // of two that come together either may be the first
      const both = Promise.all([ask('one.json', text), ask('another.json', text)]);
      expect((await fetch(`${slow.url}/health/live`)).status).toBe(200);
      const message = expect.stringContaining('longer than 2 seconds') as string;
      const answers = await both;
      expect(answers).toContainEqual(expect.objectContaining({ outcome: 'not-readable', message }));
      expect(answers).toContainEqual({ code: 'busy' });
      await replaysAgain();
    } finally {
      slow.stop();
    }
  }, 300_000);

  it('waits for another minute while others are replayed: the workbench is busy, not away', async () => {
    const browser = await signedIn(owner);
    // four have begun to send theirs, and are not done
    const headers = { authorization: `Bearer ${workbench.token}`, 'content-length': 100 };
    const others = Array.from({ length: 4 }, () => {
      const other = request(`${workbench.url}/replays`, { method: 'POST', headers });
      other.on('error', () => undefined).flushHeaders();
      return other;
    });
    const page = await eventually(async () => {
      const answered = await upload(browser, { more: { feeds: 'health' } });
      expect(answered.status).toBe(429);
      return answered;
    });
    expect(page.headers.get('retry-after')).toBe('60');
    expect(wordsOf(page)).toContain('Not replayed: others wait for a replay already. Nothing is wrong with your file');
    expect(wordsOf(page)).not.toContain('does not answer');
    // what was chosen stands as it was
    expect(page.text).toMatch(/id="feeds-health"[^>]* checked/);
    for (const other of others) other.destroy();
    await eventually(async () => expect((await upload(browser)).status).toBe(200));
  });

  it('of more than ten megabytes is refused', async () => {
    const page = await upload(await signedIn(owner), { text: 'x'.repeat(10_000_001) });
    expect(page.status).toBe(413);
    expect(wordsOf(page)).toContain('too large');
  });

  it('without the token of the session is not read', async () => {
    const page = await upload(await signedIn(owner), { token: 'guessed' });
    expect(page.status).toBe(403);
  });

  it('says so when the workbench is away', async () => {
    const browser = await signedIn(owner);
    await browser.go('/replays');
    workbench.stop();
    const page = await upload(browser);
    expect([page.status, wordsOf(page)]).toEqual([503, expect.stringContaining('does not answer') as string]);
    workbench = await aWorkbench();
  });
});

describe('somebody who owns no rules', () => {
  it('has no replays, in the frame or at the address', async () => {
    const nurse = await signedIn('amira-dunlin');
    expect((await nurse.go('/worklist')).text).not.toContain('/replays');
    expect((await nurse.go('/replays')).status).toBe(404);
    expect((await upload(nurse, { token: tokenOf(await nurse.go('/keys')) })).status).toBe(404);
  });
});
