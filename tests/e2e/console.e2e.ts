import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { startConsoleStack, type ConsoleStack } from '../support/console-stack.js';

const browser = await openBrowser();
const means = browser === null ? ' (skipped: no browser)' : '';
const withBrowser = browser === null ? it.skip : it;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const pictures = join(process.env['PICTURES'] ?? tmpdir(), 'console');

describe('the console as people use it', () => {
  let stack: ConsoleStack;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    if (browser === null) return;
    mkdirSync(pictures, { recursive: true });
    stack = await startConsoleStack();
    context = await browser.newContext({ viewport: { width: 1_280, height: 900 } });
    page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) complaints.push(message.text());
    });
    page.on('request', (request) => {
      const { hostname } = new URL(request.url());
      if (hostname !== '127.0.0.1') complaints.push(`asked ${hostname}`);
    });
  });
  afterAll(async () => {
    await browser?.close();
    await (stack as ConsoleStack | undefined)?.stop();
  });
  beforeEach(() => {
    if (browser === null) return;
    stack.casework.forget();
    stack.screening.mood = 'well';
    complaints.length = 0;
  });

  const barriers = async () => {
    const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode(true).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  /** Whether the page has to be moved sideways to be read. */
  const overflows = () => page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
  /** Keeps a picture of the page, and expects no barrier, no sideways scroll and no complaint of the browser. */
  const look = async (name: string) => {
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
    expect([name, await barriers()]).toEqual([name, []]);
    expect([name, await overflows()]).toEqual([name, false]);
    expect([name, complaints]).toEqual([name, []]);
  };
  const visit = (path: string) => page.goto(`${stack.url}${path}`);
  const heading = () => page.getByRole('heading', { level: 1 }).textContent();

  withBrowser(`signs a nurse in, shows who needs her, and takes her acknowledgement${means}`, async () => {
    await visit('/worklist');
    await look('sign-in');
    await stack.signIn(page, 'amira-dunlin');
    await look('worklist');
    await page.getByRole('link', { name: 'WRENFOLD, Ivo' }).click();
    expect(await heading()).toBe('WRENFOLD, Ivo');
    expect(await page.title()).toBe('Case B-4417 – Bellwether');
    await look('case');
    await page.getByRole('button', { name: 'Acknowledge, Ivo Wrenfold' }).click();
    expect(await page.getByText(/You acknowledged B-4417/).isVisible()).toBe(true);
    await look('case-acknowledged');
  });
});
