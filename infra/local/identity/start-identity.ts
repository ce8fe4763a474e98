import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Provider } from 'oidc-provider';
import { accountOf, readAccounts, type Account } from './accounts.js';
import { signInPage, styleSheet } from './pages.js';
import { identityProvider, type IdentityClient } from './provider.js';

interface IdentityOptions {
  readonly port: number;
  readonly client: IdentityClient;
  /** YAML file with the people. */
  readonly directory: string;
  /** Passwords by directory id. */
  readonly passwords: Readonly<Record<string, string>>;
}

/** An identity provider in this process, on `127.0.0.1` only. */
export interface Identity {
  readonly issuer: string;
  readonly stop: () => Promise<void>;
}

/** A sign-in form is small: what is longer is none. */
const longestBody = 4_000;

const policyFor = (consoleUrl: string): string =>
  `default-src 'none'; style-src 'self'; form-action 'self' ${consoleUrl}; base-uri 'none'; frame-ancestors 'none'`;

class SignIn {
  constructor(
    private readonly provider: Provider,
    private readonly accounts: readonly Account[],
    private readonly passwords: Readonly<Record<string, string>>,
  ) {}

  async answer(request: IncomingMessage, response: ServerResponse, uid: string): Promise<void> {
    const page = (status: number, body: string): void =>
      void response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    // throws unless the cookie of this very sign-in came along
    const { uid: known } = await this.provider.interactionDetails(request, response);
    if (known !== uid) throw new Error('another sign-in');
    if (request.method !== 'POST') {
      page(200, signInPage(uid, 'new'));
      return;
    }
    const body = await text(request);
    const form = new URLSearchParams(body.length > longestBody ? '' : body);
    const name = form.get('name') ?? '';
    const account = accountOf(this.accounts, this.passwords, { name, password: form.get('password') ?? '' });
    if (account === null) {
      page(422, signInPage(uid, 'refused', name));
      return;
    }
    await this.provider.interactionFinished(request, response, { login: { accountId: account.id, remember: false } });
  }
}

function webOf(provider: Provider, signIn: SignIn, client: IdentityClient): Server {
  const others = provider.callback();
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://identity');
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-security-policy', policyFor(client.url));
    response.setHeader('x-content-type-options', 'nosniff');
    const uid = /^\/sign-in\/([\w-]{1,64})$/.exec(pathname)?.[1];
    if (pathname === '/health/live') response.end('{"state":"ok"}');
    else if (pathname === '/identity.css') response.setHeader('content-type', 'text/css').end(styleSheet());
    else if (uid !== undefined)
      signIn.answer(request, response, uid).catch(() => {
        if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/plain' });
        response.end('This sign-in is over. Go back to Bellwether and sign in again.');
      });
    else void others(request, response);
  });
}

/**
 * Starts the identity provider of a local system. It knows everybody's password and must not exist elsewhere.
 * @throws Error in production, when the port is taken, or when the directory cannot be read
 */
export async function startIdentity(options: IdentityOptions): Promise<Identity> {
  if (process.env['NODE_ENV'] === 'production')
    throw new Error('the local identity provider does not run in production');
  const issuer = `http://127.0.0.1:${options.port}`;
  const accounts = readAccounts(options.directory);
  const provider = identityProvider(issuer, options.client, accounts);
  const web = webOf(provider, new SignIn(provider, accounts, options.passwords), options.client);
  await once(web.listen(options.port, '127.0.0.1'), 'listening');
  return {
    issuer,
    stop: async () => {
      const closed = new Promise<void>((resolve) => web.close(() => resolve()));
      web.closeAllConnections();
      await closed;
    },
  };
}
