import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive, isFree } from '#infra/local';
import { eventually } from '#libs/testing';
import { bruisedBaby, postUntilAccepted } from '../support/babies.js';
import { System } from '../support/endpoints.js';
import { startLauncher, type Launcher } from '../support/launcher.js';
import { freeBase, startTestStack } from '../support/test-stack.js';

describe('npm start', () => {
  let folder: string;
  let base: number;
  let launcher: Launcher;
  let system: System;
  let mailsBefore: readonly string[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bellwether-start-'));
    base = await freeBase();
    launcher = startLauncher(folder, base);
    system = new System(await launcher.up);
  });
  afterAll(async () => {
    if (launcher.child.exitCode === null) {
      launcher.ctrlC();
      await launcher.ended;
    }
    rmSync(folder, { recursive: true, force: true });
  });

  const endpointsFile = () => join(folder, 'endpoints.json');
  const pidIn = (...names: readonly string[]) =>
    (JSON.parse(readFileSync(join(folder, ...names), 'utf8')) as { pid: number }).pid;
  const pidOf = (service: string) => pidIn('pids', `${service}.json`);
  const kafkaPid = () => pidIn('kafka', 'broker.json');
  const postgresPid = () => Number(readFileSync(postmasterFile(), 'utf8').split('\n')[0]);
  const postmasterFile = () =>
    readdirSync(join(folder, 'postgres'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('postmaster.pid'))
      .map((name) => join(folder, 'postgres', name))[0]!;
  const cases = (count: number) =>
    eventually(async () => expect(await system.openCases()).toHaveLength(count), { within: 20_000 });

  it('prints one line of JSON, the endpoints file, and the system that it names works', async () => {
    expect(JSON.parse(readFileSync(endpointsFile(), 'utf8'))).toEqual(system.endpoints);
    await postUntilAccepted(system, 'millbrook-pas', bruisedBaby(1));
    await cases(1);
    await eventually(async () => expect(await system.mails()).toHaveLength(2));
  });

  it('says so when a system is up here already, with a remedy, and leaves it alone', async () => {
    const { status, said } = await startLauncher(folder, base).ended;
    expect(status).toBe(1);
    expect(said.trimEnd().split('\n')).toEqual([
      `A system runs here already (process ${launcher.child.pid}).`,
      expect.stringMatching(/^Remedy: stop it with Ctrl-C/),
    ]);
    await cases(1);
  });

  it('names a port that somebody else holds, and the process that holds it', async () => {
    const other = mkdtempSync(join(tmpdir(), 'bellwether-start-'));
    const { status, said } = await startLauncher(other, base).ended;
    rmSync(other, { recursive: true, force: true });
    expect(status).toBe(3);
    expect(said).toMatch(/^Port \d+ \(\w+\) is taken by process \d+ \(.+\)\.$/m);
    expect(said).toContain('BELLWETHER_PORT_BASE=');
  });

  it('runs beside another one with another port base, and neither hears of the other', async () => {
    const beside = await startTestStack({ ownKafka: true, services: ['intake'], servers: ['kafka', 'mailbox'] });
    try {
      expect(await beside.system.mails()).toEqual([]);
      await postUntilAccepted(beside.system, 'millbrook-pas', bruisedBaby(2));
      const stores = await beside.sql<{ count: number }>('SELECT count(*)::int AS count FROM intake.received_message');
      expect(stores).toEqual([{ count: 1 }]);
      await cases(1);
    } finally {
      await beside.stop();
    }
  });

  it('starts a service again that was killed, and the next child gets a case', async () => {
    const before = pidOf('screening');
    process.kill(before, 'SIGKILL');
    await postUntilAccepted(system, 'millbrook-pas', bruisedBaby(3));
    await cases(2);
    expect(pidOf('screening')).not.toBe(before);
  });

  it('after its own kill -9 takes over PostgreSQL and Kafka as they run, replaces the services, and keeps every case', async () => {
    const before = { postgres: postgresPid(), kafka: kafkaPid(), casework: pidOf('casework') };
    launcher.child.kill('SIGKILL');
    await launcher.ended;
    launcher = startLauncher(folder, base);
    system = new System(await launcher.up);
    expect({ postgres: postgresPid(), kafka: kafkaPid() }).toEqual({
      postgres: before.postgres,
      kafka: before.kafka,
    });
    expect(pidOf('casework')).not.toBe(before.casework);
    expect(isAlive(before.casework)).toBe(false);
    await cases(2);
  });

  it('at Ctrl-C ends with status 0, and leaves no process, no taken port and no endpoints file', async () => {
    mailsBefore = (await system.mails()).map(({ id }) => id);
    // of each of two children, to the nurse in charge and the named nurse; more where R03 has waited for their plan
    expect(mailsBefore.length).toBeGreaterThanOrEqual(4);
    const pids = [...['mailbox', 'intake', 'screening', 'casework', 'dispatch'].map(pidOf), kafkaPid(), postgresPid()];
    launcher.ctrlC();
    // npm passes on what the terminal has sent already: the second one must do no harm
    launcher.ctrlC();
    expect((await launcher.ended).status).toBe(0);
    expect(existsSync(endpointsFile())).toBe(false);
    expect(pids.filter(isAlive)).toEqual([]);
    for (let offset = 1; offset <= 11; offset += 1)
      expect([offset, await isFree(base + offset)]).toEqual([offset, true]);
  });

  it('a second time keeps cases and mails, and goes on', async () => {
    launcher = startLauncher(folder, base);
    system = new System(await launcher.up);
    await cases(2);
    const mails = (await system.mails()).map(({ id }) => id);
    expect(mails).toEqual(expect.arrayContaining(mailsBefore));
    expect(new Set(mails).size).toBe(mails.length);
    await postUntilAccepted(system, 'millbrook-pas', bruisedBaby(4));
    await cases(3);
  });
});
