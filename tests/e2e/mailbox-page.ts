import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { eventually } from '#libs/testing';
import { bruisedBaby, postUntilAccepted } from '../support/babies.js';
import { barriersOf } from '../support/barriers.js';
import type { TestStack } from '../support/test-stack.js';
import { WithBrowser } from '../support/with-browser.js';

const inBrowser = await WithBrowser.start();

/** Comes first on its system: nobody has been written to yet. */
export function mailboxAsSeen(up: () => TestStack): void {
  describe('the mailbox as people see it', () => {
    let context: BrowserContext;
    let page: Page;
    beforeAll(async () => {
      if (!inBrowser.isThere) return;
      context = await inBrowser.browser.newContext({ viewport: { width: 1_000, height: 800 } });
      page = await context.newPage();
    });
    inBrowser.endsAfterAll();

    const visit = async (path: string, picture: string) => {
      await page.goto(`${up().system.endpoints.mailbox.http}${path}`);
      const folder = process.env['PICTURES'] ?? tmpdir();
      await page.screenshot({ path: join(folder, `bellwether-mailbox-${picture}.png`), fullPage: true });
    };
    /** Of the page itself: no script runs in the frame that shows a mail, so nothing can look into it there. */
    const barriers = () => barriersOf(page);
    /** Whether the page has to be moved sideways to be read. */
    const overflows = () =>
      page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

    inBrowser.test('says that there is no mail yet, and how to get one', async () => {
      await visit('/?refresh=off', 'empty');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('No mail yet');
      expect(await page.getByText('npm run cli -- send-hl7').isVisible()).toBe(true);
      expect(await barriers()).toEqual([]);
    });

    inBrowser.test('shows the notices about a child in a list, and each of them', async () => {
      await postUntilAccepted(up().system, 'millbrook-pas', bruisedBaby(1));
      await eventually(async () => expect(await up().system.mails()).toHaveLength(2), { within: 20_000 });
      await visit('/?refresh=off', 'list');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('2 mails');
      expect(await page.getByText('amira.dunlin@millbrook.example').isVisible()).toBe(true);
      expect(await barriers()).toEqual([]);

      await page
        .getByRole('link', { name: /Immediate/ })
        .first()
        .click();
      const [opened] = await up().system.openCases();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(opened!.number);
      expect(await page.getByTitle('The mail as HTML').isVisible()).toBe(true);
      await visit(new URL(page.url()).pathname, 'mail');
      expect(await barriers()).toEqual([]);
      const [mail] = await up().system.mails();
      await page.setContent(mail!.html);
      expect(await page.locator('body').textContent()).toContain(opened!.number);
      expect(await barriers()).toEqual([]);
    });

    inBrowser.test('can be read on a telephone, and used with the keyboard alone', async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      await visit('/?refresh=off', 'telephone');
      expect(await overflows()).toBe(false);
      for (let presses = 0; presses < 20; presses += 1) {
        await page.keyboard.press('Tab');
        if ((await page.locator(':focus').getAttribute('href'))?.startsWith('/messages/')) break;
      }
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/messages\//);
      await visit(new URL(page.url()).pathname, 'telephone-mail');
      expect(await overflows()).toBe(false);
      expect(await barriers()).toEqual([]);
    });
  });
}
