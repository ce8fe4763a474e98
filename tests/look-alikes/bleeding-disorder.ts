import { circumstances, contact, diagnosis, fileOf, injury, known, mechanism, moves, service } from './record.js';
import { type Child, type LookAlike } from './record.js';

const kit: Child = {
  nhsNumber: '9990600015',
  localId: 'LA02',
  name: 'AVOCETT, Kit',
  birthDate: '2023-02-20',
  sex: 'male',
  homes: [{ since: '2023-02-20', postcode: 'ZZ99 2CD', authority: 'E00000001' }],
};
const haemophilia = [diagnosis('D66'), ...known('diagnosis', 'bleeding-disorder')];
const clinic = (at: string, booked: string, outcome: string) =>
  contact(at, 'Millbrook clinic', {
    booked,
    says: { reason: 'haemophilia clinic', outcome },
    coded: [service('253'), ...haemophilia],
  });

/** A toddler whose skin shows every knock, and whose specialists, practice and nursery all know why. */
export const bleedingDisorder: LookAlike = {
  title: 'a toddler with haemophilia and many bruises',
  why: 'Severe haemophilia A, diagnosed and followed; bruises lie where toddlers knock themselves, parents ring at each bleed.',
  signals: fileOf(kit, [
    clinic(
      '2025-01-15 10:00',
      '2024-10-12 11:00',
      'Severe haemophilia A, on prophylaxis. Shins bruised as ever. Parents confident.',
    ),
    contact('2025-02-24 09:50', 'health visitor clinic', {
      booked: '2025-01-20 12:00',
      says: {
        reason: 'two year review',
        observation:
          'Walks and runs well. Bruises to both shins and forehead, parents open about these, known haemophilia, care plan seen.',
      },
      coded: [moves('walks'), injury('bruise', 'shin', 'both'), injury('bruise', 'forehead'), ...haemophilia],
      concern: false,
    }),
    contact('2025-03-08 11:15', 'Millbrook department', {
      says: {
        chiefComplaint: 'known haemophilia, knock to head on table',
        triageNote:
          'Tripped over rug at home 10:40, mum watching. Factor given by mum at 10:55 as per plan. Alert, playing.',
        escort: 'mother, brought haemophilia card',
        impression: 'Minor head injury, haemophilia A. D/w haemophilia team. Observed 6h, no imaging. Bruise forehead.',
      },
      coded: [
        injury('bruise', 'forehead'),
        mechanism('W18'),
        ...circumstances('fall', 'at-home', 'witnessed-by-carer', 'prompt', 'consistent'),
        ...haemophilia,
      ],
      concern: false,
      hours: 6,
    }),
    clinic(
      '2025-04-16 10:00',
      '2025-01-15 10:40',
      'Head bump reviewed, well. Several bruises shins and knees from climbing, levels satisfactory.',
    ),
    contact('2025-05-30 16:30', 'Millbrook department', {
      says: {
        chiefComplaint: 'swollen right knee, haemophilia',
        triageNote: 'Bumped knee on slide at nursery this afternoon, nursery rang mum, factor given 15:50.',
        escort: 'mother',
        impression: 'Haemarthrosis R knee. Seen by haemophilia nurse. Factor, physio. No concerns re care.',
      },
      coded: [
        injury('bruise', 'knee', 'right'),
        mechanism('W09'),
        ...circumstances('at-school-or-nursery', 'witnessed-publicly', 'prompt', 'consistent'),
        ...haemophilia,
      ],
      concern: false,
    }),
    contact('2025-06-05 09:30', 'physiotherapy', {
      booked: '2025-05-31 10:00',
      says: { reason: 'physiotherapy, knee bleed', outcome: 'Full range. Bruising thigh and shin noted, resolving.' },
      coded: [...haemophilia],
    }),
    clinic(
      '2025-07-16 10:00',
      '2025-04-16 10:30',
      'One joint bleed, treated within the hour. Nursery trained by our nurse.',
    ),
    contact('2025-09-10 08:50', 'Northgate practice', {
      booked: '2025-09-10 08:10',
      says: {
        reason: 'fever and cough',
        examination: 'Chest clear. Bruises shins, L forearm and knees, known severe haemophilia. Smiling.',
      },
      coded: [
        injury('bruise', 'shin', 'both'),
        injury('bruise', 'forearm', 'left'),
        diagnosis('J06.9'),
        ...haemophilia,
      ],
    }),
    clinic('2025-10-15 10:00', '2025-07-16 10:30', 'Doing well. Bruise chart kept by parents reviewed.'),
    contact('2025-12-02 18:20', 'Northmoor department', {
      says: {
        chiefComplaint: 'mouth bleed after fall at grandparents, haemophilia',
        triageNote:
          'Fell against step 17:40, torn lip, grandad and mum present. Factor given in car. Visiting for the weekend.',
        escort: 'mother and grandfather',
        impression: 'Lip laceration in haemophilia A. Tranexamic acid. Home team informed.',
      },
      coded: [
        injury('laceration', 'lip'),
        mechanism('W10'),
        ...circumstances('fall', 'witnessed-by-carer', 'prompt', 'consistent'),
        ...haemophilia,
      ],
      concern: false,
    }),
    clinic('2026-01-14 10:00', '2025-10-15 10:30', 'Lip healed. No inhibitors.'),
  ]),
};
