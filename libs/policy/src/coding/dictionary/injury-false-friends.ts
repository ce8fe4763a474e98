import { combined, listed, type Phrase } from './forms.js';

const damaged = listed(`
  broken, broke, breaking, breaks, fractured, bruised, damaged, strained, wounded, crushed, cracked, burnt, burned,
  scratched, cut
`);
/** Things that are no part of a body. */
export const things: readonly string[] = listed(`
  table, tables, desk, desks, chairs, bench, worktop, paintwork, disc, lens, computer, headphones, plans, plan, idea,
  pencil case, whiteboard, laptop, mirror, mirrors, vase, picture, pictures, record player, keyboard, trainers,
  blazer, window, windows, door, doors, phone, ipad, toy, toys, pencil, pencils, chair, bed, cot, lift, boiler,
  heating, fridge, freezer, washing machine, cooker, oven, tv, telly, glass, glasses, plate, plates, cup, mug, bottle,
  lock, light, lamp, fence, gate, stair gate, stairgate, banister, bannister, pram, buggy, pushchair, car, bus, bike,
  scooter, zip, strap, buckle, belt, shoe, shoes, laptop, computer, controller, console, mirror, toilet, tap, slide,
  swing, crayon, ruler, sofa, socket, plug, switch, buzzer, doorbell, intercom, screen, step, furniture, fan, pot,
  pan, vase, radiator, tile, tiles, floorboard, glucometer, inhaler, pump, spacer, car seat, hearing aid,
  hearing aids, wheelchair, charger, camera, apple, banana, fruit, toast, dinner, tea, cake, sausages, food, rice,
  pizza, egg, eggs, shed, bin, paintwork
`);
export const matters: readonly string[] = listed(`
  relationship, relationships, family, families, marriage, trust, home, homes, sleep, nights, night, promise,
  promises, attachment, attachments, friendship, friendships, pride, ego, feelings, confidence, spirit, spirits,
  dreams, english, heart, hearts, placement, placements, record, agreement, rules, rule, law, bail, curfew, contact,
  silence, news, cycle, habit, routine, ice, wind, waters, voice, fast, boundaries, boundary, community, childhood,
  upbringing, ranks, conditions, injunction, order, communication, team, services, finances, link, links, chain of
`);

/** What somebody may cut down. */
const lessened = listed(`
  dose, doses, hours, budget, budgets, funding, benefits, benefit, visits, services, service, contact, rations,
  sessions, support, jobs, power, electric, gas, electricity, hair, fringe, grass, hedge, cake, cord, umbilical cord,
  nails, toenails, fingernails, sandwiches, phone line, line, wages, pay, numbers, places, lessons, school day,
  timetable, medication, meds, feeds, milk, allowance, pocket money, screen time, internet, wifi, call, calls,
  meeting, visit, session, holiday, trip, posts, post, overtime, respite, package, drinking, smoking, alcohol,
  cigarettes, sugar, snacks, crisps, fizzy drinks, juice, cost, costs, prices, rate, rates, ties, key, keys
`);

const rests = listed(`
  tea, lunch, coffee, dinner, half term, school, morning, afternoon, summer, winter, christmas, easter, spring,
  weekend, holiday, short, long, quick, proper, little, needed, earned, career, gap, respite, sensory, brain,
  movement, toilet, comfort, snack, rest, carer, family, city, regular, nice, good, real, first, clean, lucky, big,
  natural, screen, feeding, cup of
`);

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
    on view, count, room, space, chef, torch
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
    glasses, shadow, liner, sight, exam, screening, catching, movements, movement, unit, casualty, doctor, doctors,
    team, on, sockets of
  `),
  ear: listed('ring, rings, phones, shot, thermometer, syringing, exam, discharge, canal, swab'),
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

/** Phrases in which a word of injuries or of the body means something else, in all their forms. */
const hairs = listed(`
  hair, hairs, eyebrow, eyebrows, eyelash, eyelashes, lashes, brows, fringe, nose hairs, nostril hairs, beard, ponytail
