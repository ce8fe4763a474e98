/** Injuries of skin and bone, and poisonings, that are told by two words with others between them. */

import { medicineOwners } from './happenings/agents.js';
import { cross, listed } from './forms.js';
import { bittenParts } from './injuries/heads-and-mouths.js';
import { type Pair } from './pair.js';
import { cleaners } from './injuries/substances.js';
import { siteWords } from './sites.js';

/** "Amlodipine, nothing swallowed": that none was taken. */
const untaken = cross(
  listed('nothing, none, no tablets, no pills, none of them, none was, none were'),
  listed('swallowed, ingested, eaten'),
);

/** Medicines and other things that poison a child, by their names. */
export const drugs: readonly string[] = listed(`
  amlodipine, ramipril, metformin, propranolol, methadone, ibuprofen, paracetamol, calpol, codeine, tramadol,
  morphine, diazepam, sertraline, fluoxetine, citalopram, amitriptyline, quetiapine, olanzapine, gliclazide, digoxin,
  warfarin, aspirin, iron tablets, melatonin, antihistamine, piriton, cetirizine, gabapentin, pregabalin, vape liquid,
  antifreeze, white spirit, weedkiller, lithium, bisoprolol, ramapril, levothyroxine, inhaler liquid, cocaine,
  cannabis, edible, edibles
`);

const joints = listed('shoulder, knee, kneecap, elbow, hip, thumb, patella');

const teeth = listed(`
  tooth, teeth, incisor, incisors, canine, canines, molar, molars, premolar, front tooth, front teeth, milk tooth,
  milk teeth, centrals, laterals, upper incisors, lower incisors, upper incisor, lower incisor
`);

const toTeeth = listed(`
  chipped, avulsed, cracked, displaced, intruded, extruded, knocked, loosened, subluxed, chip, broken, broke, breaks,
  fractured, fracture of, snapped, damaged, knocks, fracture, cracks, chips, dislodged, injured, injury to, trauma to,
  pushed back, bent
`);

const traps = listed(`
  escalator, drawer, lift, chain, spokes, treadmill, machine, gate, hinge, pushchair, buggy, deckchair, folding chair,
  wheel, railings, fence, ride, zip, mangle, shredder, mixer, blender, boot, car boot, tailgate
`);

const limbs = listed(`
  hand, hands, finger, fingers, thumb, foot, toe, toes, arm, leg, fingertip, fingertips
`);

