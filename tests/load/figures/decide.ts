import { join } from 'node:path';
import { repositoryRoot } from '#infra/local';
import { codedWord, personOf, type PlanRegister, personRefsOf, personSayingOf, visitSayingOf } from '#libs/facts';
import { loadPolicies } from '#libs/platform';
import { answerMs, elsewhereMs, lookAheadMs, type Policy } from '#libs/policy';
import { affectedBy, judgedSince } from '../../../services/screening/src/affected-contacts.js';
import { answersOf, toldOf } from '../../../services/screening/src/domain/evaluate/decide-child.js';
import { applyStatement, type PlainStatement } from '../../../services/screening/src/domain/state/apply-statement.js';
import { type ChildState } from '../../../services/screening/src/domain/state/child-state.js';
import { KnownCodes } from '../../../services/screening/src/domain/state/code-book.js';
import { openState } from '../../../services/screening/src/domain/state/open-state.js';
import { packable } from '../../../services/screening/src/domain/state/state-of-child.js';
import { type Bench } from '../bench-stack.js';
import { stateContact, tellContact } from '../contacts.js';
import { Draw, uuidOf } from '../draw.js';
import { knownChild } from '../known-child.js';
import { snapshot, windowBetween } from '../measure.js';
import { childAt, listingAuthority } from '../people.js';
import { figure, percentile, type Figure } from '../results.js';

const children = 2_000;
const contacts = 50;
const injured = 6;
/**
 * Turns over all children before the clock runs, and while it runs. A finding is one contact in 25: as many contacts warm what
 * writes it as warm the throughput (`--warm`).
 */
const turns = { warm: 50, counted: 5 };
const attendanceWindowMs = 3_600_000;
/** Of no system: no reference is compared with one of the database. */
const secret = 'judging-one-contact';

/** A child as it is stored, and one more contact as its source states it. */
interface Task {
  readonly childId: string;
  readonly bytes: Buffer;
  readonly statement: PlainStatement;
  readonly json: string;
}

const sites = ['cheek', 'shin', 'back', 'forearm', 'forehead', 'hand'] as const;

/** The past of a child with six injuries in it, evenly spread. */
function withInjuries(state: ChildState): ChildState {
  const every = Math.floor(state.visits.length / injured);
  return {
    ...state,
    visits: state.visits.map((visit, place) => {
      const site = sites[(place / every) % sites.length];
      if (place % every !== 0 || site === undefined) return visit;
      const injury = { kind: 'injury', system: 'snomed', code: '125667009', bodySite: site } as const;
      return { ...visit, coded: [codedWord(injury)] };
    }),
  };
}

/** A book that numbers each word as it comes. */
class GrowingCodes extends KnownCodes {
  private last = 0;

  learnAll(words: Iterable<string>): void {
    for (const word of words) if (this.codeOf(word) === null) this.learn((this.last += 1), word);
  }
}

function taskOf(number: number, seed: number, base: number, book: GrowingCodes): Task | null {
  const known = knownChild({ seed, children, earlier: contacts, base }, number, secret, false);
  if (known === null) return null;
  const packed = packable(withInjuries(known.state));
  book.learnAll(packed.words);
  const bytes = packed.pack(book);
  if (!Buffer.isBuffer(bytes)) return null;
  const child = childAt(number, base);
  const arrival = base - number;
  const told = tellContact(new Draw(seed, number), child, arrival, {
    mayBeUnscheduled: true,
    mayBeInjury: true,
    wasNotBrought: 1.1,
  });
  const data = stateContact(child, told, { visit: `D${number}`, version: arrival, authority: listingAuthority });
  const named = personRefsOf(secret, data.person, data);
  if (named === null) return null;
  return {
    childId: known.childId,
    bytes,
    json: JSON.stringify(data),
    statement: {
      key: uuidOf(seed, number, 9),
      feed: data.feed,
      order: { versionAt: arrival, sequence: null, receivedAt: arrival, signalId: uuidOf(seed, number, 5) },
      says: visitSayingOf(data),
      person: personSayingOf(data.person),
      primary: named.primary.ref,
      linked: named.linked.map(({ ref }) => ref),
      isNewVisit: true,
    },
  };
}

