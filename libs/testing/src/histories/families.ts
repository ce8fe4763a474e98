import fc from 'fast-check';
import { type CodedFact, type ContactStated, type PlanEntry } from '#libs/contracts';
import { londonDate } from '#libs/policy';
import { contactAtMillbrook } from './appointments.js';
import { pick, type Episode, type EpisodeArbitrary, type Told } from './episode.js';
import { day, delay, hour, iso, minute, offset, second } from './moments.js';
import { localIdOf } from './people.js';

/** Statements about mothers, with the plan of somebody beside a child who comes. */

const bruise: CodedFact = { kind: 'injury', system: 'snomed', code: '125667009', bodySite: 'cheek' };

interface StatedMother {
  readonly mother: number;
  readonly child: number;
  readonly version: number | null;
  readonly receivedAt: number;
}

/** Millbrook states who is the mother of whom, by their records there. */
export function motherOf(count: number, { mother, child, version, receivedAt }: StatedMother): Told {
  return {
    data: {
      ...{ type: 'identity.stated', feed: 'millbrook-pas', change: 'mother-of' },
      ...(version === null ? {} : { version: iso(version) }),
      from: localIdOf('RXX', mother % count),
      into: localIdOf('RXX', child % count),
    },
    receivedAt,
  };
}

/** A full list with one plan on it, or with none. Ashford's list concerns those alone whom it names. */
function listOf(authority: 'westmarch' | 'ashford', entries: PlanEntry[], asOf: number, receivedAt: number): Told {
  return {
    data: {
      ...{ type: 'plan.stated', feed: `${authority}-list`, scope: 'full' },
      authority: authority === 'westmarch' ? 'E00000001' : 'E00000002',
      ...{ asOf: iso(asOf), entries },
    },
    receivedAt,
  };
}

/**
 * A child comes hurt, one beside it is on a plan: the lists, the link and the child's contact in any order of time and of
 * arrival. The next list may leave the plan out, and the child may turn out to have another mother.
 */
export const siblingOnPlan: EpisodeArbitrary = fc
  .record({
    child: fc.nat(5),
    focus: fc.nat(2),
    offset,
    delay,
    linked: fc.record({ after: fc.constantFrom(-day, -hour, hour, 3 * day), versioned: fc.boolean() }),
    /** When the other child of the mother is linked, and when it is seen, after the first. */
    siblingLinked: fc.constantFrom(-2 * day, 0, 0, 2 * day),
    siblingSeen: fc.constantFrom(-30 * day, -30 * day, hour, 5 * day),
    authority: fc.constantFrom('westmarch' as const, 'ashford' as const),
    /** Who of the family the list names: the mother, or the sibling. */
    named: fc.constantFrom('mother' as const, 'sibling' as const, 'sibling' as const),
    plan: fc.constantFrom('CPP' as const, 'CPP' as const, 'LAC' as const, 'UCPP' as const),
    asOf: fc.constantFrom(-hour, -day, -7 * day, -7 * day - second, -14 * day, -60 * day),
    end: fc.constantFrom(null, null, null, -28, -29, -364, -365),
    listDelay: delay,
    nextList: fc.option(fc.constantFrom(minute, 12 * hour, day), { freq: 2 }),
    corrected: fc.option(fc.constantFrom(-hour, hour), { freq: 3 }),
    status: fc.constantFrom('arrived' as const, 'completed' as const, 'left' as const),
    isHurt: fc.boolean(),
  })
  .map((drawn): Episode => (setting) => {
    const { people, foci } = setting;
    const occurredAt = pick(foci, drawn.focus) + drawn.offset;
    const count = people.length;
    const [mother, sibling] = [drawn.child + 1, drawn.child + 2];
    const linkedAt = occurredAt + drawn.linked.after;
    const version = drawn.linked.versioned ? linkedAt : null;
    const link = (from: number, child: number, at = linkedAt): Told =>
      motherOf(count, { mother: from, child, version: version === null ? null : at, receivedAt: at });
    const date = (days: number): string => londonDate(occurredAt + days * day);
    const { end } = drawn;
    const entry: PlanEntry = {
      nhsNumber: pick(people, drawn.named === 'mother' ? mother : sibling).nhsNumber,
      plan: drawn.plan,
      start: date(-400),
      end: end === null ? null : date(end),
    };
    const asOf = occurredAt + drawn.asOf;
    const { authority, nextList } = drawn;
    const lists = [listOf(authority, [entry], asOf, asOf + drawn.listDelay)];
    if (nextList !== null) lists.push(listOf(authority, [], asOf + nextList, asOf + nextList));
    const siblingSeen = occurredAt + drawn.siblingSeen;
    const seen = (child: number, coded: CodedFact[], at: number, receivedAt: number): Told =>
      contactAtMillbrook(setting, {
        ...{ child, visit: `F${child - drawn.child}-`, occurredAt: at, receivedAt },
        changes: { kind: 'unscheduled', setting: 'ed', status: drawn.status, coded },
      });
    return [
      link(mother, drawn.child),
      link(mother, sibling, linkedAt + drawn.siblingLinked),
      ...(drawn.corrected === null ? [] : [link(drawn.child + 3, drawn.child, linkedAt + drawn.corrected)]),
      ...lists,
      // a record is known by its number once it was seen
      seen(sibling, [], siblingSeen, siblingSeen),
      ...(drawn.named === 'mother' ? [seen(mother, [], occurredAt - 20 * day, occurredAt - 20 * day)] : []),
      seen(drawn.child, drawn.isHurt ? [bruise] : [], occurredAt, occurredAt + drawn.delay),
    ];
  });

