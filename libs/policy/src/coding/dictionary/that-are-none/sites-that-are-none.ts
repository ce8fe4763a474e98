/** Words of parts of the body that say nothing of one: "head teacher", "back from", "arm of the sofa". */

import { monthNames } from '../calendar.js';
import { combined, cross, listed, type Phrase } from '../forms.js';

const parts = listed(`
  thumbprint, thumb print, fingerprint, handprint, hand print, palm, nose, ear, lip, finger, fingers, fingertip,
  fingertips, thumb, hand, palm, nail, thumbnail, head, foot, arm, heel, knee, fist, eye, tooth, leg, shoulder, waist,
  chest, ankle, hip, neck
`);

/** Things that are called by a part of the body. */
const called: Readonly<Record<string, readonly string[]>> = {
  hand: listed(`
    side, rail, gel, brake, over, out, bag, luggage, cream, wash, sanitiser, dryer, drier, towel, puppet, to mouth,
    expressed, flapping, control, pump, clinic, surgeon, surgeons, therapy, therapist, in marriage
  `),
  foot: listed('ball, stool, board, rest, bath, plate, bridge, massage, wells, health, clinic, first'),
  head: listed(`
    board, band, louse, phones, set, scarf, light, lights, rest, dress, master, mistress, collar, first, height, of,
    on view, count, room, space, chef, torch, rang, phoned, emailed, told, spoke, informed, notified, aware, asked,
    says, said, wrote, met, agreed, wants, had a word, has had a word, has asked, has spoken, has been told,
    has agreed, to ring, to speak, to call, to phone, will ring, will speak, dealing, dealt, investigating, sent letter, sent email
  `),
  arm: listed(`
    chair, rest, pit, of sofa, of chair, of settee, of couch, of armchair, of law, wrestle, wrestling
  `),
  leg: listed('of table, of chair, of bed, of journey, of cot, up, warmers'),
  neck: ['lace', 'tie', 'of bottle', 'line'],
  shoulder: listed('bag, strap, straps, height, high, of motorway, carry, season'),
  knee: listed('high, pads, pad, socks, height, length'),
  elbow: ['pads', 'pad', 'room', 'grease'],
  wrist: ['band', 'watch', 'strap'],
  face: listed('wipe, wipes, flannel, value, of adversity, plate, recognition, off, up to'),
  eye: listed(`
    glasses, shadow, liner, sight, exam, check, checks, check up, examination, screening, catching, movements, movement, unit, casualty, doctor, doctors,
    team, on, sockets of
  `),
  ear: listed(
    'check, checks, examination, ring, rings, phones, shot, thermometer, syringing, exam, discharge, canal, swab',
  ),
  nose: listed('dive, piercing, ring, stud, bag, spray, drops, swab, blowing, picking'),
  mouth: listed('guard, piece, organ, swab, feeding, feeds, thrush, breather, open'),
  tooth: listed('brush, paste, fairy, ache, decay, extraction, abscess, brushing'),
  teeth: listed(`
    cleaning, brushing, brushed, cleaned, coming through, erupting, extracted, extractions, out under
  `),
  finger: listed(`
    food, foods, paint, painting, puppet, puppets, prick, prints, printing, spelling, tapping, probe, pointing
  `),
  toe: listed('cap, caps, walking, walker, poke'),
  chest: listed(`
    drawers, rub, wall recession, x - ray, xray, cxr, drain, physiotherapy, feeding, congestion, high, size
  `),
  hip: listed(`
    seat, carrier, flask, dysplasia, ultrasound, uss, check, clicks, click, exam, x - ray, brace, screening, checks
  `),
  back: listed(`
    gate, step, wheel, stroke, page, log, ground, lane, alley, wall, fence, window, patio, kitchen, packs, office,
    teeth, street, field, playground, steps, up to, arching, slap, slaps, rub, rubs, blow, blows, and forwards,
    and forward, down, out, into, off, indoors, inside, there, here, then, within, after, before
  `),
  bottom: listed(`
    bunk, step, stair, stairs, shelf, drawer, rung, sheet, half, end, corner, row, two, three, few, deck, cupboard,
    bar, centile, teeth clean
  `),
  thumb: listed('sucking, sucker, war, drive, sucks'),
  lip: listed('balm, gloss, stick, salve, licking, syncing'),
  palm: listed('tree, trees, oil, sunday, reading'),
  sole: listed(`
    responsibility, occupant, custody, trader, charge, care, tenant, survivor, focus, purpose, concern, aim
  `),
  crown: ['court', 'prosecution', 'rump', 'prosecutor'],
  quad: ['bike', 'bikes', 'biking', 'vaccine'],
  temple: listed('visit, school, on, service, church'),
  oral: listed(`
    hygiene, steroids, antibiotics, rehydration, fluids, feeds, meds, medication, intake, thrush, morphine,
    prednisolone, exam, language, motor, iron, health, aciclovir, dose, contraceptive, paracetamol, sucrose, feeding,
    suction, polio
  `),
  nasal: listed(`
    spray, congestion, discharge, cannula, prongs, drops, swab, polyps, flaring, speech, obstruction, passages
  `),
  facial: listed(`
    expression, expressions, recognition, features, eczema, rash, palsy, weakness, droop, hair, nerve
  `),
  spinal: listed('muscular, cord, team, clinic, tap, block, precautions, immobilisation, tenderness'),
  cervical: listed('smear, screening, lymph, nodes, node, lymphadenopathy, cerclage, collar, ripening'),
  femoral: ['pulse', 'pulses'],
  radial: ['pulse', 'pulses'],
  frontal: ['lobe', 'lobes'],
  temporal: ['lobe', 'lobes'],
  lumbar: ['puncture', 'punctures'],
  abdominal: listed(`
    pain, pains, migraine, distension, tenderness, cramps, exam, surgery, x - ray, film, symptoms, mass, uss,
    wall normal
  `),
  tummy: listed('time, bug, button, tuck, sleeping, trouble, troubles, pain, pains, tub, cramps'),
  stomach: listed('bug, acid, contents, flu, pain, pains, cramps, upset, churning'),
  abdo: listed('pain, pains, soft, snt, exam, xray, x - ray, uss, distension, nad'),
  gum: listed('shield, shields, disease, tree, clinic'),
  groin: ['pain', 'node', 'nodes', 'hernia'],
  calf: ['muscle pain', 'pain'],
  throat: listed('sore, hurting, looks, looked, exam, nad, clear, infections'),
};

