/**
 * Version of the dictionaries of words and of what reads by them (`coding/`): part of every policy's hash, for the same text must
 * give the same facts under it. Written by `libs/policy/test/write-words.ts`, held by `words-version.spec.ts`.
 */
export const wordsVersion = 'ee92bdb1bbb67b49';
