/** Words of blows, fights and games that say nothing of the kind: "kicks well", "beat him at chess", "football kit". */

import { combined, cross, listed, type Phrase } from '../forms.js';

/** What a baby does with its legs when it is well, and a child with its bedclothes. */
export const kicksOfHealth: readonly string[] = [
  ...cross(
    ['kicks', 'kicking', 'kicked'],
    listed(`
      well, strongly, vigorously, freely, equally, symmetrically, both legs, both feet, out, with both legs, nicely,
      happily, covers, covers off, duvet, duvet off, blankets, blanket, smoking, habit, drugs, drink, cannabis, weed,
      heroin, alcohol, bucket, dummy, gambling, socks off, shoes off, arms and legs, and smiling, and gurgling,
      and cooing, on mat, at toys
    `),
  ),
  ...cross(['good', 'strong', 'lovely', 'vigorous'], ['kick', 'kicks', 'kicking']),
];

/** "Beat his brother at chess". */
export const beatenAtGames: readonly Phrase[] = combined(
  listed('beat, beats, beating, beaten, hammered, thrashed, battered'),
  ['', 'older', 'little', 'big', 'younger'],
  listed(`
    brother, sister, dad, mum, friend, friends, everyone, classmates, cousin, grandad, team, nan
  `),
  listed(`
    at chess, at cards, at football, at draughts, at table tennis, at pool, at fifa, at monopoly, at tennis, at game,
    in race, in sprint, in final, at running, at uno, at snap, at darts, at sums, at spelling, at swimming,
    on penalties, to finish line, at snooker, at mario kart
  `),
);

/** Two children who run into each other: no traffic. */
export const collisionsOfChildren: readonly string[] = cross(
  ['head - on collision with', 'head on collision with'],
  listed(`
    another child, child, pupil, peer, friend, classmate, boy, girl, another pupil, player, another boy, another girl,
    another player, brother, sister, cousin, wall, post, lamp post
  `),
);

const games = listed(`
  football, rugby, netball, hockey, cricket, basketball, gymnastics, judo, pe, sport, sports, games, trampolining,
  tennis, rounders, athletics, karate, contact sport, contact sports, swimming
`);

