import { startIdentity, type Identity } from '#infra/local';
import { eventually, freePort, testDatabase, testNhsNumber, type TestDatabase } from '#libs/testing';
import { ABrowser, tokenOf, wordsOf, type Answered } from '../test/a-browser.js';
import { aConsole, type AConsole } from '../test/a-console.js';
import { FakeCasework } from '../test/fake-casework.js';
import { FakeScreening } from '../test/fake-screening.js';

const clientSecret = 'client-secret-of-tests';
const passwords = {
  'amira-dunlin': 'amira-amira',
  'dr-heron': 'heron-heron',
  'eastfield-nurse': 'ola-ola-ola',
  'dr-knot': 'knot-knot',
  'rowan-pipit': 'pipit-pipit',
  ola: 'ola-fulmar-ola',
};
const minute = 60_000;

let db: TestDatabase;
let identity: Identity;
let console: AConsole;
let shift = 0;
const casework = new FakeCasework(() => Date.now() + shift);
const screening = new FakeScreening(casework.tickets, () => Date.now() + shift);

beforeAll(async () => {
  db = await testDatabase('console');
  const [port, identityPort] = [await freePort(), await freePort()];
  const directory = new URL('../../../infra/local/seed/directory.yaml', import.meta.url).pathname;
  const client = { id: 'console', secret: clientSecret, url: `http://127.0.0.1:${port}` };
  identity = await startIdentity({ port: identityPort, client, directory, passwords });
  console = await aConsole({
    databaseUrl: db.url,
    issuer: identity.issuer,
    clientSecret,
    port,
    caseworkUrl: await casework.start(),
    caseworkToken: casework.token,
    screeningUrl: await screening.start(),
  });
});
afterAll(async () => {
  await console.stop();
  await identity.stop();
  await casework.stop();
  await screening.stop();
  await db.drop();
});
beforeEach(async () => {
  shift = 0;
  await db.shiftClock(0);
  casework.forget();
  screening.mood = 'well';
});

async function signedIn(name: keyof typeof passwords): Promise<ABrowser> {
  const browser = new ABrowser(console.url);
  const page = await browser.signIn(name, passwords[name]);
  expect([page.status, page.url]).toEqual([200, `${console.url}/worklist`]);
  return browser;
}
const acknowledge = async (browser: ABrowser, number: string, token?: string): Promise<Answered> => {
  const form = { _csrf: token ?? tokenOf(await browser.go('/worklist')) };
  return browser.go(`/cases/${number}/acknowledge`, { form });
};

describe('the digest', () => {
  const finding = '9990a000-0000-5000-8000-000000000001';
  const other = '9990a000-0000-5000-8000-000000000002';
  const looked = async (browser: ABrowser, lines: string) =>
    browser.go('/worklist/looked', {
      form: { _csrf: tokenOf(await browser.go('/worklist?view=digest')), lines, from: '/worklist?view=digest' },
    });

  it('is looked at when its reader says so, and not by being opened', async () => {
    const browser = await signedIn('amira-dunlin');
    await browser.go('/worklist?view=digest');
    expect(casework.looked).toEqual([]);
    const page = await looked(browser, `${finding} 2,${other} 1`);
    expect([page.status, page.url]).toEqual([200, `${console.url}/worklist?view=digest`]);
    expect(casework.looked).toEqual([
      { finding, revision: 2 },
      { finding: other, revision: 1 },
    ]);
  });

  it('takes no look at what is no line', async () => {
    const browser = await signedIn('amira-dunlin');
    for (const lines of ['', finding, `x 2`, `${finding} 0`]) expect((await looked(browser, lines)).status).toBe(404);
    expect(casework.looked).toEqual([]);
  });
});

describe('signing in', () => {
  it('leads back to the page that was asked for, as the person whom the directory knows', async () => {
    const browser = new ABrowser(console.url);
    const door = await browser.go('/cases/B-4417');
    expect(door.url).toContain('/sign-in?next=%2Fcases%2FB-4417');
    const page = await browser.signIn('Amira Dunlin', passwords['amira-dunlin'], '/cases/B-4417');
    expect(page.url).toBe(`${console.url}/cases/B-4417`);
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
      const browser = new ABrowser(console.url);
      expect((await browser.signIn('amira-dunlin', passwords['amira-dunlin'], next)).url).toBe(
        `${console.url}/worklist`,
      );
    }
  });

  it('keeps a cookie that no script reads and no other site sends along', async () => {
    const browser = new ABrowser(console.url);
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
    const browser = new ABrowser(console.url);
    const page = await browser.signIn('amira-dunlin', 'wrong');
    expect(page.status).toBe(422);
    expect(wordsOf(page)).toContain('Name or password is wrong');
    expect((await browser.go('/worklist')).url).toContain('/sign-in');
  });

  it('lets nobody in whom casework gives no rights, whatever the identity provider says', async () => {
    const browser = new ABrowser(console.url);
    const page = await browser.signIn('dr-knot', passwords['dr-knot']);
    expect(page.status).toBe(404);
    expect(wordsOf(page)).toContain('Ask your named nurse if a child needs you.');
    expect((await browser.go('/worklist')).url).toContain('/sign-in');
  });

  it('is finished once, in the browser that began it', async () => {
    const browser = new ABrowser(console.url);
    await browser.signIn('amira-dunlin', passwords['amira-dunlin']);
    const back = browser.visited.find((url) => url.includes('/sign-in/done')) ?? '';
    for (const thief of [new ABrowser(console.url), browser]) {
      const page = await thief.go(back);
      expect([page.status, wordsOf(page)]).toEqual([400, expect.stringContaining('This sign-in did not work.')]);
    }
    const victim = new ABrowser(console.url);
    await victim.go('/sign-in', { form: {} });
    expect((await victim.go(back)).status).toBe(400);
    expect((await victim.go('/worklist')).url).toContain('/sign-in');
  });
});

/** The id token that the provider gave for another person. */
async function tokenOfHeron(): Promise<string> {
  const heron = await signedIn('dr-heron');
  await heron.go('/sign-out', { form: { _csrf: tokenOf(await heron.go('/worklist')) } });
  const asked = heron.visited.find((url) => url.includes('/session/end')) ?? '';
  return new URL(asked).searchParams.get('id_token_hint') ?? '';
}

