import type { z } from 'zod';
import type { planFact } from '#libs/contracts';
import { spokenMoment } from './london-time.js';

type PlanFact = z.infer<typeof planFact>;

/** What a page says of a plan: a headline, and where it comes from. Never a tick: no plan found does not mean no concern. */
export interface PlanWords {
  readonly headline: string;
  readonly detail: string;
}

const kindWords = { CPP: 'On a child protection plan', LAC: 'Looked after', UCPP: 'On a plan from before birth' };

/** Source of the facts that the national look-up stated, by its name in a plan fact. */
const national = /national|X26/i;

/** @param nameOf what an authority is called */
export function planWords(plan: PlanFact | null, nameOf: (code: string) => string, now: string): PlanWords {
  const checked = plan?.asOf == null ? null : spokenMoment(plan.asOf, now);
  switch (plan?.value) {
    case 'yes': {
      const kinds = plan.kinds.map((kind) => kindWords[kind]);
      const authority = plan.authority === null ? [] : [nameOf(plan.authority)];
      return {
        headline: kinds.length === 0 ? 'On a plan' : kinds.join('. '),
        detail: [...authority, ...(checked === null ? [] : [`Checked ${checked}`])].join('. '),
      };
    }
    case 'no': {
      const by = national.test(plan.source ?? '') ? 'National check' : 'Checked';
      return { headline: 'No current plan found', detail: checked === null ? '' : `${by} ${checked}` };
    }
    case 'unknown':
    case undefined: {
      const since = checked === null ? '' : `Last known ${checked}. `;
      return { headline: 'Not checked', detail: `${since}Phone children’s services if concerned` };
    }
  }
}