`);

export const injuryFalseFriends: readonly Phrase[] = [
  // of nobody but the child
  ...combined(
    ['nobody else', 'no one else', 'no - one else', 'noone else'],
    ['', 'was', 'is', 'were'],
    ['hurt', 'injured', 'harmed'],
  ),
  // admired, and not asked how
  ...combined(
    listed("nobody knows how, no one knows how, don't know how, do not know how, goodness knows how"),
    listed('she, he, they, mum, dad, you, i, we'),
    listed('does it, do it, manages, manage, copes, cope, does it all, do it all'),
  ),
  ...combined(['trip'], ['slip', 'slips', 'letter', 'letters', 'money', 'forms']),
  ...combined(
    ['falls', 'fall', 'fell'],
    ['between two'],
    listed('teams, services, stools, agencies, areas, authorities'),
  ),
  ...combined(hairs, ['', 'was', 'were', 'are', 'is', 'slightly'], ['singed']),
  // in play at home, or with one's laces: no sport
  ...combined(
    ['wrestling'],
    listed(`
      with brother, with his brother, with her brother, with sister, with his sister, with her sister, with cousin,
      with dad, with his dad, with her dad, with siblings, on bed, on sofa, on rug, on carpet, on trampoline
    `),
  ),
  ...['play wrestling'],
  ...combined(['wound', 'wounds'], ['', 'was', 'were'], ['cleaned', 'irrigated', 'washed out', 'steristripped']),
  ...combined(
    ['carbon monoxide'],
    listed(`
      alarm, alarms, detector, detectors, monitor, monitors, safety, awareness, leaflet, sensor, check
    `),
  ),
  ...combined(
    ['carbon monoxide'],
    ['', ...listed('level, levels, reading, readings, test, tests, screen')],
    ['', 'were', 'was', 'all', 'is'],
    listed('normal, negative, nil, zero, fine, ok, undetectable, low, clear'),
  ),
  ...listed(`
    scald jug, scald bottles, scald teats, scald bottle, scald pan, scalded cream, scalded bottles, scald teapot,
    burn after reading, break a leg, chemical burn lesson, burns lesson
  `),
  // a department
  ...combined(
    listed(`
      referred to, refer to, referral to, d / w, discussed with, transfer to, transferred to, accepted by, seen by,
      reviewed by, advice from, spoke to, photos to
    `),
    ['', 'regional', 'local', 'tertiary'],
    ['burns'],
  ),
  ...combined(
    ['burns'],
    listed(`
      to review, aware, reg, registrar, cons, consultant, sho, accept, accepted, to follow up, f / u, outpatients, opd,
      dressing clinic, facility, network
    `),
  ),
  ...combined(
    ['poisoned', 'poison'],
    listed(`
      chalice, apple, apples, dart, darts, arrow, arrows, ivy, pen, dwarf, frog, frogs, ring
    `),
  ),
  ...listed(`
    revolving door of, calorie burn, calories burned, calories burnt, fat burn, burn calories, slow burn
  `),
  ...combined(['sunburn'], listed('cream, spray, lotion, advice, risk, prevention, talk, leaflet, gel, awareness')),
  ...combined(['scalding'], listed('criticism, review, remark, remarks, comments, letter, report, words, attack')),
  ...combined(
    ['cut', 'cuts', 'cutting'],
    listed(`
      tooth, first tooth, teeth, two teeth, new tooth, molar, molars, incisors, to service, to bus, to services,
      to budget, to funding, to hours, to staff, to staffing, to provision, to jobs, to benefits, from team,
      from squad, from cast, from list, from timetable, from programme, to grant, to youth, to train, to pay,
      to library, in service, in provision, in pay, in grant
    `),
  ),
  ...combined(listed('cows, sheep, horses, ponies, goats, lambs, cattle, deer, alpacas'), [
    'grazed',
    'graze',
    'grazing',
  ]),
  ...listed(`
    scratch card, scratch cards, scratch art, scratch mat, scratch project, scratch club, scratch coding, speed bump,
    speed bumps, goose bumps, goosebumps, bumps in road, bump in road, razor bumps, heat bumps, sound bite,
    sound bites, bite size, bite sized, eye strain, eyestrain, grazing platter, grazing table
  `),
  ...combined(
    ['overdose'],
    listed('of homework, of sugar, of screens, of screen time, of chocolate, of cartoons, of sun'),
  ),
  ...combined(['gashed', 'slashed', 'punctured', 'ripped'], listed('tyre, tyres, tire, jeans, seat, sofa, tent, ball')),
  ...combined(
    listed(`
      got, gets, getting, get, jumped, rose, struggled, pulled, helped, back, quick, leapt, light, steady
    `),
    ['', 'up', 'him', 'himself', 'herself'],
    ['to', 'onto', 'on', 'off'],
    ['feet'],
  ),
  ...combined(listed('up, unsteady, steady, stand, stood, dead, run, rushed, back, all day'), ['on', 'off'], ['feet']),
  // what is made less
  ...combined(
    lessened,
    [
      '',
      ...listed(`
        was, were, is, are, been, being, has been, have been, had been, to be, got, will be, being
      `),
    ],
    ['cut', 'cuts', 'slashed', 'cut back'],
  ),
  ...combined(['cut', 'cuts', 'cutting', 'slashed'], ['', ...listed('down on, down, back on, back, in, to')], lessened),
  ...combined(
    ['cut', 'cuts', 'cutting'],
    ['in', 'into'],
    listed('queue, lunch queue, dinner queue, line, lunch line, front, front of, conversation'),
  ),
  ...listed(`
    cut along, cut down, cut back, cut short, cutting down, cutting back, cut out all, cuts both ways, cut and paste,
    cut to chase, cut in half, power cut, power cuts, short cut, short cuts, shortcut, price cut, pay cut, haircut,
    hair cut, buzz cut, clear cut, pleural effusion, ear effusion, ear effusions, middle ear effusion,
    otitis media with effusion, pericardial effusion, parapneumonic effusion, bilateral effusions on audiology,
    ome with effusion
  `),
  ...combined(
    listed(`
      burn, burns, burn mark, burn marks, scorch mark, scorch marks, cigarette burn, cigarette burns, scratch,
      scratches, mark, marks, singe marks
    `),
    listed('on, in, to, across, along, down, all over'),
    [
      '',
      ...listed(`
        hall, living room, kitchen, bedroom, new, lounge, front, inside of, side of, arm of, school, sitting room,
        landing, bathroom, family, classroom, hired, dining, laminate, edge of
      `),
    ],
    listed(`
      carpet, carpets, rug, sofa, settee, worktop, floor, flooring, door, doors, ceiling, mattress, duvet, curtain,
      curtains, cushion, cushions, car, paintwork, bonnet, wallpaper, furniture, lino, table, desk, wall, walls,
      skirting, bedding, upholstery, blind, blinds, armchair, seat cover
    `),
  ),
  ...combined(listed('broken, broke, break, breaks, breaking, breached, puncture, punctured, pierced'), [
    'skin',
    'surface',
    'skin surface',
    'into skin',
  ]),
  ...combined(
    listed('nails, nail, fingernails, toenails, finger nails'),
    listed(`
      filed, trimmed, short, clipped, cut, long, painted, need cutting, sharp, kept short, too long, being cut,
      are short, were long, done, bitten short, bitten down
    `),
  ),
  ...combined(
    listed('bruising, crushing, punishing, bruised after, bruised by'),
    listed('defeat, loss, match, encounter, battle, game, season, week, day, schedule, fixture'),
  ),
  ...listed(`
    bites and chews, chews and bites, bites on toys, bites toys, bites down, bites on everything, bites everything,
    keratosis pilaris, left staff bruised, nipple trauma, cracked nipples, cracked nipple
  `),
  // what is of no body
  ...combined(
    listed(`
      fracture, fractures, fractured, split, splits, rupture, break, breakdown, scar, scars, wound, wounds, bruising,
      bruises
    `),
    listed('of, in, between, within, among, with'),
    listed(`
      opinion, opinions, views, trust, parents, family, families, team, community, group, relationship, friendship,
      friendships, staff, party, professionals, mum and dad, system, confidence, marriage, siblings
    `),
  ),
  ...combined(
    listed(`
      bruised, wounded, scarred, hurt, scalded, burnt, burned, crushed, broken, battered, stung, shattered
    `),
    listed('by, from, after, over, about'),
    [
      '',
      ...listed(`
        way, whole, recent, previous, last, bitter, whole sorry, mums, mum's, dad's, father's, mother's, parental
      `),
    ],
    listed(`
      way, experience, experiences, divorce, breakup, break - up, break up, separation, rejection, loss, process,
      comment, comments, remark, remarks, words, criticism, failure, placement, court, result, results, row, argument,
      fallout, system, past, betrayal, adoption, bereavement, exclusion, letter, news, lies, defeat, election
    `),
  ),
  ...combined(
    ['injury', 'injuries', 'accident'],
    ['to'],
    listed(`
      attendance, presentation, arrival, triage, assessment, admission, theatre, review, imaging, hospital, treatment,
      being seen
    `),
  ),
  ...combined(
    listed(`
      time, date, day, place, scene, circumstances, details, timing, site, nature, cause, mechanism, manner
    `),
    ['of', 'of this', 'of reported', 'of alleged'],
    ['injury', 'injuries'],
  ),
  ...combined(
    listed(`
      to, at, via, through, attended, attend, local, visit, visited, rang, called, seen in, seen at, seen by, nearest,
      attends
    `),
    ['minor injuries', 'minor injury', 'minors'],
  ),
  ...combined(
    listed('us, here, up, over, across, sent, referred, transferred, came, straight, brought'),
    ['from'],
    ['minor injuries', 'minors'],
  ),
  ...combined(
    ['minor injuries', 'minor injury'],
    listed('unit, dept, department, stream, nurse, clinic, centre, today, service, hub'),
  ),
  ...combined(
    listed('burns, burn, burning, burned, burnt'),
    listed(`
      a bit when, when he wees, when she wees, when weeing, on weeing, when passing urine, on urination,
      on micturition, to wee, a little when, on swallowing, when swallowing, sensation, feeling, smell, to pee, out,
      off energy, a lot of
    `),
  ),
  ...listed(`
    freezing burns, burns a bit, burning a bit, burning pain, burning eyes, burning ears, burns easily
  `),
  ...combined(
    ['puncture', 'punctures', 'punctured'],
    listed(`
      repair, kit, on way, on motorway, to tyre, in tyre, tyre, lung, ball, football, paddling pool
    `),
  ),
  ...combined(
    listed('due to, because of, had, got, has, having, with, from, by'),
    ['puncture'],
    [...listed('on, so, today, and, this morning'), ','],
  ),
  ...combined(damaged, things),
  ...combined(damaged, matters),
  ...combined(rests, ['break', 'breaks']),
  ...combined(
    ['break', 'breaks'],
    listed(`
      in skin, in weather, in care, in service, in treatment, in education, in placement, in journey, in routine,
      in feeding, in medication, from school, from work, from caring, time, times, duty, club, through, even, away,
      out, it to, bad news, between, before, for lunch, in employment, in cover, in line, in case, dancing, point,
      room, today for, is needed
    `),
  ),
  ...combined(listed('before, over, every, needs, need, needed, wants, deserves'), ['break']),
  ...combined(listed('heart, record, ground, law, rule, back, path'), ['breaking', 'breaker']),
  ...listed(`
    skin break, skin breaks, skin breakdown, unbroken, breaking point, broken into, broke into, break into,
    broken free, broke free, break free, broke off, broken off, broke away, broke through, broke even,
    tendon reflexes, break a leg, out of pocket
  `),
  ...combined(listed('razor, wind, freezer, slow, heart, acid'), ['burn', 'burns']),
  ...listed(`
    burns supper, candle burns, burn candles, burns candles, burning rubber, burn calories, burnt his bridges,
    burn it off, burn bridges, money to burn, robert burns, ear burning, ears burning, burning ambition,
    burning question, burning desire, burning stomach, burning throat, burning pee, burning wee, burning out
  `),
  ...combined(
    ['cut', 'cuts', 'cutting'],
    listed(`
      grass, hair, hedge, cake, paper, card, fabric, string, fruit, sandwiches, toast, budget, funding, costs, staff,
      services, ties, corners, through, across field, across playground, across park, across grass, across town,
      across estate, across road, up, skills, and pasting, vegetables, veg, carrots, cucumber, apple, onions, bread,
      pizza, meat, steak, ribbon, wood, dairy, sugar, screen time, carbs, wheat, gluten, edge, him some slack,
      her some slack, no ice, with scissors, shapes, out shape, along line, feeds, night feeds, medication, dose,
      visits, loose
    `),
  ),
  ...listed(`
    funding cuts, staff cuts, cuts to services, cuts to service, benefit cuts, cold cuts, crew cut, cut glass,
    cut and thrust, cut above rest, cuts and bruises policy, cut the, first cut, cut - off, cut through
  `),
  ...combined(
    ['scratch', 'scratches', 'scratched', 'scratching'],
    listed(`
      surface, eczema, itch, rash, spots, chicken pox, chickenpox, mosquito bites, bites, scabs, around, paintwork,
      car, door, floor, desk, table, at skin, his skin raw, himself at night, herself at night, in sleep,
      due to eczema, with eczema, because of eczema, at arms, at legs, lottery, and sniff, map, pad, day, cooking,
      meal, post, behind ears
    `),
  ),
  ...listed(`
    meal from scratch, cooks from scratch, cooking from scratch, itches and scratches, itchy and scratching,
    eczema scratched, eczema scratches
  `),
  ...combined(
    ['bump', 'bumps', 'bumped', 'bumping'],
    listed(`
      up, down, along, start, photo, measured, off list, from list, club, to baby, in the night
    `),
  ),
  ...listed(`
    growing bump, her bump, bump and baby, swelling with pride, swelled with pride, swollen with pride, puffy coat,
    puffy jacket, swell of, lump it, like it or lump it, lump of, sugar lump, sugar lumps, bumpy road, heat bumps,
    bumper car, bumper cars, cot bumper, milk spots
  `),
  ...combined(
    listed('bite, bites, biting, bit, bitten'),
    listed(`
      nails, off, bullet, dust, bait, reflex, splint, back, of food, of toast, of apple, fingernails, finger nails,
      sized, wing, wings, guard, on pencil, and swallow, his food, her food
    `),
  ),
  ...combined(['bite', 'bites', 'biting'], ['lip', 'lips', 'tongue']),
  ...combined(
    listed('mark, marks, scuffs, scuff, dent, dents'),
    listed('on, in, to, along, across, all over'),
    listed(`
      page, paper, wall, walls, floor, carpet, table, desk, sofa, furniture, cot rail, door, car, paintwork, book,
      books, window, whiteboard, worktop, ceiling, fence, bike, screen, cupboard, bedding, sheet, sheets, clothes,
      trousers, shirt, jumper, uniform, coat, phone, ruler, pencil, test, exam, budget, services, benefits, funding,
      hours, mattress, toy
    `),
  ),
  ...combined(
    ['denies', 'denied', 'denying', 'deny'],
    listed(`
      injuring, hurting, harming, causing bruise, biting, bruising him, breaking, burning him, scratching him,
      ever hurting, ever harming, intent to hurt, scalding him, causing fracture, marking
    `),
  ),
  // what somebody is said or thought to have done is no word of an injury
  ...combined(
    listed(`
      accused of, accuse her of, accuse him of, accuse them of, blamed for, thoughts of, urges of, capable of
    `),
    listed('harming, hurting, injuring, having harmed, having hurt'),
    listed(`
      him, her, them, the baby, baby, the child, her child, his child, her baby, his baby, the children
    `),
  ),
  ...combined(['bruised', 'bruise'], listed('egos, pears, apples, peaches, reputation, feelings, confidence')),
  ...combined(['head', 'heads'], ['banging', '- banging', 'bangers']),
  'headbanging',
  ...combined(
    ['cut', 'cuts'],
    ['in', 'to'],
    listed(`
      music, school, council, training, youth, transport, staffing, sports, pupil premium, library
    `),
    listed('budget, budgets, service, services, funding, provision, hours'),
  ),
  'burns surgery',
  'burn surgery',
  // the name of a street
  ...combined(
    ['burn', 'burns', 'cut', 'bruise'],
    listed('road, rd, street, lane, avenue, crescent, terrace, way surgery'),
  ),
  ...combined(
    ['cut', 'cuts'],
    ['in', 'to'],
    listed('budget, services, benefits, funding, hours, money, contact, screen time'),
  ),
  ...combined(
    ['scratch', 'scratches'],
    ['on', 'to'],
    listed('paintwork, car, screen, furniture, floor, glasses, lens'),
  ),
  ...combined(
    ['back on'],
    listed(`
      pitch, field, court, feet, bike, track, form, plan, medication, solids, playground, own, his bike
    `),
  ),
  ...combined(['back'], listed('playing, running, dancing, training, in class, in school, in lessons')),
  ...combined(['scratch', 'scratched', 'scratches', 'scratching'], ['living', 'out living', 'existence', 'livelihood']),
  ...combined(
    ['bruising', 'wounding'],
    listed(`
      atmosphere, meeting, argument, row, experience, divorce, separation, court case, hearing, exchange, exchanges,
      conversation, phone call, interview, remark, remarks, words, silence
    `),
  ),
  ...combined(
    ['mark', 'marks', 'marked', 'marking'],
    listed("his, her, their, his own, her own, their own, own, each other's"),
    listed('spelling, spellings, work, test, tests, homework, answers, sums, maths, quiz, paper'),
  ),
  ...combined(
    listed('cut, grazed, stubbed, blistered, scraped, bumped'),
    listed('feet, knees, toes, fingers, hands, elbows, shins, heads'),
    ['are common', 'are inevitable', 'are not uncommon', 'are bound to happen'],
  ),
  ...combined(['staphylococcal', 'staph', 'toxin'], ['scalded skin', 'scalded skin syndrome']),
  ...listed(`
    scalded skin syndrome, nose out of joint, noses out of joint, bruising debate, blow football, fracture in chain,
    hands hurt, feet hurt, cheeks hurt, sides hurt, heel prick site, heel prick, fracture in relations,
    fracture in ranks
  `),
  ...combined(
    listed(`
      scald, scalds, burn, burns, fracture, hand, head injury, trauma, wound, minor injuries, injury
    `),
    listed(`
      clinic, unit, ward, service, team, nurse, nurses, specialist nurse, centre, pathway, list
    `),
  ),
  ...combined(listed('question, question -, stretch, grass, birth, burn mark on, foot, hoof, tan, tyre'), ['marks']),
  ...combined(['lacerating', 'scathing', 'wounding', 'cutting'], listed('remarks, remark, comment, comments, words')),
  ...combined(
    ['swelling', 'swelled', 'swell'],
    listed('numbers, of pride, with pride, class, school roll, list, ranks'),
  ),
  ...combined(['scald', 'scalds', 'scalded', 'scalding'], listed('bottles, milk, teats, dummies, pot, pan, cup')),
  ...combined(['burn', 'burns', 'burned', 'burnt'], listed('rubber, bridges, midnight oil, hole in, calories, money')),
  ...combined(['bruising', 'bruised', 'bruise'], listed('encounter, battle, day in court, experience, divorce, split')),
  'headbanger',
  ...combined(
    ['knocked', 'knocking'],
    listed('back, into shape, on head, off feet, off her feet, off his feet, socks off'),
  ),
  ...listed(`
    knees up, hands up, hip hop, toe line, shoulder to shoulder, face facts, neck and neck, hand on heart,
    banging headache, banging head against a brick wall, scratch that itch, fresh wound, wound its, wounded by
  `),
  ...combined(listed('story, tale, poem, song, play, film, book'), ['about'], listed('bite, burn, bruise, wound, cut')),
  ...combined(
    listed('wound, wounds, burn, burns, bruise'),
    listed(`
      check, checks, swab, swabs, infection clinic, dressing clinic, cream, balm, specialist
    `),
  ),
  ...listed(`
    wound dehiscence, post op wound, post - op wound, appendix wound, hernia wound, operative wound, theatre wound,
    wound from surgery, wound from operation, surgical wounds, stoma wound, peg wound, took a bite, taken a bite,
    had a bite to eat, had a bite of, bit of, frostbite, frost bitten, horsefly bite, once bitten, bitten by bug,
    bitten by midges, cleg bite, ant bites, ant bite, gnat bites, gnat bite
  `),
  ...combined(
    ['mark', 'marks', 'marked', 'marking'],
    listed(`
      occasion, anniversary, day, birthday, end, start, beginning, my words, out of, up, time, books, and spencer,
      & spencer, exam, exams, spelling, achievement, milestone, on register, in register, for attendance, for effort,
      his territory, unauthorised, as, by two minutes silence, reduced, contrast
    `),
  ),
  ...combined(
    listed(`
      make, made, makes, quick off, wide of, halfway, month, hour, minute
    `),
    ['mark'],
  ),
  ...combined(
    listed(`
      water, check, tick, exclamation, speech, quotation, punctuation, tide, chalk, pencil, paint, skid
    `),
    ['mark', 'marks'],
  ),
  ...combined(
    listed(`
      tyre, dirty, exam, test, extra, dropped, lost, gained, bonus, sats, mock, final, pass, scorch floor, crayon,
      biro, dirt
    `),
    ['mark', 'marks'],
  ),
  ...listed(`
    benchmark, landmark, hallmark, mark wrote, insult to injury, injury lawyer, injury solicitor, injury compensation,
    injury list, moral injury
  `),
  ...combined(
    listed(`
      emotionally, feel, feels, felt, feeling, very, deeply, so, really, angry and, upset and
    `),
    ['hurt'],
  ),
  ...combined(
    ['hurt'],
    listed(`
      and angry, and upset, and rejected, and let down, by rejection, by comment, over, because, her feelings,
      his feelings, feelings, emotionally, pride, like hell
    `),
  ),
  ...combined(
    ['twisted', 'twisting', 'twist'],
    listed(`
      words, my words, around finger, truth, sense, of fate, knickers, facts, story, round finger
    `),
  ),
  ...listed(`
    crush on, a crush, crushed by news, crushed by rejection, crushed it, crushed velvet, crushed ice
  `),
  ...combined(
    ['feels', 'feel', 'felt', 'feeling'],
    listed('trapped, crushed, squashed, bruised, broken, battered, strained'),
  ),
  ...listed(`
    trapped in marriage, trapped in relationship, trapped in traffic, trapped in lift, trapped air, trapped at home
  `),
  ...combined(listed('financial, emotional, under, family, carer, mental, great, virus, viral, flu, covid'), [
    'strain',
    'strains',
  ]),
  ...combined(['strain', 'strains'], listed('on, of, between, to open bowels, at stool, with stool, in relationship')),
  ...listed(`
    straining, strained to, printer jammed, jammed door, door jammed, window jammed, traffic jam, stubbed out
  `),
  ...combined(
    ['injury', 'injuries'],
    listed('clinic, clinics, review, unit, appointment, appt, service, telephone review, hotline'),
  ),
  ...listed(`
    trauma clinic, dental trauma clinic, wound infection signs, signs of wound infection, wound infection advice,
    poisoned against, poisoned atmosphere, poisoning his mind, poisoning her mind, poisoned relationship
  `),
  ...combined(
    ['sti'],
    listed(`
      screen, screening, check, clinic, testing, test, tests, risk, advice, swabs, positive, contact
    `),
  ),
  ...listed(`
    social dislocation, dislocation from, dislocated from, popped out to, popped out for, popped in, popped out of
  `),
  ...combined(['wound'], listed('up, down, round, around, tight, its way, his arms, her arms, back, infection swab')),
  ...listed(`
    salt in wound, old wounds, emotional wounds, emotional wound, stabbing pain, stabbing pains, stab at,
    stab in dark, slashed tyres, prices slashed, budget slashed, flat tyre, tyre puncture, bike puncture,
    puncture repair, slow puncture
  `),
  ...combined(
    ['scraped', 'scrape', 'scraping', 'scrapes'],
    listed(`
      through, together, by, barrel, plate, plates, along, chair, chairs, into, a pass, leftovers
    `),
  ),
  ...combined(['scuffed', 'scuffs on', 'scuff marks on'], listed('shoes, trainers, floor, wall, walls, school shoes')),
  ...combined(
    ['grazing', 'grazes'],
    listed(`
      all day, on food, on snacks, on crisps, on toast, on biscuits, on fruit, on grass, on sweets, on junk food,
      through, throughout, rather than, between meals, diet, eater, land
    `),
  ),
  ...listed(`
    surgical incision, hi vis, hi viz, hi fi, hi all, hi mum, hi dad, says hi, said hi, waves hi, wave hi, hi five
  `),
  ...combined(
    ['hi'],
    listed(`
      team, doctor, everyone, just, please, could you, can you, thanks, colleague, colleagues, miss
    `),
  ),
  ...combined(
    listed(`
      onto, managing, manages, tolerates, tolerating, introduce, introducing, introduced, eating, eats, offering,
      refusing, refuses, with, gags on, gagging on, soft, mashed, has, moving to, progress to, spits out, on, food
    `),
    ['lumps', 'lumpy', 'soft lumps', 'small lumps'],
  ),
  ...combined(
    ['lumps', 'lumpy'],
    listed(`
      and finger foods, going well, well, at, now, introduced, tolerated, in food, of fruit, custard, gravy
    `),
  ),
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
  ...listed(`
    on hands and knees, onto hands and knees, crawling on hands and knees, crawls on hands and knees, on all fours,
    under feet, on tip toes, mile radius, sleeps on back, sleeping on back, asleep on back, lies on back,
    laid on back, placed on back, put on back, on back to sleep, sleep on back, on his side, on tummy to sleep,
    sleeps on tummy, lies on tummy, on tummy for, stood on nail, trod on nail, rusty nail, nail varnish, nail polish,
    nail file, nail scissors, nail clippers, nails cut, nails trimmed, nails dirty, dirty nails, nails painted,
    nail salon, nails long, long nails, nail gun, by throat, grabbed by throat, cleared throat, lump in her throat,
    in front of face, in his face, in her face, in face of, sucking thumb, sucks thumb, sucking fingers,
    sucks fingers, fingers crossed, points finger, ring finger size, on one hand, hand to hold, held hand,
    holding hand, holds hand, holding her hand, holding his hand, by the hand, at heart, sharp elbows, feet up,
    feet on ground, feet wet, put feet up, itchy feet, two left feet, turned nose up, under nose, turned back on,
    watch back, on back foot, stabbed in back, off back
  `),
];
