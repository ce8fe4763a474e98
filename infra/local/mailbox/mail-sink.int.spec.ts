import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import { freePort } from '#libs/testing';
import type { StoredMail } from './message-store.js';
import { startMailSink, type MailSink } from './start-mail-sink.js';

describe('the mail sink', () => {
  let folder: string;
  let httpPort: number;
  let smtpPort: number;
  let sink: MailSink;
  const start = (): Promise<MailSink> => startMailSink({ dataDir: folder, httpPort, smtpPort });
  const mails = async (): Promise<StoredMail[]> =>
    (await (await fetch(`${sink.http}/messages`)).json()) as StoredMail[];
  const behave = (wanted: object): Promise<Response> =>
    fetch(`${sink.http}/behaviour`, { method: 'PUT', body: JSON.stringify(wanted) });
  const send = async (subject = 'Bellwether B-12: URGENT'): Promise<unknown> => {
    const transport = nodemailer.createTransport({ host: '127.0.0.1', port: smtpPort, socketTimeout: 3_000 });
    try {
      return await transport.sendMail({
        from: 'alerts@bellwether.example',
        to: ['amira.dunlin@millbrook.example', 'dr.heron@millbrook.example'],
        subject,
        messageId: '<n-1@bellwether.example>',
        text: 'Case B-12 wants you.',
        html: '<p>Case <strong>B-12</strong> wants you.</p><script>alert(1)</script>',
      });
    } finally {
      transport.close();
    }
  };
  const page = async (path: string): Promise<{ text: string; policy: string }> => {
    const answer = await fetch(`${sink.http}${path}`, { headers: { accept: 'text/html' } });
    return { text: await answer.text(), policy: answer.headers.get('content-security-policy') ?? '' };
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bellwether-mail-'));
    [httpPort, smtpPort] = [await freePort(), await freePort()];
    sink = await start();
  });
  afterAll(async () => {
    await sink.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await behave({ mode: 'accept' });
    await fetch(`${sink.http}/messages`, { method: 'DELETE' });
  });

  it('keeps a mail with all that a script asks for', async () => {
    await send();
    const [mail] = await mails();
    expect(mail).toMatchObject({
      to: 'amira.dunlin@millbrook.example, dr.heron@millbrook.example',
      from: 'alerts@bellwether.example',
      subject: 'Bellwether B-12: URGENT',
      headers: { 'message-id': '<n-1@bellwether.example>' },
    });
    expect(mail?.text).toContain('Case B-12 wants you.');
    expect(mail?.html).toContain('<strong>B-12</strong>');
    expect(Date.parse(mail?.receivedAt ?? '')).not.toBeNaN();
  });

  it('still has its mails after a restart', async () => {
    await send();
    await sink.stop();
    sink = await start();
    expect(await mails()).toHaveLength(1);
  });

  it('still has them after it was killed in the middle of a mail, which is not among them', async () => {
    await send();
    await sink.stop();
    appendFileSync(join(folder, 'messages', 'mails.ndjson'), '{"id":"cut');
    sink = await start();
    await send();
    await sink.stop();
    sink = await start();
    expect((await mails()).map(({ subject }) => subject)).toEqual(Array(2).fill('Bellwether B-12: URGENT'));
  });

  it('says how many they are without looking into them', async () => {
    await send();
    await send();
    expect(await (await fetch(`${sink.http}/messages/count`)).json()).toEqual({ count: 2 });
  });

  it('forgets them when it is told to', async () => {
    await send();
    await fetch(`${sink.http}/messages`, { method: 'DELETE' });
    expect(await mails()).toEqual([]);
  });

  it('shows people a list and each mail, and runs nothing that a mail brings', async () => {
    await send('<b>bold</b> & brave');
    const [mail] = await mails();
    const list = await page('/');
    expect(list.text).toContain('&lt;b&gt;bold&lt;/b&gt; &amp; brave');
    expect((await page(`/messages/${mail!.id}`)).text).toContain('Case B-12 wants you.');
    const html = await page(`/messages/${mail!.id}/html`);
    expect(html.text).toContain('<strong>B-12</strong>');
    expect(html.policy).toMatch(/^sandbox; default-src 'none'/);
  });

  it('refreshes its page by itself, unless a person stops that', async () => {
    expect((await page('/')).text).toContain('http-equiv="refresh"');
    expect((await page('/?refresh=off')).text).not.toContain('http-equiv="refresh"');
  });

  it.each([
    ['defer', 451],
    ['bounce', 550],
  ])('told to %s, answers %i and keeps nothing', async (mode, responseCode) => {
    await behave({ mode, count: 1 });
    await expect(send()).rejects.toMatchObject({ responseCode });
    expect(await mails()).toEqual([]);
    await send();
    expect(await mails()).toHaveLength(1);
  });

  it('told to drop before the 250, cuts the line and keeps nothing', async () => {
    await behave({ mode: 'drop-before-250', count: 1 });
    await expect(send()).rejects.toThrow();
    expect(await mails()).toEqual([]);
  });

  it('told to drop after the 250, keeps the mail though the sender never learns it', async () => {
    await behave({ mode: 'drop-after-250', count: 1 });
    await expect(send()).rejects.toThrow();
    expect(await mails()).toHaveLength(1);
  });

  it('told to be slow, takes its time', async () => {
    await behave({ mode: 'slow', delayMs: 400 });
    const began = Date.now();
    await send();
    expect(Date.now() - began).toBeGreaterThanOrEqual(400);
  });

  it('is switched by the buttons of the page too', async () => {
    const body = new URLSearchParams({ mode: 'bounce' });
    await fetch(`${sink.http}/behaviour`, { method: 'POST', body, redirect: 'manual' });
    expect((await page('/')).text).toContain('told to misbehave');
  });

  it('refuses what it does not know', async () => {
    expect((await behave({ mode: 'explode' })).status).toBe(400);
    expect((await fetch(`${sink.http}/behaviour`, { method: 'PUT', body: '{' })).status).toBe(400);
    expect((await fetch(`${sink.http}/messages/none`)).status).toBe(404);
  });
});
