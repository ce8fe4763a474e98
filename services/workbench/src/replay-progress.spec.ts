import { ReplayProgress } from './replay-progress.js';

function written(files: number, isTTY: boolean, does: (progress: ReplayProgress) => void): readonly string[] {
  const texts: string[] = [];
  does(new ReplayProgress(files, { isTTY, write: (text) => texts.push(text.replace('\r\u001b[K', '|')) }));
  return texts;
}

describe('how far a replay is', () => {
  it('is said of many files by their number, and of a long one by the share of its events', () => {
    const said = written(40, true, (progress) => {
      progress.begin(3);
      progress.during((told) => {
        for (const judged of [1, 2, 9.5, 10, 1_000]) told(judged, 1_000);
      });
      progress.begin(4);
      progress.during((told) => told(1, 30));
      progress.clear();
    });
    expect(said).toEqual([
      '|3 of 40 chronologies',
      '|3 of 40 chronologies, 0 % of 1000 events judged',
      '|3 of 40 chronologies, 1 % of 1000 events judged',
      '|3 of 40 chronologies, 99 % of 1000 events judged',
      '|',
      '|4 of 40 chronologies',
      '|',
    ]);
  });

  it('is not said of a few short ones, nor where nobody sees it', () => {
    const both = (progress: ReplayProgress): void => {
      progress.begin(1);
      progress.during((told) => told(20, 30));
      progress.clear();
    };
    expect(written(3, true, both)).toEqual([]);
    expect(written(400, false, both)).toEqual([]);
  });

  it('makes room for what is said when a replay breaks off', () => {
    const said = written(1, true, (progress) => {
      const breaks = (): never =>
        progress.during((told): never => {
          told(300, 1_000);
          throw new Error('broken off');
        });
      expect(breaks).toThrow('broken off');
    });
    expect(said.at(-1)).toBe('|');
  });
});
