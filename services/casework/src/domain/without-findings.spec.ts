import { nameUuid } from '#libs/platform';
import { aFinding } from '../../test/a-finding.js';
import { Story } from '../../test/story.js';
import type { CaseEvent, JournalEntry } from './case-event.js';
import { withoutFindings } from './without-findings.js';

const secret = new Set([nameUuid('finding', 'secret')]);
const hidden = (changes: Parameters<typeof aFinding>[0] = {}) =>
  aFinding({ name: 'secret', rule: { id: 'R38b', version: 1 }, severity: 'URGENT', recipients: ['NN'], ...changes });
const known = (changes: Parameters<typeof aFinding>[0] = {}) =>
  aFinding({ name: 'known', severity: 'CONCERN', recipients: ['NN'], ...changes });

/** A journal of what is lived through, each act a minute after the one before. */
const journalOf = (...acts: readonly ((story: Story) => readonly CaseEvent[] | string)[]): readonly JournalEntry[] => {
  const story = new Story();
  const events = acts.flatMap((act) => {
    const at = story.later(1).now.toISOString();
    const happened = act(story);
    if (typeof happened === 'string') throw new Error(happened);
    return happened.map((event) => ({ at, event }));
  });
  return events.map((entry, place) => ({ ...entry, sequence: place + 1 }));
};
const typesOf = (journal: readonly JournalEntry[]) => journal.map(({ event }) => event.type);

describe('a journal without a finding', () => {
  it('is the journal, where it has no such finding', () => {
    const journal = journalOf((story) => story.hears(known()));
    expect(withoutFindings(journal, secret)).toEqual(journal);
  });

  it('has nothing left, where it has no other', () => {
    const journal = journalOf(
      (story) => story.hears(hidden()),
      (story) => story.acknowledges('amira-dunlin'),
    );
    expect(withoutFindings(journal, secret)).toEqual([]);
  });

  it('reads as if nobody had been told of it', () => {
    const journal = journalOf(
      (story) => story.hears(known()),
      (story) => story.hears(hidden()),
      (story) => story.hears(hidden({ revision: 2, change: 'withdrawn' })),
    );
    const alone = journalOf((story) => story.hears(known()));
    expect(withoutFindings(journal, secret)).toEqual(alone);
  });

  it('opens with the first of the others: when it was heard, where it was found, and how urgent it is', () => {
    const journal = journalOf(
      (story) => story.hears(hidden()),
      (story) => story.hears(known({ organisation: 'RYY' })),
    );
    const [first, second] = withoutFindings(journal, secret);
    expect(first).toMatchObject({
      ...{ sequence: 1, at: '2026-11-17T13:26:00.000Z' },
      event: { type: 'case-opened', organisation: 'RYY', severity: 'CONCERN' },
    });
    expect(second).toMatchObject({
      sequence: 2,
      event: { type: 'finding-applied', findingId: nameUuid('finding', 'known') },
    });
  });

  it('keeps who answered a chain that another finding started', () => {
    const journal = journalOf(
      (story) => story.hears(known()),
      (story) => story.hears(hidden()),
      (story) => story.acknowledges('amira-dunlin'),
    );
    const left = withoutFindings(journal, secret);
    expect(typesOf(left)).toContain('acknowledged');
    expect(typesOf(left).filter((type) => type === 'round-started')).toHaveLength(1);
  });

  it('has neither a referral that rests on it, nor what became of that', () => {
    const journal = journalOf(
      (story) => story.hears(hidden({ severity: 'IMMEDIATE' })),
      (story) => story.hears(known()),
      (story) => story.confirms('dr-heron'),
    );
    expect(typesOf(journal)).toEqual(expect.arrayContaining(['referral-proposed', 'referral-confirmed']));
    expect(typesOf(withoutFindings(journal, secret)).filter((type) => type.startsWith('referral'))).toEqual([]);
  });
});
