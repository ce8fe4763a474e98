import { codeWords } from '../code-words.js';
import { isAtSiteOfDoses } from './marks-at-doses.js';
import { readMentions } from '../code-words.js';
import { sentenceAround } from '../text/sentence-around.js';

const isOfDoses = (text: string): boolean =>
  readMentions(text).some((mention) => {
    const told = sentenceAround(text, mention);
    return told !== null && isAtSiteOfDoses(text, mention, told);
  });

describe('a bruise at the site of doses', () => {
  it('is of the doses that the note begins with', () => {
    expect(isOfDoses('Imms SC w pressure. Bruise at site.')).toBe(true);
    expect(codeWords([{ field: 'note', text: 'Imms SC w pressure. Bruise at site.' }])).toHaveLength(1);
  });

  it.each([
    'Imms declined. Bruise at site.',
    'Imms given. Bruise on cheek.',
    'Imms given. Bruise at site, fell last week.',
    'Imms given. Bruise at site of fall.',
    'Bruise at site.',
    'Imms given. Bruise cheek at site.',
  ])('is not, of another: %s', (text) => {
    expect(isOfDoses(text)).toBe(false);
  });
});
