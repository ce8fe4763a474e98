import { givenName, pronouns, spacedNumber, spokenName } from './child-words.js';

describe('how a child is called', () => {
  it('in a sentence, by the given name', () => {
    expect(givenName('WRENFOLD, Ivo')).toBe('Ivo');
    expect(givenName('WRENFOLD, Ivo James')).toBe('Ivo');
  });

  it('without a name, by none', () => {
    for (const name of [null, undefined, '', 'WRENFOLD', 'WRENFOLD, ']) expect(givenName(name)).toBeNull();
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
});
