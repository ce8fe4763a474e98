import { type Setting } from '#libs/contracts';
import { ChronologyError } from './chronology-error.js';
import {
  type Chronology,
  type EvidenceEvent,
  type EvidencePlan,
  type Expectation,
  type Frame,
  type KnownDay,
} from './evidence.js';
import { bornBefore, isOfTheChild } from './born-before.js';
import { addDisagreements, bornIn, dayIn } from './disagreements.js';
import { Faults, placeIn } from './faults.js';
import { eventShape, fileShape, type EventShape, type FileShape } from './file-shape.js';
import { inOrder } from './in-order.js';
import { placeOfFault } from './json-place.js';
import { daysFrom, knownDay } from './known-day.js';
import { unnamedPlace } from './unnamed-place.js';
import { placesOfEvents, unreadKeys } from './unread-keys.js';
import { settingOf, subjectOf } from './words.js';

/**
 * Reads a chronology (commands, section 3) into what was known at the time and what is known afterwards.
 * @param file its name, for errors
 * @throws ChronologyError that names each fault with the file, the event and the values that are allowed
 */
export function readChronology(file: string, content: string): Chronology {
  const json = jsonOf(file, content);
  const faults = new Faults(file);
  const shape = faults.read(fileShape, json, placeIn);
  const places = placesOfEvents(rowsOf(json));
  const events = rowsOf(json).flatMap((row, at): readonly EventShape[] => {
    const place = places[at] ?? '';
    const event = faults.read(eventShape, row, (path) =>
      [place, placeIn(path)].filter((part) => part !== null).join(', '),
    );
    return event === null ? [] : [event];
  });
  addDisagreements(json, rowsOf(json), faults);
  const unread = unreadKeys(json);
  faults.end(unread);
  const born = bornIn(json);
  const outcome = shape?.outcomeDate == null ? null : dayOf(shape.outcomeDate);
  if (shape === null) throw new ChronologyError(file, [{ place: null, what: 'not a chronology' }]);
  const plans = shape.plan == null ? null : shape.plan.map(planOf);
  const known = events.map((one) => eventOf(one, born));
  const birth = born === null ? null : bornBefore(born, known);
  const evidence = { born: birth, plans, events: withTerminal(known).map((event) => withAge(event, birth)) };
  return {
    evidence,
    frame: { ...frameOf(file, shape, events), outcomeDate: outcome?.on ?? null, unread },
  };
}

function jsonOf(file: string, content: string): unknown {
  // editors of Windows put a mark of byte order before the text
  const text = content.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    const what =
      text.trim() === ''
        ? 'there is nothing in this file'
        : `this is not JSON, or it is cut off ${placeOfFault(text, error)}`;
    throw new ChronologyError(file, [{ place: null, what }]);
  }
}

function rowsOf(json: unknown): readonly unknown[] {
  const events: unknown = typeof json === 'object' && json !== null && 'events' in json ? json.events : null;
  return Array.isArray(events) ? events : [];
}

/** An inexact day on which the child was seen was not before its birth. */
function notBefore({ from }: KnownDay, event: EvidenceEvent): EvidenceEvent {
  const { day } = event;
  if (day === null || day.from >= from || day.to < from || !isOfTheChild(event)) return event;
  return { ...event, day: { ...day, from, on: day.on < from ? from : day.on } };
}

/** Where a file marks no event as terminal, the last one is. */
function withTerminal(events: readonly EvidenceEvent[]): readonly EvidenceEvent[] {
  if (events.some(({ terminal }) => terminal)) return events;
  const last = inOrder({ events }).at(-1)?.event;
  return events.map((event) => (event === last ? { ...event, terminal: true } : event));
}

function eventOf(event: EventShape, born: KnownDay | null): EvidenceEvent {
  const { n, time, setting, type } = event;
  const stated: EvidenceEvent = {
    n,
    day: dayIn(event),
    time: time ?? null,
    ...{ setting, type },
    organisation: organisationOf(event),
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
  return born === null ? stated : notBefore(born, stated);
}

function withAge(event: EvidenceEvent, born: KnownDay | null): EvidenceEvent {
  if (event.day === null || born === null) return event;
  const ageInDays = [daysFrom(born.to, event.day.from), daysFrom(born.from, event.day.to)] as const;
  return ageInDays[1] - ageInDays[0] > knownToDays ? event : { ...event, ageInDays };
}
const knownToDays = 92;

function organisationOf({ organisation, setting }: EventShape): string {
  return organisation == null || organisation.trim() === '' ? unnamedPlace(setting) : organisation;
}

function planOf({ type, authority, start, end }: NonNullable<FileShape['plan']>[number]): EvidencePlan {
  return {
    type,
    authority: authority ?? null,
    start: start == null ? null : dayOf(start),
    end: end == null ? null : dayOf(end),
  };
}

/** A day that its shape has been read by already. */
function dayOf(text: string): KnownDay | null {
  return knownDay(text, undefined, undefined);
}

function frameOf(file: string, shape: FileShape, events: readonly EventShape[]): Omit<Frame, 'outcomeDate' | 'unread'> {
  const notes = events.flatMap(({ n, reviewNote, note }) => {
    const said = [reviewNote, note].filter((one) => one != null && one !== '').join('; ');
    return said === '' ? [] : [[n, said] as const];
  });
  return {
    file,
    case: shape.case,
    title: shape.title ?? shape.case,
    summary: shape.summary ?? '',
    outcome: shape.outcome ?? '',
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
