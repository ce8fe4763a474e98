import { codeWords } from '../../code-words.js';

const codes = (text: string) => codeWords([{ field: 'reason', text }]).map(({ code }) => code);

describe('words of bruises that are none', () => {
  it.each([
    'Jaundice due to bruise breakdown.',
    'Jaundice, bruising breakdown',
    'Painted black eye for Halloween',
    'Fake bruise for the play',
    'Drew a bruise on his arm with pen',
  ])('is none: %s', (text) => {
    expect(codes(text)).not.toContain('bruise');
  });

  it.each([
    'Bruise breakdown: 3 to L ear, 2 back',
    'Bruising breakdown over sacrum',
    'Bruise face paint covering it',
    'Body map drawn: bruise to cheek',
    'Drew attention to bruise on cheek',
    'Painted bruise over with make up',
    'Stage bruise colours yellow',
  ])('is real: %s', (text) => {
    expect(codes(text)).toContain('bruise');
  });
});
