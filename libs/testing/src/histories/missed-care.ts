import fc from 'fast-check';
import { type CodedFact, type PlanEntry } from '#libs/contracts';
import { contactAtMillbrook } from './appointments.js';
import { pick, type Episode, type EpisodeArbitrary, type Told } from './episode.js';
import { day, delay, hour, iso, minute, offset, second } from './moments.js';
import { stated } from './people.js';

const service: CodedFact = { kind: 'specialty', system: 'local', code: '420' };
const essentialFlag: CodedFact = { kind: 'specialty', system: 'bellwether', code: 'essential' };

const slotStatus = fc.constantFrom(
  'was-not-brought' as const,
  'was-not-brought' as const,
  'was-not-brought' as const,
  'completed' as const,
  'booked' as const,
  'cancelled-by-provider' as const,
);

/** Days between slots, at the edges of what rules look back on. */
const apart = fc.constantFrom(1, 7, 30, 90, 183, 365);
const by = fc.constantFrom(-second, 0, second);

/** Slots of one child one after the other, missed again and again; some essential, some corrected later. */
export const missedAgain: EpisodeArbitrary = fc
  .record({
    child: fc.nat(5),
    focus: fc.nat(2),
    offset,
    essential: fc.boolean(),
    style: fc.constantFrom('traced' as const, 'traced' as const, 'local' as const),
    slots: fc.array(fc.record({ apart, by, status: slotStatus, delay, flagged: fc.boolean() }), {
      minLength: 2,
      maxLength: 5,
    }),
    corrected: fc.option(
      fc.record({ slot: fc.nat(4), after: fc.constantFrom(hour, 2 * day, 30 * day), status: slotStatus }),
      { freq: 2 },
    ),
  })
  .map((drawn): Episode => (setting) => {
    const { child, essential } = drawn;
    let occurredAt = pick(setting.foci, drawn.focus) + drawn.offset;
    const slots = drawn.slots.map((slot, index) => {
      const told = {
        child,
        style: drawn.style,
        visit: `S${index}-`,
        occurredAt,
        receivedAt: occurredAt + slot.delay,
        changes: {
          status: slot.status,
          coded: essential && slot.flagged ? [service, essentialFlag] : [service],
        },
      };
      occurredAt -= slot.apart * day + slot.by;
      return told;
    });
    const { corrected } = drawn;
    const again = corrected === null ? undefined : pick(slots, corrected.slot);
    const correction =
      corrected === null || again === undefined
        ? []
        : [
            {
              ...again,
              receivedAt: again.receivedAt + corrected.after,
              changes: { ...again.changes, status: corrected.status },
            },
          ];
    return [...slots, ...correction].map((one) => contactAtMillbrook(setting, one));
  });

/** An essential slot missed and a new one booked, in time or not, of this specialty or another; it may be cancelled or move. */
export const essentialRebooked: EpisodeArbitrary = fc
  .record({
    child: fc.nat(5),
    focus: fc.nat(2),
    offset,
    delay,
    bookedAfter: fc.constantFrom(-day, 0, hour, 3 * day, 5 * day, 7 * day, 8 * day, 12 * day, 40 * day),
    slotAfter: fc.constantFrom(-day, hour, 10 * day, 60 * day),
    other: fc.nat(4).map((n) => n === 0),
    changed: fc.option(
      fc.record({
        after: fc.constantFrom(minute, 2 * day, 20 * day),
        status: fc.constantFrom(
          'cancelled-by-provider' as const,
          'completed' as const,
          'was-not-brought' as const,
          'entered-in-error' as const,
          'booked' as const,
        ),
        moved: fc.constantFrom(0, 0, -30 * day, 30 * day),
      }),
      { freq: 2 },
    ),
    /** Another feed of the hospital reports the new slot too. */
    alsoBy: fc.option(fc.constantFrom(0, day, 9 * day), { freq: 1 }),
  })
  .map((drawn): Episode => (setting) => {
    const { child, changed, alsoBy } = drawn;
    const occurredAt = pick(setting.foci, drawn.focus) + drawn.offset;
    const missed = {
      child,
      visit: 'E',
      occurredAt,
      receivedAt: occurredAt + drawn.delay,
      changes: { coded: [service, essentialFlag] },
    };
    const booked = {
      child,
      visit: 'R',
      occurredAt: occurredAt + drawn.slotAfter,
      receivedAt: occurredAt + drawn.bookedAfter,
      changes: { status: 'booked' as const, coded: drawn.other ? [] : [service] },
    };
    const change =
      changed === null
        ? []
        : [
            {
              ...booked,
              occurredAt: booked.occurredAt + changed.moved,
              receivedAt: booked.receivedAt + changed.after,
              changes: { ...booked.changes, status: changed.status },
            },
          ];
    const report =
      alsoBy === null
        ? []
        : [
            {
              ...booked,
              occurredAt: booked.occurredAt + minute,
              receivedAt: booked.receivedAt + alsoBy,
              changes: { ...booked.changes, feed: 'millbrook-ed' },
            },
          ];
    return [missed, booked, ...change, ...report].map((one) => contactAtMillbrook(setting, one));
  });

