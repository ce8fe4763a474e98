import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Pages cannot be written where they were to go. */
export class PagesError extends Error {
  /** @param lines what is said of it, and the remedy */
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'PagesError';
  }
}

const longestName = 80;

/** A name that every file system takes: small letters, digits and single hyphens. */
function safe(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  return plain.slice(0, longestName).replaceAll(/^-|-$/g, '');
}

/** One level after another: asked to make them all at once, Node never comes back where the system refuses (`/proc`). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw new Error('a file');
    return;
  }
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Writes pages into a folder, each under the name of its case: two cases of one name do not overwrite each other. */
export class PageFolder {
  private readonly taken = new Set<string>();

  /** @throws PagesError when the folder cannot be made */
  constructor(private readonly folder: string) {
    this.trying('this folder cannot be made', () => makeFolder(resolve(folder)));
  }

  /** @returns where the page is. @throws PagesError when it cannot be written */
  write({ case: name, file }: { readonly case: string; readonly file: string }, page: string): string {
    const path = join(this.folder, `${this.nameFor(safe(name) || safe(basename(file, '.json')) || 'case')}.html`);
    this.trying('nothing can be written into this folder', () => writeFileSync(path, page));
    return path;
  }

  private nameFor(wanted: string): string {
    let name = wanted;
    for (let count = 2; this.taken.has(name); count += 1) name = `${wanted}-${count}`;
    this.taken.add(name);
    return name;
  }

  private trying(what: string, act: () => void): void {
    try {
      act();
    } catch (error) {
      const code = typeof error === 'object' && error !== null && 'code' in error ? ` (${String(error.code)})` : '';
      throw new PagesError([`${this.folder}: ${what}${code}.`, 'Name one that you may write.']);
    }
  }
}
