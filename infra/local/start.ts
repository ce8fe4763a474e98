import { isAbsolute, join, relative, resolve } from 'node:path';
import { demonstrate, demonstrationOptions } from './demonstration/demonstrate.js';
import { forgetPlayed, isPlayed } from './demonstration/play.js';
import { AlreadyRunning } from './launcher-lock.js';
import { PortBaseWrong, PortTaken, readPortBase } from './ports.js';
import { repositoryRoot } from './repository-root.js';
import { SeedIncomplete } from './seed-feeds.js';
import { startStack } from './stack.js';
import { readStartCall, type StartCall } from './start-call.js';
import { startHelp, welcome } from './start-words.js';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

const dataDir = resolve(process.env['BELLWETHER_DATA_DIR'] ?? join(repositoryRoot, '.local'));

/** Milliseconds between two contacts of the demonstration: some sixty take about a minute and a half. */
const defaultPaceMs = 1_500;

/** The data folder as a person would type it. */
function folderName(): string {
  const near = relative(process.cwd(), dataDir);
  return near === '' || near.startsWith('..') || isAbsolute(near) ? dataDir : near;
}

/** Exit status and remedy of a start that failed (docs: commands, section 1). */
function explain(error: unknown): { readonly status: number; readonly remedy: string } {
  if (error instanceof PortTaken)
    return { status: 3, remedy: 'stop that process, or move all ports: BELLWETHER_PORT_BASE=5600 npm start' };
  if (error instanceof PortBaseWrong) return { status: 2, remedy: 'BELLWETHER_PORT_BASE=5600 npm start' };
  if (error instanceof SeedIncomplete)
    return {
      status: 2,
      remedy: 'name it there too, in infra/local/seed: nobody would hear of a child that this feed reports',
    };
  if (error instanceof AlreadyRunning)
    return { status: 1, remedy: `stop it with Ctrl-C in its terminal, or use it: ${folderName()}/endpoints.json` };
  return { status: 1, remedy: `\`npm run doctor\` looks for what is missing; ${folderName()}/logs has the details` };
}

/** Aborts at the first Ctrl-C; later ones are ignored, because npm passes on what the terminal has sent already. */
function untilInterrupted(): AbortSignal {
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupted.abort());
  interrupted.signal.addEventListener('abort', () => say('\nstopping'));
  return interrupted.signal;
}

async function run(call: StartCall): Promise<number> {
  const interrupted = untilInterrupted();
  try {
    if (call.data === 'reset') forgetPlayed(dataDir);
    const plays = call.demonstration === 'play' && !isPlayed(dataDir);
    const stack = await startStack({
      dataDir,
      portBase: readPortBase(process.env['BELLWETHER_PORT_BASE']),
      say,
      reset: call.data === 'reset',
      signal: interrupted,
      ...demonstrationOptions(dataDir, plays),
    });
    if (plays) {
      const paceMs = Number(process.env['BELLWETHER_DEMO_PACE_MS'] ?? defaultPaceMs);
      await demonstrate({ stack, dataDir, say, paceMs, now: new Date(), signal: interrupted }).catch(
        async (error: unknown) => {
          await stack.stop();
          throw error;
        },
      );
    }
    process.stdout.write(
      call.output === 'json' ? `${JSON.stringify(stack.endpoints)}\n` : welcome(stack.endpoints, folderName()),
    );
    if (!interrupted.aborted)
      await new Promise((resolve) => interrupted.addEventListener('abort', resolve, { once: true }));
    await stack.stop();
    return 0;
  } catch (error) {
    if (interrupted.aborted) return 0;
    const { status, remedy } = explain(error);
    say(error instanceof Error ? error.message : 'The start failed.');
    say(`Remedy: ${remedy}`);
    return status;
  }
}

async function main(): Promise<number> {
  const call = readStartCall(process.argv.slice(2));
  if (call === null) {
    say('Unknown option.');
    process.stderr.write(startHelp);
    return 2;
  }
  if (call.task === 'start') return run(call);
  process.stdout.write(startHelp);
  return 0;
}

// leftover sockets must not keep a stopped launcher alive
process.exit(await main());
