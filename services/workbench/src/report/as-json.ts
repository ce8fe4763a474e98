import { type Frame } from '#libs/chronology';
import { sentenceAbout } from '#libs/contracts';
import { nameUuid } from '#libs/platform/documents';
import { severities, type Policy, type Severity } from '#libs/policy';
import { type ReplayedEvent, type Said } from '../domain/judge-events.js';
import { type Replay } from '../domain/replay.js';
import { dayRung, type Ring } from '../domain/rings.js';
import { daysBefore } from './words.js';

/** The report of one chronology as other people's scripts read it (commands, section 3). */
export function asJson(
  frame: Pick<Frame, 'case' | 'outcomeDate'>,
  feeds: 'all' | 'health',
  { id, version, hash }: Pick<Policy, 'id' | 'version' | 'hash'>,
  { events, undated, rings }: Replay,
): object {
  const first = rings[0];
  const listed = [
    ...events.map((event) => ({ ...eventJson(event), n: event.placed.event.n })),
    ...undated.map((n) => ({ n, date: null, evaluated: false, severity: null, findings: [] })),
  ];
  return {
    case: frame.case,
    feeds,
    policy: { id, version, hash },
    events: listed,
    rings: rings.map((ring) => ringJson(ring, frame)),
    ringPoint: first === undefined ? null : pointJson(first, frame),
  };
}

function eventJson({ placed, said, evaluated }: ReplayedEvent & { readonly evaluated: boolean }) {
  const found = said.map(({ finding }) => finding.severity);
  const severity: Severity | null = severities.find((one) => found.includes(one)) ?? null;
  return { n: placed.event.n, date: placed.at.slice(0, 10), evaluated, severity, findings: said.map(findingJson) };
}

function findingJson({ finding, evidence, basis, missing }: Said): object {
  const { rule, ruleVersion, severity, anchor, clause, sentence, recipients } = finding;
  return {
    id: nameUuid('finding', rule, anchor.kind, anchor.key, clause),
    rule,
    version: ruleVersion,
    outcome: 'fires',
    severity,
    sentence: sentenceAbout(sentence, null),
    evidence,
    basis,
    recipients,
    missing,
  };
}

/** Of a ring after a wait the day on which it rang, not that of its event. */
function ringJson(ring: Ring, { outcomeDate }: Pick<Frame, 'outcomeDate'>): object {
  const { placed, severity, rules } = ring;
  const date = dayRung(ring);
  return { n: placed.event.n, date, severity, rules, daysBeforeOutcome: daysBefore(outcomeDate, date) };
}

function pointJson(ring: Ring, { outcomeDate }: Pick<Frame, 'outcomeDate'>): object {
  const { placed, severity, rules } = ring;
  const date = dayRung(ring);
  return { n: placed.event.n, date, rules, severity, daysBeforeOutcome: daysBefore(outcomeDate, date) };
}
