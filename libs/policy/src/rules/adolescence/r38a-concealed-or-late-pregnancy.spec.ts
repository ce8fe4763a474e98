import { aChild, aMissedAppointment, anAttendance, describeRule, onPlan, planUnknown, waited } from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { concealedOrLatePregnancy } from './r38a-concealed-or-late-pregnancy.js';

const seen = '2026-11-17T13:22:00Z';
const at = `visit-${seen}`;
const grown = { birthDate: '2002-04-09' };
const midwife = { organisation: 'RWM', organisationName: 'Westmarch Maternity', setting: 'midwife' };
const visit = (
  when: string,
  circumstances: ContactFacts['circumstances'],
  changes: Partial<ContactFacts> = {},
): ContactFacts =>
  anAttendance(when, { ...midwife, kind: 'appointment', status: 'completed', circumstances, ...changes });
const first = (pregnancyWeek: number | null, changes: Partial<ContactFacts> = {}): ContactFacts =>
  visit(seen, ['pregnant', 'first-antenatal-contact'], { pregnancyWeek, ...changes });
const missed = (when: string, changes: Partial<ContactFacts> = {}): ContactFacts =>
  aMissedAppointment(when, { ...midwife, ...changes });
const child = (contacts: readonly ContactFacts[], changes: Partial<ChildFacts> = grown): ChildFacts =>
  waited('R38a', aChild(contacts, changes));

