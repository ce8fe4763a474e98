import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.js';

/** The first browser that works here, and tests that are left out, and say so by their names, where none does. */
export class WithBrowser {
  private constructor(private readonly started: Browser | null) {}

  static async start(): Promise<WithBrowser> {
    return new WithBrowser(await openBrowser());
  }

  get isThere(): boolean {
    return this.started !== null;
  }

  /** @throws where none works here: only what is left out then may ask for it */
  get browser(): Browser {
    if (this.started === null) throw new Error('no browser: what asks for one should have been left out');
    return this.started;
  }

  readonly test = (name: string, run: () => Promise<void>): void => {
    if (this.started === null) it.skip(this.named(name), run);
    else it(name, run);
  };

  readonly group = (name: string, tests: () => void): void => {
    if (this.started === null) describe.skip(this.named(name), tests);
    else describe(name, tests);
  };

  /** Ends it after the last test of the group, or file, that asks. */
  endsAfterAll(): void {
    afterAll(() => this.started?.close());
  }

  private named(name: string): string {
    return `${name} (skipped: no browser)`;
  }
}
