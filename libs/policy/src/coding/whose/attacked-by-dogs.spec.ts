import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'summary', text }]).map(({ code }) => code);

describe('whom a dog attacked', () => {
  it.each([
    'Dog attacked postie, owner spoken to',
    'Dog attacked the postman',
    'Dog attacked neighbour',
    'Dog went for the nurse',
  ])('another: %s', (text) => {
    expect(codes(text)).not.toContain('bite');
    expect(codes(text)).not.toContain('dog-bite');
  });

  it.each([
    'Dog attacked him',
    'Dog attacked mum and him',
    'Attacked by dog',
    'Dog went for child, bite to cheek',
    'Dog attacked sister then child',
  ])('the child: %s', (text) => {
    expect(codes(text)).toContain('bite');
  });
});
