import { type VisitSaying } from '#libs/facts';
import { applyStatement, personChanged, type PlainStatement } from './apply-statement.js';
import { type ChildState } from './child-state.js';
import { bookOf } from '../../../test/a-state.js';
import { encodeState } from './encode-state.js';
import { openState } from './open-state.js';
import { wordsOf } from './state-of-child.js';

const nine = Date.UTC(2026, 10, 17, 9);
const minute = 60_000;
const number = '00000000-0000-4000-8000-00000000000a';
const record = '00000000-0000-4000-8000-00000000000b';
const first = '11111111-0000-4000-8000-000000000001';
const second = '22222222-0000-4000-8000-000000000002';

const attended: VisitSaying = {
  organisation: 'RXX',
  occurredAt: nine,
  setting: 'ed',
  kind: 'unscheduled',
  status: 'arrived',
};

/** Ivo: a verified number (0) and a local id (1), linked by Millbrook two minutes before nine; one visit, stated at nine. */
const ivo: ChildState = {
  identity: 'verified',
  namedInPlans: false,
  refs: [number, record],
  links: [{ left: 0, right: 1, feed: 'millbrook-pas', at: nine - 2 * minute }],
  persons: [{ feed: 'millbrook-pas', latestAt: nine, birthDate: '2026-04-09', gestationWeeks: null }],
  visits: [
    {
      key: first,
      owner: 0,
      feed: 'millbrook-pas',
      organisation: 'RXX',
      site: 'RXX01',
      authority: null,
      setting: 'ed',
      kind: 'unscheduled',
      status: 'arrived',
      recordedConcern: true,
      occurredAt: nine,
      firstReceivedAt: nine + minute,
      latestAt: nine,
      coded: [],
      hasFinding: false,
      hasWatch: false,
    },
  ],
};

interface Stated extends Partial<Omit<PlainStatement, 'order' | 'says'>> {
  /** Minutes after nine. */
  readonly version?: number;
  readonly says?: Partial<VisitSaying>;
}

function apply({ version = 10, says = {}, ...given }: Stated, child = ivo) {
  const book = bookOf(wordsOf(child));
  const open = openState(encodeState(child, book) as Buffer, book)!;
  const at = nine + version * minute;
  const isApplied = applyStatement(open, {
    key: second,
    feed: 'millbrook-pas',
    order: { versionAt: at, sequence: null, receivedAt: at + minute, signalId: 's' },
    says: { ...attended, ...says },
    person: {},
    primary: number,
    linked: [record],
    isNewVisit: true,
    ...given,
  });
  return { isApplied, open };
}

