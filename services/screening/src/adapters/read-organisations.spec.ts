import { coveringAuthority, treatingAuthority } from '#libs/facts';
import { readOrganisations } from './read-organisations.js';

const organisations = readOrganisations('infra/local/seed/organisations.yaml');

describe('which authority covers a child', () => {
  it('the one of the address as stated, else the one in whose area the treating site lies', () => {
    const contact = { organisation: 'RXX', site: 'RXX01', authority: null };
    expect(coveringAuthority(organisations, contact)).toBe('E00000001');
    expect(coveringAuthority(organisations, { ...contact, authority: 'E00000002' })).toBe('E00000002');
    expect(treatingAuthority(organisations, { ...contact, site: null })).toBe('E00000001');
  });

  it('nobody’s, when neither address nor organisation is known', () => {
    expect(coveringAuthority(organisations, { organisation: 'RQQ', site: null, authority: null })).toBeNull();
  });
});