/** Read first, and say nothing. */
export const sitesThatAreNone: readonly Phrase[] = [
  ...combined(listed('breath, colour, voice, appetite, confidence, balance, strength, smile, senses, temper'), [
    'back',
  ]),
  ...combined(listed('got, gets, getting, get'), ['his', 'her', 'their'], ['own back']),
  ...combined(
    ['left hand', 'right hand', 'left - hand', 'right - hand'],
    listed('corner, lane, column, page, shelf, cupboard, margin, turn, row, panel, seat, bend'),
  ),
  ...combined(['left - hand', 'right - hand'], ['wall', 'drawer', 'door', 'edge']),
  ...listed(`
    facebook account, hand over of, handover, back in class, back in school, back in clinic, back in court,
    back in bed, back in a week, back in 2, back in 1, back in uk, back on track, back on monday, back on ward,
    back on tuesday, back on feet, back at school, back at home, back at nursery, back with mum, back with dad,
    back with family, back with parents, back to bed, top to toe, handed over, lip service, chip on shoulder,
    shoulder to cry on, cold shoulder, head cool head, head ache, tooth out by, tooth out under, tooth out at,
    tooth out next, head down, head up, head lag, lifts head, lifting head, holds head, holding head up, head turning,
    head shape, head size, head growth, head to toe, heads up, heads of year, head of, head of school, head of house,
    head of sixth, head of key, headstrong, cover head, co - head, forehead thermometer, shaved head, head space,
    headspace, shook head, shakes head, shaking head,
    head shaved, overhead, nodded head, nodding head, bent back, bends back, bending back, bent backwards,
    back pack, backpack, lower back pain, back ache, backache, back later, back again, back to sleep, go back,
    goes back, be back, comes back, coming back, back room, paid back, report back, reported back, bounce back,
    back together, back foot, back tomorrow, back next, back row, back of class, back of queue, back yard,
    back bedroom, pushed back, put back, gave back, gives back, looking back, moved back, turned back, take back,
    taken back, took back, write back, wrote back, text back, texted back, phoned back, phone back, calls back,
    calling back, come straight back, run back, sat back, drawn back, piggy back, piggyback, hatchback, laid back,
    settled back, hear back, heard back, welcome back, horseback, back chat, answers back, answering back,
    answered back, talk back, talking back, throwback, cash back, back payment, back money, back dated, backdated,
    back to school, back to normal, back home, head and shoulders, knuckle down, knuckled down, face up, face down,
    face mask, face paint, face painting, face cream, long face, poker face, smiley face, angry face, face book,
    face cloth, faced, pull faces, pulls faces, pulling faces, face wash, eye patch, eye infection, eye colour,
    eye for, eye level, eyes down, eyes glued, eye opener, sticky eye, sticky eyes, itchy eyes, pink eye, lazy eye,
    eye gaze, blind eye, sleepy eyes, ear plugs, ear defenders, ear drum, ear drums, ears pierced, ear piercing,
    ear wax, glue ear, ears pink, ears clear, ear muffs, ears popping, play it by ear, up to his ears,
    nose and throat, ear nose and throat, throat infection, throat red, throat swab, lip reading, mother tongue,
    tongue tie, tongue in cheek, cheeky, tongue - tie, gum disease, chewing gum, mouth ulcer, mouth ulcers,
    mouth wash, mouthwash, mouth care, neck and neck, breathing down neck, pain in neck, knee jerk, knee deep,
    chest of drawers, chestnut, chest freezer, treasure chest, chest physio, chest exam, get off chest, off chest,
    off his chest, off her chest, chest tight, chest tightness, chesty, chest recession, chest auscultation,
    chest crackles, chest wheezy, wheezy chest, chest cough, hand on heart, hand washing, handwashing, hand writing,
    handwriting, hands up, hands full, hand me down, hand me downs, hand outs, handed, right handed, left handed,
    hand dominant, helping hand, hands - on, first hand, hand gel, change hands, changed hands, hold hands,
    holding hands, holds hands, hand holding, hands dirty, hand reared, hand expressing, second - hand, upper hand,
    free hand, left hand side of page, armed, arms length, arm bands, arm length, arms folded, folded arms,
    babe legs eleven, pulling leg, pulling his leg, leg of lamb, last legs, foot in mouth, foot and mouth,
    put foot down, put his foot down, foot scan, foot print, footprint, foot path, footpath, footstep, footfall,
    foot note, footwear, feet first, own two feet, cold feet, square feet, heel prick, heel prick test, high heels,
    down at heel, head over heels, tip toe, tip toes, tiptoe, tiptoes, head teacher, headteacher, head of year,
    head control, head circumference, head cold, mr head, mrs head, miss head, head office, deputy head, heading,
    head start, head girl, head boy, came back, come back, back to, back from, back for, back up, went back,
    call back, ring back, called back, rang back, going back, brought back, bring back, brings back, get back,
    got back, sent back, feedback, back home, back and forth, setback, back garden, back door, back seat, back pain,
    hold back, look back, face to face, in the face of, face time, facebook, faces difficulties, on the other hand,
    second hand, handed over, hand hygiene, hand in hand, at hand, hand eye, hand foot and mouth, by hand, hand held,
    out of hand, eye contact, eye test, eye clinic, eye appointment, eye appointments, eye hospital, keep an eye,
    keeping an eye, eye to eye, ear infection, ear infections, ear ache, earache, mouth breathing, word of mouth,
    mouths to feed, chest infection, chest clear, chest is clear, chest sounds, chest xray, chest pain,
    neck of the woods, tummy ache, tummy upset, stomach ache, leg room, foot the bill, foot care, on his feet,
    back of, chin up, rib tickling, nose bleed, nosebleed, runny nose, blocked nose, nose running, arm in arm,
    call to arms, arms reach, knee high, hip hop, hip clinic, hip scan, sole carer, sole parent, bottom set,
    bottom of, bottom line, under the thumb, toe the line, brow raised, heel prick site, heel prick, knees up,
    hands up, hip hop, toe line, shoulder to shoulder, face facts, neck and neck, hand on heart, on hands and knees,
    onto hands and knees, under feet, on tip toes, sleeps on back, sleeping on back, asleep on back, lies on back,
    laid on back, placed on back, put on back, on back to sleep, sleep on back, on tummy to sleep, sleeps on tummy,
    lies on tummy, on tummy for, by throat, grabbed by throat, cleared throat, in front of face, in his face,
    in her face, in face of, sucking thumb, sucks thumb, sucking fingers, sucks fingers, fingers crossed,
    points finger, ring finger size, on one hand, hand to hold, held hand, holding hand, holds hand, holding her hand,
    holding his hand, by the hand, feet up, feet on ground, feet wet, put feet up, itchy feet, two left feet,
    turned nose up, under nose, turned back on, watch back, on back foot, off back
  `),
  ...combined(
    ['back in'],
    [
      ...monthNames,
      ...listed(`
        nursery, reception, year, yr, juniors, infants, primary, spring, summer, autumn, winter, 2012, 2013, 2014,
        2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024
      `),
    ],
  ),
  ...combined(listed('summers, winters, christmases, terms, years, yrs, birthdays, easters, placements'), ['back']),
  ...cross(listed('nodded, nods, nodding, hung, lowered, bowed, buried'), ['her', 'their', 'his'], ['head', 'heads']),
  ...combined(
    listed(`
      got, gets, getting, get, jumped, rose, struggled, pulled, helped, back, quick, leapt, light, steady
    `),
    ['', 'up', 'him', 'himself', 'herself'],
    ['to', 'onto', 'on', 'off'],
    ['feet'],
  ),
  ...combined(listed('up, unsteady, steady, stand, stood, dead, run, rushed, back, all day'), ['on', 'off'], ['feet']),
  ...combined(
    ['back on'],
    listed(`
      pitch, field, court, feet, bike, track, form, plan, medication, solids, playground, own, his bike
    `),
  ),
  ...combined(['back'], listed('playing, running, dancing, training, in class, in school, in lessons')),
  ...combined(parts, listed('sized, size, shaped, length, width, breadth, shape')),
  ...Object.entries(called).flatMap(([part, rest]) =>
    combined([part], [...rest, ...rest.filter((word) => /[a-z]{3}[a-rt-xz]$/.test(word)).map((word) => `${word}s`)]),
  ),
  ...combined(['chair', 'sofa', 'settee', 'couch'], listed('arm, arms, back, leg, legs')),
  ...combined(listed('table, bed, trouser, jeans, cot, piano, desk'), ['leg', 'legs', 'head', 'foot']),
  ...combined(
    ['in', 'from', 'into', 'out of'],
    listed(`
      arms, mum's arms, dad's arms, mums arms, dads arms, mothers arms, fathers arms, mother's arms, father's arms,
      gran's arms, nan's arms, sister's arms, brother's arms
    `),
  ),
  ...combined(
    ['off', 'from', 'on'],
    listed(`
      shoulders of, dad's shoulders, mum's shoulders, dads shoulders, uncle's shoulders, mum's knee, dad's knee,
      mum's hip, dad's back, brother's back, mum's back, father's shoulders
    `),
  ),
];
