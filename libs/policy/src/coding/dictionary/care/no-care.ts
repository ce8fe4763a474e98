import { listed } from '../forms.js';
import { careThere } from '../sense.js';

/** What a child or parent brings with them, or does not. */
export const belongings: readonly string[] = listed(`
  kit, kits, lunch, lunchbox, homework, book, books, glasses, inhaler, inhalers, spacer, coat, letter, form, forms,
  slip, money, sample, specimen, bottle, trumpet, violin, guitar, bag, passport, medication, meds, medicine, epipen,
  epipens, toy, shoes, trainers, uniform, phone, ipad, laptop, calculator, ingredients, costume, swimwear, towel,
  diary, folder, coursework, aids, splints, chart, charts, urine, pack, snack, nappies, milk, feed, feeds, wipes, hat,
  tie, planner, pencil, equipment, monitor, card, cards, photo, photos, instrument, boots
`);

/** Whose door it is that nobody opens, and who stands before it. */
export const homes: readonly string[] = listed(`
  home, house, flat, property, address, child, children, baby, family, her, him, them, us, premises, bedroom,
  bedrooms, caravan, me, worker, visitor, hv, sw, building, block, door, room, rooms, upstairs, kitchen, twins,
  siblings, newborn, infant, son, daughter, boy, girl, brother, sister, toddler, kids, mum, parents, household, site,
  nurse, midwife, midwives, police, professionals, professional, officers, officer, visitors, workers, social, health,
  school, gp, doctor, cpn, agencies, services, anyone, eso, ewo, team, staff
`);

/** Lessons and tests in which DNA is the molecule. */
export const sciences: readonly string[] = listed(`
  biology, science, gcse, cell, cells, chromosome, chromosomes, helix, forensic, forensics, paternity, extracting,
  extraction, extract, model, gene, genes, protein, proteins, microscope, strand, strands, molecule, nucleotides,
  inheritance, banana, strawberries, strawberry, cpr, crime, sequencing, sequence, sample, samples, swab, swabs,
  profile, parentage, ancestry
`);

/** No thing that somebody brings. */
export const functions: readonly string[] = [
  ...[...listed('to, in, for, back, until, as, at, on, and'), ',', ...listed('today, again, because, due, when, up')],
  ...listed('despite, along, with, from, or, but, this, yesterday, here, either, -, (, so, over'),
];

/** Who is brought. */
export const children: readonly string[] = listed(
  'child, children, baby, babies, twins, twin, infant, toddler, patient, pt',
);

/** What somebody answers at home. */
export const doors: readonly string[] = listed(`
  phone, phones, call, calls, door, knock, knocks, doorbell, bell, buzzer, intercom, visit, visits, knocking
`);

/** What tells that somebody left before they were seen. */
export const cares: readonly string[] = [
  ...careThere,
  ...listed(`
    before, without, unseen, prior, us, staff, ward, child, baby, bloods, wait, waiting, waited, him, her, triage,
    doctor, nurse
  `),
];
