import { mutants } from './mutants.js';
import { startScreeningTrial, type ScreeningTrial } from './screening-trial.js';
import { progress } from './size.js';

const longestMs = 15 * 60_000;
/** Histories beside those of `npm test`, for mistakes that show in one story of hundreds. */
const more = { histories: 1_500, seed: 31_337 };

describe('random histories', () => {
  let trial: ScreeningTrial;
  beforeAll(async () => {
    trial = await startScreeningTrial();
  });
  afterAll(async () => {
    await trial.end();
  });

  it(
    'without a planted mutant screening passes those of npm test',
    async () => {
      expect(await trial.run({})).toEqual({ ended: 'equal' });
    },
    longestMs,
  );

  it.each(mutants)(
    'catch the planted mutant of section $section: $name',
    async (mutant) => {
      const first = await trial.run({}, mutant);
      const outcome = first.ended === 'equal' ? await trial.run(more, mutant) : first;
      progress(`${mutant.name}: ${outcome.ended === 'unequal' ? firstLine(outcome.saying) : outcome.ended}`);
      if (outcome.ended === 'equal') throw new Error(`a mutant survives: ${mutant.name} (${mutant.file})`);
      expect(outcome).toMatchObject({ ended: 'unequal' });
    },
    longestMs,
  );
});

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';
