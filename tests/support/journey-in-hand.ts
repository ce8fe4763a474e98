import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '#infra/local';
import type { ContactStated } from '#libs/contracts';
import { aBruise, aPlanList, eventually, testNhsNumber } from '#libs/testing';
import { messagesOf } from '../../services/cli/src/commands/send-hl7.js';
import { sendOverMllp } from '../../services/cli/src/mllp-client.js';
import { bruisedBaby, postUntilAccepted } from './babies.js';
import { MovingClock, nextWorkingMorning } from './moving-clock.js';
import { signIn, type Person } from './people.js';
import { startTestStack, type TestStack } from './test-stack.js';
import { type WithBrowser } from './with-browser.js';

export const minute = 60_000;
export const day = 24 * 60 * minute;

/** A whole system whose clock can be moved, with a named nurse at its console, and what its tests do over and over. */
export class JourneyInHand {
  readonly inBrowser: WithBrowser['test'];
  /** The case that the nurse works on from its first message to its end; empty until it is opened. */
  first = '';
  private readonly begun: { up?: TestStack; clock?: MovingClock; amira?: Person } = {};

  constructor(private readonly its: WithBrowser) {
    this.inBrowser = its.test;
  }

  get up(): TestStack {
    return this.begun.up ?? missing('system');
  }
  get clock(): MovingClock {
    return this.begun.clock ?? missing('clock');
  }
  /** The named nurse of Millbrook, signed in. */
  get amira(): Person {
    return this.begun.amira ?? missing('nurse');
  }

  /** Starts the system before the first test of a group, on a working morning, and stops it after the last. */
  beginsAndEnds(): void {
    beforeAll(async () => {
      if (!this.its.isThere) return;
      this.begun.up = await startTestStack({ servers: ['kafka', 'mailbox', 'identity'] });
      this.begun.clock = new MovingClock(this.up);
      await this.clock.moveTo(nextWorkingMorning(Date.now()) - 2 * day);
      await this.seenByPractice(50);
      await this.newCase(new Set());
      await this.clock.moveTo(nextWorkingMorning(Date.now()));
      this.begun.amira = await this.signIn('amira-dunlin');
      await this.state([testNhsNumber(30)]);
    });
    this.its.endsAfterAll();
    afterAll(() => this.begun.up?.stop());
  }

  readonly signIn = (id: string): Promise<Person> => signIn(this.its.browser, this.up, id);

  /** The hospital's message over MLLP, each time about another child. */
  readonly send = async (n: number) => {
    const file = readFileSync(join(repositoryRoot, 'samples', 'emergency-attendance-bruise.hl7'), 'latin1');
    const changes = { '9990000018': testNhsNumber(60 + n), L0018: `L6${String(n)}`, V4417: `V6${String(n)}` };
    const text = Object.entries(changes).reduce((all, [from, to]) => all.replaceAll(from, to), file);
    const [answer] = await sendOverMllp(
      this.up.system.mllpAddress('millbrook-pas'),
      messagesOf(Buffer.from(text, 'latin1'), this.clock.now()),
    );
    expect(answer).toMatch(/\rMSA.AA/);
  };

  /** Seen by the practice with a bruise to the chest. */
  private readonly seenByPractice = (n: number) => {
    const seen = bruisedBaby(n, this.clock.now());
    return postUntilAccepted(this.up.system, 'northgate-gp', {
      ...seen,
      ...{ feed: 'northgate-gp', organisation: 'Y00001', site: 'Y00001', setting: 'gp', kind: 'appointment' },
      coded: [{ ...aBruise, bodySite: 'chest' }],
      person: { ...seen.person, localIds: [{ authority: 'Y00001', id: `P${String(n)}` }] },
    });
  };

  /** Westmarch's whole list of this morning. @param worker the allocated worker's team of each child on it */
  readonly state = (numbers: readonly string[], worker = 'team-7') => {
    const list = aPlanList(numbers, { asOf: new Date(this.clock.now() - 60 * minute).toISOString() });
    const entries = list.entries.map((entry) => ({ ...entry, worker }));
    return postUntilAccepted(this.up.system, 'westmarch-list', { ...list, entries });
  };

  /** Numbers of the cases that are open. */
  readonly known = async () => new Set((await this.up.system.openCases()).map(({ number }) => number));

  /** The one case with a finding of R15 that was not there before. */
  readonly newCase = (before: ReadonlySet<string>) =>
    eventually(
      async () => {
        const [fresh, ...more] = (await this.up.system.openCases()).filter(({ number }) => !before.has(number));
        expect([fresh?.rules, more]).toEqual([expect.arrayContaining(['R15']), []]);
        return fresh!.number;
      },
      { within: 20_000 },
    );

  /** A baby with a bruise whom nobody knows comes to Millbrook; the case of it. */
  readonly babyComes = async (n: number, changes: Partial<ContactStated> = {}) => {
    const before = await this.known();
    await postUntilAccepted(this.up.system, changes.feed ?? 'millbrook-pas', {
      ...bruisedBaby(n, this.clock.now()),
      ...changes,
    });
    return this.newCase(before);
  };

  /** Mails to somebody about a case. */
  readonly mailsTo = async (address: string, number: string) =>
    (await this.up.system.mails()).filter(({ to, subject }) => to === address && subject.includes(number));

  readonly oneMailTo = (address: string, number: string) =>
    eventually(
      async () => expect([address, await this.mailsTo(address, number)]).toEqual([address, [expect.anything()]]),
      { within: 20_000 },
    );

  /** How the deadline of the case on the nurse's page reads. */
  readonly due = () => this.amira.page.locator('.identity .due').innerText();
  /** The row of a case on the nurse's worklist. */
  readonly rowOf = (number: string) => this.amira.page.locator('[data-row]').filter({ hasText: `${number}\n` });
  /** The nurse opens a case. */
  readonly opens = async (number: string) => expect(await this.amira.visit(`/cases/${number}`)).toBe(200);
}

function missing(what: string): never {
  throw new Error(`no ${what} yet: it is there from the first test on`);
}
