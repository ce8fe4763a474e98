import { PermanentError, silentLogger, TransientError, type Sql } from '#libs/platform';
import { aNotice } from '../../test/notices.js';
import { aRecord } from '../../test/records.js';
import { isolate, type RunPart } from './isolate.js';
import { judge, type JudgedEvent } from './judge.js';

/** Behaves as a transaction: what happened behind a savepoint is undone with it. */
class Ledger implements Sql {
  done: string[] = [];
  private readonly marks: number[] = [];
  query(text: string): Promise<{ rows: never[]; rowCount: number }> {
    if (text.startsWith('SAVEPOINT')) this.marks.push(this.done.length);
    if (text.startsWith('RELEASE')) this.marks.pop();
    if (text.startsWith('ROLLBACK TO')) this.done = this.done.slice(0, this.marks.pop());
    return Promise.resolve({ rows: [], rowCount: 0 });
  }
}

const notices = (count: number, keyOf: (n: number) => string | null): JudgedEvent[] =>
  Array.from({ length: count }, (_, n) => {
    const key = keyOf(n);
    const record = aRecord({ offset: n, id: `n${n}`, value: aNotice(n), key: key === null ? null : Buffer.from(key) });
    const judged = judge('dispatch', record);
    if (judged.verdict !== 'event') throw new Error(judged.verdict);
    return judged;
  });

/** A handler that does its work event by event and fails at those that are poison. */
const handler = (ledger: Ledger, poison: (id: string) => Error | null): { run: RunPart; calls: () => number } => {
  let calls = 0;
  return {
    calls: () => calls,
    run: (part) => {
      calls += 1;
      for (const { event } of part) {
        const error = poison(event.id);
        if (error !== null) return Promise.reject(error);
        ledger.done.push(event.id);
      }
      return Promise.resolve([]);
    },
  };
};

describe('events that failed together', () => {
  it.each([1, 2, 3, 64, 1_000])('are all handled but the poison one, among %i', async (count) => {
    const ledger = new Ledger();
    const { run, calls } = handler(ledger, (id) => (id === 'n0' ? new PermanentError('bad-date') : null));
    const parkings = await isolate(
      ledger,
      run,
      notices(count, (n) => `case-${n}`),
      silentLogger,
    );
    expect(parkings.map(({ record, reason }) => [record.position.offset, reason.code])).toEqual([[0n, 'bad-date']]);
    expect(new Set(ledger.done).size).toBe(count - 1);
    expect(ledger.done).toHaveLength(count - 1);
    expect(calls()).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(count + 1)) + 2);
  });

  it('stay in order within their case', async () => {
    const ledger = new Ledger();
    const { run } = handler(ledger, (id) => (id === 'n30' ? new PermanentError('bad-date') : null));
    const events = notices(100, (n) => `case-${n % 3}`);
    await isolate(ledger, run, events, silentLogger);
    const ofCase = ledger.done.filter((id) => Number(id.slice(1)) % 3 === 0).map((id) => Number(id.slice(1)));
    expect(ofCase).toEqual([...ofCase].sort((one, other) => one - other));
    expect(ofCase).toHaveLength(33);
  });

  it('park a poison one without a key too', async () => {
    const ledger = new Ledger();
    const { run } = handler(ledger, (id) => (id === 'n5' ? new PermanentError('bad-date') : null));
    const parkings = await isolate(
      ledger,
      run,
      notices(9, () => null),
      silentLogger,
    );
    expect(parkings.map(({ record }) => record.position.offset)).toEqual([5n]);
    expect(ledger.done).toHaveLength(8);
  });

  it('are given three tries when nobody has named the error', async () => {
    const ledger = new Ledger();
    let tries = 0;
    const { run } = handler(ledger, (id) => (id === 'n1' && (tries += 1) ? new TypeError('a bug') : null));
    const parkings = await isolate(
      ledger,
      run,
      notices(2, (n) => `case-${n}`),
      silentLogger,
    );
    expect(parkings.map(({ reason }) => reason.code)).toEqual(['handler-failed']);
    expect(tries).toBe(3);
  });

  it('are parked by none of it when a dependency is away', async () => {
    const ledger = new Ledger();
    const { run } = handler(ledger, (id) => (id === 'n7' ? new TransientError('database-away') : null));
    await expect(
      isolate(
        ledger,
        run,
        notices(10, (n) => `case-${n}`),
        silentLogger,
      ),
    ).rejects.toThrow('database-away');
  });
});
