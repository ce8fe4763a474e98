import { aCheekBruise, aChild, anAttendance, anInjury, describeRule, onPlan, planUnknown } from '#libs/testing';
import { type ChildFacts, type ContactFacts, type InjuryFact } from '../../facts.js';
import { bruisePatternUnder4 } from './r17-bruise-pattern-under-4.js';

const seen = '2026-11-17T13:22:00Z';
const oneYear = { birthDate: '2025-10-01' };
const threeYears = { birthDate: '2022-11-18' };
const bruise = (bodySite: string | null): InjuryFact => anInjury('bruise', { bodySite });
const bruised = (
  injuries: readonly InjuryFact[],
  child: Partial<ChildFacts> = oneYear,
  changes: Partial<ContactFacts> = {},
): ChildFacts => aChild([anAttendance(seen, { injuries, ...changes })], child);
const clinic = anAttendance('2026-10-01T09:00:00Z', {
  setting: 'outpatient',
  kind: 'appointment',
  status: 'completed',
  circumstances: ['bleeding-disorder'],
});
const withDisorder = (injuries: readonly InjuryFact[], changes: Partial<ContactFacts> = {}): ChildFacts =>
  aChild([clinic, anAttendance(seen, { injuries, ...changes })], oneYear);

/** A bruised cheek, and what a clinic sees of it a week later. */
const reviewed = (changes: Partial<ContactFacts> = {}): ChildFacts =>
  aChild(
    [
      anAttendance('2026-11-10T13:22:00Z', { injuries: [aCheekBruise] }),
      anAttendance(seen, {
        ...{ kind: 'appointment', setting: 'outpatient', status: 'completed', injuries: [aCheekBruise] },
        ...changes,
      }),
    ],
    oneYear,
  );

const aBite = anInjury('bite', { bodySite: 'forearm' });
/** A nursery records that another child there bit this one. */
const bitten = (
  changes: Partial<ContactFacts> = {},
  child: Partial<ChildFacts> = oneYear,
  injuries: readonly InjuryFact[] = [aBite],
): ChildFacts =>
  bruised(injuries, child, { setting: 'nursery', kind: 'other', circumstances: ['bitten-by-child'], ...changes });

