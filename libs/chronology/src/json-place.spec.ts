import { readFileSync } from 'node:fs';
import { readChronology } from './read-chronology.js';

const saidOf = (content: string): string => {
  try {
    readChronology('invented.json', content);
    return 'no error';
  } catch (error) {
    return String(error).replace('ChronologyError: ', '');
  }
};

describe('a file that is not JSON', () => {
  it.each([
    ['with a sign that may not stand there', '<html>', '(line 1 column 1)'],
    ['with a value that is none', '{\n "case": "a",\n "born": tomorrow,\n "events": []\n}', '(line 3 column 11)'],
    ['cut off after a value', '{\n "case": "a",\n "events": [{"n": 1}', '(line 3 column 21)'],
    ['cut off before a value', '{ "case": ', '(line 1 column 11)'],
    ['cut off within words', '{\n "case": "a', '(line 2 column 12)'],
    ['with a comma too many', '{\n "case": "a",\n}', '(line 3 column 1)'],
    ['with more behind its end', '{}\n{}', '(line 2 column 1)'],
  ])('%s: the line and the column are told', (_, content, place) => {
    expect(saidOf(content)).toBe(`invented.json: this is not JSON, or it is cut off ${place}.`);
  });

  it('is told where it is cut off, wherever that is', () => {
    const whole = readFileSync('tests/replay/lauren-wright.json', 'utf8').trimEnd();
    for (let length = 1; length < whole.length; length += 97)
      expect(saidOf(whole.slice(0, length))).toMatch(/cut off \(line \d+ column \d+\)\.$/);
  });

  it('without anything in it says so', () => {
    expect(saidOf('\uFEFF \n')).toBe('invented.json: there is nothing in this file.');
  });

  it('is another one than a file that begins with the mark of an editor', () => {
    const whole = readFileSync('tests/replay/lauren-wright.json', 'utf8');
    expect(readChronology('invented.json', `\uFEFF${whole}`).evidence.events).toHaveLength(8);
  });
});