const bruise: CodedFact = { kind: 'injury', system: 'snomed', code: '125667009', bodySite: 'cheek' };

/** A child leaves early, and something else that another rule speaks of happens about as long before as a rule looks back. */
export const leftEarlyAfterwards: EpisodeArbitrary = fc
  .record({
    child: fc.nat(5),
    focus: fc.nat(2),
    offset,
    delays: fc.tuple(delay, delay, delay),
    apart: fc.constantFrom(0, 30, 90),
    by,
    before: fc.constantFrom('injury' as const, 'concern' as const, 'missed' as const, 'left' as const),
    injured: fc.boolean(),
    concern: fc.constantFrom(undefined, undefined, true, false),
  })
  .map((drawn): Episode => (setting) => {
    const { child, before } = drawn;
    const occurredAt = pick(setting.foci, drawn.focus) + drawn.offset;
    const earlier = occurredAt - drawn.apart * day - drawn.by;
    const seen = { kind: 'unscheduled', setting: 'ed', status: 'completed' } as const;
    const slot = { coded: [service, essentialFlag] };
    const what = {
      injury: { ...seen, coded: [bruise] },
      concern: { ...seen, recordedConcern: true },
      missed: slot,
      left: { ...seen, status: 'left' as const },
    }[before];
    const left = {
      ...seen,
      status: 'left' as const,
      ...(drawn.injured ? { coded: [bruise] } : {}),
      ...(drawn.concern === undefined ? {} : { recordedConcern: drawn.concern }),
    };
    const [one, two, three] = drawn.delays;
    return [
      { child, visit: 'L', occurredAt, receivedAt: occurredAt + one, changes: left },
      { child, visit: 'P', occurredAt: earlier, receivedAt: earlier + two, changes: what },
      ...(before === 'missed'
        ? [{ child, visit: 'Q', occurredAt: earlier - day, receivedAt: earlier - day + three, changes: slot }]
        : []),
    ].map((told) => contactAtMillbrook(setting, told));
  });

/** A child on Ashford Vale's list is seen at Millbrook; where it lives is told, or not, and may have changed. */
export const outOfArea: EpisodeArbitrary = fc
  .record({
    child: fc.nat(5),
    focus: fc.nat(2),
    offset,
    plan: fc.constantFrom('CPP' as const, 'LAC' as const),
    addresses: fc.array(fc.constantFrom('here' as const, 'there' as const, 'absent' as const), {
      minLength: 1,
      maxLength: 3,
    }),
    apart: fc.constantFrom(1, 3, 365),
    injured: fc.boolean(),
    delay,
  })
  .map((drawn): Episode => (setting) => {
    const { child, plan } = drawn;
    const last = pick(setting.foci, drawn.focus) + drawn.offset;
    const person = pick(setting.people, child);
    const entries: PlanEntry[] = [{ nhsNumber: person.nhsNumber, plan, start: null, end: null }];
    const list: Told = {
      data: {
        type: 'plan.stated',
        feed: 'ashford-list',
        authority: 'E00000002',
        asOf: iso(last - hour),
        scope: 'full',
        entries,
      },
      receivedAt: last - hour,
    };
    const visits = drawn.addresses.map((address, index) => {
      const occurredAt = last - index * drawn.apart * day;
      return contactAtMillbrook(setting, {
        child,
        visit: `A${index}-`,
        occurredAt,
        receivedAt: occurredAt + drawn.delay,
        changes: {
          kind: 'unscheduled',
          setting: 'ed',
          status: 'completed',
          person: stated(person, { style: 'traced', birth: 'stated', address }, 'RXX'),
          ...(drawn.injured ? { coded: [bruise] } : {}),
        },
      });
    });
    return [list, ...visits];
  });
