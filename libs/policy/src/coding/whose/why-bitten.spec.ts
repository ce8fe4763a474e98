import { codeWords } from '../code-words.js';

const codesOf = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe('why a child bit somebody', () => {
  it.each(['Bit the key worker when nappy being changed', 'Bit the nurse because tired and cross'])(
    'is no bite of the child: %j',
    (text) => {
      expect(codesOf(text)).not.toContain('bite');
    },
  );

  it.each([
    ['Bit the man because he raped her', 'assault'],
    ['Bit mum when she shook him', 'assault'],
    ['Bit foster carer when she slapped her across the face', 'assault'],
    ['Bit the carer as bruise to ear was cleaned', 'bruise'],
    ['Bit mum when upset, mum bit back', 'bite'],
    ['Bit nan when told off and pinned down', 'bite'],
  ])('hides no harm: %j', (text, code) => {
    expect(codesOf(text)).toContain(code);
  });
});
