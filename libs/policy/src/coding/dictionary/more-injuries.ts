import { combined, cross, listed, type Phrase } from './forms.js';
import { type Pair } from './pair.js';
import { siteWords } from './sites.js';

const heads = listed('head, back of head, side of head, top of head, front of head, heads, skull');
const partsOfHead = listed('occiput, temple, left temple, right temple, l temple, r temple');
const knocks = listed('bang, knock, blow, whack, thump, bash, clonk, smack, bonk, clunk, crack');
const knocking = listed(`
  bumped, banged, knocked, whacked, thumped, bashed, clonked, smacked, bonked, struck, hit, cracked, hits, bumps,
  bangs, knocks, hitting, banging, bumping, striking, whacking, clunked
`);
const tissues = listed(`
  acl, mcl, pcl, ligament, ligaments, meniscus, cartilage, tendon, tendons, hamstring, muscle, muscles, rotator cuff,
  achilles, cruciate, groin, calf, quad, quads, calf muscle
`);
const sides = ['', ...listed('left, right, l, r, lt, rt')];
const frenula = listed('frenulum, frenum, fraenulum, fraenum, frenula, frenulae, fren');

const bones = listed(`
  collarbone, collar bone, clavicle, arm, leg, wrist, ankle, elbow, finger, thumb, toe, rib, ribs, nose, jaw,
  cheekbone, hip, femur, tibia, fibula, radius, ulna, humerus, kneecap, bone, shin, forearm, knuckle, skull, pelvis,
  foot, hand, fingers, toes, knee, shoulder
`);

const mouths = new Set(listed('lip, lips, tongue, upper lip, lower lip, bottom lip, top lip, inner lip, nail, nails'));
const bitten = Object.values(siteWords)
  .flat()
  .filter((site) => !mouths.has(site) && !site.includes('nail') && !site.startsWith('back'));