export const injuryPairs: readonly Pair[] = [
  // "has come to no harm"
  {
    kind: 'injury',
    value: 'injury',
    within: 1,
    first: listed('come to, came to, comes to, coming to, suffered'),
    then: ['harm'],
    without: ['at', 'self'],
  },
  { kind: 'injury', value: 'injury', within: 0, first: ['harm'], then: ['came to', 'has come to', 'had come to'] },
  // "arm still in plaster from a break"
  {
    kind: 'injury',
    value: 'fracture',
    within: 2,
    first: listed('in plaster, in a cast, in cast, in pot, in a pot, in pop, in a backslab, in backslab'),
    then: listed('break, broken, broke in, broke on, broke at'),
    without: listed('at, during, before, lunch, no, not, never, wet'),
  },
  {
    // "tooth fell out after dad pushed him"
    kind: 'injury',
    value: 'injury',
    within: 8,
    first: cross(['tooth', 'teeth'], ['fell out', 'dropped out', 'came out']),
    via: ['after', 'when', 'as', 'because', 'by'],
    then: listed('pushed, hit, punched, slapped, kicked, elbowed, thumped, shoved, headbutted, smacked'),
  },
  {
    kind: 'injury',
    value: 'poisoning',
    within: 6,
    first: listed(`
      swallowed, swallowing, drank, drunk, drinking, ate, eaten, took, ingested, licked, ingesting, swallows, sucked,
      got hold of, chewed
    `),
    then: listed(`
      bleach, detergent, liquitab, laundry capsule, washing capsule, washing tablet, dishwasher tablet, methadone,
      antifreeze, white spirit, e - liquid, vape liquid, cannabis, too many tablets, screen wash, weedkiller,
      nan's tablets, gran's tablets, mum's tablets, dad's tablets, grandad's tablets, mum's pills, rat poison,
      nail varnish remover, perfume, hand sanitiser, hand gel, paint thinner, turps,
      edible, edibles, gummies, washing powder, laundry pod, laundry liquid, nicotine, disinfectant, overdose,
      pesticide, slug pellets, iron tablets, contraceptive pills, dishwasher powder, limescale remover
    `).concat(cleaners),
  },
  {
    // no drug of a group, and yet a poisoning; "took" is said of what a doctor gave
    kind: 'injury',
    value: 'poisoning',
    within: 5,
    first: listed('swallowed, swallowing, swallows, ingested, ingesting, necked, bombed, ate, eaten, double dropped'),
    then: listed(`
      mdma, ketamine, lsd, amphetamine, amphetamines, methamphetamine, crystal meth, ghb, gbl, mephedrone, magic mushrooms, mandy, spice
    `),
    without: listed("mandy's, with, and, rack, mix, spice rack, chicken, curry"),
  },
  {
    kind: 'injury',
    value: 'poisoning',
    within: 4,
    first: listed('swallowed, swallowing, ingested, ate, eaten, swallows, got hold of'),
    then: listed(`
      tablet, tablets, pill, pills, medicine, medication, capsule, capsules, calpol, paracetamol, ibuprofen, chemical,
      chemicals, drugs, meds
    `),
  },
  {
    kind: 'injury',
    value: 'injury',
    within: 5,
    first: listed(`
      staple, splinter, needle, pin, drawing pin, screw, fish hook, fishhook, hook, skewer, fork, shard, wire, thorn,
      pencil, spike, railing, knitting needle, sewing machine needle, stick, crochet hook
    `),
    then: listed(`
      hand, palm, finger, thumb, foot, sole, toe, heel, leg, calf, thigh, arm, forearm, cheek, lip, tongue, ear, knee,
      wrist, fingertip, nail, eyelid, buttock
    `),
    via: ['through'],
    without: [','],
  },
  {
    kind: 'injury',
    value: 'laceration',
    within: 8,
    first: ['stabbed', 'knifed', 'slashed'],
    then: Object.values(siteWords).flat(),
    via: ['in', 'across', 'to', 'through'],
    without: [',', 'and', 'then', 'back in', 'when'],
  },
  {
    kind: 'injury',
    value: 'abrasion',
    within: 3,
    first: ['barked', 'barks', 'barking'],
    then: listed('shin, shins, knuckles, knuckle, knee, knees, elbow, elbows, ankle, toe, toes, hand'),
    without: ['at', 'and', ',', 'dog'],
  },
  {
    kind: 'injury',
    value: 'bite',
    within: 4,
    first: ['bit', 'bites'],
    then: bittenParts,
    via: listed('his, her, r, l, left, right'),
    without: [',', ...listed('of, and, to, more, on')],
  },
  {
    kind: 'injury',
    value: 'injury',
    within: 2,
    first: listed('tooth, teeth, incisor, incisors, front tooth, front teeth, upper tooth, lower tooth'),
    then: listed('loose, loosened, wobbly, mobile, pushed back, pushed in, bent back, displaced'),
    without: [',', ...listed('brushed, ok, fine, no, not')],
  },
  {
    kind: 'injury',
    value: 'mark',
    within: 3,
    first: ['marked', 'marking', 'marks'],
    then: listed(`
      face, back, arm, arms, leg, legs, cheek, neck, wrist, wrists, skin, body, buttocks, bottom, hand, hands, thigh
    `),
    via: listed("his, her, boy's, girl's, child's, baby's, son's, daughter's"),
    without: ['on', 'by', 'in', 'to', ','],
  },
  {
    kind: 'injury',
    value: 'poisoning',
    within: 6,
    first: listed(`
      took, taken, taking, swallowed, swallowing, ate, eaten, necked, downed, scoffed, helped himself to,
      helped herself to, got into, got at, raided
    `),
    then: [...drugs, ...listed('tablets, pills, capsules, medication, medicine, meds, dosette, tablet, pill')],
    via: [
      ...medicineOwners,
      ...listed(`
      12, 14, 15, 16, 18, 20, 24, 25, 28, 30, 32, 36, 40, 48, 50, 60, handful, packet, whole pack, box, strip,
      too many, too much, whole bottle, all of, twenty, thirty, lots of, unknown number, unknown amount,
      unknown quantity, fistful, extra
    `),
    ],
    without: listed('ml, mls, mg, for, as prescribed, prescribed, daily'),
  },
  {
    kind: 'injury',
    value: 'poisoning',
    within: 5,
    first: listed(`
      swallowed, swallowing, ingested, ate, eaten, eating, drank, drunk, necked, downed, guzzled, gulped, glugged,
      swigged, scoffed, got into, got hold of
    `),
    then: drugs,
  },
  {
    kind: 'injury',
    value: 'poisoning',
    within: 9,
    first: [...drugs, ...listed('tablets, pills, capsules, tablet, pill, berries, bleach')],
    then: untaken,
  },
  { kind: 'injury', value: 'dislocation', within: 3, first: ['put', 'putting', 'puts'], then: ['out'], via: joints },
  {
    kind: 'injury',
    value: 'laceration',
    within: 3,
    first: ['stabbed', 'stabs', 'knifed', 'slashed'],
    then: Object.values(siteWords).flat(),
  },
  {
    kind: 'injury',
    value: 'injury',
    within: 4,
    first: ['bit', 'bitten', 'bites', 'biting'],
    then: listed('tongue, lip, lips, inside of cheek, inside of his cheek, inside of her cheek'),
    without: [...listed('by, on, off, from, him, me'), ','],
    instead: ['bite'],
  },
  {
    kind: 'injury',
    value: 'bite',
    within: 3,
    first: ['bit', 'bites', 'biting'],
    then: bittenParts,
    via: listed(`
      sister's, brother's, friend's, child's, boy's, girl's, pupil's, mum's, dad's, peer's, my, teacher's, cousin's,
      baby's, classmate's, mother's, father's, staff member's, its, ta's
    `),
  },
  {
    kind: 'injury',
    value: 'bite',
    within: 2,
    first: ['bit', 'bites', 'biting', 'bitten'],
    then: cross(
      listed('one of, two of, three of, some of, several of'),
      listed('other, younger, older, little, small, bigger, toddlers, babies, children, boys, girls, kids, his, her'),
    ),
    without: [...listed('by, on, of, from'), ','],
  },
  { kind: 'injury', value: 'injury', within: 2, first: ['loose', 'wobbly', 'loosened'], then: teeth },
  { kind: 'injury', value: 'injury', within: 3, first: toTeeth, then: teeth, instead: ['fracture'] },
  {
    // "the swing took her tooth out"
    kind: 'injury',
    value: 'injury',
    within: 3,
    first: listed('took, takes, taking, taken, smashed, bashed, smacked, kicked, hit'),
    then: cross(teeth, ['out', 'clean out', 'right out']),
    without: [',', 'and', 'to', 'when'],
    notNear: listed('dentist, dentists, surgeon, theatre, hospital, orthodontist, they, clinic, dental'),
  },
  {
    kind: 'injury',
    value: 'injury',
    within: 3,
    first: teeth,
    then: listed(`
      chipped, avulsed, cracked, displaced, intruded, knocked out, knocked, loosened, came out, chip, broken, broke,
      fractured, fracture, snapped, knocked loose, dislodged
    `),
    instead: ['fracture'],
  },
  {
    kind: 'injury',
    value: 'injury',
    within: 6,
    first: limbs,
    then: traps,
    via: ['caught', 'trapped', 'stuck', 'jammed', 'slammed', 'shut', 'squashed', 'crushed'],
  },
  {
    kind: 'injury',
    value: 'injury',
    within: 8,
    first: ['caught', 'trapped', 'jammed', 'got', 'slammed', 'shut', 'crushed', 'squashed', 'pinched'],
    then: traps,
    via: limbs,
    instead: ['injury'],
  },
  {
    // "drawer slammed on his fingers by his brother"
    kind: 'injury',
    value: 'injury',
    within: 1,
    first: ['drawer', 'drawers'],
    then: cross(['slammed on', 'slammed shut on', 'slammed onto', 'banged shut on'], limbs),
    without: [','],
  },
];
