import { startStatusServer, type StatusServer } from './status-server.js';

describe('the numbers of a service that people reach', () => {
  let server: StatusServer;
  beforeAll(async () => {
    server = await startStatusServer('127.0.0.1', 0);
  });
  afterAll(() => server.close());
  const ask = (path: string, method = 'GET') => fetch(`http://127.0.0.1:${server.port}${path}`, { method });

  it('are told on a port of their own', async () => {
    const answer = await ask('/metrics');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringMatching(/^text\/plain/)]);
    expect(await answer.text()).toContain('process_cpu_seconds_total');
  });

  it.each([
    ['GET', '/'],
    ['GET', '/docs'],
    ['GET', '/metrics?x'],
    ['POST', '/metrics'],
  ])('are all that is told there: %s %s is not', async (method, path) => {
    expect((await ask(path, method)).status).toBe(404);
  });

  it('say so when the port is taken', async () => {
    await expect(startStatusServer('127.0.0.1', server.port)).rejects.toThrow('EADDRINUSE');
  });
});
