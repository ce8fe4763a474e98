import { combined, cross, listed, type Phrase } from '../forms.js';
import { againstFits } from './prescriptions.js';
import { not } from '../likelihood/not-and-nobody.js';
import { type Pair } from '../pair.js';

/** Care that carers do not give, in the active: "does not feed him", "left her in a dirty nappy", "refused to bring him to clinic". */

const them = listed('him, her, them, child, children, baby, kids, toddler, infant');
const refusing = listed(`
  fails to, failed to, failing to, forgets to, forgot to, forgetting to, refuses to, refused to, refusing to, would not,
  wouldn't, will not, won't, neglects to, neglected to
`);
const withheld = [...not, ...refusing];
const medicines = listed(`
  medication, medicine, medicines, inhaler, inhalers, preventer, preventers, preventer inhaler, antibiotics, eye drops, ear drops, insulin, tablets, treatment,
  epilepsy medication, prescribed medication, meds, epilepsy meds
`).concat(againstFits);
const places = ['school', 'nursery', 'childminder', 'club', 'preschool'];
const sign = (value: string): Pick<Pair, 'kind' | 'value'> => ({ kind: 'neglect', value });

export const careWithheldPairs: readonly Pair[] = [
  {
    ...sign('hungry'),
    first: [...cross(withheld, ['feed']), ...cross(not, ['feeding']), 'never feeds'],
    then: them,
    within: 1,
    without: ['yet', ','],
  },
  { ...sign('hungry'), first: listed('give, gives, gave, giving, given'), then: ['nothing to eat'], within: 2 },
  {
    ...sign('hungry'),
    first: cross(withheld, ['give', 'given', 'giving']),
    then: listed('breakfast, lunch, dinner, any breakfast, any lunch, any food, anything to eat, enough to eat'),
    within: 2,
  },
  {
    ...sign('unwashed'),
    first: [...cross(withheld, ['wash', 'bath', 'bathe', 'washed', 'bathed']), 'never baths', 'never washes'],
    then: them,
    within: 1,
    notNear: ['advised', 'told', 'yet'],
  },
  {
    ...sign('unwashed'),
    first: cross(withheld, ['change', 'changed', 'changing']),
    then: ['nappy', 'nappies'],
    within: 2,
    notNear: ['advised'],
  },
  {
    ...sign('unwashed'),
    first: ['left', 'leave', 'leaves', 'leaving'],
    via: ['in'],
    then: cross(listed('dirty, soiled, wet, sodden, soaked, same, full'), [
      'nappy',
      'nappies',
      'clothes',
      'bed',
      'sheets',
    ]),
    within: 5,
  },
  {
    ...sign('collected-late'),
    first: [
      ...cross(withheld, ['collect', 'fetch', 'come to collect']),
      'never came to collect',
      'never come to collect',
    ],
    then: them,
    within: 1,
  },
  {
    ...sign('collected-late'),
    first: cross(withheld, ['pick', 'picked']),
    then: places.map((place) => `up from ${place}`),
    within: 2,
  },
  {
    ...sign('collected-late'),
    first: cross(listed('collected, collects, picked, picks, fetched, fetches, picking, collecting'), them),
    then: ['late', 'up late', 'an hour late', 'two hours late'],
    within: 0,
  },
  {
    ...sign('unsupervised'),
    first: ['lock', 'locks', 'locked', 'locking'],
    via: them,
    then: ['out', 'outside'],
    within: 2,
    without: ['keys', 'car'],
  },
  {
    ...sign('unsupervised'),
    first: ['left', 'leave', 'leaves', 'leaving'],
    then: ['by themselves', 'to fend for himself', 'to fend for herself', 'to fend for themselves'],
    within: 3,
  },
  {
    ...sign('untreated'),
    first: cross(withheld, ['collect', 'collected', 'fetch', 'fill', 'filled', 'pick up', 'picked up']),
    then: ['prescription', 'prescriptions', ...medicines],
    within: 2,
  },
  { ...sign('untreated'), first: cross(withheld, ['give', 'given', 'giving']), then: medicines, within: 3 },
  {
    ...sign('untreated'),
    first: cross(withheld, ['take', 'taken', 'bring']),
    then: listed('for treatment, for medical treatment, for medical attention, for medical care, for medical help'),
    within: 2,
    notNear: ['advised', 'needed', 'need'],
  },
  {
    ...sign('untreated'),
    first: [...cross(withheld, ['treat']), ...cross(not, ['treating', 'treated'])],
    then: listed('eczema, nits, lice, head lice, infection, rash, nappy rash, impetigo, scabies, ringworm, wound'),
    within: 2,
  },
];

const seen = listed(`
  appointment, appointments, appt, clinic, eye clinic, review, scan, check, hearing test, eye test, immunisations,
  imms, jabs, vaccinations, follow up, screening, physio, dentist, optician, audiology, health visitor, doctor, gp,
  blood test
`);

/** A child that its carers did not bring or take. */
export const careNotBrought: readonly Phrase[] = [
  ...combined(withheld, ['take', 'taken'], them, ['to', 'for', 'back to'], seen),
  ...combined(refusing, ['bring'], them, ['to', 'for', 'in', 'back']),
  ...combined(['not taken', 'never taken'], ['to', 'for'], seen),
];

const workers = listed('health visitor, social worker, worker, midwife, hv, sw, us, me');

/** Carers who keep workers out. */
export const keptOut: readonly Phrase[] = [
  ...combined(['denied', 'refused'], ['us', 'me', 'worker', 'social worker', 'health visitor'], ['access', 'entry']),
  ...combined(
    ['pretended', 'pretending', 'pretends'],
    listed('not to be in, to be out, not to be home, not to be at home'),
  ),
  ...combined(['hid', 'hiding', 'hides'], ['from'], workers),
  ...combined(['turned', 'sent', 'turns'], workers, ['away']),
];

/** Carers who did not call for help till later. */
export const calledLate: readonly Phrase[] = combined(
  withheld,
  ['call', 'ring', 'phone', 'called', 'rung'],
  listed('ambulance, 999, 111, gp, doctor'),
  ['for', 'until', 'till'],
);
