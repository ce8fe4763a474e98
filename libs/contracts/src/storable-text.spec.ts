import { unstorableAt } from './storable-text.js';

const at = (value: unknown) => unstorableAt(JSON.stringify(value), value);

describe('a text that cannot be stored', () => {
  it.each([
    ['nothing of the kind', { a: ['plain', 1, null], b: '\u{1F476}' }, null],
    ['a backslash, a u and digits that stand for themselves', { a: String.raw`\u0000` }, null],
    ['NUL in a value', { a: { b: ['plain', 'x\u0000'] } }, ['a', 'b', '1']],
    ['half of a pair in a value', { a: '\ud83d' }, ['a']],
    ['half of a pair in a name: the path of what holds it', { a: { '\udc00': 1 } }, ['a']],
    ['NUL in a name at the top', { 'x\u0000': 1 }, []],
  ])('%s', (_, value, path) => {
    expect(at(value)).toEqual(path);
  });
});
