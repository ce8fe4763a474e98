import type { Page } from 'playwright-core';
import { extractText } from 'unpdf';

/** How many sheets a page is printed on. */
export async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** What is to be read on each sheet that a page is printed on, margins too, in the order of the sheets. */
export async function wordsOnSheets(page: Page): Promise<readonly string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return (await extractText(new Uint8Array(pdf), { mergePages: false })).text;
}

/** Texts of a part of a page that are smaller than 9 points on paper; numbers of three digits find no room in their marks. */
export async function smallTexts(page: Page, within: string): Promise<readonly string[]> {
  return page.evaluate(`(() => [...document.querySelectorAll(${JSON.stringify(`${within} *`)})].flatMap((element) => {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
    if (!own || element.closest('.pic-small, .unseen, title, desc') || element.getClientRects().length === 0) return [];
    const svg = element.closest('svg');
    const box = svg === null ? null : svg.getBoundingClientRect();
    const scale = box === null ? 1 : Math.min(box.width / svg.viewBox.baseVal.width, box.height / svg.viewBox.baseVal.height);
    const points = parseFloat(getComputedStyle(element).fontSize) * scale * 0.75;
    return points < 8.99 ? [element.textContent.slice(0, 40) + ' ' + points] : [];
  }))()`);
}

/** Words of a wide picture of which one covers the other, as the browser has set them. */
export async function coveredTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(() => {
    const texts = [...document.querySelectorAll('svg.pic-wide text')]
      .filter((text) => text.textContent.trim() !== '' && text.getClientRects().length > 0)
      .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    return texts.flatMap((a, index) => texts.slice(index + 1)
      .filter((b) => a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1
        && a.box.top < b.box.bottom - 5 && b.box.top < a.box.bottom - 5)
      .map((b) => a.words + ' / ' + b.words));
  })()`);
}
