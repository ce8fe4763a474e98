import { type PageBlock } from '#libs/contracts';

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

/**
 * Paragraphs, lists and tables of a page: as much of Markdown as pages about rules use.
 * @throws Error for anything else, so that nothing is lost in silence
 */
export function readBlocks(text: string): readonly PageBlock[] {
  return text
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readBlock);
}

function readBlock(part: string): PageBlock {
  const lines = part.split('\n');
  if (lines.every((line) => line.startsWith('|'))) {
    const [head = '', , ...rows] = lines;
    return { kind: 'table', head: cellsOf(head), rows: rows.map(cellsOf) };
  }
  if (part.startsWith('- ')) {
    const items = part.slice(2).split(/\n- /);
    return { kind: 'list', items: items.map(joined) };
  }
  if (/^(#|```|> |\d+\. )/.test(part)) throw new Error(`a page about rules holds none of these: ${lines[0] ?? ''}`);
  return { kind: 'text', words: joined(part) };
}

const joined = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');

/** Parts of a page by their headings of the second order; what stands before the first has the name ''. */
export function readSections(page: string): ReadonlyMap<string, string> {
  const [before = '', ...parts] = page.split(/^## /m);
  return new Map([
    ['', before.replace(/^# .*\n/, '')],
    ...parts.map((part): [string, string] => {
      const end = part.indexOf('\n');
      return [part.slice(0, end).trim(), part.slice(end)];
    }),
  ]);
}
