import type { CaseDecision } from '#libs/contracts';
import type { CaseAct } from './case-act.js';

/** The decision that an act would make; null for one that takes something back. */
export function decisionOf(act: CaseAct): CaseDecision | null {
  switch (act.act) {
    case 'acknowledge':
      return { decision: 'acknowledged' };
    case 'undo':
      return null;
    case 'record':
      return { decision: 'recorded', kind: act.kind };
    case 'confirm':
      return { decision: 'confirmed', to: act.to };
    case 'decline':
      return { decision: 'declined', reason: act.reason };
    case 'close':
      return { decision: 'closed', reason: act.reason };
    case 'verdict':
      return { decision: 'judged', useful: act.useful };
  }
}

const detailOf = (decision: CaseDecision): string | boolean | null => {
  switch (decision.decision) {
    case 'acknowledged':
    case 'proposed':
    case 'confirmed':
      return null;
    case 'recorded':
      return decision.kind;
    case 'declined':
    case 'closed':
      return decision.reason;
    case 'judged':
      return decision.useful;
  }
};

/** Whether what stands is what somebody wanted, to the reason. */
export function agree(wish: CaseDecision, stands: CaseDecision): boolean {
  return wish.decision === stands.decision && detailOf(wish) === detailOf(stands);
}