describe('a session', () => {
  it('ends after 15 minutes without a page, and each page begins them anew', async () => {
    const browser = await signedIn('amira-dunlin');
    await db.shiftClock(14 * minute);
    expect((await browser.go('/worklist')).url).toBe(`${console.url}/worklist`);
    await db.shiftClock(28 * minute);
    expect((await browser.go('/worklist')).url).toBe(`${console.url}/worklist`);
    await db.shiftClock(44 * minute);
    const page = await browser.go('/worklist');
    expect(page.url).toContain('/sign-in');
    expect(wordsOf(page)).toContain('You were signed out.');
  });

  it('ends after 12 hours, however busy it was', async () => {
    const browser = await signedIn('amira-dunlin');
    for (let passed = 10; passed < 12 * 60; passed += 10) {
      await db.shiftClock(passed * minute);
      expect((await browser.go('/keys')).url).toBe(`${console.url}/keys`);
    }
    await db.shiftClock(12 * 60 * minute);
    const page = await browser.go('/keys');
    expect(page.url).toContain('/sign-in');
    expect(wordsOf(page)).toContain('You were signed out.');
  });

  it('ends when somebody signs in anew in its browser, and no other does', async () => {
    const [browser, elsewhere] = [await signedIn('amira-dunlin'), await signedIn('amira-dunlin')];
    const before = new Map(browser.cookies);
    await browser.go('/sign-in', { form: {} });
    expect((await browser.go('/worklist')).url).toBe(`${console.url}/worklist`);
    for (const [name, value] of before) browser.cookies.set(name, value);
    expect((await browser.go('/worklist')).url).toContain('/sign-in');
    expect((await elsewhere.go('/worklist')).url).toBe(`${console.url}/worklist`);
  });

  it('ends on the button, here and at once', async () => {
    const browser = await signedIn('amira-dunlin');
    const cookies = new Map(browser.cookies);
    await browser.go('/sign-out', { form: { _csrf: tokenOf(await browser.go('/worklist')) } });
    for (const [name, value] of cookies) browser.cookies.set(name, value);
    expect((await browser.go('/worklist')).url).toContain('/sign-in');
  });

  it('ends on the button at the identity provider too: whoever comes next is asked for a password', async () => {
    const browser = await signedIn('amira-dunlin');
    expect((await browser.go('/sign-in', { form: {} })).url).toBe(`${console.url}/worklist`);
    const page = await browser.go('/sign-out', { form: { _csrf: tokenOf(await browser.go('/worklist')) } });
    expect([page.status, page.url]).toEqual([200, `${console.url}/signed-out`]);
    expect(wordsOf(page)).toContain('You were signed out.');
    expect((await browser.go('/sign-in', { form: {} })).url).toMatch(`${identity.issuer}/sign-in/`);
  });

  it('that may be open at the identity provider still is not called over', async () => {
    expect(wordsOf(await new ABrowser(console.url).go('/signed-out?account=open'))).toContain(
      'Your work account may be signed in still at this computer: sign out there too, or lock it.',
    );
  });

  it('that is over at the identity provider already is ended here, and leads back', async () => {
    const browser = await signedIn('amira-dunlin');
    const _csrf = tokenOf(await browser.go('/worklist'));
    for (const name of [...browser.cookies.keys()]) if (name.startsWith('_session')) browser.cookies.delete(name);
    const page = await browser.go('/sign-out', { form: { _csrf } });
    expect([page.status, page.url]).toEqual([200, `${console.url}/signed-out`]);
  });

  it('is not ended at the identity provider by somebody else’s page, nor with the token of another person', async () => {
    const browser = await signedIn('amira-dunlin');
    for (const hint of ['', `&id_token_hint=${await tokenOfHeron()}`]) {
      const back = encodeURIComponent(`${console.url}/signed-out`);
      const page = await browser.go(`${identity.issuer}/session/end?post_logout_redirect_uri=${back}${hint}`);
      expect(page.text).toContain('Sign out of your work account too?');
      expect((await browser.go('/sign-in', { form: {} })).url).toBe(`${console.url}/worklist`);
    }
  });

  it('is kept as a digest: nobody signs in with what stands in the table', async () => {
    const browser = await signedIn('amira-dunlin');
    const { rows } = await db.database.query<{ row: string }>('SELECT session::text AS row FROM session');
    const secrets = [...browser.cookies.values()];
    for (const { row } of rows) for (const secret of secrets) expect(row).not.toContain(secret);
    expect(JSON.stringify(rows)).not.toMatch(/WRENFOLD|999 ?000/);
  });

  it('has the rights that the directory gives now, not those of its beginning', async () => {
    const browser = await signedIn('amira-dunlin');
    casework.withdraw('amira-dunlin');
    expect((await browser.go('/worklist')).status).toBe(404);
    casework.forget();
    expect((await browser.go('/worklist')).status).toBe(200);
  });
});

