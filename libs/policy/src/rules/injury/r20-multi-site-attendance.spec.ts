import { aCheekBruise, aChild, anAttendance, anInjury, describeRule, onPlan, planUnknown } from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { multiSiteAttendance } from './r20-multi-site-attendance.js';

const seen = '2026-11-17T13:22:00Z';
const threeYears = { birthDate: '2023-06-01' };
const burn = anInjury('burn', { bodySite: 'hand' });
const kneeBurn = anInjury('burn', { bodySite: 'knee' });
const kneeGraze = anInjury('abrasion', { bodySite: 'knee', laterality: 'left' });
const atNorthgate: Partial<ContactFacts> = {
  organisation: 'Y00001',
  organisationName: 'Northgate Practice',
  site: null,
  setting: 'gp',
};
const atEastfield: Partial<ContactFacts> = {
  organisation: 'RYY',
  organisationName: 'Eastfield Hospital',
  site: 'RYY01',
};
const here = (changes: Partial<ContactFacts> = {}): ContactFacts =>
  anAttendance(seen, { injuries: [aCheekBruise], ...changes });
const before = (at: string, changes: Partial<ContactFacts> = {}): ContactFacts =>
  anAttendance(at, { ...atNorthgate, injuries: [burn], ...changes });
const twoPlaces = (changes: Partial<ContactFacts> = {}, child: Partial<ChildFacts> = threeYears): ChildFacts =>
  aChild([before('2026-11-03T10:00:00Z'), here(changes)], child);
const well = (at: string, changes: Partial<ContactFacts> = {}): ContactFacts => anAttendance(at, changes);
const threeSites = (changes: Partial<ContactFacts> = {}): ChildFacts =>
  aChild(
    [
      well('2026-09-01T10:00:00Z', atNorthgate),
      well('2026-10-01T10:00:00Z', atEastfield),
      well('2026-11-17T13:22:00Z', changes),
    ],
    threeYears,
  );
const asAccidentsAre: Partial<ContactFacts> = {
  injuries: [kneeGraze],
  circumstances: ['fall', 'at-home', 'prompt', 'consistent'],
};
const seenByOthers: Partial<ContactFacts> = { circumstances: ['school-or-nursery-accident', 'witnessed-publicly'] };

