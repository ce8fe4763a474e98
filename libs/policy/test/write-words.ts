import { writeFileSync } from 'node:fs';
import { misreadFile, misreadNow } from './misread.js';
import { readingsFile, readingsNow } from './readings.js';
import { wordsVersionFile, wordsVersionNow } from './words-version.js';

writeFileSync(misreadFile, misreadNow());
writeFileSync(readingsFile, readingsNow());
writeFileSync(wordsVersionFile, wordsVersionNow());
process.stdout.write(`wrote ${misreadFile}, look at what has changed in it, ${readingsFile} and ${wordsVersionFile}\n`);
