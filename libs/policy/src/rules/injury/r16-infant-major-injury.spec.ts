import { aChild, anAttendance, anInjury, describeRule, onPlan, planUnknown } from '#libs/testing';
import { type ChildFacts, type ContactFacts, type InjuryFact } from '../../facts.js';
import { infantMajorInjury } from './r16-infant-major-injury.js';

const seen = '2026-11-17T13:22:00Z';
const elevenMonths = { birthDate: '2025-11-18' };
const firstBirthday = { birthDate: '2025-11-17' };
const hurt = (
  injuries: readonly InjuryFact[],
  child: Partial<ChildFacts> = elevenMonths,
  changes: Partial<ContactFacts> = {},
): ChildFacts => aChild([anAttendance(seen, { injuries, ...changes })], child);
const headInjury = anInjury('head-injury', { bodySite: 'head' });
const bleed = anInjury('intracranial-injury', { bodySite: 'head' });
const forearm = anInjury('fracture', { bodySite: 'forearm', laterality: 'left' });
const leg = anInjury('injury', { bodySite: 'lower-leg' });
const face = anInjury('injury', { bodySite: 'face' });
const clinic: Partial<ContactFacts> = { kind: 'appointment', setting: 'outpatient', status: 'completed' };
/** A broken left forearm, and what a clinic sees afterwards. */
const reviewed = (
  injuries: readonly InjuryFact[],
  before = '2026-11-10T13:22:00Z',
  changes: Partial<ContactFacts> = clinic,
): ChildFacts =>
  aChild([anAttendance(before, { injuries: [forearm] }), anAttendance(seen, { injuries, ...changes })], elevenMonths);
const seenByOthers: Partial<ContactFacts> = { circumstances: ['traffic', 'witnessed-publicly'] };
const brittle = anAttendance('2026-10-01T09:00:00Z', {
  setting: 'outpatient',
  kind: 'appointment',
  status: 'completed',
  circumstances: ['brittle-bones'],
});
const withBrittleBones = (changes: Partial<ContactFacts> = {}): ChildFacts =>
  aChild([brittle, anAttendance(seen, { injuries: [forearm], ...changes })], elevenMonths);

