import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** What the client exports itself, by place, where a function of ours stands now. */
const replaced = new Map<string, unknown>();

/** What an inner file of kafkajs 2.2.4 exports, below its `src`: the client's own, whatever has been put in its place. */
export function innerOfClient(file: string): unknown {
  const place = load.resolve(`kafkajs/src/${file}`);
  return replaced.get(place) ?? load(place);
}

/**
 * Puts a function of ours in the place of one that an inner file of the client exports. Called before the client is loaded,
 * whose other files take hold of the function when they are loaded; where modules are not shared the client stays as it is.
 * @param replace given the client's own
 * @throws Error when the file is gone, so that an upgrade of the client fails loudly
 */
export function replaceInClient<F>(file: string, replace: (own: F) => F): void {
  const place = load.resolve(`kafkajs/src/${file}`);
  const own = innerOfClient(file) as F;
  const module = load.cache[place];
  if (module === undefined) return;
  replaced.set(place, own);
  module.exports = replace(own);
}
