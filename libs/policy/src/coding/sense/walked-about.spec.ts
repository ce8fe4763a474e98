import { codeWords } from '../code-words.js';

const walks = (text: string): boolean => codeWords([{ field: 'reason', text }]).some(({ code }) => code === 'walks');

describe('who walks', () => {
  it.each([
    'Baby screaming since six, dad is walking him round',
    'Mum walks baby around in sling',
    'Nan walking him in the pram',
    'Partner walking her about to settle her',
  ])('is who carries or pushes the child: %s', (text) => {
    expect(walks(text)).toBe(false);
  });

  it.each([
    'Walks him round the room holding both hands',
    'Walking him to school',
    'Walking round the furniture by himself, walking well',
    'Now walking around',
  ])('is the child: %s', (text) => {
    expect(walks(text)).toBe(true);
  });
});