describeRule(infantMajorInjury, {
  fires: [
    ['a clinic finds a fracture of another region', reviewed([forearm, anInjury('fracture', { bodySite: 'rib' })]), {}],
    [
      'a clinic finds a fracture of another bone of the same arm',
      reviewed([anInjury('fracture', { bodySite: 'upper-arm', laterality: 'left' })]),
      {},
    ],
    [
      'a clinic finds a fracture of the same bone of the other arm',
      reviewed([anInjury('fracture', { bodySite: 'forearm', laterality: 'right' })]),
      {},
    ],
    ['a clinic finds a burn of the arm that was broken', reviewed([anInjury('burn', { bodySite: 'forearm' })]), {}],
    [
      'a clinic finds fractures of differing age',
      reviewed([forearm], undefined, { ...clinic, circumstances: ['fractures-of-differing-age'] }),
      {},
    ],
    ['a clinic sees a fracture that nobody recorded before', hurt([forearm], elevenMonths, clinic), {}],
    ['a clinic sees it ninety days and a second later', reviewed([forearm], '2026-08-19T13:21:59Z'), {}],
    ['the child comes back unplanned with the fracture', reviewed([forearm], undefined, {}), {}],
    [
      'a baby of eleven months has a head injury',
      hurt([headInjury]),
      {
        notWith: ['mark-recorded'],
        severity: 'IMMEDIATE',
        recipients: ['NIC', 'NN', 'CON', 'CSC'],
        sentence:
          '{child}, 11 months, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 with ' +
          'a head injury. How it happened needs a senior look before {child} leaves.',
        contacts: [`visit-${seen}`],
        facts: { kinds: 'head-injury', publiclyWitnessed: false, ageDays: 364 },
        missing: ['explanation given', 'who lives in the home'],
        assumptions: [],
      },
    ],
    ['an infant has a fracture', hurt([forearm]), { severity: 'IMMEDIATE' }],
    ['an infant has a burn', hurt([anInjury('burn', { bodySite: 'hand' })]), { severity: 'IMMEDIATE' }],
    ['an infant is poisoned', hurt([anInjury('poisoning')]), { severity: 'IMMEDIATE', facts: { kinds: 'poisoning' } }],
    [
      'a fracture the day before the second birthday',
      hurt([forearm], { birthDate: '2024-11-18' }),
      { severity: 'URGENT' },
    ],
    [
      'the same, of a child on a plan',
      hurt([forearm], { birthDate: '2024-11-18' }, { plan: onPlan('LAC') }),
      { severity: 'IMMEDIATE' },
    ],
    [
      'the same, of which it is not known whether it is on a plan',
      hurt([forearm], { birthDate: '2024-11-18' }, { plan: planUnknown }),
      { severity: 'URGENT', missing: ['plan status', 'explanation given', 'who lives in the home'] },
    ],
    [
      'a bleed inside the head the day before the third birthday',
      hurt([bleed], { birthDate: '2023-11-18' }),
      { severity: 'IMMEDIATE' },
    ],
    [
      'a bleed inside the head of an infant, after an accident that others saw: an infant all the same',
      hurt([bleed], elevenMonths, seenByOthers),
      { severity: 'IMMEDIATE', facts: { publiclyWitnessed: true } },
    ],
    [
      'fractures of differing age at nine',
      hurt([forearm], { birthDate: '2017-05-01' }, { circumstances: ['fractures-of-differing-age'] }),
      {
        notWith: ['fractures-of-differing-age-not-recorded'],
        severity: 'IMMEDIATE',
        sentence:
          '{child}, 9 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 with ' +
          'a fracture of the left forearm. Fractures of differing age are recorded. ' +
          'How it happened needs a senior look before {child} leaves.',
      },
    ],
    [
      'only that fractures differ in age is coded',
      hurt([], { birthDate: '2017-05-01' }, { circumstances: ['fractures-of-differing-age'] }),
      { severity: 'IMMEDIATE', facts: { kinds: '' } },
    ],
    [
      'a clinic has recorded brittle bones: for information',
      withBrittleBones(),
      { severity: 'INFORMATION', facts: { loweredFor: 'brittle-bones' } },
    ],
    [
      'brittle bones, but the explanation changes',
      withBrittleBones({ circumstances: ['changing'] }),
      { severity: 'IMMEDIATE' },
    ],
    [
      'brittle bones, and a head injury beside the fracture',
      withBrittleBones({ injuries: [forearm, headInjury] }),
      { severity: 'IMMEDIATE' },
    ],
    ['brittle bones, and a plan', withBrittleBones({ plan: onPlan('CPP') }), { severity: 'IMMEDIATE' }],
    [
      'a bleeding disorder explains the bruise, not the poisoning beside it',
      aChild(
        [
          { ...brittle, circumstances: ['bleeding-disorder'] },
          anAttendance(seen, { injuries: [anInjury('bruise', { bodySite: 'shin' }), anInjury('poisoning')] }),
        ],
        elevenMonths,
      ),
      { notWith: ['poisoning-not-recorded'], severity: 'IMMEDIATE' },
    ],
    [
      'a fracture found by chance at nine',
      hurt([forearm], { birthDate: '2017-05-01' }, { circumstances: ['occult-fracture'] }),
      {
        notWith: ['occult-fracture-not-recorded'],
        severity: 'IMMEDIATE',
        sentence:
          '{child}, 9 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 with ' +
          'a fracture of the left forearm. A fracture that nobody suspected, found on imaging, is recorded. ' +
          'How it happened needs a senior look before {child} leaves.',
      },
    ],
    [
      'a bleed inside the head at two, after an accident at nursery: not a great one',
      hurt(
        [bleed],
        { birthDate: '2024-05-01' },
        { circumstances: ['school-or-nursery-accident', 'witnessed-publicly'] },
      ),
    ],
    [
      'a bleed inside the head at two, after a fall from a height of which a carer told',
      hurt([bleed], { birthDate: '2024-05-01' }, { circumstances: ['fall-from-height', 'witnessed-by-carer'] }),
      { notWith: ['major-accident-seen'] },
    ],
    [
      'a carer says that the baby fell',
      hurt([headInjury], elevenMonths, { circumstances: ['fall', 'at-home', 'prompt'] }),
    ],
  ],
  staysQuiet: [
    ['a fracture clinic looks again at the fracture of an attendance', reviewed([forearm])],
    ['the clinic does not say where it is', reviewed([anInjury('fracture')])],
    ['the clinic calls it one of the arm', reviewed([anInjury('fracture', { bodySite: 'arm', laterality: 'left' })])],
    [
      'the clinic calls it one of the wrist',
      reviewed([anInjury('fracture', { bodySite: 'wrist', laterality: 'left' })]),
    ],
    ['the clinic is ninety days later, to the second', reviewed([forearm], '2026-08-19T13:22:00Z')],
    ['a head injury on the first birthday', hurt([headInjury], firstBirthday)],
    ['a burn on the first birthday', hurt([anInjury('burn')], firstBirthday)],
    ['a poisoning on the first birthday', hurt([anInjury('poisoning')], firstBirthday)],
    ['a fracture on the second birthday', hurt([forearm], { birthDate: '2024-11-17' })],
    ['a bleed inside the head on the third birthday', hurt([bleed], { birthDate: '2023-11-17' })],
    [
      'a bleed inside the head at two, after an accident that others saw',
      hurt([bleed], { birthDate: '2024-05-01' }, seenByOthers),
    ],
    ['a bruise of an infant, of which R15 speaks', hurt([anInjury('bruise', { bodySite: 'shin' })])],
    ['a fracture recorded as of birth', hurt([{ ...forearm, recordedAs: 'birth' }])],
    ['an injury of a leg on the second birthday', hurt([leg], { birthDate: '2024-11-17' })],
    ['an injury of the face on the third', hurt([face], { birthDate: '2023-11-17' })],
    [
      'a bleed inside the head at two, after a fall from a height that others saw',
      hurt([bleed], { birthDate: '2024-05-01' }, { circumstances: ['fall-from-height', 'witnessed-publicly'] }),
    ],
    ['a slot to which nobody came', hurt([headInjury], elevenMonths, { status: 'was-not-brought' })],
    [
      'fractures of differing age on the eighteenth birthday',
      hurt([forearm], { birthDate: '2008-11-17' }, { circumstances: ['fractures-of-differing-age'] }),
    ],
  ],
  cannotTell: [
    [
      'the birth date is not known',
      hurt([headInjury], { birthDate: null }),
      { missing: ['birth date', 'explanation given', 'who lives in the home'] },
    ],
    [
      'of an injury of an infant no more is known',
      hurt([], elevenMonths, { complaints: ['injury'] }),
      { missing: ['kind of injury', 'explanation given', 'who lives in the home'] },
    ],
    ['an injury of a leg the day before the second birthday', hurt([leg], { birthDate: '2024-11-18' })],
    ['an injury of the face the day before the third', hurt([face], { birthDate: '2023-11-18' })],
    ['the birth date lies after the attendance', hurt([forearm], { birthDate: '2026-12-01' })],
  ],
});
