import { setTimeout as pause } from 'node:timers/promises';
import { afterEnd, noEnds, type Ends } from './back-off.js';
import type { RunningProcess } from './child.js';
import { isAlive } from './process-identity.js';

/** A part of the system. */
export interface Part {
  readonly name: string;
  /** Starts it, tells of the process as soon as there is one, and resolves when it is ready. */
  readonly start: (spawned: (process: RunningProcess) => void) => Promise<RunningProcess>;
}

interface Held {
  readonly part: Part;
  process: RunningProcess | null;
  upSince: number | null;
  ends: Ends;
  /** `down`: a test or an operator wants it so. `killed-here`: its next end is no crash. */
  wish: 'up' | 'down' | 'killed-here';
}

/** Keeps parts running: one that ends is started again, with back-off; a crash loop is named, and goes on slowly. */
export class Supervisor {
  private readonly held = new Map<string, Held>();
  private readonly over = new AbortController();

  /** @param say takes one line for people */
  constructor(private readonly say: (line: string) => void) {}

  /** Starts a part, resolves when it is ready, and keeps it up from then on. */
  async keep(part: Part): Promise<RunningProcess> {
    const held: Held = { part, process: null, upSince: null, ends: noEnds, wish: 'up' };
    this.held.set(part.name, held);
    return this.up(held);
  }

  /** Whether its process lives and has been ready. */
  isUp(name: string): boolean {
    const held = this.held.get(name);
    return held?.process != null && held.upSince !== null && isAlive(held.process.pid);
  }

  pidOf(name: string): number | null {
    return this.held.get(name)?.process?.pid ?? null;
  }

  /** Sends a signal. A part that ends of it is started again at once and counts as no crash. */
  kill(name: string, signal: NodeJS.Signals): void {
    const held = this.named(name);
    if (held.process === null) return;
    if (signal !== 'SIGSTOP' && signal !== 'SIGCONT') held.wish = 'killed-here';
    held.process.kill(signal);
  }

  /** Kills a part and keeps it down until `bringBack`. */
  async takeDown(name: string, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const held = this.named(name);
    held.wish = 'down';
    const { process } = held;
    process?.kill(signal);
    await process?.ended;
  }

  /** Starts a part that was taken down; resolves when it is ready. */
  async bringBack(name: string): Promise<void> {
    const held = this.named(name);
    held.wish = 'up';
    await this.up(held);
  }

  /** Stops a part as a deploy would, and starts it again. */
  async restart(name: string): Promise<void> {
    const held = this.named(name);
    held.wish = 'down';
    await held.process?.stop();
    await this.bringBack(name);
  }

  /** Stops everything, the last started first, also what is just being started. */
  async stop(): Promise<void> {
    this.over.abort();
    for (const held of [...this.held.values()].toReversed()) await held.process?.stop();
  }

  private wanted(held: Held): boolean {
    return !this.over.signal.aborted && held.wish !== 'down';
  }

  private named(name: string): Held {
    const held = this.held.get(name);
    if (held === undefined) throw new Error(`there is no part ${name}`);
    return held;
  }

  private async up(held: Held): Promise<RunningProcess> {
    this.over.signal.throwIfAborted();
    held.upSince = null;
    const process = await held.part.start((spawned) => {
      held.process = spawned;
      if (!this.wanted(held)) spawned.kill('SIGKILL');
    });
    held.process = process;
    held.upSince = Date.now();
    void process.ended.then(() => this.onEnd(held, process));
    return process;
  }

  private async onEnd(held: Held, ended: RunningProcess): Promise<void> {
    if (held.process !== ended) return;
    let why = 'has ended';
    for (;;) {
      const lived = held.upSince === null ? 0 : Date.now() - held.upSince;
      held.process = null;
      held.upSince = null;
      if (!this.wanted(held)) return;
      await this.waitBeforeRestart(held, why, lived);
      if (!this.wanted(held)) return;
      try {
        await this.up(held);
        return;
      } catch (error) {
        why = error instanceof Error ? `did not start: ${error.message}` : 'did not start';
      }
    }
  }

  private async waitBeforeRestart(held: Held, why: string, lived: number): Promise<void> {
    if (held.wish === 'killed-here') {
      held.wish = 'up';
      return;
    }
    const { ends, wait, loop } = afterEnd(held.ends, Date.now(), lived);
    held.ends = ends;
    const alarm = loop === 'crash-loop' ? ` CRASH LOOP: ${ends.lately.length} ends within a minute, see its log.` : '';
    this.say(`${held.part.name} ${why}; starting it again in ${(wait / 1000).toFixed(1)} s.${alarm}`);
    // ends early, without an error, when everything is stopped
    await pause(wait, undefined, { signal: this.over.signal }).catch(() => undefined);
  }
}
