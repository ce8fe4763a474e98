import { enqueue } from '#libs/messaging';
import { counter, type Logger, type Sql } from '#libs/platform';
import { type Policy } from '#libs/policy';
import { feedFindingIds, feedFindings } from './domain/evaluate/feed-finding.js';
import { reviseFindings, withCounterfactuals, type Revision } from './domain/evaluate/revise-findings.js';
import { lockFindings, writeRevisions } from './store/finding-rows.js';
import { insertSilences, latestSilences, lockFeeds, type StatedSilence } from './store/silence-rows.js';

const stored = counter('screening_feed_silences_total', 'Feeds of which something new was stated of a silence');

/**
 * Stores what was stated of silent feeds, and raises, revises or withdraws what is found of them: it depends on the statements,
 * not on their order, and what was stored before changes nothing.
 * @param rings no when the batch is a back-load: then it is stored, and decided with the next statement of the feed
 */
export async function takeSilences(
  sql: Sql,
  silences: readonly StatedSilence[],
  {
    policies,
    logger,
    rings,
  }: { readonly policies: readonly Policy[]; readonly logger: Logger; readonly rings: boolean },
): Promise<void> {
  if (silences.length === 0) return;
  await lockFeeds(sql, [...new Set(silences.map(({ stated }) => stated.feed))]);
  const feeds = await insertSilences(sql, silences);
  stored.inc(feeds.length);
  if (feeds.length === 0 || !rings) return;
  const latest = await latestSilences(sql, feeds);
  const current = latest.flatMap((silence) => {
    if (silence.isOver) return [];
    if (silence.organisation !== null)
      return feedFindings({ ...silence, organisation: silence.organisation }, policies);
    // without it nobody would be told: somebody has to look
    logger.error('feed.silent-without-organisation', { feed: silence.feed, alarm: true });
    return [];
  });
  const held = await lockFindings(sql, [], feeds.flatMap(feedFindingIds).sort());
  const revisions = withCounterfactuals(reviseFindings(current, held).revisions);
  const causes = new Map(silences.map(({ stated, receivedAt }) => [stated.feed, receivedAt]));
  const causeOf = ({ finding }: Revision): number => causes.get(finding.content.anchor.key) ?? 0;
  await writeRevisions(sql, revisions, causeOf);
  await enqueue(
    sql,
    revisions.map((revision) => eventOf(revision, causeOf(revision))),
  );
}

function eventOf({ finding, revision, change }: Revision, receivedAt: number) {
  const { findingId, childId, content } = finding;
  return {
    type: 'finding.revised' as const,
    key: childId,
    data: {
      type: 'finding.revised' as const,
      findingId,
      revision,
      change,
      childId,
      epoch: 0,
      ...content,
      receivedAt: new Date(receivedAt).toISOString(),
      // a silence is told as long as it lasts, however long ago it began
      late: false,
    },
  };
}
