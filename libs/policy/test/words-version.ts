import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'libs/policy/src/coding';

/** Where the version stands: the policy imports nothing, so it is written there. */
export const wordsVersionFile = 'libs/policy/src/words-version.ts';

/** Digest of the dictionaries of words and of all that reads by them; sentences that they are tried on are no part of it. */
function digestOfWords(): string {
  const digest = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  for (const name of names.sort())
    if (name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.startsWith('corpus/'))
      digest.update(`${name}\n${readFileSync(join(folder, name), 'utf8')}\n`);
  return digest.digest('hex').slice(0, 16);
}

/** What `words-version.ts` should hold by now. */
export function wordsVersionNow(): string {
  return `/**
 * Version of the dictionaries of words and of what reads by them (\`coding/\`): part of every policy's hash, for the same text must
 * give the same facts under it. Written by \`libs/policy/test/write-words.ts\`, held by \`words-version.spec.ts\`.
 */
export const wordsVersion = '${digestOfWords()}';
`;
}
