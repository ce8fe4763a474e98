import { circumstances, contact, fileOf, injury, mechanism, type Child, type LookAlike, service } from './record.js';

const rafe: Child = {
  nhsNumber: '9990600007',
  localId: 'LA01',
  name: 'TERNWAY, Rafe',
  birthDate: '2019-05-14',
  sex: 'male',
  homes: [{ since: '2019-05-14', postcode: 'ZZ99 1AB', authority: 'E00000001' }],
};

/** Five accidents in a year, each seen by somebody, brought within the hour, at a place where boys of six hurt themselves. */
export const accidentProneYear: LookAlike = {
  title: 'a boy of six with an accident-prone year',
  why: 'Each accident was brought promptly, seen by others, explained and recorded, at a common site; he climbs everything.',
  signals: fileOf(rafe, [
    contact('2025-06-07 15:20', 'Millbrook department', {
      says: {
        chiefComplaint: 'fell off scooter in park, graze and swelling R knee',
        triageNote: '6y M bib dad. Fell off scooter 40 min ago, witnessed by dad. Weight bearing. No head injury.',
        escort: 'father',
        impression:
          'Soft tissue injury R knee. Abrasion cleaned. Injury consistent with history, no safeguarding concerns.',
      },
      coded: [
        injury('bruise', 'knee', 'right'),
        mechanism('W02'),
        ...circumstances('fall', 'in-public-place', 'witnessed-by-carer', 'prompt', 'consistent'),
      ],
      concern: false,
    }),
    contact('2025-08-22 17:05', 'Millbrook department', {
      says: {
        chiefComplaint: 'fell from monkey bars at holiday club, pain L wrist',
        triageNote:
          'FOOSH from monkey bars, witnessed by play leader who gave accident form. Swollen distal forearm, NV intact.',
        escort: 'mother, accident form from holiday club seen',
        impression: 'Buckle # L distal radius. Splint. Fracture clinic 2/52. Mechanism fits. No concerns.',
      },
      coded: [
        injury('fracture', 'forearm', 'left'),
        mechanism('W09'),
        ...circumstances('fall', 'at-school-or-nursery', 'witnessed-publicly', 'prompt', 'consistent'),
      ],
      concern: false,
    }),
    contact('2025-09-05 09:30', 'Millbrook clinic', {
      booked: '2025-08-22 20:00',
      says: { reason: 'fracture clinic', outcome: 'Buckle fracture healing, splint off in one week. Discharged.' },
      coded: [service('214')],
    }),
    contact('2025-11-13 12:40', 'Millbrook department', {
      says: {
        chiefComplaint: 'bumped heads with friend in playground, cut to forehead',
        triageNote:
          'Playground collision 12:05, school rang mum, head injury letter seen. No LOC, no vomiting. GCS 15.',
        escort: 'mother and teaching assistant',
        impression: '2 cm laceration forehead glued. Head injury advice given.',
      },
      coded: [
        injury('laceration', 'forehead'),
        mechanism('W51'),
        ...circumstances(
          'at-school-or-nursery',
          'school-or-nursery-accident',
          'witnessed-publicly',
          'prompt',
          'consistent',
        ),
      ],
      concern: false,
    }),
    contact('2026-01-19 09:10', 'Northgate practice', {
      booked: '2026-01-19 08:02',
      says: {
        reason: 'bruised shin',
        history:
          'Kicked playing football at after school club on Friday, told mum at once. Wants to know if he can do PE.',
        examination:
          'Bruise L shin, several small bruises both shins as expected of an active 6 year old. Running about the room.',
      },
      coded: [
        injury('bruise', 'shin', 'left'),
        mechanism('W21'),
        ...circumstances('sport', 'at-sports-ground', 'witnessed-publicly', 'consistent'),
      ],
    }),
    contact('2026-04-11 14:50', 'Eastfield department', {
      says: {
        chiefComplaint: 'slipped on rocks at beach, chin laceration',
        triageNote:
          'On day trip. Slipped on wet rocks 14:20, seen by both parents and cousin. Teeth intact, mouth opens fully.',
        escort: 'mother and father',
        impression: 'Chin lac, 3 sutures, out at GP in 5 days. Playful. Nil else. Explanation consistent.',
      },
      coded: [
        injury('laceration', 'chin'),
        mechanism('W01'),
        ...circumstances('fall', 'in-public-place', 'witnessed-publicly', 'prompt', 'consistent'),
      ],
      concern: false,
    }),
    contact('2026-04-16 15:40', 'Northgate practice', {
      booked: '2026-04-13 09:00',
      says: {
        reason: 'removal of sutures',
        history: 'Wound clean and healed. Mum laughs that he should wear a helmet indoors.',
      },
    }),
  ]),
};
