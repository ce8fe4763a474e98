import 'reflect-metadata';
import { Body, Controller, Get, Module, Post, UseGuards, type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Health, type HealthState } from '../health.js';
import { createLogger } from '../logger.js';
import { ErrorFilter } from './error.filter.js';
import { OperatorGuard } from './operator.guard.js';
import { PlatformModule } from './platform.module.js';

@Controller('operator/things')
@UseGuards(OperatorGuard)
class ThingsController {
  @Get()
  list(): string[] {
    return ['one'];
  }

  @Post()
  add(@Body() body: object): object {
    return { fields: Object.keys(body).length };
  }
}

@Module({ controllers: [ThingsController] })
class ThingsModule {}

describe('what every service answers over HTTP', () => {
  const lines: string[] = [];
  const logger = createLogger({ service: 'screening', sink: { write: (line) => lines.push(line) } });
  let state: HealthState = 'ok';
  let app: INestApplication;
  let base: string;

  beforeAll(async () => {
    const health = new Health();
    health.register('consumer', () => ({ state, detail: { lag: 3 } }));
    const platform = PlatformModule.with({ logger, health, operatorToken: 'operator-token-of-tests' });
    const root = { module: class Root {}, imports: [platform, ThingsModule] };
    app = await NestFactory.create(root, { logger: false, abortOnError: false });
    app.useGlobalFilters(new ErrorFilter(logger));
    await app.listen(0, '127.0.0.1');
    base = await app.getUrl();
  });
  afterAll(() => app.close());

  const post = (body: string | Buffer, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${base}/operator/things`, {
      method: 'POST',
      headers: { authorization: 'Bearer operator-token-of-tests', 'content-type': 'application/json', ...headers },
      body: new Uint8Array(Buffer.from(body)),
    });

  it.each<[HealthState, number]>([
    ['ok', 200],
    ['degraded', 200],
    ['down', 503],
  ])('is ready with status when its worst part is %s: %i', async (worst, status) => {
    state = worst;
    const answer = await fetch(`${base}/health/ready`);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ state: worst, checks: { consumer: { state: worst, detail: { lag: 3 } } } });
  });

  it('is alive even while a part of it is down', async () => {
    state = 'down';
    const answer = await fetch(`${base}/health/live`);
    expect([answer.status, await answer.json()]).toEqual([200, { state: 'ok' }]);
  });

  it('shows its numbers', async () => {
    const answer = await fetch(`${base}/metrics`);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await answer.text()).toContain('process_cpu_seconds_total');
  });

  it('tells none where people reach it, but its health', async () => {
    const platform = PlatformModule.with({
      ...{ logger, health: new Health(), operatorToken: 'operator-token-of-tests' },
      openTo: 'people',
    });
    const open = await NestFactory.create({ module: class Root {}, imports: [platform] }, { logger: false });
    await open.listen(0, '127.0.0.1');
    const status = async (path: string) => (await fetch(`${await open.getUrl()}${path}`)).status;
    expect([await status('/metrics'), await status('/health/live'), await status('/health/ready')]).toEqual([
      404, 200, 200,
    ]);
    await open.close();
  });

  it('lets an operator in by the token only', async () => {
    const asked = async (authorization?: string): Promise<[number, unknown]> => {
      const answer = await fetch(`${base}/operator/things`, authorization ? { headers: { authorization } } : {});
      return [answer.status, await answer.json()];
    };
    expect(await asked('Bearer operator-token-of-tests')).toEqual([200, ['one']]);
    expect(await asked('Bearer another-token')).toEqual([401, { code: 'token-missing-or-wrong' }]);
    expect(await asked()).toEqual([401, { code: 'token-missing-or-wrong' }]);
  });

  it.each<[string, number, object, string | Buffer, Record<string, string>]>([
    ['that is no JSON', 400, { code: 'bad-request' }, '{"name":"WRENFOLD', {}],
    ['that is too large', 413, { code: 'body-too-large' }, `{"name":"WRENFOLD${'x'.repeat(200_000)}"}`, {}],
    [
      'in a charset that nobody reads',
      415,
      { code: 'content-type-not-supported' },
      '{"name":"WRENFOLD"}',
      { 'content-type': 'application/json; charset=wrenfold' },
    ],
    [
      'in a compression that nobody reads',
      415,
      { code: 'content-type-not-supported' },
      '{"name":"WRENFOLD"}',
      { 'content-encoding': 'wrenfold' },
    ],
    ['whose compression is broken', 400, { code: 'bad-request' }, 'WRENFOLD', { 'content-encoding': 'gzip' }],
  ])('refuses a body %s with %i, and repeats nothing of it', async (_what, status, code, body, headers) => {
    const answer = await post(body, headers);
    const text = await answer.text();
    expect([answer.status, JSON.parse(text)]).toEqual([status, code]);
    expect((text + lines.join('')).toLowerCase()).not.toContain('wrenfold');
  });

  it('does not repeat an address that is not there', async () => {
    const answer = await fetch(`${base}/children/WRENFOLD`);
    expect([answer.status, await answer.json()]).toEqual([404, { code: 'not-found' }]);
  });
});
