import { nameUuid } from '#libs/platform/documents';
import type { Decision } from './case-book.js';
import type { CaseState } from './case-state.js';
import { lapsesAt } from './lapse.js';

/** What a deadline is about: that a step is answered, or that what somebody acknowledged there is acted on. */
export interface Deadline {
  readonly caseId: string;
  readonly kind: 'answer' | 'lapse';
  readonly chain: string;
  readonly round: number;
  readonly step: number;
}

/** A deadline with its time. */
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

/** The deadlines that a case waits for: an answer for each running chain, an action for each that somebody has. */
export function deadlinesOf(state: CaseState): readonly StepDeadline[] {
  const { caseId, chains, closed } = state;
  if (closed !== null) return [];
  return [...chains.values()].flatMap((chain): readonly StepDeadline[] => {
    const { name, round, answerBy, progress } = chain;
    const step = chain.step ?? 0;
    const place = { caseId, chain: name, round, step };
    switch (progress.state) {
      case 'exhausted':
        return [];
      case 'running':
        if (chain.step === null || answerBy === null) return [];
        return [{ ...place, kind: 'answer', id: nameUuid('deadline', caseId, name, round, step), dueAt: answerBy }];
      case 'acknowledged': {
        const dueAt = lapsesAt(state, chain);
        return dueAt === null ? [] : [{ ...place, kind: 'lapse', id: nameUuid('lapse', caseId, name, round), dueAt }];
      }
    }
  });
}

/** Which deadlines begin and end with decisions. What they wait for in between is written too: it was promised. */
export function deadlineChanges(decisions: readonly Decision[]): DeadlineChanges {
  const armed = new Set<string>();
  const added = new Map<string, StepDeadline>();
  const ended = new Set<string>();
  for (const { before, after } of decisions) {
    const [earlier, later] = [deadlinesOf(before), deadlinesOf(after)];
    const known = new Map(earlier.map(({ id, dueAt }) => [id, dueAt]));
    for (const { id } of earlier) {
      armed.delete(id);
      if (!added.has(id)) ended.add(id);
    }
    for (const deadline of later) {
      armed.add(deadline.id);
      ended.delete(deadline.id);
      // one that has moved is written anew
      if (known.get(deadline.id) !== deadline.dueAt) added.set(deadline.id, deadline);
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
