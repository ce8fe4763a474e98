import { readMentions } from '../code-words.js';

const said = (text: string): readonly string[] =>
  readMentions(text).flatMap(({ kind, assertion }) => (kind === 'injury' ? [assertion] : []));

describe('what only looks like an injury', () => {
  it.each([
    'Haemangioma raw, looks like a burn but is not',
    'Looks like a burn, but it is not a burn.',
    "looked like a bruise but wasn't",
    'looks like a bruise but is not one',
  ])('is none: %s', (text) => {
    expect(new Set(said(text))).toStrictEqual(new Set(['negated']));
  });

  it.each([
    'looks like a burn but is not healing',
    'looks like a burn but is not consistent with history',
    'mum says it looks like a burn but is not',
    'stepdad insists it looks like a burn but it is not',
    'babysitter: looks like a bruise but is not',
    'looks like a burn but is not from the iron',
    'Looks like a burn. It is not known how.',
  ])('is real or open: %s', (text) => {
    expect(said(text)).not.toContain('negated');
  });
});
