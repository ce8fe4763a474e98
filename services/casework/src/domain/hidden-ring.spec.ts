import fc from 'fast-check';
import type { FindingRevised, Severity } from '#libs/contracts';
import { aFinding } from '../../test/a-finding.js';
import { Story } from '../../test/story.js';
import type { CaseEvent } from './case-event.js';
import { lapsesAt } from './lapse.js';

/** A finding for the named nurse alone, of the hospital. */
const signs = (changes: Partial<FindingRevised> = {}): FindingRevised =>
  aFinding({ name: 'signs', rule: { id: 'R38b', version: 1 }, severity: 'URGENT', recipients: ['NN'], ...changes });
const atThePractice = (name: string, changes: Partial<FindingRevised> = {}): FindingRevised =>
  aFinding({
    ...{ name, organisation: 'Y00001', severity: 'CONCERN', recipients: ['NN'], rule: { id: 'R10', version: 1 } },
    ...changes,
  });

/** Who of the practice is told in events, with what. */
function toldThere(events: readonly CaseEvent[] | string): readonly unknown[] {
  if (typeof events === 'string') return [events];
  return events.flatMap((event) => {
    if (event.type !== 'step-told' && event.type !== 'copy-told' && event.type !== 'correction-told') return [];
    const { type, chain, round, step, reason, answerBy } = { step: 0, reason: 'corrected', ...event };
    const theirs = event.told.filter(({ organisation }) => organisation === 'Y00001');
    return theirs.map(({ role, noticeId }) => ({ type, chain, round, step, reason, answerBy, role, noticeId }));
  });
}

interface Moment {
  readonly who:
    'secret' | 'secret too' | 'hospital' | 'practice' | 'practice too' | 'acknowledges' | 'undoes' | 'records';
  readonly hours: number;
  readonly severity: Severity;
  readonly change: 'raised' | 'withdrawn';
}

const anything: fc.Arbitrary<Moment> = fc.record({
  who: fc.constantFrom<Moment['who'][]>(
    ...(['secret', 'secret too', 'hospital', 'practice', 'practice too', 'acknowledges', 'undoes', 'records'] as const),
  ),
  hours: fc.constantFrom(0, 1, 20, 40, 71, 72, 100),
  severity: fc.constantFrom<Severity[]>('IMMEDIATE', 'URGENT', 'CONCERN', 'INFORMATION'),
  change: fc.constantFrom<Moment['change'][]>('raised', 'raised', 'raised', 'withdrawn'),
});
/** Few things, so that what seldom meets does: an episode that is answered, taken back and new again around one secret. */
const few: fc.Arbitrary<Moment> = fc.record({
  who: fc.constantFrom<Moment['who'][]>('secret', 'practice', 'practice', 'practice too', 'acknowledges', 'undoes'),
  hours: fc.constantFrom(0, 1, 30, 71, 71, 72),
  severity: fc.constantFrom<Severity[]>('URGENT', 'CONCERN'),
  change: fc.constantFrom<Moment['change'][]>('raised', 'raised', 'raised', 'withdrawn'),
});
/** An answer after which nothing is done: it lapses, and what comes then is told by how the chain stands. */
const lapsing: fc.Arbitrary<Moment> = fc.record({
  who: fc.constantFrom<Moment['who'][]>(
    'secret',
    'practice',
    'practice too',
    'acknowledges',
    'acknowledges',
    'records',
  ),
  hours: fc.constantFrom(0, 20, 30, 71, 72, 100),
  severity: fc.constantFrom<Severity[]>('IMMEDIATE', 'URGENT', 'CONCERN'),
  change: fc.constantFrom<Moment['change'][]>('raised', 'raised', 'raised', 'withdrawn'),
});
const moments = fc.oneof(
  fc.array(anything, { minLength: 1, maxLength: 12 }),
  {
    arbitrary: fc.array(few, { minLength: 4, maxLength: 10 }),
    weight: 3,
  },
  { arbitrary: fc.array(lapsing, { minLength: 5, maxLength: 12 }), weight: 3 },
);

