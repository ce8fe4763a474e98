/** Folder for what is fetched once: `$XDG_CACHE_HOME/bellwether`, else `~/.cache/bellwether`. */
export function cacheFolder(): string;
/** Folder that holds the jars of the locked version. */
export function jarsFolder(): string;
/** Compares two lists of name → SHA-256: one line for each jar that is missing, altered or not in the lock. */
export function faultsBetween(
  locked: Readonly<Record<string, string>>,
  found: Readonly<Record<string, string>>,
): string[];
/** Compares the jars of a folder with the lock. */
export function faultsOf(folder: string): string[];
/** Whether Maven is on the path. */
export function hasMaven(): boolean;
/** Makes sure that the jars are there and are the locked ones. Throws with the remedies when they cannot be. */
export function ensureJars(say: (line: string) => void): string;
