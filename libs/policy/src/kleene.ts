import type { ThreeValued } from './facts.js';

/** Kleene's strong three-valued logic: "unknown" is what further facts could still make yes or no. */

/** Yes when all are yes; no when one is no; else unknown. Nothing at all is yes. None is asked after the first no. */
export function all<Given>(asks: readonly ((given: Given) => ThreeValued)[], given: Given): ThreeValued {
  let answer: ThreeValued = 'yes';
  for (const ask of asks) {
    const value = ask(given);
    if (value === 'no') return 'no';
    if (value === 'unknown') answer = 'unknown';
  }
  return answer;
}

/** Yes when one is yes; no when all are no; else unknown. Nothing at all is no. */
export function any(...values: readonly ThreeValued[]): ThreeValued {
  if (values.includes('yes')) return 'yes';
  return values.includes('unknown') ? 'unknown' : 'no';
}

export function not(value: ThreeValued): ThreeValued {
  switch (value) {
    case 'yes':
      return 'no';
    case 'no':
      return 'yes';
    case 'unknown':
      return 'unknown';
  }
}

/** A plain fact as a three-valued one. */
export function known(value: boolean): ThreeValued {
  return value ? 'yes' : 'no';
}

/** How many there are: at least `lo`, at most `hi`, because some of them are unknown. */
export interface Count {
  readonly lo: number;
  readonly hi: number;
}

/** Counts what is certainly there and what may be. */
export function countOf(values: readonly ThreeValued[]): Count {
  const lo = values.filter((value) => value === 'yes').length;
  return { lo, hi: lo + values.filter((value) => value === 'unknown').length };
}

/** Yes when there are certainly `k`, no when there cannot be. */
export function atLeast(k: number, { lo, hi }: Count): ThreeValued {
  if (lo >= k) return 'yes';
  return hi < k ? 'no' : 'unknown';
}
