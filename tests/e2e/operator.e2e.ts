import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Kafka, logLevel } from 'kafkajs';
import { repositoryRoot } from '#infra/local';
import { eventually, testNhsNumber } from '#libs/testing';
import { bruisedBaby, postUntilAccepted } from '../support/babies.js';
import { startTestStack, withoutConsole, type TestStack } from '../support/test-stack.js';

const run = promisify(execFile);

interface Result {
  readonly status: number;
  readonly printed: string;
  readonly errors: string;
}

interface Shown {
  readonly childId: string;
  readonly findings: readonly { readonly findingId: string; readonly rule: { readonly id: string } }[];
}

interface Reconciled {
  readonly topic: string;
  readonly compared: number;
  readonly known: number;
  readonly lacking: number;
  readonly published: number;
}

describe('an operator behind the scenes', () => {
  let up: TestStack;
  beforeAll(async () => {
    up = await startTestStack({ ...withoutConsole });
    await postUntilAccepted(up.system, 'millbrook-pas', bruisedBaby(1));
    await eventually(async () => expect(await asking()).toHaveLength(2), { within: 30_000 });
  });
  afterAll(async () => {
    await up.stop();
  });

  /** Mails that ask for an answer. A minute after each contact comes a copy that asks for none (R03). */
  const asking = async () => {
    const mails = await up.system.mails();
    expect(new Set(mails.map(({ headers }) => headers['message-id'])).size).toBe(mails.length);
    return mails.filter(({ subject }) => subject.includes('answer by'));
  };
  const cli = async (...words: readonly string[]): Promise<Result> => {
    const main = join(repositoryRoot, 'dist', 'services', 'cli', 'src', 'main.js');
    const env = { ...process.env, BELLWETHER_ENDPOINTS: up.stack.endpointsFile };
    return run(process.execPath, [main, ...words], { cwd: repositoryRoot, env }).then(
      ({ stdout, stderr }) => ({ status: 0, printed: stdout, errors: stderr }),
      (error: unknown) => {
        const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
        return { status: code, printed: stdout, errors: stderr };
      },
    );
  };
  const asked = async <T>(...words: readonly string[]): Promise<T> => {
    const { status, printed, errors } = await cli(...words, '--as', 'amira-dunlin', '--json');
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    return JSON.parse(printed) as T;
  };
  const ivo = ['--nhs-number', testNhsNumber(1)] as const;
  const accesses = () =>
    up.sql<{ who: string; what: string; reason: string | null; refusal: string | null }>(
      'SELECT who, what, reason, refusal FROM screening.operator_access ORDER BY id',
    );

  it('shows a child: its versions, contacts, plans, packed state, findings; masked unless a reason is given', async () => {
    const { status, printed } = await cli('child', 'show', ...ivo, '--as', 'amira-dunlin');
    expect(status).toBe(0);
    for (const title of [
      'References',
      'Versions of contacts',
      'Contacts',
      'On a plan?',
      'Packed state: ',
      'Findings',
      'Watches',
    ])
      expect(printed).toContain(`\n${title}`);
    expect(printed).toMatch(/R15 v1\s+raised\s+1\s+raised/);
    for (const hidden of [testNhsNumber(1), 'WRENFOLD', 'V1 ', 'L1']) expect(printed).not.toContain(hidden);
    const { childId } = await asked<Shown>('child', 'show', '--local-id', 'RXX/L1');
    expect((await asked<Shown>('child', 'show', childId)).childId).toBe(childId);
    const told = JSON.stringify(await asked('child', 'show', childId, '--unmask', 'complaint 12'));
    expect(told).toContain('WRENFOLD');
    expect(told).not.toContain(testNhsNumber(1));
  });

  it('explains why each rule answered as it did, and one finding alone', async () => {
    const { printed } = await cli('child', 'explain', ...ivo, '--as', 'amira-dunlin');
    expect(printed).toMatch(/R15 v1\s+fires\s+attended=yes child=yes notMobile=yes injury=yes/);
    expect(printed).toMatch(/policy bellwether-england 1 \([0-9a-f]{64}\)/);
    const { findings } = await asked<Shown>('child', 'show', ...ivo);
    const bruise = findings.find(({ rule }) => rule.id === 'R15')!;
    const alone = await cli('child', 'explain', ...ivo, '--finding', bruise.findingId, '--as', 'amira-dunlin');
    expect(alone.printed).toContain(`Finding ${bruise.findingId}, raised`);
    expect(alone.printed).not.toContain('R03');
  });

  it('rebuilds a child: equal, nothing sent, nobody told again; an unequal state is status 1 and put right', async () => {
    const dry = await cli('child', 'rebuild', ...ivo, '--dry-run', '--as', 'amira-dunlin');
    expect(dry).toMatchObject({ status: 0, printed: expect.stringContaining('Packed state: equal') as string });
    expect(dry.printed).toContain('Revisions that would be sent: none');
    // a wait that ends in between has the child decided, and its state written, anew
    const rebuildDamaged = async () => {
      await up.sql(
        `UPDATE screening.child
            SET state = set_byte(state, length(state) - 20, (get_byte(state, length(state) - 20) + 1) % 256)`,
      );
      const rebuilt = await cli('child', 'rebuild', ...ivo, '--as', 'amira-dunlin');
      expect(rebuilt).toMatchObject({ status: 1, printed: expect.stringContaining('parts differ: visits') as string });
      return rebuilt;
    };
    const unequal = await eventually(rebuildDamaged, { within: 30_000 });
    expect(unequal.errors).toContain('alarm');
    expect(await asked('child', 'rebuild', ...ivo)).toMatchObject({ state: { verdict: 'equal' }, revisions: [] });
    expect(await asking()).toHaveLength(2);
  });

  it('is written down with every call, the refused ones too', async () => {
    const before = (await accesses()).length;
    await asked('child', 'show', ...ivo, '--unmask', 'complaint 12');
    const nobody = await cli('child', 'show', '--nhs-number', testNhsNumber(99), '--as', 'amira-dunlin');
    expect(nobody).toMatchObject({ status: 1, printed: '' });
    expect((await accesses()).slice(before)).toEqual([
      { who: 'amira-dunlin', what: 'show', reason: 'complaint 12', refusal: null },
      { who: 'amira-dunlin', what: 'show', reason: null, refusal: 'no-such-child' },
    ]);
  });

  it.each([
    ['no name', ['child', 'show', testNhsNumber(1)]],
    ['cases in nobody’s name', ['cases', 'list']],
    ['a name nobody writes down', ['child', 'show', ...ivo, '--as', 'Amira Dunlin']],
    ['no child', ['child', 'show', '--as', 'amira-dunlin']],
    ['two children', ['child', 'explain', ...ivo, '--local-id', 'RXX/L1', '--as', 'amira-dunlin']],
    ['a local id without its authority', ['child', 'show', '--local-id', 'L1', '--as', 'amira-dunlin']],
    ['a topic that nobody reads', ['reconcile', '--topic', 'cases.v1', '--as', 'amira-dunlin']],
    ['a new log for every topic', ['reconcile', '--accept-new-log', '--as', 'amira-dunlin']],
  ])('hears status 2 for %s', async (_, words) => {
    expect(await cli(...words)).toMatchObject({ status: 2, printed: '' });
  });

  it('reads cases in their own name alone: what they may see, and nothing in the name of somebody unknown', async () => {
    const cases = await asked<readonly { readonly number: string }[]>('cases', 'list');
    expect(cases.length).toBeGreaterThan(0);
    const [{ number }] = cases as readonly [{ readonly number: string }];
    expect(await asked<{ readonly number: string }>('cases', 'show', number)).toMatchObject({ number });
    const stranger = await cli('cases', 'show', number, '--as', 'mallory');
    expect(stranger).toMatchObject({ status: 1, printed: '' });
    expect(stranger.errors).toMatch(/not-found-or-not-yours/);
    const read = await up.sql('SELECT person, what, outcome FROM casework.read_audit ORDER BY id DESC LIMIT 2');
    expect(read).toEqual([
      { person: 'mallory', what: 'show', outcome: 'refused' },
      { person: 'amira-dunlin', what: 'case', outcome: 'allowed' },
    ]);
  });

  it('finds nothing to publish again where nothing is lacking', async () => {
    const { reconciled } = await asked<{ reconciled: readonly Reconciled[] }>('reconcile');
    expect(reconciled.map(({ topic }) => topic)).toEqual(['signals.v1', 'findings.v1', 'notices.v1', 'receipts.v1']);
    for (const { compared, known, lacking, published } of reconciled) {
      expect(compared).toBeGreaterThan(0);
      expect({ known, lacking, published }).toEqual({ known: compared, lacking: 0, published: 0 });
    }
  });

  it('after the log of signals was lost: screening goes no further and resets nothing, a person accepts the new log, and exactly what is missing is published again', async () => {
    await up.stack.supervisor.takeDown('screening');
    for (const n of [2, 3]) await postUntilAccepted(up.system, 'millbrook-pas', bruisedBaby(n));
    await eventually(async () => {
      const rows = await up.sql<{ unsent: number }>(
        'SELECT count(*)::int AS unsent FROM intake.outbox WHERE sent_at IS NULL',
      );
      expect(rows).toEqual([{ unsent: 0 }]);
    });
    const kafka = new Kafka({ brokers: [...up.system.endpoints.kafka], logLevel: logLevel.NOTHING });
    const admin = kafka.admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [up.topic('signals.v1')] });
    await eventually(async () => expect(await admin.listTopics()).not.toContain(up.topic('signals.v1')));
    await admin.disconnect();
    await up.stack.supervisor.bringBack('screening').catch(() => undefined);

    // it ends itself again and again, and resets nothing
    const behind = await cli('reconcile', '--topic', 'signals.v1', '--wait', '15', '--as', 'amira-dunlin');
    expect(behind).toMatchObject({ status: 1, printed: '' });
    const words = ['reconcile', '--topic', 'signals.v1', '--accept-new-log', '--wait', '90'];
    const { former, reconciled } = await asked<{
      former: readonly { readonly next: string }[];
      reconciled: readonly Reconciled[];
    }>(...words);
    // where it stood before the log was lost: one signal read
    expect(former).toHaveLength(12);
    expect(former.reduce((sum, { next }) => sum + Number(next), 0)).toBe(1);
    expect(reconciled).toEqual([expect.objectContaining({ compared: 3, known: 1, lacking: 2, published: 2 })]);
    await eventually(async () => expect(await up.system.openCases()).toHaveLength(3), { within: 60_000 });
    await eventually(async () => expect(await asking()).toHaveLength(6), { within: 30_000 });
    const again = await asked<{ reconciled: readonly Reconciled[] }>('reconcile');
    expect(again.reconciled.map(({ lacking }) => lacking)).toEqual([0, 0, 0, 0]);
    expect(await up.sql('SELECT who, what FROM screening.intervention')).toEqual([
      { who: 'amira-dunlin', what: 'log-accepted' },
    ]);
    expect(await up.sql('SELECT who, what FROM intake.intervention')).toEqual([
      { who: 'amira-dunlin', what: 'published-again' },
    ]);
  });
});
