import { nameUuid } from '#libs/platform';
import type { Decision } from './case-book.js';
import type { CaseState } from './case-state.js';

/** The step of a chain that a deadline is about. */
export interface Deadline {
  readonly caseId: string;
  readonly chain: string;
  readonly round: number;
  readonly step: number;
}

/** A deadline of a step that was told. */
export interface StepDeadline extends Deadline {
  readonly id: string;
  /** RFC 3339. */
  readonly dueAt: string;
}

/** A deadline to be written. */
export interface NewDeadline extends StepDeadline {
  /** Disarmed: what came next in the same transaction has overtaken it. */
  readonly state: 'armed' | 'disarmed';
}

/** What decisions mean for the deadlines of their cases. */
export interface DeadlineChanges {
  /** Ids of deadlines that nobody waits for any more. */
  readonly disarmed: readonly string[];
  readonly added: readonly NewDeadline[];
}

/** The deadlines that a case waits for: one for each running chain. */
export function deadlinesOf({ caseId, chains }: CaseState): readonly StepDeadline[] {
  return [...chains.values()].flatMap(({ name, round, step, answerBy, progress }) =>
    progress.state === 'running' && step !== null && answerBy !== null
      ? [{ id: nameUuid('deadline', caseId, name, round, step), caseId, chain: name, round, step, dueAt: answerBy }]
      : [],
  );
}

/** Which deadlines begin and end with decisions. What they wait for in between is written too: it was promised. */
export function deadlineChanges(decisions: readonly Decision[]): DeadlineChanges {
  const armed = new Set<string>();
  const added = new Map<string, StepDeadline>();
  const ended = new Set<string>();
  for (const { before, after } of decisions) {
    const [earlier, later] = [deadlinesOf(before), deadlinesOf(after)];
    const known = new Set(earlier.map(({ id }) => id));
    for (const { id } of earlier) {
      armed.delete(id);
      if (!added.has(id)) ended.add(id);
    }
    for (const deadline of later) {
      armed.add(deadline.id);
      ended.delete(deadline.id);
      if (!known.has(deadline.id)) added.set(deadline.id, deadline);
    }
  }
  return {
    disarmed: [...ended],
    added: [...added.values()].map((deadline) => ({
      ...deadline,
      state: armed.has(deadline.id) ? 'armed' : 'disarmed',
    })),
  };
}
