import { availableParallelism } from 'node:os';
import { startScreeningTrial, type ScreeningTrial } from './screening-trial.js';
import { progress, randomFrom, size } from './size.js';

/** Histories of one run: a few minutes on a busy machine, so that progress is seen and one run stays within its time. */
const atATime = 250;

describe('random histories of children', () => {
  let trial: ScreeningTrial;
  beforeAll(async () => {
    trial = await startScreeningTrial();
  });
  afterAll(async () => {
    await trial.end();
  });

  it(
    'G11 G12 as many as were asked for, with other seeds each time, end equal to the oracle to the byte',
    async () => {
      const random = randomFrom(size.seed);
      const began = Date.now();
      let begun = 0;
      let done = 0;
      const work = async (): Promise<void> => {
        while (begun < size.histories) {
          const histories = Math.min(atATime, size.histories - begun);
          begun += histories;
          const seed = Math.floor(random() * 2 ** 31);
          const outcome = await trial.run({ histories, seed });
          if (outcome.ended !== 'equal')
            throw new Error(`HISTORIES=${histories} HISTORY_SEED=${seed} ${outcome.ended}: ${outcome.saying}`);
          done += histories;
          const minutes = ((Date.now() - began) / 60_000).toFixed(1);
          progress(`${done} of ${size.histories} histories equal after ${minutes} min (seed ${seed})`);
        }
      };
      await Promise.all(Array.from({ length: availableParallelism() }, work));
    },
    // several times what a busy machine needs
    60_000 + size.histories * 1_500,
  );
});
