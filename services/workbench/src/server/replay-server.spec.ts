import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { replayAnswer, type ReplayAnswer, type ReplayRequest } from '#libs/contracts';
import { loadPolicy, silentLogger } from '#libs/platform/documents';
import { ReplaysBusy } from './replay-thread.js';
import { replayUpload } from './replay-upload.js';
import { startReplayServer, type ReplayServer } from './replay-server.js';

const token = 'workbench-workbench';
const text = readFileSync('tests/replay/peter-connelly.json', 'utf8');
let server: ReplayServer;
let isFull = false;
const arrived = Promise.withResolvers<undefined>();
const left = Promise.withResolvers<undefined>();

beforeAll(async () => {
  const policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
  const replay = async (read: () => Promise<ReplayRequest>, gone: AbortSignal): Promise<ReplayAnswer> => {
    if (isFull) throw new ReplaysBusy();
    const request = await read();
    if (request.name === 'endless.json') {
      arrived.resolve(undefined);
      await once(gone, 'abort');
      left.resolve(undefined);
      throw gone.reason;
    }
    if (request.name === 'broken.json') throw new Error('a defect');
    return replayUpload(request, policy);
  };
  server = await startReplayServer({ host: '127.0.0.1', port: 0, token, replay, logger: silentLogger });
});
afterAll(() => server.stop());

async function ask(body: unknown, bearer = token): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fetch(`${server.url}/replays`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

describe('a chronology replayed on request', () => {
  it('answers where the alarm rings, and the page', async () => {
    const answer = replayAnswer.parse((await ask({ name: 'peter.json', text })).body);
    expect(answer).toMatchObject({ outcome: 'replayed', title: expect.stringContaining('Peter Connelly') as string });
    expect(answer).toMatchObject({ sentence: expect.stringContaining('contact 9 of 49') as string });
    const health = replayAnswer.parse((await ask({ name: 'peter.json', text, feeds: 'health' })).body);
    expect(health).not.toEqual(answer);
  });

  it('answers the same to the byte each time', async () => {
    expect(await ask({ name: 'peter.json', text })).toEqual(await ask({ name: 'peter.json', text }));
  });

  it('says which event of a file is wrong and what is allowed there', async () => {
    const wrong = text.replace('"setting": "gp"', '"setting": "moon"');
    const { status, body } = await ask({ name: 'peter.json', text: wrong });
    expect([status, body]).toMatchObject([200, { outcome: 'not-readable' }]);
    expect(JSON.stringify(body)).toMatch(/peter\.json.*event \d+.*moon.*health-visitor/s);
    expect((await ask({ name: 'half.json', text: text.slice(0, 300) })).body).toMatchObject({
      outcome: 'not-readable',
    });
  });

  it('refuses who has no token, and what is no question', async () => {
    expect((await ask({ name: 'peter.json', text }, 'guessed-guessed-guessed')).status).toBe(401);
    expect((await ask({ text })).status).toBe(400);
    expect((await fetch(`${server.url}/anything`)).status).toBe(404);
  });

  it('asks whoever comes while many wait to come back, and says nothing of a defect', async () => {
    isFull = true;
    expect(await ask({ name: 'one-too-many.json', text })).toEqual({ status: 503, body: { code: 'busy' } });
    // not even what it is about is read
    expect(await ask('x'.repeat(5_000_000))).toEqual({ status: 503, body: { code: 'busy' } });
    isFull = false;
    expect(await ask({ name: 'broken.json', text })).toEqual({ status: 500, body: { code: 'internal-error' } });
  });
  it('is given up when whoever asked is gone', async () => {
    const impatient = new AbortController();
    const asked = fetch(`${server.url}/replays`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ name: 'endless.json', text }),
      signal: impatient.signal,
    });
    await arrived.promise;
    impatient.abort();
    await expect(asked).rejects.toThrow();
    await left.promise;
  });
});
