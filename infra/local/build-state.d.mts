/** Folders that are built. */
export const sourceFolders: readonly string[];
/** Whether dist is missing or older than the sources. */
export function buildIsStale(root: string): boolean;
/** Whether node_modules is missing, half installed or older than the lock. */
export function packagesAreStale(root: string): boolean;
