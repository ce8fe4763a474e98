import { contact, fileOf, known, moves, type Child, type LookAlike } from './record.js';

const jory: Child = {
  nhsNumber: '9990600147',
  localId: 'LA14',
  name: 'TWITEFIELD, Jory',
  birthDate: '2024-08-13',
  sex: 'male',
  homes: [{ since: '2024-08-13', postcode: 'ZZ99 7HJ', authority: 'E00000001' }],
};
const declined = 'Parents came and declined after long discussion. Capacity and understanding clear. Will think again.';

/** Parents who refuse a vaccine and keep every appointment at which they say so. */
export const refusedVaccination: LookAlike = {
  title: 'a baby whose parents refuse vaccination and keep every review',
  why: 'A refusal is a choice that parents may make: they attend to say it, and every review, weighing and illness was kept or brought.',
  signals: fileOf(jory, [
    contact('2024-08-13 13:30', 'Millbrook maternity', { says: { reason: 'live birth' }, hours: 20 }),
    contact('2024-08-26 10:00', 'health visitor at home', {
      says: {
        reason: 'new birth visit',
        observation: 'Breastfed, 75th centile. Parents unsure of vaccines, leaflet left.',
      },
      coded: [moves('not-mobile'), ...known('outcome', 'weighed')],
    }),
    contact('2024-09-30 10:00', 'health visitor at home', {
      says: { reason: 'six to eight week review', observation: 'Thriving.' },
      coded: [moves('not-mobile'), ...known('outcome', 'weighed')],
    }),
    contact('2024-10-08 09:40', 'Northgate practice', { says: { reason: 'immunisation, 8 weeks', outcome: declined } }),
    contact('2024-11-05 09:40', 'Northgate practice', {
      booked: '2024-10-15 10:00',
      outcome: 'cancelled-by-patient',
      says: {
        reason: 'immunisation, 12 weeks',
        outcome: 'Father rang: not having it, please use the slot for somebody.',
      },
    }),
    contact('2024-12-03 09:40', 'Northgate practice', {
      says: { reason: 'immunisation, 16 weeks', outcome: declined },
    }),
    contact('2025-01-22 14:10', 'Northgate practice', {
      booked: '2025-01-22 08:01',
      says: { reason: 'fever', examination: 'Temp 38.4, ears red, alert. Unimmunised, safety net careful.' },
    }),
    contact('2025-08-20 10:00', 'health visitor clinic', {
      booked: '2025-07-16 09:00',
      says: {
        reason: 'one year review',
        observation: 'Walking along furniture, 75th centile, four words. Still decline MMR.',
      },
      coded: [moves('crawls'), ...known('outcome', 'weighed')],
      concern: false,
    }),
    contact('2025-08-27 09:40', 'Northgate practice', {
      says: { reason: 'immunisation, one year', outcome: declined },
    }),
    contact('2026-01-08 11:00', 'dentist', { says: { reason: 'dental check-up', outcome: 'First visit. Sound.' } }),
    contact('2026-08-26 10:00', 'health visitor clinic', {
      booked: '2026-07-15 09:00',
      says: {
        reason: 'two year review',
        observation: 'Talks in sentences. 75th centile. Tetanus vaccine accepted for next month.',
      },
      coded: [moves('walks'), ...known('outcome', 'weighed')],
      concern: false,
    }),
  ]),
};
