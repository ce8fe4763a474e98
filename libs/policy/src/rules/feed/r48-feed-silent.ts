import { type FeedRule } from '../../feed-rule.js';
import { durationWords, moment } from '../../words.js';

/** R48: nothing has come from a feed for much longer than is usual. Children seen there are not seen here. */
export const feedSilent: FeedRule = {
  id: 'R48',
  version: 1,
  chapter: 'feed',
  title: 'A feed is silent',
  numbers: {},
  severities: ['silent'],
  severity: 'silent',
  sentence: ({ feed, since, usually }) =>
    `Nothing has come from ${feed} since ${moment(since)}. Usually something comes at least every ${durationWords(usually)}. ` +
    'Children who are seen there are not seen here until it speaks again.',
};
