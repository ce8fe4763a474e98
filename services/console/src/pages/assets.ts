import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that never changes under its name: the name holds a digest of it. */
export interface Asset {
  readonly path: string;
  /** For `integrity` of a script. */
  readonly integrity: string;
  readonly type: string;
  readonly body: string;
}

/** Style sheet and script of the pages. */
export interface Assets {
  readonly style: Asset;
  readonly script: Asset;
}

function asset(stem: string, ending: string, type: string, body: string): Asset {
  const digest = createHash('sha384').update(body).digest();
  const path = `/static/${stem}-${digest.subarray(0, 9).toString('hex')}.${ending}`;
  return { path, integrity: `sha384-${digest.toString('base64')}`, type, body };
}

/**
 * Reads what the build has made.
 * @param folder of `console.css` and `console.mjs`
 */
export function readAssets(folder: string): Assets {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return {
    style: asset('console', 'css', 'text/css; charset=utf-8', read('console.css')),
    script: asset('console', 'mjs', 'text/javascript; charset=utf-8', read('console.mjs')),
  };
}
