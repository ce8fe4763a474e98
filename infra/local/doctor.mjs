// `npm run doctor`: what this machine has, and what to do about what it lacks. Only Node's own modules, and no set-up
// before it: it must speak on a machine where nothing else runs.
import { parseArgs } from 'node:util';
import { checkAll } from './doctor-checks.mjs';

const help = `npm run doctor -- [--json]
  Looks for everything that the local system needs. Exit status 0: nothing essential is missing; 3: something is.
`;

function read() {
  try {
    return parseArgs({ options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } }).values;
  } catch {
    return null;
  }
}

const call = read();
if (call === null || call.help) {
  (call === null ? process.stderr : process.stdout).write(help);
  process.exit(call === null ? 2 : 0);
}

const findings = await checkAll();
const lacking = findings.filter(({ state }) => state === 'missing');
if (call.json) {
  process.stdout.write(`${JSON.stringify({ findings, essential: lacking.length === 0 ? 'complete' : 'missing' })}\n`);
} else {
  const marks = { ok: ' ok ', note: 'note', missing: 'MISS' };
  const width = Math.max(...findings.map(({ what }) => what.length));
  for (const { what, state, found, remedy } of findings) {
    process.stdout.write(`${marks[state]}  ${what.padEnd(width)}  ${found}\n`);
    if (remedy) process.stdout.write(`      ${' '.repeat(width)}  remedy: ${remedy}\n`);
  }
  process.stdout.write(
    lacking.length === 0
      ? '\nNothing essential is missing.\n'
      : `\nMissing: ${lacking.map(({ what }) => what).join(', ')}.\n`,
  );
}
process.exitCode = lacking.length === 0 ? 0 : 3;
