import fc from 'fast-check';
import { type CodedFact, type ContactStated } from '#libs/contracts';
import { contactAtMillbrook } from './appointments.js';
import { contactFeeds, pick, type Episode, type EpisodeArbitrary } from './episode.js';
import { day, delay, hour, minute, offset, second } from './moments.js';
import { stated } from './people.js';

const sent: CodedFact = { kind: 'outcome', system: 'bellwether', code: 'transferred-in' };

/** Contacts that show where a child is, may show it, or do not. */
const places: readonly Pick<ContactStated, 'kind' | 'setting' | 'status'>[] = [
  { kind: 'appointment', setting: 'gp', status: 'completed' },
  { kind: 'unscheduled', setting: 'ed', status: 'arrived' },
  { kind: 'home-visit', setting: 'health-visitor', status: 'completed' },
  { kind: 'appointment', setting: 'gp', status: 'booked' },
  { kind: 'home-visit', setting: 'social-care', status: 'completed' },
  { kind: 'stay', setting: 'inpatient', status: 'completed' },
  { kind: 'call', setting: 'gp', status: 'completed' },
];

/** Days after a stay began, at the edges of what the two policies ask, to the second. */
const after = fc
  .tuple(fc.constantFrom(1, 30, 70, 84, 84, 104, 118), fc.constantFrom(-second, 0, second))
  .map(([days, by]) => days * day + by);

/** What a later message says of a stay: its end, that it goes on after all, or neither. */
const amendments: readonly Pick<ContactStated, 'status' | 'statusStated'>[] = [
  { status: 'completed' },
  { status: 'entered-in-error' },
  { status: 'arrived' },
  { status: 'arrived', statusStated: false },
];

/**
 * A stay of which an end is stated late or never, and contacts since, there and elsewhere. One of them is corrected, moves or
 * was entered in error; the other feed of the hospital reports the stay too.
 */
export const openStays: EpisodeArbitrary = fc
  .record({
    child: fc.nat(5),
    focus: fc.nat(2),
    offset,
    delay,
    since: fc.array(
      fc.record({
        after,
        feed: fc.nat(4),
        place: fc.nat(places.length - 1),
        isSent: fc.nat(5).map((n) => n === 0),
        delay,
      }),
      { minLength: 1, maxLength: 3 },
    ),
    changed: fc.option(
      fc.record({
        contact: fc.nat(2),
        after: fc.constantFrom(minute, 20 * day, 90 * day),
        moved: fc.constantFrom(0, 0, -40 * day, 60 * day),
        to: fc.constantFrom(
          ...([{ status: 'entered-in-error' }, { status: 'cancelled-by-patient' }, { kind: 'call' }, {}] as const),
        ),
      }),
      { freq: 2 },
    ),
    /** What becomes known of the stay itself, days after it began. */
    stay: fc.option(
      fc.record({
        after: fc.constantFrom(2, 60, 100, 125),
        says: fc.constantFrom(...amendments),
        moved: fc.constantFrom(0, 0, -10 * day, 10 * day),
      }),
      { freq: 1 },
    ),
    alsoBy: fc.option(
      fc.record({
        by: fc.constantFrom(-minute, minute, hour),
        after: fc.constantFrom(0, 90),
        status: fc.constantFrom(...([{ status: 'arrived' }, { status: 'completed' }, { status: 'left' }] as const)),
        then: fc.option(fc.constantFrom(...amendments), { freq: 1 }),
      }),
      { freq: 1 },
    ),
  })
  .map((drawn): Episode => (setting) => {
    const { child, changed, stay, alsoBy } = drawn;
    const occurredAt = pick(setting.foci, drawn.focus) + drawn.offset;
    const ward = { setting: 'inpatient', kind: 'stay', status: 'arrived' } as const;
    const admitted = { child, visit: 'W', occurredAt, receivedAt: occurredAt + drawn.delay, changes: ward };
    const since = drawn.since.map((one, place) => {
      const { feed, organisation } = pick(contactFeeds, one.feed);
      const person = stated(pick(setting.people, child), { style: 'traced', birth: 'stated' }, organisation);
      const coded = one.isSent ? { coded: [sent] } : {};
      return {
        child,
        visit: `W${place}-`,
        occurredAt: occurredAt + one.after,
        receivedAt: occurredAt + one.after + one.delay,
        changes: { feed, organisation, person, ...pick(places, one.place), ...coded },
      };
    });
    const before = changed === null ? undefined : pick(since, changed.contact);
    const change =
      changed === null || before === undefined
        ? []
        : [
            {
              ...before,
              occurredAt: before.occurredAt + changed.moved,
              receivedAt: before.receivedAt + changed.after,
              changes: { ...before.changes, ...changed.to },
            },
          ];
    const ended =
      stay === null
        ? []
        : [
            {
              ...admitted,
              occurredAt: occurredAt + stay.moved,
              receivedAt: occurredAt + stay.after * day,
              changes: { ...ward, ...stay.says },
            },
          ];
    const reported = (after: number, says: (typeof amendments)[number]) => ({
      ...admitted,
      occurredAt: occurredAt + (alsoBy?.by ?? 0),
      receivedAt: occurredAt + after * day,
      changes: { ...ward, feed: 'millbrook-ed' as const, ...says },
    });
    const report =
      alsoBy === null
        ? []
        : [
            reported(alsoBy.after, alsoBy.status),
            ...(alsoBy.then === null ? [] : [reported(alsoBy.after + 5, alsoBy.then)]),
          ];
    /** Long after: by then every wait for the end of the stay is over. */
    const call = {
      child,
      visit: 'L',
      occurredAt: occurredAt + 130 * day,
      receivedAt: occurredAt + 130 * day,
      changes: { kind: 'call' as const, status: 'completed' as const },
    };
    return [admitted, ...since, ...change, ...ended, ...report, call].map((one) => contactAtMillbrook(setting, one));
  });
