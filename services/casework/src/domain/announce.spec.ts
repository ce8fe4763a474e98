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
