import { TransientError, classify } from '#libs/platform';

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly bytes: number;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** How groups are committed, and how large they may be. */
export interface GroupCommitOptions<Item, Result> {
  /** Commits a group in one transaction and answers each item, in order; throws when nothing of it was committed. */
  readonly commit: (items: readonly Item[]) => Promise<readonly Result[]>;
  /** Commits one item that was refused even alone, in the barest form there is. */
  readonly commitRefused: (item: Item) => Promise<Result>;
  readonly sizeOf: (item: Item) => number;
  /** Most items in one group. */
  readonly groupItems?: number;
  /** Most bytes in one group. */
  readonly groupBytes?: number;
  /** Bytes that may wait before further items are refused at once. */
  readonly waitingBytes?: number;
  /**
   * Longest that a group waits for those who were just answered, in milliseconds; longer where the commit before took
   * longer, up to `longestGatherMs`: on a busy machine they too are slower.
   */
  readonly gatherMs?: number;
}

/** Items from which a group is worth waiting for: with fewer senders at work, none waits for another. */
const few = 4;
/** Items from which a group is large enough: what a commit costs is shared by then. */
const enough = 16;
/** Longest wait for those who were just answered, however long a commit takes. */
const longestGatherMs = 10;

/**
 * Lets all items that wait share one commit. One group is under way at a time; whatever arrives meanwhile is the next,
 * with what those send who were just answered: senders that each wait for their answer would else fall into two halves that
 * take turns.
 * A group that is refused for what is in it is halved until the cause stands alone; one that fails because the database
 * is away, or not as it should be, fails as a whole, and each caller hears it.
 */
export class GroupCommit<Item, Result> {
  private readonly waiting: Waiting<Item, Result>[] = [];
  private waitingBytes = 0;
  private running = false;
  /** Ends the wait for those who were just answered, once as many items as they may send are there. */
  private gathering: { readonly expected: number; readonly end: () => void } | null = null;

  constructor(private readonly options: GroupCommitOptions<Item, Result>) {}

  /**
   * @returns the item's result, once it is durable
   * @throws TransientError `intake-overloaded` at once when too much waits; else what the database threw
   */
  submit(item: Item): Promise<Result> {
    const bytes = this.options.sizeOf(item);
    if (this.waitingBytes + bytes > (this.options.waitingBytes ?? 64 * 1024 * 1024))
      return Promise.reject(new TransientError('intake-overloaded'));
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, bytes, resolve, reject });
      this.waitingBytes += bytes;
      if (!this.running) void this.run();
      else if (this.gathering !== null && this.waiting.length >= this.gathering.expected) this.gathering.end();
    });
  }

  private async run(): Promise<void> {
    this.running = true;
    // items of the same turn of the event loop join the first group
    await new Promise((resolve) => setImmediate(resolve));
    while (this.waiting.length > 0) {
      const group = this.takeGroup();
      const began = performance.now();
      await this.commit(group);
      const took = performance.now() - began;
      await this.gather(Math.min(group.length + this.waiting.length, enough), took);
    }
    this.running = false;
  }

  private async gather(expected: number, took: number): Promise<void> {
    if (expected < few || this.waiting.length >= expected) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, Math.max(this.options.gatherMs ?? 2, Math.min(took, longestGatherMs)));
      this.gathering = {
        expected,
        end: () => {
          clearTimeout(timer);
          resolve();
        },
      };
    });
    this.gathering = null;
  }

  private takeGroup(): readonly Waiting<Item, Result>[] {
    const { groupItems = 500, groupBytes = 16 * 1024 * 1024 } = this.options;
    let count = 0;
    let bytes = 0;
    for (const next of this.waiting) {
      if (count === groupItems || (count > 0 && bytes + next.bytes > groupBytes)) break;
      count += 1;
      bytes += next.bytes;
    }
    this.waitingBytes -= bytes;
    return this.waiting.splice(0, count);
  }

  /** Never throws: every item of the group is answered. */
  private async commit(group: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.options.commit(group.map(({ item }) => item));
      group.forEach((waiting, at) => waiting.resolve(results[at] as Result));
    } catch (error) {
      if (classify(error) === 'transient' || isSystemFault(error)) {
        for (const waiting of group) waiting.reject(error);
        return;
      }
      const [first] = group;
      if (first !== undefined && group.length === 1) {
        await this.options.commitRefused(first.item).then(first.resolve, first.reject);
        return;
      }
      const middle = Math.ceil(group.length / 2);
      await this.commit(group.slice(0, middle));
      await this.commit(group.slice(middle));
    }
  }
}

/**
 * SQLSTATE classes that no content can cause: 28 and 3D–3F no access or no such database, 42 no such table, column or
 * right, XX internal. Holding messages for them would turn one fault of the system into a quarantine of everything.
 */
function isSystemFault(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' && /^(28|3[DF]|42|XX)\w{3}$/.test(code);
}
