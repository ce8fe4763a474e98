import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'reason', text }]).map(({ code }) => code);

describe('a woman of whom a participle tells, in a text about violence at home', () => {
  it.each(['Police called to DV, child under table, mum strangled.', 'DV: mum punched and strangled, child in room.'])(
    'was struck herself: "%s"',
    (text) => {
      expect(codes(text)).not.toContain('assault');
      expect(codes(text)).toContain('domestic-abuse');
    },
  );

  it.each([
    'DV call, mum hit him.',
    'DV reported. Mum slapped child.',
    'DV, mum punched her.',
    'DA known. Dad punched him in the face.',
    'DV, mum hit and kicked child.',
  ])('and struck the child where words say whom: "%s"', (text) => {
    expect(codes(text)).toContain('assault');
  });
});
