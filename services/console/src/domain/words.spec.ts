import { roleWords as roleNames } from '#libs/contracts';
import { roleWords } from './words.js';

describe('a role within a sentence', () => {
  it('is called as everywhere, with a small letter unless it is an abbreviation', () => {
    expect([roleWords.CON, roleWords.GP, roleWords.CSC]).toEqual(['consultant on shift', 'GP', 'children’s services']);
    for (const [role, name] of Object.entries(roleNames))
      expect(roleWords[role as keyof typeof roleWords].toLowerCase()).toBe(name.toLowerCase().replace("'", '’'));
  });
});
