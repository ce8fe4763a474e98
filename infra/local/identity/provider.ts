import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { Provider, type Configuration } from 'oidc-provider';
import type { Account } from './accounts.js';
import { signedOutPage } from './pages.js';
import { goesBackWithoutSession, signOut } from './sign-out.js';

/** The one client: the console. */
export interface IdentityClient {
  readonly id: string;
  readonly secret: string;
  /** Address of the console, without a slash at its end. */
  readonly url: string;
}

const secondsOfADay = 86_400;

function configurationOf(client: IdentityClient, accounts: readonly Account[]): Configuration {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${client.url}/sign-in/done`],
        post_logout_redirect_uris: [`${client.url}/signed-out`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'local', use: 'sig', alg: 'ES256' }] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    pkce: { required: () => true },
    scopes: ['openid'],
    responseTypes: ['code'],
    claims: { openid: ['sub'] },
    ttl: {
      Interaction: 600,
      AuthorizationCode: 60,
      AccessToken: 300,
      IdToken: 300,
      Grant: secondsOfADay,
      Session: secondsOfADay,
    },
    interactions: { url: (_context, { uid }) => `/sign-in/${uid}` },
    findAccount: (_context, subject) => {
      const account = accounts.find(({ id }) => id === subject);
      return account && { accountId: account.id, claims: () => ({ sub: account.id }) };
    },
    // the console belongs to us: nobody is asked whether it may know who they are
    loadExistingGrant: async ({ oidc }) => {
      const { session, client: asking, provider } = oidc;
      if (session?.accountId === undefined || asking === undefined) return undefined;
      const grant = new provider.Grant({ accountId: session.accountId, clientId: asking.clientId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: signOut,
        postLogoutSuccessSource: (context) => void (context.body = signedOutPage()),
      },
    },
    renderError: (context) => {
      context.type = 'text/plain';
      context.body = 'This sign-in did not work. Go back to Bellwether and sign in again.';
    },
  };
}

/**
 * The identity provider of a local system: authorization code with PKCE only, its keys made at each start.
 * @param issuer its address, e.g. `http://127.0.0.1:4620`
 */
export function identityProvider(issuer: string, client: IdentityClient, accounts: readonly Account[]): Provider {
  const provider = new Provider(issuer, configurationOf(client, accounts));
  goesBackWithoutSession(provider);
  return provider;
}
