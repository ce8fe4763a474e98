import { startIdentity } from '#infra/local';
import { tokenOf, wordsOf, type Answered } from '../test/a-browser.js';
import { consoleHere } from '../test/console-here.js';

const here = consoleHere(startIdentity);

describe('a form', () => {
  it('does nothing without the token of its session', async () => {
    const amira = await here.signedIn('amira-dunlin');
    const heron = await here.signedIn('dr-heron');
    const foreign = tokenOf(await heron.go('/worklist'));
    for (const token of ['', 'x', foreign]) expect((await here.acknowledge(amira, 'B-4417', token)).status).toBe(403);
    expect((await amira.go('/sign-out', { form: {} })).status).toBe(403);
    expect(wordsOf(await amira.go('/cases/B-4417'))).toContain('Say that you have it');
    expect(wordsOf(await here.acknowledge(amira, 'B-4417'))).toContain('You acknowledged B-4417');
  });

  it('is never a link: no GET changes anything', async () => {
    const amira = await here.signedIn('amira-dunlin');
    for (const act of ['acknowledge', 'undo', 'record', 'propose', 'verdict'])
      expect((await amira.go(`/cases/B-4417/${act}`)).status).toBe(404);
    for (const page of ['close', 'decline']) expect((await amira.go(`/cases/B-4417/${page}`)).status).toBe(200);
    expect(wordsOf(await amira.go('/cases/B-4417'))).toContain('Say that you have it');
  });

  it('goes back to the list it came from, and nowhere else', async () => {
    const amira = await here.signedIn('amira-dunlin');
    const page = await amira.go('/worklist?view=team');
    const _csrf = tokenOf(page);
    const to = async (from: string) =>
      (await amira.go('/cases/B-4417/acknowledge', { form: { _csrf, from } })).url.replace(here.console.url, '');
    expect(await to('/worklist?view=team')).toBe('/worklist?view=team');
    for (const from of ['https://evil.example', '//evil.example', '/worklist\r\nx: y', '/worklist/../keys'])
      expect(await to(from)).toBe('/cases/B-4417');
  });

  it('says once what it did', async () => {
    const amira = await here.signedIn('amira-dunlin');
    expect(wordsOf(await here.acknowledge(amira, 'B-4417'))).toContain('You acknowledged B-4417');
    expect(wordsOf(await amira.go('/worklist'))).not.toContain('You acknowledged B-4417');
  });

  it('in which nothing is chosen says so at the field and in a summary, and records nothing', async () => {
    const amira = await here.signedIn('amira-dunlin');
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
    const amira = await here.signedIn('amira-dunlin');
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
    const amira = await here.signedIn('amira-dunlin');
    const _csrf = tokenOf(await amira.go('/worklist'));
    here.casework.actAs('amira-dunlin', 'B-4417', 'actions', { kind: 'examined-child' });
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
    const amira = await here.signedIn('amira-dunlin');
    const before = await amira.go('/cases/B-4417');
    expect(before.text).toContain('href="/cases/B-4417/referral">Start referral</a>');
    const page = await amira.go('/cases/B-4417/referral');
    expect(wordsOf(page)).toMatch(/Phone first: .*01632 960 \d{3}/);
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
    const amira = await here.signedIn('amira-dunlin');
    const page = await amira.go('/cases/B-4417/referral');
    const form = { _csrf: tokenOf(page), starts: startsIn(page) ?? 'none', sends };
    here.casework.actAs('dr-heron', 'B-4417', 'referral/decline', { reason: 'mark-present-from-birth' });
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
    const amira = await here.signedIn('amira-dunlin');
    here.casework.actAs('bellwether', 'B-4417', 'referral/propose');
    const page = await amira.go('/cases/B-4417/referral');
    expect(startsIn(page)).toBeUndefined();
    const form = { _csrf: tokenOf(page), sends };
    expect(wordsOf(await amira.go('/cases/B-4417/referral', { form }))).toContain('Referral confirmed');
  });

  it('goes to the authority that its page has named: to another one nothing is sent', async () => {
    const amira = await here.signedIn('amira-dunlin');
    const page = await amira.go('/cases/B-4417/referral');
    expect(sendsIn(page)).toEqual([sends]);
    here.casework.refersFor = [{ organisation: 'RXX', to: 'E00000002' }];
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
    here.casework.refersFor = [
      { organisation: 'RXX', to: 'E00000001' },
      { organisation: 'RYY', to: 'E00000002' },
    ];
    const amira = await here.signedIn('amira-dunlin');
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
    here.casework.refersFor = [{ organisation: 'RXX', to: null }];
    const amira = await here.signedIn('amira-dunlin');
    const page = await amira.go('/cases/B-4417/referral');
    expect(wordsOf(page)).toContain('no referral can be sent. Ring children’s services.');
    expect(page.text).not.toContain('Confirm and send');
  });
});

