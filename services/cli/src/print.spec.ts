import { tableOf } from './print.js';

describe('a table for people', () => {
  it('has columns as wide as their widest cell, and no blanks at the end of a line', () => {
    const table = tableOf([
      ['topic', 'lag'],
      ['signals.v1', '0'],
    ]);
    expect(table).toBe('topic       lag\nsignals.v1  0\n');
  });

  it('is empty without rows', () => {
    expect(tableOf([])).toBe('');
  });
});
