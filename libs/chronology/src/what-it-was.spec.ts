import { kindOf } from './what-it-was.js';

describe('what kind of contact an event of a chronology is', () => {
  const event = { subject: 'child', childSeen: false } as const;

  it.each([
    ['not brought to an office of social care', { setting: 'social-care', type: 'was-not-brought' }, 'appointment'],
    [
      'not brought to a clinic of health visitors',
      { setting: 'health-visitor', type: 'was-not-brought' },
      'appointment',
    ],
    ['a visit at home that met nobody', { setting: 'social-care', type: 'no-access-visit' }, 'home-visit'],
    ['planned visits at home, cancelled', { setting: 'social-care', type: 'cancelled' }, 'home-visit'],
    ['a slot at a hospital, cancelled', { setting: 'outpatient', type: 'cancelled' }, 'appointment'],
  ] as const)('%s', (_, said, kind) => {
    expect(kindOf({ ...event, ...said })).toBe(kind);
  });
});
