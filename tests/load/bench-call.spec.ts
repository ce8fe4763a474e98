import { benchHelp, figureNames, readBenchCall } from './bench-call.js';

describe('the call of the bench', () => {
  it('measures every figure but those that look inside when none is named', () => {
    expect(readBenchCall([])?.only).toEqual(figureNames.slice(0, -2));
    expect(readBenchCall([])).toMatchObject({
      task: 'run',
      children: 100_000,
      backlog: 300_000,
      warm: 100_000,
      baseline: true,
    });
  });

  it('is smaller with --quick, unless a size is named', () => {
    expect(readBenchCall(['--quick', '--children', '50000'])).toMatchObject({
      children: 50_000,
      backlog: 60_000,
      warm: 20_000,
    });
  });

  it('takes the figures that are named', () => {
    expect(readBenchCall(['--only', 'mllp,latency'])?.only).toEqual(['mllp', 'latency']);
  });

  it.each([
    ['--only', 'speed'],
    ['--children', '5'],
    ['--seconds', 'x'],
    ['--what'],
    ['--earlier', '0'],
    ['--instances', '5'],
  ])('is refused when wrong: %s %s', (...args) => {
    expect(readBenchCall(args)).toBeNull();
  });

  it('is explained with every option that it takes', () => {
    for (const option of [
      'only',
      'seconds',
      'warm',
      'children',
      'earlier',
      'instances',
      'backlog',
      'quick',
      'no-baseline',
      'seed',
      'data',
      'json',
    ])
      expect(benchHelp).toContain(`--${option}`);
  });
});
