import { contact, fileOf, known, moves, type Child, type LookAlike } from './record.js';

const wren: Child = {
  nhsNumber: '9990600058',
  localId: 'LA05',
  name: 'PLOVERTON, Wren',
  birthDate: '2024-04-08',
  sex: 'female',
  homes: [
    { since: '2024-04-08', postcode: 'ZZ99 5JK', authority: 'E00000001' },
    { since: '2024-10-18', postcode: 'ZZ99 5LM', authority: 'E00000001' },
    { since: '2025-03-28', postcode: 'ZZ99 6NP', authority: 'E00000002' },
    { since: '2025-11-07', postcode: 'ZZ99 7QR', authority: 'E00000001' },
  ],
};

/** A father in the army's works department, three tenancies in nineteen months, and one review lost in the post. */
export const threeMoves: LookAlike = {
  title: 'a baby of three house moves with one missed review',
  why: 'Moved with a parent’s work, registered within days each time; the one review that was missed was held six weeks later.',
  signals: fileOf(wren, [
    contact('2024-04-08 06:10', 'Millbrook maternity', { says: { reason: 'live birth' }, hours: 30 }),
    contact('2024-04-19 10:30', 'health visitor at home', {
      says: { reason: 'new birth visit', observation: 'Thriving. Both parents at home. Undressed, skin clear.' },
      coded: [moves('not-mobile'), ...known('outcome', 'weighed')],
    }),
    contact('2024-05-24 11:00', 'health visitor at home', {
      says: { reason: 'six to eight week review', observation: 'Smiling, 25th centile. Mood good.' },
      coded: [moves('not-mobile'), ...known('outcome', 'weighed')],
    }),
    contact('2024-06-05 09:30', 'Northgate practice', { says: { reason: 'immunisation, 8 weeks' } }),
    contact('2024-07-03 09:30', 'Northgate practice', { says: { reason: 'immunisation, 12 weeks' } }),
    contact('2024-07-31 09:30', 'Northgate practice', { says: { reason: 'immunisation, 16 weeks' } }),
    contact('2024-10-21 16:00', 'Southgate practice', {
      says: { reason: 'new patient check', history: 'Moved for fathers work, notes requested.' },
      coded: known('outcome', 'joined-practice-list'),
    }),
    contact('2025-02-26 10:00', 'health visitor clinic', {
      booked: '2025-01-29 10:00',
      outcome: 'was-not-brought',
      says: {
        reason: 'one year review',
        outcome: 'Not brought. Letter had gone to old address; mother rang after text, rebooked.',
      },
    }),
    contact('2025-03-24 14:20', 'Southgate practice', {
      booked: '2025-03-24 08:03',
      says: { reason: 'cough and cold', examination: 'Chest clear, crawling round the room.' },
    }),
    contact('2025-03-31 15:10', 'Eastfield practice', {
      says: {
        reason: 'new patient check',
        history: 'New posting for dad. Imms up to date, red book seen. No concerns.',
      },
      coded: known('outcome', 'joined-practice-list'),
    }),
    contact('2025-04-09 10:30', 'health visitor clinic', {
      booked: '2025-02-27 09:00',
      says: {
        reason: 'one year review',
        observation:
          'Held with us by agreement before transfer. Cruising, 25th centile, sociable. Handed over to new team by telephone.',
      },
      coded: [moves('crawls'), ...known('outcome', 'weighed')],
    }),
    contact('2025-04-23 09:40', 'Eastfield practice', { says: { reason: 'immunisation, one year' } }),
    contact('2025-08-02 19:10', 'Eastfield department', {
      says: {
        chiefComplaint: 'croupy cough',
        triageNote: 'Barking cough since tonight, no stridor at rest. Parents both here.',
        escort: 'mother and father',
        impression: 'Mild croup, dex given, home.',
      },
      concern: false,
    }),
    contact('2025-11-12 15:30', 'Millbrook practice', {
      says: { reason: 'new patient check', history: 'Back in the county, bought a house. Red book up to date.' },
      coded: known('outcome', 'joined-practice-list'),
    }),
    contact('2025-11-26 11:00', 'health visitor at home', {
      says: { reason: 'transfer-in visit', observation: 'Settled home. Good interaction. Two year review planned.' },
      coded: [moves('walks'), ...known('outcome', 'transferred-in')],
    }),
    contact('2026-05-13 10:00', 'health visitor clinic', {
      booked: '2026-04-01 10:00',
      says: { reason: 'two year review', observation: 'Two-word sentences, runs. 25th centile.' },
      coded: [moves('walks'), ...known('outcome', 'weighed')],
    }),
  ]),
};
