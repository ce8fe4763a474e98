import { readFileSync } from 'node:fs';
import { startIdentity, type Identity } from '#infra/local';
import { freePort, testDatabase, type TestDatabase } from '#libs/testing';
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
  readonly text?: string;
  readonly more?: Readonly<Record<string, string>>;
  readonly token?: string;
}

async function upload(browser: ABrowser, { text = founding, more = {}, token }: Upload = {}): Promise<Answered> {
  const form = new FormData();
  form.append('_csrf', token ?? tokenOf(await browser.go('/replays')));
  for (const [name, value] of Object.entries(more)) form.append(name, value);
  form.append('chronology', new Blob([text], { type: 'application/json' }), 'case.json');
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

  it('is gone after thirty days', async () => {
    const browser = await signedIn(owner);
    await upload(browser, { more: { keep: 'yes' } });
    await db.database.query("UPDATE kept_replay SET kept_at = kept_at - interval '30 days'");
    expect(wordsOf(await browser.go('/replays'))).not.toContain('Kept for you');
    await upload(browser, { more: { keep: 'yes' } });
    expect(await stored()).toBe(1);
    await db.database.query('DELETE FROM kept_replay');
  });

  it('that cannot be read is answered with the event and what is allowed there', async () => {
    const browser = await signedIn(owner);
    const page = await upload(browser, { text: founding.replace('"setting": "gp"', '"setting": "moon"') });
    expect(page.status).toBe(422);
    expect(wordsOf(page)).toMatch(/event \d+.*moon.*health-visitor/);
    expect((await upload(browser, { text: '' })).status).toBe(422);
    expect(wordsOf(await upload(browser, { text: '{"case": "<script>alert(1)</script>"' }))).not.toContain('<script>');
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

  it('says that the workbench is away, and that nothing was lost', async () => {
    const browser = await signedIn(owner);
    await browser.go('/replays');
    workbench.stop();
    const page = await upload(browser);
    expect(page.status).toBe(503);
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
