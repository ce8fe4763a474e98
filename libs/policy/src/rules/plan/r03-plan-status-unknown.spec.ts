import {
  aCheekBruise,
  aChild,
  anAttendance,
  anInjury,
  describeRule,
  instant,
  noPlan,
  onPlan,
  planUnknown,
  waited,
} from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { planStatusUnknown } from './r03-plan-status-unknown.js';

const seen = '2026-11-17T13:22:00Z';
const arrives = (changes: Partial<ContactFacts>, child: Partial<ChildFacts> = {}): ChildFacts =>
  aChild([anAttendance(seen, { plan: planUnknown, ...changes })], child);
const aMinuteLater = (changes: Partial<ContactFacts>, child: Partial<ChildFacts> = {}): ChildFacts =>
  waited('R03', arrives(changes, child));

describeRule(planStatusUnknown, {
  fires: [
    [
      'a minute has passed and nothing says whether the child has a plan',
      aMinuteLater({}),
      {
        notWith: ['plan-answered'],
        severity: 'INFORMATION',
        recipients: ['PLN', 'NN'],
        sentence:
          '{child}, 7 months, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22. ' +
          'Plan status was not checked: no list or look-up gives an answer for {child}. ' +
          "Phone children's services if concerned.",
        contacts: [`visit-${seen}`],
        facts: { identityVerified: true, injuryRule: false },
        missing: ['plan status'],
        assumptions: [],
      },
    ],
    [
      'the same child has a bruise that the injury rule speaks of: a concern',
      aMinuteLater({ injuries: [aCheekBruise] }),
      { severity: 'CONCERN', facts: { injuryRule: true } },
    ],
    [
      'a clinician recorded a concern and no injury, which alone is information: so is this',
      aMinuteLater({ recordedConcern: 'yes' }, { birthDate: '2020-01-05' }),
      { severity: 'INFORMATION', facts: { injuryRule: false } },
    ],
    [
      'a walking child has a grazed knee, of which the injury rule says nothing',
      aMinuteLater({ injuries: [anInjury('abrasion', { bodySite: 'knee' })] }, { birthDate: '2020-01-05' }),
      { severity: 'INFORMATION', facts: { injuryRule: false } },
    ],
    [
      'a cleaning product swallowed once is not what an injury rule looks for',
      aMinuteLater(
        { injuries: [anInjury('poisoning')], circumstances: ['household-product'] },
        { birthDate: '2024-01-05' },
      ),
      { severity: 'INFORMATION' },
    ],
    ...(
      [
        ['R16: a toddler with a fracture', { injuries: [anInjury('fracture', { bodySite: 'forearm' })] }],
        ['R17: a bruise of the ear', { injuries: [anInjury('bruise', { bodySite: 'ear' })] }],
        ['R18: a burn of which the explanation changes', { injuries: [anInjury('burn')], circumstances: ['changing'] }],
        ['R22: a suspicion', { circumstances: ['disclosure'] }],
        ['R23: an assault', { complaints: ['assault'] }],
        ['R24: a drug', { circumstances: ['opioid'] }],
      ] satisfies [string, Partial<ContactFacts>][]
    ).map(([what, changes]): [string, ChildFacts, { severity: 'CONCERN' }] => [
      `another injury rule speaks of it, ${what}: a concern`,
      aMinuteLater(changes, { birthDate: '2025-01-05' }),
      { severity: 'CONCERN' },
    ]),
    [
      'the NHS number is not traced',
      aMinuteLater({}, { identity: 'unverified' }),
      { facts: { identityVerified: false } },
    ],
    [
      'the last list is too old to count: it is named all the same',
      aMinuteLater({ plan: { ...planUnknown, source: 'list of E00000001' } }),
      { facts: { lastAnswer: 'list of E00000001' } },
    ],
    ['a child leaves before anybody found out', aMinuteLater({ status: 'left' })],
    ['the day before the eighteenth birthday', aMinuteLater({}, { birthDate: '2008-11-18' })],
    [
      'of two attendances the second is still not answered',
      waited('R03', aChild([anAttendance('2026-11-16T09:00:00Z'), anAttendance(seen, { plan: planUnknown })])),
      { contacts: [`visit-${seen}`] },
    ],
  ],
  waits: [
    ['a child has just arrived: an answer may still come', arrives({}), { until: '2026-11-17T13:23:00Z' }],
    [
      'the arrival was received ten minutes late: the wait starts then, because the question is asked then',
      arrives({ firstReceivedAt: instant('2026-11-17T13:32:05Z') }),
      { until: '2026-11-17T13:33:05Z' },
    ],
    [
      'the hospital registers the child before the stated arrival: the wait starts with the arrival',
      arrives({ firstReceivedAt: instant('2026-11-17T13:00:00Z') }),
      { until: '2026-11-17T13:23:00Z' },
    ],
    [
      'another rule has waited for this visit, this one has not',
      waited('R08', arrives({})),
      { until: '2026-11-17T13:23:00Z' },
    ],
    [
      'the wait for an earlier visit is over, the one for this visit is not',
      {
        ...arrives({}),
        firedWatches: [{ rule: 'R03', anchorKind: 'visit', anchorKey: 'visit-2026-11-16T09:00:00Z', dueAt: Infinity }],
      },
      { until: '2026-11-17T13:23:00Z' },
    ],
  ],
  staysQuiet: [
    ['the list of the morning does not name the child', aMinuteLater({ plan: noPlan })],
    ['the child is on a plan: R01 speaks', aMinuteLater({ plan: onPlan('CPP') })],
    ['the answer came late, after the wait was over', aMinuteLater({ plan: noPlan, status: 'completed' })],
    ['a planned appointment', aMinuteLater({ kind: 'appointment', setting: 'outpatient' })],
    ['the child is expected but has not come', aMinuteLater({ status: 'booked' })],
    ['the visit was cancelled by the family', aMinuteLater({ status: 'cancelled-by-patient' })],
    ['the eighteenth birthday', aMinuteLater({}, { birthDate: '2008-11-17' })],
    ['a person of unknown age whose list is current', aMinuteLater({ plan: noPlan }, { birthDate: null })],
  ],
  cannotTell: [
    [
      'neither the plan nor the birth date is known',
      aMinuteLater({}, { birthDate: null }),
      { missing: ['birth date', 'plan status'] },
    ],
  ],
});
