import { kindOf, statusOf } from '#libs/chronology';
import type { StoryChronology, StoryEvent } from './chronology.js';
import { canBeHl7, writeHl7 } from './hl7.js';
import { seenIn } from './seen.js';
import { shiftedDay } from './shift.js';
import type { PlayedAs, Story } from './stories.js';
import type { Told } from './told.js';

/** One message of a story, ready to be sent. */
export interface StoryMessage {
  /** Number of the event in its chronology. */
  readonly n: number;
  /** The moved moment at which it happened, RFC 3339. */
  readonly occurredAt: string;
  /** Number of the visit: messages of one stay have one. */
  readonly visit: string;
  readonly setting: string;
  readonly type: string;
  /** What was seen, in a few coded words. */
  readonly seen: string;
  readonly by: PlayedAs;
  readonly body: string;
}

/** All messages of a story, moved by whole weeks, in the order of its events. */
export function messagesOf(
  story: Story,
  chronology: Pick<StoryChronology, 'born'>,
  events: readonly StoryEvent[],
  weeks: number,
): readonly StoryMessage[] {
  const visits = new Map<string, Pick<Told, 'words' | 'concern'>>();
  return events.map((event, place) => {
    const by = heardAs(story.playedAs(event.setting, event.organisation), event);
    const occurredAt = momentOf(event, place, weeks);
    const visit = visitOf(story, events, event);
    const before = visits.get(visit);
    const stands = {
      words: [...(before?.words ?? []), ...wordsOf(event)],
      concern: event.concern === true || (before?.concern ?? false),
    };
    visits.set(visit, stands);
    const told: Told = {
      ...stands,
      again: before !== undefined,
      event,
      occurredAt,
      visit,
      by,
      child: {
        name: story.name,
        sex: story.sex,
        nhsNumber: story.nhsNumber,
        localId: `${by.organisation}-${story.nhsNumber.slice(-4)}`,
        birthDate: shiftedDay(chronology.born, weeks),
      },
    };
    const body = by.form === 'hl7' ? writeHl7(told) : JSON.stringify(asJson(told));
    const seen = seenIn(event, wordsOf(event));
    return { n: event.n, occurredAt, visit, setting: event.setting, type: event.type, seen, by, body };
  });
}

/** A hospital states what HL7 has no word for as its portal would: as JSON, by the same feed. */
function heardAs(by: PlayedAs, event: StoryEvent): PlayedAs {
  return by.form === 'hl7' && !canBeHl7(event) ? { ...by, form: 'json' } : by;
}

/** Number of a visit: of the first event of its stay. */
function visitOf(story: Story, events: readonly StoryEvent[], { n, episode }: StoryEvent): string {
  const first = episode === null ? n : (events.find((other) => other.episode === episode)?.n ?? n);
  return `${story.visits}${String(first).padStart(3, '0')}`;
}

/** Events of a day without a time follow each other by minutes, from ten o'clock on. */
function momentOf(event: StoryEvent, place: number, weeks: number): string {
  const time = event.time ?? `10:${String(place % 60).padStart(2, '0')}`;
  return `${shiftedDay(event.date, weeks)}T${time}:00Z`;
}

function wordsOf({ presentingProblem, injuryDetail, diagnosisText }: StoryEvent) {
  return [
    { field: 'presentingProblem', text: presentingProblem },
    { field: 'injury', text: injuryDetail === 'as above' ? '' : injuryDetail },
    { field: 'diagnosis', text: diagnosisText },
  ].filter(({ text }) => text !== '');
}

function asJson(told: Told): object {
  const { event, occurredAt, visit, by, child, words, concern } = told;
  const specialty =
    event.specialty === undefined ? [] : [{ kind: 'specialty', system: 'local', code: event.specialty }];
  const essential = event.essential ? [{ kind: 'specialty', system: 'bellwether', code: 'essential' }] : [];
  return {
    type: 'contact.stated',
    feed: by.feed,
    organisation: by.organisation,
    ...(by.site === null ? {} : { site: by.site }),
    visit: { id: visit, version: occurredAt },
    person: {
      nhsNumber: child.nhsNumber,
      nhsNumberStatus: '01',
      localIds: [{ authority: by.organisation, id: child.localId }],
      name: child.name,
      birthDate: child.birthDate,
      sex: child.sex,
    },
    occurredAt,
    ...precisionOf(event, occurredAt),
    setting: event.setting,
    kind: kindOf(event),
    status: statusOf(event),
    coded: [...specialty, ...essential],
    words,
    recordedConcern: concern,
  };
}

function precisionOf({ day }: StoryEvent, occurredAt: string): object {
  const precision = { day: 'day', year: 'approximate', approx: 'approximate' } as const;
  const known = day?.precision ?? 'day';
  if (known !== 'month') return { occurredPrecision: precision[known] };
  const [year = 0, month = 1] = occurredAt.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { occurredPrecision: 'month', occurredRange: { from: `${occurredAt.slice(0, 8)}01`, to: last } };
}
