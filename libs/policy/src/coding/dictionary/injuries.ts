import { cross, listed } from './forms.js';
import { organInjuries } from './injuries/organs.js';
import { pressureSores } from './injuries/pressure-sores.js';

/** Marks that are called by what made them. */
const marksOf = cross(
  listed(`
    grip, finger, fingertip, finger tip, fingerprint, finger print, thumb, thumbprint, hand, slap, hand print,
    handprint, pinch, belt, buckle, strap, ligature, rope, pressure, loop, knuckle, bruise like, bruise - like, nail,
    fingernail, cord, whip, shoe, sole, ring, palm
  `),
  listed('mark, marks, marking, imprint, imprints'),
).concat(
  listed(`
  thumb print, thumb prints, thumbprint, thumbprints, handprint, handprints, hand print, hand prints
`),
);

/** "Greenstick #", "buckle fracture": how a bone broke is said with it. */
const breaks = cross(
  listed(`
    greenstick, buckle, torus, spiral, hairline, avulsion, linear, undisplaced, displaced, oblique, transverse,
    impacted, compression, crush, stress, pathological, bony, metaphyseal, corner, metaphyseal corner, bucket handle,
    both bone, toddlers, toddler's, simple, complex, incomplete, minimally displaced, depressed
  `),
  listed('fracture, fractures, #, #s, fx, break'),
);