describe('a form', () => {
  it('does nothing without the token of its session', async () => {
    const amira = await signedIn('amira-dunlin');
    const heron = await signedIn('dr-heron');
    const foreign = tokenOf(await heron.go('/worklist'));
    for (const token of ['', 'x', foreign]) expect((await acknowledge(amira, 'B-4417', token)).status).toBe(403);
    expect((await amira.go('/sign-out', { form: {} })).status).toBe(403);
    expect(wordsOf(await amira.go('/cases/B-4417'))).toContain('Say that you have it');
    expect(wordsOf(await acknowledge(amira, 'B-4417'))).toContain('You acknowledged B-4417');
  });

  it('is never a link: no GET changes anything', async () => {
    const amira = await signedIn('amira-dunlin');
    for (const act of ['acknowledge', 'undo', 'record', 'propose', 'verdict'])
      expect((await amira.go(`/cases/B-4417/${act}`)).status).toBe(404);
    for (const page of ['close', 'decline']) expect((await amira.go(`/cases/B-4417/${page}`)).status).toBe(200);
    expect(wordsOf(await amira.go('/cases/B-4417'))).toContain('Say that you have it');
  });

  it('goes back to the list it came from, and nowhere else', async () => {
    const amira = await signedIn('amira-dunlin');
    const page = await amira.go('/worklist?view=team');
    const _csrf = tokenOf(page);
    const to = async (from: string) =>
      (await amira.go('/cases/B-4417/acknowledge', { form: { _csrf, from } })).url.replace(console.url, '');
    expect(await to('/worklist?view=team')).toBe('/worklist?view=team');
    for (const from of ['https://evil.example', '//evil.example', '/worklist\r\nx: y', '/worklist/../keys'])
      expect(await to(from)).toBe('/cases/B-4417');
  });

  it('says once what it did', async () => {
    const amira = await signedIn('amira-dunlin');
    expect(wordsOf(await acknowledge(amira, 'B-4417'))).toContain('You acknowledged B-4417');
    expect(wordsOf(await amira.go('/worklist'))).not.toContain('You acknowledged B-4417');
  });

  it('in which nothing is chosen says so at the field and in a summary, and records nothing', async () => {
    const amira = await signedIn('amira-dunlin');
    const form = { _csrf: tokenOf(await amira.go('/worklist')) };
    for (const kind of [{ kind: '' }, {}] as Record<string, string>[]) {
      const page = await amira.go('/cases/B-4417/record', { form: { ...form, ...kind } });
      expect(wordsOf(page)).toContain('There is a problem Choose what was done');
      expect(page.text).toContain('<title>Error: Case B-4417');
      expect(page.text).toContain('<select id="kind" name="kind" aria-invalid="true" aria-describedby="kind-error">');
      expect(wordsOf(page)).not.toContain('Done so far');
    }
    const page = await amira.go('/cases/B-4417');
    expect(page.text).toMatch(/<select id="kind" name="kind"><option value="">Choose what was done<\/option>/);
  });

  it('pressed twice records one action, and says it as if it was pressed once', async () => {
    const amira = await signedIn('amira-dunlin');
    const page = await amira.go('/cases/B-4417');
    const [, once = ''] = /name="once" value="([^"]+)"/.exec(page.text) ?? [];
    const form = { _csrf: tokenOf(page), once, kind: 'examined-child' };
    await Promise.all([1, 2].map(() => amira.go('/cases/B-4417/record', { form, redirects: 'stay' })));
    const after = wordsOf(await amira.go('/cases/B-4417'));
    expect(after).toContain('Recorded in B-4417: Examined the child.');
    expect(after.match(/Examined the child: Amira Dunlin/g)).toHaveLength(1);
    const [, next = ''] = /name="once" value="([^"]+)"/.exec((await amira.go('/cases/B-4417')).text) ?? [];
    expect(next).not.toBe(once);
    await amira.go('/cases/B-4417/record', { form: { ...form, once: next } });
    expect(wordsOf(await amira.go('/cases/B-4417')).match(/Examined the child: Amira Dunlin/g)).toHaveLength(2);
  });

  it('with a value that nobody knows is refused', async () => {
    const amira = await signedIn('amira-dunlin');
    const _csrf = tokenOf(await amira.go('/worklist'));
    casework.actAs('amira-dunlin', 'B-4417', 'actions', { kind: 'examined-child' });
    expect((await amira.go('/cases/B-4417/record', { form: { _csrf, kind: 'prayed' } })).status).toBe(404);
    expect((await amira.go('/cases/B-4417/verdict', { form: { _csrf, finding: 'x', useful: 'yes' } })).status).toBe(
      404,
    );
    expect(wordsOf(await amira.go('/cases/B-4417/close', { form: { _csrf, reason: 'tired' } }))).toContain(
      'Choose a reason',
    );
  });
});

const sendsIn = ({ text }: Answered) => [...text.matchAll(/name="sends" value="([^"]*)"/g)].map(([, one = '']) => one);

