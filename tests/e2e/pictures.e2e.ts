import { compile } from 'sass';
import { type Page } from 'playwright-core';
import { type ChronologyView } from '#libs/contracts';
import { bodyOutline, chronologyFigure, legend, type FigureOptions } from '#libs/pictures';
import { fiveContacts, fortyNineContacts, manyContacts } from '../../libs/pictures/test/chronologies.js';
import { barriersOf } from '../support/barriers.js';
import { WithBrowser } from '../support/with-browser.js';

const styles = compile('libs/pictures/src/pictures.scss').css;
const policy = `default-src 'none'; style-src 'nonce-pictures'`;
const link: FigureOptions['link'] = ({ number }) => `#contact-${number}`;

const pictures: readonly (readonly [name: string, view: ChronologyView, today: string])[] = [
  ['49 contacts', fortyNineContacts(), '2025-08-08'],
  ['five contacts', fiveContacts(), '2024-10-23'],
  ['300 contacts', manyContacts(300, 1500), '2023-03-01'],
];

const inBrowser = await WithBrowser.start();

inBrowser.endsAfterAll();

/** A page with the picture under the console's policy: no script, and no style but the style sheet. */
async function opened(view: ChronologyView, options: FigureOptions, width: number): Promise<Page> {
  const { today, idPrefix } = options;
  const outline = bodyOutline(view.contacts, { idPrefix: `${idPrefix}-body`, sex: view.child.sex, today, link });
  const rows = view.contacts.map(({ number }) => `<li id="contact-${number}">${number}</li>`).join('');
  const context = await inBrowser.browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.setContent(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${policy}"><title>Chronology</title>
<style nonce="pictures">body{font-family:Arial,sans-serif;margin:16px}${styles}</style></head>
<body><main><h1>Chronology</h1>${chronologyFigure(view, options)}${legend(view, options)}${outline}<ol>${rows}</ol></main></body></html>`,
  );
  return page;
}

/** Pairs of texts of which one covers the other, as the browser has set them. */
async function covered(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(() => {
    const texts = [...document.querySelectorAll('svg.pic-wide text')]
      .filter((text) => text.textContent.trim() !== '')
      .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    return texts.flatMap((a, index) => texts.slice(index + 1)
      .filter((b) => a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1
        && a.box.top < b.box.bottom - 4 && b.box.top < a.box.bottom - 4)
      .map((b) => a.words + ' / ' + b.words));
  })()`);
}

/** Words of injuries that the line of another injury runs through. */
async function crossed(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(() => {
    const steps = [...document.querySelectorAll('.pic-injury-step')].map((step) => ({
      words: step.querySelector('text').textContent,
      box: step.querySelector('text').getBoundingClientRect(),
      lead: step.querySelector('path').getBoundingClientRect(),
    }));
    return steps.flatMap((one) => steps
      .filter((other) => other !== one && other.lead.right > one.box.left && other.lead.right < one.box.right
        && other.lead.bottom > one.box.top + 2)
      .map((other) => one.words + ' by ' + other.words));
  })()`);
}

for (const [name, view, today] of pictures)
  inBrowser.group(`the chronology of ${name} in a browser`, () => {
    const wide: FigureOptions = { today, knownOn: null, idPrefix: 'ch', layout: 'wide', link };

    it.each(['wide', 'phone'] as const)('is accessible when %s: axe finds nothing', async (layout) => {
      const page = await opened(view, { ...wide, layout }, layout === 'wide' ? 1280 : 390);
      expect(await barriersOf(page, null, 'best-practice')).toEqual([]);
      await page.context().close();
    });

    it('has words that cover no other words, and no line that crosses an injury', async () => {
      const page = await opened(view, wide, 1280);
      expect(await covered(page)).toEqual([]);
      expect(await crossed(page)).toEqual([]);
      await page.context().close();
    });

    it('does not scroll sideways on a phone of 320 pixels', async () => {
      const page = await opened(view, { ...wide, layout: 'phone' }, 320);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      await page.context().close();
    });

    it('can be walked through by keyboard from its first mark, and a mark leads to its row', async () => {
      const page = await opened(view, wide, 1280);
      const mark = page.locator('.pic-lane a').first();
      await mark.focus();
      await page.keyboard.press('Enter');
      const number = await mark.getAttribute('data-no');
      expect(new URL(page.url()).hash || (await page.evaluate('location.hash'))).toBe(`#contact-${number ?? ''}`);
      await page.context().close();
    });

    it('keeps every mark in forced colours: what is filled differs from what is open', async () => {
      const page = await opened(view, wide, 1280);
      await page.emulateMedia({ forcedColors: 'active' });
      const fills: readonly string[] = await page.evaluate(
        `['.pic-full', '.pic-open'].map((name) => getComputedStyle(document.querySelector(name)).fill)`,
      );
      expect(new Set(fills).size).toBe(2);
      await page.context().close();
    });
  });

inBrowser.group('what axe is asked', () => {
  it('is enough for it to find what is wrong, with every element of it', async () => {
    const page = await inBrowser.browser.newPage();
    await page.setContent('<html lang="en"><title>Two pictures</title><img src="one"><img src="other"></html>');
    expect(await barriersOf(page)).toEqual(['image-alt: <img src="one"> <img src="other">']);
    expect((await barriersOf(page, null, 'best-practice')).length).toBeGreaterThan(1);
    expect(await barriersOf(page, 'title')).toEqual([]);
    await page.close();
  });
});
