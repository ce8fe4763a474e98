import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { AbsenceView, PhoneTask, RotaView } from '#libs/contracts';
import { repositoryRoot } from '#infra/local';
import { eventually } from '#libs/testing';
import { bruisedBaby, postUntilAccepted } from '../support/babies.js';
import type { TestStack } from '../support/test-stack.js';

const run = promisify(execFile);

/** Empties the mailbox and counts mails: nobody else may be written to meanwhile. */
export function rotaAndTelephone(up: () => TestStack): void {
  describe('the rota and the telephone, from a terminal', () => {
    beforeAll(async () => {
      await fetch(`${up().system.endpoints.mailbox.http}/messages`, { method: 'DELETE' });
    });

    const asked = async <T>(...words: readonly string[]): Promise<T> => {
      const main = join(repositoryRoot, 'dist', 'services', 'cli', 'src', 'main.js');
      const { stdout } = await run(process.execPath, [main, ...words, '--json'], {
        cwd: repositoryRoot,
        env: { ...process.env, BELLWETHER_ENDPOINTS: up().stack.endpointsFile },
      });
      return JSON.parse(stdout) as T;
    };
    const addresses = async () => (await up().system.mails()).map(({ to }) => to);
    const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

    it('say who hears it, and a named nurse who is away is stood in for until she is back', async () => {
      const before = await asked<readonly RotaView[]>('rota', '--organisation', 'RXX');
      const nurse = before[0]?.roles.find(({ role }) => role === 'NN');
      expect(nurse?.spans.map(({ person }) => person?.id)).toEqual(['amira-dunlin']);
      const times = ['--from', inHours(-1), '--to', inHours(4), '--by', 'ola'];
      const { id } = await asked<AbsenceView>('rota', 'away', 'amira-dunlin', ...times);
      await postUntilAccepted(up().system, 'millbrook-pas', bruisedBaby(10));
      await eventually(async () => expect(await addresses()).toHaveLength(2), { within: 20_000 });
      expect(await addresses()).toContain('dr.heron@millbrook.example');
      expect(await addresses()).not.toContain('amira.dunlin@millbrook.example');
      await asked('rota', 'back', id);
      await postUntilAccepted(up().system, 'millbrook-pas', bruisedBaby(11));
      await eventually(async () => expect(await addresses()).toContain('amira.dunlin@millbrook.example'), {
        within: 20_000,
      });
    });

    it('tell whom to ring whose mail is refused, and the case hears that they were reached', async () => {
      await eventually(async () => expect(await up().system.mails()).toHaveLength(4), { within: 20_000 });
      await fetch(`${up().system.endpoints.mailbox.http}/behaviour`, {
        method: 'PUT',
        body: JSON.stringify({ mode: 'bounce', count: 1 }),
      });
      await postUntilAccepted(up().system, 'millbrook-pas', bruisedBaby(12));
      const [task] = await eventually(
        async () => {
          const tasks = await asked<readonly PhoneTask[]>('phone', 'list');
          expect(tasks).toHaveLength(1);
          return tasks;
        },
        { within: 20_000 },
      );
      expect(task).toMatchObject({ severity: 'IMMEDIATE', reason: 'smtp-550', state: 'open' });
      await asked('phone', 'done', task!.id, '--reached', '--by', 'ola');
      expect(await asked('phone', 'list')).toEqual([]);
      await eventually(
        async () => {
          const { told } = await up().system.caseOf(task!.caseNumber);
          expect(told.filter(({ role }) => role === task!.role).map(({ state }) => state)).toContain('delivered');
        },
        { within: 20_000 },
      );
    });
  });
}
