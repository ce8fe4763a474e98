import type { Consumer } from 'kafkajs';
import { silentLogger } from '#libs/platform/documents';
import { aRecord } from '../../test/records.js';
import { hearing } from '../../test/hearing.js';
import type { EventBus, LogRange } from '../kafka/event-bus.js';
import { Assignment } from '../positions/assignment.js';
import { Place, type Arrival } from '../positions/place.js';
import { Lane } from './lane.js';
import { receiveArrival, type ReceivingParts } from './receive-arrival.js';
import type { Slice } from './slice.js';

const arrival = (first: number): Arrival => ({
  first: BigInt(first),
  next: BigInt(first + 1),
  records: [aRecord({ offset: first })],
});

/** A member that reads partition 0 of notices from offset 10, of a log with the given range. */
function member(range: LogRange) {
  const assignment = new Assignment();
  const epoch = assignment.renew([{ topic: 'notices.v1', partition: 0 }]);
  assignment.open(new Place({ topic: 'notices.v1', partition: 0 }, epoch, 0, { next: 10n, readBack: null }));
  const heard = hearing();
  const fatal: string[] = [];
  const sought: string[] = [];
  const taken: Slice[] = [];
  const lane = new Lane({
    index: 0,
    maxRows: 100,
    logger: silentLogger,
    isCurrent: (one) => one === assignment.epoch,
    handle: (slices) => {
      taken.push(...slices);
      return Promise.resolve();
    },
    onCommitted: () => undefined,
    onMoved: () => undefined,
  });
  const bus: Pick<EventBus, 'topicPrefix' | 'logRange'> = {
    topicPrefix: '',
    logRange: () => Promise.resolve(new Map([[0, range]])),
  };
  const consumer: Pick<Consumer, 'seek'> = { seek: ({ offset }) => void sought.push(offset) };
  const parts: ReceivingParts = {
    bus: bus as EventBus,
    consumer: consumer as Consumer,
    logger: heard.logger,
    assignment,
    lanes: [lane],
    onFatal: (reason) => void fatal.push(reason),
  };
  return {
    receive: async (first: number): Promise<boolean> => {
      const accepted = receiveArrival(parts, 'notices.v1', 0, arrival(first)) !== null;
      await new Promise((resolve) => setImmediate(resolve));
      await lane.idle();
      return accepted;
    },
    alarms: () => heard.events.filter(({ alarm }) => alarm === true).map(({ event }) => event),
    fatal,
    sought,
    taken,
  };
}

describe('reading that begins behind the expected offset', () => {
  it('goes back and takes nothing', async () => {
    const { receive, sought, taken, fatal } = member({ low: 0n, end: 20n });
    expect(await receive(12)).toBe(false);
    expect(sought).toEqual(['10']);
    expect(taken).toEqual([]);
    expect(await receive(10)).toBe(true);
    expect(taken.map(({ first, next }) => [first, next])).toEqual([[10n, 11n]]);
    expect(fatal).toEqual([]);
  });
  it('passes a hole with an alarm when the log itself holds nothing there', async () => {
    const { receive, taken, fatal, alarms } = member({ low: 0n, end: 20n });
    for (const _ of [1, 2, 3]) expect(await receive(12)).toBe(false);
    expect(alarms()).toEqual(['consumer.hole-passed']);
    expect(await receive(12)).toBe(true);
    expect(taken.map(({ first, next }) => [first, next])).toEqual([[10n, 13n]]);
    expect(fatal).toEqual([]);
  });
  it('stops when the records between were deleted before they were read', async () => {
    const { receive, taken, fatal, alarms } = member({ low: 12n, end: 20n });
    for (const _ of [1, 2, 3]) await receive(12);
    expect(fatal).toEqual(['records-lost-before-they-were-read']);
    expect(alarms()).toEqual(['consumer.records-lost']);
    expect(await receive(12)).toBe(false);
    expect(taken).toEqual([]);
  });
});
