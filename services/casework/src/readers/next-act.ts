import type { PermittedAct } from '#libs/contracts';
import type { WaitingLine } from '../store/case-readings.js';

interface Waiting {
  /** Organisations of which a chain is unanswered. */
  readonly unclaimed: readonly string[];
  readonly waits: readonly WaitingLine[];
}

/** The next thing that somebody can do with a case: a button of its row. @param mayFor organisations for which they may do an act */
export function nextAct(
  { unclaimed, waits }: Waiting,
  mayFor: (act: PermittedAct) => readonly string[],
): PermittedAct | null {
  if (unclaimed.some((organisation) => mayFor('acknowledge').includes(organisation))) return 'acknowledge';
  for (const { verb, organisation } of waits) {
    const act = actOfVerb(verb);
    if (act !== null && mayFor(act).includes(organisation)) return act;
  }
  return null;
}

function actOfVerb(verb: WaitingLine['verb']): PermittedAct | null {
  switch (verb) {
    case 'acknowledge':
      return null;
    case 'act':
      return 'record-action';
    case 'decide':
      return 'confirm-referral';
    case 'close':
      return 'close';
  }
}
