import { aChild, anAttendance, describeRule, onPlan, planUnknown } from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { perplexingPresentation } from './r30-perplexing-presentation.js';

const seen = '2026-11-17T13:22:00Z';
const at = `visit-${seen}`;
const sevenYears = { birthDate: '2019-03-01' };
const clinic = (when: string, changes: Partial<ContactFacts> = {}): ContactFacts =>
  anAttendance(when, { kind: 'appointment', setting: 'outpatient', status: 'completed', ...changes });
const normal = (when: string, specialty: string | null, changes: Partial<ContactFacts> = {}): ContactFacts =>
  clinic(when, { specialty, circumstances: ['results-normal'], ...changes });
const event = (when: string, changes: Partial<ContactFacts> = {}): ContactFacts =>
  anAttendance(when, { circumstances: ['unexplained-event', 'seen-by-one-carer-only'], ...changes });
const opinion = (when: string, changes: Partial<ContactFacts> = {}): ContactFacts =>
  clinic(when, { circumstances: ['opinion-sought'], ...changes });
const child = (contacts: readonly ContactFacts[], changes: Partial<ChildFacts> = sevenYears): ChildFacts =>
  aChild(contacts, changes);
const three = [
  normal('2026-03-01T09:00:00Z', '420'),
  normal('2026-05-01T09:00:00Z', '421'),
  normal('2026-07-01T09:00:00Z', '251'),
];
const elsewhere = { organisation: 'RYY' };
const four = (changes: Partial<ContactFacts> = {}): readonly ContactFacts[] => [
  ...three,
  normal(seen, '321', { ...elsewhere, organisationName: 'Northgate Hospital', ...changes }),
];

describeRule(perplexingPresentation, {
  fires: [
    [
      'normal results in a fourth specialty',
      child(four()),
      {
        severity: 'INFORMATION',
        recipients: ['NN'],
        sentence:
          '{child}, 7 years, was seen by Northgate Hospital clinic on 17 November 2026 at 13:22. Recorded in 365 days: ' +
          'normal results in 4 specialties at 2 organisations. ' +
          'This does not say why; an illness that is not yet known may explain it.',
        contacts: [at, 'visit-2026-07-01T09:00:00Z', 'visit-2026-05-01T09:00:00Z', 'visit-2026-03-01T09:00:00Z'],
        facts: { signs: 1 },
        missing: ['what the specialists agree on together'],
        assumptions: [],
      },
    ],
    [
      'normal results at a third organisation',
      child([
        normal('2026-05-01T09:00:00Z', '420'),
        normal('2026-07-01T09:00:00Z', '420', elsewhere),
        normal(seen, null, { organisation: 'RZZ' }),
      ]),
      { severity: 'INFORMATION', facts: { signs: 1 } },
    ],
    [
      'the first of four specialties a year ago, to the second',
      child([normal('2025-11-17T13:22:00Z', '420'), ...three.slice(1), normal(seen, '321')]),
    ],
    [
      'two feeds name two specialties for one contact',
      child([...three.slice(1), normal(seen, '420', { services: ['420', '321'] })]),
    ],
    [
      'a second unexplained event that one carer alone saw',
      child([event('2026-09-01T20:00:00Z'), event(seen)]),
      {
        sentence:
          '{child}, 7 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22. ' +
          'Recorded in 365 days: 2 unexplained events that one carer alone saw. ' +
          'This does not say why; an illness that is not yet known may explain it.',
        contacts: [at, 'visit-2026-09-01T20:00:00Z'],
      },
    ],
    [
      'a third opinion is sought',
      child([opinion('2026-05-01T09:00:00Z'), opinion('2026-08-01T09:00:00Z', elsewhere), opinion(seen)]),
      {
        notWith: ['first-earlier-left-out'],
        sentence:
          '{child}, 7 years, was seen by Millbrook Hospitals clinic on 17 November 2026 at 13:22. Recorded in 365 days: ' +
          'another opinion sought 3 times. This does not say why; an illness that is not yet known may explain it.',
      },
    ],
    [
      'all at once still makes a short sentence',
      child([
        ...three.map((each) => ({
          ...each,
          circumstances: ['results-normal', 'opinion-sought', 'unexplained-event', 'seen-by-one-carer-only'] as const,
        })),
        ...four({
          organisationName: 'Millbrook and Westmarch University Hospitals',
          circumstances: ['results-normal', 'opinion-sought', 'unexplained-event', 'seen-by-one-carer-only'],
        }).slice(3),
      ]),
      {
        notWith: [],
        facts: { signs: 3 },
        sentence:
          '{child}, 7 years, was seen by Millbrook and Westmarch University Hospitals clinic on 17 November 2026 at 13:22. ' +
          'Recorded in 365 days: normal results in 4 specialties at 2 organisations; 4 unexplained events that one carer ' +
          'alone saw; another opinion sought 4 times. This does not say why; an illness that is not yet known may explain it.',
      },
    ],
    [
      'on a child protection plan: information still',
      child(four({ plan: onPlan('CPP') })),
      { severity: 'INFORMATION' },
    ],
    [
      'whether there is a plan is not known',
      child(four({ plan: planUnknown })),
      { severity: 'INFORMATION', missing: ['plan status', 'what the specialists agree on together'] },
    ],
    ['the day before the eighteenth birthday', child(four(), { birthDate: '2008-11-18' })],
  ],
  staysQuiet: [
    [
      'normal results in three specialties at two organisations',
      child([...three.slice(1), normal(seen, '321', elsewhere)]),
      { assumptions: ['signs-not-recorded-taken-as-not-there'] },
    ],
    ['four specialties, and no results are recorded', child(four().map((each) => ({ ...each, circumstances: [] })))],
    [
      'the first of four specialties a year and a second ago',
      child([normal('2025-11-17T13:21:59Z', '420'), ...three.slice(1), normal(seen, '321')]),
    ],
    ['the first event', child([event(seen)])],
    [
      'the first event was seen by others too',
      child([event('2026-09-01T20:00:00Z', { circumstances: ['unexplained-event'] }), event(seen)]),
    ],
    ['the event before a year and a second ago', child([event('2025-11-17T13:21:59Z'), event(seen)])],
    ['the second opinion', child([opinion('2026-08-01T09:00:00Z'), opinion(seen)])],
    [
      'of three slots for an opinion one was not kept',
      child([
        opinion('2026-05-01T09:00:00Z'),
        opinion('2026-08-01T09:00:00Z', { status: 'was-not-brought' }),
        opinion(seen),
      ]),
    ],
    ['the fourth slot was not kept', child(four({ status: 'was-not-brought' }))],
    ['an ordinary visit after four specialties: it adds nothing', child([...four(), clinic('2026-11-18T09:00:00Z')])],
    ['the eighteenth birthday', child(four(), { birthDate: '2008-11-17' })],
  ],
  cannotTell: [
    [
      'the birth date is not known',
      child(four(), { birthDate: null }),
      { missing: ['birth date', 'what the specialists agree on together'] },
    ],
  ],
});

it('is for its readers alone, and no other rule speaks of it', () => {
  expect(perplexingPresentation.audience).toBe('restricted');
  expect(perplexingPresentation.countsForOthers).toBe(false);
});