/** Lets hours pass, in which answers lapse. @returns what the practice was told meanwhile */
function passes(story: Story, minutes: number): readonly unknown[] {
  const until = new Date(story.now.getTime() + minutes * 60_000);
  const told: unknown[] = [];
  for (;;) {
    const due = [...story.state.chains.values()]
      .flatMap((chain) => ({ chain, at: Date.parse(lapsesAt(story.state, chain) ?? '') }))
      .filter(({ at }) => at <= until.getTime())
      .toSorted((one, other) => one.at - other.at)[0];
    if (due === undefined) break;
    story.now = new Date(Math.max(story.now.getTime(), due.at));
    told.push(...toldThere(story.lapses(due.chain.name, due.chain.round)).map((one) => ({ at: story.now, told: one })));
  }
  story.now = until;
  return told;
}

/** Lives through what comes. @returns when the practice was told what */
function livedThrough(came: readonly Moment[], hears: (one: Moment) => boolean): readonly unknown[] {
  const story = new Story();
  const revisions = new Map<string, number>();
  const raised = new Map<string, string>();
  return came.flatMap(({ who, hours, severity, change }, place) => {
    const lapsed = passes(story, hours * 60 + 1);
    return [...lapsed, ...happensNow({ who, hours, severity, change }, place)];
  });
  function happensNow({ who, hours, severity, change }: Moment, place: number): readonly unknown[] {
    if (!hears({ who, hours, severity, change })) return [];
    const at = story.now.toISOString();
    const isTheirs = [...story.state.chains.values()].some(({ organisation }) => organisation === 'Y00001');
    if (who === 'acknowledges') return isTheirs ? toldThere(story.acknowledges('northgate-lead', 'Y00001')) : [];
    if (who === 'records')
      return isTheirs ? toldThere(story.records('examined-child', 'northgate-lead', 'Y00001')) : [];
    if (who === 'undoes') return isTheirs ? toldThere(story.undoes('northgate-lead', 'Y00001')) : [];
    // an attendance each time that it is raised; the last one is taken back
    const name = change === 'raised' ? `${who} ${String(place)}` : raised.get(who);
    if (name === undefined) return [];
    raised.set(who, name);
    const revision = change === 'raised' ? 1 : (revisions.get(who) ?? 1) + 1;
    revisions.set(who, revision);
    const given = { name, severity, revision, occurredAt: at, receivedAt: at, change } as const;
    if (!story.state.opened && severity === 'INFORMATION') return [];
    const finding = who.startsWith('secret') ? signs(given) : atThePractice(name, given);
    const found = who === 'hospital' ? { ...finding, organisation: 'RXX' } : finding;
    return toldThere(story.hears(found)).map((told) => ({ at, told }));
  }
}

describe('a ring that the people of a practice may not know of', () => {
  it('changes neither what they are told nor when, in any life', () => {
    let told = 0;
    fc.assert(
      fc.property(moments, (came) => {
        const without = livedThrough(came, ({ who }) => !who.startsWith('secret'));
        expect(livedThrough(came, () => true)).toEqual(without);
        told += without.length;
      }),
      { numRuns: 8_000 },
    );
    expect(told).toBeGreaterThan(1_000);
  });

  it('does not hold their next episode back for three days', () => {
    const story = new Story();
    const at = (hours: number) => new Date(Date.parse('2026-11-17T13:22:00Z') + hours * 3_600_000).toISOString();
    story.hears(atThePractice('first', { occurredAt: at(0) }));
    story.later(71 * 60).hears(signs({ occurredAt: at(71) }));
    const again = story.later(60).hears(atThePractice('second', { occurredAt: at(72) }));
    expect(again).toContainEqual(
      expect.objectContaining({ type: 'round-started', chain: 'practice-y00001', reason: 'new-episode' }),
    );
  });

  it('holds it back where its policy names them: they were told of it', () => {
    const story = new Story();
    const at = (hours: number) => new Date(Date.parse('2026-11-17T13:22:00Z') + hours * 3_600_000).toISOString();
    story.hears(atThePractice('first', { occurredAt: at(0) }));
    story.later(71 * 60).hears(signs({ occurredAt: at(71), recipients: ['NN', 'GP'] }));
    const again = story.later(60).hears(atThePractice('second', { occurredAt: at(72) }));
    expect(again.map(({ type }) => type)).not.toContain('round-started');
  });
});
