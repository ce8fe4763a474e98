import {
  circumstances,
  contact,
  diagnosis,
  fileOf,
  injury,
  mechanism,
  service,
  type Child,
  type LookAlike,
} from './record.js';

const joss: Child = {
  nhsNumber: '9990600074',
  localId: 'LA07',
  name: 'REDSHAW, Joss',
  birthDate: '2012-08-29',
  sex: 'male',
  homes: [{ since: '2012-08-29', postcode: 'ZZ99 1UV', authority: 'E00000001' }],
};
const onThePitch = circumstances('sport', 'at-sports-ground', 'witnessed-publicly', 'prompt', 'consistent');

/** Four matches that ended in a department, with a coach on the touchline each time. */
export const footballer: LookAlike = {
  title: 'a footballer of thirteen, injured all season',
  why: 'Every injury happened on a pitch before a crowd, was brought the same day by coach or parent, and is of the sort the game brings.',
  signals: fileOf(joss, [
    contact('2025-09-13 12:30', 'Millbrook department', {
      says: {
        chiefComplaint: 'rolled ankle at football',
        triageNote: '13y M inversion L ankle in match 11:30. Ottawa neg. WB with limp.',
        escort: 'football coach, father on his way',
        impression: 'ATFL sprain. RICE. Advice sheet.',
      },
      coded: [injury('sprain', 'ankle', 'left'), mechanism('W21'), ...onThePitch],
    }),
    contact('2025-10-18 13:15', 'Eastfield department', {
      says: {
        chiefComplaint: 'clash of heads at away match',
        triageNote: 'Head to head 12:20, no LOC, referee stopped game. Haematoma L eyebrow, GCS 15.',
        escort: 'father',
        impression: 'Minor HI, bruise forehead. No sport 3/52, graduated return.',
      },
      coded: [injury('head injury', 'forehead', 'left'), mechanism('W51'), ...onThePitch],
      concern: false,
    }),
    contact('2025-12-06 12:50', 'Millbrook department', {
      says: {
        chiefComplaint: 'goalkeeping, ball bent finger back',
        triageNote: 'R ring finger swollen. Buddy strapped by first aider at ground.',
        escort: 'mother',
        impression: 'Volar plate avulsion # R ring finger. Buddy strap, hand clinic.',
      },
      coded: [injury('fracture', 'finger', 'right'), mechanism('W21'), ...onThePitch],
      concern: false,
    }),
    contact('2025-12-12 10:40', 'Millbrook clinic', {
      booked: '2025-12-06 16:00',
      says: { reason: 'fracture clinic', outcome: 'Mobilise, physio. D/C.' },
      coded: [service('214')],
    }),
    contact('2026-01-08 16:30', 'physiotherapy', {
      booked: '2025-12-15 09:00',
      says: { reason: 'physiotherapy, hand' },
    }),
    contact('2026-02-21 12:10', 'Millbrook department', {
      says: {
        chiefComplaint: 'kicked in thigh and shin at football',
        triageNote: 'Late tackle, video shown by team mate! Dead leg R thigh, stud mark R shin. NV intact.',
        escort: 'football coach and mother',
        impression: 'Contusion R thigh and shin. No compartment signs. No concerns. Told to try chess.',
      },
      coded: [injury('bruise', 'thigh', 'right'), injury('bruise', 'shin', 'right'), mechanism('W21'), ...onThePitch],
      concern: false,
    }),
    contact('2026-03-17 16:50', 'Northgate practice', {
      booked: '2026-03-17 08:04',
      says: { reason: 'knee pain', history: 'Anterior knee pain R, worse after training. Osgood-Schlatter explained.' },
      coded: [diagnosis('M92.5')],
    }),
  ]),
};
