import { nearness } from '../src/measure-rates.js';
import { simulate, type SimulatedChild, type SimulationOptions } from '../src/simulate.js';

/** Children that a spec measures. */
export interface SimulatedLives {
  readonly children: readonly SimulatedChild[];
  /** Expects what the children show within four standard errors of a rate. */
  readonly expectNear: (
    name: string,
    expected: number,
    of: Parameters<typeof nearness>[3],
    among?: readonly SimulatedChild[],
  ) => void;
  /** Keeps a line to be printed in the end. */
  readonly note: (row: string) => void;
}

/** Simulates children once for a spec, and prints in the end what they show beside each rate. Called at the top of the spec. */
export function simulatedLives(options: SimulationOptions): SimulatedLives {
  const children: SimulatedChild[] = [];
  const rows: string[] = [];
  beforeAll(() => {
    for (const child of simulate(options)) children.push(child);
  });
  afterAll(() => {
    process.stdout.write(`\n${rows.join('\n')}\n`);
  });
  return {
    children,
    note: (row) => void rows.push(row),
    expectNear: (name, expected, of, among = children) => {
      const { row, distance } = nearness(among, name, expected, of);
      rows.push(row);
      expect(distance).toBeLessThan(4);
    },
  };
}