/** Injuries in all the forms of their families. */
export const moreInjuries: Readonly<Record<string, readonly Phrase[]>> = {
  bruise: [
    ...combined(
      listed(`
        fingertip, finger tip, finger - tip, finger print, thumb print, hand print, thumb tip
      `),
      listed(`
        bruise, bruises, bruising, type bruising, type bruises, ecchymosis, ecchymoses, contusion, contusions,
        haematomas
      `),
    ),
    ...listed(`
      petechia, petichiae, petechae, petechial, ecchymosed, bruisey, bruize, racoon eyes, racoon eye, tramline bruise,
      tramline bruising, bruis, haematoma formation, brusies
    `),
    ...combined(listed('fingertip, finger tip, fingerprint, thumbprint, hand, slap, grip, pinch'), [
      'bruises',
      'bruise',
    ]),
  ],
  mark: [
    ...listed(`
      gripmark, gripmarks, handmark, handmarks, fingermark, fingermarks, beltmark, beltmarks, slapmark, slapmarks,
      strapmarks, strapmark, pinchmark, pinchmarks, thumbmark, thumbmarks, nailmarks, nailmark
    `),
    ...combined(listed('strap, buckle, whip, cord, cable, lash, tramline, stick, slipper, cane'), ['mark', 'marks']),
    ...combined(['red', 'linear red'], listed('line across, line on, line over, line below, lines on, lines across')),
    ...combined(listed('purple, blue, yellow, linear, round, circular, dark, black'), ['mark', 'marks']),
  ],
  fracture: [
    ...combined(
      ['break', 'a break', 'breaks'],
      ['in', 'to', 'of'],
      ['', 'his', 'her', 'the', 'one', ...sides, 'his left', 'his right', 'her left', 'her right', 'little', 'bone of'],
      bones,
    ),
    ...listed(`
      refracture, refractured, refractures, re - fracture, re - fractured, rebroke, rebroken, re - broke, re - broken,
      refracturing, rebreak, re - break, fracturing of, bust wrist, bust arm, bust nose, busted nose, bust ankle,
      bust finger, bust collarbone, busted arm, busted wrist
    `),
    ...combined(['snapped', 'shattered', 'smashed', 'splintered'], sides, bones),
    ...combined(['cracked'], ['', 'his', 'her', 'my'], sides, bones),
    ...combined(
      listed('crack in, crack to, crack of, hairline crack in, hairline crack to, hairline crack'),
      ['', 'his', 'her'],
      sides,
      [...bones, ...listed('heel, heel bone, scaphoid, metatarsal, metacarpal, patella, growth plate, vertebra')],
    ),
    ...combined(
      listed(`
        crush, compression, stress, burst, wedge, open, closed, physeal, growth plate, undisplaced
      `),
      ['fracture', 'fractures', '#'],
    ),
    ...combined(
      listed(`
        displaced, depressed, linear, oblique, transverse, impacted, bowing, boxer's, boxers, chip
      `),
      ['fracture', 'fractures', '#'],
    ),
    ...listed(`
      fracture dislocation, fracture - dislocation, bust bone, stress #, salter - harris, fractre, fracured
    `),
    ...combined(['cracked'], listed('skull, elbow, wrist, bone, clavicle, collarbone, ankle, pelvis, vertebra')),
    ...listed(`
      metaphyseal lesion, metaphyseal lesions, salter harris, compound fracture, comminuted, fx of, fractrue,
      fractures, frature, fratures, fracutre, fractue, buckle #
    `),
  ],
  burn: listed(`
    scorched, scorch, electrical burn, flash burn, burnd, sun burned, sunburned, branded, bern to, bern on, bunrt,
    bunred
  `),
  scald: listed(`
    scold to, scold on, scolds to, scold over, skald, scaled by, scolded by hot, scolded with
  `),
  laceration: [
    ...combined(
      listed(`
        ear, earlobe, ear lobe, lip, eyelid, nostril, skin, scalp, gum, foreskin, perineum, tongue
      `),
      listed('was torn, torn, is torn, got torn, has been torn, were torn, was ripped, torn open'),
    ),
    ...listed(`
      cut themselves, cut myself, cut yourself, cutting themselves, cuts themselves, cut hisself, sliced himself,
      sliced herself, slashed himself, slashed herself
    `),
    ...combined(['split'], listed('nose, cheek, brow, gum, tongue, fingertip, finger, knee, scalp, nail, lips')),
    ...combined(
      listed(`
        lip, chin, eyebrow, head, ear, brow, forehead, skin, lips, ear lobe, earlobe, nostril
      `),
      listed('split, split open, was split, cut, ripped, ripped open'),
    ),
    ...combined(listed('gum, tongue, cheek, nose, knee, elbow, scalp, eyelid'), ['split', 'split open', 'was split']),
    ...listed(`
      sliced, sliced open, slit, nicked, gouged, gouge, laceraction, lascerated, lasceration, tear to ear,
      tear to lip, torn ear lobe, torn earlobe, torn lip, torn ear, ear lobe torn, gashing, stab injury,
      stab injuries, knife wound, knife wounds, glass wound, slash wound, slash wounds
    `),
  ],
  abrasion: [
    ...combined(listed('rug, grass, astro, astroturf, turf, mat, gravel, floor, carpet'), ['burn', 'burns']),
    ...listed(`
      graize, graizes, graized, graise, grase, grazzed, abrased, abraded, gravel graze, scratchmarks, scrape mark,
      scrape marks, graze mark, graze marks
    `),
  ],
  bite: [
    ...combined(['bit', 'bites', 'biting'], bitten),
    ...combined(
      ['bit', 'bites', 'bitten'],
      ['', 'a', 'the', 'his', 'her'],
      ['', 'supply', 'cover', 'class', 'student'],
      listed(`
        teacher, ta, nurse, dentist, dentist's, doctor, assistant, carer, keyworker, teacher's, nurse's, paramedic,
        officer, member of staff, police officer
      `),
    ),
    ...listed(`
      bit on, bites on, bit in, teeth imprint, teeth imprints, dental marks, dental mark, bit himself, bit herself,
      bites himself, bites herself, biting himself, biting herself, biten, bitting him
    `),
    ...combined(
      ['bit', 'bites', 'biting', 'bitten'],
      listed(`
        postman, man, woman, visitor, neighbour, mum, dad, mother, father, nan, gran, uncle, aunt, courier,
        delivery driver, social worker, another child, other child, another pupil, another boy, another girl,
        classmates, lad, toddler, pupil in, worker, nurse, carer, key worker
      `),
    ),
    ...combined(
      ['bit', 'bites', 'biting'],
      listed(`
        child, friend, peer, pupil, brother, sister, cousin, baby, teacher, ta, staff, boy, girl, member of staff,
        classmate
      `),
    ),
  ],
  'head-injury': [
    ...combined(knocks, ['to', 'on', 'against'], heads),
    ...combined(
      listed('kick, punch, slap, elbow, ball, football, boot, knee, stick, bat, stone, brick, hit'),
      listed('to, on, in, round, around, against'),
      heads,
    ),
    ...combined(['bump', 'bumps'], ['to', 'against'], heads),
    ...combined(
      listed(`
        spade, swing, door, racket, rock, bottle, plank, branch, toy, shoe, remote, book, tin, can, hammer, pole,
        ladder, gate, bench, phone, club, puck, pan, fist, foot, swing seat, car door, boot lid, tailgate, beam,
        shelf, trolley, hoof, conker, pebble, discus, dumbbell
      `),
      ['to', 'into', 'vs', 'v'],
      heads,
    ),
    // a bump there is the lump
    ...combined(knocks, ['to', 'on'], partsOfHead),
    ...combined(listed('banged, knocked, cracked, whacked, bashed, clonked'), partsOfHead),
    ...combined(listed('bangs, knocks, blows, whacks, bashes, thumps, clouts, smacks'), ['to', 'on'], heads),
    ...combined(knocking, heads),
    ...combined(['head'], listed('bump, bang, knock, whack, bashed, clash, clashes, bumps, bonk, knocks')),
    ...listed(`
      head inury, head injry, concusion, concussive, closed head inj, heads clashed, banged heads
    `),
  ],
  'intracranial-injury': [
    ...combined(
      listed('bleed, bleeding, bleeds, blood, haemorrhage, clot, bruising'),
      listed('on, in, around, to, into'),
      ['brain'],
    ),
    ...listed(`
      intra cranial, intercranial bleed, ic bleed, intra cranial bleed, brain haemorrhages, brain bleeds,
      brain swelling, subdural blood, extradural bleed, extradural haemorrhage, cerebral haemorrhage
    `),
  ],
  'subconjunctival-haemorrhage': cross(
    listed('subconj, sub conj, subconjunctival, sub conjunctival, conjunctival, scleral'),
    listed(`
      haemorrhage, haemorrhages, hemorrhage, haem, haems, bleed, bleeds, haematoma, blood, bleeding
    `),
  ),
  'frenulum-tear': [
    ...combined(
      frenula,
      ['', 'is', 'was', 'looks', 'has'],
      listed('torn, split, ripped, damaged, lacerated, cut, tear'),
    ),
    ...combined(
      listed(`
        tore, torn, ripped, split, damaged, tear to, tear of, laceration to, laceration of, lacerated
      `),
      ['', ...listed('upper, lower, labial, lingual, lip, upper lip')],
      frenula,
    ),
    ...combined(frenula, listed('laceration, injury, tears, rupture, damage')),
    ...combined(listed('injury to, damage to, cut to, ruptured, bleeding'), frenula),
    ...combined(
      frenula,
      ['', ...listed('is, looks, appears, both, are, and gums, was, looked, seems')],
      listed('intact, whole, normal, nad, ok, fine, undamaged, untorn'),
    ),
    ...combined(['intact', 'normal'], listed('frenulum, frenum, frenula, fraenulum, upper frenulum, lingual frenulum')),
  ],
  'bleeding-mouth': [
    ...combined(['lip', 'lips', 'tongue'], listed('bleeding, bled, was bleeding, is bleeding, bleeds, were bleeding')),
    ...combined(['bleeding'], ['lip', 'lips', 'tongue', 'gum']),
    ...combined(
      listed(`
        bleeding, bled, bleeds, blood, blood coming, blood dripping, blood coming out, blood running
      `),
      listed('from, inside, around, in, out of, of'),
      listed('mouth, gum, gums, tongue, lip, lips'),
    ),
    ...combined(['gum', 'gums'], ['bleeding', 'bled', 'was bleeding', 'were bleeding']),
    ...listed(`
      spat blood, spat out blood, spitting out blood, spits blood, mouth full of blood, bloody mouth, mouth bled,
      bloodied mouth, bloody lip, bloodied lip, blood stained dribble, blood in dribble
    `),
    ...combined(
      ['blood', 'bleeding'],
      ['from', 'in', 'on', 'around'],
      ['nose and mouth', 'mouth and nose', 'lip', 'tongue'],
    ),
  ],
  dislocation: [
    ...listed(`
      redislocated, re - dislocated, redislocation, re - dislocation, redislocate, re - dislocate, dislocates,
      subluxes, subluxate
    `),
    ...combined(listed('shoulder, elbow, knee, kneecap, patella, thumb, finger'), [
      'out of place',
      'popped out',
      'put out',
    ]),
    ...combined(listed('shoulder, elbow, knee, kneecap, patella, thumb, finger, jaw'), [
      'slipped out',
      'came out of joint',
    ]),
    ...listed(`
      out of its joint, came out of joint, popped out of joint, popped his shoulder out, popped her shoulder out,
      out of its socket, subluxing, elbow pulled, patella out, came out of socket, pulled his elbow out
    `),
  ],
  swelling: [
    ...listed(`
      effusion, effusions, haemarthroses, engorged, puffs up, puffing up, thick lip, thick ear, swollen up, puffed,
      raised bump, raised swelling, swolllen, sweling
    `),
    ...combined(['egg'], ['on', 'to', 'over'], listed('head, forehead, back of head, side of head, temple, brow')),
    ...listed(`
      swole, swolen, puffed up, ballooned, haemarthrosis, knee effusion, swelling up, swoll, lump came up
    `),
  ],
  poisoning: listed(`
    poisons, ingest, ingests, overdosing, poisonings, o / d, oded, overdosed on, poly od, co exposure,
    alcohol poisoning, ethanol ingestion, iron overdose, mixed overdose, impulsive overdose
  `),
  injury: [
    ...combined(
      listed('toenail, fingernail, thumbnail, toe nail, finger nail, thumb nail, nail'),
      listed(`
        torn, torn off, ripped, ripped off, came off, lifted, lifted off, avulsed, pulled off, partially avulsed,
        was ripped off, was torn off
      `),
    ),
    ...combined(
      listed('tore, tore off, ripped off, torn, ripped, lost, tore away'),
      listed('toenail, fingernail, thumbnail, nail, toe nail, big toenail'),
    ),
    ...listed(`
      injure, hurt themselves, hurt myself, hurt yourself, injured themselves, hurt hisself, harm himself,
      harm herself, harm themselves, injure himself, injure herself, reinjured, re - injured, reinjury, re - injury,
      reinjure, re - injure, injury to self, maimed, mangled, pulverised finger, luxation, lateral luxation, luxated,
      concussed tooth, extrusion of tooth, intrusion of tooth, pierced by
    `),
    ...combined(
      listed(`
        torn, tore, ruptured, tear of, tear to, rupture of, damaged, damage to, pulled, strained
      `),
      ['', 'his', 'her', 'my'],
      sides,
      tissues,
    ),
    ...combined(
      listed('tweaked, tweaking, jolted, ricked, cricked'),
      ['', 'his', 'her', 'my'],
      sides,
      listed('knee, back, neck, shoulder, wrist, hip, groin, hamstring, elbow, thumb, calf'),
    ),
    ...combined(
      listed(`
        rolled, turned, inverted, everted, tweaked, twisted, went over, gone over, going over
      `),
      ['', 'on'],
      sides,
      ['ankle', 'foot'],
    ),
    ...combined(
      listed('acl, mcl, pcl, lcl, ucl, atfl, meniscal, meniscus, ligament, tendon, achilles, rotator cuff, labral'),
      listed('tear, rupture, injury, sprain, strain, torn, ruptured'),
    ),
    ...listed('sti, landed awkwardly on, injuring, spraining, hurted'),
    ...combined(['hurts'], Object.values(siteWords).flat()),
    ...combined(
      listed('bit, bitten, bites, biting, bit through, bitten through, bit down on, bit inside of'),
      listed(`
        lip, tongue, lower lip, upper lip, bottom lip, top lip, inner lip, own lip, own tongue
      `),
    ),
    ...combined(
      listed('tooth, teeth, incisor, incisors'),
      ['', 'gone', 'went', 'has gone', 'have gone', 'came', 'right', 'straight'],
      ['through'],
      [...listed('lip, tongue, lower lip, upper lip, bottom lip, top lip')],
    ),
    ...combined(
      ['lip', 'tongue', 'lower lip', 'bottom lip'],
      listed('bitten, was bitten, bite, bitten through, biting'),
    ),
    ...combined(
      ['hurting', 'harming', 'injuring'],
      listed(`
        baby, child, others, him, brother, sister, people, anyone, someone, children, sibling, siblings
      `),
    ),
    ...listed(`
      nbi, bony injury, bony injuries, soft tissue injuries, nerve injury, tendon injury, sprian, spraind,
      nail ripped, nail torn, nail lifted off, nail came off, fingertip off, inury, injurys, injuired
    `),
  ],
};

