import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WorkAccount } from './work-account.js';

/** A provider that says of itself what it has. */
async function aProvider(more: (issuer: string) => object): Promise<{ readonly issuer: string; readonly web: Server }> {
  const web = createServer((_, response) => {
    const about = { issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` };
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ ...about, response_types_supported: ['code'], ...more(issuer) }));
  });
  await once(web.listen(0, '127.0.0.1'), 'listening');
  const issuer = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  return { issuer, web };
}
const accountAt = (issuer: string) =>
  new WorkAccount({ issuer, clientId: 'console', clientSecret: 'a secret', url: 'https://bellwether.example' });

describe('where somebody goes who signs out', () => {
  it('is the end of the session at the provider, and from there back', async () => {
    const { issuer, web } = await aProvider((base) => ({ end_session_endpoint: `${base}/end` }));
    const url = new URL((await accountAt(issuer).endUrl('token-of-hers')) ?? '');
    web.close();
    expect(url.href).toMatch(`${issuer}/end?`);
    expect(url.searchParams.get('id_token_hint')).toBe('token-of-hers');
    expect(url.searchParams.get('post_logout_redirect_uri')).toBe('https://bellwether.example/signed-out');
  });

  it('is nowhere when the provider has no such page, or is away', async () => {
    const { issuer, web } = await aProvider(() => ({}));
    expect(await accountAt(issuer).endUrl('token-of-hers')).toBeNull();
    web.closeAllConnections();
    await new Promise((resolve) => web.close(resolve));
    expect(await accountAt(issuer).endUrl('token-of-hers')).toBeNull();
  });
});