describe('a referral that somebody starts', () => {
  const startsIn = ({ text }: Answered) => /name="starts" value="([^"]*)"/.exec(text)?.[1];
  const sends = 'RXX E00000001';

  it('is not proposed by looking at its page: back, and nothing is changed', async () => {
    const amira = await signedIn('amira-dunlin');
    const before = await amira.go('/cases/B-4417');
    expect(before.text).toContain('href="/cases/B-4417/referral">Start referral</a>');
    const page = await amira.go('/cases/B-4417/referral');
    expect(wordsOf(page)).toContain('Confirm and send to Westmarch Back, change nothing');
    const after = await amira.go('/cases/B-4417');
    expect(wordsOf(after)).not.toMatch(/proposed|Done so far/);
    expect(after.text).toContain('Start referral');
    const form = { _csrf: tokenOf(page), starts: startsIn(page) ?? 'none', sends };
    expect(wordsOf(await amira.go('/cases/B-4417/referral', { form }))).toContain(
      'Recorded in B-4417: Referral confirmed.',
    );
  });

  it('stands back where somebody has decided meanwhile, and goes over what its page has shown', async () => {
    const amira = await signedIn('amira-dunlin');
    const page = await amira.go('/cases/B-4417/referral');
    const form = { _csrf: tokenOf(page), starts: startsIn(page) ?? 'none', sends };
    casework.actAs('dr-heron', 'B-4417', 'referral/decline', { reason: 'mark-present-from-birth' });
    expect(wordsOf(await amira.go('/cases/B-4417/referral', { form }))).toMatch(
      /No referral was sent\. Dr Heron decided/,
    );
    const again = await amira.go('/cases/B-4417/referral');
    const starts = startsIn(again) ?? 'none';
    expect(Date.parse(starts)).not.toBeNaN();
    expect(wordsOf(await amira.go('/cases/B-4417/referral', { form: { ...form, starts } }))).toContain(
      'Referral confirmed',
    );
  });

  it('is the rule’s own where a rule has proposed one: its page starts nothing', async () => {
    const amira = await signedIn('amira-dunlin');
    casework.actAs('bellwether', 'B-4417', 'referral/propose');
    const page = await amira.go('/cases/B-4417/referral');
    expect(startsIn(page)).toBeUndefined();
    const form = { _csrf: tokenOf(page), sends };
    expect(wordsOf(await amira.go('/cases/B-4417/referral', { form }))).toContain('Referral confirmed');
  });

  it('goes to the authority that its page has named: to another one nothing is sent', async () => {
    const amira = await signedIn('amira-dunlin');
    const page = await amira.go('/cases/B-4417/referral');
    expect(sendsIn(page)).toEqual([sends]);
    casework.refersFor = [{ organisation: 'RXX', to: 'E00000002' }];
    const form = { _csrf: tokenOf(page), starts: startsIn(page) ?? 'none', sends };
    const refused = wordsOf(await amira.go('/cases/B-4417/referral', { form }));
    expect(refused).toContain('Nothing was changed. The referral would go to another authority than the page said');
    expect(refused).not.toContain('Referral confirmed');
    const again = await amira.go('/cases/B-4417/referral');
    expect(wordsOf(again)).toContain('Confirm and send to Ashford Vale Back, change nothing');
    expect(
      wordsOf(await amira.go('/cases/B-4417/referral', { form: { ...form, sends: sendsIn(again)[0] ?? '' } })),
    ).toContain('Referral to Ashford Vale confirmed');
  });

  it('of somebody who acts for two goes where they say, and nowhere before', async () => {
    casework.refersFor = [
      { organisation: 'RXX', to: 'E00000001' },
      { organisation: 'RYY', to: 'E00000002' },
    ];
    const amira = await signedIn('amira-dunlin');
    const page = await amira.go('/cases/B-4417/referral');
    expect(wordsOf(page)).toContain(
      'For whom do you refer? Millbrook Hospitals: send to Westmarch Eastfield Hospital: send to Ashford Vale',
    );
    expect(sendsIn(page)).toEqual([sends, 'RYY E00000002']);
    const form = { _csrf: tokenOf(page), starts: startsIn(page) ?? 'none' };
    const unsaid = await amira.go('/cases/B-4417/referral', { form });
    expect(wordsOf(unsaid)).toContain('There is a problem Say for whom you refer');
    expect(wordsOf(await amira.go('/cases/B-4417'))).not.toContain('Referral confirmed');
    const said = await amira.go('/cases/B-4417/referral', { form: { ...form, sends: 'RYY E00000002' } });
    expect(wordsOf(said)).toContain('Referral to Ashford Vale confirmed');
  });

  it('has no button where no authority is known', async () => {
    casework.refersFor = [{ organisation: 'RXX', to: null }];
    const amira = await signedIn('amira-dunlin');
    const page = await amira.go('/cases/B-4417/referral');
    expect(wordsOf(page)).toContain('no referral can be sent. Ring children’s services.');
    expect(page.text).not.toContain('Confirm and send');
  });
});

describe('closing', () => {
  const reasonsIn = ({ text }: Answered) => [...text.matchAll(/name="reason" value="([^"]+)"/g)].map(([, one]) => one);

  it('offers what is true of the case: once it is referred, what became of that', async () => {
    const amira = await signedIn('amira-dunlin');
    casework.actAs('amira-dunlin', 'B-4417', 'actions', { kind: 'examined-child' });
    const before = await amira.go('/cases/B-4417/close');
    expect(reasonsIn(before)).toContain('explained-no-further-action');
    expect(wordsOf(before)).not.toMatch(/Referred|do not agree/);
    casework.actAs('dr-heron', 'B-4417', 'referral/confirm', {});
    const after = await amira.go('/cases/B-4417/close');
    expect(reasonsIn(after)).toEqual(['referred-and-accepted', 'referred-seen-no-concern']);
    expect(wordsOf(after)).toContain('If you do not agree with children’s services, do not close');
    const missing =
      'a senior doctor agrees” can be chosen once a call to the senior doctor is recorded that was made after the referral';
    expect(wordsOf(after)).toContain(missing);
    const form = { _csrf: tokenOf(after), reason: 'referred-not-accepted' };
    await amira.go('/cases/B-4417/record', { form: { _csrf: form._csrf, kind: 'rang-senior-doctor' } });
    const rung = await amira.go('/cases/B-4417/close');
    expect(reasonsIn(rung)).toContain('referred-not-accepted');
    expect(wordsOf(rung)).not.toContain('can be chosen');
    expect(wordsOf(await amira.go('/cases/B-4417/close', { form }))).toMatch(
      /Closed by Amira Dunlin \w+ \d\d:\d\d: referred, children’s services will not act, and a senior doctor agrees\./,
    );
  });

  it('is not offered while what is urgent stands and nothing is recorded; what is missing is said', async () => {
    const amira = await signedIn('amira-dunlin');
    const page = await amira.go('/cases/B-4417');
    expect(page.text).not.toContain('href="/cases/B-4417/close"');
    expect(wordsOf(page)).toContain('your organisation has recorded nothing done for the child since the last ring');
    const early = await amira.go('/cases/B-4417/close');
    expect(reasonsIn(early)).toEqual([]);
    expect(wordsOf(early)).toContain('It cannot be closed yet.');
    expect(early.text).not.toMatch(/<button[^>]*>Close the case/);
    casework.actAs('amira-dunlin', 'B-4417', 'actions', { kind: 'rang-children-services' });
    const rung = await amira.go('/cases/B-4417/close');
    expect(reasonsIn(rung)).toEqual(['acted-and-handed-over', 'entered-in-error', 'wrong-child']);
    expect(wordsOf(rung)).toContain('that the child was examined or visited, or the senior doctor rung');
    expect(wordsOf(rung)).not.toContain('who said so');
  });

  it('as accepted asks who at the authority said so, and when by the clock on the wall', async () => {
    const amira = await signedIn('amira-dunlin');
    casework.actAs('amira-dunlin', 'B-4417', 'actions', { kind: 'rang-children-services' });
    casework.actAs('dr-heron', 'B-4417', 'referral/confirm', {});
    const page = await amira.go('/cases/B-4417/close');
    expect(page.text).toContain('<option value="westmarch-duty">Westmarch emergency duty team, emergency duty team');
    const form = { _csrf: tokenOf(page), reason: 'referred-and-accepted' };
    const noted = 'Say who at the authority accepted the referral, and when';
    expect(wordsOf(await amira.go('/cases/B-4417/close', { form }))).toContain(noted);
    const half = { ...form, acceptedBy: 'westmarch-duty', acceptedAt: '' };
    expect(wordsOf(await amira.go('/cases/B-4417/close', { form: half }))).toContain(noted);
    const whole = { ...form, acceptedBy: 'westmarch-duty', acceptedAt: '2026-06-17T13:43' };
    expect(wordsOf(await amira.go('/cases/B-4417/close', { form: whole }))).toContain('Case B-4417 is closed.');
    expect(casework.acceptedIn('B-4417')).toEqual({ by: 'westmarch-duty', at: '2026-06-17T12:43:00.000Z' });
  });
});

