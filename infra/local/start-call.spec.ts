import { readStartCall } from './start-call.js';

describe('what a person may say to npm start', () => {
  it('nothing: everything is started, and the data stays', () => {
    expect(readStartCall([])).toEqual({ task: 'start', data: 'keep', output: 'words', demonstration: 'play' });
  });

  it('--reset throws the data away, --json speaks to scripts', () => {
    expect(readStartCall(['--reset', '--json'])).toMatchObject({ task: 'start', data: 'reset', output: 'json' });
  });

  it('--no-demo plays no stories', () => {
    expect(readStartCall(['--no-demo'])?.demonstration).toBe('none');
  });

  it.each([['--help'], ['-h']])('%s asks for help', (flag) => {
    expect(readStartCall([flag])?.task).toBe('help');
  });

  it.each([[['--rest']], [['now']], [['--json=yes']]])('%j is a wrong call, not a start', (args) => {
    expect(readStartCall(args)).toBeNull();
  });
});
