import { cross, listed } from '../forms.js';

/** What a house is cleaned with, by what it is for. */
export const cleaners: readonly string[] = cross(
  listed(`
    bathroom, kitchen, toilet, loo, oven, hob, floor, window, glass, surface, shower, sink, drain, carpet, screen, bleach,
    household, multi surface, multi - surface, multipurpose, all purpose, worktop, patio, wheel, brush, grill, upholstery
  `),
  ['cleaner', 'cleaner fluid', 'cleaning fluid', 'cleaning spray', 'spray'],
);

/** What a child may swallow, be given or be exposed to, by the groups of rule R24. */
export const substanceWords: Readonly<Record<string, readonly string[]>> = {
  opioid: listed(`
    methadone, opiate, opiates, opioid, opioids, morphine, oramorph, heroin, diamorphine, codeine, co - codamol,
    cocodamol, dihydrocodeine, tramadol, fentanyl, fentanyl patch, buprenorphine, subutex, suboxone, oxycodone, butec
  `),
  cocaine: ['cocaine', 'crack cocaine'],
  cannabis: listed(`
    cannabis, marijuana, weed, hashish, thc, hash brownie, hash cake, cannabis gummy, cannabis gummies,
    cannabis sweets, weed gummies, thc gummies, cannabis edibles, cannabis cake, cannabis brownie
  `),
  'alcohol-drunk': listed(`
    alcohol, vodka, wine, beer, lager, cider, gin, whisky, whiskey, rum, brandy, prosecco, alcopop, alcopops, baileys,
    champagne, tequila, sherry, liqueur
  `),
  medicine: listed(`
    paracetamol, calpol, ibuprofen, nurofen, aspirin, amlodipine, metformin, iron tablets, ferrous sulphate,
    antidepressants, sertraline, fluoxetine, amitriptyline, propranolol, bisoprolol, ramipril, antihistamine, piriton,
    cetirizine, levothyroxine, thyroxine, diazepam, zopiclone, gabapentin, pregabalin, melatonin, contraceptive pill,
    vitamins, citalopram, mirtazapine, quetiapine, olanzapine, clonidine, gliclazide, digoxin, loperamide,
    blood pressure tablets, sleeping tablets, medicine, medication, antibiotics, cough medicine
  `),
  'household-product': listed(`
    bleach, detergent, dishwasher tablet, dishwasher tablets, washing capsule, washing tablet, liquitab, liquitabs,
    laundry capsule, laundry pod, white spirit, antifreeze, screenwash, cleaning fluid, disinfectant, washing up liquid, weedkiller, weed killer, slug pellets, rat poison,
    nail varnish remover, turps, turpentine, lamp oil, petrol, paraffin, perfume, essential oil, reed diffuser,
    washing powder, dettol, dishwasher powder, limescale remover, stain remover
  `).concat(cleaners),
};

/** What somebody did who took in what stands behind. */
export const swallowing: readonly string[] = listed(`
  swallowed, swallow, swallowing, ingested, ingesting, ingestion, ingest, drank, drunk, ate, eaten, eating, drinking,
  licked, sucked, sucking, chewed, chewing, consumed, overdose, poisoning, poisoned, positive, overdosed, od
`);
/** What is a treatment of most drugs and a danger of these: "given methadone by an uncle". */
export const giving: readonly string[] = listed('given, gave, took, taken, fed, injected');
/** Nobody treats with these. */
export const neverGiven: readonly string[] = listed(`
  methadone, heroin, subutex, suboxone, cocaine, crack, cannabis, marijuana, weed, vodka, wine, beer, whisky, alcohol,
  cider, gin, rum, brandy, whiskey, lager, hash, thc
`);
/** Behind a substance: "methadone ingestion", "cannabis poisoning", "opiates: positive". */
export const takenBehind: readonly string[] = listed('ingestion, poisoning, overdose, positive, detected, od');
/** Beside one of these it is something else: "alcohol gel", "alcohol wipe", "for pain". */
export const otherUses: readonly string[] = listed(`
  gel, wipe, wipes, hand, rub, sanitiser, sanitizer, pain, analgesia, prescribed, vinegar, ginger, programme, free,
  non, swab, gums, tonsillectomy, smokes, smoking, smoked, bar, garden, plant, pond, raisin, sauce, root, breath, test
`);

/** In what a test finds what somebody took. */
export const testWords: readonly string[] = listed(
  'hair, strand, strands, urine, blood, bloods, toxicology, tox, utox, screen, saliva, stomach, meconium, drug, test, tests',
);

/** Every child meets these: told as swallowed only where words tell of a poisoning. */
export const everyday: readonly string[] = ['medicine', 'household-product'];

/** Whose test it was. */
export const grownPeople: readonly string[] = listed(`
  mum, mother, dad, father, parent, parents, stepdad, stepmum, stepfather, partner, boyfriend, mum's, mother's, dad's,
  father's, parents', partner's, maternal, uncle, aunt, carer, nan
`);
export const youngPeople: readonly string[] = listed(
  "baby, baby's, child, child's, newborn, infant, toddler, neonate, yo, old, twin",
);
