import { accountOf, readAccounts, type Account } from './accounts.js';

const amira: Account = { id: 'amira-dunlin', name: 'Amira Dunlin', roles: ['nurse'], organisation: 'RXX' };
const passwords = { 'amira-dunlin': 'a long password' };
const opens = (name: string, password: string): string | null =>
  accountOf([amira, { ...amira, id: 'dr-heron', name: 'Dr Heron' }], passwords, { name, password })?.id ?? null;

describe('who can sign in', () => {
  it.each(['amira-dunlin', 'Amira Dunlin', '  amira dunlin '])('a person of the directory, as %j', (name) => {
    expect(opens(name, 'a long password')).toBe('amira-dunlin');
  });

  it.each([
    ['amira-dunlin', 'another password'],
    ['amira-dunlin', ''],
    ['nobody', 'a long password'],
    ['nobody', ''],
    ['dr-heron', ''],
    ['__proto__', ''],
  ])('not %j with %j', (name, password) => {
    expect(opens(name, password)).toBeNull();
  });

  it('is whoever has a grant in the seed: a team mailbox has none', () => {
    const seed = new URL('../seed/directory.yaml', import.meta.url).pathname;
    expect(readAccounts(seed).map(({ id }) => id)).toContain('amira-dunlin');
    expect(readAccounts(seed).map(({ id }) => id)).not.toContain('westmarch-team-7');
  });
});
