import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { startTestStack } from '../support/test-stack.js';
import { hl7SentTo, type Judged } from './send-file.js';
import { tableOf, wrongAnswers } from './table.js';

const help = `FOREIGN_SAMPLES=FOLDER npm run test:foreign
  Sends every file of FOLDER/hl7v2 through a real intake, over MLLP and byte for byte, and says what became of each:
  accepted, ignored with a reason or quarantined with a reason, and how it was acknowledged.
  FHIR files are counted as skipped: FHIR intake is not built yet. The files stay where they are.

Exit status: 0 each has an outcome and the right acknowledgement, 1 one has not, 2 the call was wrong.
`;

function filesBelow(folder: string, ending: RegExp): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .toSorted();
}

async function judgeAll(files: readonly string[]): Promise<readonly Judged[]> {
  const up = await startTestStack({ services: ['intake'] });
  try {
    const send = hl7SentTo(up);
    const judged: Judged[] = [];
    for (const file of files) judged.push(await send(file));
    return judged;
  } finally {
    await up.stop();
  }
}

async function runOver(folder: string): Promise<number> {
  const hl7 = filesBelow(join(folder, 'hl7v2'), /\.(hl7|txt)$/i);
  const fhir = filesBelow(join(folder, 'fhir'), /\.(json|xml)$/i);
  if (hl7.length + fhir.length === 0) {
    process.stderr.write(
      `${folder} holds neither hl7v2/*.hl7 nor fhir/*.json.\nRemedy: set FOREIGN_SAMPLES to the folder above them.\n`,
    );
    return 2;
  }
  const judged = await judgeAll(hl7);
  for (const { file, outcome, reason, place, acknowledged } of judged)
    process.stdout.write(
      `${relative(folder, file).padEnd(52)} ${acknowledged.padEnd(4)} ${outcome}${reason === null ? '' : `: ${reason}`}${place === null ? '' : ` at ${place}`}\n`,
    );
  const wrong = wrongAnswers(judged);
  process.stdout.write(`\n${tableOf(judged)}\n`);
  for (const line of wrong) process.stdout.write(`failed: ${line}\n`);
  if (fhir.length > 0) process.stdout.write(`skipped: FHIR intake is not built yet (${fhir.length} files)\n`);
  process.stdout.write(`\n${judged.length - wrong.length} passed, ${wrong.length} failed, ${fhir.length} skipped\n`);
  return wrong.length === 0 ? 0 : 1;
}

function isHelp(): boolean | null {
  try {
    return parseArgs({ options: { help: { type: 'boolean', short: 'h', default: false } } }).values.help;
  } catch {
    return null;
  }
}

async function main(): Promise<number> {
  const asked = isHelp();
  if (asked !== false) {
    (asked === null ? process.stderr : process.stdout).write(help);
    return asked === null ? 2 : 0;
  }
  const folder = process.env['FOREIGN_SAMPLES'];
  if (folder === undefined || folder === '') {
    process.stdout.write('skipped: FOREIGN_SAMPLES is not set to a folder with messages of other systems\n');
    return 0;
  }
  return runOver(folder);
}

process.exitCode = await main();
