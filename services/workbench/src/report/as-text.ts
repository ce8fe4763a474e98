import { aboutOf, aboutWords, statusOf, unnamedPlace, type Chronology, type EvidenceEvent } from '#libs/chronology';
import { sentenceAbout } from '#libs/contracts';
import { type Policy } from '#libs/policy';
import { type Dependence } from '../domain/dependence.js';
import { rangThere } from '../domain/joined.js';
import { type ReplayedEvent } from '../domain/judge-events.js';
import { type Replay } from '../domain/replay.js';
import { dayRung, type Ring } from '../domain/rings.js';
import { type Seen, type View } from '../domain/views.js';
import { wasSeen } from '../domain/was-seen.js';
import { terminalLine } from './terminal-text.js';
import { unreadLines } from './unread-words.js';
import { dependenceLines } from './dependence-lines.js';
import { comparison, expectedWords, metWords } from './expected.js';
import { linksOf } from './links.js';
import { cannotTellLine, notUnderstoodWords, quietWords } from './quiet-words.js';
import { planLines, withPlanBar } from './plan-lines.js';
import { readingLines } from './reading-words.js';
import { counted, daysBefore, daysWaited, gainedWords, reasonWords, whenRung, whenWords } from './words.js';

/** What was replayed, in both ways: with what was recorded as a concern, and by the patterns alone. */
export interface Replayed extends Chronology {
  readonly feeds: 'all' | 'health';
  /** Which of the evidence the rules saw. */
  readonly view: View;
  readonly shown: Replay;
  readonly patternsAlone: Replay;
  /** The evidence of that view. */
  readonly seen: Seen;
  /** On what of what the file leaves open the ring point depends. */
  readonly dependence: Dependence;
  /** By which it was judged. */
  readonly policy: Policy;
}

/**
 * A timeline for a terminal: a line for each contact, and below it what rang and why.
 * @param words `told`: how the words of each contact were read
 */
export function asText(replayed: Replayed, policy: Policy, words: 'told' | 'left out' = 'left out'): string {
  const { frame, evidence, shown } = replayed;
  // to read all words once more is for a replay that stays quiet, or is asked how it read them
  const unheard = words === 'told' || shown.rings.length === 0 ? notUnderstoodWords(shown) : null;
  const lines = [
    `${frame.title} (${frame.file})`,
    '',
    ...headline(replayed, policy),
    `Policy ${policy.id} ${policy.version} (fingerprint ${policy.hash.slice(0, 8)}). Nothing was sent.`,
    '',
    ...planLines(evidence.plans),
    ...withPlanBar(
      shown.events.map((event) => ({
        placed: event.placed,
        lines: [...eventLines(event, shown.rings, frame.outcomeDate), ...(words === 'told' ? wordLines(event) : [])],
      })),
      evidence.plans,
    ),
    ...undatedLines(shown.undated),
    ...[cannotTellLine(shown.inDoubt), unheard].filter((line) => line !== null),
    '',
    ...linkLines(replayed, policy),
  ];
  return `${lines.map(terminalLine).join('\n').trimEnd()}\n`;
}

function headline(replayed: Replayed, policy: Policy): readonly string[] {
  const { frame, evidence, feeds, shown, patternsAlone, dependence } = replayed;
  const events = shown.events.map(({ placed }) => placed);
  const compared = comparison(frame.expected, feeds, shown.rings, events);
  return [
    ...(feeds === 'health' ? ['Health services alone.'] : []),
    shown.rings.length === 0 ? quietWords(shown, policy) : pointWords(shown, frame.outcomeDate),
    alongside(patternsAlone, shown, frame.outcomeDate),
    ...dependenceLines(dependence),
    ...(compared === null
      ? []
      : [compared.parts.map((part) => `${expectedWords(part.expected)}: ${metWords(part.isMet)}.`).join(' ')]),
    ...limits(evidence, shown),
    ...unreadLines(frame.unread),
  ];
}

/** What a reader must know of the file before believing that it stays quiet. */
export function limits(
  { born, events }: Replayed['evidence'],
  { events: shown, lookedBackOn }: Replayed['shown'],
): readonly string[] {
  const end = events.find(({ terminal }) => terminal);
  const unnamed = events.filter(({ organisation, setting }) => organisation === unnamedPlace(setting)).length;
  return [
    ...(end === undefined
      ? []
      : [`Contact ${end.n} is taken for the end: neither it nor what comes after it is judged.`]),
    ...(shown.length > lookedBackOn
      ? [`Of ${shown.length} contacts the rules looked back on some ${lookedBackOn} before each, and no further.`]
      : []),
    ...(unnamed === 0 ? [] : [unnamedWords(unnamed)]),
    ...(born === null ? ['The day of birth is not stated: rules that go by age could not be asked.'] : []),
  ];
}

function unnamedWords(contacts: number): string {
  return `Of ${contacts} contact${contacts === 1 ? '' : 's'} the organisation is not stated: those of one kind of service are taken for one place.`;
}

