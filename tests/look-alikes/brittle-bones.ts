import { circumstances, contact, diagnosis, fileOf, injury, known, mechanism, moves, service } from './record.js';
import { type Child, type LookAlike } from './record.js';

const lowri: Child = {
  nhsNumber: '9990600023',
  localId: 'LA03',
  name: 'DUNLINE, Lowri',
  birthDate: '2022-09-03',
  sex: 'female',
  homes: [{ since: '2022-09-03', postcode: 'ZZ99 3EF', authority: 'E00000001' }],
};
const brittle = [diagnosis('Q78.0'), ...known('diagnosis', 'brittle-bones')];
const clinic = (at: string, booked: string, outcome: string) =>
  contact(at, 'Millbrook clinic', {
    booked,
    says: { reason: 'metabolic bone clinic', outcome },
    coded: [service('420'), ...brittle],
  });

/** Fractures after stumbles that would break nobody else's bones, in a child whose specialists expect them. */
export const brittleBones: LookAlike = {
  title: 'a girl of three with brittle bones and three fractures',
  why: 'Osteogenesis imperfecta type IV proven by genetics, under a bone clinic; each fracture brought at once with the plan in hand.',
  signals: fileOf(lowri, [
    clinic('2025-02-05 14:00', '2024-11-01 09:00', 'OI type IV. Pamidronate tolerated. Walking independently.'),
    contact('2025-03-18 13:10', 'Millbrook department', {
      says: {
        chiefComplaint: 'known OI, tripped at nursery, will not stand on left leg',
        triageNote:
          'Tripped on mat 12:30, key worker saw it, nursery accident form here. Mum called, came straight. OI passport seen.',
        escort: 'mother and nursery worker',
        impression:
          '# L tibia, undisplaced, on background OI. Above knee cast. Bone team aware. No safeguarding concern.',
      },
      coded: [
        injury('fracture', 'lower-leg', 'left'),
        mechanism('W01'),
        moves('walks'),
        ...circumstances(
          'fall',
          'at-school-or-nursery',
          'school-or-nursery-accident',
          'witnessed-publicly',
          'prompt',
          'consistent',
        ),
        ...brittle,
      ],
      concern: false,
      hours: 4,
    }),
    contact('2025-04-08 09:20', 'Millbrook clinic', {
      booked: '2025-03-18 17:00',
      says: { reason: 'fracture clinic', outcome: 'Good callus. Cast off.' },
      coded: [service('214'), ...brittle],
    }),
    clinic('2025-05-07 14:00', '2025-02-05 14:30', 'Fracture healed, pamidronate cycle 6. OT to see at nursery.'),
    contact('2025-07-26 17:45', 'Millbrook department', {
      says: {
        chiefComplaint: 'OI, fell off bottom stair, pain R upper arm',
        triageNote: 'Missed bottom stair holding dads hand 17:10. Not moving R arm. Splinted by dad as taught.',
        escort: 'father and mother',
        impression: '# R humerus, minimally displaced. Collar and cuff. Known OI, d/w bone clinic on call.',
      },
      coded: [
        injury('fracture', 'upper-arm', 'right'),
        mechanism('W10'),
        ...circumstances('fall', 'at-home', 'witnessed-by-carer', 'prompt', 'consistent'),
        ...brittle,
      ],
      concern: false,
    }),
    contact('2025-08-12 10:00', 'Millbrook clinic', {
      booked: '2025-07-26 20:30',
      says: { reason: 'fracture clinic', outcome: 'Uniting well.' },
      coded: [service('214'), ...brittle],
    }),
    clinic('2025-09-03 14:00', '2025-05-07 14:20', 'Two fractures this year, fewer than last. Bone density up.'),
    contact('2025-11-20 10:30', 'physiotherapy', {
      booked: '2025-11-03 09:00',
      says: {
        reason: 'physiotherapy, strength',
        outcome: 'Confident walker. Bruise shin, fell in garden, mum told us on arrival.',
      },
      coded: [injury('bruise', 'shin', 'right'), ...brittle],
    }),
    contact('2026-02-09 12:15', 'Eastfield department', {
      says: {
        chiefComplaint: 'OI, pain forearm after being lifted from car seat',
        triageNote:
          'Arm caught in strap 11:40 while visiting nan. Mum and nan present. Came straight here, home hospital rung on the way.',
        escort: 'mother',
        impression: 'Greenstick # L forearm. OI, emergency plan followed. Letter to Millbrook.',
      },
      coded: [
        injury('fracture', 'forearm', 'left'),
        mechanism('W23'),
        ...circumstances('witnessed-by-carer', 'prompt', 'consistent'),
        ...brittle,
      ],
      concern: false,
    }),
    contact('2026-03-03 09:40', 'Millbrook clinic', {
      booked: '2026-02-10 11:00',
      says: { reason: 'fracture clinic', outcome: 'Healed.' },
      coded: [service('214'), ...brittle],
    }),
    clinic('2026-03-04 14:00', '2025-09-03 14:30', 'Continue. Wheelchair for long distances ordered.'),
  ]),
};
