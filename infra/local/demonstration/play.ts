import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Endpoints } from '../endpoints.js';
import { readStory } from './chronology.js';
import { sendMessage } from './mllp.js';
import { planListOn, type PlannedChild } from './plan-lists.js';
import { shiftedDay, weeksToShift } from './shift.js';
import { messagesOf, type StoryMessage } from './statements.js';
import { stories } from './stories.js';

/** Kept beside the data: a second start plays nothing. */
const markerOf = (dataDir: string): string => join(dataDir, 'demonstration.json');

/** Whether the stories were played into this data folder. */
export function isPlayed(dataDir: string): boolean {
  return existsSync(markerOf(dataDir));
}

/** Forgets that the stories were played: the data go too. */
export function forgetPlayed(dataDir: string): void {
  rmSync(markerOf(dataDir), { force: true });
}

interface PlayOptions {
  readonly endpoints: Endpoints;
  readonly dataDir: string;
  /** Takes one line for people. */
  readonly say: (line: string) => void;
  /** Milliseconds between two contacts: so that one can watch. */
  readonly paceMs: number;
  readonly now: Date;
  readonly signal?: AbortSignal;
}

/** The stories as they are told on a day, moved by whole weeks, and their children who come onto a plan. */
export function tellings(now: Date) {
  const today = now.toISOString().slice(0, 10);
  const told = stories.map((story) => {
    const chronology = readStory(story.file);
    const { events } = chronology;
    const weeks = weeksToShift(events.at(-1)?.date ?? today, today);
    const children = chronology.plans.filter(({ type }) => type === 'child-protection-plan');
    return { story, weeks, events, children, messages: messagesOf(story, chronology, events, weeks) };
  });
  const planned = told.flatMap(({ story, weeks, children }) =>
    children.flatMap(({ start }): PlannedChild[] =>
      start === null ? [] : [{ nhsNumber: story.nhsNumber, worker: story.worker, start: shiftedDay(start.on, weeks) }],
    ),
  );
  return { told, planned };
}

/**
 * Sends both stories as the systems of the day would have: hospitals over MLLP, the others as JSON, the plan as an
 * authority's lists. A line is said for each contact.
 * @returns contacts sent
 * @throws Error when one of them is not taken
 */
export async function playStories(options: PlayOptions): Promise<number> {
  const { told, planned } = tellings(options.now);
  const total = told.reduce((sum, { messages }) => sum + messages.length, 0);
  let sent = 0;
  for (const { story, weeks, messages, events } of told) {
    options.say(introduction(story.title, weeks, { played: events.length, visits: visitsOf(messages) }));
    for (const message of messages) {
      options.signal?.throwIfAborted();
      await hearPlan(options.endpoints, message.occurredAt, planned);
      await send(options.endpoints, message);
      sent += 1;
      options.say(lineOf(message, `${sent}`.padStart(`${total}`.length), total));
      await pause(options.paceMs);
    }
  }
  return sent;
}

/**
 * Keeps that the stories were played, and when the plans of their children began: a list that is sent later, by
 * `send-plan-list`, names them as the lists before it did.
 */
export function markPlayed(dataDir: string, on: Date): void {
  const planStarts = Object.fromEntries(tellings(on).planned.map(({ nhsNumber, start }) => [nhsNumber, start]));
  writeFileSync(markerOf(dataDir), `${JSON.stringify({ on: on.toISOString(), planStarts })}\n`);
}

/** Messages of one stay are one contact in a chronology and in every count. */
function visitsOf(messages: readonly StoryMessage[]): number {
  return new Set(messages.map(({ by, visit }) => `${by.feed} ${visit}`)).size;
}

function introduction(title: string, weeks: number, { played, visits }: { played: number; visits: number }): string {
  const counted = played === visits ? '' : `; messages of one stay are one contact, so that ${visits} will be shown`;
  return (
    `\nNow ${title}, under an invented name: ${played} events of its source, each ${weeks} weeks later than it was${counted}.` +
    (weeks > 500
      ? ' The last event of the published case is not played. (The 34 that its review counted are contacts with health services alone, without the birth.)'
      : '')
  );
}

async function hearPlan(endpoints: Endpoints, at: string, planned: readonly PlannedChild[]): Promise<void> {
  const list = planListOn(at.slice(0, 10), planned);
  const query = new URLSearchParams({ authority: 'E00000001', asOf: list.asOf, scope: 'full' });
  const answer = await fetch(`${endpoints.intake.http}/plan-lists?${query.toString()}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${tokenOf(endpoints, 'westmarch-list')}`, 'content-type': 'text/csv' },
    body: list.csv,
  });
  if (!answer.ok) throw new Error(`intake answered ${answer.status} to a plan list`);
}

/** @throws Error when a message is not taken */
async function send(endpoints: Endpoints, { by, body }: StoryMessage): Promise<void> {
  if (by.form === 'hl7') {
    const listener = endpoints.feeds.find(({ name }) => name === by.feed)?.mllp;
    if (listener == null) throw new Error(`no feed ${by.feed} listens for HL7`);
    const code = await sendMessage(listener, body);
    if (code !== 'AA') throw new Error(`intake answered ${code} to a message of ${by.feed}`);
    return;
  }
  const answer = await fetch(`${endpoints.intake.http}/signals`, {
    method: 'POST',
    headers: { authorization: `Bearer ${tokenOf(endpoints, by.feed)}`, 'content-type': 'application/json' },
    body,
  });
  if (answer.status !== 202) throw new Error(`intake answered ${answer.status} to a contact of ${by.feed}`);
}

function tokenOf(endpoints: Endpoints, feed: string): string {
  return endpoints.feeds.find(({ name }) => name === feed)?.token ?? '';
}

/** " 9/60  2026-08-28  gp, northgate-gp: attended; bruise head, bruise chest" */
function lineOf({ occurredAt, setting, seen, by }: StoryMessage, number: string, total: number): string {
  return `  ${number}/${total}  ${occurredAt.slice(0, 10)}  ${setting}, ${by.feed}: ${seen}`;
}
