import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChronologyView } from '#libs/contracts';
import { fortyNineContacts } from '../../../libs/pictures/test/chronologies.js';
import { coveredTexts, smallTexts, wordsOnSheets } from '../../support/on-paper.js';
import type { ConsoleInHand } from '../../support/console-in-hand.js';

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

/** What is printed: whose it is, on how many sheets, with nothing to press. */
export function onPaper(at: ConsoleInHand): void {
  const { inBrowser, overflows, keepPicture, visit } = at;

  inBrowser('prints a sheet to hand over', async () => {
    await at.page.setViewportSize({ width: 1_280, height: 900 });
    await visit('/worklist');
    await at.page.emulateMedia({ media: 'print' });
    await keepPicture('worklist-print');
    expect(await at.page.getByText(/^Printed by Amira Dunlin, .* Data as of/).isVisible()).toBe(true);
    expect(await at.page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    await at.page.emulateMedia({ media: 'screen' });
  });

  inBrowser('prints a case and its chronology on A4, lying, with nothing to press', async () => {
    for (const [name, path] of [
      ['case-print', '/cases/B-4417'],
      ['chronology-print', '/cases/B-4417/chronology'],
    ] as const) {
      await visit(path);
      await at.page.emulateMedia({ media: 'print' });
      await at.page.setViewportSize(sheet);
      expect([name, await overflows()]).toEqual([name, false]);
      await keepPicture(name);
      expect(await at.page.locator('button, select, input, summary').filter({ visible: true }).count()).toBe(0);
      expect(await at.page.getByText(/^Printed by Amira Dunlin, .* Data as of/).isVisible()).toBe(true);
      expect(await at.page.locator('svg.pic-wide, svg.pic-phone').filter({ visible: true }).count()).toBe(1);
      const drawn = await at.page.locator('.paper-only svg.pic').boundingBox();
      // a picture is cut through by no end of a sheet
      expect([name, (drawn?.height ?? Infinity) < sheet.height]).toEqual([name, true]);
      expect([name, await smallTexts(at.page, 'body')]).toEqual([name, []]);
      const printed = await at.page.pdf({ preferCSSPageSize: true });
      const [, width = '', height = ''] =
        /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(printed.toString('latin1')) ?? [];
      expect([name, Math.round(Number(width)), Math.round(Number(height))]).toEqual([name, 842, 595]);
      if (at.pictures !== undefined) writeFileSync(join(at.pictures, `${name}.pdf`), printed);
      await at.page.emulateMedia({ media: 'screen' });
      await at.page.setViewportSize({ width: 1_280, height: 900 });
    }
  });

  inBrowser('prints a chronology of 34 contacts on four sheets that say whose they are', async () => {
    at.stack.screening.chronology = thirtyFourContacts();
    await visit('/cases/B-4417/chronology');
    await at.page.emulateMedia({ media: 'print' });
    await at.page.setViewportSize(sheet);
    await keepPicture('chronology-34-print');
    const drawn = await at.page.locator('.paper-only svg.pic').boundingBox();
    // as large as its letters are meant to be, under the name of the child and above what is said of it
    expect(drawn?.width).toBe(Number(await at.page.locator('.paper-only svg.pic').getAttribute('width')));
    const said = await at.page.locator('.paper-only .pic-caption').boundingBox();
    expect((said?.y ?? Infinity) + (said?.height ?? 0)).toBeLessThan(sheet.height);
    expect(await smallTexts(at.page, 'body')).toEqual([]);
    expect(await coveredTexts(at.page)).toEqual([]);
    const table = (part: string, property: string) =>
      at.page.evaluate<string>(`getComputedStyle(document.querySelector('#table ${part}')).${property}`);
    expect([await table('thead', 'display'), await table('tbody tr', 'breakInside')]).toEqual([
      'table-header-group',
      'avoid',
    ]);
    const sheets = await wordsOnSheets(at.page);
    expect(sheets.length).toBeLessThanOrEqual(4);
    for (const [index, words] of sheets.entries()) {
      expect(words).toMatch(/Chronology of case B-4417 · WRENFOLD, Ivo · born 6 March 2024 /);
      expect(words).toMatch(/Printed by Amira Dunlin, .* Data as of /);
      expect(words).toContain('Bellwether, Millbrook Hospitals');
      expect(words).toContain(`Sheet ${index + 1} of ${sheets.length}`);
    }
    await at.page.emulateMedia({ media: 'screen' });
    await at.page.setViewportSize({ width: 1_280, height: 900 });
  });
}