const teeth = listed(`
  tooth, teeth, incisor, incisors, canine, canines, molar, molars, premolar, front tooth, front teeth, milk tooth,
  milk teeth, centrals, laterals, upper incisors, lower incisors, upper incisor, lower incisor
`);
const toTeeth = listed(`
  chipped, avulsed, cracked, displaced, intruded, extruded, knocked, loosened, subluxed, chip, broken, broke, breaks,
  fractured, fracture of, snapped, damaged, knocks, fracture, cracks, chips, dislodged, injured, injury to, trauma to,
  pushed back, bent
`);
const limbs = listed(`
  hand, hands, finger, fingers, thumb, foot, toe, toes, arm, leg, fingertip, fingertips
`);
const traps = listed(`
  escalator, drawer, lift, chain, spokes, treadmill, machine, gate, hinge, pushchair, buggy, deckchair, folding chair,
  wheel, railings, fence, ride, zip, mangle, shredder, mixer, blender, boot, car boot, tailgate
`);

const joints = listed('shoulder, knee, kneecap, elbow, hip, thumb, patella');

const drugs = listed(`
  amlodipine, ramipril, metformin, propranolol, methadone, ibuprofen, paracetamol, calpol, codeine, tramadol,
  morphine, diazepam, sertraline, fluoxetine, citalopram, amitriptyline, quetiapine, olanzapine, gliclazide, digoxin,
  warfarin, aspirin, iron tablets, melatonin, antihistamine, piriton, cetirizine, gabapentin, pregabalin, vape liquid,
  antifreeze, white spirit, weedkiller, lithium, bisoprolol, ramapril, levothyroxine, inhaler liquid, cocaine,
  cannabis, edible, edibles
`);

