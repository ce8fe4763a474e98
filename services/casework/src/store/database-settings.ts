/**
 * Settings of casework's connections beside those of every service. A batch that is decided anew locks once more: a deadlock
 * with another is found at once, and the batch taken again. Without bitmaps the worklist is read from its index in
 * whichever state a vacuum has left the table; a plan made between two of them would be kept.
 */
export const databaseSettings = { deadlock_timeout: '100ms', enable_bitmapscan: 'off' } as const;
