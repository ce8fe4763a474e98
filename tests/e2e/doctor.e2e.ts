import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '#infra/local';

const run = promisify(execFile);

interface Finding {
  readonly what: string;
  readonly state: 'ok' | 'note' | 'missing';
  readonly found: string;
  readonly remedy?: string;
}

/** What is in a fresh clone, as far as the doctor needs it. */
const partsOfAClone = [
  'package.json',
  'package-lock.json',
  'infra/local/doctor.mjs',
  'infra/local/doctor-checks.mjs',
  'infra/local/build-state.mjs',
  'infra/local/port-plan.mjs',
  'infra/local/kafka/jars.mjs',
  'infra/local/kafka/java.mjs',
  'infra/local/kafka/jars.lock.json',
  'infra/local/kafka/pom.xml',
];

describe('npm run doctor', () => {
  let bare: string;
  beforeAll(() => {
    bare = mkdtempSync(join(tmpdir(), 'bellwether-bare-'));
    for (const part of partsOfAClone) {
      mkdirSync(dirname(join(bare, 'clone', part)), { recursive: true });
      copyFileSync(join(repositoryRoot, part), join(bare, 'clone', part));
    }
    mkdirSync(join(bare, 'bin'));
    symlinkSync(process.execPath, join(bare, 'bin', 'node'));
  });
  afterAll(() => {
    rmSync(bare, { recursive: true, force: true });
  });

  const doctor = async (clone: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    run(process.execPath, [join(clone, 'infra', 'local', 'doctor.mjs'), ...args], {
      cwd: clone,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    }).then(
      ({ stdout }) => ({ status: 0, printed: stdout }),
      (error: unknown) => {
        const { code, stdout } = error as { code: number; stdout: string };
        return { status: code, printed: stdout };
      },
    );
  const findings = (printed: string) => (JSON.parse(printed) as { findings: readonly Finding[] }).findings;
  /** A machine with Node and nothing else. */
  const bareMachine = () => ({ PATH: join(bare, 'bin'), HOME: bare, XDG_CACHE_HOME: join(bare, 'cache') });

  it('finds nothing essential missing where the system runs', async () => {
    const { status, printed } = await doctor(repositoryRoot, ['--json']);
    const found = findings(printed);
    expect(found.filter(({ state }) => state === 'missing')).toEqual([]);
    expect(status).toBe(0);
    expect(found.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['Node', 'npm', 'Java', 'Kafka', 'Docker', 'ports', 'disk', 'memory', 'clock']),
    );
  });

  it('speaks on a bare machine, before anything is installed, and gives a remedy for each thing that it lacks', async () => {
    const { status, printed } = await doctor(join(bare, 'clone'), ['--json'], bareMachine());
    const lacking = findings(printed).filter(({ state }) => state === 'missing');
    expect(status).toBe(3);
    expect(lacking.map(({ what }) => what)).toEqual(expect.arrayContaining(['npm', 'Java', 'Kafka']));
    expect(lacking.filter(({ remedy }) => !remedy)).toEqual([]);
  });

  it('says the same to people', async () => {
    const { status, printed } = await doctor(join(bare, 'clone'), [], bareMachine());
    expect(status).toBe(3);
    expect(printed).toMatch(/^MISS {2}Java .*\n +remedy: install Java 17/m);
    expect(printed).toMatch(/\nMissing: .*Java.*\.\n$/);
  });

  it('calls the ports of its own system in use by it, also while that starts, and those of one that has ended taken', async () => {
    const own = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => own.once('listening', resolve));
    const { port } = own.address() as AddressInfo;
    const dataDir = join(bare, 'data');
    mkdirSync(join(dataDir, 'pids'), { recursive: true });
    const env = { BELLWETHER_PORT_BASE: String(port - 1), BELLWETHER_DATA_DIR: dataDir };
    const said = async (pid: number) => {
      writeFileSync(join(dataDir, 'pids', 'launcher.json'), JSON.stringify({ pid, startedAt: 'then' }));
      const found = findings((await doctor(join(bare, 'clone'), ['--json'], env)).printed);
      return found.find(({ what }) => what === 'ports');
    };
    const running = await said(process.pid);
    const over = await said(2 ** 22 + 1);
    await new Promise((resolve) => own.close(resolve));
    expect(running).toMatchObject({
      state: 'ok',
      found: expect.stringMatching(/^\d+.* in use by this system$/) as string,
    });
    expect(running).not.toHaveProperty('remedy');
    expect(over?.found).toContain('taken');
  });

  it('names a taken port and who holds it', async () => {
    const stranger = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => stranger.once('listening', resolve));
    const { port } = stranger.address() as AddressInfo;
    const env = { BELLWETHER_PORT_BASE: String(port - 1) };
    const ports = findings((await doctor(join(bare, 'clone'), ['--json'], env)).printed).find(
      ({ what }) => what === 'ports',
    );
    await new Promise((resolve) => stranger.close(resolve));
    expect(ports?.found).toContain(`${port} by process ${process.pid}`);
    expect(ports?.remedy).toContain('BELLWETHER_PORT_BASE=');
  });

  it('answers a wrong call with status 2', async () => {
    expect((await doctor(repositoryRoot, ['--jsn'])).status).toBe(2);
  });
});
