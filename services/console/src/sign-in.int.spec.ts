import { startIdentity } from '#infra/local';
import { ABrowser, tokenOf, wordsOf } from '../test/a-browser.js';
import { consoleHere, passwords } from '../test/console-here.js';

const minute = 60_000;
const here = consoleHere(startIdentity);

describe('signing in', () => {
  it('leads back to the page that was asked for, as the person whom the directory knows', async () => {
    const browser = new ABrowser(here.console.url);
    const door = await browser.go('/cases/B-4417');
    expect(door.url).toContain('/sign-in?next=%2Fcases%2FB-4417');
    const page = await browser.signIn('Amira Dunlin', passwords['amira-dunlin'], '/cases/B-4417');
    expect(page.url).toBe(`${here.console.url}/cases/B-4417`);
    expect(wordsOf(page)).toContain('WRENFOLD, Ivo');
  });

  it('never leads to another host', async () => {
    for (const next of [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      '/sign-out',
      '/cases/B-1\r\nx: y',
    ]) {
      const browser = new ABrowser(here.console.url);
      expect((await browser.signIn('amira-dunlin', passwords['amira-dunlin'], next)).url).toBe(
        `${here.console.url}/worklist`,
      );
    }
  });

  it('keeps a cookie that no script reads and no other site sends along', async () => {
    const browser = new ABrowser(here.console.url);
    const form = await browser.go('/sign-in', { form: {} });
    let answer = await browser.go(form.url, {
      form: { name: 'amira-dunlin', password: passwords['amira-dunlin'] },
      redirects: 'stay',
    });
    while (!answer.headers.get('location')?.includes('/worklist'))
      answer = await browser.go(new URL(answer.headers.get('location') ?? '', answer.url).href, { redirects: 'stay' });
    const session = answer.headers.getSetCookie().find((cookie) => cookie.startsWith('session-'));
    expect(session).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('takes a wrong password for none', async () => {
    const browser = new ABrowser(here.console.url);
    const page = await browser.signIn('amira-dunlin', 'wrong');
    expect(page.status).toBe(422);
    expect(wordsOf(page)).toContain('Name or password is wrong');
    expect((await browser.go('/worklist')).url).toContain('/sign-in');
  });

  it('lets nobody in whom casework gives no rights, whatever the identity provider says', async () => {
    const browser = new ABrowser(here.console.url);
    const page = await browser.signIn('dr-knot', passwords['dr-knot']);
    expect(page.status).toBe(404);
    expect(wordsOf(page)).toContain('Ask your named nurse if a child needs you.');
    expect((await browser.go('/worklist')).url).toContain('/sign-in');
  });

  it('is finished once, in the browser that began it', async () => {
    const browser = new ABrowser(here.console.url);
    await browser.signIn('amira-dunlin', passwords['amira-dunlin']);
    const back = browser.visited.find((url) => url.includes('/sign-in/done')) ?? '';
    for (const thief of [new ABrowser(here.console.url), browser]) {
      const page = await thief.go(back);
      expect([page.status, wordsOf(page)]).toEqual([400, expect.stringContaining('This sign-in did not work.')]);
    }
    const victim = new ABrowser(here.console.url);
    await victim.go('/sign-in', { form: {} });
    expect((await victim.go(back)).status).toBe(400);
    expect((await victim.go('/worklist')).url).toContain('/sign-in');
  });
});

/** The id token that the provider gave for another person. */
async function tokenOfHeron(): Promise<string> {
  const heron = await here.signedIn('dr-heron');
  await heron.go('/sign-out', { form: { _csrf: tokenOf(await heron.go('/worklist')) } });
  const asked = heron.visited.find((url) => url.includes('/session/end')) ?? '';
  return new URL(asked).searchParams.get('id_token_hint') ?? '';
}

describe('a session', () => {
  it('ends after 15 minutes without a page, and each page begins them anew', async () => {
    const browser = await here.signedIn('amira-dunlin');
    await here.db.shiftClock(14 * minute);
    expect((await browser.go('/worklist')).url).toBe(`${here.console.url}/worklist`);
    await here.db.shiftClock(28 * minute);
    expect((await browser.go('/worklist')).url).toBe(`${here.console.url}/worklist`);
    await here.db.shiftClock(44 * minute);
    const page = await browser.go('/worklist');
    expect(page.url).toContain('/sign-in');
    expect(wordsOf(page)).toContain('You were signed out.');
  });

  it('ends after 12 hours, however busy it was', async () => {
    const browser = await here.signedIn('amira-dunlin');
    for (let passed = 10; passed < 12 * 60; passed += 10) {
      await here.db.shiftClock(passed * minute);
      expect((await browser.go('/keys')).url).toBe(`${here.console.url}/keys`);
    }
    await here.db.shiftClock(12 * 60 * minute);
    const page = await browser.go('/keys');
    expect(page.url).toContain('/sign-in');
    expect(wordsOf(page)).toContain('You were signed out.');
  });

  it('ends when somebody signs in anew in its browser, and no other does', async () => {
    const [browser, elsewhere] = [await here.signedIn('amira-dunlin'), await here.signedIn('amira-dunlin')];
    const before = new Map(browser.cookies);
    await browser.go('/sign-in', { form: {} });
    expect((await browser.go('/worklist')).url).toBe(`${here.console.url}/worklist`);
    for (const [name, value] of before) browser.cookies.set(name, value);
    expect((await browser.go('/worklist')).url).toContain('/sign-in');
    expect((await elsewhere.go('/worklist')).url).toBe(`${here.console.url}/worklist`);
  });

  it('ends on the button, here and at once', async () => {
    const browser = await here.signedIn('amira-dunlin');
    const cookies = new Map(browser.cookies);
    await browser.go('/sign-out', { form: { _csrf: tokenOf(await browser.go('/worklist')) } });
    for (const [name, value] of cookies) browser.cookies.set(name, value);
    expect((await browser.go('/worklist')).url).toContain('/sign-in');
  });

  it('ends on the button at the identity provider too: whoever comes next is asked for a password', async () => {
    const browser = await here.signedIn('amira-dunlin');
    expect((await browser.go('/sign-in', { form: {} })).url).toBe(`${here.console.url}/worklist`);
    const page = await browser.go('/sign-out', { form: { _csrf: tokenOf(await browser.go('/worklist')) } });
    expect([page.status, page.url]).toEqual([200, `${here.console.url}/signed-out`]);
    expect(wordsOf(page)).toContain('You were signed out.');
    expect((await browser.go('/sign-in', { form: {} })).url).toMatch(`${here.identity.issuer}/sign-in/`);
  });

  it('that may be open at the identity provider still is not called over', async () => {
    expect(wordsOf(await new ABrowser(here.console.url).go('/signed-out?account=open'))).toContain(
      'Your work account may be signed in still at this computer: sign out there too, or lock it.',
    );
  });

  it('that is over at the identity provider already is ended here, and leads back', async () => {
    const browser = await here.signedIn('amira-dunlin');
    const _csrf = tokenOf(await browser.go('/worklist'));
    for (const name of [...browser.cookies.keys()]) if (name.startsWith('_session')) browser.cookies.delete(name);
    const page = await browser.go('/sign-out', { form: { _csrf } });
    expect([page.status, page.url]).toEqual([200, `${here.console.url}/signed-out`]);
  });

  it('is not ended at the identity provider by somebody else’s page, nor with the token of another person', async () => {
    const browser = await here.signedIn('amira-dunlin');
    for (const hint of ['', `&id_token_hint=${await tokenOfHeron()}`]) {
      const back = encodeURIComponent(`${here.console.url}/signed-out`);
      const page = await browser.go(`${here.identity.issuer}/session/end?post_logout_redirect_uri=${back}${hint}`);
      expect(page.text).toContain('Sign out of your work account too?');
      expect((await browser.go('/sign-in', { form: {} })).url).toBe(`${here.console.url}/worklist`);
    }
  });

  it('is kept as a digest: nobody signs in with what stands in the table', async () => {
    const browser = await here.signedIn('amira-dunlin');
    const { rows } = await here.db.database.query<{ row: string }>('SELECT session::text AS row FROM session');
    const secrets = [...browser.cookies.values()];
    for (const { row } of rows) for (const secret of secrets) expect(row).not.toContain(secret);
    expect(JSON.stringify(rows)).not.toMatch(/WRENFOLD|999 ?000/);
  });

  it('has the rights that the directory gives now, not those of its beginning', async () => {
    const browser = await here.signedIn('amira-dunlin');
    here.casework.withdraw('amira-dunlin');
    expect((await browser.go('/worklist')).status).toBe(404);
    here.casework.forget();
    expect((await browser.go('/worklist')).status).toBe(200);
  });
});

describe('keys', () => {
  it('stay off on every page once they were switched off, and come back', async () => {
    const heron = await here.signedIn('dr-heron');
    const _csrf = tokenOf(await heron.go('/keys'));
    const seen = async () => {
      const pages = [
        '/worklist',
        '/cases/B-4417',
        '/cases/B-4417/chronology',
        '/cases/B-4417/close',
        '/keys',
        '/nothing',
      ];
      const keys = await Promise.all(
        pages.map(async (path) => /<body data-keys="(\w+)"/.exec((await heron.go(path)).text)?.[1]),
      );
      const search = await heron.go('/search', { form: { _csrf, asked: 'nothing' } });
      return [...new Set([...keys, /<body data-keys="(\w+)"/.exec(search.text)?.[1]])];
    };
    expect(await seen()).toEqual(['on']);
    await heron.go('/keys', { form: { _csrf, keys: 'off' } });
    expect(await seen()).toEqual(['off']);
    await heron.go('/keys', { form: { _csrf, keys: 'on' } });
    expect(await seen()).toEqual(['on']);
  });
});
