import { withPronouns } from './names-as-pronouns.js';
import { tokensOf } from '../text/tokens.js';

const plain = (text: string): string =>
  withPronouns(text, tokensOf(text))
    .map((token) => token.text)
    .join(' ');

describe('a pronoun for a name that a clause begins with', () => {
  it.each([
    ['When Tyrell was three', 'when he was three'],
    ['Tyrell says it was his dad', 'he says it was his dad'],
    ['Once Tyrell is crawling she will need a gate', 'once she is crawling she will need a gate'],
    ['At six months pt slipped off the sofa', 'at six months he slipped off the sofa'],
    ['Seen at home, child has no marks', 'seen at home , he has no marks'],
  ])('"%s" is read as "%s"', (text, read) => {
    expect(plain(text)).toBe(read);
  });

  it.each([
    ['A small child could fall', 'a small child could fall'],
    ['His twin has a burn, child has no marks', 'his twin has a burn , child has no marks'],
    ['Another child has asthma', 'another child has asthma'],
    ['Mr Tyrell has asthma', 'mr tyrell has asthma'],
    ['It struck Tyrell is not so', 'it struck tyrell is not so'],
    ['Class teacher and tyrell was there', 'class teacher and tyrell was there'],
    ['Seen by Tyrell today', 'seen by tyrell today'],
  ])('whoever else is named, or does nothing, stays: "%s"', (text, read) => {
    expect(plain(text)).toBe(read);
  });
});
