import { sentenceCase } from '#libs/pictures';
import { type Finding } from '#libs/policy';
import { type ReplayedEvent } from '../domain/judge-events.js';
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
export function knownThen({ shown, frame }: Replayed): KnownThen | null {
  const ring = shown.rings[0];
  if (ring === undefined) return null;
  const at = shown.events.findIndex(({ placed }) => placed === ring.placed);
  const said = (shown.events[at]?.said ?? []).filter(({ finding }) => ring.rules.includes(finding.rule));
  const before = shown.events.slice(0, at + 1).toReversed();
  const all = before.map((event): KnownContact => {
    const { n, organisation } = event.placed.event;
    const usedBy = rulesOf(said.filter(({ evidence }) => evidence.includes(n)).map(({ finding }) => finding));
    const informed = rulesOf(event.said.map(({ finding }) => finding)).filter((rule) => !usedBy.includes(rule));
    return { event, usedBy, informed, isOwn: organisation === ring.placed.event.organisation };
  });
  const contacts = chosenOf(all);
  const findings = said.map(({ finding }) => finding);
  return {
    ...{ day: ring.placed.at.slice(0, 10), contacts, others: all.length - contacts.length },
    plan: planOf(findings),
    notRecorded: notRecordedIn(findings, frame.sex),
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

/** Rules of the chapter of plans rest on the status, and others where they speak of it. */
const ofPlans = /^R0[1-7]$/;
const speaksOfPlan = /protection plan|looked after/;

function planOf(findings: readonly Finding[]): KnownThen['plan'] {
  const [first] = findings;
  if (first === undefined) return null;
  const using = findings.filter(({ rule, sentence }) => ofPlans.test(rule) || speaksOfPlan.test(sentence));
  return { status: first.plan, usedBy: rulesOf(using) };
}

function notRecordedIn(findings: readonly Finding[], sex: Replayed['frame']['sex']): readonly NotRecorded[] {
  const missing = [...new Set(findings.flatMap(({ evidence }) => evidence.missing))];
  const told = missing.map((what): NotRecorded => {
    const words = takenAs(what, findings);
    const rules = rulesOf(findings.filter(({ evidence }) => evidence.missing.includes(what)));
    return { what: missingWords(what, sex), takenAs: words === null ? null : { words, rules } };
  });
  return told.toSorted((one, other) => Number(one.takenAs === null) - Number(other.takenAs === null));
}

function missingWords(what: string, sex: Replayed['frame']['sex']): string {
  const child = sex === 'male' ? 'he' : sex === 'female' ? 'she' : 'the child';
  return what === 'mobility' ? `Whether ${child} moved independently` : sentenceCase(what);
}

/** "taken as not mobile", out of `mobility-not-recorded-taken-as-not-mobile`. */
function takenAs(what: string, findings: readonly Finding[]): string | null {
  const begins = `${what.replaceAll(' ', '-')}-not-`;
  const found = findings.flatMap(({ evidence }) => evidence.assumptions).find((one) => one.startsWith(begins));
  const at = found?.indexOf('taken-as-') ?? -1;
  return found === undefined || at < 0 ? null : found.slice(at).replaceAll('-', ' ');
}
