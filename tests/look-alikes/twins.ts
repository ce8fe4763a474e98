import {
  contact,
  fileOf,
  injury,
  known,
  mechanism,
  moves,
  circumstances,
  service,
  type Child,
  type Entry,
  type LookAlike,
} from './record.js';

const homes = [{ since: '2023-06-11', postcode: 'ZZ99 3YZ', authority: 'E00000001' }];
const alba: Child = {
  nhsNumber: '9990600090',
  localId: 'LA09',
  name: 'LINNETLEY, Alba',
  birthDate: '2023-06-11',
  sex: 'female',
  homes,
  gestationWeeks: 36,
};
const elsa: Child = { ...alba, nhsNumber: '9990600104', localId: 'LA10', name: 'LINNETLEY, Elsa' };

const both: readonly Entry[] = [
  contact('2023-06-11 04:20', 'Millbrook maternity', { says: { reason: 'live birth, twin' }, hours: 38 }),
  contact('2023-06-23 10:00', 'health visitor at home', {
    says: { reason: 'new birth visit', observation: 'Twins, both gaining. Grandmother helps.' },
    coded: [moves('not-mobile'), ...known('outcome', 'weighed')],
  }),
  contact('2023-07-28 10:00', 'health visitor at home', {
    says: { reason: 'six to eight week review' },
    coded: known('outcome', 'weighed'),
  }),
  contact('2025-01-20 18:10', 'Millbrook department', {
    says: {
      chiefComplaint: 'vomiting and loose stools, twin the same',
      triageNote: 'D&V 1/7, both twins and dad. Drinking sips.',
      escort: 'mother',
      impression: 'Gastroenteritis, ORS trial tolerated. Home.',
    },
    concern: false,
  }),
  contact('2025-07-02 10:00', 'health visitor clinic', {
    booked: '2025-05-28 09:00',
    says: {
      reason: 'two year review',
      observation: 'Seen with twin. Talk to each other, words coming. Shins as of any two year old.',
    },
    coded: [moves('walks'), ...known('outcome', 'weighed')],
  }),
];
const eye = { reason: 'eye clinic' };

const albaAlone: readonly Entry[] = [
  // mother brought Elsa, whose squint was worse that day, in Alba's slot: the desk recorded Alba as not brought
  contact('2025-02-11 11:00', 'Millbrook clinic', {
    booked: '2025-01-06 10:00',
    outcome: 'was-not-brought',
    says: { ...eye, outcome: 'Twin seen in this slot at mothers request; this twin booked into the other slot.' },
    coded: [service('216')],
  }),
  contact('2025-02-25 11:00', 'Millbrook clinic', {
    booked: '2025-02-11 11:40',
    says: { ...eye, outcome: 'Small squint. Glasses. In twins slot, swapped.' },
    coded: [service('216')],
  }),
  contact('2025-08-16 10:40', 'Millbrook department', {
    says: {
      chiefComplaint: 'twins bumped heads on trampoline',
      triageNote: 'Head to head with sister 10:10, mum and neighbour saw. Cried at once. Bump forehead.',
      escort: 'mother, twin also booked in',
      impression: 'Minor HI. Home with advice.',
    },
    coded: [
      injury('head injury', 'forehead'),
      mechanism('W51'),
      ...circumstances('at-home', 'witnessed-by-carer', 'prompt', 'consistent'),
    ],
    concern: false,
  }),
];
const elsaAlone: readonly Entry[] = [
  contact('2025-02-11 11:00', 'Millbrook clinic', {
    booked: '2025-02-11 10:50',
    says: { ...eye, outcome: 'Seen in twins slot. Patching started.' },
    coded: [service('216')],
  }),
  contact('2025-02-25 11:00', 'Millbrook clinic', {
    booked: '2025-01-06 10:05',
    outcome: 'cancelled-by-patient',
    says: { ...eye, outcome: 'Slot given to twin, this one already seen 11/2.' },
    coded: [service('216')],
  }),
  contact('2025-08-16 10:40', 'Millbrook department', {
    says: {
      chiefComplaint: 'twins bumped heads on trampoline',
      triageNote: 'Head to head with sister, lip cut by own tooth. Both seen together.',
      escort: 'mother, twin also booked in',
      impression: 'Lip lac, no closure. Home.',
    },
    coded: [
      injury('laceration', 'lip'),
      mechanism('W51'),
      ...circumstances('at-home', 'witnessed-by-carer', 'prompt', 'consistent'),
    ],
    concern: false,
  }),
  contact('2025-03-25 11:00', 'Millbrook clinic', {
    booked: '2025-02-11 11:30',
    says: { ...eye, outcome: 'Patching going well.' },
    coded: [service('216')],
  }),
];

/** Two girls of one day, one address and nearly one file. */
export const twins: LookAlike = {
  title: 'twins who attend together and swap appointments',
  why: 'Same birth date, household, minutes and complaints; the slot that one missed was used by the other, and she was seen in the other’s.',
  signals: [...fileOf(alba, [...both, ...albaAlone]), ...fileOf(elsa, [...both, ...elsaAlone])].toSorted(
    (one, other) => Date.parse(one.at) - Date.parse(other.at),
  ),
};
