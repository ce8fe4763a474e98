import { contact, diagnosis, fileOf, service, type Child, type Details, type LookAlike } from './record.js';

const sabra: Child = {
  nhsNumber: '9990600120',
  localId: 'LA12',
  name: 'WHIMBREL, Sabra',
  birthDate: '2020-03-17',
  sex: 'female',
  homes: [{ since: '2020-03-17', postcode: 'ZZ99 5DE', authority: 'E00000001' }],
  gestationWeeks: 28,
};
const clinics = {
  'community paediatrics': '290',
  'eye clinic': '216',
  'respiratory clinic': '258',
  'ear, nose and throat clinic': '215',
} as const;
const seen = (at: string, booked: string, clinic: keyof typeof clinics, rest: Partial<Details> = {}) =>
  contact(at, 'Millbrook clinic', {
    booked,
    says: { reason: clinic, ...(rest.says ?? {}) },
    coded: [service(clinics[clinic]), diagnosis('P07.3')],
    ...(rest.outcome ? { outcome: rest.outcome } : {}),
  });

/** Born at 28 weeks: four clinics, twelve slots in a year, one of them forgotten in the week of a funeral. */
export const manyClinics: LookAlike = {
  title: 'a girl under four clinics who misses one slot of twelve',
  why: 'Eleven of twelve kept; the twelfth fell on a family funeral, mother rang next morning and the child was seen three weeks later.',
  signals: fileOf(sabra, [
    seen('2025-01-14 09:30', '2024-10-02 10:00', 'respiratory clinic'),
    seen('2025-02-04 10:00', '2024-11-11 10:00', 'eye clinic'),
    seen('2025-02-27 13:30', '2024-12-02 10:00', 'ear, nose and throat clinic'),
    seen('2025-03-20 14:00', '2024-12-19 10:00', 'community paediatrics', {
      says: { outcome: 'Good progress. School nurse to see. Parents bring her to everything.' },
    }),
    seen('2025-04-15 09:30', '2025-01-14 10:00', 'respiratory clinic'),
    seen('2025-05-13 10:00', '2025-02-04 10:30', 'eye clinic', {
      outcome: 'was-not-brought',
      says: { outcome: 'WNB. Mother rang 14/5, grandfathers funeral. New date given on telephone.' },
    }),
    seen('2025-06-03 10:00', '2025-05-14 09:10', 'eye clinic'),
    seen('2025-06-26 13:30', '2025-02-27 14:00', 'ear, nose and throat clinic', {
      says: { outcome: 'Grommets in place.' },
    }),
    seen('2025-09-16 09:30', '2025-04-15 10:00', 'respiratory clinic'),
    seen('2025-09-25 14:00', '2025-03-20 14:40', 'community paediatrics'),
    seen('2025-10-14 10:00', '2025-06-03 10:30', 'eye clinic'),
    contact('2025-11-12 09:20', 'Northgate practice', {
      booked: '2025-11-12 08:00',
      says: { reason: 'ear pain', examination: 'Discharging L ear, drops.' },
      coded: [diagnosis('H66.9')],
    }),
    seen('2025-12-11 13:30', '2025-06-26 14:00', 'ear, nose and throat clinic', { says: { outcome: 'Dry. 6/12.' } }),
  ]),
};
