import { cross, listed } from '../forms.js';

/** What is prescribed, as people write it. */
export const prescribed = listed(`
  rx, rxs, prescription, prescriptions, medication, medications, meds, medicine, medicines, inhaler, inhalers, script, scripts,
  repeats, px, repeat px, repeat prescription, repeat prescriptions, repeat rx, insulin, antibiotics, abx, steroid inhaler, preventer,
  preventers, emollients, creams, tablets, epilim, keppra, anticonvulsants, epipen, epipens, thyroxine, drops, eye drops,
  hydrocortisone, creon, iron, antiepileptics, aeds, valproate, levetiracetam, lamotrigine, carbamazepine, tegretol, clobazam,
  midazolam, midaz, tacrolimus, antiretrovirals, phenobarbitone, salbutamol, ventolin, clenil, methylphenidate, concerta, melatonin,
  warfarin
`);
/** What a child is fed on by prescription. */
export const prescribedFeeds: readonly string[] = listed(
  'feed, feeds, special feed, special milk, peg feed, supplements',
);
/** Medicine against fits, of which a level in the blood is taken. */
export const againstFits: readonly string[] = listed(`
  valproate, epilim, levetiracetam, keppra, lamotrigine, carbamazepine, tegretol, phenytoin, phenobarbitone, phenobarbital, topiramate,
  clobazam, aed, anticonvulsant, antiepileptic, anti - epileptic
`);
/** Medicine that is taken every day. */
const taken = listed('meds, medication, medications, medicine, medicines, tablets, insulin, aeds, preventer').concat(
  againstFits,
);
const none = listed('undetectable, not detectable, undetected, nil, zero, unrecordable');
const levels = ['level', 'levels'];
/** Of a prescription: whoever should have did not come for it. */
const notFetched = [
  ...cross(
    ['not, never, not been, never been, was not, were not, has not been, have not been, still not'].flatMap(listed),
    ['collected', 'picked up', 'fetched', 'filled', 'dispensed', 'cashed'],
  ),
  ...listed('uncollected, not collected again, not ordered since, not requested since, not being collected'),
];

/** Medicine that a child did not have: a sign that an illness is not treated. */
export const medicineNotHad: readonly string[] = [
  ...cross(prescribed, notFetched),
  // "antibiotics not given": whoever treats may have decided so
  ...cross(listed('prescription, prescriptions, medication, meds, inhaler, inhalers, medicine, insulin'), [
    'not given',
  ]),
  ...cross(
    [...taken, 'inhaler', 'inhalers'],
    ['not being given', 'not been given'],
    ['at home', 'by mum', 'by dad', 'by parents', 'by mother', 'by father'],
  ),
  ...cross(['not had', 'not having'], taken, ['for', 'since']),
  ...cross(prescribed, ['never given']),
  ...cross(listed('no, none of'), prescribed, ['collected', 'collected since', 'picked up']),
  // "milk feed not picked up from the fridge"
  ...cross(
    listed(
      'special feed, special milk, peg feed, prescribed milk, prescribed feed, prescribed feeds, prescription milk',
    ),
    notFetched,
  ),
  ...cross(
    [...prescribedFeeds, 'prescribed milk'],
    ['not collected', 'never collected', 'not been collected', 'still not collected', 'uncollected', 'not dispensed'],
  ),
  ...cross(
    listed('non collection of, noncollection of, no collection of, not collecting, stopped collecting'),
    prescribed,
  ),
  // where it has run out since (`isRunOut`), and is told for how long (`isLongWithout`)
  ...cross(prescribed, ['last collected', 'last dispensed', 'last picked up']),
  ...cross(['no', 'without'], taken, ['for', 'x', 'since']),
  // "missed insulin 3 d": where it is told for how long
  ...cross(['no', 'without', 'missed', 'missing', 'not had', 'ran out of', 'run out of'], ['insulin']),
  ...['insulin missed', 'insulin omitted'],
  // where it is of a medicine against fits (`isOfFits`)
  ...cross(levels, ['', ':', 'again', 'still', 'is', 'was', 'were', 'came back'], none),
  ...cross(['undetectable'], ['', ...againstFits, 'drug'], levels),
  ...cross(againstFits, ['undetectable', 'not detected']),
  ...listed('non adherence, nonadherence, non adherent, nonadherent'),
  ...cross(
    listed('non compliance, non compliant, noncompliance, noncompliant, not compliant, not adherent'),
    ['with', 'to'],
    ['', 'prescribed', 'epilepsy', 'anticonvulsant'],
    [...taken, 'treatment', 'antiretrovirals', 'tacrolimus'],
  ),
];

/** Beside one of these a medicine was left out, or its level is low, for a reason. */
export const leftOutFor: readonly string[] = listed(`
  advised, instructed, weaned, weaning, wean, planned, trial, test, tests, testing, allergy, free, well, better, improved, improving, stopped,
  discontinued, started, starting, before, error, sample, haemolysed, insufficient, side, effects, consultant, ga, theatre, nbm, remission,
  hayfever, antihistamine, antihistamines, migraine, asymptomatic
`);

/** Reasons too, but not where each day counts: "no insulin for 2 days, vomiting" is how somebody comes who was not given it. */
export const leftOutWithout: readonly string[] = listed(`
  advice, plan, review, reviewed, drowsy, pain, vomiting, holiday, holidays, fine, good, settled, summer, weekend, weekends, adhd, needed, needing,
  required
`);

/** Other levels that a laboratory tells: what was not taken is good news. */
export const otherLevels: readonly string[] = listed(`
  paracetamol, salicylate, salicylates, alcohol, ethanol, etoh, gent, gentamicin, vanc, vancomycin, viral, load, ige, crp, troponin, lead,
  hcg, bhcg, amikacin, digoxin, iron, cocaine, opiate, opiates, ketone, ketones, toxicology, tox,
  glucose, sugar, sugars, bm, bms, vitamin, ferritin, noise, hearing, calcium, sodium, magnesium, potassium, phosphate, hormone, cortisol, tsh, t4
`);

/** A text that tells one of these is of fits. */
export const fits: readonly string[] = listed(`
  fit, fits, fitting, fitted, seizure, seizures, epilepsy, epileptic, convulsion, convulsions, convulsing, status, aeds, gtcs, midaz, midazolam,
  antiepileptics, anticonvulsants
`).concat(againstFits.filter((one) => !one.includes(' ')));

/** What does not stick to a wound is so called. */
export const dressings: readonly string[] = listed(
  'dressing, dressings, dressed, gauze, mesh, pad, pads, layer, silicone, tulle, mepitel, jelonet, mepilex, atrauman, applied',
);

/** What else somebody does not keep to. */
export const keptToOthers: readonly string[] = listed(`
  diet, dietary, brace, braces, aligner, retainer, patch, patching, glasses, exercises, physio, physiotherapy, splint, boots, bar, aids, hygiene,
  brushing, cast, boot, orthoses, orthotics, school, rules, timetable, examination, exam, staff, curfew, licence, bail, order, policy, contract
`);
