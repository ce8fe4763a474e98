import { settings, type Setting } from '#libs/contracts';
import { loadPolicies } from '#libs/platform/documents';
import { chainKindOf, type ChainKind } from './chain-kind.js';

const expected: Readonly<Record<Setting, ChainKind | null>> = {
  ed: 'hospital',
  'walk-in': 'hospital',
  'urgent-care': 'hospital',
  ambulance: null,
  inpatient: 'hospital',
  outpatient: 'hospital',
  gp: 'practice',
  'out-of-hours': null,
  'health-visitor': 'community',
  'school-nurse': 'community',
  'community-paediatrics': 'community',
  midwife: 'hospital',
  maternity: 'hospital',
  dental: null,
  camhs: 'community',
  therapy: 'community',
  pharmacy: null,
  'social-care': 'authority',
  police: null,
  school: null,
  education: null,
  nursery: null,
  housing: null,
  voluntary: null,
  court: null,
  other: null,
};

describe('who has a chain of their own, by where a child was seen', () => {
  it.each(settings)('%s', (setting) => {
    expect(chainKindOf(setting)).toBe(expected[setting]);
  });

  it('every policy has each of these chains', async () => {
    const kinds = new Set(settings.map(chainKindOf).filter((kind) => kind !== null));
    for (const { chains } of await loadPolicies('libs/policy/parameters'))
      expect(Object.keys(chains)).toEqual(expect.arrayContaining([...kinds]));
  });

  it('and each of them ends with the executive on call, above whom there is nobody', async () => {
    for (const { chains } of await loadPolicies('libs/policy/parameters'))
      for (const [name, steps] of Object.entries(chains)) expect([name, steps.at(-1)]).toEqual([name, ['EXEC']]);
  });
});
