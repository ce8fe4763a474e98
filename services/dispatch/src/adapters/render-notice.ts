import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';
import type { NoticeWords } from '../domain/compose-notice.js';

const template = (name: string, autoescape: boolean): nunjucks.Template => {
  const path = fileURLToPath(new URL(`../templates/${name}`, import.meta.url));
  const environment = new nunjucks.Environment([], { autoescape, throwOnUndefined: true });
  return new nunjucks.Template(readFileSync(path, 'utf8'), environment, path, true);
};

const text = template('case-notice.txt.njk', false);
const html = template('case-notice.html.njk', true);

/** The two bodies of a notice: plain text, and a small HTML page without style sheet, script or picture. */
export function renderNotice(words: NoticeWords): { readonly text: string; readonly html: string } {
  return { text: text.render(words), html: html.render(words) };
}
