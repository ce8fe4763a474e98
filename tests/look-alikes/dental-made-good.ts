import { contact, diagnosis, fileOf, known, type Child, type LookAlike } from './record.js';

const idris: Child = {
  nhsNumber: '9990600066',
  localId: 'LA06',
  name: 'KNOTLEY, Idris',
  birthDate: '2018-01-25',
  sex: 'male',
  homes: [{ since: '2018-01-25', postcode: 'ZZ99 8ST', authority: 'E00000001' }],
};

/** One filling put off by a stomach bug, and done a fortnight later. */
export const dentalMadeGood: LookAlike = {
  title: 'a boy of seven who missed the dentist once',
  why: 'Caries found at a check-up; the filling was missed through illness, rung about the same day and done sixteen days later.',
  signals: fileOf(idris, [
    contact('2025-03-04 15:30', 'dentist', {
      booked: '2024-09-10 10:00',
      says: { reason: 'dental check-up', outcome: 'Sound. Fluoride.' },
    }),
    contact('2025-09-09 15:30', 'dentist', {
      booked: '2025-03-04 16:00',
      says: {
        reason: 'dental check-up',
        outcome: 'Caries lower left E, no pain. Filling booked. Diet advice, mum keen.',
      },
      coded: [diagnosis('K02.1'), ...known('diagnosis', 'caries')],
    }),
    contact('2025-09-30 16:00', 'dentist', {
      booked: '2025-09-09 16:00',
      outcome: 'was-not-brought',
      says: { reason: 'filling', outcome: 'FTA. Mother rang 17:10, D&V bug at home, apologised, rebooked.' },
    }),
    contact('2025-10-16 16:00', 'dentist', {
      booked: '2025-09-30 17:10',
      says: { reason: 'filling', outcome: 'LLE restored. Very cooperative.' },
      coded: known('diagnosis', 'caries'),
    }),
    contact('2025-11-20 09:00', 'Northgate practice', {
      booked: '2025-11-20 08:02',
      says: { reason: 'sore throat', examination: 'Viral. Teeth looked after.' },
      coded: [diagnosis('J02.9')],
    }),
    contact('2026-03-10 15:30', 'dentist', {
      booked: '2025-10-16 16:30',
      says: { reason: 'dental check-up', outcome: 'No new caries. Recall six months.' },
    }),
  ]),
};
