import { contact, diagnosis, fileOf, service, type Child, type LookAlike } from './record.js';

const tamsin: Child = {
  nhsNumber: '9990600155',
  localId: 'LA15',
  name: 'GODWICK, Tamsin',
  birthDate: '2009-02-11',
  sex: 'female',
  homes: [{ since: '2009-02-11', postcode: 'ZZ99 8KL', authority: 'E00000001' }],
};

/** Sixteen, competent, with mild acne and a part-time job: her appointments are hers to skip. */
export const competentSixteen: LookAlike = {
  title: 'a competent sixteen-year-old who skips her own appointments',
  why: 'She books and skips skin and dental slots herself, nothing depends on them, she comes alone when she wants help and is well.',
  signals: fileOf(tamsin, [
    contact('2025-04-02 16:30', 'Northgate practice', {
      booked: '2025-03-31 16:05',
      says: {
        reason: 'acne',
        history: 'Came alone, 16, competent. Mild to moderate. Referred to skin clinic at her wish.',
      },
      coded: [diagnosis('L70.0')],
    }),
    contact('2025-06-10 15:00', 'Millbrook clinic', {
      booked: '2025-04-28 10:00',
      outcome: 'was-not-brought',
      says: { reason: 'skin clinic', outcome: 'DNA. Texted: had GCSE exam. Offered new date.' },
      coded: [service('257')],
    }),
    contact('2025-07-15 15:00', 'Millbrook clinic', {
      booked: '2025-06-11 10:00',
      says: { reason: 'skin clinic', outcome: 'Seen alone. Topical treatment.' },
      coded: [service('257'), diagnosis('L70.0')],
    }),
    contact('2025-09-08 16:00', 'dentist', {
      booked: '2025-03-10 10:00',
      outcome: 'was-not-brought',
      says: { reason: 'dental check-up', outcome: 'FTA, rang next day: shift at cafe.' },
    }),
    contact('2025-10-21 16:00', 'dentist', {
      booked: '2025-09-09 12:00',
      says: { reason: 'dental check-up', outcome: 'Sound.' },
    }),
    contact('2025-11-18 15:00', 'Millbrook clinic', {
      booked: '2025-07-15 15:30',
      outcome: 'was-not-brought',
      says: { reason: 'skin clinic', outcome: 'DNA. Skin clear, told GP she no longer needs it. Discharged.' },
      coded: [service('257')],
    }),
    contact('2025-12-03 17:10', 'Northgate practice', {
      booked: '2025-12-01 17:00',
      says: {
        reason: 'contraceptive advice',
        history:
          'Seen alone. Boyfriend of 17, same college, consensual. Competent. Mum knows. Pill started, no concerns.',
      },
      coded: [diagnosis('Z30.0')],
    }),
    contact('2026-03-05 16:40', 'Northgate practice', {
      booked: '2026-03-03 16:00',
      says: { reason: 'pill check', history: 'BP normal, happy at college, working Saturdays.' },
      coded: [diagnosis('Z30.4')],
    }),
  ]),
};
