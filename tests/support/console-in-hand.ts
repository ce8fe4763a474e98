import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Response } from 'playwright-core';
import { barriersOf } from './barriers.js';
import { startConsoleStack, type ConsoleStack } from './console-stack.js';
import { WithBrowser } from './with-browser.js';

const window = { width: 1_280, height: 900 };

/** A console that somebody uses with a browser, and what such a test does over and over. */
export interface ConsoleInHand {
  readonly browser: WithBrowser['browser'];
  readonly stack: ConsoleStack;
  /** The page that is looked at; a test may open another and leave it to those after it. */
  page: Page;
  /** What the browser complained of since the test began, and what was asked of another machine. */
  readonly complaints: string[];
  /** Folder for pictures of every page; without one none is taken, which is much faster. */
  readonly pictures: string | undefined;
  /** A test that is left out, and says so, where no browser is. */
  readonly inBrowser: (name: string, test: () => Promise<void>) => void;
  /** Starts the console before the first test of a group, and stops it after the last. */
  beginsAndEnds(): void;
  readonly visit: (path: string) => Promise<Response | null>;
  readonly heading: () => Promise<string | null>;
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly reads: (text: string | RegExp) => Promise<void>;
  /** Whether the page has to be moved sideways to be read. */
  readonly overflows: () => Promise<unknown>;
  readonly keepPicture: (name: string) => Promise<void>;
  /** Keeps a picture of the page, and expects no sideways scroll and no complaint of the browser. */
  readonly glance: (name: string) => Promise<void>;
  /** The same, and expects no barrier. */
  readonly look: (name: string) => Promise<void>;
  /** Says to the console that a case changed, as casework does. */
  readonly tellChange: (number: string, kind: string) => Promise<unknown>;
}

class InHand implements ConsoleInHand {
  readonly complaints: string[] = [];
  readonly pictures = process.env['PICTURES'];
  private up: ConsoleStack | null = null;
  private shown: Page | null = null;

  readonly inBrowser: WithBrowser['test'];

  constructor(private readonly its: WithBrowser) {
    this.inBrowser = its.test;
  }

  get browser() {
    return this.its.browser;
  }
  get stack(): ConsoleStack {
    return this.up ?? missing('console');
  }
  get page(): Page {
    return this.shown ?? missing('page');
  }
  set page(page: Page) {
    this.shown = page;
  }

  beginsAndEnds(): void {
    beforeAll(async () => {
      if (!this.its.isThere) return;
      if (this.pictures !== undefined) mkdirSync(this.pictures, { recursive: true });
      this.up = await startConsoleStack();
      this.page = await this.firstPage();
    });
    this.its.endsAfterAll();
    afterAll(() => this.up?.stop());
    beforeEach(() => {
      if (!this.its.isThere) return;
      this.stack.casework.forget();
      this.stack.screening.mood = 'well';
      this.stack.screening.chronology = null;
      this.complaints.length = 0;
    });
  }

  private async firstPage(): Promise<Page> {
    const context = await this.browser.newContext({ viewport: window });
    const page = await context.newPage();
    // so that a test can let happen to a connection what happens to one
    await page.addInitScript(`globalThis.sources = [];
      globalThis.EventSource = class extends EventSource {
        constructor(url) { super(url); globalThis.sources.push(this); }
      };`);
    page.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
        this.complaints.push(message.text());
    });
    page.on('request', (request) => {
      const { hostname } = new URL(request.url());
      if (hostname !== '127.0.0.1') this.complaints.push(`asked ${hostname}`);
    });
    return page;
  }

  readonly visit = (path: string) => this.page.goto(`${this.stack.url}${path}`);
  readonly heading = () => this.page.getByRole('heading', { level: 1 }).textContent();
  readonly press = (name: string | RegExp) => this.page.getByRole('button', { name }).first().click();
  readonly reads = (text: string | RegExp) => this.page.getByText(text).first().waitFor({ timeout: 10_000 });
  readonly overflows = () =>
    this.page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

  readonly keepPicture = async (name: string) => {
    if (this.pictures === undefined) return;
    await this.page.screenshot({ path: join(this.pictures, `${name}.png`), fullPage: true });
  };

  readonly glance = async (name: string) => {
    // a click ends when the next page begins to come: its head may stand alone
    await this.page.waitForLoadState();
    await this.keepPicture(name);
    expect([name, await this.overflows()]).toEqual([name, false]);
    expect([name, this.complaints]).toEqual([name, []]);
  };

  readonly look = async (name: string) => {
    await this.glance(name);
    expect([name, await barriersOf(this.page)]).toEqual([name, []]);
  };

  readonly tellChange = (number: string, kind: string) =>
    this.stack.up.sql("SELECT pg_notify('case_changed', $1)", [
      JSON.stringify({ case: number, organisations: ['RXX'], kind }),
    ]);
}

function missing(what: string): never {
  throw new Error(`no ${what} yet: it is there from the first test on`);
}

/** A console to be used with the first browser that works here; its tests are left out where none does. */
export async function consoleInHand(): Promise<ConsoleInHand> {
  return new InHand(await WithBrowser.start());
}
