import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FeedTokens } from './feed-tokens.js';
import { readFeeds } from './read-feeds.js';

const seed = fileURLToPath(new URL('../../../../infra/local/seed/feeds.yaml', import.meta.url));

describe('the feeds of the local system', () => {
  it('can be read, with their organisations', () => {
    const millbrook = readFeeds(seed, 'development').get('millbrook-pas');
    expect(millbrook).toMatchObject({ organisation: 'RXX', site: 'RXX01', allowTestNhsNumbers: true });
    expect(millbrook?.hl7.acknowledge).toBe('original');
  });

  it('may send no test numbers in production, whatever the file says', () => {
    for (const profile of readFeeds(seed, 'production').values()) expect(profile.allowTestNhsNumbers).toBe(false);
  });

  it.each(['profle: json-only', 'hl7: { acknowlege: enhanced }'])(
    'may say nothing that would be passed over: %s',
    (slip) => {
      const folder = mkdtempSync(join(tmpdir(), 'bellwether-feeds-'));
      const file = join(folder, 'feeds.yaml');
      try {
        writeFileSync(file, `feeds:\n  - name: fenwick-pas\n    organisation: RZZ\n    ${slip}\n`);
        expect(() => readFeeds(file, 'test')).toThrow(/profle|acknowlege/);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );

  it('are each known by their own token, and by no other', () => {
    const feeds = readFeeds(seed, 'test');
    const tokens = new FeedTokens(feeds, { 'millbrook-pas': 'token-of-millbrook', nobody: 'token-of-nobody-x' });
    expect(tokens.feedOf('Bearer token-of-millbrook')?.name).toBe('millbrook-pas');
    for (const wrong of ['Bearer token-of-nobody-x', 'Bearer ', 'token-of-millbrook', undefined])
      expect(tokens.feedOf(wrong)).toBeNull();
  });

  it('may not share a token: the one could speak for the other', () => {
    const shared = { 'millbrook-pas': 'token-of-both', 'eastfield-pas': 'token-of-both' };
    expect(() => new FeedTokens(readFeeds(seed, 'test'), shared)).toThrow('feed-token-shared');
  });
});