describe('a case of several organisations', () => {
  it('says whose clock an action stops, and who holds it open without anybody who can sign in', async () => {
    const amira = await signedIn('amira-dunlin');
    const page = await amira.go('/cases/B-4398');
    expect(wordsOf(page)).toMatch(
      /Stops the clock to act of Millbrook Hospitals\. That of Eastfield Hospital runs on, to [^.]+\. That of Westmarch Police runs on/,
    );
    expect(wordsOf(page)).toContain(
      'Eastfield Hospital has not answered. Westmarch Police has not answered. Nobody at Westmarch Police can sign in',
    );
    expect(page.text).not.toContain('href="/cases/B-4398/close"');
  });
});

describe('an action of somebody who acts for two organisations', () => {
  it('is recorded for the one that they say, with either form; without saying nothing is', async () => {
    casework.recordsFor = ['RXX', 'RYY'];
    const amira = await signedIn('amira-dunlin');
    const page = await amira.go('/cases/B-4417');
    const offered = [...page.text.matchAll(/name="organisation" value="(\w+)" required/g)].map(([, code]) => code);
    expect(offered).toEqual(['RXX', 'RYY', 'RXX', 'RYY']);
    expect(wordsOf(page)).toContain('Stops the clock to act of the organisation that you choose.');
    const form = { _csrf: tokenOf(page), kind: 'examined-child' };
    expect(wordsOf(await amira.go('/cases/B-4417/record', { form }))).toContain(
      'it is not clear for which of them you act',
    );
    const said = await amira.go('/cases/B-4417/record', { form: { ...form, organisation: 'RYY' } });
    expect(wordsOf(said)).toContain('Recorded in B-4417: Examined the child.');
    expect(casework.recordedFor('B-4417')).toEqual(['RYY']);
    expect((await amira.go('/cases/B-4417/record', { form: { ...form, organisation: '<b>' } })).status).toBe(404);
  });

  it('asks nobody else', async () => {
    const amira = await signedIn('amira-dunlin');
    expect((await amira.go('/cases/B-4417')).text).not.toContain('name="organisation"');
  });
});

describe('a rule that rang many times', () => {
  it('is one row, behind which the others are found, also without a script, each to be judged', async () => {
    const amira = await signedIn('amira-dunlin');
    const page = await amira.go('/cases/B-4398');
    const [, others = ''] = /<details class="others">([\s\S]*?)<\/details>/.exec(page.text) ?? [];
    expect(others).toContain('and 5 earlier, 2 contacts, 1 of them no longer rings</summary>');
    expect(others.match(/A concern about Tam was recorded by a clinician/g)).toHaveLength(5);
    expect(others.match(/No longer rings/g)).toHaveLength(1);
    expect(new Set(others.match(/name="finding" value="[^"]+"/g)).size).toBe(5);
    expect(page.text.match(/<th role="rowheader"/g)).toHaveLength(2);
  });
});

describe('whether a ring was useful', () => {
  const findingIn = ({ text }: Answered) => /name="finding" value="([^"]+)"/.exec(text)?.[1] ?? '';

  it('is said once and can be changed: the page keeps what the reader said last, and nobody else’s', async () => {
    const amira = await signedIn('amira-dunlin');
    const page = await amira.go('/cases/B-4417');
    const form = { _csrf: tokenOf(page), finding: findingIn(page) };
    casework.actAs('dr-heron', 'B-4417', 'verdicts', { findingId: form.finding, useful: false });
    const asked = await amira.go('/cases/B-4417');
    expect(wordsOf(asked)).not.toContain('You said');
    expect(asked.text).toContain('aria-label="Yes, R15 was useful"');
    const said = await amira.go('/cases/B-4417/verdict', { form: { ...form, useful: 'yes' } });
    expect(wordsOf(said)).toMatch(/You said \w+ \d\d:\d\d: useful Change to not useful/);
    const offered = /name="useful" value="(\w+)"[^>]*>Change to not useful/.exec(said.text)?.[1] ?? '';
    expect(said.text.match(/name="useful"/g)).toHaveLength(1);
    const changed = await amira.go('/cases/B-4417/verdict', { form: { ...form, useful: offered } });
    expect(wordsOf(changed)).toContain('Recorded in B-4417: This ring was not useful.');
    expect(wordsOf(changed)).toMatch(/You said \w+ \d\d:\d\d: not useful Change to useful/);
  });
});

describe('an act after the session has ended', () => {
  it('is called lost on the way in, and leads back to its case', async () => {
    const amira = await signedIn('amira-dunlin');
    const form = { _csrf: tokenOf(await amira.go('/worklist')), from: '/worklist' };
    await db.shiftClock(16 * minute);
    const door = await amira.go('/cases/B-4417/acknowledge', { form });
    expect(wordsOf(door)).toContain('You were signed out. Nothing was saved. Sign in, and do it once more.');
    const next = new URL(door.url).searchParams.get('next') ?? '';
    // known to the identity provider still: no password is asked for
    const page = await amira.go('/sign-in', { form: { next } });
    expect(page.url).toBe(`${console.url}/cases/B-4417`);
    expect(wordsOf(page)).toContain('Say that you have it');
    expect(wordsOf(await amira.go('/sign-in?out=1'))).not.toContain('Nothing was saved');
  });

  it('from a page of before the reader signed in anew is not called forbidden', async () => {
    const amira = await signedIn('amira-dunlin');
    const form = { _csrf: tokenOf(await amira.go('/worklist')) };
    await amira.go('/sign-in', { form: {} });
    const answer = await amira.go('/cases/B-4417/acknowledge', { form });
    expect(wordsOf(answer)).toContain('Nothing was saved The page that you sent is from before you signed in.');
    expect(answer.text).toContain('href="/cases/B-4417"');
    expect(wordsOf(answer)).not.toContain('You cannot open this page');
    expect(wordsOf(await amira.go('/cases/B-4417'))).toContain('Say that you have it');
  });
});

