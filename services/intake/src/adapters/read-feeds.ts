import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { feedsFile, type FeedProfile } from '../domain/feed-profile.js';

/**
 * Reads the configured feeds. In production no feed may send NHS numbers of the test range, whatever the file says.
 * @throws when the file is missing, is no YAML or breaks its schema: intake does not start with half a configuration
 */
export function readFeeds(file: string, mode: 'development' | 'test' | 'production'): ReadonlyMap<string, FeedProfile> {
  const { feeds } = feedsFile.parse(parse(readFileSync(file, 'utf8')));
  const profiles = new Map(
    feeds.map((profile) => [
      profile.name,
      { ...profile, allowTestNhsNumbers: profile.allowTestNhsNumbers && mode !== 'production' },
    ]),
  );
  if (profiles.size !== feeds.length) throw new Error('Two feeds of the feeds file have the same name.');
  return profiles;
}
