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

const corin: Child = {
  nhsNumber: '9990600112',
  localId: 'LA11',
  name: 'FIELDFARE, Corin',
  birthDate: '2021-10-05',
  sex: 'male',
  homes: [{ since: '2021-10-05', postcode: 'ZZ99 4BC', authority: 'E00000001' }],
};

/** Lives where the county ends: one hospital is eight miles off, the other nine, and mother works beside the second. */
export const borderDweller: LookAlike = {
  title: 'a boy of the county border who uses two hospitals',
  why: 'The nearest department depends on the time of day and the parent; each attendance is ordinary, each hospital knows of the other.',
  signals: fileOf(corin, [
    contact('2025-01-30 19:30', 'Millbrook department', {
      says: {
        chiefComplaint: 'croupy cough at night',
        triageNote: '3y M barking cough. Also had croup in Nov, seen Eastfield (near mums work).',
        escort: 'father',
        impression: 'Croup, dexamethasone, home.',
      },
      coded: [diagnosis('J05.0')],
      concern: false,
    }),
    contact('2025-04-24 12:10', 'Eastfield department', {
      says: {
        chiefComplaint: 'fell from climbing frame at nursery, elbow',
        triageNote: 'Fell 11:30, nursery by mums office rang. Staff saw it. Elbow swollen.',
        escort: 'mother, nursery note seen',
        impression: 'Supracondylar # L gartland 1. Cast. Follow-up at Millbrook nearer home, letter sent.',
      },
      coded: [
        injury('fracture', 'elbow', 'left'),
        mechanism('W09'),
        ...circumstances(
          'fall',
          'at-school-or-nursery',
          'school-or-nursery-accident',
          'witnessed-publicly',
          'prompt',
          'consistent',
        ),
      ],
      concern: false,
    }),
    contact('2025-05-02 09:20', 'Millbrook clinic', {
      booked: '2025-04-25 10:00',
      says: { reason: 'fracture clinic', outcome: 'Transferred from Eastfield. Position good.' },
      coded: [service('214')],
    }),
    contact('2025-05-16 09:20', 'Millbrook clinic', {
      booked: '2025-05-02 09:50',
      says: { reason: 'fracture clinic', outcome: 'Cast off, moving well.' },
      coded: [service('214')],
    }),
    contact('2025-08-10 16:00', 'Millbrook department', {
      says: {
        chiefComplaint: 'bead in nose',
        triageNote: 'Put bead up R nostril in front of sister, 1 h ago.',
        escort: 'father and sister',
        impression: 'Removed with parents kiss technique.',
      },
      coded: [diagnosis('T17.1')],
      concern: false,
    }),
    contact('2025-11-19 13:40', 'Eastfield department', {
      says: {
        chiefComplaint: 'fever and rash',
        triageNote: 'Temp 39 at nursery, mum fetched him. Rash blanches. Playing.',
        escort: 'mother',
        impression: 'Viral exanthem.',
      },
      coded: [diagnosis('B09')],
      concern: false,
    }),
    contact('2025-11-21 09:00', 'Northgate practice', {
      booked: '2025-11-21 08:02',
      says: { reason: 'review after attendance', history: 'Eastfield letter here. Rash gone.' },
    }),
    contact('2026-02-15 11:20', 'Millbrook department', {
      says: {
        chiefComplaint: 'ran into door frame, cut forehead',
        triageNote: 'Chasing dog at home 10:50, dad and sister present. No LOC.',
        escort: 'father',
        impression: '1 cm lac forehead, glue. Records of both hospitals looked at, nothing of concern.',
      },
      coded: [
        injury('laceration', 'forehead'),
        mechanism('W22'),
        ...circumstances('at-home', 'witnessed-by-carer', 'prompt', 'consistent'),
      ],
      concern: false,
    }),
  ]),
};
