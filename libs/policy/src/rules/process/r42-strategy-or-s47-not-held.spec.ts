import { aCheekBruise, aChild, anAttendance, aStep, describeRule, waited } from '#libs/testing';
import { type Circumstance } from '../../codes/circumstances.js';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { strategyOrS47NotHeld } from './r42-strategy-or-s47-not-held.js';

const when = '2026-11-17T13:22:00Z';
const at = `visit-${when}`;
const step = (moment: string, ...circumstances: readonly Circumstance[]): ContactFacts => aStep(moment, circumstances);
const after = (contacts: readonly ContactFacts[], child: Partial<ChildFacts> = {}): ChildFacts =>
  waited('R42', aChild(contacts, child));
const bruised = anAttendance('2026-11-17T10:00:00Z', { injuries: [aCheekBruise], mobility: 'no' });
const suspected = (moment: string): ContactFacts => anAttendance(moment, { circumstances: ['disclosure'] });
const told = suspected('2026-11-16T10:00:00Z');
const accepted = step(when, 'referral-accepted');
const begun = step(when, 'section-47-begun');
const discussed = step(when, 'strategy-discussion-held', 'section-47-begun');
const held = (moment: string): ContactFacts => step(moment, 'strategy-discussion-held');

describeRule(strategyOrS47NotHeld, {
  fires: [
    [
      'a referral was accepted after a disclosure, and three working days later nobody has met',
      after([told, accepted]),
      {
        notWith: ['discussion-recorded'],
        severity: 'URGENT',
        recipients: ['NN', 'DN', 'SW'],
        sentence:
          'Acceptance of a referral for {child}, 7 months, is recorded by Westmarch social care on 17 November 2026 at 13:22. ' +
          'A strategy discussion is not recorded by 20 November 2026 at 23:59, when it was due.',
        contacts: [at],
        facts: { notHeld: 'strategy discussion' },
        assumptions: ['referral-not-recorded-taken-as-none-made', 'step-not-recorded-taken-as-not-held'],
        missing: [],
      },
    ],
    ['they met a moment too late', after([told, accepted, held('2026-11-21T00:00:00Z')]), { at }],
    [
      'after an injury they have to meet the same day',
      after([bruised, accepted, held('2026-11-18T00:00:00Z')]),
      {
        at,
        sentence:
          'Acceptance of a referral for {child}, 7 months, is recorded by Westmarch social care on 17 November 2026 at 13:22. ' +
          'A strategy discussion is not recorded by 17 November 2026 at 23:59, when it was due.',
      },
    ],
    [
      'an enquiry began without a discussion, and none followed within 24 hours',
      after([begun, held('2026-11-18T13:22:01Z')]),
      {
        at,
        sentence:
          'The beginning of a section 47 enquiry about {child}, 7 months, is recorded by Westmarch social care on 17 November 2026 at 13:22. ' +
          'A strategy discussion is not recorded by 18 November 2026 at 13:22, when it was due.',
      },
    ],
    [
      'the discussion before the enquiry is older than 30 days, by a second',
      after([held('2026-10-18T13:21:59Z'), begun]),
      { at, facts: { notHeld: 'strategy discussion' } },
    ],
    [
      'an enquiry was begun at a discussion, and no conference followed in 15 working days',
      after([discussed]),
      {
        notWith: ['conference-recorded'],
        facts: { notHeld: 'child protection conference' },
        sentence:
          'A strategy discussion about {child}, 7 months, is recorded by Westmarch social care on 17 November 2026 at 13:22. ' +
          'A child protection conference is not recorded by 8 December 2026 at 23:59, when it was due.',
      },
    ],
    [
      'the enquiry was begun the day after the discussion',
      after([held(when), step('2026-11-18T09:00:00Z', 'section-47-begun')]),
      { at, facts: { notHeld: 'child protection conference' } },
    ],
    [
      'the conference came a moment too late',
      after([discussed, step('2026-12-09T00:00:00Z', 'conference-held')]),
      { at },
    ],
    ['the day before the eighteenth birthday', after([discussed], { birthDate: '2008-11-18' })],
  ],
  waits: [
    ['it was just accepted', aChild([told, accepted]), { at, until: '2026-11-20T23:59:59.999Z' }],
    ['an enquiry has just begun', aChild([begun]), { until: '2026-11-18T13:22:00Z' }],
    [
      'accepted after an injury, and an enquiry began: the first that is due',
      aChild([bruised, step(when, 'referral-accepted', 'section-47-begun')]),
      { at, until: '2026-11-17T23:59:59.999Z' },
    ],
    ['a discussion has just been held', aChild([discussed]), { until: '2026-12-08T23:59:59.999Z' }],
  ],
  staysQuiet: [
    ['a referral was accepted, and no rule ever spoke urgently', after([accepted])],
    ['a disclosure 30 days and a second before', after([suspected('2026-10-18T13:21:59Z'), accepted])],
    ['they met at the last moment', after([told, accepted, held('2026-11-20T23:59:59.999Z')]), { at }],
    ['after an injury they met the same day', after([bruised, accepted, held('2026-11-17T23:59:59.999Z')]), { at }],
    ['they met 24 hours after the enquiry began', after([begun, held('2026-11-18T13:22:00Z')]), { at }],
    ['they had met 30 days before it began', after([held('2026-10-18T13:22:00Z'), begun]), { at }],
    ['the conference came in time', after([discussed, step('2026-12-08T23:59:59.999Z', 'conference-held')]), { at }],
    [
      'the concerns were not substantiated',
      after([discussed, step('2026-12-01T10:00:00Z', 'concerns-not-substantiated')]),
      { at },
    ],
    ['a discussion without an enquiry', after([held(when)])],
    ['the eighteenth birthday', after([discussed], { birthDate: '2008-11-17' })],
  ],
  cannotTell: [['the birth date is not known', after([discussed], { birthDate: null }), { missing: ['birth date'] }]],
});
