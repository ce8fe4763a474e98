import { kindOf, planKindOf, statusOf, type EvidenceEvent, type EvidencePlan } from '#libs/chronology';
import { type ChronologyContact, type ChronologyRing, type ChronologyView, type PlanSpan } from '#libs/contracts';
import { nameUuid } from '#libs/platform/documents';
import { rules, type Policy } from '#libs/policy';
import { cannotTell } from '../domain/in-the-end.js';
import { instantOf, statedContact } from '../domain/facts-of-evidence.js';
import { type ReplayedEvent } from '../domain/judge-events.js';
import { type Replayed } from '../report/as-text.js';
import { outcomeOf } from './story.js';

/** A replay as pictures take a chronology: every contact known on its day, and what rang. */
export function viewOfReplay(replayed: Replayed, policy: Policy): ChronologyView {
  const { evidence, frame, shown } = replayed;
  const outcome = outcomeOf(frame);
  const last = shown.events.at(-1)?.placed;
  return {
    child: {
      ...{ childId: nameUuid('replay', frame.case), name: null, nhsNumber: null, whereNow: null, lastSeen: null },
      birthDate: evidence.born === null || evidence.born.precision === 'year' ? null : evidence.born.on,
      sex: frame.sex,
      identity: 'verified',
      plan: { value: 'unknown', kinds: [], authority: null, source: null, asOf: null, ageMinutes: null },
    },
    dataAsOf: last === undefined ? new Date(0).toISOString() : momentOf(last),
    knownOn: null,
    contacts: shown.events.map((event) => contactOf(event, evidence)),
    rings: [...shown.events.flatMap((event) => ringsOf(event, replayed)), ...doubtsOf(replayed, policy)],
    plans: planSpans(evidence.plans),
    ...{ notDrawn: [], notConnected: [], withheld: [] },
    ...(outcome === null ? {} : { outcome }),
  };
}

function momentOf(placed: ReplayedEvent['placed']): string {
  return new Date(instantOf(placed)).toISOString();
}

const precisions = { day: 'day', month: 'month', year: 'approximate', approx: 'approximate' } as const;

/** Whether the child was there and seen, by what kind of event it was. */
export function isSeen(event: EvidenceEvent): boolean {
  const kind = kindOf(event);
  if (kind === 'other' || kind === 'call') return false;
  const status = statusOf(event);
  return status === 'completed' || (status === 'left' && event.childSeen === true);
}

function contactOf({ placed }: ReplayedEvent, evidence: Replayed['evidence']): ChronologyContact {
  const { event } = placed;
  const { facts } = statedContact([placed], evidence, false, 'read');
  const kind = kindOf(event);
  const { day } = event;
  return {
    ...{ number: event.n, contactId: nameUuid('replay', `event ${event.n}`), occurredAt: momentOf(placed) },
    precision: precisions[day?.precision ?? 'day'],
    range: day === null || day.from === day.to ? null : { from: day.from, to: day.to },
    ...{ organisation: event.organisation, organisationName: event.organisation, site: null, siteName: null },
    ...{ setting: event.setting, kind, status: statusOf(event), childSeen: isSeen(event) },
    injuries: facts.injuries.map(({ kind: what, bodySite, laterality, basis }) => ({
      ...{ kind: what, bodySite, laterality, basis },
    })),
    ...{ words: [], facts: [], recordedConcern: event.concern, receivedAt: momentOf(placed) },
    stay: event.episode !== null && kind === 'stay' ? event.episode : null,
  };
}

/** What rang, and what was said for information: what joined a case that was told already rings nobody. */
function ringsOf({ placed, said }: ReplayedEvent, { shown }: Replayed): readonly ChronologyRing[] {
  const ring = shown.rings.find((one) => one.placed === placed);
  const drawn = said.filter(
    ({ finding: { rule, severity } }) => severity === 'INFORMATION' || ring?.rules.includes(rule),
  );
  return drawn.map(({ finding: { rule, severity } }) => ringOf(placed, rule, severity, 'fires'));
}

/** Where a rule could not tell and nothing rang. */
function doubtsOf({ evidence, shown }: Replayed, policy: Policy): readonly ChronologyRing[] {
  const rang = new Set(shown.rings.map(({ placed }) => placed.event.n));
  return cannotTell(evidence, policy).flatMap(({ rule, n }) => {
    const at = shown.events.find(({ placed }) => placed.event.n === n);
    return at === undefined || rang.has(n) ? [] : [ringOf(at.placed, rule, 'CONCERN', 'cannot-tell')];
  });
}

function ringOf(
  placed: ReplayedEvent['placed'],
  rule: string,
  severity: ChronologyRing['severity'],
  outcome: ChronologyRing['outcome'],
): ChronologyRing {
  const title = rules.find(({ id }) => id === rule)?.title ?? rule;
  const contact = placed.event.n;
  const at = momentOf(placed);
  const findingId = nameUuid('replay', `${rule} ${outcome} ${contact}`);
  return { findingId, rule, title, severity, outcome, contact, occurredAt: at, raisedAt: at, standing: true };
}

/** Spans in which a plan was in force, might have been, or, before the first of them, was not. */
function planSpans(plans: readonly EvidencePlan[] | null): PlanSpan[] {
  if (plans === null) return [];
  const none = { value: 'no', kinds: [], authority: null, authorityName: null, category: null } as const;
  const spans = plans.flatMap(({ type, authority, start, end }): PlanSpan[] => {
    const kind = planKindOf(type);
    if (kind === null) return [];
    const value = start === null ? 'unknown' : 'yes';
    const [from, to] = [start?.from ?? null, end?.to ?? null];
    return [{ value, kinds: [kind], authority: null, authorityName: authority, category: null, from, to }];
  });
  if (spans.some(({ from }) => from === null)) return spans;
  const first = spans.flatMap(({ from }) => from ?? []).sort()[0] ?? null;
  return [{ ...none, kinds: [], from: null, to: first }, ...spans];
}
