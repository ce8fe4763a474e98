import fc from 'fast-check';
import { type PlanEntry, type Signal } from '#libs/contracts';
import { londonDate } from '#libs/policy';
import { pick, type Episode, type EpisodeArbitrary, type Told } from './episode.js';
import { day, delay, hour, iso, second } from './moments.js';

const named = fc.record({
  child: fc.nat(5),
  plan: fc.constantFrom('CPP' as const, 'CPP' as const, 'LAC' as const, 'UCPP' as const),
  start: fc.constantFrom(null, 0, -30, -30, -30, -400, 3),
  end: fc.constantFrom(null, null, null, 0, -1, 1, -363, -364, -365),
  worker: fc.constantFrom(undefined, null, 'westmarch-team-3', 'westmarch-team-7'),
});

/** Lists before, at and after the moments of contacts; stale ones are seven and fourteen days old, to the second. */
const asOf = fc.constantFrom(
  -8 * hour,
  -day,
  -2 * day,
  0,
  -second,
  second,
  -7 * day,
  -7 * day - second,
  -14 * day,
  -14 * day - second,
  -40 * day,
  3 * day,
);

/** An authority's list: whole or changes, in one or in parts, a part missing or stated twice, in time or late. */
export const planList: EpisodeArbitrary = fc
  .record({
    authority: fc.constantFrom('E00000001', 'E00000001', 'E00000001', 'E00000002'),
    focus: fc.nat(2),
    asOf,
    scope: fc.constantFrom('full' as const, 'full' as const, 'full' as const, 'changes' as const),
    named: fc.array(named, { maxLength: 4 }),
    parts: fc.constantFrom(0, 0, 0, 1, 2, 3),
    missing: fc.nat(4).map((n) => n === 0),
    restated: fc.nat(3).map((n) => n === 0),
    delay,
  })
  .map((drawn): Episode => ({ people, foci, number }) => {
    const focus = pick(foci, drawn.focus);
    const moment = focus + drawn.asOf;
    const date = (days: number | null): string | null => (days === null ? null : londonDate(focus + days * day));
    const entries = drawn.named.map(({ child, plan, start, end, worker }): PlanEntry => ({
      nhsNumber: pick(people, child).nhsNumber,
      plan,
      start: date(start),
      end: date(end),
      ...(worker === undefined ? {} : { worker }),
    }));
    const tell = (some: PlanEntry[], part: number, receivedAt: number): Told => {
      const list = part === 0 ? {} : { list: { id: `list ${number}`, part, of: drawn.parts } };
      const data: Signal = {
        type: 'plan.stated',
        feed: drawn.authority === 'E00000001' ? 'westmarch-list' : 'ashford-list',
        authority: drawn.authority,
        asOf: iso(moment),
        scope: drawn.scope,
        ...list,
        entries: some,
      };
      return { data, receivedAt };
    };
    const received = moment + drawn.delay;
    if (drawn.parts === 0) return [tell(entries, 0, received)];
    const parts = Array.from({ length: drawn.parts }, (_, index) =>
      tell(
        entries.filter((_entry, at) => at % drawn.parts === index),
        index + 1,
        received + index * hour,
      ),
    );
    const restated = drawn.restated ? [tell(entries, 1, received + 2 * hour)] : [];
    return [...(drawn.missing ? parts.slice(1) : parts), ...restated];
  });

/** A list every few days that names the same child until it does not. */
export const planHistory: EpisodeArbitrary = fc
  .record({
    child: fc.nat(5),
    focus: fc.nat(2),
    every: fc.constantFrom(1, 5, 7, 8),
    named: fc.integer({ min: 0, max: 3 }),
    silent: fc.integer({ min: 0, max: 2 }),
    start: fc.constantFrom(null, -60),
    workers: fc.array(fc.constantFrom(null, 'westmarch-team-3', 'westmarch-team-7'), { minLength: 5, maxLength: 5 }),
  })
  .map((drawn): Episode => ({ people, foci }) => {
    const focus = pick(foci, drawn.focus);
    const start = drawn.start === null ? null : londonDate(focus + drawn.start * day);
    const entry: PlanEntry = { nhsNumber: pick(people, drawn.child).nhsNumber, plan: 'CPP', start, end: null };
    return Array.from({ length: drawn.named + drawn.silent }, (_, index): Told => {
      const moment = focus + (index + 1 - drawn.named) * drawn.every * day - hour;
      const entries = index < drawn.named ? [{ ...entry, worker: drawn.workers[index] ?? null }] : [];
      return {
        data: {
          type: 'plan.stated',
          feed: 'westmarch-list',
          authority: 'E00000001',
          asOf: iso(moment),
          scope: 'full',
          entries,
        },
        receivedAt: moment,
      };
    });
  });

/** A feed that fell silent: says nothing of any child. */
export const feedSilent: EpisodeArbitrary = fc
  .record({ focus: fc.nat(2), delay })
  .map((drawn): Episode => ({ foci }) => {
    const since = pick(foci, drawn.focus);
    return [
      {
        data: { type: 'feed.silent', feed: 'northgate-gp', since: iso(since), usually: 'PT4M' },
        receivedAt: since + drawn.delay,
      },
    ];
  });
