import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paceOf, paceWork } from '#libs/testing';
import { replayProgram } from '../support/replay-program.js';

const founding = join('tests', 'replay', 'peter-connelly.json');
const scratch = mkdtempSync(join(tmpdir(), 'replay-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** What the program has taken in the end: other work on the machine does not count. */
const tellCpu = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write('CPU ' + (user + system) / 1e6);
});`;
// a file that is required: a start from a snapshot imports nothing
const measuring = join(scratch, 'measuring.cjs');
writeFileSync(measuring, tellCpu);

function replayed(...argv: readonly string[]): { readonly out: string; readonly seconds: number } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--require', measuring, ...replayProgram(...argv)], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  expect(status).toBe(0);
  return { out: stdout, seconds: Number(/CPU ([\d.]+)/.exec(stderr)?.[1]) };
}

describe('npm run replay, as a program', () => {
  it('takes a second of CPU at most for one case', () => {
    const runs = Array.from({ length: 3 }, () => ({ work: paceWork(), ...replayed(founding) }));
    for (const { out } of runs) expect(out).toContain('The alarm rings at contact 9 of 49');
    const pace = paceOf(Math.min(...runs.map(({ work }) => work)));
    // its own is the least of them: a neighbour on the same core makes every instruction dearer
    const least = Math.min(...runs.map(({ seconds }) => seconds));
    process.stdout.write(`one case: ${least.toFixed(2)} s of CPU, at a pace of ${pace.toFixed(1)}\n`);
    expect(least / pace).toBeLessThan(1);
  });

  it('starts from the snapshot of the build, and says then what it says when it makes all anew', () => {
    const program = replayProgram('--json', join('tests', 'replay'));
    const place = program.indexOf('--snapshot-blob');
    expect(place).toBeGreaterThan(-1);
    const anew = spawnSync(process.execPath, program.toSpliced(place, 2), { encoding: 'utf8', maxBuffer: 1e9 });
    expect(anew.stdout).toContain('peter-connelly');
    expect(replayed('--json', join('tests', 'replay')).out).toBe(anew.stdout);
  });

  it('takes twenty seconds of CPU at most for a thousand cases of fifty contacts: ten for half of them', () => {
    const bound = 10;
    const folder = join(scratch, 'cases');
    mkdirSync(folder);
    const tries: { readonly seconds: number; readonly pace: number }[] = [];
    const file = JSON.parse(readFileSync(founding, 'utf8')) as { readonly events: readonly object[] };
    const events = [...file.events, { ...file.events.at(-1), n: 50 }];
    for (let place = 0; place < 500; place += 1)
      writeFileSync(join(folder, `${place}.json`), JSON.stringify({ ...file, case: `case-${place}`, events }));
    // the least of three, and no further once one has shown it
    while (tries.length < 3 && !tries.some(({ seconds, pace }) => seconds / pace < bound)) {
      const before = paceWork();
      const { out, seconds } = replayed(folder);
      expect(out.match(/contact 9 of 50/g)).toHaveLength(500);
      tries.push({ seconds, pace: paceOf((before + paceWork()) / 2) });
    }
    const said = tries.map(({ seconds, pace }) => `${seconds.toFixed(1)} s of CPU at a pace of ${pace.toFixed(1)}`);
    process.stdout.write(`500 cases of 50 contacts: ${said.join(', ')}\n`);
    expect(Math.min(...tries.map(({ seconds, pace }) => seconds / pace))).toBeLessThan(bound);
  }, 600_000);
});
