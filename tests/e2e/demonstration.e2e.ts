import { rmSync } from 'node:fs';
import { actingPersonHeader, casePage } from '#libs/contracts';
import { eventually, throwawayFolder } from '#libs/testing';
import { demonstrate, demonstrationOptions } from '../../infra/local/demonstration/demonstrate.js';
import { stories } from '../../infra/local/demonstration/stories.js';
import { textOfMail, wordsIn } from '../support/endpoints.js';
import { MovingClock, nextWorkingMorning } from '../support/moving-clock.js';
import { startTestStack, type TestStack } from '../support/test-stack.js';

/** The demonstration on a system of its own, played on a working morning: at night a duty team answers for the plan's. */
describe('the demonstration', () => {
  let up: TestStack;
  let folder: string;
  const told: string[] = [];

  beforeAll(async () => {
    folder = throwawayFolder('bellwether-stories-');
    up = await startTestStack(demonstrationOptions(folder, true));
    const clock = new MovingClock(up);
    await clock.moveTo(nextWorkingMorning(Date.now()));
    await demonstrate({
      ...{ stack: up.stack, dataDir: folder, say: (line) => told.push(line), paceMs: 0 },
      now: new Date(clock.now()),
    });
    // it ends when nothing changes any more: an unknown plan alone is told after a minute
  }, 300_000);
  afterAll(async () => {
    await (up as TestStack | undefined)?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const mailsTo = async (address: string) => (await up.system.mails()).filter(({ to }) => to === address);
  const numberIn = (subject: string): string => /B-\d+/.exec(subject)?.[0] ?? '';
  const casesOf = async (address: string): Promise<ReadonlySet<string>> =>
    new Set((await mailsTo(address)).map(({ subject }) => numberIn(subject)));

  it('opens a case for each of the two children', async () => {
    expect(await up.system.openCases()).toHaveLength(2);
    expect(told.at(-1)).toMatch(/B-\d+ {2}[A-Z]+ {2}R/);
  });

  it('says at the end whose case is which, as the cases stand then', async () => {
    const open = await up.system.openCases();
    for (const { title } of stories)
      expect(told.filter((line) => /^ {2}B-/.test(line) && line.includes(title))).toHaveLength(1);
    for (const { number, severity, rules } of open) {
      const line = told.find((one) => one.startsWith(`  ${number}  ${severity}  `)) ?? '';
      // what is told as information stands behind what rang
      expect([...new Set(line.match(/\bR\d\d[abc]?\b/g))].toSorted()).toEqual([...rules].toSorted());
    }
  });

  it('says which contact rang first, one in each story, and never a name', () => {
    expect(told.filter((line) => line.includes('first ring'))).toHaveLength(stories.length);
    const names = stories.flatMap(({ name, nhsNumber }) => [...name.split(', '), nhsNumber]);
    expect(names.filter((name) => told.join('\n').includes(name))).toEqual([]);
  });

  it('tells the named nurse of where each was seen last, and the practice that knows both', async () => {
    await eventually(async () => {
      const [hospital, community, practice] = await Promise.all(
        ['amira.dunlin@millbrook.example', 'safeguarding@westmarch-community.example', 'lead@northgate.example'].map(
          casesOf,
        ),
      );
      expect([hospital?.size, community?.size]).toEqual([1, 1]);
      expect(practice).toEqual(new Set([...(hospital ?? []), ...(community ?? [])]));
      expect(practice?.size).toBe(2);
    });
  });

  it('tells nobody of one case in two mails, however many rules rang for one contact', async () => {
    const mails = (await up.system.mails()).map(({ to, subject }) => `${to} ${numberIn(subject)}`);
    expect(mails.filter((mail, place) => mails.indexOf(mail) !== place)).toEqual([]);
  });

  it('tells the team of the worker of the child on a plan, that of no other, and no duty team', async () => {
    await eventually(async () => {
      const planned = await casesOf('safeguarding@westmarch-community.example');
      expect(planned.size).toBe(1);
      expect(await casesOf('team7@westmarch.example')).toEqual(planned);
    });
    for (const address of ['team3@westmarch.example', 'duty@westmarch.example'])
      expect([address, await mailsTo(address)]).toEqual([address, []]);
  });

  it('has the pattern stand behind the link for the practice, and no child in any mail', async () => {
    const { url, token } = up.system.endpoints.services['casework']!;
    const [number = ''] = await casesOf('lead@northgate.example');
    const answer = await fetch(`${url}/cases/${number}/page`, {
      headers: { authorization: `Bearer ${token ?? ''}`, [actingPersonHeader]: 'northgate-lead' },
    });
    const { pattern } = casePage.parse(await answer.json());
    expect(pattern).toMatch(/^\d+ unscheduled attendances? in 183 days, at \d+ organisations?$/);
    const all = (await up.system.mails()).map(textOfMail).join('\n');
    const never = stories.flatMap(({ name, nhsNumber }) => [...name.split(', '), nhsNumber, 'bruis', 'fractur']);
    expect(wordsIn(all, never)).toEqual([]);
  });
});