describe('an act that comes second', () => {
  const after = async (
    by: string,
    route: string,
    body: Record<string, unknown>,
    act: string,
    form: Record<string, string>,
  ) => {
    const amira = await signedIn('amira-dunlin');
    const _csrf = tokenOf(await amira.go('/worklist'));
    casework.actAs(by, 'B-4417', route, body);
    return wordsOf(await amira.go(`/cases/B-4417/${act}`, { form: { _csrf, ...form } }));
  };

  it('is told what was decided about a referral, never that its own decision holds', async () => {
    const declined = { reason: 'mark-present-from-birth' };
    const confirming = await after('dr-heron', 'referral/decline', declined, 'referral', { sends: 'RXX E00000001' });
    expect(confirming).toMatch(
      /No referral was sent\. Dr Heron decided (today|yesterday) \d\d:\d\d not to refer in B-4417: the mark was present from birth\./,
    );
    expect(confirming).not.toContain('Referral confirmed');
    casework.forget();
    expect(await after('dr-heron', 'referral/confirm', {}, 'decline', declined)).toMatch(
      /Your decision not to refer was not recorded\. Dr Heron confirmed the referral of B-4417/,
    );
    casework.forget();
    expect(await after('dr-heron', 'referral/confirm', {}, 'referral', { sends: 'RXX E00000001' })).toMatch(
      /Dr Heron confirmed the referral of B-4417 \w+ \d\d:\d\d\. It is sent once\./,
    );
  });

  it('is told with which reason the case was closed, and that its own was not recorded', async () => {
    const closed = { reason: 'entered-in-error' };
    expect(await after('dr-heron', 'close', closed, 'close', { reason: 'wrong-child' })).toMatch(
      /Your reason was not recorded\. Dr Heron closed B-4417 \w+ \d\d:\d\d: the record was entered in error\./,
    );
    const finding = '0b0a5b62-2f6c-4c8e-9a57-3f0a4c6d8e10';
    expect(
      await after('amira-dunlin', 'verdicts', { findingId: finding, useful: true }, 'verdict', {
        finding,
        useful: 'yes',
      }),
    ).toMatch(/You said \w+ \d\d:\d\d that this ring was useful\./);
  });
});

describe('every page', () => {
  const paths = [
    '/sign-in',
    '/worklist',
    '/cases/B-4417',
    '/cases/B-4417/chronology',
    '/cases/B-4417/close',
    '/keys',
    '/nothing',
  ];

  it('runs nothing but our script, takes nothing from elsewhere, and is kept nowhere', async () => {
    const amira = await signedIn('amira-dunlin');
    const nonces = new Set<string>();
    for (const path of paths) {
      const { headers, text } = await amira.go(path);
      const policy = headers.get('content-security-policy') ?? '';
      const [, nonce = ''] = /script-src 'nonce-([^']{22,})'/.exec(policy) ?? [];
      nonces.add(nonce);
      expect(policy.split('; ')).toEqual([
        "default-src 'none'",
        `script-src 'nonce-${nonce}'`,
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        `form-action 'self' ${identity.issuer}`,
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ]);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(text).not.toMatch(/ style="| on[a-z]+="|https?:\/\/(?!127\.0\.0\.1)/);
      for (const [tag] of text.matchAll(/<script[^>]*>/g)) expect(tag).toMatch(/ integrity="sha384-[^"]+" nonce="/);
    }
    expect(nonces.size).toBe(paths.length);
  });

  it('takes markup in names and words for text', async () => {
    const amira = await signedIn('amira-dunlin');
    for (const path of ['/worklist', '/cases/B-4398', '/cases/B-4417/chronology'])
      expect((await amira.go(path)).text).not.toMatch(/<b>,|<script>alert/);
  });

  it('has no name and no NHS number in address, title or header, and none reaches the log', async () => {
    const amira = await signedIn('amira-dunlin');
    const answers: Answered[] = [];
    for (const path of paths) answers.push(await amira.go(path));
    const _csrf = tokenOf(answers[1]!);
    answers.push(await amira.go('/search', { form: { _csrf, asked: testNhsNumber(417) } }));
    expect(answers.at(-1)!.url).toBe(`${console.url}/cases/B-4417`);
    answers.push(await amira.go('/search', { form: { _csrf, asked: 'Wrenfold' } }));
    screening.mood = 'down';
    answers.push(await amira.go('/cases/B-4417'));
    const outside = answers.map(({ url, headers, text }) => [
      url,
      [...headers].join(),
      /<title>([^<]*)/.exec(text)?.[1] ?? '',
    ]);
    const seen = JSON.stringify([outside, amira.visited, console.log()]).toLowerCase();
    expect(seen).not.toMatch(/wrenfold|999 ?\d{3} ?\d{4}/);
  });

  it('fetches script and style sheet under names that change with them', async () => {
    const amira = await signedIn('amira-dunlin');
    const { text } = await amira.go('/worklist');
    for (const [, path = ''] of text.matchAll(/(?:src|href)="(\/static\/[^"]+)"/g)) {
      const answer = await amira.go(path);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([
        200,
        'public, max-age=31536000, immutable',
      ]);
      if (path.endsWith('.mjs')) expect(answer.text.length).toBeLessThan(14_000);
      else expect(answer.text).not.toMatch(/url\(\s*['"]?(https?:)?\/\//);
    }
    expect((await amira.go('/static/console.css')).status).toBe(404);
    expect((await amira.go('/static/..%2f..%2fenv.js')).status).toBe(404);
  });
});

