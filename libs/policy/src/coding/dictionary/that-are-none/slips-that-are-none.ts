/** Words of slips, trips, rolls, jumps and crashes that say nothing of the kind: "appointment slip", "egg roll". */

import { monthsButMay } from '../calendar.js';
import { combined, cross, listed, type Phrase } from '../forms.js';

/** Read first, and say nothing. */
export const slipsThatAreNone: readonly Phrase[] = [
  ...listed(`
    rough and tumble, tumble dryer, tumble drier, slip of pen, slip of tongue, slip of girl, slip of boy,
    slip sent home, stumble upon, stumbling block, sprawled on sofa, sprawled on bed, crash diet, crash course,
    crash mat, crash mats, crash helmet, crash team, sugar crash, computer crash, crash call, crash bag, crash out,
    crashed out, in a crash diet, crash landing, egg roll, toilet roll, toilet rolls, school roll, on roll, off roll,
    sausage roll, cheese roll, ham roll, car crash of, car crash tv, school trip, day trip, field trip, trip to,
    trips to, trip out, trip form, crash and burn, slipped mind, slipped through, slipped disc, slip given,
    appointment slip, permission slip, reply slip, slip form, slip of paper, slipping behind, pink slip, consent slip,
    slipped upper femoral epiphysis, slipped epiphysis, slip ons, trip switch, tumble tots, tumble dryer,
    tumble drier, tumbling class, stumbled over words, stumbles over words, tripped circuit, road trip, boat trip,
    shopping trip, coach trip, on trip, on a trip, on the trip, on trips, class trip, residential trip, trip cancelled, school trips, trip money, residential trip, trip letter,
    trip on friday, ski trip, slip lane, eyes rolling, rolls eyes, rolled eyes, rolled his eyes, rolled her eyes,
    rolling eyes, eyes rolled, eyes rolled back, eye roll, rolling on floor, rolling around, rolling over on,
    rolled up sleeves, sausage rolls, swiss rolls, rolls royce, bread rolls, rolls of film, rolling in, drum rolls,
    rolling tobacco, rolling cigarettes, rolling programme, rolling news, rolling down hill, rolling programme,
    rolling news, rolling pin, rolling basis, rolling contract, rolling review, rolling stock, rolling her eyes,
    rolling his eyes, rolls her eyes, rolls his eyes, sausage rolls, bread rolls, toilet rolls, rolling tobacco,
    rolling cigarettes, rolling a cigarette, rolling joints, rolling in money, rolling out, swiss rolls,
    rolling on with, drum rolls, rolling eyes, rolling average, ball rolling, rolling stone
  `),
  ...combined(listed('go, going, goes, went, gone, come, coming, away, out'), ['on trip', 'on trips']),
  ...cross(
    listed(`
      first aid, fa, permission, consent, reply, pay, compliment, miu, ed, discharge, triage, utc, referral, wic,
      appointment, appt, request, x - ray, xray, accident, bump, head bump, absence, late, return, paper, attendance,
      gp, hospital, clinic, minors, school, nursery
    `),
    listed(`
      slip :, slip -, slips, slip given, slip sent, slip signed, slip received, slip home, slip
    `),
  ).filter(
    (phrase) =>
      !/^(school|nursery|hospital|clinic|late|accident|bump|head bump) slip$|^(first aid|fa) slip( [:-])?$/.test(
        phrase,
      ),
  ),
  ...combined(listed('took, had, takes, has, a, new'), [
    'tumble dryer',
    'tumble drier',
    'a tumble dryer',
    'a tumble drier',
  ]),
  ...combined(
    ['trip', 'trips', 'tripping'],
    listed('up robots, hazard, hazards, advisor, advisors, wire, mat, planning'),
  ),
  ...combined(
    listed(`
      farm, zoo, museum, theatre, beach, seaside, swimming, camping, fishing, library, forest, castle, aquarium, outdoor, residential,
      shopping, family, cinema, panto, pantomime, cathedral, safari
    `),
    ['trip', 'trips'],
  ),
  ...combined(['tripped', 'tripping'], ['off tongue', 'up robots', 'up on spelling']),
  ...combined(
    listed(`
      case, charges, charge, allegation, complaint, proceedings, subject, application, temperature
    `),
    listed(`
      dropped, was dropped, were dropped, been dropped, is dropped, has been dropped, have been dropped
    `),
  ),
  ...combined(
    ['tripped', 'trip', 'trips', 'tripping'],
    listed('over words, over his words, over her words, alarm, fuse, up on words'),
  ),
  ...combined(
    ['rolling', 'rolled'],
    listed(`
      rota, basis, contract, programme, average, pin, review, plan, timetable, record, eyes, out, up, pastry, dough,
      tenancy, agreement, hills, stock, consent, admissions, dice, balls, ball
    `),
  ),
  // a jump is a fall only from a height
  ...combined(
    listed(`
      jumped, jumping, jump, jumps, climbed, climbs, got, gets, getting, leapt, hopped, lifted, taken
    `),
    listed('off, from, down from, out of, off of'),
    listed(`
      sofa, bed, settee, couch, chair, slide, swing, trampoline, bike, scooter, step, table, cot, wall,
      climbing frame, bunk, bunk bed, bus, stool, bench, garden wall, horse, stage, gate
    `),
  ),
  ...combined(
    listed(`
      looked, looking, looks, gazed, gazing, staring, stared, threw, throwing, shouted, waving, waved, peered, saw,
      smokes, smoking, shouting, watched, watching, seen, spoke
    `),
    listed(`
      out of window, out of the window, from window, out window, from balcony, from upstairs window
    `),
  ),
  ...combined(
    ['rolls', 'roll'],
    listed('out, of, call, up sleeves, number, dice, ball, balls, pastry, neck, and butter'),
  ),
  ...combined(
    ['slipped', 'slips', 'slip', 'slipping'],
    listed(`
      back, into, away, out of room, out of meeting, his mind, my mind, her mind, in behaviour, up on, note,
      in grades, through net, past, in attendance, under door, behind, in standards, that
    `),
  ),
  ...combined(
    ['stumbled', 'stumbles', 'stumbling', 'stumble'],
    listed(`
      upon, across, over words, on words, through, over reading, over lines, when reading, over sounds
    `),
  ),
  ...combined(
    ['rolls', 'roll'],
    listed('with butter, and butter, for lunch, and soup, with cheese, with ham, for tea'),
  ),
  ...combined(
    ['rolling'],
    listed(`
      maintenance, programme, program, rota, basis, contract, news, stock, average, admission, replacement, review,
      order, prescription, in money, in it, schedule, total, start, budget
    `),
  ),
  ...combined(
    ['on', ''],
    listed(
      'holiday, weekend, half term, last, next, previous, camping, fishing, family, overseas, beavers, cubs, scout, brownie, climbing, theatre, museum, zoo, beach',
    ),
    ['trip', 'trips'],
  ),
  ...combined(['trip'], ['slip', 'slips', 'letter', 'letters', 'money', 'forms']),
  ...cross(
    listed(`
      leaned, leant, leaning, reached, reaching, looking, looked, draped, hung, hanging, passed, lifted
    `),
    ['over'],
    cross(
      listed('side of, edge of, back of, arm of, top of, rail of'),
      listed('cot, crib, pram, sofa, bed, bath, settee'),
    ),
  ),
  ...cross(
    listed('got, get, getting, climbed, climbing, climbs, lifted, helped, took, moved, coaxed'),
    ['off'],
    listed(`
      stool, pony, trike, roundabout, armchair, pouffe, highchair, high chair, top bunk, bouncy castle
    `),
  ),
  ...cross(
    listed(`
      thrown by, thrown off by, flung by, knocked back by, knocked sideways by, thrown off course by
    `),
    listed(`
      change, changes, news, move, loss, death, transition, switch, separation, divorce, question, result, decision,
      announcement, wording, noise, new routine, routine, timetable, new timetable, questions, request, idea,
      diagnosis, new school, new baby, clocks changing, cancellation
    `),
  ),
  ...cross(['slipped'], listed('capital, upper, femoral, epiphysis, disc, disk, rib, vertebra, out of position')),
  ...cross(listed('slipped, slips, slipping, dropped, drops, tumbled, fell, fallen, falls, rolled'), [
    ...listed(`
        grade, a grade, two grades, a set, a level, a place, places, a band, down a set, by a week
      `),
    ...cross(['to'], monthsButMay),
    ...listed(`
        to next week, to next month, to monday, to the new year, back into old, into old habits, into bad habits,
        through net, behind with, under radar, from view
      `),
  ]),
];