const pregnancy = (code: string): CodedFact => ({ kind: 'outcome', system: 'bellwether', code });

/** What is recorded of a woman at a contact, and how she came. */
const ofWoman = fc.constantFrom<Partial<ContactStated>>(
  { kind: 'unscheduled', setting: 'ed', status: 'arrived', coded: [] },
  { kind: 'stay', setting: 'maternity', status: 'completed', coded: [pregnancy('labour-began')] },
  { kind: 'stay', setting: 'maternity', status: 'arrived', coded: [pregnancy('gave-birth')] },
  { kind: 'appointment', setting: 'midwife', status: 'was-not-brought', coded: [] },
  { kind: 'appointment', setting: 'midwife', status: 'completed', coded: [pregnancy('first-antenatal-contact')] },
  { kind: 'call', setting: 'gp', status: 'completed', coded: [pregnancy('domestic-abuse')] },
  { kind: 'unscheduled', setting: 'maternity', status: 'completed', coded: [pregnancy('pregnancy-ended')] },
);
const ofNewborn = fc.constantFrom<Partial<ContactStated>>(
  { kind: 'stay', setting: 'maternity', status: 'arrived', coded: [] },
  { kind: 'stay', setting: 'maternity', status: 'completed', coded: [] },
  { kind: 'unscheduled', setting: 'ed', status: 'arrived', coded: [bruise] },
  { kind: 'stay', setting: 'inpatient', status: 'arrived', coded: [pregnancy('transferred-in')] },
);

/**
 * A woman under whose number a plan for her unborn child stands, her contacts around the birth, and those of the newborn,
 * at the edges of the days for which the plan is taken over; a list may name the newborn itself at last.
 */
export const bornToPlan: EpisodeArbitrary = fc
  .record({
    woman: fc.nat(5),
    focus: fc.nat(2),
    offset,
    plan: fc.constantFrom('UCPP' as const, 'UCPP' as const, 'UCPP' as const, 'CPP' as const),
    authority: fc.constantFrom('westmarch' as const, 'ashford' as const),
    asOf: fc.constantFrom(-hour, -hour, -day, -day, -7 * day, -8 * day, day),
    end: fc.constantFrom(null, null, null, -1, -28, -29),
    after: fc.constantFrom(null, null, 'empty' as const, 'newborn' as const),
    linkedAfter: fc.constantFrom(-hour, hour, 5 * day),
    youngWoman: fc.nat(4).map((n) => n === 0),
    womans: fc.array(fc.record({ at: fc.constantFrom(-40 * day, -2 * hour, 0, 3 * day), says: ofWoman, delay }), {
      minLength: 1,
      maxLength: 3,
    }),
    newborns: fc.array(
      fc.record({ at: fc.constantFrom(hour, hour, day, 28 * day, 29 * day), says: ofNewborn, delay }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  })
  .map((drawn): Episode => (setting) => {
    const { people, foci, number } = setting;
    const born = pick(foci, drawn.focus) + drawn.offset;
    const baby = drawn.woman + 1;
    const date = (days: number): string => londonDate(born + days * day);
    const planOf = (child: number, plan: PlanEntry['plan'], end: number | null): PlanEntry => ({
      nhsNumber: pick(people, child).nhsNumber,
      plan,
      start: date(-60),
      end: end === null ? null : date(end),
    });
    const asOf = born + drawn.asOf;
    const { authority, after } = drawn;
    const lists = [listOf(authority, [planOf(drawn.woman, drawn.plan, drawn.end)], asOf, asOf)];
    const later = asOf + 6 * day;
    if (after !== null)
      lists.push(listOf(authority, after === 'empty' ? [] : [planOf(baby, 'CPP', null)], later, later));
    const seen = (child: number, birthDate: string, given: (typeof drawn.womans)[number], index: number): Told => {
      const occurredAt = born + given.at;
      const told = contactAtMillbrook(setting, {
        ...{ child, visit: `${child === baby ? 'N' : 'W'}${index}-`, occurredAt },
        ...{ receivedAt: occurredAt + given.delay, changes: given.says },
      });
      if (told.data.type !== 'contact.stated') throw new Error(`episode ${number} tells of no contact`);
      return { ...told, data: { ...told.data, person: { ...told.data.person, birthDate } } };
    };
    const grown = drawn.youngWoman ? '2011-03-01' : '1998-03-01';
    const linkedAt = born + drawn.linkedAfter;
    return [
      motherOf(people.length, { mother: drawn.woman, child: baby, version: null, receivedAt: linkedAt }),
      ...lists,
      ...drawn.womans.map((given, index) => seen(drawn.woman, grown, given, index)),
      ...drawn.newborns.map((given, index) => seen(baby, date(0), given, index)),
    ];
  });
