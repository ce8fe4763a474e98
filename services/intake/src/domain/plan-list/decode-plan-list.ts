import { nameUuid } from '#libs/platform/documents';
import { isTestNhsNumber, planEntry, type PlanEntry } from '#libs/contracts';
import { checkSignal } from '../check-signal.js';
import { contentHash } from '../content-hash.js';
import { fault, reasons, type Fault, type Note, type Reason } from '../reasons.js';
import type { DecodeContext, Decoded, DecodedItem, Received, Transport } from '../received.js';
import { readCsv, type CsvRow } from './read-csv.js';

/** Most entries in one part of a list (`data.md`, section 1). */
export const entriesPerPart = 500;

type Column = 'nhs_number' | 'plan' | 'start' | 'end' | 'category' | 'worker';
const needed: readonly Column[] = ['nhs_number', 'plan', 'start', 'end'];

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

type PlanListTransport = Extract<Transport, { kind: 'plan-list' }>;

/**
 * Decodes an authority's list of children with a plan (CSV with a header line: nhs_number, plan, start, end and, if
 * given, category and worker; dates as YYYY-MM-DD). Rows that cannot be read are named by line; the others count.
 * A full list with such a row is sent as changes: it cannot say who is not on it.
 */
export function decodePlanList(received: Received, transport: PlanListTransport, context: DecodeContext): Decoded {
  const hash = contentHash(received.bytes);
  const messageId = `${hash.toString('hex')}:${transport.authority}:${transport.asOf}:${transport.scope}`;
  const notes: Note[] = [];
  const rows = readCsv(readText(received.bytes, notes));
  const header = rows[0]?.cells.map((cell) => cell.toLowerCase()) ?? [];
  const missing = needed.filter((column) => !header.includes(column));
  if (missing.length > 0)
    return {
      hash,
      messageId,
      controlId: null,
      items: missing.map((column) => held(fault('column-missing', `line 1 ${column}`))),
      notes,
      wishes: null,
    };
  const entries: PlanEntry[] = [];
  const faults: Fault[] = [];
  for (const row of rows.slice(1)) {
    const entry = readRow(row, header, received.profile.allowTestNhsNumbers);
    if ('faults' in entry) faults.push(...entry.faults);
    else entries.push(entry);
  }
  const scope = faults.length > 0 ? 'changes' : transport.scope;
  if (scope !== transport.scope) notes.push({ code: 'full-list-not-complete', place: null });
  const of = Math.max(1, Math.ceil(entries.length / entriesPerPart));
  const id = nameUuid('plan-list', received.profile.name, messageId);
  const parts = Array.from({ length: of }, (_, at) =>
    checkSignal(
      {
        type: 'plan.stated',
        feed: received.profile.name,
        authority: transport.authority,
        asOf: transport.asOf,
        scope,
        list: { id, part: at + 1, of },
        entries: entries.slice(at * entriesPerPart, (at + 1) * entriesPerPart),
      },
      received.profile,
      context,
    ),
  );
  return { hash, messageId, controlId: null, items: [...parts, ...faults.map(held)], notes, wishes: null };
}

function held({ reason, place }: Fault): DecodedItem {
  return { outcome: reasons[reason], reason, place };
}

function readText(bytes: Buffer, notes: Note[]): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    // no UTF-8: spreadsheets write Windows-1252
    notes.push({ code: 'charset-guessed', place: null });
    return windows1252.decode(bytes);
  }
}

/** A row that cannot be read, with every cell at fault. */
interface Unread {
  readonly faults: readonly Fault[];
}

function readRow(row: CsvRow, header: readonly string[], testNumbers: boolean): PlanEntry | Unread {
  const cell = (column: Column) => row.cells[header.indexOf(column)] ?? '';
  const worker = cell('worker')
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  const category = cell('category')
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  const parsed = planEntry.safeParse({
    nhsNumber: cell('nhs_number').replaceAll(/[\s-]/g, ''),
    plan: cell('plan').toUpperCase(),
    start: cell('start') || null,
    end: cell('end') || null,
    ...(category === '' ? {} : { category }),
    ...(worker === '' ? {} : { worker }),
  });
  if (!parsed.success) {
    const issues = new Map(parsed.error.issues.map((issue) => [String(issue.path[0] ?? ''), issue]));
    const faults = [...issues].map(([name, { message }]) => {
      const reason: Reason = message === 'nhs-number-check-digit' ? 'nhs-number-check-digit' : 'contract-breach';
      return fault(reason, `line ${row.line} ${name.replace('nhsNumber', 'nhs_number')}`);
    });
    return { faults };
  }
  const testNumber = !testNumbers && isTestNhsNumber(parsed.data.nhsNumber);
  return testNumber ? { faults: [fault('nhs-number-test-range', `line ${row.line} nhs_number`)] } : parsed.data;
}
