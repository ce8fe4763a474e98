import fc from 'fast-check';
import { type LocalId, type Signal } from '#libs/contracts';
import { contactAtMillbrook } from './appointments.js';
import { contactFeeds, pick, type Episode, type EpisodeArbitrary, type Told } from './episode.js';
import { delay, hour, iso, minute, offset } from './moments.js';
import { birthSaid, localIdOf, stated, style } from './people.js';

type Change = Extract<Signal, { type: 'identity.stated' }>['change'];

/** A local id of some child at some organisation, its own or its alias. */
const localId = fc
  .record({
    child: fc.nat(5),
    authority: fc.constantFrom('RXX', 'RXX', 'RXX', 'RYY', 'Y00001'),
    suffix: fc.constantFrom('', 'b', 'b', 'c'),
  })
  .map(
    ({ child, authority, suffix }) =>
      (count: number): LocalId =>
        localIdOf(authority, child % count, suffix),
  );

const place = { focus: fc.nat(2), offset, delay, feed: fc.nat(2) };

function statement(
  feed: string,
  change: Change,
  [from, into]: readonly [LocalId, LocalId],
  version: number | null,
  receivedAt: number,
): Told {
  const data: Signal = {
    type: 'identity.stated',
    feed,
    ...(version === null ? {} : { version: iso(version) }),
    change,
    from,
    into,
  };
  return { data, receivedAt };
}

/** Two records become one, and may be parted again; parting may be received, or be dated, before the merge. */
export const mergeAndUnmerge: EpisodeArbitrary = fc
  .record({
    ...place,
    from: localId,
    into: localId,
    versioned: fc.boolean(),
    unmerge: fc.option(
      fc.record({
        after: fc.constantFrom(-hour, 0, minute, hour),
        delay: fc.constantFrom(-hour, 0, hour),
        otherFeed: fc.nat(3).map((n) => n === 0),
        reversed: fc.boolean(),
      }),
      { freq: 3 },
    ),
    again: fc.nat(4).map((n) => n === 0),
  })
  .map((drawn): Episode => ({ people, foci }) => {
    const at = pick(foci, drawn.focus) + drawn.offset;
    const pair = [drawn.from(people.length), drawn.into(people.length)] as const;
    const version = (after: number): number | null => (drawn.versioned ? at + after : null);
    const { feed } = pick(contactFeeds, drawn.feed);
    const received = at + drawn.delay;
    const parted =
      drawn.unmerge === null
        ? []
        : [drawn.unmerge].map(({ after, delay: by, otherFeed, reversed }) => {
            const from = otherFeed ? pick(contactFeeds, drawn.feed + 1).feed : feed;
            return statement(from, 'unmerge', reversed ? [pair[1], pair[0]] : pair, version(after), received + by);
          });
    const again = drawn.again ? [statement(feed, 'merge', pair, version(2 * hour), received + 2 * hour)] : [];
    return [statement(feed, 'merge', pair, version(0), received), ...parted, ...again];
  });

/** A chain of merges over the records of several children, in any order of time: some links must be refused. */
export const mergeChain: EpisodeArbitrary = fc
  .record({
    ...place,
    ids: fc.array(localId, { minLength: 3, maxLength: 5 }),
    steps: fc.array(fc.constantFrom(-hour, 0, minute, hour), { minLength: 4, maxLength: 4 }),
  })
  .map((drawn): Episode => ({ people, foci }) => {
    const at = pick(foci, drawn.focus) + drawn.offset;
    const ids = drawn.ids.map((id) => id(people.length));
    return ids.slice(1).map((into, index) => {
      const moment = at + pick(drawn.steps, index);
      return statement(
        pick(contactFeeds, drawn.feed).feed,
        'merge',
        [pick(ids, index), into],
        moment,
        moment + drawn.delay,
      );
    });
  });

/**
 * One record that Millbrook's feeds claim for a child and for another, in versions of one moment or nearly: the receipt, or the
 * signal alone, says which claim comes first, and the other is refused.
 */
