import { writeFileSync } from 'node:fs';
import { misreadFile, misreadNow } from './misread.js';

writeFileSync(misreadFile, misreadNow());
process.stdout.write(`wrote ${misreadFile}: look at what has changed in it\n`);
