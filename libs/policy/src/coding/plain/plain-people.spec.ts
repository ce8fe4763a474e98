import { withPlainPeople } from './plain-people.js';
import { tokensOf } from '../text/tokens.js';

const plain = (text: string): string =>
  withPlainPeople(text, tokensOf(text))
    .map((token) => token.text)
    .join(' ');

describe('people of a text by one word each', () => {
  it.each([
    ['His mam rang', 'his mum rang'],
    ['Nanna and gramps came', 'nan and grandad came'],
    ['Step-father was out', 'stepdad was out'],
    ['Her step mum says', 'her stepmum says'],
    ["Grandma's house", "nan's house"],
    ['The foster carer rang', 'the carer rang'],
    ['Half-brother aged nine', 'brother aged nine'],
    ['Maternal grandmother', 'nan'],
    ["Nan who's fallen", 'nan who had fallen'],
    ["Mum's bf fell", "mum's boyfriend fell"],
    ['Mums bf fell', "mum's boyfriend fell"],
  ])('"%s" is read as "%s"', (text, read) => {
    expect(plain(text)).toBe(read);
  });

  it.each([
    ['Sister (6) fell', 'sister fell'],
    ['Brother Tom fell', 'brother fell'],
    ['Mum, Kelly, says', 'mum says'],
    ['Sister, aged 4, has a cut', 'sister has a cut'],
  ])('a name or an age behind them is left out: "%s"', (text, read) => {
    expect(plain(text)).toBe(read);
  });

  it.each([
    ['Infant school', 'infant school'],
    ['Team-mate', 'team - mate'],
    ['Slipped off the step mum was on', 'slipped off the step mum was on'],
    ['Brother (in the car) fell', 'brother ( in the car ) fell'],
    ['Sister bruised', 'sister bruised'],
  ])('what only looks like them stays: "%s"', (text, read) => {
    expect(plain(text)).toBe(read);
  });

  it('keeps where in the text each stands', () => {
    const text = 'Seen with step-father (40).';
    const stepdad = withPlainPeople(text, tokensOf(text)).find((token) => token.text === 'stepdad');

    expect(text.slice(stepdad?.from, stepdad?.to)).toBe('step-father');
  });
});
