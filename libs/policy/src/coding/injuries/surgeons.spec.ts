import { codeWords } from '../code-words.js';

const injuries = (text: string) =>
  codeWords([{ field: 'reason', text }]).flatMap(({ kind, code }) => (kind === 'injury' ? [code] : []));

describe("a surgeon's wound", () => {
  it.each([
    'AVSD repair. Sternal wound good',
    'sternal wound healing well',
    'wound under tongue post division',
    'wound under tongue after frenulotomy',
    'tongue tie divided, wound under tongue',
  ])('is none: %s', (text) => {
    expect(injuries(text)).toStrictEqual([]);
  });

  it.each([
    'stabbed, sternal wound 2cm',
    'known ASD, fell, wound chin',
    'wound under tongue, divided opinion on cause',
    'VSD. Wound to forehead from fall',
    'tongue tie, wound to lip after feed',
  ])('is real: %s', (text) => {
    expect(injuries(text)).toStrictEqual(['injury']);
  });
});
