import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';
import type { BundleWords } from '../domain/compose-bundle.js';
import type { NoticeWords } from '../domain/compose-notice.js';

const template = (name: string, autoescape: boolean): nunjucks.Template => {
  const path = fileURLToPath(new URL(`../templates/${name}`, import.meta.url));
  const environment = new nunjucks.Environment([], { autoescape, throwOnUndefined: true });
  return new nunjucks.Template(readFileSync(path, 'utf8'), environment, path, true);
};

const text = template('notice.txt.njk', false);
const html = template('notice.html.njk', true);
const bundleText = template('bundle.txt.njk', false);
const bundleHtml = template('bundle.html.njk', true);

interface Bodies {
  readonly text: string;
  readonly html: string;
}

/** The two bodies of a notice: plain text, and a small HTML page without style sheet, script or picture. */
export function renderNotice(words: NoticeWords): Bodies {
  return { text: text.render(words), html: html.render(words) };
}

/** The two bodies of one mail for several notices. */
export function renderBundle(words: BundleWords): Bodies {
  return { text: bundleText.render(words), html: bundleHtml.render(words) };
}
