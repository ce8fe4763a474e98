/*
 * A fixed piece of work that is not ours, and no more like one of our programs than like another: the compiler reads and prints
 * the types of the browser, in a process of its own. It says what CPU it took, in seconds; `machine-pace.ts` compares machines by it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

const text = readFileSync(createRequire(import.meta.url).resolve('typescript/lib/lib.dom.d.ts'), 'utf8');
const file = ts.createSourceFile('lib.dom.d.ts', text, ts.ScriptTarget.ES2024, true);
if (ts.createPrinter().printFile(file).length === 0) throw new Error('the compiler printed nothing');
const { user, system } = process.cpuUsage();
process.stdout.write(`${String((user + system) / 1e6)}\n`);
