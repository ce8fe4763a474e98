import fc from 'fast-check';
import { londonDate } from '#libs/policy';
import { contactAtMillbrook } from './appointments.js';
import { coded, concern, words } from './attendances.js';
import { stated } from './people.js';
import { pick, type Episode, type EpisodeArbitrary } from './episode.js';
import { day, delay, hour, iso, minute, offset, second } from './moments.js';
import { attendanceWindowMs } from './world.js';

const telling = fc.record({
  after: fc.constantFrom(0, 0, minute, hour),
  sequence: fc.constantFrom(undefined, 0, 1, 2),
  says: fc.constantFrom(
    ...([
      { status: 'arrived' },
      { status: 'arrived', statusStated: false },
      { status: 'completed' },
      { status: 'left' },
      { status: 'entered-in-error' },
    ] as const),
  ),
  coded,
  words,
  concern,
  delay,
});

/**
 * A visit that its feed tells again and again, always of the same child. Version times often coincide: then only the
 * sequence, the receipt or the signal says which statement stands.
 */
export const retoldVisit: EpisodeArbitrary = fc
  .record({ child: fc.nat(5), focus: fc.nat(2), offset, tellings: fc.array(telling, { minLength: 2, maxLength: 4 }) })
  .map((drawn): Episode => (setting) => {
    const occurredAt = pick(setting.foci, drawn.focus) + drawn.offset;
    return drawn.tellings.map(
      ({ after, sequence, says, coded: facts, words: texts, concern: recordedConcern, delay: by }) =>
        contactAtMillbrook(setting, {
          child: drawn.child,
          visit: 'R',
          occurredAt,
          receivedAt: occurredAt + by,
          changes: {
            visit: {
              id: `R${setting.number}`,
              version: iso(occurredAt + after),
              ...(sequence === undefined ? {} : { sequence }),
            },
            kind: 'unscheduled',
            setting: 'ed',
            ...says,
            ...(facts === undefined ? {} : { coded: facts }),
            ...(texts === undefined ? {} : { words: texts }),
            ...(recordedConcern === undefined ? {} : { recordedConcern }),
          },
        }),
    );
  });

const within = fc.constantFrom(0, second, 10 * minute, attendanceWindowMs - second, attendanceWindowMs);

const status = fc.constantFrom('completed' as const, 'arrived' as const, 'left' as const, 'booked' as const);

/**
 * One attendance that both feeds of Millbrook report of the same child: the one whose report gives the contact its key
 * and its time comes earlier or later than the other, and says more or less.
 */
export const toldByBothFeeds: EpisodeArbitrary = fc
  .record({
    child: fc.nat(5),
    focus: fc.nat(2),
    offset,
    within,
    earlier: fc.constantFrom('millbrook-ed' as const, 'millbrook-ed' as const, 'millbrook-pas' as const),
    says: fc.tuple(coded, coded),
    statuses: fc.tuple(status, status),
    delays: fc.tuple(delay, delay),
  })
  .map((drawn): Episode => (setting) => {
    const arrival = pick(setting.foci, drawn.focus) + drawn.offset;
    const later = drawn.earlier === 'millbrook-ed' ? 'millbrook-pas' : 'millbrook-ed';
    return [drawn.earlier, later].map((feed, place) => {
      const occurredAt = arrival + place * drawn.within;
      const facts = drawn.says[place];
      return contactAtMillbrook(setting, {
        child: drawn.child,
        visit: 'B',
        occurredAt,
        receivedAt: occurredAt + (drawn.delays[place] ?? 0),
        changes: {
          feed,
          kind: 'unscheduled',
          setting: 'ed',
          status: drawn.statuses[place] ?? 'completed',
          ...(facts === undefined ? {} : { coded: facts }),
        },
      });
    });
  });

/** A feed says at a later visit that the child is two years older or younger than it said at an earlier one. */
export const birthDateCorrected: EpisodeArbitrary = fc
  .record({
    child: fc.nat(5),
    focus: fc.nat(2),
    offset,
    apart: fc.integer({ min: 1, max: 30 }),
    olderFirst: fc.boolean(),
  })
  .map((drawn): Episode => (setting) => {
    const last = pick(setting.foci, drawn.focus) + drawn.offset;
    const person = pick(setting.people, drawn.child);
    const birthDates = [person.birthDate, londonDate(Date.parse(`${person.birthDate}T12:00:00Z`) - 730 * day)];
    const said = drawn.olderFirst ? birthDates.toReversed() : birthDates;
    return said.map((birthDate, place) => {
      const occurredAt = last - (1 - place) * drawn.apart * day;
      return contactAtMillbrook(setting, {
        child: drawn.child,
        visit: `C${place} `,
        occurredAt,
        receivedAt: occurredAt,
        changes: {
          // the feed whose word comes first when several speak of a birth date
          feed: 'eastfield-pas',
          organisation: 'RYY',
          person: { ...stated(person, { style: 'traced', birth: 'absent' }, 'RYY'), birthDate },
          kind: 'unscheduled',
          setting: 'ed',
          status: 'completed',
          coded: [{ kind: 'injury', system: 'snomed', code: '125667009', bodySite: 'cheek', laterality: 'left' }],
        },
      });
    });
  });
