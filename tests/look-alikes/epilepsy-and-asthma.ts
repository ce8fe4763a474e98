import { contact, diagnosis, fileOf, known, service, type Child, type Details, type LookAlike } from './record.js';

const nessa: Child = {
  nhsNumber: '9990600031',
  localId: 'LA04',
  name: 'GARGANEY, Nessa',
  birthDate: '2016-11-30',
  sex: 'female',
  homes: [{ since: '2016-11-30', postcode: 'ZZ99 4GH', authority: 'E00000001' }],
};
const epilepsy = [diagnosis('G40.3'), ...known('diagnosis', 'epilepsy')];
const asthma = [diagnosis('J45.9'), ...known('diagnosis', 'asthma')];
const seizure = (at: string, triageNote: string) =>
  contact(at, 'Millbrook department', {
    says: {
      chiefComplaint: 'seizure, known epilepsy',
      triageNote,
      escort: 'mother',
      impression: 'Usual seizure, self terminated. Back to baseline. Epilepsy nurse emailed.',
    },
    coded: [...epilepsy],
    concern: false,
  });
const wheeze = (at: string, triageNote: string) =>
  contact(at, 'Millbrook department', {
    says: {
      chiefComplaint: 'wheeze, known asthma',
      triageNote,
      escort: 'father',
      impression: 'Moderate exacerbation. Burst therapy, pred 3/7, wheeze plan gone through. GP 48h.',
    },
    coded: [...asthma],
    concern: false,
    hours: 4,
  });
const appointment = (at: string, booked: string, clinic: 'epilepsy' | 'respiratory', rest: Partial<Details> = {}) =>
  contact(at, 'Millbrook clinic', {
    booked,
    says: { reason: `${clinic} clinic`, ...(rest.says ?? {}) },
    coded: [service(clinic === 'epilepsy' ? '421' : '258'), ...(clinic === 'epilepsy' ? epilepsy : asthma)],
    ...(rest.outcome ? { outcome: rest.outcome } : {}),
  });

/** Many attendances and clinics, because there are two illnesses; two slots missed for reasons, and both made good. */
export const epilepsyAndAsthma: LookAlike = {
  title: 'a girl with epilepsy and asthma, always at the hospital',
  why: 'Two conditions bring seven attendances and ten clinic slots; two were missed, rung about and made good within weeks.',
  signals: fileOf(nessa, [
    appointment('2025-01-21 09:30', '2024-10-01 10:00', 'epilepsy'),
    wheeze('2025-02-10 20:40', 'Cold for two days, blue inhaler 10 puffs 2 hourly with spacer. Sats 93.'),
    contact('2025-02-12 10:20', 'Northgate practice', {
      booked: '2025-02-11 08:05',
      says: { reason: 'asthma review after attendance', history: 'Better. Technique good. Plan renewed.' },
      coded: [...asthma],
    }),
    appointment('2025-03-11 14:00', '2025-01-10 10:00', 'respiratory'),
    seizure('2025-04-02 08:15', 'Tonic clonic 3 min at breakfast, midazolam not needed. Ambulance called by mum.'),
    appointment('2025-05-20 09:30', '2025-01-21 10:00', 'epilepsy', {
      outcome: 'was-not-brought',
      says: { outcome: 'DNA. Mum rang at 11: N had a seizure in the night and slept in. Rebooked by secretary.' },
    }),
    appointment('2025-06-10 09:30', '2025-05-20 11:10', 'epilepsy', {
      says: { outcome: 'Dose raised for weight. Diary kept by mum, rescue medicine in date, school plan signed.' },
    }),
    seizure(
      '2025-07-14 13:30',
      'Seizure at school 4 min, teacher gave midazolam at 5 min as plan. Mum met ambulance here.',
    ),
    appointment('2025-07-22 14:00', '2025-03-11 14:30', 'respiratory'),
    wheeze('2025-09-17 03:20', 'September wheeze as each year. Plan followed at home, no better after 10 puffs.'),
    appointment('2025-09-30 09:30', '2025-06-10 10:00', 'epilepsy'),
    wheeze('2025-11-24 22:05', 'URTI. Given 10 puffs x3. Speaking in sentences.'),
    contact('2025-11-26 09:10', 'Northgate practice', {
      booked: '2025-11-25 08:01',
      says: { reason: 'asthma review after attendance', history: 'Improving. Preventer collected monthly.' },
      coded: [...asthma],
    }),
    appointment('2025-12-09 14:00', '2025-07-22 14:30', 'respiratory', {
      outcome: 'was-not-brought',
      says: { outcome: 'Did not attend, snow, school closed. Family rang same day. Rebooked.' },
    }),
    appointment('2025-12-30 11:00', '2025-12-09 16:00', 'respiratory', {
      says: { outcome: 'Montelukast started. Good adherence.' },
    }),
    seizure('2026-01-25 06:50', 'Seizure on waking, 2 min, found by dad who heard her. No injury.'),
    appointment('2026-02-03 09:30', '2025-09-30 10:00', 'epilepsy'),
    wheeze('2026-03-06 19:15', 'Wheeze after PE and cold. Teacher gave inhaler, parents called.'),
    appointment('2026-04-14 14:00', '2025-12-30 11:30', 'respiratory'),
  ]),
};
