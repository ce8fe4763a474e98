import { type CodedFact, type Setting } from '#libs/contracts';
import { type Place } from './places.js';
import { type Purpose, type Visit } from './visit.js';

/** Circumstances as forms ask for them. */
export function facts(kind: CodedFact['kind'], ...codes: readonly string[]): readonly CodedFact[] {
  return codes.map((code) => ({ kind, system: 'bellwether', code }));
}

/** What is said of a child that need not be there: a step of an authority, a notice, an entry of a register. */
export function told(
  { purpose, place, setting }: { readonly purpose: Purpose; readonly place: Place; readonly setting: Setting },
  at: number,
  codes: readonly string[],
  words: string,
): Visit {
  return {
    purpose,
    at: Math.floor(at),
    place,
    setting,
    kind: 'other',
    outcome: 'completed',
    coded: facts('outcome', ...codes),
    words: [['summary', words]],
    told: true,
  };
}
