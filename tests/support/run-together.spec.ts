import { setImmediate as aMoment } from 'node:timers/promises';
import { saidBy } from './run-together.js';

type It = ((name: string) => void) & { readonly each: (table: readonly number[]) => (name: string) => void };

/** Words that tell what they were called with. */
function heardWords() {
  const heard: string[] = [];
  const it = Object.assign((name: string) => void heard.push(`it ${name}`), {
    each: (table: readonly number[]) => (name: string) => void heard.push(`it ${name} for ${table.join(' and ')}`),
  });
  return { heard, within: { it, beforeAll: () => void heard.push('before all') } as { it: It; beforeAll: () => void } };
}

describe('what a test file of a group says of its tests', () => {
  it('is said after it is loaded, though it waits meanwhile, in its order, and once', async () => {
    const { heard, within } = heardWords();
    const said = await saidBy(async () => {
      within.it('rings');
      const table = await aMoment([1, 2]);
      within.it.each(table)('stays quiet');
      within.beforeAll();
    }, within);
    expect(heard).toEqual([]);
    for (const call of said) call();
    expect(heard).toEqual(['it rings', 'it stays quiet for 1 and 2', 'before all']);
  });

  it('is said by the words themselves once it is loaded, even by one that cannot be loaded', async () => {
    const { heard, within } = heardWords();
    await expect(saidBy(() => Promise.reject(new Error('no such file')), within)).rejects.toThrow('no such file');
    await saidBy(() => Promise.resolve(), within);
    within.it('rings');
    expect(heard).toEqual(['it rings']);
  });
});
