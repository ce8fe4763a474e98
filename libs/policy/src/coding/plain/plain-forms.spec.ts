import { inPlainForms } from './plain-forms.js';
import { tokensOf } from '../text/tokens.js';

const plain = (text: string): string =>
  inPlainForms(tokensOf(text))
    .map((token) => token.text)
    .join(' ');

describe('short forms of notes in plain words', () => {
  it.each([
    ['(L) knee', 'l knee'],
    ['R) elbow grazed', 'r elbow grazed'],
    ['B/L wrists', 'bilateral wrists'],
    ['Left-sided rib', 'left rib'],
    ['O/E well', 'o/e well'],
    ['Bruising ++ to the arm', 'bruising to the arm'],
    ['Chin + nose', 'chin and nose'],
    ['Cut & bruised', 'cut and bruised'],
    ['A 2 x 3 cm bruise', 'a bruise'],
    ['A small faint bruise', 'a bruise'],
  ])('"%s" is read as "%s"', (text, read) => {
    expect(plain(text)).toBe(read);
  });

  it.each([
    ['Seen in A&E', 'seen in a & e'],
    ['Swelling +, bruising -', 'swelling + , bruising -'],
    ['Knee (left) shin', 'knee ( left ) shin'],
    ['2 cm of fabric', '2 cm of fabric'],
    ['A small boy', 'a small boy'],
  ])('what is no short form stays: "%s"', (text, read) => {
    expect(plain(text)).toBe(read);
  });

  it('a sentence that begins with what is left out still begins', () => {
    expect(inPlainForms(tokensOf('Well. (L) knee'))[1]).toMatchObject({ text: 'l', begins: true });
  });
});
