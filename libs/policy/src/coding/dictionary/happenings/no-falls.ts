import { listed } from '../forms.js';
import { dayNames, monthNames } from '../calendar.js';

/** What falls, slips and is dropped, and is nobody. */

/** Days, duties and sums that fall. */
export const fallenMatters: readonly string[] = listed(`
  bedtime, naps, surgery, operation, timetable, birthday, easter, ramadan, eid, christmas, diwali, term, terms, review, exam, exams, date, anniversary, holiday,
  holidays, deadline, appointment, hearing, conference, assessment, clinic, responsibility, responsibilities, duty,
  burden, cost, costs, blame, bill, task, care, job, price, prices, count, counts, level, levels, rate, rates, mark,
  marks, income, number, numbers, membership, platelets, pressure, sugars, glucose, ferritin, sodium, flow, output,
  intake, voice, curve, line, centile, bilirubin, sbr, wcc, neutrophils, eosinophils, crp, confidence, attendance,
  punctuality, grades, grade, scores, score, results, effort, interest, temperature, temp, weight, sats, hb, bp,
  standards, concentration, uptake, demand, funding, address, postcode, needs, case, request, plan, placement,
  relationship, marriage, speech, language, mood, behaviour, sleep, handwriting, writing, spelling, maths, progress,
  motivation, performance, schoolwork, homework, hygiene, routine, routines, timekeeping, appetite, growth, snow, rain, sleet, hail, darkness, silence, hush, birthdays, creatinine
`);

/** Things that come off or down, and hurt nobody. */
export const fallenThings: readonly string[] = listed(`
  sunflower, plant, plants, sapling, scarecrow, snowman, gazebo, display, easel, hedge, tent, marquee, wheel, wheels,
  tower, towers, blocks, bricks, dominoes, skittles, cards, bridge, trousers, socks, sock, skirt, tights, leggings,
  shorts, knickers, pants, hat, cap, shoe, shoes, label, labels, sticker, stickers, velcro, badge, petals, leaves,
  leaf, hair, eyelashes, grommet, grommets, clip, clips, stitch, stitches, suture, sutures, steristrips, steristrip,
  dye, ink, paint, colour, transfer, transfers, varnish, glitter, lens, lenses, brace, filling, retainer, earring, earrings, aid, aids, patch, sensor, pump, pod, bow, hairband, wig,
  dummy, scab, scabs, cord, stump, tooth, teeth, crown, nappy, poster, posters, display, displays, curtain, curtains,
  tassel, button, buttons, hood, wall, plaster, dressing, bandage, splint, straps, strap, glasses, specs, apples,
  conkers, acorns, robots, robot, puppets, puppet, teddies, toys, figures
`);

/** Behind a fall: a date or a matter, and no ground. */
export const fallenTo: readonly string[] = listed(`
  due, within, outside, apart, silent, short, behind, foul, flat, through, late, early, prey, victim, ill, pregnant,
  afoul, vacant
`);

/** Days and times that something falls on or in. */
export const fallenOn: readonly string[] = [
  ...dayNames,
  ...monthNames,
  ...listed(`
    mondays, fridays, weekend, day, date, weekday, holiday, week, month, term, period, holidays, season, ears, times,
    love, line, place, step, category, band, range, bracket, group, next
  `),
];

/** Between or under which somebody's case falls. */
export const remits: readonly string[] = listed(`
  team, teams, service, services, authority, authorities, area, areas, borough, boroughs, remit, threshold,
  thresholds, county, counties, category, categories, stools, policy
`);

/** What one stumbles over in reading and speaking. */
export const stumbledOver: readonly string[] = listed(`
  form, forms, question, questions, paperwork, jargon, process, system, detail, details, wording, words, word,
  letters, letter, text, reading, sentences, sentence, lines, line, speech, names, name, sounds, answer, answers,
  spelling, spellings, sums, question, questions, digraphs, lyrics, phonics, notes, tables, pronunciation, verse,
  script, times, date, details, fractions
`);

/** What sprawls, tumbles or topples in a figure of speech. */
export const sprawlingThings: readonly string[] = listed(`
  essay, story, stories, city, estate, novel, garden, campus, handwriting, drawing, picture, dominoes, towers, tower,
  blocks, bricks, skittles, class, classes, bag, tots, act, mat, start, colours, saucer, visit, lesson, certificate,
  kite, kites, drone, school, leaves, site, building, list, family, plan, blocks, piles, pile, plants, ivy, weeds, map
`);

/** What somebody is dropped from or by, without falling. */
export const droppedFrom: readonly string[] = listed(`
  team, squad, side, set, course, list, lineup, cast, choir, band, caseload, register, group, programme, eleven, club,
  crew, relay, production, timetable, agenda
`);

/** Where, or by what, somebody is dropped who was driven. */
export const droppedBy: readonly string[] = listed(`
  home, taxi, minibus, bus, transport, school, nursery, station, gate, gates, club, cab, corner, stop, reception,
  breakfast
`);

/** What has steps that one misses. */
export const steppedThings: readonly string[] = listed(`
  sum, sums, dance, recipe, routine, process, method, plan, problem, instructions, sequence, task, experiment,
  calculation, working, workings, equation, maths, hygiene, protocol, counting
`);

/** What somebody may fall off and is no thing to fall from. */
export const fallenOffLists: readonly string[] = listed(`
  call, list, register, roll, radar, agenda, caseload, rota, zoom, meeting, link, waitlist, books, system, pathway,
  wagon, programme
`);

/** What is knocked off or over something by a child, and is no child. */
export const knockedThings: readonly string[] = listed(`
  glue, drink, drinks, cup, mug, paint, paints, pot, vase, lamp, phone, plate, glass, water, milk, juice, food, bowl,
  toy, toys, pens, tray, book, books, laptop, tablet, ipad, ornament, plant, tv, kettle, pan, bottle, jug, tea, coffee,
  box, boxes, candle, iron, cards, tower, bricks, blocks, jigsaw, lunch, dinner, cereal, bag, bags, keys, monitor
`);
