import { aCheekBruise, aChild, anAttendance, aStep, describeRule, waited } from '#libs/testing';
import { type Circumstance } from '../../codes/circumstances.js';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { referralDecisionOverdue } from './r41-referral-decision-overdue.js';

const when = '2026-11-17T13:22:00Z';
const at = `visit-${when}`;
const step = (moment: string, ...circumstances: readonly Circumstance[]): ContactFacts => aStep(moment, circumstances);
const received = step(when, 'referral-received');
const refused = step(when, 'no-further-action');
const aDayLater = (others: readonly ContactFacts[] = [], child: Partial<ChildFacts> = {}): ChildFacts =>
  waited('R41', aChild([received, ...others], child));
const bruised = (moment: string): ContactFacts => anAttendance(moment, { injuries: [aCheekBruise], mobility: 'no' });
const suspected = (moment: string): ContactFacts => anAttendance(moment, { circumstances: ['maltreatment-suspected'] });

describeRule(referralDecisionOverdue, {
  fires: [
    [
      'a working day has passed since it came, and nothing is decided',
      aDayLater(),
      {
        severity: 'URGENT',
        recipients: ['NN', 'DN'],
        sentence:
          'Receipt of a referral for {child}, 7 months, is recorded by Westmarch social care on 17 November 2026 at 13:22. ' +
          'A decision is not recorded within 1 working day.',
        contacts: [at],
        facts: { declined: false },
        notWith: ['decision-recorded'],
        assumptions: ['decision-not-recorded-taken-as-none-made'],
        missing: [],
      },
    ],
    ['it was decided a moment too late', aDayLater([step('2026-11-19T00:00:00Z', 'referral-decided')]), { at }],
    [
      'it was acknowledged, which decides nothing',
      aDayLater([step('2026-11-18T09:00:00Z', 'referral-acknowledged')]),
      { at },
    ],
    [
      'nothing is to be done, though R15 and R17 spoke of a bruise a week before',
      aChild([bruised('2026-11-10T10:00:00Z'), refused]),
      {
        notWith: ['no-further-action-not-recorded'],
        severity: 'URGENT',
        sentence:
          'No further action on a referral for {child}, 7 months, is recorded by Westmarch social care on 17 November 2026 at 13:22. ' +
          'An urgent alert was raised about the contact on 10 November 2026. Who disagrees can escalate.',
        contacts: [at, 'visit-2026-11-10T10:00:00Z'],
        facts: { declined: true, rule: 'R17' },
      },
    ],
    [
      'nothing is to be done, though maltreatment was suspected 30 days before, to the second',
      aChild([suspected('2026-10-18T13:22:00Z'), refused]),
      { facts: { declined: true, rule: 'R22' }, assumptions: ['referral-not-recorded-taken-as-none-made'] },
    ],
    [
      'received and declined at once, after a suspicion',
      aChild([suspected('2026-11-10T10:00:00Z'), step(when, 'referral-received', 'no-further-action')]),
      { notWith: ['decision-recorded', 'no-further-action-not-recorded'], facts: { declined: true } },
    ],
  ],
  waits: [
    ['it has just come', aChild([received]), { until: '2026-11-18T23:59:59.999Z' }],
    [
      'it came on Christmas Eve',
      aChild([step('2026-12-24T15:00:00Z', 'referral-received')]),
      { until: '2026-12-29T23:59:59.999Z' },
    ],
  ],
  staysQuiet: [
    ['it was decided at the last moment', aDayLater([step('2026-11-18T23:59:59.999Z', 'referral-decided')]), { at }],
    [
      'the strategy discussion was held at once',
      aDayLater([step('2026-11-17T16:00:00Z', 'strategy-discussion-held')]),
      { at },
    ],
    ['received and decided at once', waited('R41', aChild([step(when, 'referral-received', 'referral-decided')]))],
    [
      'its receipt was recorded a week before already',
      waited('R41', aChild([step('2026-11-10T13:22:00Z', 'referral-received'), received])),
      { at },
    ],
    ['nothing is to be done, and no rule ever spoke', aChild([refused])],
    [
      'nothing is to be done; a concern was recorded, of which a rule informed and no more',
      aChild([anAttendance('2026-11-10T10:00:00Z', { recordedConcern: 'yes' }), refused]),
    ],
    [
      'nothing is to be done; maltreatment was suspected 30 days and a second before',
      aChild([suspected('2026-10-18T13:21:59Z'), refused]),
    ],
    ['the eighteenth birthday', aDayLater([], { birthDate: '2008-11-17' })],
  ],
  cannotTell: [['the birth date is not known', aDayLater([], { birthDate: null }), { missing: ['birth date'] }]],
});
