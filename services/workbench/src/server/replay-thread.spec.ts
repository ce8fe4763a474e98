import { setTimeout as wait } from 'node:timers/promises';
import { type ReplayAnswer, type ReplayRequest } from '#libs/contracts';
import { silentLogger } from '#libs/platform/documents';
import { ReplaysBusy, ReplayThread } from './replay-thread.js';

/** A thread that answers at once, but for files whose name says otherwise. */
const code = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ name }) => {
    if (name === 'endless') return;
    if (name === 'greedy') { const held = []; for (;;) held.push(new Array(100_000).fill({ held })); }
    if (name === 'malformed') return parentPort.postMessage({ outcome: 'no answer' });
    if (name === 'defect') throw new Error('a defect');
    parentPort.postMessage({ outcome: 'not-readable', message: name });
    if (name === 'late-defect') setTimeout(() => { throw new Error('a late defect'); }, 20);
  });
  parentPort.postMessage('ready');
`;
const nobodyLeaves = new AbortController().signal;
const threads: ReplayThread[] = [];

function aThread(seconds = 30, does = code): ReplayThread {
  const thread = new ReplayThread({
    ...{ policies: '', seconds, megabytes: 32, logger: silentLogger },
    code: new URL(`data:text/javascript,${encodeURIComponent(does)}`),
  });
  threads.push(thread);
  return thread;
}
afterEach(() => Promise.all(threads.splice(0).map((thread) => thread.stop())));

const read = (name: string) => (): Promise<ReplayRequest> =>
  Promise.resolve({ name, text: '', feeds: 'all', recordedConcern: 'kept' });
const ask = (thread: ReplayThread, name: string, gone = nobodyLeaves): Promise<ReplayAnswer> =>
  thread.replay(read(name), gone);
const answered = (message: string): ReplayAnswer => ({ outcome: 'not-readable', message });

describe('chronologies replayed beside the service', () => {
  it('are replayed in turn', async () => {
    const thread = aThread();
    expect(await Promise.all(['one', 'two', 'three'].map((name) => ask(thread, name)))).toEqual(
      ['one', 'two', 'three'].map(answered),
    );
  });

  it('have one time each from when they come, and the one behind has no longer than the one before', async () => {
    const thread = aThread(2);
    const began = performance.now();
    const before = ask(thread, 'endless');
    const behind = ask(thread, 'endless');
    await expect(behind).rejects.toBeInstanceOf(ReplaysBusy);
    expect(await before).toEqual(
      answered('endless: it takes longer than 2 seconds to replay. Leave out some of its events.'),
    );
    expect(performance.now() - began).toBeLessThan(3_500);
    expect(await ask(thread, 'next')).toEqual(answered('next'));
  });

  it('are given up when nobody waits for them any more, in their turn and before', async () => {
    const thread = aThread();
    const [first, second] = [new AbortController(), new AbortController()];
    const one = ask(thread, 'endless', first.signal);
    const two = ask(thread, 'endless', second.signal);
    const three = ask(thread, 'three');
    second.abort();
    await expect(two).rejects.toBe(second.signal.reason);
    first.abort();
    await expect(one).rejects.toBe(first.signal.reason);
    expect(await three).toEqual(answered('three'));
  });

  it('are not even read when four wait already', async () => {
    const thread = aThread();
    const leaving = new AbortController();
    const waiting = [1, 2, 3, 4].map(() => ask(thread, 'endless', leaving.signal));
    let isRead = false;
    const fifth = thread.replay(() => {
      isRead = true;
      return read('five')();
    }, nobodyLeaves);
    await expect(fifth).rejects.toBeInstanceOf(ReplaysBusy);
    expect(isRead).toBe(false);
    leaving.abort();
    await Promise.allSettled(waiting);
    expect(await ask(thread, 'six')).toEqual(answered('six'));
  });

  it('are no file that takes too long while the thread is starting: whoever asks then comes back, and finds it ready', async () => {
    const thread = aThread(1, `await new Promise((resolve) => setTimeout(resolve, 1_500)); ${code}`);
    await expect(ask(thread, 'one')).rejects.toBeInstanceOf(ReplaysBusy);
    expect(await ask(thread, 'one')).toEqual(answered('one'));
  });

  it('are answered with why, where no thread can start', async () => {
    const thread = aThread(30, `throw new Error('no policy')`);
    await expect(ask(thread, 'one')).rejects.toThrow('no policy');
  });

  it('that do not arrive in time are not waited for', async () => {
    const never = aThread(1).replay(() => new Promise(() => undefined), nobodyLeaves);
    await expect(never).rejects.toBeInstanceOf(ReplaysBusy);
  });

  it('that take too much memory are told so, and the next is replayed', async () => {
    const thread = aThread();
    const message = 'greedy: it takes more than 32 megabytes of memory to replay. Leave out some of its events.';
    expect(await ask(thread, 'greedy')).toEqual(answered(message));
    expect(await ask(thread, 'next')).toEqual(answered('next'));
  });

  it('outlive a defect, also one that comes when nobody asks', async () => {
    const thread = aThread();
    await expect(ask(thread, 'defect')).rejects.toThrow('a defect');
    await expect(ask(thread, 'malformed')).rejects.toThrow('outcome');
    expect(await ask(thread, 'late-defect')).toEqual(answered('late-defect'));
    await wait(300);
    expect(await ask(thread, 'next')).toEqual(answered('next'));
  });
});
