import type { FindingRevised } from '#libs/contracts';
import { nameUuid } from '#libs/platform/documents';
import { aFinding } from '../../test/a-finding.js';
import { Story, toldBy, typesOf } from '../../test/story.js';
import { announce } from './announce.js';
import { deadlinesOf } from './deadline.js';

/** A feed of Millbrook has fallen silent. */
const silent = (changes: Partial<FindingRevised> = {}): FindingRevised =>
  aFinding({
    findingId: nameUuid('finding', 'feed'),
    childId: nameUuid('feed', 'millbrook-pas'),
    rule: { id: 'R48', version: 1 },
    clause: 'silent',
    anchor: { kind: 'feed', key: 'millbrook-pas' },
    recipients: ['OPS', 'NN'],
    sentence: 'Nothing has been heard of millbrook-pas since 10:14.',
    evidence: { contacts: [], facts: [], assumptions: [], missing: [] },
    ...changes,
  });

describe('a feed is silent', () => {
  it('and operations and the named nurse are told, as of a feed and not of a child', () => {
    const story = new Story();
    const events = story.hears(silent());
    expect(typesOf(events)).toEqual(['case-opened', 'finding-applied', 'round-started', 'step-told']);
    expect(toldBy(events)).toEqual(['OPS@RXX', 'NN@RXX']);
    expect(events[2]).toMatchObject({ chain: 'feed-rxx', steps: [['OPS', 'NN'], ['EXEC']] });
    expect(story.state.feed).toBe('millbrook-pas');
    const entries = events.map((event, place) => ({ sequence: place + 1, at: '2026-11-17T13:24:00.000Z', event }));
    const asked = entries.flatMap((entry) => announce(story.state, entry, 'https://console.example'));
    expect(asked.at(-1)?.data).toMatchObject({ template: 'feed-notice', reason: 'feed-silent' });
  });

  it('and nobody answers: the executive is told, then there is an alarm', () => {
    const story = new Story();
    story.hears(silent());
    const events = story.later(15).overdue('feed-rxx', 1, 0);
    expect(toldBy(events)).toEqual(['EXEC@RXX']);
    expect(events.flatMap((event) => (event.type === 'step-told' ? event.told : []))[0]?.template).toBe('feed-notice');
    expect(typesOf(story.later(15).overdue('feed-rxx', 1, 1))).toEqual(['chain-exhausted']);
  });

  it('and no referral is proposed, and no team or practice told', () => {
    const events = new Story().hears(silent({ recipients: ['OPS', 'NN', 'GP', 'CSC'] }));
    expect(typesOf(events)).not.toContain('referral-proposed');
    expect(typesOf(events)).not.toContain('copy-told');
  });

  it('and speaks again: those who were told hear that it does', () => {
    const story = new Story();
    story.hears(silent());
    story.acknowledges('operations');
    const events = story.hears(silent({ revision: 2, change: 'withdrawn' }));
    expect(typesOf(events)).toEqual(['finding-applied', 'correction-told']);
    expect(toldBy(events)).toEqual(['OPS@RXX', 'NN@RXX']);
    const told = events.flatMap((event) => (event.type === 'correction-told' ? event.told : []));
    expect(told.map(({ template }) => template)).toEqual(['feed-notice', 'feed-notice']);
    expect(deadlinesOf(story.state)).toEqual([]);
  });

  it('a second time, and it rings again in the same case', () => {
    const story = new Story();
    story.hears(silent());
    story.acknowledges('operations');
    story.hears(silent({ revision: 2, change: 'withdrawn' }));
    const events = story.later(600).hears(silent({ revision: 3 }));
    expect(events[1]).toMatchObject({ type: 'round-started', round: 2 });
    expect(toldBy(events)).toEqual(['OPS@RXX', 'NN@RXX']);
  });
});
