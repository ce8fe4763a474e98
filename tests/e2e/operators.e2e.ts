import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Kafka, logLevel } from 'kafkajs';
import { topics } from '#libs/contracts';
import { repositoryRoot } from '#infra/local';
import { eventually } from '#libs/testing';
import { bruisedBaby, postUntilAccepted } from '../support/babies.js';
import { startTestStack, withoutConsole, type TestStack } from '../support/test-stack.js';

const run = promisify(execFile);

interface Result {
  readonly status: number;
  readonly printed: string;
  readonly errors: readonly string[];
}

interface Failure {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface TopicState {
  readonly topic: string;
  readonly reader: string | null;
  readonly partitions: readonly unknown[];
  readonly end: number;
  readonly stored: number | null;
  readonly lag: number | null;
}

interface Held {
  readonly service: string;
  readonly id: string;
  readonly reason: string;
}

/** Two at a time: there may be no more cores. */
const pairs = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  all.flatMap((one, index) => (index % 2 === 0 ? [[one, ...all.slice(index + 1, index + 2)]] : []));

describe('operators at a terminal', () => {
  let up: TestStack;
  beforeAll(async () => {
    up = await startTestStack({ ...withoutConsole });
    await postUntilAccepted(up.system, 'millbrook-pas', bruisedBaby(1));
    await eventually(async () => expect(await up.system.mails()).toHaveLength(2), { within: 20_000 });
  });
  afterAll(async () => {
    await up.stop();
  });

  /** `npm run cli -- …` against the running system, or against the endpoints file given. */
  const cli = async (words: readonly string[], endpoints = up.stack.endpointsFile): Promise<Result> => {
    const main = join(repositoryRoot, 'dist', 'services', 'cli', 'src', 'main.js');
    const of = (status: number, stdout: string, stderr: string): Result => ({
      status,
      printed: stdout,
      errors: stderr.trimEnd().split('\n').filter(Boolean),
    });
    return run(process.execPath, [main, ...words], {
      cwd: repositoryRoot,
      env: { ...process.env, BELLWETHER_ENDPOINTS: endpoints },
    }).then(
      ({ stdout, stderr }) => of(0, stdout, stderr),
      (error: unknown) => {
        const { code, stdout, stderr } = error as Failure;
        return of(code, stdout, stderr);
      },
    );
  };
  const asked = async <T>(...words: readonly string[]): Promise<T> => {
    const { status, printed, errors } = await cli([...words, '--json']);
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    return JSON.parse(printed) as T;
  };

  it('are told how each command is used', async () => {
    const commands = [
      '',
      'quarantine',
      'quarantine list',
      'quarantine show',
      'quarantine retry',
      'quarantine discard',
      'topics',
      'feeds',
      'cases',
      'cases list',
      'cases show',
      'cases acknowledge',
      'rota',
      'rota away',
      'rota back',
      'phone',
      'phone list',
      'phone done',
      'send-hl7',
      'send-plan-list',
      'volume',
    ];
    for (const pair of pairs(commands)) {
      const told = await Promise.all(pair.map((command) => cli([...command.split(' ').filter(Boolean), '--help'])));
      for (const [index, { status, printed, errors }] of told.entries()) {
        expect({ status, errors }).toEqual({ status: 0, errors: [] });
        expect(printed).toMatch(new RegExp(`^Usage: npm run cli -- ${pair[index]!}`));
      }
    }
  });

  it('see the five topics with their partitions, and that nothing lags', async () => {
    const states = await eventually(async () => {
      const all = await asked<readonly TopicState[]>('topics');
      for (const { lag } of all) expect([0, null]).toContain(lag);
      return all;
    });
    expect(new Set(states.map(({ topic }) => topic))).toEqual(new Set(Object.keys(topics)));
    expect(states.map(({ topic, reader, partitions }) => [topic, reader, partitions.length])).toEqual([
      ['signals.v1', 'screening', 12],
      ['findings.v1', 'casework', 6],
      ['cases.v1', null, 6],
      ['notices.v1', 'dispatch', 6],
      ['receipts.v1', 'casework', 6],
    ]);
    const signals = states.find(({ topic }) => topic === 'signals.v1')!;
    expect(signals).toMatchObject({ end: 1, stored: 1, lag: 0 });
    expect((await cli(['topics'])).printed).toMatch(/^signals\.v1\s+12\s+1\s+screening\s+1\s+0$/m);
  });

  it('see a lag while a service is down', async () => {
    await up.stack.supervisor.takeDown('casework');
    await postUntilAccepted(up.system, 'millbrook-pas', bruisedBaby(2));
    await eventually(async () => {
      const states = await asked<readonly TopicState[]>('topics');
      expect(states.find(({ topic, reader }) => topic === 'findings.v1' && reader === 'casework')!.lag).toBeGreaterThan(
        0,
      );
    });
    await up.stack.supervisor.bringBack('casework');
  });

  it('see the feeds and where each is heard', async () => {
    const feeds = await asked<readonly { name: string; mllp: string | null }[]>('feeds');
    expect(feeds.find(({ name }) => name === 'millbrook-pas')?.mllp).toBe(up.system.mllpAddress('millbrook-pas'));
    expect(feeds.find(({ name }) => name === 'northgate-gp')?.mllp).toBeNull();
    // no feed can be judged by the few messages of a test
    expect(feeds.find(({ name }) => name === 'millbrook-pas')).toMatchObject({ authority: 'RXX', silentSince: null });
  });

  it('find raw messages and parked records in one list, and can show, retry and discard both', async () => {
    expect((await cli(['quarantine', 'list'])).printed).toBe('Nothing is held.\n');
    await up.system.postSignals('millbrook-pas', '{"type":');
    const kafka = new Kafka({ brokers: [...up.system.endpoints.kafka], logLevel: logLevel.NOTHING });
    const producer = kafka.producer();
    await producer.connect();
    await producer.send({ topic: up.topic('signals.v1'), messages: [{ key: 'x', value: '{"not": "an event"}' }] });
    await producer.disconnect();
    const held = await eventually(async () => {
      const all = await asked<readonly Held[]>('quarantine', 'list');
      expect(all.map(({ service }) => service).toSorted()).toEqual(['intake', 'screening']);
      return all;
    });
    for (const { service, id, reason } of held) {
      const reference = `${service}/${id}`;
      expect(await asked('quarantine', 'show', reference)).toMatchObject({ id, reason });
      const retried = await cli(['quarantine', 'retry', reference]);
      // a raw message is judged again, a record is refused again: both stay held, and a script can tell
      expect([service, retried.status]).toEqual([service, 1]);
      expect(await asked<readonly Held[]>('quarantine', 'list')).toContainEqual(
        expect.objectContaining({ id, reason }),
      );
      await asked('quarantine', 'discard', reference, '--reason', 'test-message');
    }
    expect(await asked('quarantine', 'list')).toEqual([]);
    const gone = await cli([
      'quarantine',
      'discard',
      `intake/${held.find(({ service }) => service === 'intake')!.id}`,
      '--reason',
      'again',
    ]);
    expect(gone).toMatchObject({ status: 1, printed: '' });
    expect(gone.errors).toHaveLength(2);
  });

  it('see a case, its reasons, and take it', async () => {
    const asAmira = ['--as', 'amira-dunlin'] as const;
    const [first] = await asked<readonly { number: string }[]>('cases', 'list', ...asAmira);
    const shown = await asked<{ findings: readonly { rule: { id: string } }[] }>(
      'cases',
      'show',
      first!.number,
      ...asAmira,
    );
    expect(shown.findings.map(({ rule }) => rule.id)).toContain('R15');
    const listed = async (): Promise<string | undefined> =>
      (await cli(['cases', 'list', ...asAmira])).printed
        .split('\n')
        .find((line) => line.startsWith(`${first!.number} `));
    expect(await listed()).toMatch(/ NIC at RXX, NN at RXX$/);
    const slip = await cli(['cases', 'acknowledge', first!.number, '--by', 'amira-dunlim']);
    expect(slip).toMatchObject({ status: 1, printed: '' });
    expect(slip.errors).toEqual([
      'Refused with 403: person-not-known.',
      expect.stringMatching(/^Nobody was silenced: the directory has no person of that id/),
    ]);
    const stranger = await cli(['cases', 'acknowledge', first!.number, '--by', 'eastfield-nurse']);
    expect(stranger.errors[0]).toBe('Refused with 403: person-not-concerned.');
    expect(await listed()).toMatch(/ NIC at RXX, NN at RXX$/);
    await asked('cases', 'acknowledge', first!.number, '--by', 'amira-dunlin', '--organisation', 'RXX');
    expect(await listed()).toMatch(/ action$/);
  });

  it('send a sample message and a plan list', async () => {
    const message = join('samples', 'was-not-brought.hl7');
    const [sent] = await asked<readonly { acknowledgement: string }[]>('send-hl7', message, '--to', 'millbrook-pas');
    expect(sent?.acknowledgement).toBe('AA');
    const list = join('samples', 'plan-list.csv');
    expect(await asked('send-plan-list', list, '--authority', 'E00000001')).toMatchObject({
      signals: [{ disposition: 'accepted' }],
    });
  });

  it.each([
    ['a command that does not exist', ['frobnicate']],
    ['an option that does not exist', ['feeds', '--yaml']],
    ['a missing argument', ['cases', 'show']],
    ['a missing option', ['send-hl7', 'samples/was-not-brought.hl7']],
    ['a file that does not exist', ['send-hl7', 'samples/none.hl7', '--to', 'millbrook-pas']],
    ['a list that does not exist', ['send-plan-list', 'samples/none.csv', '--authority', 'E00000001']],
    ['a feed that does not exist', ['send-hl7', 'samples/was-not-brought.hl7', '--to', 'nobody']],
    ['a reference that is none', ['quarantine', 'show', 'nothing']],
  ])('hear status 2, one line and a remedy for %s', async (_, words) => {
    const { status, printed, errors } = await cli(words);
    expect({ status, printed, lines: errors.length }).toEqual({ status: 2, printed: '', lines: 2 });
  });

  it.each([
    ['a case that does not exist', ['cases', 'show', 'B-999999', '--as', 'amira-dunlin']],
    ['a record that does not exist', ['quarantine', 'show', 'screening/01890a5d-ac96-774b-bcce-b302099a8057']],
    [
      'a plan list in the name of another authority',
      ['send-plan-list', 'samples/plan-list.csv', '--authority', 'E00000002'],
    ],
    ['an address where nobody listens', ['send-hl7', 'samples/was-not-brought.hl7', '--to', '127.0.0.1:1']],
  ])('hear status 1, one line and a remedy for %s', async (_, words) => {
    const { status, printed, errors } = await cli(words);
    expect({ status, printed, lines: errors.length }).toEqual({ status: 1, printed: '', lines: 2 });
  });

  it('hear that nothing runs here, and how to start it', async () => {
    const { status, errors } = await cli(['feeds'], join(up.folder, 'none.json'));
    expect(status).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/^No running system found/), expect.stringContaining('npm start')]);
  });

  it('hear that the endpoints file is broken', async () => {
    const file = join(up.folder, 'broken.json');
    writeFileSync(file, '{"feeds":');
    const { status, errors } = await cli(['feeds'], file);
    expect({ status, lines: errors.length }).toEqual({ status: 1, lines: 2 });
  });
});
