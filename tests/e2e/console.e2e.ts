import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { ChronologyView } from '#libs/contracts';
import { eventually } from '#libs/testing';
import { fortyNineContacts } from '../../libs/pictures/test/chronologies.js';
import { barriersOf } from '../support/barriers.js';
import { openBrowser } from '../support/browser.js';
import { inventedDigest } from '../../services/console/test/invented-digest.js';
import { aMoment } from '../../services/console/test/moments.js';
import { coveredTexts, smallTexts, wordsOnSheets } from '../support/on-paper.js';
import { startConsoleStack, type ConsoleStack } from '../support/console-stack.js';

const browser = await openBrowser();
const means = browser === null ? ' (skipped: no browser)' : '';
const withBrowser = browser === null ? it.skip : it;
/** Folder for pictures of every page; without one none is taken, which is much faster. */
const pictures = process.env['PICTURES'];

/** A sheet of A4, lying, between its margins, in pixels. */
const sheet = { width: 1_062, height: 733 };

/** As many contacts as were counted in the founding case, each with words as long as such words are. */
function thirtyFourContacts(): ChronologyView {
  const view = fortyNineContacts();
  const contacts = view.contacts.slice(0, 34).map((one) => ({
    ...one,
    words: [
      { field: 'presentingProblem', text: 'mother says that he bruises easily and that she fears being accused of it' },
      ...(one.injuries.length === 0 ? [] : [{ field: 'injury', text: 'bruising to the side of the head and chest' }]),
    ],
  }));
  return { ...view, contacts, rings: view.rings.filter(({ contact }) => (contact ?? 0) <= contacts.length) };
}

