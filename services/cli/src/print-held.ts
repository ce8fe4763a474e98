import { z } from 'zod';
import { londonTime } from './london-time.js';
import { tableOf } from './print.js';

/** A message or record that is held, as `quarantine list` names it. */
export interface Held {
  readonly service: string;
  readonly id: string;
  /** Feed of a raw message; a parked record has none. */
  readonly feed: string | null;
  readonly reason: string;
  readonly place: string | null;
  /** What the contract allows at the place; none where there is no list of it. */
  readonly allowed: readonly string[];
  readonly at: string;
}

const command = 'npm run cli -- quarantine';

/** `quarantine list` for a person. */
export function listedHeld(held: readonly Held[]): string {
  const [first] = held;
  if (first === undefined) return 'Nothing is held.\n';
  const rows = held.map((row) => [
    ...[`${row.service}/${row.id}`, row.feed ?? 'no feed', londonTime(row.at, 'seconds')],
    `${row.reason}${row.place ? ` at ${row.place}` : ''}${row.allowed.length === 0 ? '' : `; allowed: ${row.allowed.join(', ')}`}`,
  ]);
  const next = `\nLook at one: ${command} show ${first.service}/${first.id}\n`;
  return `${tableOf([['held', 'feed', 'since', 'reason'], ...rows])}${next}`;
}

const whole = z.record(z.string(), z.unknown());

/** `quarantine show` for a person: what is known of it, the bytes as text, and what can be done next. */
export function shownHeld(reference: string, answer: unknown): string {
  const { text, raw, ...known } = whole.parse(answer);
  const rows = Object.entries(known).flatMap(([name, value]) => {
    const words = wordsOf(value);
    return words === '' ? [] : [[named(name), words]];
  });
  const bytes = typeof text === 'string' ? visible(text) : typeof raw === 'string' ? `${raw} (base64)` : null;
  return [
    `${reference}\n${tableOf(rows)}`,
    bytes === null ? '' : `\nAs received:\n${bytes.trimEnd()}\n`,
    isClosed(known) ? '' : nextSteps(reference),
  ].join('');
}

function isClosed({ disposition, state }: Readonly<Record<string, unknown>>): boolean {
  return [disposition, state].some((one) => one === 'discarded' || one === 'accepted' || one === 'handled');
}

function nextSteps(reference: string): string {
  return [
    '\nNext:',
    `  ${command} retry ${reference}    once what the reason names is mended`,
    `  ${command} discard ${reference} --reason CODE    if it is not to be used; it is kept`,
    '',
  ].join('\n');
}

/** `receivedAt` is "received at". */
function named(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function wordsOf(value: unknown): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return '';
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return visible(value.join(', '));
  if (typeof value === 'string') return visible(londonTime(value, 'seconds'));
  return JSON.stringify(value);
}

/** Text of a stranger at a terminal: lines stay lines, and no other sign commands it. */
function visible(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{C}\n\t]/gu, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
