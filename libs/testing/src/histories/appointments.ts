import fc from 'fast-check';
import { type ContactStated } from '#libs/contracts';
import { pick, type Episode, type EpisodeArbitrary, type Setting, type Told } from './episode.js';
import { day, delay, hour, iso, offset, second } from './moments.js';
import { stated, type Style } from './people.js';

/** One visit at Millbrook, as its first feed states it. */
export interface AtMillbrook {
  readonly child: number;
  readonly visit: string;
  readonly occurredAt: number;
  readonly receivedAt: number;
  readonly changes?: Partial<ContactStated>;
  readonly style?: Style;
}

/** A missed appointment, unless `changes` says otherwise. */
export function contactAtMillbrook({ people, number }: Setting, one: AtMillbrook): Told {
  const data: ContactStated = {
    type: 'contact.stated',
    feed: 'millbrook-pas',
    organisation: 'RXX',
    visit: { id: `${one.visit}${number}` },
    person: stated(pick(people, one.child), { style: one.style ?? 'traced', birth: 'stated' }, 'RXX'),
    occurredAt: iso(one.occurredAt),
    setting: 'outpatient',
    kind: 'appointment',
    status: 'was-not-brought',
    ...one.changes,
  };
  return { data, receivedAt: one.receivedAt };
}

/** Westmarch's whole list, empty. */
function nobodyOnPlan(asOf: number): Told {
  const list = { type: 'plan.stated', feed: 'westmarch-list', authority: 'E00000001', scope: 'full' } as const;
  return { data: { ...list, asOf: iso(asOf), entries: [] }, receivedAt: asOf };
}

/** Two appointments missed as far apart as a rule looks back, to the second; the first sometimes turns out otherwise. */
export const missedAppointments: EpisodeArbitrary = fc
  .record({
    child: fc.nat(5),
    focus: fc.nat(2),
    offset,
    apart: fc.constantFrom(7, 365, 399),
    by: fc.constantFrom(-second, 0, second),
    delay,
    corrected: fc.option(
      fc.record({
        after: fc.constantFrom(hour - second, hour, hour + second, 2 * day),
        status: fc.constantFrom('completed' as const, 'cancelled-by-provider' as const, 'entered-in-error' as const),
      }),
      { freq: 2 },
    ),
    onlyOne: fc.boolean(),
    listed: fc.nat(3).map((n) => n > 0),
  })
  .map((drawn): Episode => (setting) => {
    const { child } = drawn;
    const last = pick(setting.foci, drawn.focus) + drawn.offset;
    const first = last - drawn.apart * day - drawn.by;
    const firstMissed = { child, visit: 'A', occurredAt: first };
    const correction =
      drawn.corrected === null
        ? []
        : [{ ...firstMissed, receivedAt: first + drawn.corrected.after, changes: { status: drawn.corrected.status } }];
    const earlier = drawn.onlyOne ? [] : [{ ...firstMissed, receivedAt: first }, ...correction];
    const missed = [...earlier, { child, visit: 'B', occurredAt: last, receivedAt: last + drawn.delay }];
    const lists = drawn.listed ? [first - hour, last - hour].map(nobodyOnPlan) : [];
    return [...missed.map((one) => contactAtMillbrook(setting, one)), ...lists];
  });

const bruise = { kind: 'injury', system: 'snomed', code: '125667009' } as const;

/** A mark recorded at birth or at a procedure, and an injury later, there or elsewhere; either may arrive first. */
export const markThenInjury: EpisodeArbitrary = fc
  .record({
    child: fc.nat(5),
    focus: fc.nat(2),
    offset,
    recordedAs: fc.constantFrom('birth' as const, 'procedure' as const, undefined),
    site: fc.constantFrom('cheek', 'cheek', 'back', undefined),
    laterality: fc.constantFrom('left' as const, 'left' as const, 'right' as const, undefined),
    apart: fc.constantFrom(0, -second, second, 30 * day, 365 * day, 365 * day + second),
    delays: fc.tuple(delay, delay),
  })
  .map((drawn): Episode => (setting) => {
    const later = pick(setting.foci, drawn.focus) + drawn.offset;
    const { recordedAs, site, laterality, child } = drawn;
    const seen = { kind: 'unscheduled', status: 'completed', setting: 'ed' } as const;
    const mark = {
      ...bruise,
      bodySite: 'cheek',
      laterality: 'left',
      ...(recordedAs === undefined ? {} : { recordedAs }),
    } as const;
    const injury = {
      ...bruise,
      ...(site === undefined ? {} : { bodySite: site }),
      ...(laterality === undefined ? {} : { laterality }),
    };
    const earlier = later - drawn.apart;
    return [
      contactAtMillbrook(setting, {
        child,
        visit: 'M',
        occurredAt: earlier,
        receivedAt: earlier + drawn.delays[0],
        changes: { ...seen, coded: [mark] },
      }),
      contactAtMillbrook(setting, {
        child,
        visit: 'I',
        occurredAt: later,
        receivedAt: later + drawn.delays[1],
        changes: { ...seen, coded: [injury] },
      }),
    ];
  });

/** A newborn known by a local id, with a bruise and no birth date; birth, gestation and number are told days later. */
export const birthToldLate: EpisodeArbitrary = fc
  .record({
    child: fc.nat(5),
    focus: fc.nat(2),
    offset,
    after: fc.constantFrom(hour, 2 * day, 60 * day),
    withNumber: fc.boolean(),
    cleared: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  })
  .map((drawn): Episode => (setting) => {
    const occurredAt = pick(setting.foci, drawn.focus) + drawn.offset;
    const person = pick(setting.people, drawn.child);
    const born = contactAtMillbrook(setting, {
      child: drawn.child,
      visit: 'N',
      occurredAt,
      receivedAt: occurredAt,
      changes: {
        kind: 'stay',
        status: 'arrived',
        setting: 'maternity',
        coded: [bruise],
        person: stated(person, { style: 'local', birth: 'absent' }, 'RXX'),
      },
    });
    const told = stated(person, { style: drawn.withNumber ? 'traced' : 'local', birth: 'stated' }, 'RXX');
    const later = occurredAt + drawn.after;
    const say = (receivedAt: number, changes: object): Told => ({
      data: { type: 'person.stated', feed: 'millbrook-pas', person: { ...told, ...changes } },
      receivedAt,
    });
    return [
      born,
      say(later, { gestationWeeks: person.gestationWeeks }),
      ...(drawn.cleared ? [say(later + hour, { birthDate: null })] : []),
    ];
  });
