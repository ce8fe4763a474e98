import { fileURLToPath } from 'node:url';
import { Global, Module, type INestApplication, type NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { contactStated } from '#libs/contracts';
import { Database, silentLogger } from '#libs/platform';
import { ErrorFilter, OperatorGuard, operatorToken, serviceLogger } from '#libs/platform/http';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { contact, millbrook, overMllp, sample, withField } from '../test-messages/sample.js';
import { AcceptMessages, AcceptSettings } from './accept-messages.js';
import { FeedTokens } from './adapters/feed-tokens.js';
import { keepRawBodies } from './adapters/raw-bodies.js';
import { AppModule } from './app.module.js';
import { watchFeeds } from './store/feed-watches.js';

const tokens = { 'millbrook-pas': 'millbrook-token-0001', 'westmarch-list': 'westmarch-token-0001' };
const westmarch = { ...millbrook, name: 'westmarch-list', organisation: 'E00000001', profile: 'json-only' as const };
const operator = { authorization: 'Bearer operator-token-0001' };

@Global()
@Module({})
class Platform {}

@Module({})
class Root {}

const quiet: NestApplicationOptions = { logger: false };

describe('the HTTP face of intake', () => {
  let app: INestApplication;
  let database: Database;
  let url: string;
  let made: TestDatabase;
  let messages: AcceptMessages;

  const serve = async (accepting: AcceptMessages): Promise<INestApplication> => {
    const profiles = new Map([millbrook, westmarch].map((profile) => [profile.name, profile]));
    const settings = new AcceptSettings(profiles, 'routing-secret-of-tests', () => undefined);
    const served = await NestFactory.create(
      {
        module: Root,
        imports: [
          {
            module: Platform,
            providers: [
              OperatorGuard,
              { provide: operatorToken, useValue: 'operator-token-0001' },
              { provide: serviceLogger, useValue: silentLogger },
            ],
            exports: [OperatorGuard, operatorToken, serviceLogger],
          },
          AppModule.with({ database, messages: accepting, settings, tokens: new FeedTokens(profiles, tokens) }),
        ],
      },
      quiet,
    );
    served.useGlobalFilters(new ErrorFilter(silentLogger));
    keepRawBodies(served);
    await served.listen(0, '127.0.0.1');
    return served;
  };

  beforeAll(async () => {
    made = await testDatabase('intake', fileURLToPath(new URL('./store/migrations', import.meta.url)));
    database = made.database;
    const profiles = new Map([millbrook, westmarch].map((profile) => [profile.name, profile]));
    messages = new AcceptMessages(database, new AcceptSettings(profiles, 'routing-secret-of-tests', () => undefined));
    app = await serve(messages);
    url = await app.getUrl();
  });
  afterAll(async () => {
    await app.close();
    await made.drop();
  });

  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${tokens['millbrook-pas']}`,
        'content-type': 'application/json',
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const get = async (path: string, headers: Record<string, string> = operator) => {
    const response = await fetch(`${url}${path}`, { headers });
    return { status: response.status, body: (await response.json()) as Record<string, never> };
  };
  const now = () => ({ ...contact, occurredAt: new Date().toISOString() });

  it('takes a contact, and knows it when it comes again', async () => {
    const stated = now();
    const first = await post('/signals', stated);
    const again = await post('/signals', stated);
    expect(first).toMatchObject({ status: 202, body: { signals: [{ disposition: 'accepted', duplicate: false }] } });
    expect(again).toMatchObject({ status: 202, body: { signals: [{ disposition: 'accepted', duplicate: true }] } });
    expect(again.body['signals']).toMatchObject([{ id: (first.body['signals'] as { id: string }[])[0]?.id }]);
  });

  it('takes the same body under another idempotency key as another message', async () => {
    const stated = now();
    const keyed = (key: string) => post('/signals', stated, { 'idempotency-key': key });
    expect(await keyed('k-1')).toMatchObject({ body: { signals: [{ duplicate: false }] } });
    expect(await keyed('k-1')).toMatchObject({ body: { signals: [{ duplicate: true }] } });
    expect(await keyed('k-2')).toMatchObject({ body: { signals: [{ duplicate: false }] } });
  });

  it('answers each kind of fault with its status and code, and repeats no value', async () => {
    const secret = 'CANARY-9990000018';
    const answers = [
      await post('/signals', now(), { authorization: 'Bearer wrong' }),
      await post('/signals', `{"${secret}`),
      await post('/signals', { ...now(), status: secret }),
      await post('/signals', { ...now(), feed: 'westmarch-list' }),
      await post('/signals', [now(), { ...now(), setting: secret }]),
      await post('/signals', now(), { 'content-type': 'text/plain' }),
      await post('/signals', `"${'x'.repeat(1_100_000)}"`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([401, 400, 422, 403, 207, 415, 413]);
    expect(JSON.stringify(answers)).not.toContain(secret);
    const allowed = contactStated.shape.status.options;
    expect(answers[2]?.body).toEqual({ errors: [{ code: 'contract-breach', place: '/status', allowed, item: 0 }] });
  });

  it('takes a list of children with a plan from the authority, and from nobody else', async () => {
    const path = `/plan-lists?authority=E00000001&asOf=${encodeURIComponent('2026-11-17T06:10:00Z')}&scope=full`;
    const csv = 'nhs_number,plan,start,end,category,worker\n9990000018,CPP,2026-10-02,,neglect,team-7\n';
    const asWestmarch = { authorization: `Bearer ${tokens['westmarch-list']}`, 'content-type': 'text/csv' };
    expect(await post(path, csv, asWestmarch)).toMatchObject({
      status: 202,
      body: { signals: [{ disposition: 'accepted' }] },
    });
    expect(await post(path, csv, { 'content-type': 'text/csv' })).toMatchObject({
      status: 403,
      body: { code: 'feed-mismatch' },
    });
    expect(await post(path, `${csv}1234567890,CPP,,,,\n`, asWestmarch)).toMatchObject({
      status: 207,
      body: { errors: [{ code: 'nhs-number-check-digit', place: 'line 3 nhs_number' }] },
    });
    expect((await post('/plan-lists?authority=E00000001', csv, asWestmarch)).status).toBe(422);
  });

  it('shows operators what is held, with its bytes, and lets them retry and close it', async () => {
    await post('/signals', '{"held":');
    const { body } = await get('/operator/messages?disposition=quarantined&reason=body-not-json&limit=1');
    const listed = body as unknown as { messages: { id: string; reason: string }[]; counts: Record<string, number> };
    const [held] = listed.messages;
    expect(held?.reason).toBe('body-not-json');
    expect(listed.counts['body-not-json']).toBeGreaterThan(0);
    expect((await get(`/operator/messages/${held?.id}`)).body).toMatchObject({
      raw: Buffer.from('{"held":').toString('base64'),
      text: '{"held":',
    });
    const act = (verb: string, more: unknown = {}) => post(`/operator/messages/${held?.id}/${verb}`, more, operator);
    expect(await act('retry')).toMatchObject({
      status: 200,
      body: { disposition: 'quarantined', reason: 'body-not-json' },
    });
    expect((await act('discard', { reason: 'Not A Code' })).status).toBe(422);
    expect(await act('discard', { reason: 'test-message' })).toMatchObject({
      status: 200,
      body: { disposition: 'discarded' },
    });
    expect((await act('retry')).status).toBe(409);
  });

  it('lets nobody else see it', async () => {
    expect((await get('/operator/messages', {})).status).toBe(401);
    expect((await get('/operator/messages', { authorization: `Bearer ${tokens['millbrook-pas']}` })).status).toBe(401);
    expect((await get(`/operator/messages/${'0'.repeat(8)}-0000-4000-8000-000000000000`)).status).toBe(404);
  });

  it('says when each feed was last heard', async () => {
    const { body } = await get('/operator/feeds');
    const { feeds } = body as unknown as { feeds: { feed: string; lastHeardAt: string | null }[] };
    expect(feeds.find(({ feed }) => feed === 'millbrook-pas')?.lastHeardAt).not.toBeNull();
  });

  it('counts for each feed the messages whose NHS number fails its check digit, and knows their signals', async () => {
    const count = async () => {
      const { feeds } = (await get('/operator/feeds')).body as unknown as { feeds: Record<string, unknown>[] };
      return feeds.find(({ feed }) => feed === 'millbrook-pas')?.['refusedNumbers'];
    };
    expect(await count()).toEqual({ count: 0, days: 30 });
    const wrong = '9990000019^^^NHS^NH~L0777^^^RXX^PI';
    const bytes = withField(withField(sample('a04-registered'), 'PID', 3, wrong), 'MSH', 10, 'WRONG-1');
    const { items, receivedAt, disposition } = await messages.accept(overMllp(bytes));
    expect(disposition).toBe('accepted');
    expect(await count()).toEqual({ count: 1, days: 30 });
    const signal = { id: items[0]!.id, feed: 'millbrook-pas', receivedAt: receivedAt.toISOString() };
    const other = { ...signal, id: '01890a5d-ac96-774b-bcce-b302099a8057' };
    const asked = await post('/operator/refused-numbers', { signals: [signal, other] }, operator);
    expect(asked).toEqual({ status: 200, body: { signals: [signal.id] } });
    const found = await post(
      '/operator/messages/find',
      { feed: 'millbrook-pas', controlIds: ['WRONG-1', 'X'] },
      operator,
    );
    expect(found.body).toMatchObject({
      messages: [{ controlId: 'WRONG-1', disposition: 'accepted', notes: [{ code: 'nhs-number-check-digit' }] }],
    });
  });

  it('says of each feed who numbers its records, and which is silent since when', async () => {
    const read = async () => {
      const { feeds } = (await get('/operator/feeds')).body as unknown as { feeds: Record<string, unknown>[] };
      return feeds.find(({ feed }) => feed === 'millbrook-pas');
    };
    expect(await read()).toMatchObject({ authority: 'RXX', silentSince: null });
    await watchFeeds(database, ['millbrook-pas'], 0);
    await database.query("update feed_watch set silent_since = '2026-11-17T11:00:00Z', usually_seconds = 240");
    expect(await read()).toMatchObject({ state: 'silent', silentSince: '2026-11-17T11:00:00.000Z', usually: 'PT4M' });
  });

  it('answers 503 while nothing can be stored', async () => {
    const away = new Database({
      url: 'postgres://intake:none@127.0.0.1:1/none',
      applicationName: 'away',
      logger: silentLogger,
    });
    const nowhere = await serve(
      new AcceptMessages(away, new AcceptSettings(new Map(), 'secret-of-routing', () => undefined)),
    );
    const response = await fetch(`${await nowhere.getUrl()}/signals`, {
      method: 'POST',
      headers: { authorization: `Bearer ${tokens['millbrook-pas']}`, 'content-type': 'application/json' },
      body: sample('s12-booked'),
    });
    expect(response.status).toBe(503);
    await nowhere.close();
    await away.close();
  });
});
