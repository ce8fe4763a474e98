import { planKindOf, type Evidence, type EvidencePlan, type PlacedEvent } from '#libs/chronology';
import { inForceOn } from '../domain/plan-on.js';
import { withinWords } from './words.js';

/** What the file says of plans, a line each, and an empty one. */
export function planLines(plans: Evidence['plans']): readonly string[] {
  if (plans === null) return ['Plans: the file does not say.', ''];
  if (plans.length === 0) return ['Plans: none.', ''];
  const key =
    counted(plans).length === 0
      ? []
      : [`${bars.yes} beside the contacts: on a plan; ${bars.unknown} it may have been.`];
  return [...plans.map((plan) => `Plan: ${planWords(plan)}.`), ...key, ''];
}

/** "child-protection-plan, Westmarch, from 22 December 2026 on"; of one that no rule counts it says so. */
export function planWords({ type, authority, start, end }: EvidencePlan): string {
  const from = start === null ? 'from a day not known' : `from ${withinWords(start)}`;
  const to = end === null ? 'on' : `to ${withinWords(end)}`;
  const shown = planKindOf(type) === null ? ' (shown alone: no rule counts it)' : '';
  return `${type}${authority === null ? '' : `, ${authority}`}, ${from} ${to}${shown}`;
}

const bars = { yes: '┃', unknown: '┊', no: ' ' } as const;

/** Before the bar: room for the number of a contact of four digits. */
const room = ' '.repeat(6);

/** How wide the number of a contact and its sign are. */
function marginOf(n: number): number {
  return Math.max(room.length, `▶${n} `.length);
}

/** Plans that rules count; the others stand in words alone. */
function counted(plans: Evidence['plans']): readonly EvidencePlan[] {
  return (plans ?? []).filter(({ type }) => planKindOf(type) !== null);
}

/** The bar on a day: whether a plan was in force. */
function barOn(plans: readonly EvidencePlan[], day: string): string {
  const values = plans.map((plan) => inForceOn(plan, day));
  return values.includes('yes') ? bars.yes : values.includes('unknown') ? bars.unknown : bars.no;
}

/** Something of the timeline: the day that it stands at, and its lines. */
export interface Dated {
  readonly placed: PlacedEvent;
  readonly lines: readonly string[];
}

/** The lines of contacts in the order of time, with the bar of plans through them, and a line where a plan begins or ends. */
export function withPlanBar(contacts: readonly Dated[], plans: Evidence['plans']): readonly string[] {
  const all = counted(plans);
  if (all.length === 0) return contacts.flatMap(({ lines }) => lines);
  const turns = all.flatMap(turnsOf).toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  const told: string[] = [];
  let next = 0;
  const tellUntil = (day: string | null): void => {
    for (let turn = turns[next]; turn !== undefined && (day === null || turn.on <= day); turn = turns[next]) {
      told.push(`${room}${turn.mark} ${turn.words}`);
      next += 1;
    }
  };
  for (const { placed, lines } of contacts) {
    const day = placed.at.slice(0, 10);
    tellUntil(day);
    const bar = barOn(all, day);
    lines.forEach((line, place) => {
      const margin = place === 0 ? marginOf(placed.event.n) : room.length;
      told.push(`${line.slice(0, margin)}${bar} ${line.slice(margin)}`);
    });
  }
  tellUntil(null);
  return told;
}

interface Turn {
  readonly on: string;
  readonly mark: string;
  readonly words: string;
}

/** Of an end its day itself is still one of the plan: it is told before the contacts of the day after. */
function turnsOf({ type, start, end }: EvidencePlan): readonly Turn[] {
  return [
    ...(start === null ? [] : [{ on: start.on, mark: '┏', words: `${withinWords(start)}: ${type} begins` }]),
    ...(end === null ? [] : [{ on: `${end.on}T`, mark: '┗', words: `${withinWords(end)}: ${type} ends` }]),
  ];
}
