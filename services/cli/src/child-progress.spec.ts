import { jest } from '@jest/globals';
import { childProgress, endProgress } from './child-progress.js';

describe('progress where nobody watches', () => {
  it('is a line every ten seconds, and none of what is done at once', () => {
    const written: string[] = [];
    const stderr = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
    const wasTty = process.stderr.isTTY;
    process.stderr.isTTY = false;
    jest.useFakeTimers({ now: 1_000_000 });
    try {
      for (let done = 100; done <= 2_500; done += 100) {
        childProgress(done, 5_000);
        jest.advanceTimersByTime(1_000);
      }
      endProgress();
    } finally {
      jest.useRealTimers();
      stderr.mockRestore();
      process.stderr.isTTY = wasTty;
    }
    expect(written).toEqual(['1100 of 5000 children\n', '2100 of 5000 children\n']);
  });
});