describe('a statement about a child whose state is at hand', () => {
  it('of a new visit is applied, and what happened from then on must be judged', () => {
    const { isApplied, open } = apply({ says: { occurredAt: nine + minute } });
    expect(isApplied).toBe(true);
    expect(open.visitsSince(-Infinity, 0).recent.map(({ key }) => key)).toEqual([first, second]);
    expect(open.changedSince).toBe(nine + minute);
  });

  it('gives earlier visits piece by piece, each once, as far back as is asked and on to the next gap', () => {
    const { open } = apply({ says: { occurredAt: nine + 10 * minute } });
    const { recent, earlier } = open.visitsSince(nine + 10 * minute, minute);
    expect(recent.map(({ key }) => key)).toEqual([second]);
    expect(earlier(nine + 2 * minute)).toEqual([]);
    expect(earlier(nine + minute).map(({ key }) => key)).toEqual([first]);
    expect(earlier(-Infinity)).toEqual([]);
  });

  it.each<[string, Stated, boolean]>([
    ['arrives more than the window after all others', { says: { occurredAt: nine + 2 * minute } }, true],
    ['arrives a window after another', { says: { occurredAt: nine + minute } }, false],
    ['arrives before another', { says: { occurredAt: nine - 2 * minute } }, false],
    ['was stated before', { key: first, isNewVisit: false, says: { occurredAt: nine + 2 * minute } }, false],
  ])('of a visit that %s: it is judged alone or not', (_, stated, isAlone) => {
    const { isApplied, open } = apply(stated);
    expect(isApplied).toBe(true);
    expect(open.loneArrival(minute)?.key).toBe(isAlone ? second : undefined);
  });

  it('tells which sorts of facts may be found in any visit, stored or changed', () => {
    const mobility = { kind: 'mobility', system: 'bellwether', code: 'walks' } as const;
    const isOfMobility = ({ kind }: { readonly kind: string }) => kind === 'mobility';
    expect(apply({ says: { occurredAt: nine + minute } }).open.mayTell(isOfMobility)).toBe(false);
    expect(apply({ says: { occurredAt: nine + minute, coded: [mobility] } }).open.mayTell(isOfMobility)).toBe(true);
  });

  it('that corrects a visit keeps what it does not mention, clears what it sends as null, and moves the arrival', () => {
    const { open } = apply({
      key: first,
      isNewVisit: false,
      says: { recordedConcern: null, occurredAt: nine - minute },
    });
    expect(open.visitOf(first)).toMatchObject({
      site: 'RXX01',
      recordedConcern: null,
      firstReceivedAt: nine + minute,
    });
    expect(open.changedSince).toBe(nine - minute);
  });

  it('that amends a visit and does not say how it goes leaves it ended; one that says so opens it', () => {
    const ended = { ...ivo, visits: ivo.visits.map((visit) => ({ ...visit, status: 'left' as const })) };
    const statusAfter = (says: Partial<VisitSaying>) =>
      apply({ key: first, isNewVisit: false, says }, ended).open.visitOf(first)?.status;
    expect(statusAfter({ statusStated: false })).toBe('left');
    expect(statusAfter({})).toBe('arrived');
  });

  it.each<[string, Stated]>([
    ['is not later than what is known of its visit', { key: first, isNewVisit: false, version: 0 }],
    ['is about a visit that is known but not as this child’s', { isNewVisit: false }],
    ['names a person whom the child does not have', { primary: 'somebody else' }],
    ['links a record that is not linked yet', { linked: ['another record'] }],
    ['links, for another feed, what Millbrook has linked', { feed: 'eastfield-pas' }],
    ['links earlier than is known', { version: -3 }],
    ['links with the version time that the link has', { version: -2 }],
    [
      'corrects a visit for another of the child’s references',
      { key: first, isNewVisit: false, primary: record, linked: [] },
    ],
    ['says, with an older version, something else of the person', { version: 0, person: { gestationWeeks: 34 } }],
    ['says another birth date, by which words may say something else', { person: { birthDate: '2026-04-10' } }],
    ['clears the birth date', { person: { birthDate: null } }],
  ])('that %s is left to the rows', (_, stated) => {
    expect(apply(stated).isApplied).toBe(false);
  });

  it('that is old but says the same of the person is applied', () => {
    expect(apply({ version: 0, person: { birthDate: '2026-04-09' } }).isApplied).toBe(true);
  });

  it('with the same birth date changes nothing that is known of the person, with another length of pregnancy it does', () => {
    const changed = (person: PlainStatement['person']): boolean =>
      personChanged(ivo.persons, apply({ person }).open.persons);
    expect(changed({ birthDate: '2026-04-09' })).toBe(false);
    expect(changed({ gestationWeeks: 34 })).toBe(true);
    expect(personChanged(ivo.persons, [{ ...ivo.persons[0]!, birthDate: '2026-04-10' }])).toBe(true);
  });

  it('tells an age that is read by the birth date: the child’s own is of now', () => {
    const read = (text: string) =>
      apply({ says: { words: [{ field: 'note', text }] } })
        .open.visitOf(second)
        ?.coded.map(({ code }) => code);
    expect(read('Bruise to cheek aged 7 months')).toEqual(['bruise']);
    expect(read('Bruise to cheek aged 3 months')).toEqual([]);
  });

  it.each<[string, Partial<VisitSaying>, boolean]>([
    ['another day, and not with which words', { occurredAt: nine - 24 * 60 * minute }, false],
    ['another day, with its words', { occurredAt: nine - 24 * 60 * minute, words: [] }, true],
    ['another hour of the day', { occurredAt: nine + 60 * minute }, true],
  ])('that gives a visit %s: applied or not, for an age in its words is of that day', (_, says, isApplied) => {
    expect(apply({ key: first, isNewVisit: false, says }).isApplied).toBe(isApplied);
  });
});
