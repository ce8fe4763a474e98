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
      for (const judged of [1, 2, 9.5, 10, 1_000]) progress.judged(judged, 1_000);
      progress.judged(1, 30);
      progress.begin(4);
      progress.clear();
    });
    expect(said).toEqual([
      '|3 of 40 chronologies',
      '|3 of 40 chronologies, 0 % of 1000 events judged',
      '|3 of 40 chronologies, 1 % of 1000 events judged',
      '|3 of 40 chronologies, 99 % of 1000 events judged',
      '|4 of 40 chronologies',
      '|',
    ]);
  });

  it('is not said of a few short ones, nor where nobody sees it', () => {
    const both = (progress: ReplayProgress): void => {
      progress.begin(1);
      progress.judged(20, 30);
      progress.clear();
    };
    expect(written(3, true, both)).toEqual([]);
    expect(written(400, false, both)).toEqual([]);
  });
});
