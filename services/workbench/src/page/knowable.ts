import { aboutOf } from '#libs/chronology';
import { contactRowId, joined, markup, nothing, sentenceCase, type Markup } from '#libs/pictures';
import { type ReplayedEvent, type Said } from '../domain/replay.js';
import { type Ring } from '../domain/rings.js';
import { type Replayed } from '../report/as-text.js';
import { dayWords, whenWords } from '../report/words.js';
import { isolated, recordedWords } from './recorded.js';
import { cell, table } from './table.js';

/** Contacts that are told of in a row each; the others are in the table of contacts. */
const mostContacts = 6;

/** What was knowable at the first ring, held by whom, and used by which rule. */
export function knowableSection(replayed: Replayed): Markup {
  const { shown, frame } = replayed;
  const ring = shown.rings[0];
  if (ring === undefined) return nothing;
  const at = shown.events.findIndex(({ placed }) => placed === ring.placed);
  const before = shown.events.slice(0, at + 1);
  const said = (shown.events[at]?.said ?? []).filter(({ finding }) => ring.rules.includes(finding.rule));
  const chosen = chosenOf(before, said);
  const rows = [
    ...chosen.map((event) => contactRow(event, ring, usedBy(event, said))),
    planRow(said),
    ...missingRows(said, frame.sex),
  ];
  const left = before.length - chosen.length;
  const more =
    left === 0 ? nothing : markup`<p class="rp-fine">${left} more before it: <a href="#contacts">in the table</a>.</p>`;
  return markup`<section class="rp-panel rp-knowable"><h2>What was knowable on ${dayWords(ring.placed.at.slice(0, 10))}</h2>${table(['Fact', 'Held by', 'Knowable?', 'Used'], joined(rows))}${more}</section>`;
}

/** Those that a rule used first, then those at which something was found or recorded, then the latest; in order of time. */
function chosenOf(before: readonly ReplayedEvent[], said: readonly Said[]): readonly ReplayedEvent[] {
  const weight = (event: ReplayedEvent): number => {
    if (usedBy(event, said).length > 0) return 0;
    const { injury, concern } = event.placed.event;
    return event.said.length > 0 || injury === true || concern === true ? 1 : 2;
  };
  const latest = before.toReversed().toSorted((one, other) => weight(one) - weight(other));
  const chosen = new Set(latest.slice(0, mostContacts));
  return before.filter((event) => chosen.has(event)).toReversed();
}

function usedBy({ placed }: ReplayedEvent, said: readonly Said[]): readonly string[] {
  const rules = said.filter(({ evidence }) => evidence.includes(placed.event.n)).map(({ finding }) => finding.rule);
  return [...new Set(rules)].sort();
}

function contactRow({ placed, said }: ReplayedEvent, ring: Ring, used: readonly string[]): Markup {
  const { event } = placed;
  const own = event.organisation === ring.placed.event.organisation;
  const about = aboutOf(event.subject) === 'household' ? markup` About ${isolated(event.subject)}.` : nothing;
  const informed = said.map(({ finding }) => finding.rule).filter((rule) => !used.includes(rule));
  const usedWords =
    used.length > 0
      ? used.join(', ')
      : informed.length > 0
        ? `${informed.join(', ')}, for information`
        : 'shown, no rule';
  const fact = markup`<a href="#${contactRowId({ number: event.n })}">Contact ${event.n}</a>, ${whenWords(event)}: ${recordedWords(event)}${about}`;
  return row(fact, isolated(event.organisation), own ? 'Yes' : 'If shared', usedWords);
}

function row(fact: Markup, held: Markup, knowable: string, used: string): Markup {
  return markup`<tr role="row">${cell('Fact', fact)}${cell('Held by', held)}${cell('Knowable?', markup`<strong>${knowable}</strong>`)}${cell('Used', markup`${used}`)}</tr>`;
}

const planWords = { CPP: 'on a child protection plan', LAC: 'looked after', UCPP: 'on a plan before birth' } as const;

function planRow(said: readonly Said[]): Markup {
  const finding = said[0]?.finding;
  if (finding === undefined) return nothing;
  const { value, kinds, authority } = finding.plan;
  const users = said.filter(({ finding: { rule } }) => /^R0[1-6]$/.test(rule)).map(({ finding: { rule } }) => rule);
  const used = users.length === 0 ? 'shown, no rule' : users.join(', ');
  const held = authority === null ? markup`the authority` : isolated(authority);
  if (value === 'unknown') return row(markup`Whether there was a plan`, markup`not stated`, 'Cannot tell', used);
  const fact =
    value === 'yes' ? `The child was ${kinds.map((kind) => planWords[kind]).join(' and ')}` : 'No plan was in force';
  return row(markup`${fact}`, held, 'If shared', used);
}

/** What would have mattered and was not recorded, with what the rule took instead. */
function missingRows(said: readonly Said[], sex: Replayed['frame']['sex']): readonly Markup[] {
  const missing = new Map<string, string[]>();
  for (const { finding } of said)
    for (const one of finding.evidence.missing) missing.set(one, [...(missing.get(one) ?? []), finding.rule]);
  const assumptions = said.flatMap(({ finding }) => finding.evidence.assumptions);
  return [...missing].map(([what, rules]) => {
    const taken = takenAs(what, assumptions);
    const used = taken === null ? 'not used' : `${taken} (${[...new Set(rules)].sort().join(', ')})`;
    return row(markup`${missingWords(what, sex)}`, markup`nobody, in what the rules could read`, 'Cannot tell', used);
  });
}

function missingWords(what: string, sex: Replayed['frame']['sex']): string {
  const child = sex === 'male' ? 'he' : sex === 'female' ? 'she' : 'the child';
  return what === 'mobility' ? `Whether ${child} moved independently` : sentenceCase(what);
}

/** "taken as not mobile", out of `mobility-not-recorded-taken-as-not-mobile`. */
function takenAs(what: string, assumptions: readonly string[]): string | null {
  const name = what.replaceAll(' ', '-');
  const found = assumptions.find((one) => one.startsWith(`${name}-not-`));
  const at = found?.indexOf('taken-as-') ?? -1;
  return found === undefined || at < 0 ? null : found.slice(at).replaceAll('-', ' ');
}
