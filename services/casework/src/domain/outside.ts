import { isForReaders, moreUrgent, type Readers } from '#libs/policy';
import type { FindingRevised, Severity } from '#libs/contracts';
import type { CaseState, FindingLine } from './case-state.js';
import { notActedOn } from './lapse.js';
import { mostUrgentFirst } from './urgency.js';

/** Readers who do not safeguard the child: of some findings they may not know. */
export type OutsideReaders = Exclude<Readers, 'safeguarding'>;

/** A chain as it would stand. */
interface OutsideChain {
  readonly severity: Severity;
  readonly isAnswered: boolean;
  /** Findings that have begun a round in it. */
  readonly rungBy: readonly string[];
}

/** How a case would stand had it never heard of what some readers may not know of: as far as it decides when it rings. */
export interface Outside {
  readonly chains: ReadonlyMap<string, OutsideChain>;
  readonly lastRingAt: string | null;
}

/** By readers from whom something is hidden; the others know the case as it stands. */
export type Outsides = ReadonlyMap<OutsideReaders, Outside>;

/** A round that a finding would have begun had nobody heard of what these readers may not know of. */
export interface OutsideStart {
  readonly readers: OutsideReaders;
  readonly chain: string;
  readonly severity: Severity;
}

/** What happened to a finding, as far as it counts here. */
type Heard = Pick<FindingRevised, 'findingId' | 'occurredAt'>;

const outsideReaders: readonly OutsideReaders[] = ['social-care', 'practice'];

/** Whether a finding is one of which some readers may not know, as far as its rule decides. */
export function isHiddenFrom(readers: OutsideReaders, line: Pick<FindingLine, 'readers'>): boolean {
  return line.readers !== null && !line.readers.includes(readers);
}

/** Readers for whom the case stands apart who may know of a finding. */
export function outsidersOf(state: CaseState, finding: FindingRevised): readonly OutsideReaders[] {
  return [...state.outside.keys()].filter((readers) => isForReaders(readers, finding));
}

/** Once a finding is heard of that is hidden from some readers, the case stands apart for them: until then it was one. */
export function outsideOnceHeard(before: CaseState, line: FindingLine): Outsides {
  const apart = outsideReaders.filter((readers) => isHiddenFrom(readers, line) && !before.outside.has(readers));
  return apart.length === 0
    ? before.outside
    : new Map([...before.outside, ...apart.map((readers) => [readers, asItStands(before)] as const)]);
}

function asItStands({ chains, notices, rings }: CaseState): Outside {
  const told = Map.groupBy(notices.values(), ({ chain }) => chain);
  const stand = [...chains.values()].map(({ name, severity, progress }): [string, OutsideChain] => {
    const rungBy = (told.get(name) ?? []).map(({ findingId }) => findingId);
    return [name, { severity, isAnswered: progress.state === 'acknowledged', rungBy }];
  });
  return { chains: new Map(stand), lastRingAt: [...rings.values()].reduce<string | null>(later, null) };
}

/** After rounds that would have begun. */
export function outsideStarted(outside: Outsides, starts: readonly OutsideStart[], heard: Heard): Outsides {
  return starts.reduce((before, start) => startedFor(before, start, heard), outside);
}

function startedFor(outside: Outsides, { readers, chain, severity }: OutsideStart, heard: Heard): Outsides {
  const stands = outside.get(readers);
  if (stands === undefined) return outside;
  const rungBy = [...(stands.chains.get(chain)?.rungBy ?? []), heard.findingId];
  const chains = new Map(stands.chains).set(chain, { severity, isAnswered: false, rungBy });
  return new Map(outside).set(readers, { chains, lastRingAt: later(stands.lastRingAt, heard.occurredAt) });
}

/** After somebody has answered a chain, or has taken that back. */
export function outsideAnswered(outside: Outsides, name: string, isAnswered: boolean): Outsides {
  return changed(outside, (stands) => {
    const chain = stands.chains.get(name);
    return chain === undefined
      ? stands
      : { ...stands, chains: new Map(stands.chains).set(name, { ...chain, isAnswered }) };
  });
}

/**
 * After an answer has lapsed: the chain has rung again, for what of it these readers may know of and nobody has acted on.
 * @param state as it stood before
 */
export function outsideLapsed(state: CaseState, name: string, organisation: string): Outsides {
  if (state.outside.size === 0) return state.outside;
  return new Map(
    [...state.outside].map(([readers, stands]) => {
      const chain = stands.chains.get(name);
      const rang = chain?.rungBy.at(-1) ?? '';
      const open = notActedOn(state, { organisation, findingId: rang }).filter((line) => !isHiddenFrom(readers, line));
      const lead = open.find(({ findingId }) => findingId === rang) ?? mostUrgentFirst(open)[0];
      if (chain === undefined || lead === undefined) return [readers, stands];
      const severity = open.reduce((highest, line) => moreUrgent(highest, line.severity), lead.severity);
      const rungBy = [...chain.rungBy, lead.findingId];
      const chains = new Map(stands.chains).set(name, { severity, isAnswered: false, rungBy });
      return [readers, { chains, lastRingAt: later(stands.lastRingAt, lead.occurredAt) }];
    }),
  );
}

/** After a finding has another key. */
export function outsideRenamed(outside: Outsides, former: string, now: string): Outsides {
  return changed(outside, (stands) => ({
    ...stands,
    chains: new Map(
      [...stands.chains].map(([name, chain]) => [
        name,
        { ...chain, rungBy: chain.rungBy.map((id) => (id === former ? now : id)) },
      ]),
    ),
  }));
}

function changed(outside: Outsides, change: (stands: Outside) => Outside): Outsides {
  if (outside.size === 0) return outside;
  return new Map([...outside].map(([readers, stands]) => [readers, change(stands)]));
}

/** The later of two instants. */
export function later(one: string | null, other: string): string {
  return one !== null && Date.parse(one) > Date.parse(other) ? one : other;
}