/** "The alarm rings at contact 9 of 49, on 13 October 2006, at Tottenham GP practice: 294 days before the outcome." */
export function pointWords({ rings, events }: Replay, outcomeDate: string | null): string {
  const first = rings[0];
  if (first === undefined) return 'It does not ring.';
  const { event } = first.placed;
  const gained = gainedWords(daysBefore(outcomeDate, dayRung(first)));
  return `The alarm rings at contact ${event.n} ${ofAll(events)}, ${whenRung(first)}, at ${event.organisation}: ${gained}.`;
}

/** "of 49", where the numbers of contacts count them. */
export function ofAll(events: Replay['events']): string {
  const isWhole = events.every(({ placed }) => placed.event.n <= events.length);
  return isWhole ? `of ${events.length}` : `(${events.length} contacts are shown)`;
}

function alongside(alone: Replay, shown: Replay, outcomeDate: string | null): string {
  const [one, other] = [alone.rings[0], shown.rings[0]];
  if (one === undefined) return 'By the patterns alone, without what was recorded as a concern, it does not ring.';
  if (one.placed.event.n === other?.placed.event.n)
    return 'By the patterns alone, without what was recorded as a concern, it rings at the same contact.';
  const gained = gainedWords(daysBefore(outcomeDate, dayRung(one)));
  return `By the patterns alone, without what was recorded as a concern, it rings at contact ${one.placed.event.n}: ${gained}.`;
}

const marks = { injured: '●', seen: '○', 'not seen': '□', missed: '×' } as const;

function markOf(event: EvidenceEvent): string {
  const status = statusOf(event);
  if (status === 'was-not-brought' || status.startsWith('cancelled')) return marks.missed;
  if (!wasSeen(event)) return marks['not seen'];
  return event.injury === true ? marks.injured : marks.seen;
}

/** " (about the mother)", where an event is not about the child. */
function ofWhom({ subject }: EvidenceEvent): string {
  return aboutOf(subject) === 'child' ? '' : ` (${aboutWords(subject)})`;
}

function eventLines(
  replayed: ReplayedEvent & { readonly evaluated: boolean },
  rings: readonly Ring[],
  outcomeDate: string | null,
): readonly string[] {
  const { placed, said, evaluated } = replayed;
  const { event } = placed;
  const here = rings.filter((one) => one.placed === placed);
  const isFirst = here.some((ring) => ring === rings[0]);
  const what = [event.presentingProblem, event.injury === true ? event.injuryDetail : ''].filter((one) => one !== '');
  const line =
    `${isFirst ? '▶' : ' '}${String(event.n).padStart(4)} ${markOf(event)} ${whenWords(event).padEnd(27)} ` +
    `${event.setting.padEnd(16)} ${event.type}${ofWhom(event)}${what.length === 0 ? '' : `: ${what.join('; ')}`}`;
  const sentences = said
    .filter(({ finding }) => finding.severity !== 'INFORMATION')
    .map(
      (one) =>
        `${' '.repeat(10)}${one.finding.rule} ${one.finding.severity}: ${sentenceAbout(one.finding.sentence, null)}` +
        (one.basis === 'words' ? ' (read from words)' : '') +
        (rangThere(one, replayed, rings) ? '' : ' (joined the open case, rang nobody)'),
    );
  const information = said
    .filter(({ finding }) => finding.severity === 'INFORMATION')
    .map(({ finding }) => finding.rule);
  return [
    evaluated ? line : `${line}  [the end: not judged]`,
    ...here.map((ring) => ringLine(ring, ring === rings[0], outcomeDate)),
    ...sentences,
    ...(information.length === 0 ? [] : [`${' '.repeat(10)}${information.join(', ')}: for information`]),
  ];
}

/** How the words of a contact were read. */
function wordLines({ placed: { event } }: Pick<ReplayedEvent, 'placed'>): readonly string[] {
  return readingLines(event).map((line) => `${' '.repeat(10)}${line}`);
}

function ringLine(ring: Ring, isFirst: boolean, outcomeDate: string | null): string {
  const gained = gainedWords(daysBefore(outcomeDate, dayRung(ring)));
  const when = daysWaited(ring) === 0 ? '' : ` ${whenRung(ring)}`;
  const how = isFirst ? `RING POINT${when}, ${gained}` : `rings${when}, ${reasonWords(ring)}`;
  return `${' '.repeat(7)}◆ ${how}: ${ring.severity}, ${ring.rules.join(' ')}`;
}

function undatedLines(undated: readonly number[]): readonly string[] {
  return undated.length === 0
    ? []
    : [`Not judged, for want of a date: ${counted(undated.length, 'event')}, ${undated.join(', ')}.`];
}

function linkLines(replayed: Replayed, policy: Policy): readonly string[] {
  return linksOf(replayed, policy).map(({ name, policy: does, then, fails }) => {
    const next = fails === null ? '' : ` Next link to fail: ${fails}`;
    return `${name.padEnd(11)}policy: ${does} Then: ${then}${next}`;
  });
}