describeRule(concealedOrLatePregnancy, {
  fires: [
    [
      'the first antenatal contact in week 23',
      child([first(23)]),
      {
        severity: 'CONCERN',
        recipients: ['MW', 'NN', 'HV', 'GP', 'CSC'],
        sentence:
          '{child}, 24 years, was seen by Westmarch Maternity midwife on 17 November 2026 at 13:22. Recorded there: ' +
          'first antenatal contact in week 23. The reasons are not recorded.',
        contacts: [at],
        facts: { about: 'woman', recorded: 'first-antenatal-contact', antenatalMissed: 0, week: 23 },
        missing: ['the reasons'],
        assumptions: [],
      },
    ],
    ['the first antenatal contact in week 20', child([first(20)])],
    [
      'a pregnancy that was hidden, whatever the week',
      child([visit(seen, ['concealed-pregnancy'])]),
      { notWith: ['concealed-pregnancy-not-recorded'], severity: 'CONCERN' },
    ],
    [
      'labour without a booking: urgent',
      child([visit(seen, ['unbooked-labour'])]),
      {
        notWith: ['unbooked-labour-not-recorded'],
        severity: 'URGENT',
        facts: { recorded: 'unbooked-labour', birth: true },
      },
    ],
    [
      'born before arrival: urgent',
      child([visit(seen, ['born-before-arrival', 'gave-birth'])]),
      { notWith: ['born-before-arrival-not-recorded'], severity: 'URGENT' },
    ],
    [
      'the newborn itself, born before arrival',
      child([visit(seen, ['born-before-arrival'])], { birthDate: '2026-11-17' }),
      {
        severity: 'URGENT',
        facts: { about: 'newborn' },
        sentence:
          '{child}, 0 days, was seen by Westmarch Maternity midwife on 17 November 2026 at 13:22. Recorded there: ' +
          'birth before arrival. The reasons are not recorded.',
      },
    ],
    [
      'a birth after a first contact in week 30',
      child([
        visit('2026-09-15T09:00:00Z', ['first-antenatal-contact'], { pregnancyWeek: 30 }),
        visit(seen, ['gave-birth']),
      ]),
      {
        notWith: ['first-earlier-left-out'],
        severity: 'URGENT',
        sentence:
          '{child}, 24 years, was seen by Westmarch Maternity midwife on 17 November 2026 at 13:22. Recorded there: a birth. ' +
          'The pregnancy was first told of late, or hidden, as recorded on 15 September 2026. The reasons are not recorded.',
        contacts: [at, 'visit-2026-09-15T09:00:00Z'],
      },
    ],
    [
      'the second antenatal appointment missed, after one that was kept',
      child([missed('2026-09-01T09:00:00Z'), visit('2026-10-01T09:00:00Z', ['pregnant']), missed(seen)]),
      {
        severity: 'CONCERN',
        sentence:
          '{child}, 24 years, did not attend an appointment at Westmarch Maternity midwife on 17 November 2026 at 13:22. ' +
          'Antenatal appointments missed in 300 days: 2. The reasons are not recorded.',
        contacts: [at, 'visit-2026-09-01T09:00:00Z'],
        facts: { antenatalMissed: 2 },
      },
    ],
    [
      'the one before 300 days ago, to the second',
      child([missed('2026-01-21T13:22:00Z'), missed(seen)]),
      { notWith: ['cancelled-by-clinic'] },
    ],
    [
      'a girl of fifteen is pregnant: the first word of it',
      child([visit(seen, ['pregnant'])], { birthDate: '2010-11-18' }),
      { notWith: ['pregnant-not-recorded'], severity: 'CONCERN', facts: { recorded: '' } },
    ],
    [
      'a girl of fifteen, and the pregnancy has ended',
      child([visit(seen, ['pregnancy-ended'])], { birthDate: '2010-11-18' }),
      { notWith: ['year-older'], severity: 'CONCERN' },
    ],
    [
      'a girl of twelve is pregnant: at once',
      child([visit(seen, ['pregnant'])], { birthDate: '2013-11-18' }),
      { severity: 'IMMEDIATE' },
    ],
    [
      'a girl of thirteen is pregnant: a concern',
      child([visit(seen, ['pregnant'])], { birthDate: '2013-11-17' }),
      { severity: 'CONCERN' },
    ],
    [
      'a girl of fifteen was last known pregnant 300 days and a second ago',
      child([visit('2026-01-21T13:21:59Z', ['pregnant']), visit(seen, ['pregnant'])], { birthDate: '2010-12-01' }),
    ],
    [
      'a girl of fifteen whose pregnancy is known first comes late to antenatal care',
      child([visit('2026-10-01T09:00:00Z', ['pregnant']), first(25)], { birthDate: '2010-12-01' }),
      { notWith: ['told-sooner'] },
    ],
    ['on a child protection plan: urgent', child([first(23, { plan: onPlan('CPP') })]), { severity: 'URGENT' }],
    [
      'whether there is a plan is not known',
      child([first(23, { plan: planUnknown })]),
      { severity: 'CONCERN', missing: ['plan status', 'the reasons'] },
    ],
    [
      'a loss lies before the first contact of another pregnancy',
      child([visit('2026-06-01T09:00:00Z', ['pregnancy-ended']), first(23)]),
    ],
  ],
  waits: [
    [
      'the slot has just been missed',
      aChild([missed('2026-09-01T09:00:00Z'), missed(seen)], grown),
      { until: '2026-11-17T14:22:00Z' },
    ],
  ],
  staysQuiet: [
    ['the first antenatal contact in week 19', child([first(19)])],
    ['an ordinary antenatal visit', child([visit(seen, ['pregnant'], { pregnancyWeek: 30 })])],
    [
      'a birth after a first contact in week 10',
      child([
        visit('2026-05-01T09:00:00Z', ['first-antenatal-contact'], { pregnancyWeek: 10 }),
        visit(seen, ['gave-birth']),
      ]),
    ],
    ['the first antenatal appointment missed', child([missed(seen)])],
    ['the one before 300 days and a second ago', child([missed('2026-01-21T13:21:59Z'), missed(seen)])],
    ['the one before was of another clinic', child([aMissedAppointment('2026-09-01T09:00:00Z'), missed(seen)])],
    [
      'the pregnancy was lost before',
      child([missed('2026-09-01T09:00:00Z'), visit('2026-10-01T09:00:00Z', ['pregnancy-ended']), missed(seen)]),
    ],
    ['a young woman of sixteen is pregnant', child([visit(seen, ['pregnant'])], { birthDate: '2010-11-17' })],
    [
      'a girl of fifteen whose pregnancy was told of before',
      child([visit('2026-10-01T09:00:00Z', ['pregnant']), visit(seen, ['pregnant'])], { birthDate: '2010-12-01' }),
    ],
    ['a child of nine: taken for a slip', child([visit(seen, ['pregnant'])], { birthDate: '2016-11-18' })],
    ['a newborn whose mother came in time', child([visit(seen, ['gave-birth'])], { birthDate: '2026-11-17' })],
    ['a newborn misses a slot of the midwife', child([missed(seen)], { birthDate: '2026-11-10' })],
  ],
  cannotTell: [
    [
      'the week of the first antenatal contact is not recorded',
      child([first(null)]),
      { missing: ['the week of the pregnancy', 'the reasons'] },
    ],
    [
      'a birth after a first contact in a week that is not recorded',
      child([visit('2026-05-01T09:00:00Z', ['first-antenatal-contact']), visit(seen, ['gave-birth'])]),
    ],
    [
      'what became of the slot before is not recorded',
      child([missed('2026-09-01T09:00:00Z', { status: 'booked' }), missed(seen)]),
    ],
    [
      'the birth date is not known',
      child([first(23)], { birthDate: null }),
      { missing: ['birth date', 'the reasons'] },
    ],
  ],
});
