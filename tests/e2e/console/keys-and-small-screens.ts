import { eventually } from '#libs/testing';
import type { ConsoleInHand } from '../../support/console-in-hand.js';

/** The same with keys alone, on a telephone, on a tablet and at 400 per cent. */
export function keysAndSmallScreens(at: ConsoleInHand): void {
  const { inBrowser, glance, look, visit, press, reads } = at;

  inBrowser('works by keys, none of which stops a chain, and which can be switched off', async () => {
    await visit('/worklist');
    await at.page.keyboard.press('j');
    await at.page.keyboard.press('j');
    await at.page.keyboard.press('k');
    await at.page.keyboard.press('a');
    expect(await at.page.locator(':focus').getAttribute('aria-label')).toBe('Acknowledge, Ivo Wrenfold');
    expect(at.page.url()).toBe(`${at.stack.url}/worklist`);
    await at.page.keyboard.press('Enter');
    await reads(/^You acknowledged B-4417/);
    await at.page.keyboard.press('u');
    await reads(/is undone/);
    await at.page.keyboard.press('/');
    await at.page.keyboard.type('B-44');
    expect(await at.page.getByLabel('NHS number or case number').inputValue()).toBe('B-44');
    await at.page.locator('main').focus();
    await at.page.keyboard.press('?');
    await at.page.waitForURL('**/keys');
    await look('keys');
    await press('Switch the keys off');
    await reads('Keys are off.');
    await visit('/worklist');
    await at.page.keyboard.press('j');
    expect(await at.page.locator('[data-row]:focus').count()).toBe(0);
    await visit('/keys');
    await press('Switch the keys on');
  });

  inBrowser('goes on at what came of the last act, and from there back to its row', async () => {
    const focused = () => at.page.locator(':focus').textContent();
    await visit('/worklist');
    await press('Acknowledge, Ivo Wrenfold');
    await reads(/You acknowledged B-4417/);
    expect(await focused()).toMatch(/You acknowledged B-4417/);
    await at.page.getByRole('link', { name: 'Go to its row' }).click();
    expect(await at.page.locator(':focus').getAttribute('aria-label')).toBe('Ivo Wrenfold');
    await visit('/worklist');
    await press('Acknowledge, Ada Larkmead');
    await reads(/You acknowledged B-4409/);
    await at.page.keyboard.press('j');
    expect(await at.page.locator(':focus').getAttribute('aria-label')).toBe('Ada Larkmead');
    await look('worklist-acknowledged');
    at.stack.casework.actAs('amira-dunlin', 'B-4417', 'actions', { kind: 'examined-child' });
    await visit('/cases/B-4417/close');
    await press('Close the case');
    await reads('There is a problem');
    expect(await focused()).toContain('There is a problem');
    expect(await at.page.title()).toBe('Error: Close the case: case B-4417 – Bellwether');
    await at.page.getByRole('link', { name: 'Choose a reason' }).click();
    expect(await at.page.locator(':focus').getAttribute('type')).toBe('radio');
  });

  inBrowser('says on a telephone what each cell is, and never hides the focus under the banner', async () => {
    await at.page.setViewportSize({ width: 320, height: 640 });
    const labels = (cells: string) =>
      at.page.locator(cells).evaluateAll((found) => {
        const { getComputedStyle } = globalThis as unknown as {
          getComputedStyle: (element: unknown, pseudo: string) => { content: string };
        };
        return found.map((cell) => getComputedStyle(cell, '::before').content);
      });
    await visit('/worklist');
    expect((await labels('#row-B-4417 td')).slice(0, 5)).toEqual(
      ['Answer due', 'Child', 'Why', 'Plan', 'Waiting for'].map((label) => `"${label}"`),
    );
    expect(await at.page.getByRole('cell').count()).toBeGreaterThan(10);
    await visit('/cases/B-4417/chronology');
    expect(await labels('#table tbody tr:has-text("bruise cheek") > *')).toEqual(
      ['No.', 'Date', 'Where', 'What was recorded', 'Child', 'Injury', 'Known since', 'Rings'].map(
        (label) => `"${label}"`,
      ),
    );
    const padding = 'Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)';
    const before = await at.page.evaluate<number>(padding);
    await at.page.evaluate(`for (const source of globalThis.sources ?? []) source.dispatchEvent(new Event('gap'))`);
    const banner = at.page.locator('[data-stale]');
    await banner.waitFor();
    const { height } = (await banner.boundingBox())!;
    expect(height).toBeGreaterThan(before);
    await eventually(async () => expect(await at.page.evaluate<number>(padding)).toBeGreaterThan(height));
    await at.page.setViewportSize({ width: 1_280, height: 900 });
  });

  inBrowser('can be used with Tab and Enter alone, with the focus in sight', async () => {
    await visit('/worklist');
    const tabTo = async (label: RegExp) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await at.page.keyboard.press('Tab');
        const focused = at.page.locator(':focus');
        const name = (await focused.getAttribute('aria-label')) ?? (await focused.textContent()) ?? '';
        if (label.test(name)) return focused.boundingBox();
      }
      throw new Error(`no ${String(label)}`);
    };
    expect(await tabTo(/Skip to main/)).not.toBeNull();
    const box = await tabTo(/^WRENFOLD, Ivo$/);
    expect(box!.y).toBeGreaterThanOrEqual(0);
    await at.page.keyboard.press('Enter');
    await at.page.waitForURL('**/cases/B-4417');
    await tabTo(/^Acknowledge, Ivo Wrenfold$/);
    await at.page.keyboard.press('Enter');
    await reads(/^You acknowledged B-4417/);
  });

  inBrowser('can be read at 320 pixels and at 400 per cent', async () => {
    for (const [name, viewport] of [
      ['telephone', { width: 390, height: 800 }],
      ['320', { width: 320, height: 640 }],
      ['400-per-cent', { width: 320, height: 256 }],
    ] as const) {
      await at.page.setViewportSize(viewport);
      // one layout for all three: barriers are looked for at the narrowest
      const see = name === '320' ? look : glance;
      await visit('/worklist');
      await see(`worklist-${name}`);
      await visit('/cases/B-4417');
      await see(`case-${name}`);
      await visit('/cases/B-4417/chronology');
      await see(`chronology-${name}`);
      at.stack.casework.actAs('amira-dunlin', 'B-4417', 'actions', { kind: 'rang-children-services' });
      await visit('/cases/B-4417/close');
      await see(`close-${name}`);
    }
    await at.page.setViewportSize({ width: 390, height: 800 });
    await visit('/cases/B-4417');
    expect(await at.page.getByRole('link', { name: 'Call Dr Heron, 01632 960 021' }).getAttribute('href')).toBe(
      'tel:01632960021',
    );
    const small = await at.page.locator('main a, main button, main select').evaluateAll((elements) =>
      (elements as unknown as { getBoundingClientRect(): { height: number }; textContent: string }[])
        .filter((element) => {
          const { height } = element.getBoundingClientRect();
          return height > 0 && height < 43.5;
        })
        .map(({ textContent }) => textContent),
    );
    expect(small).toEqual([]);
    await at.page.setViewportSize({ width: 1_280, height: 900 });
  });

  inBrowser('draws contacts for a tablet held upright as large as its letters are meant to be', async () => {
    for (const path of ['/cases/B-4417', '/cases/B-4417/chronology'])
      for (const width of [769, 860, 960]) {
        await at.page.setViewportSize({ width, height: 1_100 });
        await visit(path);
        await look(`tablet-${width}`);
        const shown = at.page.locator('svg.pic-wide, svg.pic-phone').filter({ visible: true });
        expect([path, width, await shown.count()]).toEqual([path, width, 1]);
        expect(await shown.getAttribute('class')).toContain('pic-wide');
        const drawn = await shown.boundingBox();
        // neither made smaller nor cut off
        expect([path, width, drawn?.width]).toEqual([path, width, Number(await shown.getAttribute('width'))]);
        expect((drawn?.x ?? 0) + (drawn?.width ?? 0)).toBeLessThanOrEqual(width);
      }
    await at.page.setViewportSize({ width: 1_280, height: 900 });
  });
}
