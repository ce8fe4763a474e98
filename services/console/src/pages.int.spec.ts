import { startIdentity } from '#infra/local';
import { testNhsNumber } from '#libs/testing';
import { ABrowser, tokenOf, wordsOf, type Answered } from '../test/a-browser.js';
import { consoleHere, passwords } from '../test/console-here.js';

const here = consoleHere(startIdentity);

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
    const amira = await here.signedIn('amira-dunlin');
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
        `form-action 'self' ${here.identity.issuer}`,
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
    const amira = await here.signedIn('amira-dunlin');
    for (const path of ['/worklist', '/cases/B-4398', '/cases/B-4417/chronology'])
      expect((await amira.go(path)).text).not.toMatch(/<b>,|<script>alert/);
  });

  it('has no name and no NHS number in address, title or header, and none reaches the log', async () => {
    const amira = await here.signedIn('amira-dunlin');
    const answers: Answered[] = [];
    for (const path of paths) answers.push(await amira.go(path));
    const _csrf = tokenOf(answers[1]!);
    answers.push(await amira.go('/search', { form: { _csrf, asked: testNhsNumber(417) } }));
    expect(answers.at(-1)!.url).toBe(`${here.console.url}/cases/B-4417`);
    answers.push(await amira.go('/search', { form: { _csrf, asked: 'Wrenfold' } }));
    here.screening.mood = 'down';
    answers.push(await amira.go('/cases/B-4417'));
    const outside = answers.map(({ url, headers, text }) => [
      url,
      [...headers].join(),
      /<title>([^<]*)/.exec(text)?.[1] ?? '',
    ]);
    const seen = JSON.stringify([outside, amira.visited, here.console.log()]).toLowerCase();
    expect(seen).not.toMatch(/wrenfold|999 ?\d{3} ?\d{4}/);
  });

  it('fetches script and style sheet under names that change with them', async () => {
    const amira = await here.signedIn('amira-dunlin');
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

describe("another hospital's case", () => {
  const addresses = [
    '/cases/B-4417',
    '/cases/B-4417/chronology',
    '/cases/B-4417/close',
    '/cases/B-4417/decline',
    '/cases/B-4417/referral',
  ];

  it('is answered word for word like one that is not there', async () => {
    const ola = await here.signedIn('eastfield-nurse');
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
    const ola = await here.signedIn('eastfield-nurse');
    const _csrf = tokenOf(await ola.go('/worklist'));
    for (const act of ['acknowledge', 'undo', 'propose', 'referral', 'record', 'decline', 'close', 'verdict']) {
      const form = { _csrf, kind: 'examined-child', reason: act === 'close' ? 'wrong-child' : 'entered-in-error' };
      expect((await ola.go(`/cases/B-4417/${act}`, { form })).status).toBe(404);
    }
    expect(wordsOf(await (await here.signedIn('amira-dunlin')).go('/cases/B-4417'))).toContain('Say that you have it');
  });

  it('is neither in the list nor found by an NHS number', async () => {
    const ola = await here.signedIn('eastfield-nurse');
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

describe('while another service is away', () => {
  it('a page says so, and what is not saved is not called saved', async () => {
    const amira = await here.signedIn('amira-dunlin');
    const _csrf = tokenOf(await amira.go('/worklist'));
    here.casework.mood = 'away';
    const doubted = await amira.go('/cases/B-4417/acknowledge', { form: { _csrf, from: '/worklist' } });
    expect(doubted.url).toBe(`${here.console.url}/cases/B-4417`);
    expect(wordsOf(doubted)).toContain(
      'It is not known whether this was saved. B-4417 is shown as it is now: look before you try again, or ring Dr Heron 01632 960 021.',
    );
    here.casework.mood = 'garbled';
    const garbled = wordsOf(await amira.go('/cases/B-4417/acknowledge', { form: { _csrf } }));
    expect(garbled).toContain('It is not known whether this was saved.');
    expect(garbled).toContain('You have it');
    here.casework.mood = 'well';
    await amira.go('/cases/B-4417/undo', { form: { _csrf } });
    expect(wordsOf(await amira.go('/cases/B-4417/undo', { form: { _csrf } }))).toContain(
      'Nothing was changed. There is no acknowledgement of yours to undo.',
    );
    here.casework.mood = 'down';
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
    const browser = await here.signedIn('amira-dunlin');
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
    const browser = await here.signedIn('amira-dunlin');
    const { text } = await browser.go('/rules/R25');
    expect(text).toContain('<code>injuryRuleDays</code>');
    expect(text).not.toContain('`');
  });

  it('that are not there say so, and lead to those that are; whoever is not signed in is asked to', async () => {
    const browser = await here.signedIn('amira-dunlin');
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
    const stranger = new ABrowser(here.console.url);
    const door = await stranger.go('/rules/R15');
    expect(door.url).toContain('/sign-in?next=%2Frules%2FR15');
    // who was never signed in is not told that they were signed out
    expect(wordsOf(door)).not.toContain('signed out');
    const led = await stranger.signIn('amira-dunlin', passwords['amira-dunlin'], '/rules/R15');
    expect(led.url).toBe(`${here.console.url}/rules/R15`);
  });

  it('by week are for operators and rule owners alone', async () => {
    const browser = new ABrowser(here.console.url);
    expect(wordsOf(await browser.signIn('ola', passwords.ola, '/rules'))).toContain('Rules by week');
    const weeks = wordsOf(await browser.go('/rules/weeks'));
    expect(weeks).toContain('Week of Monday 16 November 2026');
    expect(weeks).toMatch(/R01: Child with a plan[^0-9]+0\s+41\s+0\s+0\s+0/);
    expect(weeks).toMatch(
      /R15: [^0-9]+5\s+taken back since: 1\s+0\s+3\s+too old to page: 1\s+one alert per episode: 2\s+2\s+0/,
    );
    expect(weeks.match(/No rule fired, and none could not tell/g)).toHaveLength(10);
    here.screening.mood = 'down';
    const without = wordsOf(await browser.go('/rules/weeks'));
    here.screening.mood = 'well';
    expect(without).toContain('How often a rule could not tell is still being fetched');
    expect(without).toMatch(/R15: [^0-9]+5\s+taken back since: 1\s+not known/);
    const nurse = await here.signedIn('amira-dunlin');
    const refused = await nurse.go('/rules/weeks');
    expect(refused.status).toBe(404);
    expect(wordsOf(refused)).toContain('How often rules rang is for those who run the service or own its rules.');
    expect(wordsOf(await nurse.go('/rules'))).not.toContain('Rules by week');
  });

  it('are what a rule owner has here, who is led to them', async () => {
    const browser = new ABrowser(here.console.url);
    const page = await browser.signIn('rowan-pipit', passwords['rowan-pipit']);
    expect([page.status, page.url]).toEqual([200, `${here.console.url}/rules`]);
    expect(wordsOf(page)).not.toContain('Worklist');
    expect((await browser.go('/cases/B-4417')).status).toBe(404);
  });
});
