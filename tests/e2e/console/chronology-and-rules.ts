import type { ConsoleInHand } from '../../support/console-in-hand.js';

/** What she can read: the chronology of a child, what each rule looks for, and a case by its number. */
export function chronologyAndRules(at: ConsoleInHand): void {
  const { inBrowser, look, visit, heading, press, reads } = at;

  inBrowser('shows everything known of a child, and what was known on a day', async () => {
    await visit('/cases/B-4417/chronology');
    expect(await at.page.locator('tbody tr').count()).toBe(5);
    expect(await at.page.getByText('“bruise cheek <script>alert(1)</script>”').isVisible()).toBe(true);
    await look('chronology');
    const day = new Date(Date.now() - 100 * 86_400_000).toISOString().slice(0, 10);
    await at.page.getByLabel('Show what was known on').fill(day);
    await at.page.getByRole('button', { name: 'Show', exact: true }).click();
    await reads(/^Shown is what was known on/);
    expect(await at.page.locator('tbody tr').count()).toBe(2);
    await look('chronology-known-on');
    await visit('/cases/B-4417/chronology?known-on=2000-01-01');
    await reads(/nothing about this child had reached Bellwether/);
    await look('chronology-empty');
  });

  inBrowser(
    'is one tab stop where it is drawn, and arrow keys go through it in time and from service to service',
    async () => {
      await visit('/cases/B-4417/chronology');
      const picture = at.page.locator('.wide-only svg.pic');
      const stops = () => picture.locator('a[tabindex="0"]').count();
      const focused = () =>
        at.page.evaluate(
          'document.activeElement.dataset.no + " in lane " + document.activeElement.closest("[data-lane]")?.dataset.lane',
        );
      const goes = async (...keys: readonly string[]) => {
        for (const key of keys) await at.page.keyboard.press(key);
        expect([keys, await stops()]).toEqual([keys, 1]);
        return focused();
      };
      expect(await stops()).toBe(1);
      await at.page.getByRole('region', { name: 'Picture of the chronology' }).focus();
      expect(await goes('Tab')).toMatch(/^1 in/);
      expect(await goes('ArrowLeft')).toMatch(/^1 in/);
      expect(await goes('ArrowRight')).toMatch(/^2 in/);
      expect(await goes('ArrowRight', 'ArrowRight')).toMatch(/^4 in/);
      expect(await goes('Home')).toMatch(/^1 in/);
      expect(await goes('End')).toMatch(/^5 in/);
      const lane = /in lane (\d+)/.exec((await goes('End')) as string)?.[1];
      const above = await goes('ArrowUp');
      expect(above).not.toContain(`in lane ${lane ?? ''}`);
      await at.page.keyboard.press('Tab');
      expect(await at.page.evaluate('document.activeElement.closest("svg.pic")')).toBeNull();
      await at.page.keyboard.press('Shift+Tab');
      expect(await focused()).toBe(above);
      await at.page.keyboard.press('Enter');
      expect(await at.page.evaluate('location.hash')).toMatch(/^#contact-\d$/);
    },
  );

  inBrowser('has no description for programs among its pages', async () => {
    expect((await visit('/docs'))?.status()).toBe(404);
    expect(await heading()).toBe('There is no page at this address.');
    await look('no-such-page');
  });

  inBrowser('says of each rule what it looks for, from the case page and by chapter', async () => {
    await visit('/cases/B-4417');
    await at.page.getByRole('link', { name: 'R15', exact: true }).click();
    expect(await heading()).toBe('R15: Bruise or injury in a child who is not mobile');
    await look('rule');
    await at.page.getByText(/^Fires \(\d+\)$/).click();
    await look('rule-examples');
    await at.page.getByLabel('Areas').getByRole('link', { name: 'Rules' }).click();
    expect(await heading()).toBe('Rules');
    await look('rules');
    await at.page.getByRole('link', { name: 'How we count' }).click();
    await at.page.getByRole('link', { name: 'One injury episode' }).click();
    expect(at.page.url()).toBe(`${at.stack.url}/rules/how-we-count#one-injury-episode`);
    await look('how-we-count');
    await at.page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['/rules', '/rules/R02', '/rules/how-we-count']) {
      await visit(path);
      await look(`phone${path.replaceAll('/', '-')}`);
    }
    await at.page.setViewportSize({ width: 1_280, height: 900 });
  });

  inBrowser('finds a case by its number and by an NHS number that stands in no address', async () => {
    await visit('/worklist');
    await at.page.getByLabel('NHS number or case number').fill('b-4409');
    await press('Search');
    expect(at.page.url()).toBe(`${at.stack.url}/cases/B-4409`);
    const number = ((await at.page.locator('dd').nth(1).textContent()) ?? '').replace(', traced', '');
    await at.page.getByLabel('NHS number or case number').fill(number);
    await press('Search');
    expect(at.page.url()).toBe(`${at.stack.url}/cases/B-4409`);
    await at.page.getByLabel('NHS number or case number').fill('Wrenfold');
    await press('Search');
    expect(at.page.url()).toBe(`${at.stack.url}/search`);
    await look('search');
  });
}
