import { aCheekBruise, aChild, anAttendance, describeRule, onPlan, planUnknown } from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { carerChangeOrNoPr } from './r37-carer-change-or-no-pr.js';

const seen = '2026-11-17T13:22:00Z';
const at = `visit-${seen}`;
const threeYears = { birthDate: '2023-06-01' };
const visit = (circumstances: ContactFacts['circumstances'], changes: Partial<ContactFacts> = {}): ContactFacts =>
  anAttendance(seen, { circumstances, ...changes });
const child = (contacts: readonly ContactFacts[], changes: Partial<ChildFacts> = threeYears): ChildFacts =>
  aChild(contacts, changes);
const bruised = (when: string): ContactFacts =>
  anAttendance(when, { injuries: [aCheekBruise], mobility: 'yes', mobilityRecordedAt: Date.parse(when) });

const signs = (...organisations: readonly string[]): readonly ContactFacts[] =>
  organisations.map((organisation, month) =>
    anAttendance(`2026-0${6 + month}-09T09:00:00Z`, { organisation, kind: 'other', circumstances: ['unwashed'] }),
  );

describeRule(carerChangeOrNoPr, {
  fires: [
    [
      'an adult who is not known there came with the child',
      child([visit(['unknown-adult'])]),
      {
        severity: 'INFORMATION',
        recipients: ['CON', 'NN'],
        sentence:
          '{child}, 3 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22. Recorded ' +
          'there: came with an adult who is not known there. Who has parental responsibility is to be asked.',
        contacts: [at],
        facts: { recorded: 1 },
        missing: ['name and relationship of the adult', 'who has parental responsibility'],
        assumptions: ['contact-with-parent-not-recorded-taken-as-none'],
      },
    ],
    [
      'and has no parental responsibility, as recorded',
      child([visit(['unknown-adult', 'no-parental-responsibility'])]),
      { severity: 'INFORMATION', missing: ['name and relationship of the adult'] },
    ],
    [
      'a new partner, and a bruise that rang 90 days ago, to the second',
      child([bruised('2026-08-19T13:22:00Z'), visit(['new-partner'])]),
      {
        severity: 'CONCERN',
        contacts: [at, 'visit-2026-08-19T13:22:00Z'],
        facts: { recorded: 1, rule: 'R17' },
      },
    ],
    [
      'a new partner, and a bruise at the same visit',
      child([{ ...bruised(seen), circumstances: ['new-partner'] }], { birthDate: '2025-01-01' }),
      { notWith: ['new-partner-not-recorded'], severity: 'CONCERN', contacts: [at] },
    ],
    [
      'lives with somebody who is no close relative, the day before the sixteenth birthday',
      child([visit(['private-fostering'])], { birthDate: '2010-11-18' }),
      { severity: 'INFORMATION', facts: { recorded: 1 }, assumptions: [] },
    ],
    [
      'a disabled young person of seventeen who lives with others',
      child([visit(['private-fostering', 'neuro-disability'])], { birthDate: '2008-11-18' }),
    ],
    [
      'a disability that was recorded a year ago, to the second',
      child(
        [anAttendance('2025-11-17T13:22:00Z', { circumstances: ['neuro-disability'] }), visit(['private-fostering'])],
        {
          birthDate: '2009-06-01',
        },
      ),
      { notWith: ['private-fostering-not-recorded'] },
    ],
    ['on a child protection plan', child([visit(['unknown-adult'], { plan: onPlan('CPP') })]), { severity: 'CONCERN' }],
    ['looked after', child([visit(['unknown-adult'], { plan: onPlan('LAC') })]), { severity: 'CONCERN' }],
    [
      'a concern was recorded there',
      child([visit(['unknown-adult'], { recordedConcern: 'yes' })]),
      { severity: 'CONCERN' },
    ],
    [
      'a school and a practice had recorded signs of neglect since June',
      child([...signs('E01', 'V00001'), visit(['unknown-adult'])]),
      { severity: 'CONCERN', facts: { signsOfNeglect: 2 } },
    ],
    [
      'a school had recorded signs of neglect twice',
      child([...signs('E01', 'E01'), visit(['unknown-adult'])]),
      { severity: 'INFORMATION' },
    ],
    [
      'a bruise rang 90 days before: a concern',
      child([bruised('2026-08-19T13:22:00Z'), visit(['unknown-adult'])]),
      { severity: 'CONCERN' },
    ],
    [
      'a bruise rang 90 days and a second before: information',
      child([bruised('2026-08-19T13:21:59Z'), visit(['unknown-adult'])]),
      { notWith: ['parent-reached'], severity: 'INFORMATION' },
    ],
    [
      'whether there is a plan is not known',
      child([visit(['unknown-adult'], { plan: planUnknown })]),
      {
        severity: 'INFORMATION',
        missing: ['plan status', 'name and relationship of the adult', 'who has parental responsibility'],
      },
    ],
    [
      'all three at once',
      child([bruised('2026-11-01T09:00:00Z'), visit(['unknown-adult', 'new-partner', 'private-fostering'])]),
      { notWith: ['first-beside-left-out'] },
    ],
    ['the day before the eighteenth birthday', child([visit(['unknown-adult'])], { birthDate: '2008-11-18' })],
  ],
  staysQuiet: [
    [
      'somebody with parental responsibility was reached',
      child([visit(['unknown-adult', 'no-parental-responsibility', 'consent-contact-reached'])]),
    ],
    ['a grandparent without parental responsibility, who is known', child([visit(['no-parental-responsibility'])])],
    ['a new partner, and nothing rang', child([visit(['new-partner'])])],
    [
      'a new partner, and a bruise that rang 90 days and a second ago',
      child([bruised('2026-08-19T13:21:59Z'), visit(['new-partner'])]),
    ],
    [
      'the sixteenth birthday of one who lives with others',
      child([visit(['private-fostering'])], { birthDate: '2010-11-17' }),
    ],
    [
      'a disability that was recorded a year and a second ago',
      child(
        [anAttendance('2025-11-17T13:21:59Z', { circumstances: ['neuro-disability'] }), visit(['private-fostering'])],
        {
          birthDate: '2009-06-01',
        },
      ),
    ],
    ['the child did not come', child([visit(['unknown-adult'], { status: 'was-not-brought' })])],
    ['the eighteenth birthday', child([visit(['unknown-adult'])], { birthDate: '2008-11-17' })],
  ],
  cannotTell: [
    [
      'the birth date is not known',
      child([visit(['private-fostering'])], { birthDate: null }),
      { missing: ['birth date', 'who has parental responsibility'] },
    ],
  ],
});
