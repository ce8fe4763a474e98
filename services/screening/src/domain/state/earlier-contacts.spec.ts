import fc from 'fast-check';
import { combineContacts, EarlierContacts } from '#libs/facts';
import { bookOf } from '../../../test/a-state.js';
import { type StateVisit } from './child-state.js';
import { encodeState } from './encode-state.js';
import { openState, type OpenState } from './open-state.js';

const minute = 60_000;
const windowMs = 60 * minute;
const began = Date.UTC(2026, 0, 1);
const owner = '00000000-0000-4000-8000-00000000000a';
const feeds = ['millbrook-pas', 'northgate-gp'];
const book = bookOf([...feeds, 'RXX']);

/** A child whose visits began so many minutes after the new year. */
function historyOf(minutes: readonly number[]): OpenState {
  const visits = [...minutes]
    .sort((a, b) => a - b)
    .map((after, place): StateVisit => ({
      key: `${String(place).padStart(8, '0')}-0000-4000-8000-000000000000`,
      owner: 0,
      feed: feeds[place % 2]!,
      organisation: 'RXX',
      site: null,
      authority: null,
      setting: 'ed',
      kind: 'unscheduled',
      status: 'arrived',
      recordedConcern: null,
      occurredAt: began + after * minute,
      firstReceivedAt: began,
      latestAt: began,
      coded: [],
      hasFinding: false,
      hasWatch: false,
    }));
  const state = { identity: 'verified', namedInPlans: false, refs: [owner], links: [], persons: [], visits } as const;
  return openState(encodeState(state, book) as Buffer, book)!;
}

describe('earlier contacts, read as far back as somebody asks', () => {
  it('are in the end the contacts that one look at every visit gives, however they were asked for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1_000), { maxLength: 20 }),
        fc.array(fc.nat(1_000), { maxLength: 5 }),
        fc.nat(1_000),
        (minutes, asked, since) => {
          const open = historyOf(minutes);
          const { recent, earlier } = open.visitsSince(began + since * minute, windowMs);
          const contacts = new EarlierContacts((moment) => combineContacts(earlier(moment), windowMs));
          for (const after of asked) {
            const moment = began + after * minute;
            const given = contacts.since(moment);
            const wanted = combineContacts([...open.stored], windowMs).filter(
              ({ occurredAt }) => occurredAt >= moment && occurredAt < (recent[0]?.occurredAt ?? Infinity),
            );
            expect(given.slice(given.length - wanted.length).map(({ key }) => key)).toEqual(
              wanted.map(({ key }) => key),
            );
          }
          const all = [...contacts.since(-Infinity), ...combineContacts(recent, windowMs)];
          expect(all.map(({ key, visits }) => [key, visits])).toEqual(
            combineContacts([...open.stored], windowMs).map(({ key, visits }) => [key, visits]),
          );
        },
      ),
    );
  });

  it('are the same objects when more of them are read', () => {
    const open = historyOf([0, 500]);
    const { earlier } = open.visitsSince(began + 900 * minute, windowMs);
    const contacts = new EarlierContacts((moment) => combineContacts(earlier(moment), windowMs));
    const [last] = contacts.since(began + 400 * minute);
    expect(contacts.since(began + 450 * minute)).toEqual([last]);
    expect(contacts.since(-Infinity).at(-1)).toBe(last);
    expect(contacts.since(-Infinity)).toHaveLength(2);
  });
});