/** Read first, and say nothing. */
export const blowsThatAreNone: readonly Phrase[] = [
  // "the assessment read like an attack on her"
  ...combined(
    listed('read, reads, feels, felt, feel, came across, perceived'),
    ['', ...listed('it, this, that, letter, report')],
    ['like', 'as'],
    ['', 'personal'],
    ['attack'],
    ['on'],
  ),
  ...listed(`
    slapped wrist, slapped wrists, slap on wrist, kicked into long grass, kicked into touch, struck down with,
    hard hitting, hard - hitting, attack on titan, attack rate, attack dog, kicks felt, feeling kicks,
    kicks in pregnancy, first kicks, counting kicks, count kicks, baby kicks, beating herself up, ectopic beats,
    missed beats, skipped beats, drum beats, beats me, beating heart, off the beaten track, smack in the middle,
    packs a punch, pleased as punch, fruit punch, punch and judy, slap on wrist, slapping on, milk shakes, milk shake,
    the shakes, thumping headache, heart thumping, like being hit, like being kicked, like being punched, like being stabbed, like being stabbed in,
    felt like being hit, attacked his food, attacked his dinner, attacked her food, attacked her dinner,
    attacked problem, attack on character, attack on parenting, attack on reputation, attack on integrity,
    attack on her as a mother, attack on her as a parent, attack on him as a father, attack on him as a parent,
    attack on them as parents, attack on me as a mother, attack on me as a parent, shaking head, shaking hands, shaking with, was shaking, is shaking, started shaking,
    kicking legs, kicking ball, heart beating, beating heart, hitting targets, hitting milestones, kicking off,
    punched well above, punches well above, punched above, punches above, punching above, punching well above,
    routine knocked on head, plan knocked on head, knocked on the head by, plans knocked on head, knocked it on head,
    slapped with, a hit with, hit with class, a hit at, smash hit, hit song, hit show, big hit, a punch line,
    a kick start, hit the ground running, hit ground running, slapped on, kicked ball, kick ball, kicking ball,
    kicks ball, kick football, battery ingestion, panic attack, panic attacks, heart attack, anxiety attack,
    banged on door, banging on, banged on table, head banging, shaking head, shook head, shook his head, shakes head,
    shakes his head, shook hands, shaking hands, shakes hands, shaking with fear, shaking and crying, hands shaking,
    shaken by news, shaken up, shaken and upset, very shaken, shaken inhaler, kicked off, kicking off, kicks off,
    kicking legs, kicks legs, kicking feet, kicking well, kicked out of school, kicked out, kicked out of, kick off,
    kick about, kicks about, kicking about, kicked about, kickabout, knocked back by, alive and kicking, baby kicking, feels kicks, kicking in womb, kicked hole, kicked a hole,
    kicked door, kicked wall, punched wall, punched door, punched hole, punched window, punching wall, punching walls,
    punch bag, hole punch, punch line, smacking lips, lip smacking, smack lips, slap dash, slapdash, slapped cheek,
    slapped cheek syndrome, slap up, slapped cheek virus, beat best time, beating well, heart beating, heart beat,
    beat his record, beat record, beat eggs, beat personal best, dead beat, hit by redundancy, hit by flu,
    hit by news, hit by illness, hit by bereavement, hit by grief, hit puberty, hit milestone, hit milestones,
    hit by covid, hit by virus, hit by bug, hit targets, hits targets, hit by cold, hit by loss, hit hard by,
    hit by cuts, hit by benefit cap, hit and miss, hit wall, hits target, hitting targets, hitting milestones,
    hitting target, felt attacked, feels attacked, feel attacked, verbally attacked, attacked by tone,
    attacked online, fighting infection, fight infection, fighting fit, fighting for breath, fight for, fighting off,
    pillow fight, food fight, snowball fight, hit it off, hit target, hit the target, assault course, headbanging,
    blow football, headbanger, banging headache, banging head against a brick wall, stabbing pain, stabbing pains,
    stab at, stab in dark, feels stabbed in back, felt stabbed in back, feeling stabbed in back, stabbed in back by friend,
    stabbed in back by friends, stabbed in back by mates, stabbed in back by colleague, stabbed in back by ex, whacked out, smacked of, smacks of, beaten to it, beaten by half,
    beaten on penalties, hit half, hit it off, hits half term, hit home, hit her target, hit his target, hits centile,
    hit the gym, hit target, hit her targets, hit his targets, knife crime talk, knife crime lesson, knife crime assembly,
    knife crime workshop, knife crime awareness, knife crime session, knife crime prevention, talk on knife crime,
    talk about knife crime, assembly on knife crime, lesson on knife crime, workshop on knife crime, assembly about knife crime,
    knife crime leaflet, knife crime poster, knife crime charity, knife crime project, knife crime programme, re knife crime
  `),
  ...combined(
    listed(
      'swim, swimming, football, rugby, gym, gymnastics, dance, netball, tennis, judo, karate, boxing, cricket, team, head',
    ),
    ['coach'],
  ),
  // "what is abuse? When someone hits you": a lesson
  ...combined(
    ['when', 'if', 'that'],
    listed('someone, somebody, anyone, anybody, people, person, adult, grown up, they, grown ups, adults'),
    listed('hits, hit, hurts, punches, kicks, slaps, smacks, touches, beats'),
    ['you'],
  ),
  ...combined(
    listed(`
      no, off, excused, excused from, avoid, avoiding, out of, miss, missing, missed, back to, return to,
      returning to, returned to, resume, resuming, not doing, sit out, sat out, sit out of, able to do, restart,
      refused, refusing, misses, cannot do, unable to do, not to do, talking about, stop, to do, watching, watched,
      exempt from, can do, join in with, wants to play, supports, excuse from, excuse him from, excuse her from,
      excuse them from, excusing him from, excusing her from, excuse, let him off, let her off, missed out on,
      miss out on, kept out of, keep out of, keep him out of, keep her out of
    `),
    games,
  ),
  ...combined(
    games,
    listed(`
    kit, teacher, bag, shirt, boots, cards, stickers, allowed, note, shorts, trainers, tickets, coaching, trials,
    on tv, results, uniform, top, trip, certificate, badge, day letter
  `),
  ),
  ...combined(
    listed('back, high five, free, penalty, goal, spot, drop'),
    listed('slap, slaps, blow, blows, kick, kicks'),
  ),
  ...cross(['kicks', 'kicked', 'kick', 'kicking'], listed('in, up a fuss, up fuss, bucket, habit, back, start')).filter(
    (phrase) => phrase !== 'kicked in',
  ),
  ...combined(['stabbing', 'stab'], listed('pain, pains, headache, headaches, sensation, at, of, like, chest')),
  ...combined(
    ['choked', 'choking', 'chokes', 'choke'],
    listed('on, up, episode, episodes, hazard, hazards, back, during feed'),
  ),
  ...combined(
    ['beats', 'beat', 'beaten', 'beating'],
    listed('per, of clonus, clonus, in final, at chess, egg, eggs, himself up'),
  ),
  ...combined(['beaten', 'beat'], listed('at, to it, his best, her best, other team, them at, him at, her at, me at')),
  ...combined(
    listed('punched, punches, punching, kicked, kicking, kicks'),
    listed(`
      air, air when, sand, stones, leaves, above weight, above his weight, in code, his ticket, her ticket, holes,
      hole, in numbers, them out, him out, her out, us out, in womb, felt, felt in
    `),
  ),
  ...combined(
    ['kick', 'kicked', 'kicking', 'kicks'],
    listed('them out, him out, her out, us out, family out, mum out, dad out'),
  ),
  ...combined(['thrash', 'thrashed', 'thrashing', 'hammered'], ['out']),
  ...combined(
    listed(`
      thrashed, hammered, beat, beats, beating, walloped, battered, whipped, slaughtered, stuffed
    `),
    listed(`
      other team, opposition, rivals, league leaders, opponents, away team, home team, champions, staff team,
      teachers, neighbouring school, opposing team, year above, favourites, visitors
    `),
  ),
  ...combined(['strangled'], listed('cry, sob, voice, laugh, scream, sound, tones, vowels, yelp')),
  ...combined(
    listed('play, pillow, water, snowball, food, cushion, pretend, mock, sword, nerf, custard'),
    listed('fight, fighting, fights, fight with, fighting with'),
  ),
  ...combined(['verbal'], listed('altercation, altercation with, altercations, fight, fight with')),
  ...combined(
    [
      'punched out',
      'punched - out',
      ...listed('round, small, tiny, deep, shallow, multiple, several, discrete, painful, of, with').map(
        (before) => `${before} punched`,
      ),
    ],
    listed(
      'erosion, erosions, lesion, lesions, ulcer, ulcers, appearance, edge, edges, vesicles, sore, sores, spots, crusts',
    ),
  ),
  ...combined(['hit', 'hits', 'hitting'], listed('snooze, send, headlines, him that, her that, home, road, town')),
  ...combined(
    ['struck', 'hit'],
    listed('by how, by what, by that, by number of, by change in, by her manner, by her calm'),
  ),
  ...combined(['struck', 'strike', 'strikes', 'striking'], listed('up, off, balance, deal, chord, gold, lucky, pose')),
  ...combined(
    listed('hit by, struck by, struck down by, struck down with, been hit, was hit'),
    listed(`
      wave of, a wave of, train strikes, strike, strikes, tragedy, storm, flooding, inflation, debts, flu, sanctions,
      sickness, norovirus, rail strikes, bus strikes, tiredness, price rises, fees, fine, hard, badly, hard by,
      hardest, by a wave of
    `),
  ),
  ...cross(['beat', 'beats', 'beaten', 'beating'], listed('us, me, him, her, them'), ['to it', 'there', 'to door']),
  ...combined(
    listed('ball, football, stone, frisbee, snowball'),
    listed('hit, hits, struck, smashed, went through'),
    listed(`
      window, windows, fence, roof, wall, post, crossbar, net, greenhouse, ceiling, shed, gutter, light
    `),
  ),
  ...combined(
    ['beat', 'beats', 'beaten', 'beating'],
    listed(`
      cancer, clock, odds, queue, queues, traffic, record, rush, heat, eggs, egg, boredom, addiction, target,
      deadline, system, personal best, drum, retreat, it to, his time, her time, leukaemia
    `),
  ),
  ...combined(
    listed(`
      ease, eased, keep, keeping, kept, stay, stays, stayed, staying, is, be, remain, banned, excused, rest, week,
      weeks, months
    `),
    listed(`
      off trampoline, off trampolines, off swings, off bike, off horse, off scooter, off climbing frame
    `),
  ),
  ...combined(
    listed('knock, knocks, knocked, knocking, knocked all'),
    listed('it, that, this, these, them, things, bottle, feeds, breastfeeding, dummy'),
    ['on head'],
  ),
  ...cross(['slammed', 'slams', 'slamming', 'banged'], ['door on way', 'door on way out', 'doors on way out']),
  ...cross(
    listed('banged, bangs, banging, thumped, slammed, hammered'),
    listed('fist on, fists on, fist down, fists down, fists against'),
    listed('table, desk, floor, door, window, chair'),
  ),
  // slipped there: no sport
  ...combined(
    ['at', 'in', 'to', 'from', 'outside'],
    ['', 'local', 'public'],
    listed('swimming baths, swimming pool, football ground, football stadium'),
  ),
  // in play at home, or with one's laces: no sport
  ...combined(
    ['wrestling'],
    listed(`
      with brother, with his brother, with her brother, with sister, with his sister, with her sister, with cousin,
      with dad, with his dad, with her dad, with siblings, on bed, on sofa, on rug, on carpet, on trampoline
    `),
  ),
  ...combined(['head', 'heads'], ['banging', '- banging', 'bangers']),
  ...combined(
    ['knocked', 'knocking'],
    listed('back, into shape, on head, off feet, off her feet, off his feet, socks off'),
  ),
  ...cross(
    listed('slapped, slaps, slap, slapping, slapped some, slapped on'),
    listed(`
      nappy cream, cream, suncream, sun cream, sunscreen, factor 50, make up, makeup, paint, plaster, sudocrem,
      lotion, sticker, emollient, ointment, savlon, butter, aftersun
    `),
  ),
  ...cross(
    ['beaten by'],
    listed(`
      a, point, points, goal, goals, head, length, whisker, mile, better team, penalty, rival, wicket, wickets, run,
      runs, nose, narrow margin, clear margin, second, seconds, set, side
    `),
  ).filter((phrase) => phrase !== 'beaten by a'),
  ...listed('next door, next doors, slap in face with, kick up, kicked up, kicking up, kicks up').flatMap((begin) =>
    begin.endsWith('up')
      ? cross([begin], listed('stink, fuss, stir, row, storm, rumpus, a stink, hell, a racket'))
      : [begin],
  ),
  ...cross(
    listed('was, is, felt like, feels like, like, as, be, another, real, been'),
    listed(`
      a slap in face, a kick in teeth, a punch to stomach, a smack in face, a slap on wrist, a body blow, a blow to
    `),
  ),
  ...listed('non molestation, non - molestation, non-molestation, molestation order, molestation orders'),
  ...cross(['hit', 'hits', 'struck'], listed('half term, the roof, roof, nail on head, books, town, shops, deadline')),
];
