import { events } from '#libs/contracts';
import { aFinding } from '../../test/a-finding.js';
import { Story } from '../../test/story.js';
import { announce } from './announce.js';
import type { CaseEvent } from './case-event.js';

function announced(story: Story, happened: readonly CaseEvent[]) {
  return happened.flatMap((event, place) =>
    announce(story.state, { sequence: place + 1, at: '2026-11-17T13:24:00.000Z', event }, 'https://console.example'),
  );
}

describe('what is published of a case', () => {
  const story = new Story();
  const outgoing = announced(story, story.hears(aFinding()));

  it('is what the contracts say, one notice for each role told', () => {
    for (const { type, data } of outgoing) expect(events[type].schema.safeParse(data).success).toBe(true);
    expect(outgoing.map(({ type }) => type)).toEqual([
      'case.opened',
      'case.finding-applied',
      'case.round-started',
      'case.step-told',
      'notice.requested',
      'notice.requested',
      'case.referral-proposed',
    ]);
  });

  it('links to the case by its number and says nothing of the child, not even the sentence', () => {
    const notice = outgoing.find(({ type }) => type === 'notice.requested');
    expect(notice?.data).toMatchObject({ link: 'https://console.example/cases/B-12', severity: 'IMMEDIATE' });
    expect(JSON.stringify(outgoing)).not.toMatch(/bruise|months|\{child\}/);
  });

  it('has the same ids when it is said again', () => {
    const again = new Story();
    expect(announced(again, again.hears(aFinding())).map(({ id }) => id)).toEqual(outgoing.map(({ id }) => id));
  });
});

describe('whether somebody comes after a notice', () => {
  const lastOf = (story: Story, happened: readonly CaseEvent[]) =>
    announced(story, happened).flatMap(({ data }) => (data.type === 'notice.requested' ? [data.last] : []));

  it('is said of each step of a chain: after the last nobody is told', () => {
    const story = new Story();
    const steps = [lastOf(story, story.hears(aFinding()))];
    const [chain] = story.state.chains.values();
    for (const step of chain!.steps.keys()) steps.push(lastOf(story, story.overdue(chain!.name, 1, step)));
    const told = steps.filter((one) => one.length > 0);
    expect(told.length).toBe(chain!.steps.length);
    expect(told.map((one) => new Set(one))).toEqual(told.map((_, place) => new Set([place === told.length - 1])));
  });

  it('is not said of a copy: nobody is waited for', () => {
    const story = new Story();
    const onPlan = aFinding({ plan: { ...aFinding().plan, value: 'yes', kinds: ['CPP'], authority: 'E00000001' } });
    const copies = story.hears(onPlan).filter(({ type }) => type === 'copy-told');
    expect(copies.length).toBeGreaterThan(0);
    expect(lastOf(story, copies)).toEqual(copies.map(() => undefined));
  });

  it('is said of who hears that somebody was not reached: after the executive nobody does', () => {
    const place = { type: 'copy-told', chain: 'delivery-rxx', round: 1, reason: 'delivery-failed' } as const;
    const told = (step: number): CaseEvent => ({
      ...{ ...place, step, findingId: aFinding().findingId, about: 'delivery', severity: 'URGENT' },
      told: [{ noticeId: '00000000-0000-4000-8000-000000000001', role: 'EXEC', organisation: 'RXX' }],
      answerBy: '2026-11-17T13:55:00.000Z',
    });
    expect([told(0), told(1)].map((one) => lastOf(new Story(), [one]))).toEqual([[false], [true]]);
  });
});
