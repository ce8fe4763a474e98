import { mutants } from './mutants.js';
import { startScreeningTrial, type ScreeningTrial } from './screening-trial.js';
import { progress } from './size.js';

const longestMs = 15 * 60_000;

describe('the random histories of npm test', () => {
  let trial: ScreeningTrial;
  beforeAll(async () => {
    trial = await startScreeningTrial();
  });
  afterAll(async () => {
    await trial.end();
  });

  it(
    'without a planted mutant screening passes them',
    async () => {
      expect(await trial.run({})).toEqual({ ended: 'equal' });
    },
    longestMs,
  );

  it.each(mutants)(
    'catch the planted mutant of section $section: $name',
    async (mutant) => {
      const outcome = await trial.run({}, mutant);
      progress(`${mutant.name}: ${outcome.ended === 'unequal' ? firstLine(outcome.saying) : outcome.ended}`);
      if (outcome.ended === 'equal') throw new Error(`a mutant survives: ${mutant.name} (${mutant.file})`);
      expect(outcome).toMatchObject({ ended: 'unequal' });
    },
    longestMs,
  );
});

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';
