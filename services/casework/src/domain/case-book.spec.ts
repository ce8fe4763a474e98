import type { CaseEvent } from './case-event.js';
import { CaseBook } from './case-book.js';
import { noCase } from './case-state.js';

const now = new Date('2026-11-17T13:24:00.000Z');
const identity = { caseId: 'case 1', number: 'B-1' };
const loaded = (standing: 'open' | 'closed') =>
  ({ childId: 'ivo', standing, state: { ...noCase('case 0', 'B-0'), sequence: 7 } }) as const;
const openedEvent: CaseEvent = { type: 'case-opened', childId: 'ivo', organisation: 'RXX', severity: 'URGENT' };
const worse: CaseEvent = { ...openedEvent, severity: 'IMMEDIATE' };

describe('a case book', () => {
  it('finds the open case of a child, and no closed one', () => {
    expect(new CaseBook([loaded('open')], now).openCaseOf('ivo')?.state.number).toBe('B-0');
    expect(new CaseBook([loaded('closed')], now).openCaseOf('ivo')).toBeNull();
    expect(new CaseBook([loaded('closed')], now).find('case 0')?.state.number).toBe('B-0');
    expect(new CaseBook([loaded('open')], now).openCaseOf('ida')).toBeNull();
  });

  it('opens a case that the next event of the child finds', () => {
    const book = new CaseBook([], now, [identity]);
    const opened = book.open('ivo', 'RXX');
    book.record(opened, [openedEvent]);
    expect(book.openCaseOf('ivo')?.state).toMatchObject({ opened: true, severity: 'URGENT', sequence: 1 });
    expect(book.opened).toMatchObject([{ childId: 'ivo', organisation: 'RXX', state: { sequence: 1 } }]);
    expect(book.changed).toEqual([]);
  });

  it('opens none without a number of its own', () => {
    expect(() => new CaseBook([], now).open('ivo', 'RXX')).toThrow('no identity');
  });

  it('numbers entries on from the last of the journal, one event after the other', () => {
    const book = new CaseBook([loaded('open')], now);
    book.record(book.find('case 0')!, [openedEvent, worse]);
    book.record(book.find('case 0')!, [worse]);
    const entries = book.decisions.flatMap((decision) => decision.entries);
    expect(entries.map(({ sequence, at }) => [sequence, at])).toEqual(
      [8, 9, 10].map((sequence) => [sequence, now.toISOString()]),
    );
  });

  it('has each changed case once, as it was read and as it stands', () => {
    const book = new CaseBook([loaded('open')], now);
    book.record(book.find('case 0')!, [openedEvent]);
    book.record(book.find('case 0')!, [worse]);
    expect(book.changed).toMatchObject([{ before: { sequence: 7 }, after: { sequence: 9, severity: 'IMMEDIATE' } }]);
  });

  it('has nothing to write of a case about which nothing was decided', () => {
    const book = new CaseBook([loaded('open')], now);
    expect(book.record(book.find('case 0')!, [])).toBe(book.find('case 0')?.state);
    expect([book.decisions, book.changed, book.opened]).toEqual([[], [], []]);
  });
});