describeRule(multiSiteAttendance, {
  fires: [
    [
      'a burn at the practice, and two weeks later a bruise at the hospital',
      twoPlaces(),
      {
        notWith: ['first-earlier-left-out'],
        severity: 'CONCERN',
        recipients: ['CON', 'PLN', 'NN'],
        sentence:
          '{child}, 3 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22. ' +
          '2 injury attendances at 2 places: before it Northgate Practice on 3 November 2026.',
        contacts: [`visit-${seen}`, 'visit-2026-11-03T10:00:00Z'],
        facts: { injuryAttendances: 2, injuryWeight: 2, organisations: 2, publiclyWitnessed: false },
        missing: ['whether somebody sent the child on'],
      },
    ],
    ['the child is under two', twoPlaces({}, { birthDate: '2024-11-18' }), { severity: 'URGENT' }],
    ['the second birthday', twoPlaces({}, { birthDate: '2024-11-17' }), { severity: 'CONCERN' }],
    ['the child is on a plan', twoPlaces({ plan: onPlan('LAC') }), { severity: 'URGENT' }],
    ['whether the child is on a plan is not known', twoPlaces({ plan: planUnknown }), { severity: 'CONCERN' }],
    [
      'thirty days ago to the second',
      aChild([before('2026-10-18T13:22:00Z'), here()], threeYears),
      { facts: { injuryAttendances: 2 } },
    ],
    [
      'another region five hours later elsewhere is another injury, whoever sent the child',
      aChild([before('2026-11-17T08:22:00Z'), here()], threeYears),
      { notWith: ['sent-on'] },
    ],
    [
      'the same cheek is shown to two places two days apart',
      aChild([before('2026-11-15T10:00:00Z', { injuries: [aCheekBruise] }), here()], threeYears),
    ],
    [
      'the same burn is shown to two hospitals two days apart',
      aChild(
        [before('2026-11-15T10:00:00Z', { ...atEastfield, setting: 'ed' }), here({ injuries: [burn] })],
        threeYears,
      ),
    ],
    [
      'the hospital sees a burn of the hand, two days after the practice saw one of the knee',
      aChild([before('2026-11-15T10:00:00Z', { injuries: [kneeBurn] }), here({ injuries: [burn] })], threeYears),
    ],
    [
      'the hospital sees the burn fourteen days and a second after the practice did',
      aChild([before('2026-11-03T13:21:59Z'), here({ injuries: [burn] })], threeYears),
    ],
    [
      'the hospital sees the burn that the practice saw, and a bruise beside it',
      aChild([before('2026-11-15T10:00:00Z'), here({ injuries: [burn, aCheekBruise] })], threeYears),
    ],
    [
      'a girl came unscheduled to three sites in three months, with no injury at all',
      threeSites(),
      {
        severity: 'CONCERN',
        sentence:
          '{child}, 3 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22. ' +
          '3 unscheduled attendances at 3 places: before it Eastfield Hospital emergency department on 1 October 2026 ' +
          'and Northgate Practice on 1 September 2026.',
        facts: { sites: 3, injuryAttendances: 0 },
      },
    ],
    [
      'two sites of one organisation are two',
      aChild(
        [
          well('2026-09-01T10:00:00Z', { site: 'RXX09' }),
          well('2026-10-01T10:00:00Z', atEastfield),
          well('2026-11-17T13:22:00Z'),
        ],
        threeYears,
      ),
    ],
    [
      'one of three injuries is explained: two and a half are enough',
      aChild([before('2026-11-01T10:00:00Z'), before('2026-11-05T10:00:00Z'), here(asAccidentsAre)], threeYears),
      { facts: { injuryWeight: 2.5 } },
    ],
    [
      'both injuries were accidents at school that others saw: for information',
      aChild([before('2026-11-03T10:00:00Z', seenByOthers), here(seenByOthers)], threeYears),
      { severity: 'INFORMATION', facts: { publiclyWitnessed: true } },
    ],
    [
      'one of two was an accident at nursery, where others are: for information',
      aChild([before('2026-11-03T10:00:00Z', { circumstances: ['school-or-nursery-accident'] }), here()], threeYears),
      { severity: 'INFORMATION', facts: { publiclyWitnessed: true } },
    ],
    [
      'a third, at nursery, does not quieten two that nobody saw',
      aChild(
        [
          before('2026-11-01T10:00:00Z', { circumstances: ['school-or-nursery-accident'] }),
          before('2026-11-03T10:00:00Z'),
          here(),
        ],
        threeYears,
      ),
      { notWith: ['mark-recorded'], severity: 'CONCERN', facts: { publiclyWitnessed: false } },
    ],
    [
      'hurt at football, on the eve of the tenth birthday',
      aChild([before('2026-11-03T10:00:00Z'), here({ circumstances: ['sport'] })], { birthDate: '2016-11-18' }),
    ],
    [
      'a scraped knee with a delay is not explained',
      aChild(
        [
          before('2026-11-03T10:00:00Z'),
          here({ ...asAccidentsAre, circumstances: ['fall', 'at-home', 'prompt', 'delayed'] }),
        ],
        threeYears,
      ),
    ],
    [
      'many places still make a short sentence',
      aChild(
        Array.from({ length: 12 }, (_, place) =>
          before(`2026-11-${String(place + 3).padStart(2, '0')}T10:00:00Z`, {
            organisation: `R${String(place + 10)}`,
            organisationName: 'Westmarch and Northgate University Hospitals Foundation Trust',
            site: null,
            setting: 'ed',
          }),
        ).concat(here()),
        threeYears,
      ),
      { notWith: ['mark-recorded'], facts: { organisations: 13 } },
    ],
  ],
  staysQuiet: [
    ...(['school', 'nursery', 'social-care', 'police', 'health-visitor', 'school-nurse', 'other'] as const).map(
      (setting): [string, ChildFacts] => [
        `nobody took the child for the first one to ${setting}: it was seen where it was, or at a review`,
        aChild(
          [before('2026-11-03T10:00:00Z', { setting, kind: 'appointment', status: 'completed' }), here()],
          threeYears,
        ),
      ],
    ),
    [
      'the hospital sees the burn that a walk-in centre could not treat, three days later',
      aChild(
        [before('2026-11-14T10:00:00Z', { organisation: 'RWI', setting: 'walk-in' }), here({ injuries: [burn] })],
        threeYears,
      ),
    ],
    [
      'one of two was hurt at football, from the tenth birthday on',
      aChild([before('2026-11-03T10:00:00Z'), here({ circumstances: ['sport'] })], { birthDate: '2016-11-17' }),
    ],
    [
      'the one before was hurt in traffic, at ten years',
      aChild([before('2026-11-03T10:00:00Z', { circumstances: ['traffic'] }), here()], { birthDate: '2016-11-03' }),
    ],
    [
      'the practice saw the burn a fortnight before the hospital did',
      aChild([before('2026-11-03T13:22:00Z'), here({ injuries: [burn] })], threeYears),
    ],
    [
      'the practice looks at the burn that the hospital has seen',
      aChild(
        [before('2026-11-15T10:00:00Z', { ...atEastfield, setting: 'ed' }), here({ ...atNorthgate, injuries: [burn] })],
        threeYears,
      ),
    ],
    [
      'the bruise was seen by a health visitor at home: nobody took the child there',
      aChild([before('2026-11-03T10:00:00Z', { kind: 'home-visit', setting: 'health-visitor' }), here()], threeYears),
    ],
    [
      'social care was told of the burn by a neighbour: that is no attendance',
      aChild([before('2026-11-03T10:00:00Z', { kind: 'other', setting: 'social-care' }), here()], threeYears),
    ],
    [
      'somebody rang about a bruise after the hospital had seen a burn',
      aChild([before('2026-11-03T10:00:00Z'), here({ kind: 'call', organisation: 'E00000001' })], threeYears),
    ],
    ['thirty days and a second ago', aChild([before('2026-10-18T13:21:59Z'), here()], threeYears)],
    [
      'both injuries were seen by one hospital, at two sites',
      aChild([here(), anAttendance('2026-11-03T10:00:00Z', { site: 'RXX09', injuries: [kneeGraze] })], threeYears),
    ],
    ['the hospital took the child over from the practice', twoPlaces({ circumstances: ['transferred-in'] })],
    ['the practice was one to which the child was redirected', twoPlaces({ circumstances: ['redirected'] })],
    [
      'the earlier one was a transfer',
      aChild([before('2026-11-03T10:00:00Z', { circumstances: ['transferred-in'] }), here()], threeYears),
    ],
    [
      'one of two is a grazed knee, prompt and explained: one and a half',
      aChild([before('2026-11-03T10:00:00Z'), here(asAccidentsAre)], threeYears),
    ],
    [
      'a review of the burn at the clinic of another hospital',
      twoPlaces({ kind: 'appointment', setting: 'outpatient', status: 'completed' }),
    ],
    ['the mark is one of a blood test', twoPlaces({ injuries: [{ ...aCheekBruise, recordedAs: 'procedure' }] })],
    ['the child was not brought', twoPlaces({ status: 'was-not-brought' })],
    ['the earlier one was cancelled', aChild([before('2026-11-03T10:00:00Z', { status: 'booked' }), here()])],
    ['poisoning is no mark', twoPlaces({ injuries: [anInjury('poisoning')] })],
    ['a later injury elsewhere changes nothing of this one', twoPlaces(), { at: 'visit-2026-11-03T10:00:00Z' }],
    ['the eighteenth birthday', twoPlaces({}, { birthDate: '2008-11-17' })],
    ['two sites in three months', aChild([well('2026-10-01T10:00:00Z', atEastfield), well(seen)], threeYears)],
    [
      'the first of three sites was visited ninety days and a second ago',
      aChild(
        [
          well('2026-08-19T13:21:59Z', atNorthgate),
          well('2026-10-01T10:00:00Z', atEastfield),
          well('2026-11-17T13:22:00Z'),
        ],
        threeYears,
      ),
    ],
    [
      'the third of three sites is one where the child was before: it was said then',
      aChild([...threeSites().contacts, well('2026-11-20T10:00:00Z', atEastfield)], threeYears),
    ],
    ['a redirected child comes to the third site', threeSites({ circumstances: ['redirected'] })],
    ['an appointment at the third site', threeSites({ kind: 'appointment', status: 'completed' })],
  ],
  cannotTell: [
    [
      'the birth date is not known',
      twoPlaces({}, { birthDate: null }),
      { missing: ['birth date', 'whether somebody sent the child on'] },
    ],
    [
      'the same cheek five hours after a walk-in centre saw it, and nobody recorded who sent the child',
      aChild([before('2026-11-17T08:22:00Z', { injuries: [aCheekBruise] }), here()], threeYears),
    ],
    [
      'an injury without a site, a day after one elsewhere to the second',
      aChild([before('2026-11-16T13:22:00Z', { injuries: [anInjury('injury')] }), here()], threeYears),
    ],
    [
      'the third site is visited on the evening of the second',
      aChild(
        [
          well('2026-09-01T10:00:00Z', atNorthgate),
          well('2026-11-17T09:22:00Z', atEastfield),
          well('2026-11-17T13:22:00Z'),
        ],
        threeYears,
      ),
    ],
  ],
});
