import { PermanentError, bearerToken, sameToken } from '#libs/platform';
import type { FeedProfile } from '../domain/feed-profile.js';

/** Finds the feed to which a bearer token belongs, in a time that does not depend on the token. */
export class FeedTokens {
  private readonly known: readonly { readonly profile: FeedProfile; readonly token: string }[];

  /**
   * @param tokens bearer token by feed; one for a feed that is not configured opens nothing
   * @throws PermanentError `feed-token-shared` when two feeds could speak for each other; place: the second of them
   */
  constructor(profiles: ReadonlyMap<string, FeedProfile>, tokens: Readonly<Record<string, string>>) {
    const taken = new Set<string>();
    this.known = Object.entries(tokens).flatMap(([feed, token]) => {
      const profile = profiles.get(feed);
      if (taken.has(token)) throw new PermanentError('feed-token-shared', { place: feed });
      taken.add(token);
      return profile === undefined ? [] : [{ profile, token }];
    });
  }

  /** @param authorization value of the `Authorization` header */
  feedOf(authorization: string | undefined): FeedProfile | null {
    const given = bearerToken(authorization);
    let found: FeedProfile | null = null;
    for (const { profile, token } of this.known) if (sameToken(given, token)) found = profile;
    return found;
  }
}
