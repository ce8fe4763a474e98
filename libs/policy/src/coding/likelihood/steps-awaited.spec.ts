import { codeWords } from '../code-words.js';

const moves = (text: string) =>
  codeWords([{ field: 'reason', text }]).flatMap(({ kind, code }) => (kind === 'mobility' ? [code] : []));

describe('steps that somebody waits for', () => {
  it.each([
    'AI 25 normal. R/v walking',
    'hips ok. Review once walking',
    'f/u when crawling',
    'fu once cruising',
    'follow up once walking',
    'plan: repeat XR once she is walking',
    'D/c once walking',
    'see again when he is walking',
    'orthotics r/v when walking independently',
    'to review if walking',
  ])('are none: %s', (text) => {
    expect(moves(text)).toStrictEqual([]);
  });

  it.each([
    ['R/v: walking', 'walks'],
    ['2 yr r/v walking, talking', 'walks'],
    ['reviewed, walking', 'walks'],
    ['18 m review walking', 'walks'],
    ['r/v today walking well', 'walks'],
    ['Review. Crawling', 'crawls'],
    ['seen for review once walking at 14 months, now running', 'walks'],
    ['f/u hips normal, crawling', 'crawls'],
  ])('are real: %s', (text, code) => {
    expect(moves(text)).toStrictEqual([code]);
  });
});
