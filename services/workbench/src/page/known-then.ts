import { pronounsOf, sentenceCase } from '#libs/pictures';
import { type Finding, type Policy } from '#libs/policy';
import { type ReplayedEvent, type Rung } from '../domain/judge-events.js';
import { notSaidIn } from '../domain/not-said.js';
import { dayRung } from '../domain/rings.js';
import { usesPlan } from '../domain/uses-plan.js';
import { type Replayed } from '../report/as-text.js';

/** A contact that had happened when it rang. */
export interface KnownContact {
  readonly event: ReplayedEvent;
  /** Whether the service at which it rang held it; else it was there if it was shared. */
  readonly isOwn: boolean;
  /** Rules that rest on it. */
  readonly usedBy: readonly string[];
  /** Rules that had said something of it for information. */
  readonly informed: readonly string[];
}

/** Something that would have mattered and was not recorded. */
export interface NotRecorded {
  readonly what: string;
  /** What a rule took for granted instead, and which; null where none did. */
  readonly takenAs: { readonly words: string; readonly rules: readonly string[] } | null;
}

/** What there was to be known at the first ring. */
export interface KnownThen {
  readonly day: string;
  /** The latest first. */
  readonly contacts: readonly KnownContact[];
  /** Earlier contacts that are not among them. */
  readonly others: number;
  readonly plan: { readonly status: Finding['plan']; readonly usedBy: readonly string[] } | null;
  readonly notRecorded: readonly NotRecorded[];
}

/** Contacts that are told of: those that something was found or recorded at, and beside them the latest. */
const mostContacts = 6;
const mostPlain = 2;

/** @returns null where it never rings */
export function knownThen({ shown, seen, frame }: Replayed, policy: Policy): KnownThen | null {
  const ring = shown.rings[0];
  if (ring === undefined) return null;
  const at = shown.events.findIndex(({ placed }) => placed === ring.placed);
  const findings = shown.firstRing.map(({ finding }) => finding);
  const said = (shown.events[at]?.said ?? []).filter(({ finding }) => findings.includes(finding));
  const before = shown.events.slice(0, at + 1).toReversed();
  const all = before.map((event): KnownContact => {
    const { n, organisation } = event.placed.event;
    const usedBy = rulesOf(said.filter(({ evidence }) => evidence.includes(n)).map(({ finding }) => finding));
    const told = event.said.filter((one) => one.at <= ring.rangAt).map(({ finding }) => finding);
    const informed = rulesOf(told).filter((rule) => !usedBy.includes(rule));
    return { event, usedBy, informed, isOwn: organisation === ring.placed.event.organisation };
  });
  const contacts = chosenOf(all);
  return {
    ...{ day: dayRung(ring), contacts, others: all.length - contacts.length },
    plan: planOf(shown.firstRing, policy),
    notRecorded: notRecordedIn(
      shown.firstRing.map((rung) => missingAt(rung, seen.events)),
      frame.sex,
    ),
  };
}

function rulesOf(findings: readonly Pick<Finding, 'rule'>[]): readonly string[] {
  return [...new Set(findings.map(({ rule }) => rule))].sort();
}

function chosenOf(all: readonly KnownContact[]): readonly KnownContact[] {
  const used = all.filter(({ usedBy }) => usedBy.length > 0);
  const telling = all.filter((one) => !used.includes(one) && isTelling(one));
  const plain = all.filter((one) => !used.includes(one) && !telling.includes(one)).slice(0, mostPlain);
  const chosen = new Set([...used, ...telling, ...plain].slice(0, mostContacts));
  return all.filter((one) => chosen.has(one));
}

function isTelling({ informed, event }: KnownContact): boolean {
  const { injury, concern } = event.placed.event;
  return informed.length > 0 || injury === true || concern === true;
}

/** The status, and the rules that answer otherwise when they are asked again with another one. */
function planOf(firstRing: readonly Rung[], policy: Policy): KnownThen['plan'] {
  const [first] = firstRing;
  if (first === undefined) return null;
  const using = firstRing.filter((rung) => usesPlan(rung, policy)).map(({ finding }) => finding);
  return { status: first.finding.plan, usedBy: rulesOf(using) };
}

/** What a rule did not find at its contact. */
interface Missing {
  readonly finding: Finding;
  readonly missing: readonly string[];
}

/** Without what the events of that contact say after all, and without the plan, which has a row of its own. */
function missingAt({ finding, child }: Rung, events: Replayed['seen']['events']): Missing {
  const contact = child.contacts.find(({ key }) => key === finding.contactKey);
  const missing = finding.evidence.missing.filter((what) => what !== 'plan status');
  return { finding, missing: contact === undefined ? missing : notSaidIn(missing, contact, events) };
}

function notRecordedIn(all: readonly Missing[], sex: Replayed['frame']['sex']): readonly NotRecorded[] {
  const told = [...new Set(all.flatMap(({ missing }) => missing))].map((what): NotRecorded => {
    const findings = all.filter(({ missing }) => missing.includes(what)).map(({ finding }) => finding);
    const words = takenAs(what, findings);
    return { what: missingWords(what, sex), takenAs: words === null ? null : { words, rules: rulesOf(findings) } };
  });
  return told.toSorted((one, other) => Number(one.takenAs === null) - Number(other.takenAs === null));
}

function missingWords(what: string, sex: Replayed['frame']['sex']): string {
  return what === 'mobility' ? `Whether ${pronounsOf(sex).subject} moved independently` : sentenceCase(what);
}

/** "taken as not mobile", out of `mobility-not-recorded-taken-as-not-mobile`. */
function takenAs(what: string, findings: readonly Finding[]): string | null {
  const begins = `${what.replaceAll(' ', '-')}-not-`;
  const found = findings.flatMap(({ evidence }) => evidence.assumptions).find((one) => one.startsWith(begins));
  const at = found?.indexOf('taken-as-') ?? -1;
  return found === undefined || at < 0 ? null : found.slice(at).replaceAll('-', ' ');
}
