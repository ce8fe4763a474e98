import { type PlacedEvent } from '#libs/chronology';
import { type Ring } from '../domain/rings.js';
import { comparison } from './expected.js';

const event = (n: number, at: string): PlacedEvent => ({ at, event: { n } }) as PlacedEvent;
const events = [event(4, '2020-02-01T10:00'), event(5, '2020-02-15T10:00'), event(6, '2020-04-03T10:00')];
const ring = (place: number, rangAt: string): Ring => ({ placed: events[place]!, rangAt }) as Ring;
const by = (contact: number) => ({ alarmBy: contact, healthAlarmBy: null, acceptableEarlier: [], ringIn: null });
const met = (contact: number, ...rings: readonly Ring[]) => comparison(by(contact), 'all', rings, events)?.isMet;

describe('what a review expects', () => {
  it('is met by a ring at its contact or before', () => {
    expect(met(5, ring(1, '2020-02-15T10:00'))).toBe(true);
    expect(met(5, ring(0, '2020-02-01T10:00'))).toBe(true);
    expect(met(5, ring(2, '2020-04-03T10:00'))).toBe(false);
  });

  it('is met by one that waited, if nothing more had happened by then', () => {
    expect(met(5, ring(1, '2020-03-30T10:00'))).toBe(true);
    expect(met(5, ring(1, '2020-04-12T10:00'))).toBe(false);
  });

  it('within two contacts is met by a ring that is of the first or later, and rang by the last', () => {
    const within = { alarmBy: null, healthAlarmBy: null, acceptableEarlier: [], ringIn: [4, 5] as [number, number] };
    expect(comparison(within, 'all', [ring(1, '2020-02-15T10:00')], events)?.isMet).toBe(true);
    expect(comparison(within, 'all', [ring(1, '2020-04-12T10:00')], events)?.isMet).toBe(false);
    expect(comparison(within, 'all', [ring(2, '2020-04-03T10:00')], events)?.isMet).toBe(false);
  });
});