describe('keys', () => {
  it('stay off on every page once they were switched off, and come back', async () => {
    const heron = await signedIn('dr-heron');
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

describe("another hospital's case", () => {
  const addresses = [
    '/cases/B-4417',
    '/cases/B-4417/chronology',
    '/cases/B-4417/close',
    '/cases/B-4417/decline',
    '/cases/B-4417/referral',
  ];

  it('is answered word for word like one that is not there', async () => {
    const ola = await signedIn('eastfield-nurse');
    const withoutToken = ({ text }: Answered) =>
      text
        .replaceAll(/(nonce|value)="[^"]*"/g, '')
        .replaceAll(/\d\d:\d\d:\d\d/g, '')
        .replace(/Printed by[^<]*/, '');
    const answers: Answered[] = [];
    for (const path of addresses) answers.push(await ola.go(path), await ola.go(path.replace('B-4417', 'B-99999999')));
    for (const path of ['/cases/B-', '/cases/4417', '/cases/..%2fB-1', '/cases/B-4417/nothing'])
      answers.push(await ola.go(path));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
    expect(new Set(answers.map(withoutToken)).size).toBe(1);
    const elsewhere = [await ola.go('/operator'), await ola.go('/nonsense')];
    expect(elsewhere.map(({ status }) => status)).toEqual([404, 404]);
    expect(new Set(elsewhere.map(withoutToken)).size).toBe(1);
  });

  it('cannot be acted on', async () => {
    const ola = await signedIn('eastfield-nurse');
    const _csrf = tokenOf(await ola.go('/worklist'));
    for (const act of ['acknowledge', 'undo', 'propose', 'referral', 'record', 'decline', 'close', 'verdict']) {
      const form = { _csrf, kind: 'examined-child', reason: act === 'close' ? 'wrong-child' : 'entered-in-error' };
      expect((await ola.go(`/cases/B-4417/${act}`, { form })).status).toBe(404);
    }
    expect(wordsOf(await (await signedIn('amira-dunlin')).go('/cases/B-4417'))).toContain('Say that you have it');
  });

  it('is neither in the list nor found by an NHS number', async () => {
    const ola = await signedIn('eastfield-nurse');
    const list = await ola.go('/worklist?view=team');
    expect(wordsOf(list)).toContain('EASTCHILD, Una');
    expect(list.text).not.toMatch(/WRENFOLD|B-4417/);
    const _csrf = tokenOf(list);
    const hidden = await ola.go('/search', { form: { _csrf, asked: testNhsNumber(417) } });
    const nobody = await ola.go('/search', { form: { _csrf, asked: testNhsNumber(12_345) } });
    expect(wordsOf(hidden)).toBe(wordsOf(nobody));
    expect(wordsOf(hidden)).toContain('Nothing that you can open was found.');
  });
});

/** Reads an event stream until it is told to stop. */
async function listenAs(browser: ABrowser, lastEventId?: string, path = '/events') {
  const stop = new AbortController();
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(`${console.url}${path}`, {
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
  db.database.query("SELECT pg_notify('case_changed', $1)", [
    JSON.stringify({ case: number, organisations: ['RXX'], kind }),
  ]);

describe('news for an open page', () => {
  it('are the numbers of cases that its reader may see, and no others', async () => {
    const [amira, ola] = [
      await listenAs(await signedIn('amira-dunlin')),
      await listenAs(await signedIn('eastfield-nurse')),
    ];
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
    const browser = await signedIn('amira-dunlin');
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
    const browser = await signedIn('amira-dunlin');
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
    const browser = await signedIn('amira-dunlin');
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
    expect((await fetch(`${console.url}/events`)).status).toBe(404);
    const browser = await signedIn('amira-dunlin');
    await db.shiftClock(14 * minute);
    await (await listenAs(browser)).stop();
    await db.shiftClock(16 * minute);
    expect((await browser.go('/worklist')).url).toContain('/sign-in');
  });

  it('survive a notification that is none', async () => {
    const listening = await listenAs(await signedIn('amira-dunlin'));
    await db.database.query("SELECT pg_notify('case_changed', '{')");
    await changed('B-4417');
    await eventually(() => expect(listening.text()).toContain('B-4417'));
    await listening.stop();
  });
});

describe('the access log', () => {
  const rows = async () =>
    (
      await db.database.query<{ line: string }>(
        `SELECT concat_ws(' ', person, route, case_number, status) AS line FROM access_log ORDER BY sequence DESC LIMIT 3`,
      )
    ).rows.map(({ line }) => line);

  it('has one line for each page and act, also for those refused', async () => {
    const ola = await signedIn('eastfield-nurse');
    await ola.go('/cases/B-4417');
    await eventually(async () => expect((await rows())[0]).toBe('eastfield-nurse GET /cases/:number B-4417 404'));
    await acknowledge(ola, 'B-5001');
    await eventually(async () => {
      expect(await rows()).toEqual([
        'eastfield-nurse GET /cases/:number B-5001 200',
        'eastfield-nurse POST /cases/:number/acknowledge B-5001 303',
        'eastfield-nurse GET /worklist 200',
      ]);
    });
  });

  it('names the case also of an address in other letters, and of a page that nobody waited for', async () => {
    const amira = await signedIn('amira-dunlin');
    await amira.go('/CASES/B-4417');
    await eventually(async () => expect((await rows())[0]).toBe('amira-dunlin GET /cases/:number B-4417 200'));
    casework.pause();
    const cookie = [...amira.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const leaving = new AbortController();
    const asked = fetch(`${console.url}/cases/B-4409`, { headers: { cookie }, signal: leaving.signal });
    await casework.paused();
    leaving.abort();
    await expect(asked).rejects.toThrow();
    await eventually(async () => expect((await rows())[0]).toMatch(/GET \/cases\/:number B-4409 499$/));
    casework.forget();
  });

  it('is never changed', async () => {
    for (const change of ['DELETE FROM access_log', 'UPDATE access_log SET status = 200', 'TRUNCATE access_log'])
      await expect(db.database.query(change)).rejects.toThrow();
  });
});

describe('while another service is away', () => {
  it('a page says so, and what is not saved is not called saved', async () => {
    const amira = await signedIn('amira-dunlin');
    const _csrf = tokenOf(await amira.go('/worklist'));
    casework.mood = 'away';
    const doubted = await amira.go('/cases/B-4417/acknowledge', { form: { _csrf, from: '/worklist' } });
    expect(doubted.url).toBe(`${console.url}/cases/B-4417`);
    expect(wordsOf(doubted)).toContain(
      'It is not known whether this was saved. B-4417 is shown as it is now: look before you try again, or ring Dr Heron 01632 960 021.',
    );
    casework.mood = 'garbled';
    const garbled = wordsOf(await amira.go('/cases/B-4417/acknowledge', { form: { _csrf } }));
    expect(garbled).toContain('It is not known whether this was saved.');
    expect(garbled).toContain('You have it');
    casework.mood = 'well';
    await amira.go('/cases/B-4417/undo', { form: { _csrf } });
    expect(wordsOf(await amira.go('/cases/B-4417/undo', { form: { _csrf } }))).toContain(
      'Nothing was changed. There is no acknowledgement of yours to undo.',
    );
    casework.mood = 'down';
    const list = await amira.go('/worklist');
    expect([list.status, wordsOf(list)]).toEqual([503, expect.stringContaining('This page could not be fetched')]);
    const act = await amira.go('/cases/B-4417/acknowledge', { form: { _csrf } });
    expect([act.status, wordsOf(act)]).toEqual([503, expect.stringContaining('Not saved The chain is still running.')]);
    expect(act.text).toContain('href="/cases/B-4417"');
    const others = await Promise.all(
      ['/search', '/keys', '/sign-out'].map(async (path) => wordsOf(await amira.go(path, { form: { _csrf } }))),
    );
    expect(others).toEqual([
      expect.stringMatching(/^Not searched /),
      expect.stringMatching(/^Not saved Your keys are as they were\./),
      expect.stringMatching(/^You are still signed in /),
    ]);
    for (const words of others) expect(words).not.toContain('chain');
  });
});

describe('the pages about rules', () => {
  it('are there for everybody with a job, by chapter, each with its numbers and its examples', async () => {
    const browser = await signedIn('amira-dunlin');
    const index = wordsOf(await browser.go('/rules'));
    expect(index).toContain('R15: Bruise or injury in a child who is not mobile');
    expect(index).toContain('R48: A feed is silent');
    const rule = wordsOf(await browser.go('/rules/R25'));
    expect(rule).toContain('R25: Left before being seen');
    expect(rule).toContain('Children Act 1989, section 105');
    expect(rule).toContain('the child is still there');
    expect(wordsOf(await browser.go('/rules/how-we-count'))).toContain('One injury episode');
  });

  it('are told from names in code, and hold no mark of how they were written', async () => {
    const browser = await signedIn('amira-dunlin');
    const { text } = await browser.go('/rules/R25');
    expect(text).toContain('<code>injuryRuleDays</code>');
    expect(text).not.toContain('`');
  });

  it('that are not there say so, and lead to those that are; whoever is not signed in is asked to', async () => {
    const browser = await signedIn('amira-dunlin');
    for (const [path, words] of [
      ['/rules/R99', 'There is no rule with that number.'],
      ['/rules/..%2fkeys', 'There is no rule with that number.'],
      ['/rules/weeks/more', 'There is no page at this address.'],
      ['/nonsense', 'There is no page at this address.'],
    ] as const) {
      const page = await browser.go(path);
      expect([path, page.status]).toEqual([path, 404]);
      expect(wordsOf(page)).toContain(words);
      expect(page.text).toContain('<a href="/rules">All rules</a>');
      expect(wordsOf(page)).not.toContain('You cannot open this page');
    }
    const stranger = new ABrowser(console.url);
    const door = await stranger.go('/rules/R15');
    expect(door.url).toContain('/sign-in?next=%2Frules%2FR15');
    // who was never signed in is not told that they were signed out
    expect(wordsOf(door)).not.toContain('signed out');
    const led = await stranger.signIn('amira-dunlin', passwords['amira-dunlin'], '/rules/R15');
    expect(led.url).toBe(`${console.url}/rules/R15`);
  });

  it('by week are for operators and rule owners alone', async () => {
    const browser = new ABrowser(console.url);
    expect(wordsOf(await browser.signIn('ola', passwords.ola, '/rules'))).toContain('Rules by week');
    const weeks = wordsOf(await browser.go('/rules/weeks'));
    expect(weeks).toContain('Week of Monday 16 November 2026');
    expect(weeks).toMatch(/R01: Child with a plan[^0-9]+0\s+41\s+0\s+0\s+0/);
    expect(weeks).toMatch(
      /R15: [^0-9]+5\s+taken back since: 1\s+0\s+3\s+too old to page: 1\s+one alert per episode: 2\s+2\s+0/,
    );
    expect(weeks.match(/No rule fired, and none could not tell/g)).toHaveLength(10);
    screening.mood = 'down';
    const without = wordsOf(await browser.go('/rules/weeks'));
    screening.mood = 'well';
    expect(without).toContain('How often a rule could not tell is still being fetched');
    expect(without).toMatch(/R15: [^0-9]+5\s+taken back since: 1\s+not known/);
    const nurse = await signedIn('amira-dunlin');
    const refused = await nurse.go('/rules/weeks');
    expect(refused.status).toBe(404);
    expect(wordsOf(refused)).toContain('How often rules rang is for those who run the service or own its rules.');
    expect(wordsOf(await nurse.go('/rules'))).not.toContain('Rules by week');
  });

  it('are what a rule owner has here, who is led to them', async () => {
    const browser = new ABrowser(console.url);
    const page = await browser.signIn('rowan-pipit', passwords['rowan-pipit']);
    expect([page.status, page.url]).toEqual([200, `${console.url}/rules`]);
    expect(wordsOf(page)).not.toContain('Worklist');
    expect((await browser.go('/cases/B-4417')).status).toBe(404);
  });
});
