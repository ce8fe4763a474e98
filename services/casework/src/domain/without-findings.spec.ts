import { nameUuid } from '#libs/platform/documents';
import { aFinding } from '../../test/a-finding.js';
import { Story } from '../../test/story.js';
import type { CaseEvent, JournalEntry } from './case-event.js';
import { withoutFindings } from './without-findings.js';
import { policyBook } from '../../test/policy-terms.js';

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
/** What a journal reads as without the secret. */
const leftOf = (journal: readonly JournalEntry[], now = journal.at(-1)!.at): readonly JournalEntry[] => {
  const policyFor = (organisation: string, at: Date) => policyBook.policyFor(organisation, at);
  const terms = { caseId: new Story().state.caseId, number: 'B-12', hidden: secret, contentOf: () => null, policyFor };
  return withoutFindings(journal, terms, new Date(now)).journal;
};
const eventsOf = <T extends CaseEvent['type']>(journal: readonly JournalEntry[], type: T) =>
  journal.flatMap(({ event }) => (event.type === type ? [event as Extract<CaseEvent, { type: T }>] : []));
const typesOf = (journal: readonly JournalEntry[]) => journal.map(({ event }) => event.type);

describe('a journal without a finding', () => {
  it('is the journal, where it has no such finding', () => {
    const journal = journalOf((story) => story.hears(known()));
    expect(leftOf(journal)).toEqual(journal);
  });

  it('has nothing left, where it has no other', () => {
    const journal = journalOf(
      (story) => story.hears(hidden()),
      (story) => story.acknowledges('amira-dunlin'),
    );
    expect(leftOf(journal)).toEqual([]);
  });

  it('reads as if nobody had been told of it', () => {
    const journal = journalOf(
      (story) => story.hears(known()),
      (story) => story.hears(hidden()),
      (story) => story.hears(hidden({ revision: 2, change: 'withdrawn' })),
    );
    const alone = journalOf((story) => story.hears(known()));
    expect(leftOf(journal)).toEqual(alone);
  });

  it('opens with the first of the others: when it was heard, where it was found, and how urgent it is', () => {
    const journal = journalOf(
      (story) => story.hears(hidden()),
      (story) => story.hears(known({ organisation: 'RYY' })),
    );
    const [first, second] = leftOf(journal);
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
    const left = leftOf(journal);
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
    expect(typesOf(leftOf(journal)).filter((type) => type.startsWith('referral'))).toEqual([]);
  });

  it('gives a finding the round and the deadlines that it would have had alone, where the other had opened the chain', () => {
    const journal = journalOf(
      (story) => story.hears(hidden()),
      (story) => story.hears(known()),
    );
    const alone = journalOf((story) => story.later(1).hears(known()));
    const left = leftOf(journal);
    expect(eventsOf(left, 'round-started')).toMatchObject([{ round: 1, reason: 'opened', severity: 'CONCERN' }]);
    expect(eventsOf(left, 'finding-applied')).toMatchObject([{ effect: 'rings' }]);
    const [own, would] = [left, alone].map((one) => eventsOf(one, 'step-told'));
    expect(own).toMatchObject([{ round: 1, step: 0, reason: 'opened', answerBy: would?.[0]?.answerBy }]);
  });

  it('counts the first round that is left as the first, and as no rise of what nobody has seen', () => {
    const journal = journalOf(
      (story) => story.hears(hidden({ severity: 'CONCERN' })),
      (story) => story.hears(known({ severity: 'URGENT' })),
    );
    expect(eventsOf(journal, 'round-started').map(({ round, reason }) => [round, reason])).toEqual([
      [1, 'opened'],
      [2, 'severity-raised'],
    ]);
    const left = leftOf(journal);
    expect(eventsOf(left, 'round-started')).toMatchObject([{ round: 1, reason: 'opened' }]);
    expect(eventsOf(left, 'step-told')).toMatchObject([{ round: 1, reason: 'opened' }]);
  });

  it('says of nobody that they were told who were not', () => {
    const journal = journalOf(
      (story) => story.hears(hidden({ severity: 'CONCERN' })),
      (story) => story.hears(known({ recipients: ['NN', 'NIC'] })),
    );
    const told = eventsOf(leftOf(journal), 'step-told').flatMap((event) => event.told);
    expect(told.map(({ role }) => role)).toEqual(['NN']);
    expect(eventsOf(journal, 'step-told').flatMap((event) => event.told)).toEqual(told);
  });

  it('lets an answer to a round that was raised by it answer the round that is left', () => {
    const journal = journalOf(
      (story) => story.hears(known()),
      (story) => story.hears(hidden()),
      (story) => story.acknowledges('amira-dunlin', 'RXX'),
    );
    expect(eventsOf(journal, 'acknowledged')).toMatchObject([{ round: 2 }]);
    expect(eventsOf(leftOf(journal), 'acknowledged')).toMatchObject([{ round: 1, by: 'amira-dunlin' }]);
  });

  it('has whoever had answered before as who has it from the moment that a finding is left', () => {
    const journal = journalOf(
      (story) => story.hears(hidden()),
      (story) => story.acknowledges('amira-dunlin', 'RXX'),
      (story) => story.hears(known()),
    );
    const left = leftOf(journal);
    expect(eventsOf(left, 'acknowledged')).toMatchObject([{ round: 1, by: 'amira-dunlin' }]);
    expect(new Set(left.map(({ at }) => at))).toEqual(new Set(['2026-11-17T13:27:00.000Z']));
  });

  it('runs its own clock on, to the step that would be told by now', () => {
    const journal = journalOf(
      (story) => story.hears(hidden({ severity: 'IMMEDIATE' })),
      (story) => story.hears(known({ severity: 'URGENT' })),
      (story) => story.later(15).overdue('hospital-rxx', 1, 0),
    );
    const [first, second] = eventsOf(leftOf(journal, '2026-11-17T14:30:00.000Z'), 'step-told');
    expect([first?.answerBy, second?.step, second?.reason]).toEqual([
      '2026-11-17T14:26:00.000Z',
      1,
      'not-acknowledged',
    ]);
    expect(eventsOf(leftOf(journal), 'step-told')).toHaveLength(1);
  });

  it('is not opened by information that a case was open for', () => {
    const journal = journalOf(
      (story) => story.hears(hidden()),
      (story) => story.hears(known({ severity: 'INFORMATION' })),
    );
    expect(leftOf(journal)).toEqual([]);
  });

  it('says of a step that its own clock had come to before that it was told when it was', () => {
    const passes = (minutes: number) => (story: Story) => (story.later(minutes - 1), []);
    const journal = journalOf(
      (story) => story.hears(known({ severity: 'URGENT' })),
      passes(50),
      (story) => story.hears(hidden({ severity: 'IMMEDIATE' })),
      passes(14),
      (story) => story.overdue('hospital-rxx', 2, 0),
    );
    const told = (entries: readonly JournalEntry[]) =>
      entries.flatMap(({ at, event }) => (event.type === 'step-told' && event.step === 1 ? [at] : []));
    expect(told(journal)).toEqual(['2026-11-17T14:31:00.000Z']);
    expect(told(leftOf(journal))).toEqual(told(journal));
  });
});
