import { aChild, aMissedAppointment, anAttendance, describeRule, onPlan, planUnknown, waited } from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { dentalWnbNeglect } from './r14-dental-wnb-neglect.js';

const slot = '2026-11-17T13:22:00Z';
const at = `visit-${slot}`;
const sixYears = { birthDate: '2020-06-01' };
const practice = { organisation: 'V00001', organisationName: 'Northgate Dental', setting: 'dental' };
const missed = (when: string, changes: Partial<ContactFacts> = {}): ContactFacts =>
  aMissedAppointment(when, { ...practice, ...changes });
const seen = (when: string, ...circumstances: ContactFacts['circumstances']): ContactFacts =>
  missed(when, { status: 'completed', circumstances });
const extraction = (when: string, changes: Partial<ContactFacts> = {}): ContactFacts =>
  anAttendance(when, {
    setting: 'inpatient',
    kind: 'stay',
    status: 'completed',
    circumstances: ['extraction-under-anaesthetic'],
    ...changes,
  });
const settled = (contacts: readonly ContactFacts[], child: Partial<ChildFacts> = sixYears): ChildFacts =>
  waited('R14', aChild(contacts, child));
const decayed = seen('2026-08-03T09:00:00Z', 'caries');
const before = missed('2026-10-01T09:00:00Z');

describeRule(dentalWnbNeglect, {
  fires: [
    [
      'the second missed in half a year, with caries recorded',
      settled([decayed, before, missed(slot)]),
      {
        severity: 'CONCERN',
        recipients: ['NN', 'GP', 'HV', 'SN'],
        sentence:
          '{child}, 6 years, was not brought to an appointment at Northgate Dental on 17 November 2026 at 13:22. ' +
          'Dental appointments missed in 183 days: 2. Recorded: caries. Whether care can be reached is not recorded.',
        contacts: [at, 'visit-2026-10-01T09:00:00Z', 'visit-2026-08-03T09:00:00Z'],
        facts: { missed: 2, disease: 'caries' },
        missing: ['whether the family was reached'],
        assumptions: [],
      },
    ],
    [
      'an emergency department recorded pain and sepsis of the teeth',
      settled([
        before,
        anAttendance('2026-10-20T09:00:00Z', { circumstances: ['dental-pain', 'dental-sepsis'] }),
        missed(slot),
      ]),
      { facts: { missed: 2, disease: 'dental-pain dental-sepsis' } },
    ],
    [
      'a hospital clinic of paediatric dentistry counts',
      settled([decayed, before, aMissedAppointment(slot, { specialty: '142' })]),
      { notWith: ['first-earlier-kept'], facts: { missed: 2, disease: 'caries' } },
    ],
    [
      'a slot that two feeds name, one of them as dentistry',
      settled([decayed, before, aMissedAppointment(slot, { specialty: '420', services: ['420', '140'] })]),
    ],
    [
      'the one before 183 days ago, to the second',
      settled([decayed, missed('2026-05-18T13:22:00Z'), missed(slot)]),
      { facts: { missed: 2, disease: 'caries' } },
    ],
    ['caries was recorded at the missed slot itself', settled([before, missed(slot, { circumstances: ['caries'] })])],
    [
      'the first slot for an extraction under anaesthetic was missed',
      settled([aMissedAppointment(slot, { circumstances: ['extraction-under-anaesthetic'] })]),
      {
        notWith: ['cancelled-by-clinic'],
        severity: 'CONCERN',
        sentence:
          '{child}, 6 years, was not brought to an appointment at Millbrook Hospitals clinic on 17 November 2026 at 13:22, ' +
          'a slot to have teeth taken out under anaesthetic. Dental appointments missed in 183 days: 1. ' +
          'Whether care can be reached is not recorded.',
        facts: { missed: 1, disease: '' },
        missing: ['the state of the teeth', 'whether the family was reached'],
      },
    ],
    [
      'teeth are taken out a second time, a year later to the second',
      settled([extraction('2025-11-17T13:22:00Z', { organisationName: 'Northgate Hospital' }), extraction(slot)]),
      {
        sentence:
          '{child}, 6 years, was seen by Millbrook Hospitals ward on 17 November 2026 at 13:22 to have teeth taken out under ' +
          'anaesthetic, as before on 17 November 2025 at Northgate Hospital ward. Whether care can be reached is not recorded.',
        contacts: [at, 'visit-2025-11-17T13:22:00Z'],
      },
    ],
    [
      'teeth are taken out a second time, 28 days and a second later',
      settled([extraction('2026-10-20T13:21:59Z'), extraction(slot)]),
      { notWith: ['first-earlier-left-out'] },
    ],
    [
      'on a child protection plan: urgent',
      settled([decayed, before, missed(slot, { plan: onPlan('CPP') })]),
      { severity: 'URGENT' },
    ],
    ['looked after: urgent', settled([decayed, before, missed(slot, { plan: onPlan('LAC') })]), { severity: 'URGENT' }],
    [
      'whether there is a plan is not known',
      settled([decayed, before, missed(slot, { plan: planUnknown })]),
      { severity: 'CONCERN', missing: ['plan status', 'whether the family was reached'] },
    ],
    ['the day before the sixteenth birthday', settled([decayed, before, missed(slot)], { birthDate: '2010-11-18' })],
  ],
  waits: [
    [
      'the slot has just been missed',
      aChild([decayed, before, missed(slot)], sixYears),
      { until: '2026-11-17T14:22:00Z' },
    ],
  ],
  staysQuiet: [
    ['the first missed, whatever the teeth', settled([decayed, missed(slot)])],
    ['the one before was kept', settled([decayed, seen('2026-10-01T09:00:00Z'), missed(slot)])],
    [
      'the practice cancelled the one before',
      settled([decayed, missed('2026-10-01T09:00:00Z', { status: 'cancelled-by-provider' }), missed(slot)]),
    ],
    [
      'the one before was of another clinic',
      settled([decayed, aMissedAppointment('2026-10-01T09:00:00Z'), missed(slot)]),
    ],
    ['the one before 183 days and a second ago', settled([decayed, missed('2026-05-18T13:21:59Z'), missed(slot)])],
    [
      'two slots of another clinic',
      settled([decayed, aMissedAppointment('2026-10-01T09:00:00Z'), aMissedAppointment(slot)]),
    ],
    ['teeth are taken out for the first time', settled([extraction(slot)])],
    [
      'the second part of one treatment, 28 days later',
      settled([extraction('2026-10-20T13:22:00Z'), extraction(slot)]),
    ],
    ['teeth were taken out a year and a second ago', settled([extraction('2025-11-17T13:21:59Z'), extraction(slot)])],
    [
      'the slot for the extraction before was cancelled: there was none',
      settled([extraction('2026-06-01T09:00:00Z', { status: 'cancelled-by-provider' }), extraction(slot)]),
    ],
    ['the sixteenth birthday', settled([decayed, before, missed(slot)], { birthDate: '2010-11-17' })],
  ],
  cannotTell: [
    [
      'two missed, and nobody recorded the state of the teeth',
      settled([before, missed(slot)]),
      { missing: ['the state of the teeth', 'whether the family was reached'] },
    ],
    [
      'caries was recorded 183 days and a second ago',
      settled([seen('2026-05-18T13:21:59Z', 'caries'), before, missed(slot)]),
    ],
    [
      'what became of the one before is not recorded',
      settled([decayed, missed('2026-10-01T09:00:00Z', { status: 'booked' }), missed(slot)]),
    ],
    ['the birth date is not known', settled([decayed, before, missed(slot)], { birthDate: null })],
  ],
});
