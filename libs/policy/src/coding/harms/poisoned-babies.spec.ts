import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'summary', text }]).map(({ code }) => code);

describe('an intoxication', () => {
  it.each(['Baby opiate intoxication', 'Toddler methadone intoxication', 'Neonate methadone intoxication, ?via milk'])(
    'of one so small is a poisoning: %s',
    (text) => {
      expect(codes(text)).toContain('poisoning');
      expect(codes(text)).not.toContain('intoxicated');
    },
  );

  it.each(['Opiate intoxication', '15 yr old, ethanol intoxication', 'Toddler intoxicated'])(
    'is one of the young else: %s',
    (text) => {
      expect(codes(text)).toContain('intoxicated');
    },
  );
});
