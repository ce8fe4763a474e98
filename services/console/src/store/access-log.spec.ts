import { silentLogger, type Sql } from '#libs/platform';
import { AccessLog, type Access } from './access-log.js';

const access = (caseNumber: string): Access => ({
  ...{ person: 'amira-dunlin', session: null, route: 'GET /cases/:number', caseNumber, status: 200 },
});

/** A database that answers when it is told to. */
function aLog(most?: number) {
  const statements: (readonly unknown[])[] = [];
  const answers: { readonly done: () => void; readonly fails: () => void }[] = [];
  const query = (_text: string, values: readonly unknown[] = []) => {
    statements.push(values[3] as readonly unknown[]);
    return new Promise((resolve, reject) => {
      answers.push({ done: () => resolve({ rows: [], rowCount: 0 }), fails: () => reject(new Error('away')) });
    });
  };
  return { log: new AccessLog({ query } as unknown as Sql, silentLogger, most), statements, answers };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('the access log', () => {
  it('writes lines one after the other, those that come meanwhile together and in their order', async () => {
    const { log, statements, answers } = aLog();
    const written: string[] = [];
    for (const number of ['B-1', 'B-2', 'B-3'])
      void log
        .place()
        ?.write(access(number))
        .then(() => written.push(number));
    expect(statements).toEqual([['B-1']]);
    answers[0]?.done();
    await turn();
    expect([written, statements]).toEqual([['B-1'], [['B-1'], ['B-2', 'B-3']]]);
    answers[1]?.done();
    await turn();
    expect(written).toEqual(['B-1', 'B-2', 'B-3']);
  });

  it('writes the line of one question once, however often it is asked to', async () => {
    const { log, statements, answers } = aLog();
    const place = log.place();
    const both = Promise.all([place?.write(access('B-1')), place?.write(access('B-1'))]);
    answers[0]?.done();
    await both;
    expect(statements).toEqual([['B-1']]);
  });

  it('has room for so many questions without their line, and for the next when one is written, or cannot be', async () => {
    const { log, answers } = aLog(2);
    const [first, second] = [log.place(), log.place()];
    expect(log.place()).toBeNull();
    const line = first?.write(access('B-1'));
    expect(log.place()).toBeNull();
    answers[0]?.done();
    await line;
    expect(log.place()).not.toBeNull();
    expect(log.place()).toBeNull();
    const lost = expect(second?.write(access('B-2'))).rejects.toThrow('away');
    answers[1]?.fails();
    await lost;
    expect(log.place()).not.toBeNull();
  });

  it('fails the lines that were written together, and none of those behind them', async () => {
    const { log, answers } = aLog();
    const lost = expect(log.place()?.write(access('B-1'))).rejects.toThrow('away');
    const kept = log.place()?.write(access('B-2'));
    answers[0]?.fails();
    await lost;
    answers[1]?.done();
    await expect(kept).resolves.toBeUndefined();
  });

  it('is drained when all lines that were asked for are written', async () => {
    const { log, answers } = aLog();
    let isDrained = false;
    void log.place()?.write(access('B-1'));
    void log.place()?.write(access('B-2'));
    void log.drain().then(() => (isDrained = true));
    answers[0]?.done();
    await turn();
    expect(isDrained).toBe(false);
    answers[1]?.done();
    await turn();
    expect(isDrained).toBe(true);
    await log.drain();
  });
});
