import { readFileSync } from 'node:fs';
import { passages, readingOf, readingsFile } from '../../libs/policy/test/readings.js';
import { importSpecs } from './import-specs.js';

// the unread half only counts; how well the other is read, and where it is misread, follows from its readings
await importSpecs('coding', 'held-out', 'development', 'readings');

const known = new Set(readFileSync(readingsFile, 'utf8').split('\n'));
let isNoticed = false;

describe('readings of the corpus', () => {
  // those that come to most guards first; once a mutant is noticed the others need not be read
  it.each(passages.toReversed())('are as they were: $name', (passage) => {
    if (isNoticed) return;
    isNoticed = !known.has(readingOf(passage));
    expect(isNoticed).toBe(false);
  });
});
