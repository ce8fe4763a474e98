import { givenName, pronouns, sentenceAbout, spacedNumber, spokenName } from './child-words.js';

describe('how a child is called', () => {
  it('in a sentence, by the given name', () => {
    expect(givenName('WRENFOLD, Ivo')).toBe('Ivo');
    expect(givenName('WRENFOLD, Ivo James')).toBe('Ivo');
    expect(sentenceAbout('{child}, 7 months, came. {child} left.', 'Ivo')).toBe('Ivo, 7 months, came. Ivo left.');
  });

  it('without a name, as the child, with a capital where a sentence starts', () => {
    for (const name of [null, undefined, '', 'WRENFOLD', 'WRENFOLD, ']) expect(givenName(name)).toBeNull();
    expect(sentenceAbout('{child} came. Then {child} left.', null)).toBe('The child came. Then the child left.');
  });

  it('in the label of a button, as people say it', () => {
    expect(spokenName('WRENFOLD, Ivo')).toBe('Ivo Wrenfold');
    expect(spokenName('O’ROOK-STEAD, Tam')).toBe('Tam O’Rook-Stead');
    expect(spokenName('VAN DER ÉCOLE, Zoë')).toBe('Zoë Van Der École');
    expect(spokenName('WRENFOLD')).toBe('Wrenfold');
    expect(spokenName(null)).toBeNull();
  });

  it('by he or she only where that is recorded', () => {
    expect([pronouns('male').he, pronouns('female').he]).toEqual(['he', 'she']);
    for (const sex of ['other', 'unknown', null, undefined] as const) expect(pronouns(sex).he).toBe('the child');
  });

  it('with the NHS number in three parts', () => {
    expect(spacedNumber('9990000018')).toBe('999 000 0018');
  });

  it('takes nothing in a name for a pattern of replacement', () => {
    expect(sentenceAbout('{child} came.', '$&')).toBe('$& came.');
  });
});
