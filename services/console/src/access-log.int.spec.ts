import { startIdentity } from '#infra/local';
import { eventually } from '#libs/testing';
import { ABrowser, tokenOf, wordsOf } from '../test/a-browser.js';
import { consoleHere } from '../test/console-here.js';

const here = consoleHere(startIdentity);

describe('the access log', () => {
  const rows = async () =>
    (
      await here.db.database.query<{ line: string }>(
        `SELECT concat_ws(' ', person, route, case_number, status) AS line FROM access_log ORDER BY sequence DESC LIMIT 3`,
      )
    ).rows.map(({ line }) => line);

  it('has one line for each page and act, also for those refused', async () => {
    const ola = await here.signedIn('eastfield-nurse');
    await ola.go('/cases/B-4417');
    await eventually(async () => expect((await rows())[0]).toBe('eastfield-nurse GET /cases/:number B-4417 404'));
    await here.acknowledge(ola, 'B-5001');
    await eventually(async () => {
      expect(await rows()).toEqual([
        'eastfield-nurse GET /cases/:number B-5001 200',
        'eastfield-nurse POST /cases/:number/acknowledge B-5001 303',
        'eastfield-nurse GET /worklist 200',
      ]);
    });
  });

  it('names the case also of an address in other letters, and of a page that nobody waited for', async () => {
    const amira = await here.signedIn('amira-dunlin');
    await amira.go('/CASES/B-4417');
    await eventually(async () => expect((await rows())[0]).toBe('amira-dunlin GET /cases/:number B-4417 200'));
    here.casework.pause();
    const cookie = [...amira.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const leaving = new AbortController();
    const asked = fetch(`${here.console.url}/cases/B-4409`, { headers: { cookie }, signal: leaving.signal });
    await here.casework.paused();
    leaving.abort();
    await expect(asked).rejects.toThrow();
    await eventually(async () => expect((await rows())[0]).toMatch(/GET \/cases\/:number B-4409 499$/));
    here.casework.forget();
  });

  it('is never changed', async () => {
    for (const change of ['DELETE FROM access_log', 'UPDATE access_log SET status = 200', 'TRUNCATE access_log'])
      await expect(here.db.database.query(change)).rejects.toThrow();
  });

  describe('while it takes no line', () => {
    beforeEach(() => here.db.database.query('ALTER TABLE access_log RENAME TO access_log_away'));
    const isBack = () => here.db.database.query('ALTER TABLE IF EXISTS access_log_away RENAME TO access_log');
    afterEach(isBack);

    it('shows no page, and signs nobody in', async () => {
      await isBack();
      const amira = await here.signedIn('amira-dunlin');
      await here.db.database.query('ALTER TABLE access_log RENAME TO access_log_away');
      for (const path of ['/cases/B-4417', '/worklist', '/cases/B-4417/chronology']) {
        const page = await amira.go(path);
        expect([page.status, wordsOf(page)]).toEqual([503, expect.stringContaining('This page could not be fetched')]);
        expect(page.text).not.toMatch(/WRENFOLD|Ivo/);
      }
      const events = await amira.go('/events');
      expect(events.status).toBe(503);
      const { status, headers } = await new ABrowser(here.console.url).go('/sign-in', { form: {}, redirects: 'stay' });
      expect([status, headers.getSetCookie()]).toEqual([503, []]);
      await isBack();
      expect(wordsOf(await amira.go('/cases/B-4417'))).toContain('WRENFOLD, Ivo');
    });

    it('calls no act saved, nor lost', async () => {
      await isBack();
      const amira = await here.signedIn('amira-dunlin');
      const _csrf = tokenOf(await amira.go('/worklist'));
      await here.db.database.query('ALTER TABLE access_log RENAME TO access_log_away');
      const act = await amira.go('/cases/B-4417/acknowledge', { form: { _csrf } });
      expect([act.status, wordsOf(act)]).toEqual([
        503,
        expect.stringContaining('It is not known whether this was saved'),
      ]);
    });
  });

  it('keeps an answer waiting for its line, and is written to the end when the console stops', async () => {
    const amira = await here.signedIn('amira-dunlin');
    const cookie = [...amira.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    let answered = false;
    const stopping: Promise<void>[] = [];
    await here.db.database.transaction(async (sql) => {
      await sql.query('LOCK TABLE access_log IN EXCLUSIVE MODE');
      const asked = fetch(`${here.console.url}/cases/B-4417`, { headers: { cookie, connection: 'close' } });
      asked.then(
        () => (answered = true),
        () => undefined,
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(answered).toBe(false);
      stopping.push(here.console.stop());
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    await Promise.all(stopping);
    expect((await rows())[0]).toBe('amira-dunlin GET /cases/:number B-4417 200');
    await here.restart();
  });
});
