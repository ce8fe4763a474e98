import type { NoteCode } from '../reasons.js';
import { londonHour, londonOffsetAt } from './london-hours.js';

// YYYYMMDD[HH[MM[SS[.S[S[S[S]]]]]]][+/-ZZZZ] (HL7 2.4, TS); year and month alone are no moment
const pattern = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:\.(\d{1,4}))?)?)?)?(?:([+-])(\d{2})(\d{2}))?$/;

/** A moment as a source wrote it. */
export interface Moment {
  /** RFC 3339 with offset. */
  readonly instant: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly millis: number;
  readonly note: Extract<NoteCode, 'time-in-lost-hour' | 'time-in-doubled-hour' | 'time-imprecise'> | null;
}

/**
 * Reads an HL7 time stamp. Without offset it is the sender's local time, Europe/London.
 * The pattern comes before any date library: two libraries turn `2025-05-05 23:23:28` silently into December 2024.
 * @returns null when the text is no such time, or lies outside 1900 to 2199
 */
export function parseTime(text: string): Moment | null {
  const parts = pattern.exec(text);
  if (parts === null) return null;
  const [, yearText, monthText, dayText, hourText, minuteText, secondText, fraction, sign, zoneHours, zoneMinutes] =
    parts;
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
  const [hour, minute, second] = [Number(hourText ?? 0), Number(minuteText ?? 0), Number(secondText ?? 0)];
  if (!isDate(year, month, day) || hour > 23 || minute > 59 || second > 59) return null;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second) + Math.floor(Number(`0.${fraction ?? '0'}`) * 1000);
  if (sign !== undefined) {
    const offset = (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes));
    if (Math.abs(offset) > 14 * 60 || Number(zoneMinutes) > 59) return null;
    const millis = wall - offset * 60_000;
    return { instant: write(millis, offset), millis, note: null };
  }
  const local = londonHour(year, month, day, hour);
  if (local === null) return null;
  const millis = wall - local.offset * 60_000;
  const instant =
    fraction === undefined && local.offset === local.shownOffset
      ? `${yearText ?? ''}-${monthText ?? ''}-${dayText ?? ''}T${hourText ?? '00'}:${minuteText ?? '00'}:${secondText ?? '00'}${zoneOf(local.offset)}`
      : write(millis, local.shownOffset);
  return { instant, millis, note: noteOf(local.kind, hourText) };
}

function noteOf(kind: 'ordinary' | 'lost' | 'doubled', hour: string | undefined): Moment['note'] {
  switch (kind) {
    case 'lost':
      return 'time-in-lost-hour';
    case 'doubled':
      return 'time-in-doubled-hour';
    case 'ordinary':
      return hour === undefined ? 'time-imprecise' : null;
  }
}

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDate(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2199) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (daysOfMonths[month - 1] ?? 0) + (leap ? 1 : 0);
}

const twoDigits = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

function zoneOf(offset: number): string {
  const apart = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${twoDigits[Math.floor(apart / 60)] ?? ''}:${twoDigits[apart % 60] ?? ''}`;
}

function write(millis: number, offset: number): string {
  const wall = new Date(millis + offset * 60_000).toISOString();
  return `${wall.slice(0, millis % 1000 === 0 ? -5 : -1)}${zoneOf(offset)}`;
}

/**
 * Reads a date of birth: the eight digits, whatever time follows them; zones are never converted.
 * @returns `imprecise` for a year or a month alone, null for what is no date since 1900
 */
export function parseBirthDate(text: string): { readonly date: string } | 'imprecise' | null {
  if (/^\d{4}(\d{2})?$/.test(text)) return 'imprecise';
  const parts = /^(\d{4})(\d{2})(\d{2})(\d{2}|\d{4}|\d{6}(\.\d{1,4})?)?([+-]\d{4})?$/.exec(text);
  if (parts === null) return null;
  const [, year = '', month = '', day = ''] = parts;
  return isDate(Number(year), Number(month), Number(day)) ? { date: `${year}-${month}-${day}` } : null;
}

const dayLength = 86_400_000;
const mostDays = 10_000;
/** Written dates by their number of days since 1970. */
const writtenDays = new Map<number, string>();

/** The calendar date in London at an instant. */
export function londonDate(millis: number): string {
  const day = Math.floor((millis + londonOffsetAt(millis) * 60_000) / dayLength);
  const known = writtenDays.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * dayLength).toISOString().slice(0, 10);
  if (writtenDays.size >= mostDays) writtenDays.clear();
  writtenDays.set(day, date);
  return date;
}

/** All acknowledgements of one second carry the same time. */
let lastFormatted = { second: Number.NaN, written: '' };

/** An instant as HL7 writes it in London, with offset: `20261117132200+0000`. */
export function formatTime(millis: number): string {
  const second = Math.floor(millis / 1000);
  if (lastFormatted.second === second) return lastFormatted.written;
  const [wall = '', zone = ''] = write(second * 1000, londonOffsetAt(millis)).split(/(?=[+-]\d\d:\d\d$)/);
  lastFormatted = { second, written: wall.replaceAll(/[-:T]/g, '') + zone.replace(':', '') };
  return lastFormatted.written;
}
