import { aFinding } from '../../test/a-finding.js';
import { noPlan } from '../../test/a-plan.js';
import { Story } from '../../test/story.js';
import { mostUrgentFirst, standingLines } from './urgency.js';

const earlier = aFinding({ name: 'earlier', occurredAt: '2026-11-17T09:00:00.000Z', plan: noPlan });
const latest = aFinding({ name: 'latest', occurredAt: '2026-11-17T13:00:00.000Z', plan: noPlan });
const lesser = aFinding({ name: 'lesser', severity: 'CONCERN', occurredAt: '2026-11-17T13:20:00.000Z', plan: noPlan });
const twin = aFinding({ name: 'twin', occurredAt: latest.occurredAt, plan: noPlan });
const orders = [
  [earlier, latest, lesser],
  [latest, lesser, earlier],
  [lesser, earlier, latest],
] as const;
const ids = (findings: readonly { readonly findingId: string }[]) => findings.map(({ findingId }) => findingId);

describe('findings of a case', () => {
  it.each(orders)('stand most urgent first, then the most recent contact, in whatever order they came', (...came) => {
    expect(ids(mostUrgentFirst(came))).toEqual(ids([latest, earlier, lesser]));
  });

  it('of one urgency and moment stand in one order too', () => {
    expect(ids(mostUrgentFirst([latest, twin]))).toEqual(ids(mostUrgentFirst([twin, latest])));
  });

  it('of one contact are led by what happened to the child, before whose plan it is', () => {
    const plan = aFinding({ name: 'plan', rule: { id: 'R02', version: 1 } });
    const bruise = aFinding({ name: 'bruise', rule: { id: 'R15', version: 1 } });
    const other = aFinding({ name: 'other', rule: { id: 'R99', version: 1 } });
    expect(ids(mostUrgentFirst([other, plan, bruise]))).toEqual(ids([bruise, plan, other]));
  });

  it.each(orders)('of which the first carries what a person refers, whatever came first', (...came) => {
    const story = new Story();
    for (const finding of came) story.hears(finding);
    story.declines('explained-by-accident');
    story.proposes('amira-dunlin');
    expect(story.state.referral?.findingId).toBe(latest.findingId);
    expect(standingLines(story.state)[0]?.findingId).toBe(latest.findingId);
  });
});
