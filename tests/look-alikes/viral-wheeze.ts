import { contact, diagnosis, fileOf, known, moves, type Child, type LookAlike } from './record.js';

const teal: Child = {
  nhsNumber: '9990600082',
  localId: 'LA08',
  name: 'SMEWICK, Teal',
  birthDate: '2025-03-02',
  sex: 'female',
  homes: [{ since: '2025-03-02', postcode: 'ZZ99 2WX', authority: 'E00000001' }],
};
const wheeze = known('diagnosis', 'wheeze');

/** A winter baby with a brother at nursery: bronchiolitis, then wheeze with each cold. */
export const viralWheeze: LookAlike = {
  title: 'an infant with viral wheeze and three attendances in a winter',
  why: 'Three breathless colds between October and January, each brought early and by the advice given; all reviews and vaccines kept.',
  signals: fileOf(teal, [
    contact('2025-03-02 21:40', 'Millbrook maternity', { says: { reason: 'live birth' }, hours: 22 }),
    contact('2025-03-14 11:00', 'health visitor at home', {
      says: {
        reason: 'new birth visit',
        observation: 'Well, breastfeeding. Skin clear, birthmark sacrum noted in red book.',
      },
      coded: [moves('not-mobile'), ...known('outcome', 'weighed')],
    }),
    contact('2025-04-16 10:30', 'health visitor at home', {
      says: { reason: 'six to eight week review', observation: 'Smiles. 50th centile.' },
      coded: [...known('outcome', 'weighed')],
    }),
    contact('2025-04-30 09:50', 'Northgate practice', { says: { reason: 'immunisation, 8 weeks' } }),
    contact('2025-05-28 09:50', 'Northgate practice', { says: { reason: 'immunisation, 12 weeks' } }),
    contact('2025-06-25 09:50', 'Northgate practice', { says: { reason: 'immunisation, 16 weeks' } }),
    contact('2025-10-14 09:10', 'Northgate practice', {
      booked: '2025-10-14 08:01',
      says: { reason: 'cough and cold', examination: 'RR 44, mild recession. Bronchiolitis, day 2. Safety net given.' },
      coded: [diagnosis('J21.9')],
    }),
    contact('2025-10-15 23:10', 'Millbrook department', {
      says: {
        chiefComplaint: 'bronchiolitis day 3, feeding half',
        triageNote: '7/12 F. GP yesterday, told to come if feeds below half. Sats 94, RR 52. Brother has cold.',
        escort: 'mother and father',
        impression: 'Bronchiolitis. Observed 4h, fed 90 ml x2. Home with advice.',
      },
      coded: [diagnosis('J21.9')],
      concern: false,
      hours: 5,
    }),
    contact('2025-11-29 18:45', 'Millbrook department', {
      says: {
        chiefComplaint: 'wheeze with a cold',
        triageNote: 'Snuffly 2/7, wheezy since 4pm. Alert, smiling.',
        escort: 'mother',
        impression: 'Viral induced wheeze. Trial of salbutamol via spacer, mum taught.',
      },
      coded: [diagnosis('B34.9'), ...wheeze],
      concern: false,
    }),
    contact('2025-12-17 10:00', 'health visitor clinic', {
      booked: '2025-11-12 09:00',
      says: {
        reason: 'one year review',
        observation: 'Crawls fast. Small bruise forehead, pulled up on toy box, mum points it out herself.',
      },
      coded: [moves('crawls'), ...known('outcome', 'weighed')],
      concern: false,
    }),
    contact('2026-01-11 05:20', 'Millbrook department', {
      says: {
        chiefComplaint: 'wheeze, third this winter',
        triageNote: 'Cold since yesterday. Used plan, 6 puffs 4 hourly, not holding 3h. Sats 93.',
        escort: 'father',
        impression: 'Episodic viral wheeze. Salbutamol stretched to 4 hourly. Home. GP to review preventer.',
      },
      coded: [...wheeze],
      concern: false,
      hours: 6,
    }),
    contact('2026-01-14 10:20', 'Northgate practice', {
      booked: '2026-01-12 08:05',
      says: { reason: 'review after attendance', examination: 'Chest clear. Parents smoke-free. Plan renewed.' },
      coded: [...wheeze],
    }),
    contact('2026-03-11 09:40', 'Northgate practice', { says: { reason: 'immunisation, one year' } }),
  ]),
};
