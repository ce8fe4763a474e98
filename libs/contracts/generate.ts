import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { breaksOf } from './breaks-of.js';
import { contractsFolder } from './contracts-folder.js';
import { asyncApi, eventTypes, schemaOf } from './describe-contracts.js';
import { readReleased } from './released/read-released.js';

// Writes the schemas and the AsyncAPI document. --check only compares. --release also records the schemas as released:
// from then on `released.spec.ts` holds every later form against them.
const checks = process.argv.includes('--check');
const releases = process.argv.includes('--release') && !checks;

const generated = new Map<string, object>([
  ...eventTypes.map((type): [string, object] => [join('schemas', `${type}.json`), schemaOf(type)]),
  ['asyncapi.json', asyncApi()],
  ...(releases
    ? eventTypes.map((type): [string, object] => [join('released', 'v1', `${type}.json`), schemaOf(type)])
    : []),
]);

function holds(file: string, text: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8') === text;
}

function generate(): void {
  for (const [name, content] of generated) {
    const file = join(contractsFolder, name);
    const text = `${JSON.stringify(content, null, 2)}\n`;
    if (holds(file, text)) continue;
    if (checks) {
      console.error(`${file} is not what the contracts generate. Remedy: npm run generate`);
      process.exitCode = 1;
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
}

const breaks = releases
  ? [...readReleased()].flatMap(([type, released]) => {
      const known = eventTypes.find((name) => name === type);
      return known === undefined
        ? [`${type} is gone`]
        : breaksOf(released, schemaOf(known)).map((fault) => `${type} ${fault}`);
    })
  : [];
if (breaks.length === 0) generate();
else {
  console.error(`Not released, because what was released before would break:\n${breaks.join('\n')}`);
  process.exitCode = 1;
}
