import { main } from './prepare.js';

process.exitCode = await main(process.env, (line) => process.stderr.write(`${line}\n`));
