import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Hl7Message } from '@medplum/core';
import { Hl7Client } from '@medplum/hl7';
import { eventually, testNhsNumber } from '#libs/testing';
import { repositoryRoot } from '#infra/local';
import { messagesOf } from '../../services/cli/src/commands/send-hl7.js';
import { bruisedBaby } from '../support/babies.js';
import { textOfMail, wordsIn } from '../support/endpoints.js';
import { startTestStack, withoutConsole, type TestStack } from '../support/test-stack.js';
import { mailboxAsSeen } from './mailbox-page.js';
import { rotaAndTelephone } from './rota.js';

const run = promisify(execFile);

/** One for all that follows in this file: a start costs more than most of these do. */
let up: TestStack;
beforeAll(async () => {
  up = await startTestStack(withoutConsole);
});
afterAll(async () => {
  await up.stop();
});

mailboxAsSeen(() => up);
rotaAndTelephone(() => up);

describe('from a hospital’s message to a mail', () => {
  const caseFor = async (rule: string, before: ReadonlySet<string>) =>
    eventually(
      async () => {
        const fresh = (await up.system.openCases()).filter(
          (one) => !before.has(one.number) && one.rules.includes(rule),
        );
        expect(fresh).toHaveLength(1);
        return fresh[0]!;
      },
      { within: 20_000 },
    );
  const numbers = async () => new Set((await up.system.openCases()).map((one) => one.number));

  it('an emergency attendance of a seven-month-old with a bruise reaches the safeguarding nurse, over MLLP', async () => {
    const known = await numbers();
    const [host, port] = up.system.mllpAddress('millbrook-pas').split(':');
    const client = new Hl7Client({ host: host!, port: Number(port) });
    const file = readFileSync(join(repositoryRoot, 'samples', 'emergency-attendance-bruise.hl7'));
    const answer = await client.sendAndWait(Hl7Message.parse(messagesOf(file, Date.now())[0]!.toString('latin1')));
    await client.close();
    expect(answer.getSegment('MSA')?.getField(1).toString()).toBe('AA');

    const opened = await caseFor('R15', known);
    const shown = await up.system.caseOf(opened.number);
    expect(shown.severity).toBe('IMMEDIATE');
    const finding = shown.findings.find(({ rule }) => rule.id === 'R15')!;
    expect(finding.sentence).toMatch(/^The child, 7 months, was brought to .* with a bruise/);
    expect(finding.evidence.contacts).toHaveLength(1);

    const mails = await eventually(async () => {
      const found = (await up.system.mails()).filter(({ subject }) => subject.includes(opened.number));
      expect(found.map(({ to }) => to)).toContain('amira.dunlin@millbrook.example');
      return found;
    });
    const never = ['9990000018', 'L0018', 'WRENFOLD', 'Ivo', 'V4417', 'cheek', 'bruis', 'Test Lane'];
    expect(wordsIn(mails.map(textOfMail).join('\n'), never)).toEqual([]);
    await eventually(async () => {
      const { told } = await up.system.caseOf(opened.number);
      expect(told.every(({ state }) => state === 'sent')).toBe(true);
    });
  });

  it('the same message again makes no second case, finding or mail', async () => {
    const before = await up.system.mails();
    const contact = bruisedBaby(20);
    const known = await numbers();
    for (let times = 0; times < 3; times += 1)
      expect((await up.system.postSignals('millbrook-pas', contact)).status).toBe(202);
    const opened = await caseFor('R15', known);
    await eventually(async () => expect((await up.system.mails()).length).toBe(before.length + 2));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect((await up.system.mails()).length).toBe(before.length + 2);
    expect((await up.system.caseOf(opened.number)).findings.filter(({ rule }) => rule.id === 'R15')).toHaveLength(1);
  });

  it('nobody acknowledges in time: the consultant is told, once', async () => {
    const known = await numbers();
    await up.system.postSignals('millbrook-pas', bruisedBaby(21));
    const opened = await caseFor('R15', known);
    const mailsTo = async (address: string) =>
      (await up.system.mails()).filter(({ subject, to }) => subject.includes(opened.number) && to === address);
    await eventually(async () => expect(await mailsTo('amira.dunlin@millbrook.example')).toHaveLength(1));
    expect(await mailsTo('dr.heron@millbrook.example')).toHaveLength(0);
    await up.shiftClock(16 * 60_000);
    await eventually(async () => expect(await mailsTo('dr.heron@millbrook.example')).toHaveLength(1));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await mailsTo('dr.heron@millbrook.example')).toHaveLength(1);
    await up.shiftClock(0);
  });

  it('somebody acknowledges: the chain stops', async () => {
    const known = await numbers();
    await up.system.postSignals('millbrook-pas', bruisedBaby(22));
    const opened = await caseFor('R15', known);
    await up.system.acknowledge(opened.number, 'amira-dunlin');
    await up.shiftClock(45 * 60_000);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const { told } = await up.system.caseOf(opened.number);
    expect(Math.max(...told.map(({ step }) => step))).toBe(0);
    await up.shiftClock(0);
  });

  it('a stranger’s script drives plan list, contact, case and mailbox from the endpoints file alone', async () => {
    const script = join(repositoryRoot, 'tests', 'e2e', 'drive.sh');
    const { stdout } = await run('bash', [script, up.stack.endpointsFile, testNhsNumber(30)]);
    expect(stdout).toMatch(/R01: The child/);
    expect(stdout).toMatch(/R15: The child/);
    expect(readFileSync(script, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(40);
  });
});
