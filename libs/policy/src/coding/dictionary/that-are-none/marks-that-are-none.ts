/** Words of marks, bruises, bites, bumps and swellings that say nothing of the kind: "full marks", "speed bumps". */

import { combined, cross, listed, type Phrase } from '../forms.js';

/** Read first, and say nothing. */
export const marksThatAreNone: readonly Phrase[] = [
  // no word of what does not wash
  ...combined(
    ['', 'did', 'does', 'would', 'could', 'will', 'do'],
    listed("not, never, didn't, doesn't, wouldn't, won't"),
    ['wash'],
    listed('off, out, away'),
  ),
  ...combined(
    ['black and blue'],
    listed(
      'uniform, stripes, striped, stripe, kit, bag, shirt, top, coat, jumper, hat, ink, paint, team, pen, biro, tie',
    ),
  ),
  ...combined(
    ['fake', 'pretend', 'painted on', 'zombie'],
    ['bruise', 'bruises', 'bruising', 'black eye', 'black eyes'],
  ),
  // what a child draws on itself
  ...combined(listed('drew, draws, drawn, drawing'), [
    ...['bruise', 'bruises', 'a bruise', 'black eye', 'a black eye', 'scar', 'scars', 'a scar', 'cuts', 'wounds'],
  ]),
  ...combined(['bruise'], ['effect make up']),
  ...combined(['blood and bruise'], ['eye shadow', 'eyeshadow', 'face paint']),
  ...cross(
    ['painted', 'stage', 'face paint'],
    ['bruise', 'bruises', 'bruising', 'black eye', 'black eyes'],
    listed('for, at, from party, from halloween, from play, from show, in play, in show'),
  ),
  ...cross(
    ['jaundice', 'jaundiced', 'sbr', 'bilirubin'],
    listed('from, due to, with, secondary to, 2ry to').concat([',', '(', ':', '-', '- ?']),
    ['bruise breakdown', 'bruising breakdown', 'breakdown of bruise', 'breakdown of bruising'],
  ),
  ...combined(
    ['bruised looking', 'bruised - looking'],
    ['eyes', 'under eyes', 'round eyes'],
    [': allergic', ', allergic', '( allergic'],
    ['shiners', 'shiner'],
  ),
  ...combined(['bit', 'bites', 'bite', 'biting', 'bitten'], listed('my, his, her, our, their, your'), [
    'head off',
    'heads off',
  ]),
  ...combined(['scratched'], listed('from team, from squad, from match, from race, from event, off list')),
  ...listed(`
    skin crawling, mark said, mark says, mark has, mark told, mark attended, mark came, uncle mark, dad mark,
    sore bum, chicken pox scars, bump into, bumps into, bumped into friend, bruise pathway, bruising protocol,
    bruising pathway, puffs od, skin lesion, satellite lesions, satellite lesion, lesions on mri, acne lesions,
    bumping into, bumped up, bite size, bite down, biting nails, bitten nails, nails bitten, insect bitten,
    midge bite, spider bite, insect bite, flea bite, bitten by mosquito, bitten by insect, bitten by insects,
    flea bites, bed bug bites, frost bite, sound bite, over bite, bite block, overbite, cross bite, open bite,
    deep bite, skin not broken, marked reduction, marked increase, marked deterioration, marked change,
    marked change in, marked change in mood, marked as, marked absent, marked present, marked late, marked down,
    marked homework, marking work, marked work, marked wheeze, marked recession, marked difference, marked weight,
    marked delay, marked eczema, marked anxiety, marked pallor, marked his work, marked register, mark sheet,
    mark book, mark anniversary, makes marks, mark making, making marks, birthmark, birthmarks, mark scheme,
    marks in english, marks in science, marks in test, marks in spelling, marks in exam, high marks, excellent marks,
    better marks, bad marks, marks dropped, marks gone down, marks going down, marks slipped, marks have dropped,
    marks are up, marks are down, marks are low, marks are good, marks are high, marks are improving,
    marks are slipping, marks are falling, marks are dropping, marks are better, marks are excellent, marks are poor,
    late mark, late marks, attendance marks, attendance mark, mark in english, marks falling, stork marks,
    injection mark, bcg scar, mark smith, mr mark, called mark, skid marks, chewed marks, on your marks, mark out,
    tan marks, half marks, ink marks, pen mark, pen marks, felt tip marks, felt tip mark, paint marks, swollen lymph,
    swollen tummy, swollen abdomen, swollen adenoids, swollen gums, swelling in ankles mum, lumpy food, lumpy foods,
    lumpy diet, lumpy mash, lumpy texture, lumpy textures, lump in budget, lumps in food, taking lumps, lumpy weaning,
    lumps of food, bump of pregnancy, pregnancy bump, mum's bump, bump in road, bumpy ride, bumper, goosebumps,
    bumps in road, things that go bump, lumps and textures, puffs, a bit shaken, skin crawl, marks easily, scar,
    bruised feelings, bruised ego, bite to eat, nail biting, bites nails, bites his nails, bites her nails,
    bites her nails when, insect bite, insect bites, mosquito bite, mosquito bites, tick bite, flea bites,
    midge bites, bug bite, birth mark, birth marks, stretch mark, stretch marks, strawberry mark, stork mark,
    full marks, top marks, good marks, low marks, poor marks, exam marks, mark in maths, marks in maths, mark work,
    marked improvement, question mark, book marks, marks for, trade mark, on the mark, cold sore, sore throat,
    sore tummy, nappy rash sore, sore ear, sore bottom, lumps in porridge, lump in throat, lump sum, swollen tonsils,
    baby bump, goose bumps, bumped into, speed bump, hi there, say hi, drew round mark, pen mark, pen marks,
    biro mark, biro marks, skin marker, bee sting, wasp sting, speed bump, speed bumps, goose bumps, goosebumps,
    bumps in road, bump in road, razor bumps, heat bumps, sound bite, sound bites, bite size, bite sized,
    pleural effusion, ear effusion, ear effusions, middle ear effusion, otitis media with effusion,
    pericardial effusion, parapneumonic effusion, bilateral effusions on audiology, ome with effusion,
    bites and chews, chews and bites, bites on toys, bites toys, bites down, bites on everything, bites everything,
    left staff bruised, skin break, skin breaks, skin breakdown, growing bump, her bump, bump and baby,
    swelling with pride, swelled with pride, swollen with pride, puffy coat, puffy jacket, swell of, lump it,
    like it or lump it, lump of, sugar lump, sugar lumps, bumpy road, heat bumps, bumper car, bumper cars, cot bumper,
    milk spots, bruising debate, not a bite left, last bite of, first bite of, took a bite, taken a bite, had a bite to eat, had a bite of, bit of, frostbite,
    frost bitten, horsefly bite, once bitten, bitten by bug, bitten by midges, cleg bite, ant bites, ant bite,
    gnat bites, gnat bite, benchmark, landmark, hallmark, mark wrote, hi vis, hi viz, hi fi, hi all, hi mum, hi dad,
    says hi, said hi, waves hi, wave hi, hi five, stood on nail, trod on nail, rusty nail, nail varnish, nail polish,
    nail file, nail scissors, nail clippers, nails cut, nails trimmed, nails dirty, dirty nails, nails painted,
    nail salon, nails long, long nails, nail gun, lump in her throat, skin crawling, skin crawl
  `),
  ...combined(['black eye'], listed('make - up, makeup, make up, liner, shadow, pencil, paint')),
  ...combined(['bit'], listed('by bit, late, early, tired, of a, better, worse, quiet, shy, short')),
  ...combined(
    listed(`
      read, reads, called, gave, shared, checked, lost, dropped, scored, got, awarded, average, good, top, full
    `),
    ['', 'out', 'in'],
    ['his marks', 'her marks', 'their marks', 'marks'],
  ),
  ...combined(
    ['marks', 'grades'],
    listed('have, has, had, are, keep, have been'),
    listed('slipped, slipping, slid, dropped, dropping, plummeted'),
  ),
  ...combined(
    listed('bruised look under, bruised look around, bruised look about'),
    listed('eyes, both eyes, his eyes, her eyes'),
    listed(
      'from tiredness, with tiredness, due to tiredness, from lack of sleep, due to lack of sleep, from poor sleep',
    ),
  ),
  ...cross(
    listed(`
      mark on, marks on, scuff on, scuffs on, scuff marks on, scratches on, scratch on, scrapes on
    `),
    listed(`
      hall, corridor, classroom, gym, sports hall, library, dinner hall, stage, science lab
    `).flatMap((room) =>
      listed('floor, wall, walls, door, ceiling, carpet, doors').map((surface) => `${room} ${surface}`),
    ),
  ),
  // how the teeth meet
  ...combined(
    listed('bite, bite is, bite was, bite feels, bite felt, bite looks'),
    listed(`
      normal, right, ok, fine, good, even, aligned, unchanged, intact, unaffected, stable, nad, lines up
    `),
  ),
  ...combined(listed('normal, open, deep, cross, good, even, stable, over, abnormal, altered'), ['bite']),
  // what is to be drawn round
  ...combined(
    ['mark', 'marked', 'marking'],
    ['', 'it', 'area', 'edge', 'edges'],
    ['with pen', 'with biro', 'with skin marker', 'in pen'],
  ),
  ...combined(['mark', 'marked', 'marking'], ['round', 'around'], listed('edge, edges, border, margin, margins')),
  ...combined(['mark', 'marked', 'marking'], listed('edge, edges, border, margin, margins')),
  ...combined(
    listed('nails, nail, fingernails, toenails, finger nails'),
    listed(`
      filed, trimmed, short, clipped, cut, long, painted, need cutting, sharp, kept short, too long, being cut,
      are short, were long, done, bitten short, bitten down, now trimmed, now short, now cut, now clipped, now filed,
      cut short, cut back, trimmed short, filed down, trimmed now
    `),
  ),
  ...combined(
    listed('bruising, crushing, punishing, bruised after, bruised by'),
    listed('defeat, loss, match, encounter, battle, game, season, week, day, schedule, fixture'),
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
    ['bump', 'bumps', 'bumped', 'bumping'],
    listed(`
      up, down, along, start, photo, measured, off list, from list, club, to baby, in the night
    `),
  ),
  ...combined(
    listed('bite, bites, biting, bit, bitten'),
    listed(`
      nails, off, bullet, dust, bait, reflex, splint, back, of food, of toast, of apple, fingernails, finger nails,
      sized, wing, wings, guard, on pencil, and swallow, his food, her food
    `),
  ),
  ...combined(
    listed('bite, bites, biting, bit, bitten'),
    ['', 'down'],
    ['on'],
    listed(
      'gauze, swab, swabs, pack, pad, cotton, cotton wool, block, spatula, tissue, wadding, hankie, hanky, mouthguard',
    ),
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
  ...combined(['bruised', 'bruise'], listed('egos, pears, apples, peaches, reputation, feelings, confidence')),
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
  ...combined(listed('question, question -, stretch, grass, birth, burn mark on, foot, hoof, tan, tyre'), ['marks']),
  ...combined(
    ['swelling', 'swelled', 'swell'],
    listed('numbers, of pride, with pride, class, school roll, list, ranks'),
  ),
  ...combined(['bruising', 'bruised', 'bruise'], listed('encounter, battle, day in court, experience, divorce, split')),
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
  ...combined(['scuffed', 'scuffs on', 'scuff marks on'], listed('shoes, trainers, floor, wall, walls, school shoes')),
  ...combined(
    ['hi'],
    listed(`
      team, doctor, everyone, just, please, could you, can you, thanks, colleague, colleagues, miss, cal, cals, calorie,
      calories, flow, - flow, flo, energy, protein, - cal, - calorie, fibre, vis, unit, provision
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
];
