import { startIdentity } from '#infra/local';
import { type ABrowser, tokenOf, wordsOf, type Answered } from '../test/a-browser.js';
import { consoleHere } from '../test/console-here.js';

const minute = 60_000;
const here = consoleHere(startIdentity);

describe('the digest', () => {
  const finding = '9990a000-0000-5000-8000-000000000001';
  const other = '9990a000-0000-5000-8000-000000000002';
  const looked = async (browser: ABrowser, lines: string) =>
    browser.go('/worklist/looked', {
      form: { _csrf: tokenOf(await browser.go('/worklist?view=digest')), lines, from: '/worklist?view=digest' },
    });

  it('is looked at when its reader says so, and not by being opened', async () => {
    const browser = await here.signedIn('amira-dunlin');
    await browser.go('/worklist?view=digest');
    expect(here.casework.looked).toEqual([]);
    const page = await looked(browser, `${finding} 2,${other} 1`);
    expect([page.status, page.url]).toEqual([200, `${here.console.url}/worklist?view=digest`]);
    expect(here.casework.looked).toEqual([
      { finding, revision: 2 },
      { finding: other, revision: 1 },
    ]);
  });

  it('takes no look at what is no line', async () => {
    const browser = await here.signedIn('amira-dunlin');
    for (const lines of ['', finding, `x 2`, `${finding} 0`]) expect((await looked(browser, lines)).status).toBe(404);
    expect(here.casework.looked).toEqual([]);
  });
});

describe('a case of several organisations', () => {
  it('says whose clock an action stops, and who holds it open without anybody who can sign in', async () => {
    const amira = await here.signedIn('amira-dunlin');
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
    here.casework.recordsFor = ['RXX', 'RYY'];
    const amira = await here.signedIn('amira-dunlin');
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
    expect(here.casework.recordedFor('B-4417')).toEqual(['RYY']);
    expect((await amira.go('/cases/B-4417/record', { form: { ...form, organisation: '<b>' } })).status).toBe(404);
  });

  it('asks nobody else', async () => {
    const amira = await here.signedIn('amira-dunlin');
    expect((await amira.go('/cases/B-4417')).text).not.toContain('name="organisation"');
  });
});

describe('a rule that rang many times', () => {
  it('is one row, behind which the others are found, also without a script, each to be judged', async () => {
    const amira = await here.signedIn('amira-dunlin');
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
    const amira = await here.signedIn('amira-dunlin');
    const page = await amira.go('/cases/B-4417');
    const form = { _csrf: tokenOf(page), finding: findingIn(page) };
    here.casework.actAs('dr-heron', 'B-4417', 'verdicts', { findingId: form.finding, useful: false });
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
    const amira = await here.signedIn('amira-dunlin');
    const form = { _csrf: tokenOf(await amira.go('/worklist')), from: '/worklist' };
    await here.db.shiftClock(16 * minute);
    const door = await amira.go('/cases/B-4417/acknowledge', { form });
    expect(wordsOf(door)).toContain('You were signed out. Nothing was saved. Sign in, and do it once more.');
    const next = new URL(door.url).searchParams.get('next') ?? '';
    // known to the identity provider still: no password is asked for
    const page = await amira.go('/sign-in', { form: { next } });
    expect(page.url).toBe(`${here.console.url}/cases/B-4417`);
    expect(wordsOf(page)).toContain('Say that you have it');
    expect(wordsOf(await amira.go('/sign-in?out=1'))).not.toContain('Nothing was saved');
  });

  it('from a page of before the reader signed in anew is not called forbidden', async () => {
    const amira = await here.signedIn('amira-dunlin');
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
    const amira = await here.signedIn('amira-dunlin');
    const _csrf = tokenOf(await amira.go('/worklist'));
    here.casework.actAs(by, 'B-4417', route, body);
    return wordsOf(await amira.go(`/cases/B-4417/${act}`, { form: { _csrf, ...form } }));
  };

  it('is told what was decided about a referral, never that its own decision holds', async () => {
    const declined = { reason: 'mark-present-from-birth' };
    const confirming = await after('dr-heron', 'referral/decline', declined, 'referral', { sends: 'RXX E00000001' });
    expect(confirming).toMatch(
      /No referral was sent\. Dr Heron decided (today|yesterday) \d\d:\d\d not to refer in B-4417: the mark was present from birth\./,
    );
    expect(confirming).not.toContain('Referral confirmed');
    here.casework.forget();
    expect(await after('dr-heron', 'referral/confirm', {}, 'decline', declined)).toMatch(
      /Your decision not to refer was not recorded\. Dr Heron confirmed the referral of B-4417/,
    );
    here.casework.forget();
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
