import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type ContactStated } from '#libs/contracts';
import { readStory } from '../../infra/local/demonstration/chronology.js';
import { planListOn } from '../../infra/local/demonstration/plan-lists.js';
import { tellings } from '../../infra/local/demonstration/play.js';
import { weeksToShift } from '../../infra/local/demonstration/shift.js';
import { messagesOf, type StoryMessage } from '../../infra/local/demonstration/statements.js';
import { stories } from '../../infra/local/demonstration/stories.js';
import { decode } from '../../services/intake/src/domain/decode.js';
import { fillPlanStarts } from '../../services/cli/src/fill-plan-starts.js';
import { feedsFile } from '../../services/intake/src/domain/feed-profile.js';

const today = '2026-11-27';
const now = Date.parse(`${today}T12:00:00Z`);
const feeds = feedsFile.parse(parse(readFileSync(join('infra', 'local', 'seed', 'feeds.yaml'), 'utf8'))).feeds;

const told = stories.map((story) => {
  const chronology = readStory(story.file);
  const { events } = chronology;
  const weeks = weeksToShift(events.at(-1)!.date, today);
  return { story, chronology, events, messages: messagesOf(story, chronology, events, weeks) };
});
const [founding, second] = told;

function contactOf({ by, body }: StoryMessage): ContactStated {
  const profile = feeds.find(({ name }) => name === by.feed)!;
  const transport =
    by.form === 'hl7' ? ({ kind: 'mllp', framing: 'whole' } as const) : ({ kind: 'signals', senderId: null } as const);
  const { items } = decode({ profile, transport, bytes: Buffer.from(body) }, { now, earlier: new Map() });
  const [item] = items;
  if (item?.outcome !== 'accepted' || item.signal.type !== 'contact.stated')
    throw new Error(`not taken: ${JSON.stringify(items)} ${body}`);
  return item.signal;
}

describe('the stories of the demonstration', () => {
  it.each(told)('of $story.title: intake takes every message', ({ messages }) => {
    expect(messages.map(contactOf)).toHaveLength(messages.length);
  });

  it('play the founding chronology but for its last event', () => {
    expect(founding!.messages).toHaveLength(48);
    expect(founding!.messages.map(({ n }) => n)).not.toContain(49);
  });

  it('say at the practice what the doctor wrote on the day on which the first alarm is expected', () => {
    const ninth = contactOf(founding!.messages.find(({ n }) => n === 9)!);
    expect(ninth).toMatchObject({ setting: 'gp', kind: 'appointment', status: 'completed', feed: 'northgate-gp' });
    expect(ninth.words?.map(({ text }) => text)).toContain('bruising to side of head and to chest');
  });

  it('send hospital contacts as HL7, and a stay as one visit', () => {
    const stay = founding!.messages.filter(({ n }) => [12, 14, 16].includes(n));
    expect(new Set(stay.map(({ by }) => `${by.form} ${by.organisation}`))).toEqual(new Set(['hl7 RYY']));
    expect(new Set(stay.map((message) => contactOf(message).visit.id)).size).toBe(1);
    const texts = stay.map((message) => contactOf(message).words!.length);
    expect(texts).toEqual(texts.toSorted((one, other) => one - other));
  });

  it('have a mother who comes alone count as no sight of the child', () => {
    const alone = founding!.messages.filter(({ n }) => [6, 7, 46].includes(n)).map(contactOf);
    expect(new Set(alone.map(({ kind }) => kind))).toEqual(new Set(['other']));
  });

  it('have the second child missed at clinics that are essential, and hurt at three hospitals', () => {
    const contacts = second!.messages.map(contactOf);
    const missed = contacts.filter(({ status, setting }) => status === 'was-not-brought' && setting === 'outpatient');
    expect(missed).toHaveLength(5);
    const isEssential = ({ coded }: ContactStated) => coded?.some(({ code }) => code === 'essential') ?? false;
    expect(missed.filter(isEssential)).toHaveLength(4);
    const emergencies = contacts.filter(({ kind }) => kind === 'unscheduled');
    expect(new Set(emergencies.map(({ organisation }) => organisation))).toEqual(new Set(['RXX', 'RYY', 'RZZ']));
  });

  it('end within the seven days before, and nothing lies ahead', () => {
    for (const { messages } of told) {
      const last = Date.parse(messages.at(-1)!.occurredAt);
      expect(now - last).toBeGreaterThan(0);
      expect(now - last).toBeLessThan(8 * 86_400_000);
    }
  });

  it('name nobody of the published case', () => {
    const said = told.flatMap(({ messages }) => messages.map(({ body }) => body)).join('\n');
    const names = ['Connelly', 'Peter', 'Tottenham', 'Haringey', 'Whittington'];
    expect(names.filter((name) => said.toLowerCase().includes(name.toLowerCase()))).toEqual([]);
  });

  it('have the sample list name every child who is on a plan, as the lists before it did: none leaves by trying it out', () => {
    const { planned } = tellings(new Date(now));
    const rows = (csv: string): readonly string[] => csv.trim().split('\n').slice(1);
    const starts = new Map(planned.map(({ nhsNumber, start }) => [nhsNumber, start]));
    const sample = rows(fillPlanStarts(readFileSync(join('samples', 'plan-list.csv'), 'utf8'), starts));
    const last = rows(planListOn(today, planned).csv);
    expect(last).not.toHaveLength(0);
    expect(sample).toEqual(expect.arrayContaining([...last]));
  });
});
