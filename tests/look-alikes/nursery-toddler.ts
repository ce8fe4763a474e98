import {
  circumstances,
  contact,
  fileOf,
  injury,
  known,
  mechanism,
  moves,
  type Child,
  type LookAlike,
} from './record.js';

const perdy: Child = {
  nhsNumber: '9990600139',
  localId: 'LA13',
  name: 'RUFFORD, Perdy',
  birthDate: '2024-01-19',
  sex: 'female',
  homes: [{ since: '2024-01-19', postcode: 'ZZ99 6FG', authority: 'E00000001' }],
};
const atNursery = circumstances(
  'fall',
  'at-school-or-nursery',
  'school-or-nursery-accident',
  'witnessed-publicly',
  'prompt',
  'consistent',
);

/** Learning to run among twenty others: bumps on forehead and shins, with an accident form for each. */
export const nurseryToddler: LookAlike = {
  title: 'a toddler at nursery with ordinary falls',
  why: 'Walks since thirteen months; marks on forehead, shins and lip from falls that staff saw and wrote down, brought at once.',
  signals: fileOf(perdy, [
    contact('2025-01-29 10:00', 'health visitor clinic', {
      booked: '2025-01-06 09:00',
      says: {
        reason: 'one year review',
        observation: 'Cruises, stands alone. Bruise forehead from coffee table, mum says so unasked.',
      },
      coded: [moves('crawls'), injury('bruise', 'forehead'), ...known('outcome', 'weighed')],
      concern: false,
    }),
    contact('2025-05-20 11:10', 'Millbrook department', {
      says: {
        chiefComplaint: 'fell at nursery, bump forehead',
        triageNote: 'Tripped over sandpit edge 10:30, key worker saw. Cried at once, no vomiting.',
        escort: 'mother, nursery accident form seen',
        impression: 'Minor HI, walking about the department. Advice.',
      },
      coded: [injury('head injury', 'forehead'), moves('walks'), mechanism('W01'), ...atNursery],
      concern: false,
    }),
    contact('2025-07-08 15:30', 'Northgate practice', {
      booked: '2025-07-08 13:15',
      says: {
        reason: 'limp after nursery',
        examination: 'Bruised R shin, jumped off step at nursery today. FROM hips. Settled by end of consultation.',
      },
      coded: [injury('bruise', 'shin', 'right'), moves('walks'), mechanism('W10'), ...atNursery],
    }),
    contact('2025-10-03 12:20', 'Millbrook department', {
      says: {
        chiefComplaint: 'fell on toy at nursery, lip bleeding',
        triageNote: 'Fell running with cup 11:50. Small lac upper lip, frenulum intact, teeth firm. Form with mum.',
        escort: 'mother and key worker',
        impression: 'Lip lac, nil needed. Eating toast.',
      },
      coded: [injury('laceration', 'lip'), moves('walks'), mechanism('W18'), ...atNursery],
      concern: false,
    }),
    contact('2025-12-10 09:20', 'Northgate practice', {
      booked: '2025-12-10 08:03',
      says: { reason: 'cough and cold', examination: 'Chest clear. Few small bruises on shins, toddler.' },
      coded: [injury('bruise', 'shin', 'both'), moves('walks')],
    }),
    contact('2026-02-04 10:00', 'health visitor clinic', {
      booked: '2026-01-05 09:00',
      says: {
        reason: 'two year review',
        observation: 'Runs, kicks ball, talks. Shins bruised both sides. Warm with mum.',
      },
      coded: [moves('walks'), injury('bruise', 'shin', 'both'), ...known('outcome', 'weighed')],
      concern: false,
    }),
  ]),
};
