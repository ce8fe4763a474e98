import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'summary', text }]).map(({ code }) => code);

describe('what is broken', () => {
  it.each([
    'Pressure area L heel 2x2cm broken',
    'Skin broken over sacrum',
    'Blister on heel broken',
    'Sacral sore now broken',
    'Bed sore broken',
  ])('the skin: %s', (text) => {
    expect(codes(text)).not.toContain('fracture');
  });

  it.each([
    'Heel broken',
    'Skin tear and ankle broken',
    'Pressure sore, leg broken',
    'Arm is broken, skin intact',
    'Sore finger broken by dad',
    'Very sore collarbone broken',
  ])('a bone: %s', (text) => {
    expect(codes(text)).toContain('fracture');
  });
});
