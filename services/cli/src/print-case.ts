import { roleWords, type Role } from '#libs/contracts';
import { londonTime } from './london-time.js';
import { part } from './print.js';

interface Whom {
  readonly role: Role;
  readonly organisation: string;
}

/** What casework answers to `cases show`, as far as the words need it. */
export interface CaseShown {
  readonly number: string;
  readonly state: string;
  readonly severity: string;
  readonly organisation: string;
  readonly openedAt: string;
  readonly answerDue: string | null;
  readonly waitingFor: readonly Whom[];
  readonly sentence: string | null;
  readonly plan: { readonly value: string; readonly kinds: readonly string[]; readonly asOf: string | null } | null;
  readonly findings: readonly {
    readonly rule: { readonly id: string; readonly version: number };
    readonly severity: string;
    readonly change: string;
    readonly late: boolean;
    readonly organisation: string;
    readonly occurredAt: string;
    readonly sentence: string;
  }[];
  readonly clocks: {
    readonly seenBy: readonly {
      readonly organisation: string;
      readonly round: number;
      readonly step: number | null;
      readonly due: string | null;
      readonly state: string;
      readonly by: string | null;
      readonly at: string | null;
    }[];
    readonly actBy: string | null;
  };
  readonly told: readonly (Whom & {
    readonly at: string;
    readonly corrects: boolean;
    readonly state: string;
    readonly recipient: string | null;
    readonly acknowledgedAt: string | null;
  })[];
  readonly journal: readonly { readonly at: string; readonly event: { readonly type: string } }[];
}

/** Who is waited for, and for what. */
export function waitsFor({ waitingFor, answerDue }: Pick<CaseShown, 'waitingFor'> & { answerDue?: string | null }) {
  if (waitingFor.length > 0) return waitingFor.map(({ role, organisation }) => `${role} at ${organisation}`).join(', ');
  return answerDue ? 'action' : 'nobody';
}

const plain = (code: string): string => code.toLowerCase().replaceAll('-', ' ');
/** `, 25 min late`; nothing of what is still to come. */
export function lateWords(due: string | null, now: number): string {
  const minutes = due === null ? 0 : Math.floor((now - Date.parse(due)) / 60_000);
  if (!(minutes >= 1)) return '';
  if (minutes < 120) return `, ${minutes} min late`;
  return minutes < 48 * 60
    ? `, ${Math.floor(minutes / 60)} hours late`
    : `, ${Math.floor(minutes / (24 * 60))} days late`;
}

const timeOf = (instant: string | null): string => (instant === null ? 'none' : londonTime(instant));

/**
 * `cases show` for a person: times are of London, organisations and people by their codes.
 * @param now ms since 1970: what is due before it is late
 */
export function shownCase(shown: CaseShown, now: number): string {
  const { number, state, severity, organisation, openedAt, answerDue, sentence, findings, clocks, told } = shown;
  return [
    `Case ${number}, ${state}, ${plain(severity)}, for ${organisation}, opened ${londonTime(openedAt)}\n`,
    sentence === null ? 'No finding stands any more.\n' : `${sentence}\n`,
    planLine(shown),
    state === 'open'
      ? `Due next: ${timeOf(answerDue)}${lateWords(answerDue, now)}. Waits for: ${waitsFor(shown)}\n`
      : '',
    findingsPart(findings),
    part('Clocks', ['clock', 'until', 'now'], clockRows(clocks)),
    part(
      'People told',
      ['role', 'at', 'who', 'when', 'notice', 'acknowledged'],
      told.map((one) => [
        ...[roleWords[one.role], one.organisation, one.recipient ?? 'nobody named', londonTime(one.at)],
        ...[`${one.corrects ? 'correction, ' : ''}${plain(one.state)}`],
        one.acknowledgedAt === null ? 'no' : londonTime(one.acknowledgedAt),
      ]),
    ),
    journalPart(shown),
    '\nAll of it, with evidence, disclosures and the whole journal: --json, whose times are UTC.\n',
  ].join('');
}

/** Each with its sentence below it. */
function findingsPart(findings: CaseShown['findings']): string {
  const rows = findings.map((one) => [
    ...[`${one.rule.id} v${one.rule.version}`, plain(one.severity), londonTime(one.occurredAt), one.organisation],
    `${one.change}${one.late ? ', came late' : ''}`,
  ]);
  const [empty, title, head, ...lines] = part('Findings', ['rule', 'severity', 'happened', 'at', 'now'], rows).split(
    '\n',
  );
  const told = findings.flatMap(({ sentence }, place) => [lines[place] ?? '', `    ${sentence}`]);
  return [empty, title, head, ...told, ''].join('\n');
}

function planLine({ plan }: CaseShown): string {
  if (plan === null) return '';
  const value = { yes: 'on a plan', no: 'no current plan found', unknown: 'not checked' }[plan.value] ?? plan.value;
  const asOf = plan.asOf === null ? '' : `, as of ${londonTime(plan.asOf)}`;
  return `Plan: ${[value, ...plan.kinds].join(' ')}${asOf}\n`;
}

function clockRows({ seenBy, actBy }: CaseShown['clocks']): readonly (readonly string[])[] {
  const answers = seenBy.map(({ organisation, round, step, due, state, by, at }) => {
    const who = by === null ? '' : ` by ${by}`;
    const when = at === null ? '' : ` ${londonTime(at)}`;
    const place = `round ${round}${step === null ? '' : `, step ${step + 1}`}`;
    return [`acknowledge, ${organisation}`, timeOf(due), `${state}${who}${when}, ${place}`];
  });
  return actBy === null ? answers : [...answers, ['act', londonTime(actBy), 'running']];
}

/** What happened how often, in the order in which each happened first: the journal of a busy case has hundreds of entries. */
function journalPart({ journal }: CaseShown): string {
  const kinds = Map.groupBy(journal, ({ event }) => event.type);
  return part(
    `Journal, ${journal.length} entries`,
    ['what', 'times', 'first', 'last'],
    [...kinds].map(([type, entries]) => [
      ...[plain(type), String(entries.length)],
      ...[entries[0], entries.at(-1)].map((entry) => londonTime(entry?.at ?? '', 'seconds')),
    ]),
  );
}