const nobodyNamed: PlanRegister = { lists: new Map(), entries: new Map(), checks: [] };

function nothingStored(): never {
  throw new Error('a state of the bench is of another version');
}

/** Microseconds that opening the state and judging what the contact can have changed take. */
function decideOne({ childId, bytes, statement }: Task, book: KnownCodes, policies: readonly Policy[]): Judged {
  const began = performance.now();
  const open = openState(bytes, book) ?? nothingStored();
  const opened = performance.now();
  applyStatement(open, statement);
  const taken = performance.now();
  const reach = {
    windowMs: attendanceWindowMs,
    aheadMs: lookAheadMs(policies),
    answerMs: answerMs(policies),
    elsewhereMs: elsewhereMs(policies),
  };
  const since = judgedSince(open, reach);
  const { contacts: affected, earlier, mayTell } = affectedBy(open, since, reach);
  const child = {
    identity: open.head.identity,
    folded: { contacts: affected, person: personOf(open.persons) },
    ...{ earlier, mayTell, plans: nobodyNamed, firedWatches: [] },
  };
  const answered = answersOf(child, new Map(), policies, since);
  const decided = performance.now();
  const { findings } = toldOf(childId, child, policies, answered);
  const before = opened - began - taken;
  return {
    micros: (decided + before) * 1_000,
    toldMicros: (performance.now() + before) * 1_000,
    findings: findings.length,
  };
}

interface Judged {
  readonly micros: number;
  /** The same, and what its findings tell, with their ids and digests. */
  readonly toldMicros: number;
  readonly findings: number;
}

/**
 * What the judgement of one contact costs, state decoding included, of children with 50 contacts of which 6 are injuries; beside
 * it what reading one contact as JSON costs, for machines differ.
 */
export async function decideCost({ stack, sql, say }: Bench): Promise<readonly Figure[]> {
  const policies = await loadPolicies(join(repositoryRoot, 'libs', 'policy', 'parameters'));
  const book = new GrowingCodes();
  const base = Date.UTC(2026, 10, 17);
  // a practice that has not stated the child before links records: that is left to the rows
  const tasks = Array.from({ length: children }, (_, number) => taskOf(number, 1, base, book) ?? [])
    .flat()
    .filter(({ bytes, statement }) => applyStatement(openState(bytes, book) ?? nothingStored(), statement));
  say(`${tasks.length} children with ${contacts} contacts are packed`);
  const everyChild = <T>(times: number, each: (task: Task) => T): readonly T[] =>
    Array.from({ length: times }, () => tasks.map(each)).flat();
  const decide = (task: Task): Judged => decideOne(task, book, policies);
  const parse = ({ json }: Task): number => {
    const began = performance.now();
    JSON.parse(json);
    return (performance.now() - began) * 1_000;
  };
  everyChild(turns.warm, decide);
  everyChild(turns.warm, parse);
  const before = await snapshot(stack, sql);
  const judged = everyChild(turns.counted, decide);
  const parsed = everyChild(turns.counted, parse);
  const window = windowBetween(before, await snapshot(stack, sql));
  const decided = judged.map(({ micros }) => micros);
  const told = judged.map(({ toldMicros }) => toldMicros);
  const withFinding = judged.filter(({ findings }) => findings > 0).length / judged.length;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const p99 = percentile(decided, 0.99);
  const ratio = mean(decided) / mean(parsed);
  const detail =
    `p50 ${percentile(decided, 0.5).toFixed(1)}, p99 ${p99.toFixed(1)} µs; JSON.parse of one contact ` +
    `${mean(parsed).toFixed(1)} µs: ${ratio.toFixed(1)} times that; ${(withFinding * 100).toFixed(1)} % with a finding; ` +
    `with all that findings tell, mean ${mean(told).toFixed(1)}, p99 ${percentile(told, 0.99).toFixed(1)} µs`;
  const data = {
    p99Micros: p99,
    toldMicros: mean(told),
    toldP99Micros: percentile(told, 0.99),
    jsonMicros: mean(parsed),
    ratio,
  };
  return [figure('judging one contact of a child with 50, mean', mean(decided), 'µs', window, { detail, data })];
}