describe('closing', () => {
  const reasonsIn = ({ text }: Answered) => [...text.matchAll(/name="reason" value="([^"]+)"/g)].map(([, one]) => one);

  it('offers what is true of the case: once it is referred, what became of that', async () => {
    const amira = await here.signedIn('amira-dunlin');
    here.casework.actAs('amira-dunlin', 'B-4417', 'actions', { kind: 'examined-child' });
    const before = await amira.go('/cases/B-4417/close');
    expect(reasonsIn(before)).toContain('explained-no-further-action');
    expect(wordsOf(before)).not.toMatch(/Referred|do not agree/);
    here.casework.actAs('dr-heron', 'B-4417', 'referral/confirm', {});
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
    const amira = await here.signedIn('amira-dunlin');
    const page = await amira.go('/cases/B-4417');
    expect(page.text).not.toContain('href="/cases/B-4417/close"');
    expect(wordsOf(page)).toContain('your organisation has recorded nothing done for the child since the last ring');
    const early = await amira.go('/cases/B-4417/close');
    expect(reasonsIn(early)).toEqual([]);
    expect(wordsOf(early)).toContain('It cannot be closed yet.');
    expect(early.text).not.toMatch(/<button[^>]*>Close the case/);
    here.casework.actAs('amira-dunlin', 'B-4417', 'actions', { kind: 'rang-children-services' });
    const rung = await amira.go('/cases/B-4417/close');
    expect(reasonsIn(rung)).toEqual(['acted-and-handed-over', 'entered-in-error', 'wrong-child']);
    expect(wordsOf(rung)).toContain('that the child was examined or visited, or the senior doctor rung');
    expect(wordsOf(rung)).not.toContain('who said so');
  });

  it('as accepted asks who at the authority said so, and when by the clock on the wall', async () => {
    const amira = await here.signedIn('amira-dunlin');
    here.casework.actAs('amira-dunlin', 'B-4417', 'actions', { kind: 'rang-children-services' });
    here.casework.actAs('dr-heron', 'B-4417', 'referral/confirm', {});
    const page = await amira.go('/cases/B-4417/close');
    expect(page.text).toContain('<option value="westmarch-duty">Westmarch emergency duty team, emergency duty team');
    const form = { _csrf: tokenOf(page), reason: 'referred-and-accepted' };
    const noted = 'Say who at the authority accepted the referral, and when';
    expect(wordsOf(await amira.go('/cases/B-4417/close', { form }))).toContain(noted);
    const half = { ...form, acceptedBy: 'westmarch-duty', acceptedAt: '' };
    expect(wordsOf(await amira.go('/cases/B-4417/close', { form: half }))).toContain(noted);
    const whole = { ...form, acceptedBy: 'westmarch-duty', acceptedAt: '2026-06-17T13:43' };
    expect(wordsOf(await amira.go('/cases/B-4417/close', { form: whole }))).toContain('Case B-4417 is closed.');
    expect(here.casework.acceptedIn('B-4417')).toEqual({ by: 'westmarch-duty', at: '2026-06-17T12:43:00.000Z' });
  });
});
