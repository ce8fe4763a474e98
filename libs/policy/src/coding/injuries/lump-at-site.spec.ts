import { codeWords } from '../code-words.js';

const recorded = (text: string) =>
  codeWords([{ field: 'note', text }]).flatMap(({ kind, recordedAs }) => (kind === 'injury' ? [recordedAs] : []));

describe('a lump where a vaccine went in', () => {
  it.each([
    '16w imms. lump at site from last time, settling',
    'lump at site of jab',
    'Lump at the site of last imms',
    'Lump on thigh at site of last jab',
  ])('is of care: %s', (text) => {
    expect(recorded(text)).toStrictEqual(['procedure']);
  });

  it.each([
    '16w imms. Lump on head from last time',
    '16w imms. New lump at site of jab',
    'lump at site from last time',
    '16w imms. Mum says lump on arm from last time',
    '16w imms. Bruise at site from last time',
  ])('is real: %s', (text) => {
    expect(recorded(text)).toContain(undefined);
  });
});
