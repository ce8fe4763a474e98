import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { repositoryRoot } from '#infra/local';
import { aPlanList, eventually, testNhsNumber } from '#libs/testing';
import { messagesOf } from '../../services/cli/src/commands/send-hl7.js';
import { sendOverMllp } from '../../services/cli/src/mllp-client.js';
import { startTestStack, withoutConsole, type TestStack } from '../support/test-stack.js';
import { untilHeard } from '../support/until-heard.js';
import { toldIn, noticesOf, besideIn, standingIn, changesOf, eventIn, type WholeCase } from '../support/whole-case.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('one child or two', () => {
  let up: TestStack;
  /** How far the clock of the system is ahead, in milliseconds. */
  let ahead = 0;
  beforeAll(async () => {
    up = await startTestStack(withoutConsole);
  });
  afterAll(async () => {
    await up.stop();
  });

  const pass = async (milliseconds: number) => {
    await untilHeard(up);
    ahead += milliseconds;
    await up.shiftClock(ahead);
  };
  /** A sample with other people in it, as it goes over the wire at some moment: the same bytes can be sent again. */
  const written = (sample: string, changes: Readonly<Record<string, string>>, ago = 0) => {
    const file = readFileSync(join(repositoryRoot, 'samples', `${sample}.hl7`), 'latin1');
    const text = Object.entries(changes).reduce((all, [from, to]) => all.replaceAll(from, to), file);
    return messagesOf(Buffer.from(text, 'latin1'), Date.now() + ahead - ago);
  };
  const send = async (messages: readonly Buffer[], feed = 'millbrook-pas') => {
    for (const answer of await sendOverMllp(up.system.mllpAddress(feed), messages)) expect(answer).toMatch(/\rMSA.AA/);
  };
  const caseOf = async (number: string) => (await up.system.caseOf(number)) as WholeCase;
  const cases = async () => Promise.all((await up.system.openCases()).map(({ number }) => caseOf(number)));
  const knownCases = async () => new Set((await up.system.openCases()).map(({ number }) => number));
  const newCases = (known: ReadonlySet<string>, count: number) =>
    eventually(
      async () => {
        const found = (await cases()).filter(({ number }) => !known.has(number));
        expect(found).toHaveLength(count);
        for (const one of found) expect(standingIn(one).join()).toContain('R15');
        return found;
      },
      { within: 20_000 },
    );
  const newCase = async (known: ReadonlySet<string>) => (await newCases(known, 1))[0]!;
  const mailsOf = async (number: string) => (await up.system.mails()).filter(({ subject }) => subject.includes(number));
  /** Waits until whoever the case tells has a mail. */
  const allHaveMail = (number: string) =>
    eventually(
      async () => {
        const { told } = await caseOf(number);
        expect(told.map(({ state }) => state)).toEqual(['sent', 'sent']);
      },
      { within: 20_000 },
    );
  /** Long enough for what should not come to come. */
  const settle = () => pause(2_000);

  it('a child seen under a local number first, and whose NHS number comes later, is one child, and nobody is told again', async () => {
    const number = testNhsNumber(101);
    const child = { L0018: 'L1011', L0019: 'L1012', V4417: 'E1011', V4419: 'V1012', '9990000018': number };
    const known = await knownCases();
    await send(written('emergency-attendance-bruise', { ...child, RXX: 'RYY' }), 'eastfield-pas');
    const elsewhere = await newCase(known);
    await send(written('local-number-first', child));
    const local = await newCase(new Set([...known, elsewhere.number]));
    expect(standingIn(local)).toContain('R15 unverified');
    for (const { number: opened } of [local, elsewhere]) await allHaveMail(opened);
    await up.system.acknowledge(local.number, 'amira-dunlin');
    await up.system.acknowledge(elsewhere.number, 'eastfield-nurse');
    await settle();
    const [mailsBefore, before] = [(await up.system.mails()).length, await knownCases()];

    const later = written('nhs-number-later', child);
    await send([...later, ...later]);
    const [here, there] = await eventually(async () => {
      const both = [await caseOf(local.number), await caseOf(elsewhere.number)] as const;
      for (const one of both) {
        expect(standingIn(one)).toContain('R15 verified');
        expect(eventIn(one, 'child-linked')).toBeDefined();
      }
      return both;
    });
    await settle();
    const [linkedHere, linkedThere] = [here, there].map((one) => eventIn(one, 'child-linked')!.event);
    expect(linkedHere).toMatchObject({ otherCase: there.number, childId: linkedThere!.childId });
    expect(linkedThere).toMatchObject({ otherCase: here.number });
    expect(linkedHere!.disclosures?.toSorted()).toEqual(noticesOf(here));
    expect(linkedThere!.disclosures?.toSorted()).toEqual(noticesOf(there));
    expect(toldIn(await caseOf(here.number))).toEqual(['NIC', 'NN']);
    expect(toldIn(await caseOf(there.number))).toEqual(['NIC', 'NN']);
    expect((await up.system.mails()).length).toBe(mailsBefore);
    expect(await knownCases()).toEqual(before);
  });

  it('two records merged tomorrow and parted the day after: the case shows what is true, what was known when, and who was told on the wrong footing', async () => {
    const number = testNhsNumber(102);
    const child = { L0018: 'L1021', L0019: 'L1022', V4419: 'V1022', '9990000018': number };
    const asOf = new Date(Date.now() + ahead - hour).toISOString();
    await up.system.postSignals('westmarch-list', aPlanList([number], { asOf, scope: 'changes' }));
    await send(written('nhs-number-later', { ...child, L0019: 'L1021' }));
    const known = await knownCases();
    await send(written('local-number-first', child));
    const opened = await newCase(known);
    await up.system.acknowledge(opened.number, 'amira-dunlin');
    await up.system.recordAction(opened.number, 'amira-dunlin');
    const heardAt = opened.findings[0]!.receivedAt;
    await pass(61 * minute);
    // whether the child has a plan is asked, and not known, before the records are one
    const asked = await eventually(async () => {
      const found = await caseOf(opened.number);
      expect(standingIn(found).join()).toContain('R03');
      return found;
    });
    // it is to be done by five o'clock of a working day: whatever the hour is now, that is not over yet
    await up.system.recordAction(opened.number, 'amira-dunlin');
    await pass(day - 61 * minute);

    const merge = written('merged-records', child);
    await send([...merge, ...merge]);
    const merged = await eventually(async () => {
      const found = await caseOf(opened.number);
      expect(standingIn(found)).toEqual(['R15 verified', 'R17 verified', 'R01 verified']);
      return found;
    });
    expect(noticesOf(merged)).toEqual(noticesOf(opened));
    // only now it is known that the child is on a plan
    expect([besideIn(opened), besideIn(merged)]).toEqual([[], ['PLN corrected', 'PLN told', 'PLN told', 'SW told']]);
    await up.system.recordAction(opened.number, 'amira-dunlin');
    const linked = eventIn(merged, 'child-linked')!;
    expect(linked.event.disclosures?.toSorted()).toEqual(asked.told.map(({ noticeId }) => noticeId).toSorted());
    expect(Date.parse(linked.at) - Date.parse(heardAt)).toBeGreaterThanOrEqual(day);
    expect(changesOf(merged, 'R15')).toEqual(['raised: rings', 'revised: same-episode']);
    expect(changesOf(merged, 'R01')).toEqual(['raised: same-episode']);
    await pass(day);

    const before = await knownCases();
    const unmerge = written('unmerged-records', child);
    await send([...unmerge, ...unmerge, ...merge]);
    const own = await newCase(before);
    const parted = await eventually(async () => {
      const found = await caseOf(opened.number);
      expect(eventIn(found, 'child-unlinked')).toBeDefined();
      expect(standingIn(found)).toEqual([]);
      expect(toldIn(found)).toEqual(['NIC', 'NIC corrected', 'NN', 'NN corrected']);
      expect(besideIn(found)).toEqual([
        ...['PLN corrected', 'PLN corrected', 'PLN told', 'PLN told', 'SW corrected', 'SW told'],
      ]);
      return found;
    });
    expect(eventIn(parted, 'child-unlinked')!.event.disclosures).toEqual(expect.arrayContaining(noticesOf(opened)));
    expect(parted.journal.slice(0, merged.journal.length)).toEqual(merged.journal);
    expect(changesOf(parted, 'R01')).toEqual(['raised: same-episode', 'withdrawn: corrects']);
    await settle();
    const alone = await caseOf(own.number);
    expect(standingIn(alone)).toContain('R15 unverified');
    expect(standingIn(alone).join()).not.toContain('R01');
    const rounds = alone.told.map(({ role, round }) => `${role} ${String(round)}`);
    expect(new Set(rounds).size).toBe(rounds.length);
    expect(toldIn(await caseOf(opened.number))).toEqual(toldIn(parted));
    expect(await mailsOf(opened.number)).toHaveLength(10);
  });

  it('twins with one name, birth date and address stay two children, however alike', async () => {
    const known = await knownCases();
    await send(written('local-number-first', { L0019: 'L1031', V4419: 'V1031' }));
    await send(written('local-number-first', { L0019: 'L1032', V4419: 'V1032' }));
    await newCases(known, 2);
    const record = (id: string, n: number) => ({ L0019: id, '9990000018': testNhsNumber(n) });
    await send(written('nhs-number-later', record('L1031', 103)));
    await send(written('nhs-number-later', record('L1032', 104)));
    const twins = await eventually(async () => {
      const found = (await cases()).filter(({ number }) => !known.has(number));
      for (const twin of found) expect(standingIn(twin)).toContain('R15 verified');
      return found;
    });
    expect(new Set(twins.map((one) => eventIn(one, 'case-opened')?.event.childId)).size).toBe(2);
    for (const twin of twins) {
      expect(twin.findings[0]!.evidence.contacts).toHaveLength(1);
      expect(twin.journal.filter(({ event }) => event.otherCase)).toEqual([]);
      expect(toldIn(twin)).toEqual(['NIC', 'NN']);
    }
  });

  it('a number with trace status 02 to 08 beside a local one is UNVERIFIED, and nothing is sent outside', async () => {
    const statuses = ['01', '02', '03', '04', '05', '06', '07', '08'];
    const opened: { readonly status: string; readonly number: string }[] = [];
    for (const [n, status] of statuses.entries()) {
      const known = await knownCases();
      const child = { L0018: `L104${String(n)}`, V4417: `V104${String(n)}`, '9990000018': testNhsNumber(110 + n) };
      await send(written('emergency-attendance-bruise', { ...child, '||01\n': `||${status}\n` }));
      opened.push({ status, number: (await newCase(known)).number });
    }
    // to the end of the chain: consultant, designated nurse of the care board, executive
    for (let step = 1; step <= 3; step += 1) {
      await pass(16 * minute);
      await eventually(
        async () => {
          const found = await Promise.all(opened.map(({ number }) => caseOf(number)));
          for (const { told } of found) expect(Math.max(...told.map((one) => one.step))).toBeGreaterThanOrEqual(step);
        },
        { within: 20_000 },
      );
    }
    await settle();
    for (const { status, number } of opened) {
      const shown = await caseOf(number);
      const outside = (await mailsOf(number)).filter(({ to }) => !to.endsWith('@millbrook.example'));
      const refused = shown.disclosures.filter(({ outcome }) => outcome === 'refused');
      const unverified = status !== '01';
      expect([status, shown.findings.map(({ identity }) => identity)]).toEqual([
        status,
        shown.findings.map(() => (unverified ? 'unverified' : 'verified')),
      ]);
      expect([status, outside.length]).toEqual([status, unverified ? 0 : 1]);
      expect(refused.map(({ role, why }) => `${role} ${why}`)).toEqual(unverified ? ['DN identity-unverified'] : []);
      expect(toldIn(shown)).toEqual(unverified ? ['CON', 'EXEC', 'NIC', 'NN'] : ['CON', 'DN', 'EXEC', 'NIC', 'NN']);
    }
  });

  it('an attendance told twice, corrected and cancelled is told once and taken back once', async () => {
    const child = { L0018: 'L1051', V4417: 'V1051', '9990000018': testNhsNumber(105) };
    const known = await knownCases();
    const bruise = written('emergency-attendance-bruise', child, 30 * minute);
    await send([...bruise, ...bruise]);
    const opened = await newCase(known);
    const ear = { '125667009^Contusion of left cheek': '125667009 : 363698007 = 117590005^Bruise of ear' };
    await send(written('emergency-attendance-bruise', { ...child, ...ear, 'ADT^A04': 'ADT^A08' }, 20 * minute));
    await eventually(async () => {
      const corrected = await caseOf(opened.number);
      expect(changesOf(corrected, 'R15')).toEqual(['raised: rings', 'revised: same-episode']);
      expect(toldIn(corrected)).toEqual(['NIC', 'NN']);
    });
    const cancelled = written('cancelled-attendance', child, 10 * minute);
    await send([...cancelled, ...cancelled, ...bruise]);
    await eventually(async () => {
      const taken = await caseOf(opened.number);
      expect(standingIn(taken)).toEqual([]);
      expect(changesOf(taken, 'R15')).toEqual(['raised: rings', 'revised: same-episode', 'withdrawn: corrects']);
      expect(toldIn(taken)).toEqual(['NIC', 'NIC corrected', 'NN', 'NN corrected']);
    });
    await settle();
    expect(toldIn(await caseOf(opened.number))).toHaveLength(4);
    expect(await mailsOf(opened.number)).toHaveLength(4);
  });

  it('an attendance that comes ten days late is found and shown, and pages nobody', async () => {
    const child = { L0018: 'L1061', V4417: 'V1061', '9990000018': testNhsNumber(106) };
    const known = await knownCases();
    await send(written('emergency-attendance-bruise', child, 10 * day));
    const late = await newCase(known);
    await settle();
    const shown = await caseOf(late.number);
    expect(shown.findings[0]).toMatchObject({ rule: { id: 'R15' }, late: true, change: 'raised' });
    expect(changesOf(shown, 'R15')).toEqual(['raised: late']);
    expect(toldIn(shown)).toEqual([]);
    expect(await mailsOf(late.number)).toEqual([]);
  });
});
