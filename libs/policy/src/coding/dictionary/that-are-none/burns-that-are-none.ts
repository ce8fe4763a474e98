/** Words of burns, fire and poison that say nothing of the kind: "burns unit", "calories burnt", "poison ivy". */

import { combined, listed, type Phrase } from '../forms.js';

/** Phrases in which a word of injuries or of the body means something else, in all their forms. */
const hairs = listed(`
  hair, hairs, eyebrow, eyebrows, eyelash, eyelashes, lashes, brows, fringe, nose hairs, nostril hairs, beard, ponytail
`);

/** Read first, and say nothing. */
export const burnsThatAreNone: readonly Phrase[] = [
  // what burns by flames, and no liquid
  ...combined(['dousing', 'extinguishing', 'smothering', 'putting out'], ['chip pan', 'pan', 'fryer']),
  ...listed('chip pan fire, chip pan fires, chip pan on fire, chip pan alight'),
  ...listed(`
    mr burns, mrs burns, miss burns, ms burns, dr burns, blood poisoning, burn time, poison ivy, poison control,
    poisons information, coin ingestion, foreign body ingestion, fb ingestion, ingestion of coin, ingested coin,
    ingested battery, ingested fb, ingested foreign body, ingested bead, ingested magnet, milk ingestion,
    food ingestion, ingestion of milk, ingested small, ingestion of bead, ingestion of magnet, nut ingestion,
    ingestion of nut, peanut ingestion, burns nurse, burn centre, burns centre, burns outreach, burns unit,
    burns clinic, burns ward, burns team, burns service, mg od, ml od, mcg od, u od, iu od, units od, od for, od x, od po, od and, tablet od,
    od until, 5ml od, once od, od nocte, burned out, burning incense, burning smell, burning in chest, burning eyes,
    eyes burning, burning feeling, burning micturition, burning when weeing, burning on micturition, burnt dinner,
    burnt cake, burnt food, burning rubbish, burned dinner, wood burning, fat burning, burning calories,
    burns energy, burn energy, burnt energy, burning energy, burns off, burns lots of energy, burns off energy, burn off energy, burn off, burnt down, burned down, burns night, burning house, burning mouth,
    burning passing, burns when weeing, burns when he wees, burns when she wees, burning candle at both ends,
    calories burnt, burns when passing, burns when peeing, burning ears, fire service, fire engine, fire drill,
    fire brigade, fire alarm, fire station, fire safety, house fire, fire door, fire risk, gas fire safe,
    fire extinguisher, fire crew, fire fighter, firefighter, fire exit, fireworks display, iron deficiency,
    iron supplement, iron supplements, iron levels, low iron, iron medicine, iron rich, iron studies, is on iron,
    started on iron, remains on iron, now on iron, put on iron, on iron tablets, on iron drops, still on iron,
    was on iron, been on iron, on iron for, on iron syrup, on iron and
  `),
  'on iron , ferritin',
  ...listed(`
    iron drops, iron infusion, hot on heels, burns easily, burning when passing, burning on passing,
    burning sensation, burning pain, burning urine, burning on urination, burn out, burnt out, burnout, burnt toast,
    burning up, heart burn, od in the family, food poisoning, scalded milk, scalding hot tea, scald jug,
    scald bottles, scald teats, scald bottle, scald pan, scalded cream, scalded bottles, scald teapot,
    burn after reading, chemical burn lesson, burns lesson, calorie burn, calories burned, calories burnt, fat burn,
    burn calories, slow burn, freezing burns, burns a bit, burning a bit, burning pain, burning eyes, burning ears,
    burns easily, burns supper, candle burns, burn candles, burns candles, burning rubber, burn calories,
    burnt his bridges, burn it off, burn bridges, money to burn, robert burns, ear burning, ears burning,
    burning ambition, burning question, burning desire, burning stomach, burning throat, burning pee, burning wee,
    burning out, burns surgery, burn surgery, scalded skin syndrome, poisoned against, poisoned atmosphere,
    poisoning his mind, poisoning her mind, poisoned relationship
  `),
  ...combined(
    listed(`
      beans, soup, stew, porridge, chips, sausages, saucepan, popcorn, pancakes, custard, onions
    `),
    ['', 'was', 'were', 'got', 'all'],
    ['burnt', 'burned', 'burning'],
    ['', 'on hob', 'on stove', 'in pan', 'in oven'],
  ),
  ...combined(
    ['burn', 'burns', 'burnt'],
    listed(`
      gel, gels, cream, kit, kits, drawer, trolley, box, bag, sheet, sheets, stock, poster, toast, toasts, dinner,
      lunch, tea, rice, cds, calories, stuff out, care course, care training, network, chart, cupboard, rate, smell,
      saucepan
    `),
  ),
  // in science: "burns well healed" is of a child
  ...combined(['burning', 'burnt', 'burned'], listed('magnesium, fuel, wood, paper, coal, ethanol, hydrogen, sulphur')),
  ...combined(
    listed('magnesium, fuel, wood, paper, gas, coal, wax, flame, metal, hydrogen, ethanol, it, sulphur'),
    ['burns'],
    ['', 'very', 'quite', 'so', 'more'],
    listed('brightly, bright, well, quickly, slowly, cleanly, faster, hotter, hot'),
  ),
  ...combined(['burns', 'burning'], ['', 'very', 'so', 'more'], ['brightly', 'bright white', 'bright ,']),
  ...combined(
    ['burned', 'burning', 'burnt'],
    listed('toast, cds, dinner, lunch, tea, calories, onto cd, energy, rubbish'),
  ),
  ...combined(
    listed('toast, dinner, lunch, rice, pizza, roast, breakfast'),
    ['', 'was', 'is', 'got'],
    ['burnt', 'burned'],
  ),
  ...combined(hairs, ['', 'was', 'were', 'are', 'is', 'slightly'], ['singed']),
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
    ['poisoned', 'poison', 'poisons'],
    ['', 'the', 'our', 'their', 'his', 'her', 'my'],
    listed('well, wells, water supply, river, dog, dogs, cat, cats, rats, pigeons, trees, hedge, horses'),
  ),
  ...combined(
    ['poisoned', 'poison'],
    listed(`
      chalice, apple, apples, dart, darts, arrow, arrows, ivy, pen, dwarf, frog, frogs, ring
    `),
  ),
  ...combined(['sunburn'], listed('cream, spray, lotion, advice, risk, prevention, talk, leaflet, gel, awareness')),
  ...combined(['scalding'], listed('criticism, review, remark, remarks, comments, letter, report, words, attack')),
  ...combined(
    ['overdose'],
    listed('of homework, of sugar, of screens, of screen time, of chocolate, of cartoons, of sun'),
  ),
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
  ...combined(
    listed('burns, burn, burning, burned, burnt'),
    listed(`
      a bit when, when he wees, when she wees, when weeing, on weeing, when passing urine, on urination,
      on micturition, to wee, a little when, on swallowing, when swallowing, sensation, feeling, smell, to pee, out,
      off energy, a lot of
    `),
  ),
  ...combined(listed('razor, wind, freezer, slow, heart, acid'), ['burn', 'burns']),
  // the name of a street
  ...combined(
    ['burn', 'burns', 'cut', 'bruise'],
    listed('road, rd, street, lane, avenue, crescent, terrace, way surgery'),
  ),
  ...combined(['staphylococcal', 'staph', 'toxin'], ['scalded skin', 'scalded skin syndrome']),
  ...combined(
    listed(`
      scald, scalds, burn, burns, fracture, hand, head injury, trauma, wound, minor injuries, injury
    `),
    listed(`
      clinic, unit, ward, service, team, nurse, nurses, specialist nurse, centre, pathway, list
    `),
  ),
  ...combined(['scald', 'scalds', 'scalded', 'scalding'], listed('bottles, milk, teats, dummies, pot, pan, cup')),
  ...combined(['burn', 'burns', 'burned', 'burnt'], listed('rubber, bridges, midnight oil, hole in, calories, money')),
];
