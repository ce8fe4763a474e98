import type { RunningProcess } from './child.js';
import { Supervisor, type Part } from './supervisor.js';

/** A process that exists only on paper: it ends when it is told to. */
class PaperProcess implements RunningProcess {
  readonly pid = process.pid;
  readonly signals: NodeJS.Signals[] = [];
  private readonly end = Promise.withResolvers<undefined>();
  readonly ended: Promise<void> = this.end.promise;

  readonly kill = (signal: NodeJS.Signals): void => {
    this.signals.push(signal);
    if (signal !== 'SIGSTOP') this.end.resolve(undefined);
  };
  readonly stop = (): Promise<void> => {
    this.kill('SIGTERM');
    return this.ended;
  };
  readonly crash = (): void => this.end.resolve(undefined);
}

interface PaperPart extends Part {
  readonly lives: PaperProcess[];
}

const paperPart = (name: string, failures = 0): PaperPart => {
  const lives: PaperProcess[] = [];
  return {
    name,
    lives,
    start: (spawned) => {
      const process = new PaperProcess();
      lives.push(process);
      spawned(process);
      return lives.length <= failures ? Promise.reject(new Error('no luck')) : Promise.resolve(process);
    },
  };
};

const turns = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('the supervisor', () => {
  let said: string[];
  let supervisor: Supervisor;
  beforeEach(() => {
    said = [];
    supervisor = new Supervisor((line) => said.push(line));
  });
  afterEach(() => supervisor.stop());

  it('starts a service again that has ended by itself, and says so', async () => {
    const screening = paperPart('screening');
    await supervisor.keep(screening);
    screening.lives[0]!.crash();
    await turns(300);
    expect(screening.lives).toHaveLength(2);
    expect(supervisor.isUp('screening')).toBe(true);
    expect(said).toEqual(['screening has ended; starting it again in 0.2 s.']);
  });

  it('names a crash loop, and says why a start failed', async () => {
    const restless = paperPart('casework');
    await supervisor.keep(restless);
    for (let life = 0; life < 4; life += 1) {
      restless.lives.at(-1)!.crash();
      await turns(250 * 2 ** life);
    }
    restless.lives.at(-1)!.crash();
    await turns(10);
    expect(said.at(-1)).toContain('CRASH LOOP: 5 ends within a minute');
  });

  it('goes on trying when a restart fails', async () => {
    const flaky = paperPart('kafka', 0);
    await supervisor.keep(flaky);
    const start = flaky.start;
    let refusals = 1;
    Object.assign(flaky, {
      start: (spawned: (process: RunningProcess) => void) =>
        refusals-- > 0 ? Promise.reject(new Error('port in use')) : start(spawned),
    });
    flaky.lives[0]!.crash();
    await turns(1_000);
    expect(supervisor.isUp('kafka')).toBe(true);
    expect(said.join('\n')).toContain('kafka did not start: port in use');
  });

  it('brings back at once, and without alarm, what a test has killed', async () => {
    const screening = paperPart('screening');
    await supervisor.keep(screening);
    for (let cycle = 0; cycle < 8; cycle += 1) {
      supervisor.kill('screening', 'SIGKILL');
      await turns(10);
    }
    expect(screening.lives).toHaveLength(9);
    expect(said).toEqual([]);
  });

  it('keeps down what was taken down, until it is brought back', async () => {
    const postgres = paperPart('postgres');
    await supervisor.keep(postgres);
    await supervisor.takeDown('postgres');
    await turns(300);
    expect(supervisor.isUp('postgres')).toBe(false);
    await supervisor.bringBack('postgres');
    expect(supervisor.isUp('postgres')).toBe(true);
  });

  it('stops everything, the last started first', async () => {
    const stopped: string[] = [];
    for (const name of ['postgres', 'kafka', 'intake']) {
      const part = paperPart(name);
      await supervisor.keep(part);
      void part.lives[0]!.ended.then(() => stopped.push(name));
    }
    await supervisor.stop();
    expect(stopped).toEqual(['intake', 'kafka', 'postgres']);
  });

  it('stops also what is just being started, and starts nothing afterwards', async () => {
    const slow = paperPart('kafka');
    const never: Part = {
      name: 'kafka',
      start: (spawned) => {
        const process = new PaperProcess();
        slow.lives.push(process);
        spawned(process);
        return process.ended.then(() => Promise.reject(new Error('ended while starting')));
      },
    };
    const starting = supervisor.keep(never);
    const refused = expect(starting).rejects.toThrow('ended while starting');
    await supervisor.stop();
    await refused;
    expect(slow.lives[0]!.signals).toEqual(['SIGTERM']);
    await expect(supervisor.keep(paperPart('intake'))).rejects.toThrow();
  });
});
