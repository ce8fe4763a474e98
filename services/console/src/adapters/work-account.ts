import * as client from 'openid-client';
import { TransientError } from '#libs/platform';
import type { SignInUnderWay } from '../store/sign-ins.js';

interface WorkAccountOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Address of the console. */
  readonly url: string;
}

/** Somebody whom the identity provider knows. Only who it is: no right follows from a token. */
export interface Authenticated {
  /** Directory id. */
  readonly subject: string;
  readonly idToken: string;
}

/** The identity provider: authorization code with PKCE, state and nonce. Looked for at the first sign-in, not at the start. */
export class WorkAccount {
  private found: Promise<client.Configuration> | null = null;

  constructor(private readonly options: WorkAccountOptions) {}

  private async configuration(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.options;
    const server = new URL(issuer);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the environment admits http on this machine only
    const execute = server.protocol === 'http:' ? [client.allowInsecureRequests] : [];
    this.found ??= client.discovery(server, clientId, clientSecret, undefined, { execute, timeout: 5 });
    try {
      return await this.found;
    } catch (error) {
      this.found = null;
      throw new TransientError('identity-provider-away', { cause: error });
    }
  }

  /** Where to send somebody, and what to remember until they are back. */
  async begin(returnTo: string): Promise<{ readonly url: string; readonly underWay: SignInUnderWay }> {
    const configuration = await this.configuration();
    const underWay = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
      returnTo,
    };
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: `${this.options.url}/sign-in/done`,
      scope: 'openid',
      code_challenge: await client.calculatePKCECodeChallenge(underWay.verifier),
      code_challenge_method: 'S256',
      state: underWay.state,
      nonce: underWay.nonce,
    });
    return { url: url.href, underWay };
  }

  /**
   * Who has come back.
   * @param path the address asked for, with its query
   * @throws Error when it does not belong to this sign-in, or the provider does not vouch for it
   */
  async finish(path: string, { state, nonce, verifier }: SignInUnderWay): Promise<Authenticated> {
    const tokens = await client.authorizationCodeGrant(await this.configuration(), new URL(path, this.options.url), {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const subject = tokens.claims()?.sub;
    if (subject === undefined || tokens.id_token === undefined) throw new Error('no id token');
    return { subject, idToken: tokens.id_token };
  }

  /** Where to send somebody who signs out; null when the provider has no such page or is away. */
  async endUrl(idToken: string): Promise<string | null> {
    try {
      const configuration = await this.configuration();
      if (configuration.serverMetadata().end_session_endpoint === undefined) return null;
      return client.buildEndSessionUrl(configuration, {
        id_token_hint: idToken,
        post_logout_redirect_uri: `${this.options.url}/signed-out`,
      }).href;
    } catch {
      // signed out here already: the page says that the provider's own session may be open still
      return null;
    }
  }
}