export const claimedRecord: EpisodeArbitrary = fc
  .record({
    child: fc.nat(5),
    focus: fc.nat(2),
    offset,
    claims: fc.array(
      fc.record({
        of: fc.nat(1),
        feed: fc.constantFrom('millbrook-pas' as const, 'millbrook-ed' as const),
        after: fc.constantFrom(0, 0, minute),
        delay,
      }),
      { minLength: 2, maxLength: 4 },
    ),
  })
  .map((drawn): Episode => (setting) => {
    const { people, foci, number } = setting;
    const at = pick(foci, drawn.focus) + drawn.offset;
    const localIds = [localIdOf('RXX', drawn.child % people.length, 'k')];
    return drawn.claims.map(({ of, feed, after, delay: by }, index) => {
      const person = stated(pick(people, drawn.child + of), { style: 'traced-number-alone', birth: 'stated' }, 'RXX');
      return contactAtMillbrook(setting, {
        child: drawn.child,
        visit: 'K',
        occurredAt: at,
        receivedAt: at + by,
        changes: {
          feed,
          visit: { id: `K${number}-${index}`, version: iso(at + after) },
          person: { ...person, localIds },
          kind: 'unscheduled',
          setting: 'ed',
          status: 'arrived',
        },
      });
    });
  });

/** More records merged into one than a child may have. */
export const tooManyRecords: EpisodeArbitrary = fc
  .record({ ...place, child: fc.nat(5), records: fc.integer({ min: 18, max: 22 }) })
  .map((drawn): Episode => ({ people, foci }) => {
    const at = pick(foci, drawn.focus) + drawn.offset;
    const own = localIdOf('RXX', drawn.child % people.length);
    return Array.from({ length: drawn.records }, (_, index) =>
      statement(
        'millbrook-pas',
        'merge',
        [{ authority: 'RXX', id: `M${index}` }, own],
        at + index * minute,
        at + drawn.delay,
      ),
    );
  });

/** What links nothing: a moved record, a mother, a record merged with itself. */
export const linksNothing: EpisodeArbitrary = fc
  .record({
    ...place,
    from: localId,
    into: localId,
    what: fc.constantFrom('move' as const, 'mother-of' as const, 'itself' as const),
  })
  .map((drawn): Episode => ({ people, foci }) => {
    const at = pick(foci, drawn.focus) + drawn.offset;
    const from = drawn.from(people.length);
    const into = drawn.what === 'itself' ? from : drawn.into(people.length);
    const change = drawn.what === 'itself' ? 'merge' : drawn.what;
    return [statement(pick(contactFeeds, drawn.feed).feed, change, [from, into], at, at + drawn.delay)];
  });

/**
 * A mother and one or two children of hers, at the organisation where most contacts are; perhaps corrected to another
 * mother, by the feed that said so or by another one.
 */
export const family: EpisodeArbitrary = fc
  .record({
    ...place,
    mother: fc.nat(5),
    born: fc.array(fc.nat(5), { minLength: 1, maxLength: 2 }),
    suffix: fc.constantFrom('', '', '', 'b'),
    versioned: fc.boolean(),
    corrected: fc.option(fc.record({ mother: fc.nat(5), after: fc.constantFrom(-hour, 0, hour), delay }), { freq: 3 }),
  })
  .map((drawn): Episode => ({ people, foci }) => {
    const at = pick(foci, drawn.focus) + drawn.offset;
    const idOf = (child: number, suffix = ''): LocalId => localIdOf('RXX', child % people.length, suffix);
    const version = (after: number): number | null => (drawn.versioned ? at + after : null);
    const { feed } = pick(contactFeeds, drawn.feed);
    const received = at + drawn.delay;
    const states = (mother: number, child: number, after: number, receivedAt: number): Told =>
      statement(feed, 'mother-of', [idOf(mother, drawn.suffix), idOf(child)], version(after), receivedAt);
    const stated = drawn.born.map((child) => states(drawn.mother, child, 0, received));
    const [first] = drawn.born;
    if (drawn.corrected === null || first === undefined) return stated;
    const { mother, after, delay: by } = drawn.corrected;
    return [...stated, states(mother, first, after, received + by)];
  });

/** A statement about a person without a contact: a number that comes late, a correction, a birth date cleared. */
export const personTold: EpisodeArbitrary = fc
  .record({
    ...place,
    child: fc.nat(5),
    style,
    birth: birthSaid,
    versioned: fc.boolean(),
    gestation: fc.constantFrom(undefined, undefined, null, 30, 40),
  })
  .map((drawn): Episode => ({ people, foci }) => {
    const at = pick(foci, drawn.focus) + drawn.offset;
    const { feed, organisation } = pick(contactFeeds, drawn.feed);
    const person = stated(pick(people, drawn.child), drawn, organisation);
    const data: Signal = {
      type: 'person.stated',
      feed,
      ...(drawn.versioned ? { version: iso(at) } : {}),
      person: { ...person, ...(drawn.gestation === undefined ? {} : { gestationWeeks: drawn.gestation }) },
    };
    return [{ data, receivedAt: at + drawn.delay }];
  });