/** Injuries that are told by two words. */
export const injuryPairs: readonly Pair[] = [
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
    then: bitten,
    via: listed('his, her, r, l, left, right'),
    without: [',', ...listed('of, and, to, more, on')],
  },
  {
    kind: 'injury',
    value: 'intracranial-injury',
    within: 5,
    first: listed('ct, ct head, mri, mri head, ct brain, cth'),
    then: listed('bleed, bleeding, bleeds, haemorrhage, haemorrhages, ich'),
    without: listed('skull, eye, retinal, adrenal, abdomen, abdo, nose'),
  },
  {
    kind: 'injury',
    value: 'intracranial-injury',
    within: 6,
    first: listed('ct, mri, cth, scan'),
    then: cross(
      listed('frontal, temporal, parietal, occipital, cerebellar, cortical, haemorrhagic, parenchymal, lobe'),
      ['contusion', 'contusions'],
    ),
    without: ['scalp', 'normal', 'clear'],
    instead: ['bruise'],
  },
  {
    kind: 'injury',
    value: 'bleeding-mouth',
    within: 3,
    first: ['lip', 'lips', 'tongue'],
    then: ['bleeding', 'bled'],
    without: [',', ...listed('inside, nose, knee, chin, from, not, no, stopped, finger, hand')],
  },
  {
    kind: 'injury',
    value: 'intracranial-injury',
    within: 3,
    first: ['bleed', 'haemorrhage', 'bleeds'],
    then: listed('on ct, on scan, on mri, on imaging, on ct head'),
    without: ['retinal', ','],
  },
  {
    kind: 'injury',
    value: 'head-injury',
    within: 5,
    first: listed('bang, knock, blow, whack, bash, thump, smack, thud, clout, wallop'),
    then: heads,
    via: listed(`
      he had to, she had to, he got to, she got to, he took to, she took to, sustained to, received to, they had to,
      it had to, to side of, to back of, hard to
    `),
    without: [',', 'and', 'but', 'nail', 'door'],
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
    value: 'head-injury',
    within: 4,
    first: listed(`
      cuffed, walloped, thwacked, belted, elbowed, kneed, hitting, punching, kicking, kicked, slapped, punched,
      smacked, thumped, clouted, clipped, stamped, butted, battered, hit, struck, whacked, bashed, bonked, hits,
      slaps, kicks, punches, caught, cracked, slap, smack, smacks, kick, punch, slapping, smacking, thumping, thumps,
      clouts, clout, clip, clips, cuff, cuffs, whack, whacks, whacking, battering, belting
    `),
    then: heads,
    via: listed('in, on, to, over, around, round, across, about, against'),
    without: [',', ...listed('and, but, then, off, went, into, nail, hand, arm, face')],
  },
  {
    kind: 'injury',
    value: 'poisoning',
    within: 6,
    first: listed('took, taken, taking, swallowed, swallowing, ate, eaten, necked, downed, scoffed'),
    then: [...drugs, ...listed('tablets, pills, capsules, medication, medicine')],
    via: listed(`
      12, 14, 15, 16, 18, 20, 24, 25, 28, 30, 32, 36, 40, 48, 50, 60, handful, packet, whole pack, box, strip,
      too many, too much, whole bottle, all of, twenty, thirty, lots of, unknown number, unknown amount,
      unknown quantity, fistful, extra, mum's, nan's, gran's, dad's, grandad's, grandmother's, grandfather's,
      sister's, brother's, carer's
    `),
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
    then: bitten,
    via: listed(`
      sister's, brother's, friend's, child's, boy's, girl's, pupil's, mum's, dad's, peer's, my, teacher's, cousin's,
      baby's, classmate's, mother's, father's, staff member's, its, ta's
    `),
  },
  { kind: 'injury', value: 'injury', within: 2, first: ['loose', 'wobbly', 'loosened'], then: teeth },
  { kind: 'injury', value: 'injury', within: 3, first: toTeeth, then: teeth, instead: ['fracture'] },
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
    via: ['caught', 'trapped', 'stuck', 'jammed'],
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
];
