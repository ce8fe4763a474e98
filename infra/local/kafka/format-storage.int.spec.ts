import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { formatStorage } from './format-storage.js';
import { jarsFolder } from './jars.mjs';
import { javaCommand } from './java.mjs';
import { serverProperties } from './server-properties.js';

const run = promisify(execFile);

describe('the storage of the embedded Kafka', () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  const formatted = async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bellwether-storage-'));
    folders.push(folder);
    const properties = join(folder, 'server.properties');
    writeFileSync(properties, serverProperties({ port: 1, controllerPort: 2, logDir: join(folder, 'log') }));
    const started: number[] = [];
    const format = () => formatStorage(folder, properties, ({ pid }) => started.push(pid));
    await format();
    const identity = () => readFileSync(join(folder, 'log', 'meta.properties'), 'utf8');
    return { folder, properties, format, identity, started };
  };

  it('is formatted without a Java of its own once that was done on this machine, and Kafka’s tool takes it for its own work', async () => {
    await formatted();
    const { folder, properties, identity, started } = await formatted();
    expect(started).toEqual([]);
    expect(identity()).toContain(`cluster.id=${readFileSync(join(folder, 'cluster-id'), 'utf8')}\n`);
    const tool = ['-Xmx128m', '-cp', join(jarsFolder(), '*'), 'kafka.tools.StorageTool', 'info', '-c', properties];
    const { stdout } = await run(javaCommand(), tool);
    expect(stdout).toMatch(/^Found log director/);
    expect(stdout).not.toContain('Found problem');
  });

  it('is left as it is when it has been formatted, and is never the storage of two brokers', async () => {
    const one = await formatted();
    const before = one.identity();
    await one.format();
    expect(one.identity()).toBe(before);
    const directoryOf = (text: string) => /^directory\.id=(.+)$/m.exec(text)?.[1];
    expect(directoryOf((await formatted()).identity())).not.toBe(directoryOf(before));
  });
});
