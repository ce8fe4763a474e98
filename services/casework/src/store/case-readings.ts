import { saysCannotTell, type Role } from '#libs/contracts';
import { restrictedRules } from '#libs/policy';
import { int4Array, instantArray, jsonbArray, textArray, uuidArray } from '#libs/platform';
import { answerDue, waitingFor, type CaseState, type ChainState, type FindingLine } from '../domain/case-state.js';
import type { ChangedFinding } from '../domain/held-findings.js';
import { notActedOn } from '../domain/lapse.js';
import { organisationsConcerned, unclaimedBy } from '../domain/organisations-concerned.js';
import { standingLines } from '../domain/urgency.js';

/** Somebody whose answer or act a case waits for, as kept beside it. */
export interface WaitingLine {
  readonly verb: 'acknowledge' | 'act' | 'decide' | 'close';
  /** Null when a person is waited for, by whatever role. */
  readonly role: Role | null;
  readonly organisation: string;
  /** Directory id; null when a role is waited for. */
  readonly person: string | null;
  /** Directory id of who was told for the role, as dispatch says: the cover, while somebody is away. Absent: nobody yet. */
  readonly reached?: string;
  /** RFC 3339. */
  readonly since: string | null;
}

/** Types of `readings`, in order. */
export const readingTypes = [
  'uuid',
  'integer',
  'text',
  'timestamptz',
  'text',
  'text',
  'text',
  'text',
  'jsonb',
  'uuid',
  'text',
  'text',
  'integer',
  'text',
  'text',
  'jsonb',
  'integer',
] as const;

/** Names of `readings`, in order. Those of several words are words with blanks between; `cannot_tell` and `restricted` are 0 or 1. */
export const readingNames =
  'case_id, sequence, severity, answer_due, waiting_for, organisations, unclaimed, waiting_on, waits, lead_finding, plan, rules, cannot_tell, state, feed, lapse, restricted';

/** What a column of `case_file` becomes, of a row `after` with the names of `readings`. */
export const readingColumns: Readonly<Record<string, string>> = {
  sequence: 'after.sequence',
  severity: 'after.severity',
  answer_due: 'after.answer_due',
  waiting_for: `string_to_array(after.waiting_for, ' ')`,
  organisations: `string_to_array(after.organisations, ' ')`,
  unclaimed: `string_to_array(after.unclaimed, ' ')`,
  waiting_on: `string_to_array(after.waiting_on, ' ')`,
  waits: 'after.waits',
  lead_finding: 'after.lead_finding',
  // a finding that is not news here was written before
  plan: `coalesce(after.plan, (SELECT content #>> '{plan,value}' FROM finding WHERE finding_id = after.lead_finding))`,
  rules: `string_to_array(after.rules, ' ')`,
  cannot_tell: 'after.cannot_tell = 1',
  state: 'after.state',
  feed: 'after.feed',
  lapse: 'after.lapse',
  restricted: 'after.restricted = 1',
  restricted_to: 'after.sequence',
};

/** What is read from a case without its journal: one array for each of `readingTypes`. */
export function readings(states: readonly CaseState[], findings: readonly ChangedFinding[]): readonly Buffer[] {
  const plans = new Map(findings.map(({ findingId, content }) => [findingId, content?.plan.value ?? null]));
  const due = states.map(answerDue);
  const leads = states.map(leadOf);
  const waits = states.map(waitsOf);
  const words = (of: (state: CaseState) => readonly string[]): Buffer =>
    textArray(states.map((state) => [...new Set(of(state))].join(' ')));
  return [
    uuidArray(states.map(({ caseId }) => caseId)),
    int4Array(states.map(({ sequence }) => sequence)),
    textArray(states.map(({ severity }) => severity)),
    instantArray(due.map((instant) => (instant === null ? null : Date.parse(instant)))),
    textArray(states.map((state) => waitingFor(state).join(' '))),
    words(organisationsConcerned),
    words(unclaimedBy),
    textArray(waits.map((lines) => [...new Set(lines.flatMap(tokensOf))].join(' '))),
    jsonbArray(waits.map((lines) => JSON.stringify(lines))),
    uuidArray(leads.map((lead) => lead?.findingId ?? null)),
    textArray(leads.map((lead) => (lead === null ? null : (plans.get(lead.findingId) ?? null)))),
    words((state) => standingLines(state).map(({ rule }) => rule)),
    int4Array(leads.map((lead) => (lead !== null && saysCannotTell(lead.rule) ? 1 : 0))),
    textArray(states.map(({ closed }) => (closed === null ? 'open' : 'closed'))),
    textArray(states.map(({ feed }) => feed)),
    jsonbArray(states.map((state) => jsonOrNull(lapseOf(state)))),
    int4Array(states.map((state) => (isRestricted(state) ? 1 : 0))),
  ];
}

/** Whether a finding of a case, of now or of before, is of a rule that not everybody may hear of. */
function isRestricted({ findings }: CaseState): boolean {
  return [...findings.values()].some(({ rule }) => restrictedRules.has(rule));
}

function jsonOrNull(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}

/** The acknowledgement that has lapsed, while nobody has the case again; null when none has. */
export function lapseOf({ chains, closed }: CaseState): ChainState['lapsed'] {
  const [lapsed] = [...chains.values()].flatMap(({ lapsed: before, progress }) =>
    before === null || progress.state === 'acknowledged' ? [] : [before],
  );
  return lapsed === undefined || closed !== null ? null : lapsed;
}

/** The finding whose sentence stands for a case; null when none stands. */
export function leadOf(state: CaseState): FindingLine | null {
  return standingLines(state)[0] ?? null;
}

/** Whom a case waits for: roles told by an unanswered chain, and whoever has acknowledged one. */
export function waitsOf(state: CaseState): readonly WaitingLine[] {
  if (state.closed !== null) return [];
  const ofChains = [...state.chains.values()].flatMap((chain): readonly WaitingLine[] => {
    const { name, organisation, round, step, progress } = chain;
    if (progress.state === 'acknowledged')
      return [
        {
          verb: notActedOn(state, chain).length > 0 ? 'act' : 'close',
          role: null,
          organisation,
          person: progress.by,
          since: progress.at,
        },
      ];
    return [...state.notices.values()]
      .filter((notice) => notice.chain === name && notice.round === round && notice.step === step)
      .map(({ role, organisation: at, toldAt, recipient, state: delivery }) => ({
        ...{ verb: 'acknowledge', role, organisation: at, person: null, since: toldAt },
        ...(recipient === null || delivery === 'failed-permanent' ? {} : { reached: recipient }),
      }));
  });
  return [...ofChains, ...decisionOf(state)];
}

/** A proposed referral waits for a clinician where the finding was made that it is about. */
function decisionOf({ referral, findings }: CaseState): readonly WaitingLine[] {
  if (referral?.state !== 'proposed') return [];
  const organisation = findings.get(referral.findingId)?.organisation;
  if (organisation === undefined) return [];
  return [{ verb: 'decide', role: 'CON', organisation, person: null, since: referral.proposedAt }];
}

/** Names under which a line waits for somebody. */
export function tokensOf({ role, organisation, person, reached }: WaitingLine): readonly string[] {
  return [person ?? `${role ?? ''}@${organisation}`, ...(reached === undefined ? [] : [reached])];
}
