import { kindOf } from '#libs/chronology';
import { saysCannotTell, type ChronologyContact, type ChronologyRing, type ChronologyView } from '#libs/contracts';
import { nameUuid } from '#libs/platform/documents';
import { rules } from '#libs/policy';
import { instantOf, statedContact } from '../domain/facts-of-evidence.js';
import { rangThere } from '../domain/joined.js';
import { type ReplayedEvent } from '../domain/judge-events.js';
import { wasSeen } from '../domain/was-seen.js';
import { type Replayed } from '../report/as-text.js';
import { outcomeOf } from './outcome.js';
import { planSpans } from './plan-spans.js';

/** A replay as pictures take a chronology: every contact known on its day, and what rang. */
export function viewOfReplay(replayed: Replayed): ChronologyView {
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
    contacts: shown.events.map((event) => contactOf(event, replayed)),
    rings: [...shown.events.flatMap((event) => ringsOf(event, replayed)), ...doubtsOf(replayed)],
    plans: planSpans(evidence.plans, outcome?.on ?? last?.at.slice(0, 10) ?? ''),
    ...{ notDrawn: [], notConnected: [], withheld: [] },
    ...(outcome === null ? {} : { outcome }),
  };
}

function momentOf(placed: Pick<ReplayedEvent['placed'], 'at'>): string {
  return new Date(instantOf(placed)).toISOString();
}

const precisions = { day: 'day', month: 'month', year: 'approximate', approx: 'approximate' } as const;

function contactOf({ placed }: ReplayedEvent, { evidence, policy }: Replayed): ChronologyContact {
  const { event } = placed;
  const { facts } = statedContact([placed], { plans: evidence.plans, signs: policy.signs }, false, 'read');
  const kind = kindOf(event);
  const { day } = event;
  return {
    ...{ number: event.n, contactId: nameUuid('replay', `event ${event.n}`), occurredAt: momentOf(placed) },
    precision: precisions[day?.precision ?? 'day'],
    range: day === null || day.from === day.to ? null : { from: day.from, to: day.to },
    ...{ organisation: event.organisation, organisationName: event.organisation, site: null, siteName: null },
    ...{ setting: event.setting, kind, status: facts.status, childSeen: wasSeen(event) },
    injuries: facts.injuries.map(({ kind: what, bodySite, laterality, basis }) => ({
      ...{ kind: what, bodySite, laterality, basis },
    })),
    ...{ words: [], facts: [], recordedConcern: event.concern, receivedAt: momentOf(placed) },
    stay: event.episode !== null && kind === 'stay' ? event.episode : null,
  };
}

/** What rang, and what was said for information: what joined a case that was told already rings nobody. */
function ringsOf(event: ReplayedEvent, { shown }: Replayed): readonly ChronologyRing[] {
  const { placed, said } = event;
  return said
    .filter((one) => one.finding.severity === 'INFORMATION' || rangThere(one, event, shown.rings))
    .map(({ finding: { rule, severity }, at }) =>
      ringOf(placed, rule, severity, saysCannotTell(rule) ? 'cannot-tell' : 'fires', at),
    );
}

/** Where a rule could not tell and nothing rang. */
function doubtsOf({ shown }: Replayed): readonly ChronologyRing[] {
  const rang = new Set(shown.rings.map(({ placed }) => placed.event.n));
  return shown.inDoubt.flatMap(({ rule, n }) => {
    const at = shown.events.find(({ placed }) => placed.event.n === n)?.placed;
    return at === undefined || rang.has(n) ? [] : [ringOf(at, rule, 'INFORMATION', 'cannot-tell', at.at)];
  });
}

/** @param at when it was said: it is drawn at that day */
function ringOf(
  placed: ReplayedEvent['placed'],
  rule: string,
  severity: ChronologyRing['severity'],
  outcome: ChronologyRing['outcome'],
  at: string,
): ChronologyRing {
  const title = rules.find(({ id }) => id === rule)?.title ?? rule;
  const contact = placed.event.n;
  const moment = momentOf({ at });
  const findingId = nameUuid('replay', `${rule} ${outcome} ${contact}`);
  return { findingId, rule, title, severity, outcome, contact, occurredAt: moment, raisedAt: moment, standing: true };
}
