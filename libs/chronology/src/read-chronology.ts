import { type z } from 'zod';
import { settings, type Setting } from '#libs/contracts';
import { ChronologyError } from './chronology-error.js';
import {
  type Chronology,
  type Evidence,
  type EvidenceEvent,
  type EvidencePlan,
  type Expectation,
  type Frame,
  type KnownDay,
} from './evidence.js';
import { fileShape, type EventShape, type FileShape } from './file-shape.js';
import { inOrder } from './in-order.js';
import { knownDay } from './known-day.js';
import { eventTypeOf, eventTypes, settingOf, subjectOf } from './words.js';

/**
 * Reads a chronology (commands, section 3) into what was known at the time and what is known afterwards.
 * @param file its name, for errors
 * @throws ChronologyError that names the file, the event and the values that are allowed
 */
export function readChronology(file: string, content: string): Chronology {
  const parsed = fileShape.safeParse(jsonOf(file, content));
  if (!parsed.success) throw shapeError(file, parsed.error);
  const shape = parsed.data;
  const chronology = { evidence: evidenceOf(file, shape), frame: frameOf(file, shape) };
  const { born } = chronology.evidence;
  const { outcomeDate } = chronology.frame;
  if (born !== null && outcomeDate !== null && outcomeDate < born.from)
    throw new ChronologyError(file, 'outcomeDate', `${outcomeDate} is before the birth on ${born.on}`);
  return chronology;
}

function jsonOf(file: string, content: string): unknown {
  try {
    // editors of Windows put a mark of byte order before the text
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    const [, place = ''] = /(\(line \d+ column \d+\))/.exec(String(error)) ?? [];
    throw new ChronologyError(file, null, `this is not JSON, or it is cut off${place === '' ? '' : ` ${place}`}`);
  }
}

function shapeError(file: string, error: z.ZodError): ChronologyError {
  const issue = error.issues[0];
  const path = issue?.path ?? [];
  const place =
    path[0] === 'events' && typeof path[1] === 'number' ? ['event in place', path[1] + 1, ...path.slice(2)] : path;
  const allowed = issue?.code === 'invalid_value' ? issue.values.map(String) : [];
  return new ChronologyError(
    file,
    place.length === 0 ? null : place.join(' '),
    issue?.message ?? 'not a chronology',
    allowed,
  );
}

function evidenceOf(file: string, { born, bornPrecision, plan, events }: FileShape): Evidence {
  const stated = events.map((event) => eventOf(file, event));
  const numbers = new Set<number>();
  for (const { n } of stated) {
    if (numbers.has(n)) throw new ChronologyError(file, `event ${n}, n`, 'two events have this number');
    numbers.add(n);
  }
  const said = bornPrecision === 'year' ? undefined : (bornPrecision ?? undefined);
  const day = born == null ? null : dayOf(file, 'born', bornPrecision === 'year' ? born.slice(0, 4) : born, said);
  for (const { n, day: on, childSeen, subject } of stated)
    if (day !== null && on !== null && on.to < day.from && subject === 'child' && childSeen !== false)
      throw new ChronologyError(
        file,
        `event ${n}, date`,
        `the child is seen on ${on.on}, before its birth on ${day.on}`,
      );
  return {
    born: day,
    plans: plan == null ? null : plan.map((one, place) => planOf(file, place, one)),
    events: withTerminal(day === null ? stated : stated.map((event) => notBefore(day, event))),
  };
}

/** An inexact day on which the child was seen was not before its birth. */
function notBefore({ from }: KnownDay, event: EvidenceEvent): EvidenceEvent {
  const { day, subject } = event;
  return day === null || day.from >= from || subject !== 'child' ? event : { ...event, day: { ...day, from } };
}

/** Where a file marks no event as terminal, the last one is. */
function withTerminal(events: readonly EvidenceEvent[]): readonly EvidenceEvent[] {
  if (events.some(({ terminal }) => terminal)) return events;
  const last = inOrder({ events }).at(-1)?.event;
  return events.map((event) => (event === last ? { ...event, terminal: true } : event));
}

function eventOf(file: string, event: EventShape): EvidenceEvent {
  const { n, date, time, datePrecision, dateRange, organisation } = event;
  const at = (field: string): string => `event ${n}, ${field}`;
  const setting = settingOf(event.setting);
  if (setting === null) throw new ChronologyError(file, at('setting'), `"${event.setting}" is no setting`, settings);
  const type = eventTypeOf(event.type);
  if (type === null) throw new ChronologyError(file, at('type'), `"${event.type}" is no type of event`, eventTypes);
  return {
    n,
    day: date == null ? null : dayOf(file, at('date'), date, datePrecision ?? undefined, dateRange ?? undefined),
    time: time ?? null,
    ...{ setting, organisation, type },
    presentingProblem: event.presentingProblem ?? '',
    injury: event.injury ?? null,
    injuryDetail: event.injuryDetail ?? '',
    diagnosisText: event.diagnosisText ?? '',
    concern: event.safeguardingConcernRecorded ?? null,
    subject: subjectOf(event.subject ?? event.about ?? 'child'),
    childSeen: event.childSeen ?? null,
    episode: event.episode ?? null,
    terminal: event.terminal ?? false,
  };
}

function planOf(
  file: string,
  place: number,
  { type, authority, start, end }: NonNullable<FileShape['plan']>[number],
): EvidencePlan {
  const at = (field: string): string => `plan ${place + 1}, ${field}`;
  return {
    type,
    authority: authority ?? null,
    start: start == null ? null : dayOf(file, at('start'), start),
    end: end == null ? null : dayOf(file, at('end'), end),
  };
}

function dayOf(
  file: string,
  place: string,
  text: string,
  said?: 'day' | 'month' | 'approx',
  range?: readonly [string, string],
): KnownDay {
  const day = knownDay(text, said, range);
  if (day === null) {
    const what = range === undefined ? `"${text}"` : `"${text}", between "${range[0]}" and "${range[1]}",`;
    throw new ChronologyError(file, place, `${what} is no day`, ['YYYY-MM-DD', 'YYYY-MM', 'YYYY']);
  }
  return day;
}

function frameOf(file: string, shape: FileShape): Frame {
  const notes = shape.events.flatMap(({ n, reviewNote, note }) => {
    const said = [reviewNote, note].filter((one) => one != null && one !== '').join('; ');
    return said === '' ? [] : [[n, said] as const];
  });
  return {
    file,
    case: shape.case,
    title: shape.title ?? shape.case,
    summary: shape.summary ?? '',
    outcome: shape.outcome ?? '',
    outcomeDate: shape.outcomeDate == null ? null : dayOf(file, 'outcomeDate', shape.outcomeDate).on,
    expected: expectationOf(shape.expected),
    sex: shape.sex ?? null,
    beside: {
      undatedContacts: settingsOf(shape.undatedContacts),
      processEvents: settingsOf(shape.processEvents),
    },
    notes: new Map(notes),
  };
}

function settingsOf(beside: FileShape['processEvents']): readonly Setting[] {
  return (beside ?? []).map(({ setting }) => settingOf(setting) ?? 'other');
}

function expectationOf(expected: FileShape['expected']): Expectation {
  if (expected === undefined) return null;
  if (expected === null) return 'quiet';
  return {
    alarmBy: expected.firstReasonableAlarm ?? null,
    healthAlarmBy: expected.firstReasonableHealthAlarm ?? null,
    acceptableEarlier: expected.acceptableEarlier ?? [],
    ringIn: expected.ringIn ?? null,
  };
}
