import { parseArgs } from 'node:util';
import { full, type Size } from './size.js';

/** What `npm run test:fault` was asked for. */
export interface CampaignCall {
  readonly task: 'run' | 'help';
  /** Guarantees to test, or `MUTANTS`; none: all of them. */
  readonly only: readonly string[];
  readonly size: Size;
}

export const campaignHelp = `npm run test:fault -- [options]
  Kills, restarts, takes away and floods a real system, and counts what was lost or made twice. Needs nothing else to run.

  --cycles N     kills of G1 (default ${full.cycles})
  --histories N  random histories of G11 and G12 (default ${full.histories}: an hour or two)
  --only LIST    guarantees, separated by commas: G1,G3; mutants: the planted mutants of screening
  --seed S       where all that is random begins (default: another each time; it is printed)
  --help         this text

  G1 kill -9 of any service           G3 kill -9 of PostgreSQL, and PostgreSQL away for two minutes
  G5 kill -9 of the broker            G6 a consumer that stands still is ended
  G9 one poison record per partition  G10 every topic read again from its beginning
  G11 random histories, any order     G12 corrections within them
  G14 malformed input                 G15 a lost answer of the mail server
  G16 deadlines across restarts       mutants: each is caught by the histories of npm test

Exit status: 0 all passed, 1 something failed, 2 the call was wrong.
`;

function wholeNumber(text: string | undefined, otherwise: number): number | null {
  if (text === undefined) return otherwise;
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/**
 * Reads the arguments of `npm run test:fault`; null when they are wrong.
 * @param drawSeed gives the seed when none is said
 */
export function readCampaignCall(args: readonly string[], drawSeed: () => number): CampaignCall | null {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        cycles: text,
        histories: text,
        only: text,
        seed: text,
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const cycles = wholeNumber(values.cycles, full.cycles);
    const histories = wholeNumber(values.histories, full.histories);
    const seed = wholeNumber(values.seed, drawSeed());
    const only = values.only?.split(',').map((name) => name.trim().toUpperCase()) ?? [];
    if (!cycles || !histories || seed === null || only.some((name) => !/^(G\d+|MUTANTS)$/.test(name))) return null;
    return { task: values.help ? 'help' : 'run', only, size: { ...full, cycles, histories, seed } };
  } catch {
    return null;
  }
}

/** Regular expression for the names of the tests that belong to some guarantees; all tests when there are none. */
export function namesOf(only: readonly string[]): string {
  const words = only.map((name) => (name === 'MUTANTS' ? 'planted mutant' : name));
  return words.length === 0 ? '' : `(^|\\s)(${words.join('|')})(\\s|$)`;
}
