import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'summary', text }]).map(({ code }) => code);

describe('whom a dog attacked', () => {
  it.each([
    'Dog attacked postie, owner spoken to',
    'Dog attacked the postman',
    'Dog attacked neighbour',
    'Dog went for the nurse',
    'Dog attacked another dog on a walk',
    'Dog attacked another dog and its owner',
    'Dog attacked another dog, she was upset',
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
    'Dog attacked another dog and her when she pulled them apart',
  ])('the child: %s', (text) => {
    expect(codes(text)).toContain('bite');
  });
});
