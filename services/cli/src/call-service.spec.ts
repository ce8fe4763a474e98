import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { callService } from './call-service.js';
import type { CommandFailure } from './command-failure.js';

describe('a refusal', () => {
  let server: Server;
  let answer: unknown;
  beforeAll(
    () =>
      new Promise<void>((listening) => {
        server = createServer((_, response) => response.writeHead(422).end(JSON.stringify(answer)));
        server.listen(0, '127.0.0.1', listening);
      }),
  );
  afterAll(() => server.close());

  const failureOf = async (body: unknown): Promise<CommandFailure | null> => {
    answer = body;
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    return callService({ url, token: 'of a test' }).then(
      () => null,
      (failure: unknown) => failure as CommandFailure,
    );
  };
  const said = async (body: unknown): Promise<string> => (await failureOf(body))?.message ?? 'no refusal';
  const remedyOf = async (body: unknown): Promise<string> => (await failureOf(body))?.remedy ?? 'no remedy';

  it.each([
    ['alone', { code: 'contract-breach', place: 'unmask' }, 'Refused with 422: contract-breach at unmask.'],
    ['alone, without a place', { code: 'already-closed' }, 'Refused with 422: already-closed.'],
    [
      'among others',
      {
        errors: [
          { code: 'contract-breach', place: '/person' },
          { code: 'feed-mismatch', place: null },
        ],
      },
      'Refused with 422: contract-breach at /person, feed-mismatch.',
    ],
    ['in another form is not repeated', { message: 'Ivo' }, 'Refused with 422.'],
  ])('names the code and the place: %s', async (_how, body, message) => {
    expect(await said(body)).toBe(message);
  });

  it.each([
    ['person-not-known', /^Nobody was silenced: .*slip of the keys/],
    ['person-not-concerned', /^Nobody was silenced: .*neither a grant nor a duty/],
  ])('of an acknowledgement says that nobody was silenced: %s', async (code, remedy) => {
    expect(await remedyOf({ code })).toMatch(remedy);
  });
});
