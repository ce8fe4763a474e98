import { settings } from '#libs/contracts';
import { aContact } from '../test/chronologies.js';
import { emptyLanes, laneName, laneOf, lanes } from './lanes.js';

describe('lanes', () => {
  it('hold every setting once: no contact is without a lane', () => {
    const held = lanes.flatMap(({ settings: some }) => some);
    expect([...held].sort()).toEqual([...settings].sort());
  });

  it('put an ambulance with the emergency department, and a court with social care', () => {
    expect([laneOf('ambulance').key, laneOf('court').key]).toEqual(['emergency', 'social']);
  });

  it('are called by the nurses who are there', () => {
    const lane = laneOf('school-nurse');
    expect(laneName(lane, new Set(['health-visitor']))).toBe('Health visitor');
    expect(laneName(lane, new Set(['school-nurse']))).toBe('School nurse');
    expect(laneName(lane, new Set(['school-nurse', 'health-visitor']))).toBe('Health visitor, school nurse');
    expect(laneName(laneOf('gp'), new Set(['gp']))).toBe('GP practice');
  });

  it('name every kind of service that is in them', () => {
    const emergency = laneOf('ed');
    expect(laneName(emergency, new Set(['ed']))).toBe('Emergency dept');
    expect(laneName(emergency, new Set(['ambulance', 'walk-in', 'ed']))).toBe(
      'Emergency dept, walk-in centre, ambulance',
    );
    expect(laneName(emergency, new Set(['walk-in']))).toBe('Walk-in centre');
    expect(laneName(laneOf('gp'), new Set(['gp', 'out-of-hours']))).toBe('GP practice, out-of-hours service');
    expect(laneName(laneOf('school'), new Set(['school']))).toBe('School, nursery');
  });

  it('tell a service that recorded nothing from one that nobody connected', () => {
    const contacts = [aContact({ number: 1, occurredAt: '2024-04-01T10:00:00Z' })];
    expect(emptyLanes({ contacts, notConnected: ['police', 'walk-in', 'pharmacy'] })).toEqual({
      nothingRecorded: [
        'health visitor, school nurse',
        'emergency dept',
        'hospital stay, clinic',
        'community paediatrics',
        'dental',
        'mental health',
        'social care',
      ],
      notConnected: ['pharmacy', 'walk-in centre', 'police'],
    });
  });
});