/** Injuries by the words that people write, with their common misspellings. */
export const injuryWords: Readonly<Record<string, readonly string[]>> = {
  bruise: [
    ...listed(`
      contused, haematomata, shiner, shiners, ecchymotic, panda eyes, raccoon eyes, panda eye, bruises easily,
      petechial bruising, love bite, love bites, haemorrhagic patch, bruise, bruises, bruised, bruising, brusing,
      bruse, bruses, brused, briuse, bruiseing, contusion, contusions, haematoma, hematoma, haematomas, ecchymosis,
      petechiae, black and blue, black eye, black eyes, black l eye, black r eye, black left eye, black right eye, black lt eye, black rt eye, eye blackened, eyes blackened, blackened eye,
      eye black and closed, eye is black, ecchymoses, bruisng, brs, brz, bruis
    `),
    ...cross(
      ['eye', 'eyes'],
      listed(
        'black, both black, gone black, going black, went black, turned black, now black, are both black, all black',
      ),
    ),
    ...cross(['boggy'], ['haematoma', 'hematoma', 'haematomas']),
    ...cross(['black'], listed('left, right, l, r, lt, rt'), ['eye']),
  ],
  mark: [
    ...marksOf,
    ...listed(`
      scab, scabs, scabbed, red line, red lines, reddish line, reddish lines, pinkish line, purplish line, raised line, linear red line, red linear line, linear red mark, wheal, wheals, weals, welt mark, seat belt mark,
      seatbelt mark, seat belt sign, seatbelt sign, cuff mark, cuff marks, restraint marks, imprint, imprints,
      ligature mark, ligature marks, belt mark, belt marks, pressure mark, pressure marks, rope mark, rope marks,
      loop mark, loop marks, mark, marks, welt, welts, red mark, red marks, unexplained mark, unexplained marks,
      linear mark, linear marks, weal, weals
    `),
  ],
  fracture: [
    ...breaks,
    ...listed(`
      broken bones, weber a, weber b, weber c, salter harris, greenstick, avulsion, frac, fracs, fract, fractures of,
      cracked rib, cracked ribs, healing posterior rib, healing posterior ribs, healing lateral ribs, fractured bone, broken bone, broke bone, broke bones, broken bones, fractured bones, fracture, fractures, fractured, fracturing, fx, #,
      fracure, fratcure, broken, broke, break
    `),
  ],
  burn: listed(`
    singed, chemical burn, chemical burns, flame burn, contact burn, contact burns, blistered burn, burns to,
    burning himself, burning herself, burning themselves, burning his, burning her, burning him, burning me, burning child, burning baby, burning boy, burning girl, thermal injury, sun burnt, sun burn, sunburnt, friction blister burn, blister, blisters,
    blistered, blistering, burn, burns, burnt, burned, sunburn, blister burn, burn mark, burn marks, scorch mark
  `),
  scald: ['scald', 'scalds', 'scalded', 'scalding'],
  laceration: listed(`
    lacerate, cut himself, cut herself, cutting himself, cutting herself, cuts himself, cuts herself, gashes, slash,
    slashed, slashes, stab wounds, split chin, split eyebrow, split head, split skin, skin split, skin tear,
    skin tears, degloving, degloved, incised wound, incision wound, split open, split ear, split forehead, lacerating,
    cutting arms, cutting legs, cutting wrists, cutting arm, cutting leg, cutting wrist, cutting forearm,
    cutting forearms, cutting thigh, cutting thighs, cutting stomach, cutting tummy, cutting ankles, cutting hips,
    cutting calves, cutting hand, cutting hands, cutting neck, cut wrists, cut arms, cut arm, through and through, split, splits,
    small split, deep split, split to, split in, split on, stabbed, stabs, laceration, lacerations, lacerated, cut,
    cuts, gash, gashed, lac, lacs, laceraton, stab wound, split lip, burst lip, bust lip
  `),
  abrasion: listed(`
    excoriation, excoriations, excoriated, gravel rash, scuff, scuffs, scuffed, scratch mark, scratch marks,
    rope burn, rope burns, carpet burns, friction burns, friction marks, road rash, scrapes, scraping, grazing,
    skin graze, scratching to, chafing, skinned, abrasion, abrasions, graze, grazes, grazed, scratch, scratches,
    scratched, scrape, scraped, carpet burn, friction burn, skinned
  `),
  bite: listed(`
    bit him, bit her, bit me, bit child, bit baby, biting him, biting me, biting child, biting baby, biting boy, biting girl, bit boy, bit girl, biting her on,
    biting her in, biting her hard, biting her again, biting her when, bit by, bit another, bites to, bite injury, bite wound, bite wounds, teeth mark,
    tooth marks, tooth mark, dental imprint, bitemark, bitemarks, animal bite, cat bite, bite, bites, bitten,
    bite mark, bite marks, human bite, teeth marks
  `),
  'head-injury': listed(`
    clash of head, bump head, head inj, head trauma, minor head injury, mhi, tbi, traumatic brain injury, head strike,
    head struck, trauma to head, injury to head, injuries to head, blow to head, closed head injury, knock on head,
    bang on head, hit on head, head hit, head bumped, head banged, head knocked, bumped heads, clash of heads,
    head to head collision, clashed heads, whack to head, blow to the back of head, knocks head, bumps head,
    bangs head, hits head, head injury, head injuries, hi, head knock, bump to head, bumped head, banged head,
    hit head, hit his head, hit her head, banged his head, banged her head, bumped his head, bumped her head,
    concussion, concussed, bang to head, bang on the head, knock to head
  `),
  'intracranial-injury': [
    ...cross(
      listed('bled, bleed, bleeds, bleeding'),
      listed('in, into, on, inside, round, around'),
      listed('brain, head, skull'),
    ),
    ...listed(`
    ich, intracranial bleeding, intracranial haem, intracranial haemorrhages, subdural haematoma, subdural haematomas,
    subdural haemorrhage, subdural haemorrhages, subdural bleed, subdural collections, extradural haematoma,
    bleed in skull, bleed into skull, bleed inside skull, bleeds in skull, bleeding in skull, bleeding inside skull,
    blood in skull, bleed into head, bleed within skull, bleed under skull, bleed into brain, bleeding into brain,
    epidural haematoma, bleed on brain, bleed in head, bleed in brain, bleeds in head, bleeding in head,
    blood on brain, bleed inside head, bleeding on brain, brain haemorrhage, cerebral contusion, brain contusion,
    intracerebral bleed, intracerebral haemorrhage, edh, sah, subarachnoid bleed, subarachnoid, intracranial,
    bleed in brain, extra axial collection, cerebral bleed, cranial bleed, subdural collection, head bleed,
    intraventricular haemorrhage, subdural, subdurals, sdh, extradural, subarachnoid haemorrhage, intracranial bleed,
    intracranial haemorrhage, brain bleed, bleed on the brain, intracranial injury, brain injury
  `),
  ],
  dislocation: listed(`
    dislocate, dislocations, dislocating, popped out, subluxated, nursemaid's elbow, nursemaids elbow,
    nursemaid elbow, out of joint, subluxed radial head, out of socket, disloc, pulled elbows,
    radial head subluxation, dislocation, dislocated, subluxation, pulled elbow, subluxed
  `),
  'subconjunctival-haemorrhage': [
    ...listed(`
      subconj haem, subconj haemorrhage, subconj haems, subconj haemorrhages, subconj bleed, subconj, subconjunctival,
      subconjunctival haem, sub conjunctival haemorrhage, sub conj haem, sub conj haemorrhage,
      burst blood vessel in eye, blood in white of eye, blood on white of eye
    `),
    ...cross(
      listed('bleed, blood, bleeding, red patch, haemorrhage'),
      ['in', 'on', 'into', 'over'],
      ['white of', 'whites of'],
      [
        'eye',
        'eyes',
        ...cross(['', 'his', 'her', 'both'], listed('left eye, right eye, l eye, r eye, eyes')),
        'his eye',
        'her eye',
      ],
    ),
    ...cross(
      listed('bleed, blood, bleeding, haemorrhage, hemorrhage, haem'),
      listed('under, beneath, in, into, of, behind, below, over, on'),
      listed(
        'conjunctiva, conjunctivae, conjunctival, sclera, left conjunctiva, right conjunctiva, l conjunctiva, r conjunctiva, both conjunctivae',
      ),
    ),
    ...cross(
      listed('haemorrhage, haemorrhages, hemorrhage, bleed, bleeding, blood spot, blood patch'),
      ['', 'in', 'to', 'of', 'on'],
      listed('eye, eyes, left eye, right eye, l eye, r eye, both eyes'),
    ).filter((phrase) => !/^bleed(?:ing)? (?:eyes?|(?:left|right|l|r) eye|both eyes|on .*|of .*)$/.test(phrase)),
    ...cross(listed('eye, eyes'), ['haemorrhage', 'haemorrhages']),
    'red eye with blood',
    ...listed(`
      red patch on white of eye, scleral haemorrhage, conjunctival haemorrhage, conjunctival bleed,
      subconjunctival bleeds, bleed in white of eye, burst blood vessel, bleeding into white of eye, blood shot white,
      red blotch in white of eye, subconjunctival haemorrhage, subconjunctival haemorrhages,
      subconjunctival hemorrhage, subconjunctival bleed, blood in the white of the eye
    `),
  ],
  'organ-injury': organInjuries,
  'frenulum-tear': listed(`
    torn labial frenulum, torn upper frenulum, torn lingual frenulum, labial frenulum torn, lingual frenulum torn,
    tear of frenulum, tear to frenulum, ripped frenulum, torn frenulum, frenulum tear, frenulum torn, frenum tear,
    torn frenum, torn fraenum
  `),
  'bleeding-mouth': listed(`
    blood in mouth, blood around mouth, oral bleeding, oral bleed, bleeding in mouth, bleed from mouth,
    blood in saliva, blood stained saliva, bleeding gums, mouth bleeding, spitting blood, blood on lips,
    blood round mouth, mouth was bleeding, blood coming from mouth, blood from lips, bleeding from mouth,
    blood from mouth, bleeding mouth, bleeding from the mouth, mouth bleed
  `),
  swelling: listed(`
    bump on head, lump on head, swelled, swell, goose egg, edema, odema, oedematous, puffiness, lumpy, bogginess,
    swollen up, swells, raised lump, bumps to, egg shaped lump, egg sized lump, boggy swelling, joint effusion,
    fat lip, swelling, swellings, swollen, lump, lumps, bump, bumps, bump on, oedema, puffy, boggy, egg on head
  `),
  poisoning: listed(`
    overdosed, took overdose, toxic ingestion, mixed od, paracetamol od, co poisoning, carbon monoxide, ingesting,
    accidental overdose, intentional overdose, deliberate overdose, polypharmacy od, staggered overdose,
    took too many tablets, drank cleaning fluid, substance ingestion, drug ingestion, ods, overdoses, ingestion of,
    poisonous berries, poisoning, poisoned, ingestion, ingested, overdose, od, swallowed tablets, swallowed bleach,
    drank bleach, accidental ingestion, drug toxicity, paracetamol toxicity, salicylate toxicity, opiate toxicity,
    opioid toxicity, methadone toxicity, alcohol toxicity, iron toxicity
  `),
  injury: listed(`
    blunt trauma, penetrating trauma, physical trauma, uninjured, unhurt, unharmed, unscathed, atraumatic,
    soft tissue inj, injures, stubbed, jarred, sprains, whiplash, crush, squashed, jammed, rolled ankle,
    went over on ankle, inversion, inversion injury, twisting injury, twisting, twist, physical harm,
    physically harmed, physical injury, harmed himself, harmed herself, hurt himself, hurt herself, hurts himself,
    hurts herself, hurting himself, straddle injury, hyperextended, overextended, over extended, overstretched,
    hyperflexed, hyperflexion, hyperextension, ligament injury, torn ligament, ligament damage, torn muscle,
    chipped tooth, avulsed tooth, loose tooth, knocked out tooth, lost tooth, chipped teeth, tooth injury,
    dental injury, dental trauma, avulsed, amputation, amputated, amputated tip, nail avulsion, nail plate avulsion,
    volar plate avulsion, tooth avulsion, dental avulsion, skin avulsion, nail torn off,
    nail ripped off, polytrauma, strain, muscle strain, wrenched, bumping, hyper extended, corneal injury,
    degloved nail, turned ankle, jarring, impaled, sti to, pulled muscles, knocked tooth out, tooth out,
    tooth displaced, lost front tooth, traped, traping, wound, wounds, open wound, gaping wound, flap wound, banged,
    knocked, banging, knocking, injury, injuries, injured, trauma, hurt, inj, injured himself, injured herself,
    sprain, sprained, bumped, soft tissue injury, tooth knocked out, crush injury, twisted, trapped, pulled muscle,
    strained, harmed, crushed
  `).concat(pressureSores),
};

/** Kinds that say where they are by themselves. */
export const siteOfKind: Readonly<Record<string, string>> = {
  'head-injury': 'head',
  'intracranial-injury': 'head',
  'subconjunctival-haemorrhage': 'eye',
  'organ-injury': 'abdomen',
  'frenulum-tear': 'mouth',
  'bleeding-mouth': 'mouth',
};
