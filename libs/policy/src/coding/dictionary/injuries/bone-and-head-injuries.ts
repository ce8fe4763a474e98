/** Fractures and dislocations, injuries of the head, the eye and the mouth, in all the forms of their families. */

import { combined, cross, listed, type Phrase } from '../forms.js';
import { heads, sides } from './heads-and-mouths.js';

const bones = listed(`
  collarbone, collar bone, clavicle, arm, leg, wrist, ankle, elbow, finger, thumb, toe, rib, ribs, nose, jaw,
  cheekbone, hip, femur, tibia, fibula, radius, ulna, humerus, kneecap, bone, shin, forearm, knuckle, skull, pelvis,
  foot, hand, fingers, toes, knee, shoulder
`);

const knocks = listed('bang, knock, blow, whack, thump, bash, clonk, smack, bonk, clunk, crack');

const partsOfHead = listed('occiput, temple, left temple, right temple, l temple, r temple');

const knocking = listed(`
  bumped, banged, knocked, whacked, thumped, bashed, clonked, smacked, bonked, struck, hit, cracked, hits, bumps,
  bangs, knocks, hitting, banging, bumping, striking, whacking, clunked
`);

const frenula = listed('frenulum, frenum, fraenulum, fraenum, frenula, frenulae, fren');

export const boneAndHeadInjuries = {
  fracture: [
    ...combined(
      ['break', 'a break', 'breaks'],
      ['in', 'to', 'of'],
      ['', 'his', 'her', 'the', 'one', ...sides, 'his left', 'his right', 'her left', 'her right', 'little', 'bone of'],
      bones,
    ),
    ...combined(
      ['break', 'a break'],
      listed(`
        of this kind, of this type, of this sort, of that kind, of that type, in bone, in this bone, in that bone,
        of this bone, of that bone
      `),
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
    ...combined(
      listed('shoulder, elbow, knee, kneecap, knee cap, patella, thumb, finger, jaw'),
      ['', ...listed('has, had, keeps, kept, again')],
      listed(`
        out of place, popped out, pops out, popping out, put out, slipped out, slips out, slipping out,
        came out of joint, out of joint
      `),
    ),
    ...combined(
      listed('shoulder, kneecap, knee cap, patella'),
      listed(`
        out again, out for, out of place, out of socket, went out, came out, goes out, keeps coming out, out laterally, is out, was out,
        out on
      `),
    ),
    ...listed(`
      out of its joint, came out of joint, popped out of joint, popped his shoulder out, popped her shoulder out,
      out of its socket, subluxing, elbow pulled, patella out, came out of socket, pulled his elbow out
    `),
    ...combined(['elbow'], listed('was, got, is, had been, has been, being, been'), ['pulled']),
  ],
} as const satisfies Readonly<Record<string, readonly Phrase[]>>;
