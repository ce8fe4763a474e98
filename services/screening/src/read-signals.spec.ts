import { type Signal } from '#libs/contracts';
import { type Received } from '#libs/messaging';
import { nameUuid, type PermanentError } from '#libs/platform';
import { readSignals, type SignalType } from './read-signals.js';

const person = {
  nhsNumber: '9990000018',
  nhsNumberStatus: '01',
  localIds: [{ authority: 'RXX', id: 'L0018' }],
} as const;
const attendance: Signal = {
  type: 'contact.stated',
  feed: 'millbrook-pas',
  organisation: 'RXX',
  visit: { id: 'V4417' },
  person: { ...person, localIds: [...person.localIds], name: 'WRENFOLD, Ivo' },
  occurredAt: '2026-11-17T11:00:00Z',
  setting: 'ed',
  kind: 'unscheduled',
  status: 'arrived',
};

function received(data: Signal, given: Partial<Received<SignalType>> = {}): Received<SignalType> {
  return {
    id: nameUuid('signal', JSON.stringify(data)),
    type: data.type,
    data,
    key: null,
    time: '2026-11-17T12:00:00Z',
    receivedAt: '2026-11-17T12:00:00Z',
    receivedBy: 'intake',
    appendedAt: Date.UTC(2026, 10, 17, 12),
    traceparent: null,
    position: { topic: 'signals.v1', partition: 0, offset: 0n },
    ...given,
  };
}

function read(...events: readonly Received<SignalType>[]) {
  const parked: string[] = [];
  const park = (_: Received<SignalType>, reason: PermanentError): unknown =>
    parked.push(`${reason.code} ${reason.place ?? ''}`);
  const sql = { query: () => Promise.reject(new Error('reading needs no database')) };
  return { ...readSignals({ events, sql, park }, 'an index secret for tests'), parked };
}

describe('reading a batch of signals', () => {
  it('identifiers are left behind: what is stored of a contact bears references only', () => {
    const { contacts } = read(received(attendance));
    expect(contacts).toHaveLength(1);
    // the number itself goes to the row of its reference alone
    const [{ refs, ...stored }] = contacts as [(typeof contacts)[number]];
    expect(JSON.stringify(stored)).not.toMatch(/9990000018|L0018/);
    expect(JSON.stringify(refs)).not.toMatch(/L0018/);
    expect(contacts[0]?.person).toEqual({ name: 'WRENFOLD, Ivo' });
  });

  it('a signal that is there twice counts once', () => {
    expect(read(received(attendance), received(attendance)).contacts).toHaveLength(1);
  });

  it.each<[string, Received<SignalType>]>([
    ['signal-id-is-no-uuid ce_id', received(attendance, { id: 'from elsewhere' })],
    ['instant-out-of-range occurredAt', received({ ...attendance, occurredAt: '0000-01-01T00:00:00Z' })],
    ['no-usable-identifier person', received({ ...attendance, person: {} })],
    [
      'identity-names-one-record into',
      received({
        type: 'identity.stated',
        feed: 'millbrook-pas',
        change: 'merge',
        from: { authority: 'RXX', id: 'L1' },
        into: { authority: 'RXX', id: 'L1' },
      }),
    ],
  ])('%s: the signal is parked and the next one read', (reason, event) => {
    const { parked, contacts } = read(event, received(attendance, { id: nameUuid('signal', 'next') }));
    expect(parked).toEqual([reason]);
    expect(contacts).toHaveLength(1);
  });
});
