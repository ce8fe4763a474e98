import type { CaseEvent, JournalEntry } from '../src/domain/case-event.js';
import { noCase, type CaseState } from '../src/domain/case-state.js';
import { evolve } from '../src/domain/evolve.js';
import { underEveryId } from '../src/domain/ids-of-findings.js';
import { withoutFindings } from '../src/domain/without-findings.js';
import { findingOf, Life, secret, type Happening } from './a-life.js';
import { policyBook } from './policy-terms.js';

/** A case as it reads without what is for few, and as it would have been without it. */
export interface TwoTellings {
  readonly told: JournalEntry[];
  readonly lived: readonly JournalEntry[];
  /** With what is for few. */
  readonly real: readonly JournalEntry[];
  /** Findings that are for few, by every id that they have had. */
  readonly hidden: ReadonlySet<string>;
  /** Why the two cannot be the same: what somebody did, or was told, hung on what is for few. */
  readonly apart: string | null;
}

/** Lives through what happens twice: with what is for few, told without it; and without. */
export function twoTellings(happenings: readonly Happening[]): TwoTellings {
  const [real, other] = [new Life(), new Life()];
  let apart: string | null = null;
  let until = real.story.now;
  for (const one of happenings) {
    until = new Date(until.getTime() + (one.kind === 'passes' ? one.minutes : 1) * 60_000);
    real.passesTo(until);
    other.passesTo(until);
    if (one.kind === 'passes') continue;
    const isSecret = 'name' in one && one.name.startsWith(secret);
    const before = real.story.state;
    const came = real.happens(one);
    const would = isSecret ? [] : other.happens(one);
    if (!isSecret) apart ??= whyApart(before, came, would, one);
  }
  // clocks that what came last has let run out
  for (const life of [real, other]) life.passesTo(until);
  const { caseId, number } = real.story.state;
  const policyFor = (organisation: string, at: Date) => policyBook.policyFor(organisation, at);
  const hidden = hiddenIn(real);
  const contentOf = (id: string) => findingOf(real.names.get(id) ?? '', {});
  const left = withoutFindings(real.journal, { caseId, number, hidden, contentOf, policyFor }, until);
  const told = [...left.journal];
  const why = apart ?? notTold(real, other.journal);
  return { told, lived: other.journal, real: real.journal, hidden, apart: why };
}

/** Findings that are for few, by every id that they have had. */
function hiddenIn({ story, journal, names }: Life): ReadonlySet<string> {
  const present = [...story.state.findings.keys()].filter((id) => names.get(id)?.startsWith(secret));
  return underEveryId(journal, new Set(present));
}

function whyApart(
  before: CaseState,
  came: readonly CaseEvent[] | string,
  would: readonly CaseEvent[] | string,
  one: Happening,
): string | null {
  if (one.kind !== 'hears' && one.kind !== 'rekeys' && one.kind !== 'leaves') {
    const kinds = (events: readonly CaseEvent[] | string) =>
      typeof events === 'string' ? 'refused' : (events[0]?.type ?? 'nothing');
    return kinds(came) === kinds(would) ? null : `${one.kind}: ${kinds(came)}, ${kinds(would)}`;
  }
  if (typeof would === 'string' || typeof came === 'string') return 'refused';
  const begun = (events: readonly CaseEvent[]) =>
    events.flatMap((event) => (event.type === 'round-started' ? [event.chain] : []));
  const answered = begun(would).filter(
    (chain) => before.chains.get(chain)?.progress.state === 'acknowledged' && !begun(came).includes(chain),
  );
  if (answered.length > 0) return 'answered before';
  const corrects = (events: readonly CaseEvent[]) =>
    events.flatMap((event) => (event.type === 'correction-told' ? event.told.map(({ role }) => role) : [])).join();
  if (corrects(came) !== corrects(would)) return 'others had been told of what is no longer so';
  const copied = (events: readonly CaseEvent[]) =>
    events.flatMap((event) => (event.type === 'copy-told' ? [event.about] : []));
  if (copied(came).some((about) => !copied(would).includes(about))) return 'told beside the chain, and not in it';
  const decided = before.referral !== null && before.referral.state !== 'proposed';
  return decided && would.some(({ type }) => type === 'referral-proposed') ? 'referred before' : null;
}

/** Somebody would have been told, and was not until then; or nobody would have been left to tell, and somebody was. */
function notTold({ story, journal }: Life, lived: readonly JournalEntry[]): string | null {
  const notices = [...story.state.notices.values()];
  const isToldBy = (at: string, chain: string, role: string): boolean =>
    notices.some((notice) => notice.chain === chain && notice.role === role && notice.toldAt <= at);
  const isLate = ({ at, event }: JournalEntry): boolean => {
    if (event.type === 'step-told') return event.told.some(({ role }) => !isToldBy(at, event.chain, role));
    if (event.type !== 'chain-exhausted') return false;
    const begun = begunAt(lived, event);
    return !journal.some(
      (real) =>
        (real.at > begun || at === begun) &&
        real.at <= at &&
        real.event.type === event.type &&
        real.event.chain === event.chain,
    );
  };
  return lived.some(isLate) ? 'told later or never' : null;
}

/** When a round that ran out had begun: that an earlier one ran out is another matter. */
function begunAt(journal: readonly JournalEntry[], { chain, round }: Extract<CaseEvent, { round: number }>): string {
  const start = journal.find(
    ({ event }) => event.type === 'round-started' && event.chain === chain && event.round === round,
  );
  return start?.at ?? '';
}

/** What a reader sees of a journal: which notice it was apart, of which one is made where two would have been. */
export function seenOf(journal: readonly JournalEntry[]) {
  const state = journal.reduce(evolve, noCase('', ''));
  const { severity, findings, chains, actions, referral, verdicts, closed, rings } = state;
  return {
    ...{ severity, actions, referral, closed, rings: Object.fromEntries(rings) },
    findings: [...findings.values()].toSorted((a, b) => (a.findingId < b.findingId ? -1 : 1)),
    chains: Object.fromEntries(chains),
    verdicts: [...verdicts.values()],
    entries: journal
      .filter(({ event }) => event.type !== 'role-passed-over')
      .map(({ at, event }) => {
        if (!('told' in event)) return { at, event };
        const { told, ...others } = event;
        return { at, event: { ...others, roles: told.map(({ role }) => role) } };
      })
      // of one moment in any order
      .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
  };
}
