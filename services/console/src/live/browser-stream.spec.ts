import { BrowserStream } from './browser-stream.js';
import type { CaseChange } from './case-changes.js';

const change = (position: number, number: string, kind = 'changed'): CaseChange => ({
  position,
  number,
  kind,
  at: '2026-11-17T14:01:00.000Z',
});

function stream(visible: (numbers: readonly string[]) => Promise<readonly string[]>) {
  const sent: string[] = [];
  const asked: (readonly string[])[] = [];
  const flow = new BrowserStream({
    origin: 'abc',
    write: (text) => void sent.push(text),
    visible: (numbers) => {
      asked.push(numbers);
      return visible(numbers);
    },
  });
  return { flow, sent, asked };
}
const everything = (numbers: readonly string[]) => Promise.resolve(numbers);

describe('what a browser hears of cases', () => {
  it('is the number, what happened and when in London, and nothing of the child', async () => {
    const { flow, sent } = stream(everything);
    flow.take(change(7, 'B-12', 'opened'));
    await flow.flush();
    expect(sent).toEqual(['id: abc-7\nevent: case\ndata: {"number":"B-12","kind":"opened","at":"14:01"}\n\n']);
  });

  it('begins with the position from which it can go on after a lost connection', () => {
    const { flow, sent } = stream(everything);
    flow.begin('abc-41');
    expect(sent).toEqual(['id: abc-41\nevent: beat\ndata: {}\n\n']);
  });

  it('leaves out cases that the reader may not see', async () => {
    const { flow, sent } = stream(() => Promise.resolve(['B-12']));
    flow.take(change(1, 'B-12'));
    flow.take(change(2, 'B-13'));
    await flow.flush();
    expect(sent.join('')).toContain('B-12');
    expect(sent.join('')).not.toContain('B-13');
    // and goes on from there: a browser that comes back need not ask for them again
    expect(sent.at(-1)).toBe('id: abc-2\nevent: beat\ndata: {}\n\n');
  });

  it('asks once about many changes, and about each case once', async () => {
    const { flow, asked } = stream(everything);
    for (let n = 0; n < 50; n += 1) flow.take(change(n, `B-${n % 5}`));
    await flow.flush();
    await flow.flush();
    expect(asked).toEqual([['B-0', 'B-1', 'B-2', 'B-3', 'B-4']]);
  });

  it('says that something was missed when nobody can tell what the reader may see', async () => {
    const { flow, sent } = stream(() => Promise.reject(new Error('away')));
    flow.take(change(1, 'B-12'));
    await flow.flush();
    expect(sent).toEqual(['event: gap\ndata: {}\n\n']);
  });

  it('says the same when the process was cut off, or a storm is too large to tell one by one', async () => {
    const { flow, sent, asked } = stream(everything);
    flow.take('missed');
    for (let n = 0; n < 201; n += 1) flow.take(change(n, `B-${n}`));
    await flow.flush();
    expect(sent).toEqual(['event: gap\ndata: {}\n\n', 'event: gap\ndata: {}\n\n']);
    expect(asked).toEqual([]);
  });

  it('tells in order even when an earlier question is answered late', async () => {
    const answers: ((numbers: readonly string[]) => void)[] = [];
    const { flow, sent } = stream(() => new Promise((resolve) => answers.push(resolve)));
    flow.take(change(1, 'B-1'));
    const first = flow.flush();
    await new Promise(setImmediate);
    flow.take(change(2, 'B-2'));
    const second = flow.flush();
    await new Promise(setImmediate);
    expect(answers).toHaveLength(1);
    answers[0]!(['B-1']);
    await first;
    await new Promise(setImmediate);
    answers[1]!(['B-2']);
    await second;
    expect(sent.map((text) => /id: (\S+)/.exec(text)?.[1])).toEqual(['abc-1', 'abc-2']);
  });
});