describeRule(bruisePatternUnder4, {
  fires: [
    [
      'a bruise of the cheek at one year',
      bruised([aCheekBruise]),
      {
        severity: 'IMMEDIATE',
        recipients: ['NIC', 'NN', 'CON'],
        sentence:
          '{child}, 13 months, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 with ' +
          'a bruise to the left cheek. At this age a senior doctor should look at such a mark.',
        contacts: [`visit-${seen}`],
        facts: { sites: 'cheek', patterned: false },
        missing: ['explanation given'],
        assumptions: [],
      },
    ],
    [
      'a bruise of the ear, and others of the face and of a site that is not recorded: they change nothing',
      bruised([bruise('ear'), bruise('face'), bruise(null)]),
      { missing: ['explanation given'] },
    ],
    [
      'a bruise of the ear the day before the fourth birthday',
      bruised([bruise('ear')], threeYears),
      { severity: 'URGENT' },
    ],
    [
      'the same, of a child on a plan',
      bruised([bruise('ear')], threeYears, { plan: onPlan('CPP') }),
      { severity: 'IMMEDIATE' },
    ],
    [
      'the same, and the plan is not known',
      bruised([bruise('ear')], threeYears, { plan: planUnknown }),
      { severity: 'URGENT', missing: ['plan status', 'explanation given'] },
    ],
    [
      'the day before the second birthday',
      bruised([bruise('neck')], { birthDate: '2024-11-18' }),
      { severity: 'IMMEDIATE' },
    ],
    ['on the second birthday', bruised([bruise('neck')], { birthDate: '2024-11-17' }), { severity: 'URGENT' }],
    [
      'a bruise of the shin at 152 days',
      bruised([bruise('shin')], { birthDate: '2026-06-18' }),
      { notWith: ['mark-recorded'], severity: 'IMMEDIATE' },
    ],
    ['a bruise whose site is not recorded, at 152 days', bruised([bruise(null)], { birthDate: '2026-06-18' })],
    [
      'a bruise of the shin with a pattern',
      bruised([bruise('shin')], threeYears, { circumstances: ['patterned'] }),
      {
        notWith: ['patterned-not-recorded'],
        severity: 'URGENT',
        facts: { patterned: true },
        sentence:
          '{child}, 3 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 with ' +
          'a bruise to the shin. A pattern is recorded. At this age a senior doctor should look at such a mark.',
      },
    ],
    ...['torso', 'back', 'hip', 'buttocks', 'genitals', 'frenulum', 'jaw', 'eyelid', 'eye'].map(
      (site): [string, ChildFacts] => [`a bruise of the ${site}`, bruised([bruise(site)])],
    ),
    [
      'one of the shin and one of the ear: both are told, the ear is why',
      bruised([bruise('shin'), bruise('ear')]),
      {
        facts: { sites: 'ear' },
        sentence:
          '{child}, 13 months, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 with ' +
          'a bruise to the shin and a bruise to the ear. At this age a senior doctor should look at such a mark.',
      },
    ],
    ['a torn frenulum', bruised([anInjury('laceration', { bodySite: 'frenulum' })])],
    [
      'a bite',
      bruised([anInjury('bite', { bodySite: 'forearm' })]),
      { notWith: ['bitten-by-dog'], facts: { sites: 'forearm' } },
    ],
    [
      'a graze with a pattern',
      bruised([anInjury('abrasion', { bodySite: 'thigh' })], oneYear, { circumstances: ['patterned'] }),
    ],
    ['a bruise of the face, and one of the ear', bruised([bruise('face'), bruise('ear')])],
    [
      'a clinic has recorded a bleeding disorder: for information',
      withDisorder([aCheekBruise]),
      { severity: 'INFORMATION', facts: { loweredFor: 'bleeding-disorder' } },
    ],
    ['a nursery records that another child bit this one: for information', bitten(), { severity: 'INFORMATION' }],
    ['the same, and a bruise of the ear', bitten({}, oneYear, [aBite, bruise('ear')]), { severity: 'IMMEDIATE' }],
    ['the same, and a bruise of no site', bitten({}, oneYear, [aBite, bruise(null)]), { severity: 'INFORMATION' }],
    ['the same, of a child on a plan', bitten({ plan: onPlan('CPP') }, threeYears), { severity: 'IMMEDIATE' }],
    ['a practice hears that another child bit this one', bitten({ setting: 'gp' }), { severity: 'IMMEDIATE' }],
    ['a nursery records the bite, and a concern', bitten({ recordedConcern: 'yes' }), { severity: 'IMMEDIATE' }],
    ['a clinic finds that the bruise of last week has a pattern', reviewed({ circumstances: ['patterned'] })],
    ['a bleeding disorder, but on the ear', withDisorder([bruise('ear')]), { severity: 'IMMEDIATE' }],
    [
      'a bleeding disorder, and a concern',
      withDisorder([aCheekBruise], { recordedConcern: 'yes' }),
      { notWith: ['accident-site'], severity: 'IMMEDIATE' },
    ],
  ],
  staysQuiet: [
    ['a bruise of the shin at one year', bruised([bruise('shin')])],
    ['a bruise of the shin at 153 days', bruised([bruise('shin')], { birthDate: '2026-06-17' })],
    ['a bruise of the ear on the fourth birthday', bruised([bruise('ear')], { birthDate: '2022-11-17' })],
    ['the bite of a dog', bruised([anInjury('bite')], oneYear, { circumstances: ['dog-bite'] })],
    ['the bite of a pony', bruised([anInjury('bite')], oneYear, { circumstances: ['animal-bite'] })],
    ['a cut lip', bruised([anInjury('laceration', { bodySite: 'mouth' })])],
    [
      'a burn with a pattern, of which R18 speaks',
      bruised([anInjury('burn')], oneYear, { circumstances: ['patterned'] }),
    ],
    [
      'a pattern, and no mark of which to say it',
      bruised([anInjury('fracture')], oneYear, { circumstances: ['patterned'] }),
    ],
    ['an injury of the knee', bruised([anInjury('injury', { bodySite: 'knee' })])],
    ['an injury of which nothing more is known', bruised([anInjury('injury')])],
    ['a graze of the cheek', bruised([anInjury('abrasion', { bodySite: 'cheek' })])],
    ['a mark that a clinician recorded as of a procedure', bruised([{ ...aCheekBruise, recordedAs: 'procedure' }])],
    ['a clinic looks again at the bruise of last week', reviewed()],
    ['nobody came', bruised([aCheekBruise], oneYear, { status: 'was-not-brought' })],
  ],
  cannotTell: [
    ['the site is not recorded', bruised([bruise(null)]), { missing: ['site of bruise', 'explanation given'] }],
    [
      'of the face no part is recorded',
      bruised([bruise('face')]),
      { missing: ['which part of the face', 'explanation given'] },
    ],
    [
      'of one bruise the site is not recorded, and the other is on the shin: the sentence names that',
      bruised([bruise('lower-leg'), bruise(null)]),
      { missing: ['site of another bruise', 'explanation given'] },
    ],
    [
      'a mark of the ear, and not which',
      bruised([anInjury('injury', { bodySite: 'ear' })]),
      { missing: ['kind of injury', 'explanation given'] },
    ],
    [
      'the birth date is not known',
      bruised([aCheekBruise], { birthDate: null }),
      { missing: ['birth date', 'explanation given'] },
    ],
  ],
});
