import { aRecord } from '../../test/records.js';
import { Place, type Admission, type Arrival } from './place.js';

const arrival = (...offsets: readonly number[]): Arrival => ({
  first: BigInt(offsets[0]!),
  next: BigInt(offsets.at(-1)! + 1),
  records: offsets.map((offset) => aRecord({ offset, id: `n${offset}`, appendedAt: 1_000 + offset })),
});
const placeAt = (next: number, last: { offset: number; id: string; at: number } | null = null): Place =>
  new Place({ topic: 'notices.v1', partition: 0 }, 3, 1, {
    next: BigInt(next),
    readBack: last === null ? null : { offset: BigInt(last.offset), eventId: last.id, appendedAt: last.at },
  });
const said = (admission: Admission): string => {
  switch (admission.outcome) {
    case 'taken':
      return `taken ${admission.slice.first}-${admission.slice.next} (${admission.slice.records.length})`;
    case 'gap':
      return `back to ${admission.seek}, time ${admission.times}`;
    case 'stop':
      return admission.fault;
    case 'known':
      return 'known';
  }
};

describe('a partition that is read', () => {
  it('takes what comes next and leaves what it knows', () => {
    const place = placeAt(10);
    expect(said(place.admit(arrival(10, 11, 12)))).toBe('taken 10-13 (3)');
    expect(said(place.admit(arrival(10, 11, 12)))).toBe('known');
    expect(said(place.admit(arrival(11, 12, 13, 14)))).toBe('taken 13-15 (2)');
  });
  it('goes back when reading began too late, however often', () => {
    const place = placeAt(10);
    expect(said(place.admit(arrival(12, 13)))).toBe('back to 10, time 1');
    expect(said(place.admit(arrival(0)))).toBe('known');
    expect(said(place.admit(arrival(12, 13)))).toBe('back to 10, time 2');
    expect(said(place.admit(arrival(10, 11)))).toBe('taken 10-12 (2)');
  });
  it('passes a hole once the log has been asked', () => {
    const place = placeAt(10);
    place.acceptHole(12n);
    expect(said(place.admit(arrival(12, 13)))).toBe('taken 10-14 (2)');
    expect(said(place.admit(arrival(20)))).toBe('back to 14, time 1');
  });
  it('passes markers that hold no record', () => {
    const place = placeAt(10);
    expect(said(place.admit({ first: 10n, next: 12n, records: [] }))).toBe('taken 10-12 (0)');
    expect(said(place.admit(arrival(12)))).toBe('taken 12-13 (1)');
  });
});

describe('a partition that reads back its last record', () => {
  const last = { offset: 9, id: 'n9', at: 1_009 };
  it('continues behind it when it is the remembered one', () => {
    const place = placeAt(10, last);
    expect(said(place.admit(arrival(9)))).toBe('known');
    expect(said(place.admit(arrival(10)))).toBe('taken 10-11 (1)');
  });
  it('takes what lies behind it in the same arrival', () => {
    expect(said(placeAt(10, last).admit(arrival(8, 9, 10, 11)))).toBe('taken 10-12 (2)');
  });
  it('stops when another event stands there', () => {
    expect(said(placeAt(10, { ...last, id: 'n8' }).admit(arrival(9, 10)))).toBe('last-record-differs');
  });
  it('stops when the same event was appended at another time', () => {
    expect(said(placeAt(10, { ...last, at: 5 }).admit(arrival(9, 10)))).toBe('last-record-differs');
  });
  it('stops when there is no record any more', () => {
    expect(said(placeAt(10, last).admit(arrival(8, 10)))).toBe('last-record-missing');
  });
  it('goes back when reading began behind it', () => {
    expect(said(placeAt(10, last).admit(arrival(10)))).toBe('back to 9, time 1');
  });
});