describe('the console as people use it', () => {
  let stack: ConsoleStack;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    if (browser === null) return;
    if (pictures !== undefined) mkdirSync(pictures, { recursive: true });
    stack = await startConsoleStack();
    context = await browser.newContext({ viewport: { width: 1_280, height: 900 } });
    page = await context.newPage();
    // so that a test can let happen to a connection what happens to one
    await page.addInitScript(`globalThis.sources = [];
      globalThis.EventSource = class extends EventSource {
        constructor(url) { super(url); globalThis.sources.push(this); }
      };`);
    page.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
        complaints.push(message.text());
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
    stack.screening.chronology = null;
    complaints.length = 0;
  });

  const barriers = () => barriersOf(page);
  /** Whether the page has to be moved sideways to be read. */
  const overflows = () => page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
  const keepPicture = async (name: string) => {
    if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  };
  /** Keeps a picture of the page, and expects no sideways scroll and no complaint of the browser. */
  const glance = async (name: string) => {
    // a click ends when the next page begins to come: its head may stand alone
    await page.waitForLoadState();
    await keepPicture(name);
    expect([name, await overflows()]).toEqual([name, false]);
    expect([name, complaints]).toEqual([name, []]);
  };
  /** The same, and expects no barrier. */
  const look = async (name: string) => {
    await glance(name);
    expect([name, await barriers()]).toEqual([name, []]);
  };
  const visit = (path: string) => page.goto(`${stack.url}${path}`);
  const heading = () => page.getByRole('heading', { level: 1 }).textContent();

  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  const reads = (text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 10_000 });
  const tellChange = (number: string, kind: string) =>
    stack.up.sql("SELECT pg_notify('case_changed', $1)", [
      JSON.stringify({ case: number, organisations: ['RXX'], kind }),
    ]);

  withBrowser(`signs a nurse in, shows who needs her, and takes her acknowledgement back again${means}`, async () => {
    await visit('/worklist');
    await look('sign-in');
    await stack.signIn(page, 'amira-dunlin');
    await reads('Live');
    await look('worklist');
    // in one line, as drawn
    const boxes = await Promise.all((await page.locator('.filters p').all()).map((one) => one.boundingBox()));
    const tops = boxes.map((box) => box?.y ?? NaN);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(20);
    expect(await page.locator('tbody th[scope=rowgroup]').allTextContents()).toEqual([
      'Late 1 child',
      'Due within the hour 2 children',
      'Later 2 cases',
    ]);
    expect(await page.getByText('O’ROOKSTEAD <b>, Tam & Co').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'WRENFOLD, Ivo' }).click();
    expect(await heading()).toBe('WRENFOLD, Ivo');
    expect(await page.title()).toBe('Case B-4417 – Bellwether');
    expect(page.url()).toBe(`${stack.url}/cases/B-4417`);
    await look('case');
    await press('Acknowledge, Ivo Wrenfold');
    await reads(new RegExp(`You acknowledged B-4417 at ${aMoment}\\. You can undo until ${aMoment}\\.`));
    await look('case-acknowledged');
    await press('Undo the acknowledgement of B-4417');
    await reads('Your acknowledgement of B-4417 is undone. The old deadline counts again.');
    expect(await page.getByRole('button', { name: 'Acknowledge, Ivo Wrenfold' }).isVisible()).toBe(true);
  });

  withBrowser(`lets her act, refer, and close, each with a page for what cannot be undone${means}`, async () => {
    await visit('/cases/B-4417');
    await press('Record the call');
    await reads('Recorded in B-4417: Rang the senior doctor.');
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await reads('There is a problem');
    expect(await page.locator(':focus').textContent()).toContain('Choose what was done');
    expect(await page.title()).toBe('Error: Case B-4417 – Bellwether');
    await look('case-without-deed');
    await page.getByLabel('What was done').selectOption('Examined the child');
    await page.getByRole('button', { name: 'Record', exact: true }).dblclick();
    await reads('Recorded in B-4417: Examined the child.');
    expect(await page.getByText(/^Examined the child: Amira Dunlin/).count()).toBe(1);
    await page.getByRole('link', { name: 'Start referral' }).click();
    expect(await heading()).toBe('Confirm the referral');
    await look('referral');
    await page.getByRole('link', { name: 'Back, change nothing' }).click();
    expect(await page.getByText(/A referral .*was proposed/).count()).toBe(0);
    await page.getByRole('link', { name: 'Start referral' }).click();
    await press('Confirm and send to Westmarch');
    await reads('Recorded in B-4417: Referral confirmed.');
    await look('case-referred');
    await page.getByRole('link', { name: 'Close the case' }).click();
    await press('Close the case');
    await reads('There is a problem');
    await look('close-without-reason');
    expect(await page.getByRole('radio').count()).toBe(3);
    await page.getByLabel('Referred, and the referral was accepted').check();
    await press('Close the case');
    await reads(/Say who at the authority accepted the referral, and when/);
    await look('close-without-acceptance');
    await page.getByRole('link', { name: 'Close the case' }).click();
    await page.getByLabel('Referred, and the referral was accepted').check();
    await page.getByLabel('Who at the authority').selectOption('westmarch-duty');
    await page.getByLabel('Day and time').fill('2026-06-17T13:43');
    await look('close-accepted');
    await press('Close the case');
    await reads('Case B-4417 is closed.');
    await look('case-closed');
    expect(await page.getByRole('heading', { name: 'What to do now' }).count()).toBe(0);
  });

  withBrowser(`folds what one rule found again and again, and leaves nothing out on paper${means}`, async () => {
    await visit('/cases/B-4398');
    const folded = page.locator('details.others');
    const lines = folded.getByText(/^A concern about Tam was recorded/);
    expect(await lines.first().isVisible()).toBe(false);
    await look('case-rule-many-times');
    await page.emulateMedia({ media: 'print' });
    const onPaper = await page.evaluate(
      '[...document.querySelectorAll(".others li")].filter((line) => line.checkVisibility()).length',
    );
    expect(onPaper).toBe(5);
    expect(await page.locator('main').innerText()).toContain('All disclosures in this case: 1, not printed');
    // what stands beside each other on a screen is printed over each other where a sheet ends
    expect(await page.evaluate('getComputedStyle(document.querySelector(".columns")).display')).toBe('block');
    await page.emulateMedia({ media: 'screen' });
    await folded.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await lines.last().isVisible()).toBe(true);
    await look('case-rule-many-times-open');
    // 400 % of a window of 1,280 pixels
    await page.setViewportSize({ width: 320, height: 640 });
    await look('case-rule-many-times-400');
    await page.setViewportSize({ width: 1_280, height: 900 });
  });

  withBrowser(`takes a reason for not referring${means}`, async () => {
    await visit('/cases/B-4409');
    await page.getByRole('link', { name: 'Do not refer, with a reason' }).click();
    await look('decline');
    await page.getByLabel('A senior doctor has reviewed it and has no concern').check();
    await press('Record: do not refer');
    await reads(/Not referred, decided by Amira Dunlin .*: a senior doctor has reviewed it and has no concern\./);
  });

  withBrowser(`shows everything known of a child, and what was known on a day${means}`, async () => {
    await visit('/cases/B-4417/chronology');
    expect(await page.locator('tbody tr').count()).toBe(5);
    expect(await page.getByText('“bruise cheek <script>alert(1)</script>”').isVisible()).toBe(true);
    await look('chronology');
    const day = new Date(Date.now() - 100 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel('Show what was known on').fill(day);
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await reads(/^Shown is what was known on/);
    expect(await page.locator('tbody tr').count()).toBe(2);
    await look('chronology-known-on');
    await visit('/cases/B-4417/chronology?known-on=2000-01-01');
    await reads(/nothing about this child had reached Bellwether/);
    await look('chronology-empty');
  });

  withBrowser(
    `is one tab stop where it is drawn, and arrow keys go through it in time and from service to service${means}`,
    async () => {
      await visit('/cases/B-4417/chronology');
      const picture = page.locator('.wide-only svg.pic');
      const stops = () => picture.locator('a[tabindex="0"]').count();
      const at = () =>
        page.evaluate(
          'document.activeElement.dataset.no + " in lane " + document.activeElement.closest("[data-lane]")?.dataset.lane',
        );
      const goes = async (...keys: readonly string[]) => {
        for (const key of keys) await page.keyboard.press(key);
        expect([keys, await stops()]).toEqual([keys, 1]);
        return at();
      };
      expect(await stops()).toBe(1);
      await page.getByRole('region', { name: 'Picture of the chronology' }).focus();
      expect(await goes('Tab')).toMatch(/^1 in/);
      expect(await goes('ArrowLeft')).toMatch(/^1 in/);
      expect(await goes('ArrowRight')).toMatch(/^2 in/);
      expect(await goes('ArrowRight', 'ArrowRight')).toMatch(/^4 in/);
      expect(await goes('Home')).toMatch(/^1 in/);
      expect(await goes('End')).toMatch(/^5 in/);
      const lane = /in lane (\d+)/.exec((await goes('End')) as string)?.[1];
      const above = await goes('ArrowUp');
      expect(above).not.toContain(`in lane ${lane ?? ''}`);
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.closest("svg.pic")')).toBeNull();
      await page.keyboard.press('Shift+Tab');
      expect(await at()).toBe(above);
      await page.keyboard.press('Enter');
      expect(await page.evaluate('location.hash')).toMatch(/^#contact-\d$/);
    },
  );

  withBrowser(`has no description for programs among its pages${means}`, async () => {
    expect((await visit('/docs'))?.status()).toBe(404);
    expect(await heading()).toBe('There is no page at this address.');
    await look('no-such-page');
  });

  withBrowser(`says of each rule what it looks for, from the case page and by chapter${means}`, async () => {
    await visit('/cases/B-4417');
    await page.getByRole('link', { name: 'R15', exact: true }).click();
    expect(await heading()).toBe('R15: Bruise or injury in a child who is not mobile');
    await look('rule');
    await page.getByText(/^Fires \(\d+\)$/).click();
    await look('rule-examples');
    await page.getByLabel('Areas').getByRole('link', { name: 'Rules' }).click();
    expect(await heading()).toBe('Rules');
    await look('rules');
    await page.getByRole('link', { name: 'How we count' }).click();
    await page.getByRole('link', { name: 'One injury episode' }).click();
    expect(page.url()).toBe(`${stack.url}/rules/how-we-count#one-injury-episode`);
    await look('how-we-count');
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['/rules', '/rules/R02', '/rules/how-we-count']) {
      await visit(path);
      await look(`phone${path.replaceAll('/', '-')}`);
    }
    await page.setViewportSize({ width: 1_280, height: 900 });
  });

  withBrowser(`finds a case by its number and by an NHS number that stands in no address${means}`, async () => {
    await visit('/worklist');
    await page.getByLabel('NHS number or case number').fill('b-4409');
    await press('Search');
    expect(page.url()).toBe(`${stack.url}/cases/B-4409`);
    const number = ((await page.locator('dd').nth(1).textContent()) ?? '').replace(', traced', '');
    await page.getByLabel('NHS number or case number').fill(number);
    await press('Search');
    expect(page.url()).toBe(`${stack.url}/cases/B-4409`);
    await page.getByLabel('NHS number or case number').fill('Wrenfold');
    await press('Search');
    expect(page.url()).toBe(`${stack.url}/search`);
    await look('search');
  });

  withBrowser(`announces what is new and moves nothing by itself${means}`, async () => {
    stack.casework.shown = ['B-4417', 'B-4409'];
    await visit('/worklist');
    await reads('Live');
    stack.casework.shown = null;
    const before = await page.locator('table').innerHTML();
    // this one came while the page was being built
    await tellChange('B-4409', 'opened');
    await tellChange('B-4416', 'opened');
    await tellChange('B-5001', 'opened');
    await reads(/^1 new case arrived at \d\d:\d\d\./);
    expect(await page.locator('table').innerHTML()).toBe(before);
    await look('worklist-new-case');
    await page.getByRole('link', { name: 'Show it' }).click();
    expect(await page.getByText('1 new case arrived').count()).toBe(0);
    await visit('/cases/B-4417');
    await reads('Live');
    await tellChange('B-4417', 'changed');
    await reads(/^This case changed at \d\d:\d\d\./);
  });

  withBrowser(`tells of a change that stands in no row, and of the case behind an open form${means}`, async () => {
    stack.casework.shown = ['B-4417', 'B-4409'];
    await visit('/worklist');
    await reads('Live');
    stack.casework.shown = null;
    await tellChange('B-4417', 'changed');
    await reads(/^Case B-4417 changed at \d\d:\d\d\.\s*$/);
    await tellChange('B-4398', 'changed');
    await reads(/^2 cases changed, the last at \d\d:\d\d\.\s*$/);
    await page.getByRole('link', { name: 'Show it' }).click();
    await reads('Live');
    stack.casework.shown = ['B-4417'];
    await visit('/worklist');
    await reads('Live');
    stack.casework.shown = null;
    await tellChange('B-4398', 'changed');
    await reads(/^1 case changed at \d\d:\d\d\.\s*$/);
    stack.casework.actAs('amira-dunlin', 'B-4417', 'actions', { kind: 'examined-child' });
    await visit('/cases/B-4417/close');
    await reads('Live');
    await page.getByRole('radio').first().check();
    await tellChange('B-4409', 'changed');
    await tellChange('B-4417', 'changed');
    await reads(/^This case changed at \d\d:\d\d\.\s*$/);
    expect(await page.getByRole('radio').first().isChecked()).toBe(true);
    await look('close-changed');
    await page.getByRole('link', { name: 'Show the case' }).click();
    expect(page.url()).toBe(`${stack.url}/cases/B-4417`);
  });

  withBrowser(`tells who was first${means}`, async () => {
    await visit('/worklist');
    stack.casework.acknowledgeAs('dr-heron', 'B-4417', 4);
    await press('Acknowledge, Ivo Wrenfold');
    await reads(/^Dr Heron acknowledged \d seconds? before you\.$/);
    await look('worklist-race');
  });

  withBrowser(`says so when something was not saved, and when a page cannot be fetched${means}`, async () => {
    await visit('/cases/B-4417');
    stack.casework.mood = 'away';
    await press('Acknowledge, Ivo Wrenfold');
    await reads(
      'It is not known whether this was saved. B-4417 is shown as it is now: look before you try again, or ring Dr Heron 01632 960 021.',
    );
    await look('case-in-doubt');
    stack.casework.mood = 'down';
    await visit('/worklist');
    expect(await heading()).toBe('This page could not be fetched');
    await look('away');
  });

  withBrowser(`shows cases and deadlines even while names cannot be fetched${means}`, async () => {
    stack.screening.mood = 'down';
    await visit('/worklist');
    await reads('Names and plans are still being fetched. Cases and deadlines are complete.');
    expect(await page.getByRole('button', { name: 'Acknowledge, case B-4417' }).isVisible()).toBe(true);
    await look('worklist-without-names');
    await visit('/cases/B-4417');
    await reads('Contacts, name and plan status are still being fetched.');
    await look('case-slow');
  });

  withBrowser(`shows the digest, and lets her say that she has looked at it${means}`, async () => {
    stack.casework.digest = inventedDigest(Date.now());
    const groups = () => page.locator('tbody th[scope=rowgroup]').allTextContents();
    const openDigest = async () => {
      await visit('/worklist?view=digest');
      await reads(/^4 lines wait to be looked at, 1 of them late\. 1 more has been looked at\./);
    };
    await openDigest();
    expect([(await groups())[0], (await groups()).at(-1)]).toEqual(['Late 1 line', 'Looked at 1 line']);
    expect(await page.getByText('Names and plans are still being fetched').count()).toBe(0);
    await look('digest');
    await page.setViewportSize({ width: 320, height: 640 });
    await look('digest-phone');
    await page.setViewportSize({ width: 1_280, height: 900 });
    await press('I have looked at these 4 lines');
    await reads(/^5 lines have been looked at\./);
    expect(await groups()).toEqual(['Looked at 5 lines']);
    await look('digest-looked-at');
    // of children without a case alone no name is asked for: nothing is missing
    stack.casework.digest = inventedDigest(Date.now()).filter(({ number }) => number === '');
    await visit('/worklist?view=digest');
    expect(await page.getByText('Names and plans are still being fetched').count()).toBe(0);
  });

  withBrowser(`says when nothing is waiting, and what a case about a feed is${means}`, async () => {
    stack.casework.shown = [];
    await visit('/worklist');
    await reads(/^Nothing is waiting for you\. The last alert was (today|yesterday) \d\d:\d\d\.$/);
    await look('worklist-empty');
    stack.casework.shown = null;
    await visit('/worklist?severity=URGENT');
    expect(await page.locator('[data-row]').count()).toBe(1);
    await look('worklist-filtered');
    await visit('/cases/B-4390');
    expect(await heading()).toBe('Feed northgate-gp');
    await look('case-feed');
  });

  withBrowser(`works by keys, none of which stops a chain, and which can be switched off${means}`, async () => {
    await visit('/worklist');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('a');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Acknowledge, Ivo Wrenfold');
    expect(page.url()).toBe(`${stack.url}/worklist`);
    await page.keyboard.press('Enter');
    await reads(/^You acknowledged B-4417/);
    await page.keyboard.press('u');
    await reads(/is undone/);
    await page.keyboard.press('/');
    await page.keyboard.type('B-44');
    expect(await page.getByLabel('NHS number or case number').inputValue()).toBe('B-44');
    await page.locator('main').focus();
    await page.keyboard.press('?');
    await page.waitForURL('**/keys');
    await look('keys');
    await press('Switch the keys off');
    await reads('Keys are off.');
    await visit('/worklist');
    await page.keyboard.press('j');
    expect(await page.locator('[data-row]:focus').count()).toBe(0);
    await visit('/keys');
    await press('Switch the keys on');
  });

  withBrowser(`goes on at what came of the last act, and from there back to its row${means}`, async () => {
    const focused = () => page.locator(':focus').textContent();
    await visit('/worklist');
    await press('Acknowledge, Ivo Wrenfold');
    await reads(/You acknowledged B-4417/);
    expect(await focused()).toMatch(/You acknowledged B-4417/);
    await page.getByRole('link', { name: 'Go to its row' }).click();
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Ivo Wrenfold');
    await visit('/worklist');
    await press('Acknowledge, Ada Larkmead');
    await reads(/You acknowledged B-4409/);
    await page.keyboard.press('j');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Ada Larkmead');
    await look('worklist-acknowledged');
    stack.casework.actAs('amira-dunlin', 'B-4417', 'actions', { kind: 'examined-child' });
    await visit('/cases/B-4417/close');
    await press('Close the case');
    await reads('There is a problem');
    expect(await focused()).toContain('There is a problem');
    expect(await page.title()).toBe('Error: Close the case: case B-4417 – Bellwether');
    await page.getByRole('link', { name: 'Choose a reason' }).click();
    expect(await page.locator(':focus').getAttribute('type')).toBe('radio');
  });

  withBrowser(`says on a telephone what each cell is, and never hides the focus under the banner${means}`, async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const labels = (cells: string) =>
      page.locator(cells).evaluateAll((found) => {
        const { getComputedStyle } = globalThis as unknown as {
          getComputedStyle: (element: unknown, pseudo: string) => { content: string };
        };
        return found.map((cell) => getComputedStyle(cell, '::before').content);
      });
    await visit('/worklist');
    expect((await labels('#row-B-4417 td')).slice(0, 5)).toEqual(
      ['Answer due', 'Child', 'Why', 'Plan', 'Waiting for'].map((label) => `"${label}"`),
    );
    expect(await page.getByRole('cell').count()).toBeGreaterThan(10);
    await visit('/cases/B-4417/chronology');
    expect(await labels('#table tbody tr:has-text("bruise cheek") > *')).toEqual(
      ['No.', 'Date', 'Where', 'What was recorded', 'Child', 'Injury', 'Known since', 'Rings'].map(
        (label) => `"${label}"`,
      ),
    );
    const padding = 'Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)';
    const before = await page.evaluate<number>(padding);
    await page.evaluate(`for (const source of globalThis.sources ?? []) source.dispatchEvent(new Event('gap'))`);
    const banner = page.locator('[data-stale]');
    await banner.waitFor();
    const { height } = (await banner.boundingBox())!;
    expect(height).toBeGreaterThan(before);
    await eventually(async () => expect(await page.evaluate<number>(padding)).toBeGreaterThan(height));
    await page.setViewportSize({ width: 1_280, height: 900 });
  });

  withBrowser(`can be used with Tab and Enter alone, with the focus in sight${means}`, async () => {
    await visit('/worklist');
    const tabTo = async (label: RegExp) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        const focused = page.locator(':focus');
        const name = (await focused.getAttribute('aria-label')) ?? (await focused.textContent()) ?? '';
        if (label.test(name)) return focused.boundingBox();
      }
      throw new Error(`no ${String(label)}`);
    };
    expect(await tabTo(/Skip to main/)).not.toBeNull();
    const box = await tabTo(/^WRENFOLD, Ivo$/);
    expect(box!.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cases/B-4417');
    await tabTo(/^Acknowledge, Ivo Wrenfold$/);
    await page.keyboard.press('Enter');
    await reads(/^You acknowledged B-4417/);
  });

  withBrowser(`can be read at 320 pixels and at 400 per cent${means}`, async () => {
    for (const [name, viewport] of [
      ['telephone', { width: 390, height: 800 }],
      ['320', { width: 320, height: 640 }],
      ['400-per-cent', { width: 320, height: 256 }],
    ] as const) {
      await page.setViewportSize(viewport);
      // one layout for all three: barriers are looked for at the narrowest
      const see = name === '320' ? look : glance;
      await visit('/worklist');
      await see(`worklist-${name}`);
      await visit('/cases/B-4417');
      await see(`case-${name}`);
      await visit('/cases/B-4417/chronology');
      await see(`chronology-${name}`);
      stack.casework.actAs('amira-dunlin', 'B-4417', 'actions', { kind: 'rang-children-services' });
      await visit('/cases/B-4417/close');
      await see(`close-${name}`);
    }
    await page.setViewportSize({ width: 390, height: 800 });
    await visit('/cases/B-4417');
    expect(await page.getByRole('link', { name: 'Call Dr Heron, 01632 960 021' }).getAttribute('href')).toBe(
      'tel:01632960021',
    );
    const small = await page.locator('main a, main button, main select').evaluateAll((elements) =>
      (elements as unknown as { getBoundingClientRect(): { height: number }; textContent: string }[])
        .filter((element) => {
          const { height } = element.getBoundingClientRect();
          return height > 0 && height < 43.5;
        })
        .map(({ textContent }) => textContent),
    );
    expect(small).toEqual([]);
    await page.setViewportSize({ width: 1_280, height: 900 });
  });

  withBrowser(`prints a sheet to hand over${means}`, async () => {
    await page.setViewportSize({ width: 1_280, height: 900 });
    await visit('/worklist');
    await page.emulateMedia({ media: 'print' });
    await keepPicture('worklist-print');
    expect(await page.getByText(/^Printed by Amira Dunlin, .* Data as of/).isVisible()).toBe(true);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
  });

  withBrowser(`prints a case and its chronology on A4, lying, with nothing to press${means}`, async () => {
    for (const [name, path] of [
      ['case-print', '/cases/B-4417'],
      ['chronology-print', '/cases/B-4417/chronology'],
    ] as const) {
      await visit(path);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize(sheet);
      expect([name, await overflows()]).toEqual([name, false]);
      await keepPicture(name);
      expect(await page.locator('button, select, input, summary').filter({ visible: true }).count()).toBe(0);
      expect(await page.getByText(/^Printed by Amira Dunlin, .* Data as of/).isVisible()).toBe(true);
      expect(await page.locator('svg.pic-wide, svg.pic-phone').filter({ visible: true }).count()).toBe(1);
      const drawn = await page.locator('.paper-only svg.pic').boundingBox();
      // a picture is cut through by no end of a sheet
      expect([name, (drawn?.height ?? Infinity) < sheet.height]).toEqual([name, true]);
      expect([name, await smallTexts(page, 'body')]).toEqual([name, []]);
      const printed = await page.pdf({ preferCSSPageSize: true });
      const [, width = '', height = ''] =
        /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(printed.toString('latin1')) ?? [];
      expect([name, Math.round(Number(width)), Math.round(Number(height))]).toEqual([name, 842, 595]);
      if (pictures !== undefined) writeFileSync(join(pictures, `${name}.pdf`), printed);
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 1_280, height: 900 });
    }
  });

  withBrowser(`prints a chronology of 34 contacts on four sheets that say whose they are${means}`, async () => {
    stack.screening.chronology = thirtyFourContacts();
    await visit('/cases/B-4417/chronology');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(sheet);
    await keepPicture('chronology-34-print');
    const drawn = await page.locator('.paper-only svg.pic').boundingBox();
    // as large as its letters are meant to be, under the name of the child and above what is said of it
    expect(drawn?.width).toBe(Number(await page.locator('.paper-only svg.pic').getAttribute('width')));
    const said = await page.locator('.paper-only .pic-caption').boundingBox();
    expect((said?.y ?? Infinity) + (said?.height ?? 0)).toBeLessThan(sheet.height);
    expect(await smallTexts(page, 'body')).toEqual([]);
    expect(await coveredTexts(page)).toEqual([]);
    const table = (part: string, property: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('#table ${part}')).${property}`);
    expect([await table('thead', 'display'), await table('tbody tr', 'breakInside')]).toEqual([
      'table-header-group',
      'avoid',
    ]);
    const sheets = await wordsOnSheets(page);
    expect(sheets.length).toBeLessThanOrEqual(4);
    for (const [index, words] of sheets.entries()) {
      expect(words).toMatch(/Chronology of case B-4417 · WRENFOLD, Ivo · born 6 March 2024 /);
      expect(words).toMatch(/Printed by Amira Dunlin, .* Data as of /);
      expect(words).toContain('Bellwether, Millbrook Hospitals');
      expect(words).toContain(`Sheet ${index + 1} of ${sheets.length}`);
    }
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1_280, height: 900 });
  });

  withBrowser(`draws contacts for a tablet held upright as large as its letters are meant to be${means}`, async () => {
    for (const path of ['/cases/B-4417', '/cases/B-4417/chronology'])
      for (const width of [769, 860, 960]) {
        await page.setViewportSize({ width, height: 1_100 });
        await visit(path);
        await look(`tablet-${width}`);
        const shown = page.locator('svg.pic-wide, svg.pic-phone').filter({ visible: true });
        expect([path, width, await shown.count()]).toEqual([path, width, 1]);
        expect(await shown.getAttribute('class')).toContain('pic-wide');
        const drawn = await shown.boundingBox();
        // neither made smaller nor cut off
        expect([path, width, drawn?.width]).toEqual([path, width, Number(await shown.getAttribute('width'))]);
        expect((drawn?.x ?? 0) + (drawn?.width ?? 0)).toBeLessThanOrEqual(width);
      }
    await page.setViewportSize({ width: 1_280, height: 900 });
  });

  withBrowser(`refuses another hospital's case like one that is not there${means}`, async () => {
    const refusals: string[] = [];
    for (const path of ['/cases/B-5001', '/cases/B-99999', '/cases/x', '/cases/x/y/z', '/cases/B-5001/chronology']) {
      const answer = await visit(path);
      expect(answer?.status()).toBe(404);
      refusals.push(await page.locator('main').innerText());
    }
    expect(new Set(refusals).size).toBe(1);
    expect(refusals[0]).toContain('Ask your named nurse if a child needs you.');
    await look('refused');
  });

  withBrowser(`tells its numbers beside the port that people reach, and describes no routes${means}`, async () => {
    const { url, health, metrics } = stack.up.system.endpoints.services['console']!;
    const answered = async (address: string) => {
      const answer = await fetch(address, { redirect: 'manual' });
      return [answer.status, await answer.text()];
    };
    // as any page that is not there: whoever asks is asked to sign in
    const [status] = await answered(`${url}/nothing`);
    for (const path of ['/metrics', '/docs', '/docs/', '/docs-json', '/openapi.json'])
      expect([path, (await answered(`${url}${path}`))[0]]).toEqual([path, status]);
    expect(status).toBe(303);
    expect(await answered(metrics)).toEqual([200, expect.stringContaining('process_cpu_seconds_total')]);
    expect(await answered(health)).toEqual([200, expect.stringContaining('database')]);
  });

  withBrowser(`warns when the connection is lost, and goes on when it is back${means}`, async () => {
    await visit('/worklist');
    await reads('Live');
    await stack.up.stack.supervisor.takeDown('console', 'SIGTERM');
    await reads(new RegExp(`^Connection lost\\. You are looking at ${aMoment}\\. You may be missing an alert\\.`));
    complaints.length = 0;
    await look('worklist-stale');
    // as on a page that has stayed open for days
    await page.evaluate(
      `Object.assign(document.querySelector('[data-stale]').dataset, { date: '2026-01-01', day: 'Thu 1 Jan' })`,
    );
    await stack.up.stack.supervisor.bringBack('console');
    // another process: nobody knows what it has not heard
    await reads(/^The connection was interrupted\. You are looking at Thu 1 Jan, \d\d:\d\d\./);
    // and no connection that comes after that knows it either: only a page fetched anew
    await page.evaluate(`for (const source of globalThis.sources)
      for (const event of ['error', 'open', 'beat']) source.dispatchEvent(new Event(event))`);
    expect(await page.getByText(/^The connection was interrupted\./).isVisible()).toBe(true);
    expect(await page.locator('[data-live]').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Try again' }).click();
    await reads('Live');
    expect(await page.locator('[data-stale]').isVisible()).toBe(false);
  });

  withBrowser(`works without JavaScript${means}`, async () => {
    const plain = await browser!.newContext({ javaScriptEnabled: false, viewport: { width: 1_280, height: 900 } });
    page = await plain.newPage();
    await stack.signIn(page, 'dr-heron');
    expect(await page.locator('[data-live]').isVisible()).toBe(false);
    await press('Acknowledge, Ivo Wrenfold');
    await reads(/^You acknowledged B-4417/);
    await press('Undo the acknowledgement of B-4417');
    await page.getByRole('link', { name: 'WRENFOLD, Ivo' }).click();
    await page.getByLabel('What was done').selectOption('Examined the child');
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await reads('Recorded in B-4417: Examined the child.');
    await press('Sign out');
    await reads('You were signed out. Alerts are still sent to you.');
    await keepPicture('signed-out');
    await press('Sign in with your work account');
    await page.getByLabel('Password').waitFor();
    await plain.close();
  });

  withBrowser(`tells an operator what each rule found, week by week, without JavaScript${means}`, async () => {
    const plain = await browser!.newContext({ javaScriptEnabled: false, viewport: { width: 1_280, height: 900 } });
    page = await plain.newPage();
    await stack.signIn(page, 'ola');
    await page.getByRole('link', { name: 'Rules', exact: true }).click();
    await page.getByRole('link', { name: 'Rules by week' }).click();
    expect(await heading()).toBe('Rules by week');
    await keepPicture('rule-weeks');
    await page.setViewportSize({ width: 320, height: 640 });
    await keepPicture('rule-weeks-phone');
    expect(await overflows()).toBe(false);
    await page.getByRole('link', { name: /^R15: / }).click();
    await reads('Known false alarms');
    await plain.close();
    context = await browser!.newContext();
    page = await context.newPage();
    await stack.signIn(page, 'ola');
    await visit('/rules/weeks');
    await look('rule-weeks-live');
  });

  withBrowser(`replays a chronology for whoever owns the rules, without JavaScript too${means}`, async () => {
    const replays = { path: '/replays', heading: 'Replay a chronology' };
    const plain = await browser!.newContext({ javaScriptEnabled: false, viewport: { width: 1_280, height: 900 } });
    page = await plain.newPage();
    await stack.signIn(page, 'rowan-pipit', replays);
    await page.getByLabel('Chronology, a JSON file').setInputFiles('tests/replay/peter-connelly.json');
    await page.getByLabel(/^Keep the result for me/).check();
    await press('Replay');
    await reads(/rings at contact 9 of 49/);
    await reads('Nothing was sent.');
    await plain.close();
    context = await browser!.newContext({ viewport: { width: 1_280, height: 900 } });
    page = await context.newPage();
    await stack.signIn(page, 'rowan-pipit', replays);
    await look('replays');
    await page.getByRole('link', { name: /Peter Connelly/ }).click();
    await reads(/rings at contact 9 of 49/);
    await look('replay');
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type ?\/Page\b(?!s)/g)).toHaveLength(1);
    await visit('/replays');
    await press(/^Delete/);
    await page.getByText('Kept for you').waitFor({ state: 'detached' });
    await page.getByLabel('Chronology, a JSON file').setInputFiles({
      name: 'cut.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"case": "cut", "events": [{"n": 1, '),
    });
    await press('Replay');
    await reads('cut.json cannot be replayed: one thing to mend in it');
    await reads(/this is not JSON, or it is cut off/);
    await look('replays-problem');
  });
});
