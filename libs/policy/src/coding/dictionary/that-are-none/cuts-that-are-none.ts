/** Words of cuts, scratches, grazes and wounds that say nothing of the kind: "cut hair", "from scratch". */

import { combined, cross, listed, type Phrase } from '../forms.js';

/** What somebody may cut down. */
const lessened = listed(`
  dose, doses, hours, budget, budgets, funding, benefits, benefit, visits, services, service, contact, rations,
  sessions, support, jobs, power, electric, gas, electricity, hair, fringe, grass, hedge, cake, cord, umbilical cord,
  nails, toenails, fingernails, sandwiches, phone line, line, wages, pay, numbers, places, lessons, school day,
  timetable, medication, meds, feeds, milk, allowance, pocket money, screen time, internet, wifi, call, calls,
  meeting, visit, session, holiday, trip, posts, post, overtime, respite, package, drinking, smoking, alcohol,
  cigarettes, sugar, snacks, crisps, fizzy drinks, juice, cost, costs, prices, rate, rates, ties, key, keys
`);

/** Read first, and say nothing. */
export const cutsThatAreNone: readonly Phrase[] = [
  ...listed(`
    itch scratch, scratch mittens, scratch mitts, cut umbilical, cut off point, cut off date, cut grass,
    cuts in funding, cut benefits, benefits cut, hours cut, cut hours, cut in benefits, power cut, cut and stick,
    undercut, cut - out, cut - outs, cut outs, cutouts, cut out shapes, cuts own food, cut into, cut up dinner, cut out of, cut crusts, cuts up dinner,
    staffing cuts, cut corners, clear cut, cut short visit, wound nurse, wound dressing nurse, caesarean wound,
    section wound, c - section wound, surgical wound, operation wound, episiotomy wound, wound review, wound clinic,
    wound care, cut price, cut to chase, cut and paste, cut her off, cut him off, cut contact, cut ties,
    cutting teeth, cutting tooth, cut out dairy, cut her call, cut his call, cut up food, cuts up food, cut fringe,
    cut off contact, cutting and sticking, cutting food, cut grapes, cut cord, cut down on, cut nails, cuts nails,
    cut finger nails, cuts to budget, spending cuts, cut class, cut lunch, electricity cut, gas cut, cut and dried,
    tooth cutting, scratching skin, scratching at eczema, scratching eczema, scratching head, scratches skin,
    scratches at eczema, scratching at night, scratching at, scratches at night, cooked from scratch,
    start from scratch, itching and scratching, scratchy throat, scratch at, wound glue, wound closure strips,
    wound pack, cut back on, cut down, cutting down, cut out, cut off, cuts off, hair cut, haircut, cut short,
    cut his hair, cut her hair, cut back, cut up about, cord cut, price cuts, budget cuts, short cut, scratch card,
    from scratch, up to scratch, scratch test, cut the cord, wound up, wound clinic, wound up about, scratch card,
    scratch cards, scratch art, scratch mat, scratch project, scratch club, scratch coding, grazing platter,
    grazing table, cut along, cut down, cut back, cut short, cutting down, cutting back, cut out all, cuts both ways,
    cut and paste, cut to chase, cut in half, power cut, power cuts, short cut, short cuts, price cut, pay cut,
    haircut, hair cut, buzz cut, clear cut, funding cuts, staff cuts, cuts to services, cuts to service, benefit cuts,
    cold cuts, crew cut, cut glass, cut and thrust, cut above rest, cuts and bruises policy, cut the, first cut,
    cut - off, cut through, meal from scratch, cooks from scratch, cooking from scratch, itches and scratches,
    itchy and scratching, eczema scratched, eczema scratches, scratch that itch, fresh wound, wound its,
    wound dehiscence, post op wound, post - op wound, appendix wound, hernia wound, operative wound, theatre wound,
    wound from surgery, wound from operation, surgical wounds, stoma wound, peg wound, wound infection signs,
    signs of wound infection, wound infection advice, salt in wound, old wounds, emotional wounds, emotional wound,
    slashed tyres, prices slashed, budget slashed, tyre puncture, bike puncture, puncture repair, slow puncture
  `),
  ...cross(['cut', 'cuts', 'cutting'], ['own hair', 'hair', 'own fringe', 'fringe']),
  ...combined(['wound', 'wounds'], ['', 'was', 'were'], ['cleaned', 'irrigated', 'washed out', 'steristripped']),
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
  ...combined(['gashed', 'slashed', 'punctured', 'ripped'], listed('tyre, tyres, tire, jeans, seat, sofa, tent, ball')),
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
  ...combined(
    ['scratch', 'scratches', 'scratched', 'scratching'],
    listed(`
      surface, eczema, itch, rash, spots, chicken pox, chickenpox, mosquito bites, bites, scabs, around, paintwork,
      car, door, floor, desk, table, at skin, his skin raw, himself at night, herself at night, in sleep,
      due to eczema, with eczema, because of eczema, at arms, at legs, lottery, and sniff, map, pad, day, cooking,
      meal, post, behind ears
    `),
  ),
  ...combined(
    ['cut', 'cuts'],
    ['in', 'to'],
    listed(`
      music, school, council, training, youth, transport, staffing, sports, pupil premium, library
    `),
    listed('budget, budgets, service, services, funding, provision, hours'),
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
  ...combined(['scratch', 'scratched', 'scratches', 'scratching'], ['living', 'out living', 'existence', 'livelihood']),
  ...combined(
    listed('cut, grazed, stubbed, blistered, scraped, bumped'),
    listed('feet, knees, toes, fingers, hands, elbows, shins, heads'),
    ['are common', 'are inevitable', 'are not uncommon', 'are bound to happen'],
  ),
  ...combined(['lacerating', 'scathing', 'wounding', 'cutting'], listed('remarks, remark, comment, comments, words')),
  ...combined(listed('story, tale, poem, song, play, film, book'), ['about'], listed('bite, burn, bruise, wound, cut')),
  ...combined(
    listed('wound, wounds, burn, burns, bruise'),
    listed(`
      check, checks, swab, swabs, infection clinic, dressing clinic, cream, balm, specialist
    `),
  ),
  ...combined(['wound'], listed('up, down, round, around, tight, its way, his arms, her arms, back, infection swab')),
  ...combined(
    ['scraped', 'scrape', 'scraping', 'scrapes'],
    listed(`
      through, together, by, barrel, plate, plates, along, chair, chairs, into, a pass, leftovers
    `),
  ),
  ...combined(
    ['grazing', 'grazes'],
    listed(`
      all day, on food, on snacks, on crisps, on toast, on biscuits, on fruit, on grass, on sweets, on junk food,
      through, throughout, rather than, between meals, diet, eater, land
    `),
  ),
  ...combined(
    ['split', 'divided', 'torn', 'cut up'],
    listed('on, over, about, as to, between'),
    listed('whether, how, what, who, if, why, plan, issue, decision, next step, way forward, loyalties'),
  ),
  ...combined(['split', 'torn'], ['on'], ['where'], listed('he should, she should, they should, children should, to')),
  ...combined(['no entry', 'no entry or exit'], ['wound', 'wounds', 'point', 'site', 'burn', 'burns', 'marks']),
];
