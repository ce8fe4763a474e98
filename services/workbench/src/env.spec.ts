import { replayPatienceSeconds } from '#libs/contracts';
import { workbenchEnv } from './env.js';

const least = { HTTP_PORT: '0', WORKBENCH_TOKEN: 'workbench-workbench' };
const faultsOf = (more: Readonly<Record<string, string>>) =>
  workbenchEnv.safeParse({ ...least, ...more }).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('the time of a replay', () => {
  it('ends while the console still waits, also when nobody has said how long it is', () => {
    expect(workbenchEnv.parse(least).REPLAY_SECONDS).toBeLessThan(replayPatienceSeconds);
    expect(faultsOf({ REPLAY_SECONDS: String(replayPatienceSeconds - 5) })).toEqual([]);
  });

  it('that is as long as the console waits is refused by name', () => {
    expect(faultsOf({ REPLAY_SECONDS: String(replayPatienceSeconds) })).toEqual(['REPLAY_SECONDS']);
  });
});
