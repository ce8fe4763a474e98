import { monthNames } from './calendar.js';
import { fallForms } from './events.js';
import { combined, cross, listed, type Phrase } from './forms.js';

const games = listed(`
  football, rugby, netball, hockey, cricket, basketball, gymnastics, judo, pe, sport, sports, games, trampolining,
  tennis, rounders, athletics, karate, contact sport, contact sports, swimming
`);

/** Phrases in which a word of a dictionary means something else. They are read first, and say nothing. */
export const falseFriends: readonly Phrase[] = [
  ...combined(
    listed(`
      contact, birthday, review, appointment, date, session, meeting, anniversary, visit, deadline
    `),
    listed('falls on, fell on, falls in, falls due, falling on'),
  ),
  'accident free',
  ...combined(listed('go, going, goes, went, gone, come, coming, away, out'), ['on trip', 'on trips']),
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
  ...combined(
    listed(
      'swim, swimming, football, rugby, gym, gymnastics, dance, netball, tennis, judo, karate, boxing, cricket, team, head',
    ),
    ['coach'],
  ),
  ...combined(
    listed(
      'cover, covers, guard, guards, gate, gates, alarm, alarms, lock, locks, catch, catches, blinds, carpet, grab rail',
    ),
    ['', 'is', 'are', 'now', 'to be', 'been', 'being'],
    ['fitted'],
  ),
  ...combined(
    listed('dressing, plaster, bandage, sling, steri strips, steristrips, cast, tape, splint, mitten, sock, patch'),
    ['', 'has', 'had', 'keeps'],
    listed('slipped, slipped off, slipping, slipping off, fell off, fallen off, falling off'),
  ),
  ...combined(
    ['not at', 'not in', 'off', 'kept off', 'missed', 'away from'],
    ['school', 'nursery'],
    ['due to', 'because of', 'after'],
  ),
  ...combined(listed('previously, hitherto, until now'), ['unseen']),
  ...combined(
    listed('placement, placements, relationship, marriage, family, friendship, community, group'),
    ['', 'has', 'had', 'was', 'is'],
    ['fractured', 'fracturing'],
  ),
  ...listed(`
    rough and tumble, tumble dryer, tumble drier, trading card, trading cards, tea towel, tea towels, tea break,
    home time, falling asleep, fell asleep, slapped wrist, slapped wrists, slap on wrist, kicked into long grass,
    kicked into touch, fall asleep, falls asleep, struck down with
  `),
  // games that nobody plays, and what belongs to them
  ...combined(
    listed(`
      no, off, excused, excused from, avoid, avoiding, out of, miss, missing, missed, back to, return to,
      returning to, returned to, resume, resuming, not doing, sit out, sat out, sit out of, able to do, restart,
      refused, refusing, misses, cannot do, unable to do, not to do, talking about, stop, to do, watching, watched,
      exempt from, can do, join in with, wants to play, supports
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
  // blows that are none
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
  ...[
    'hard hitting',
    'hard - hitting',
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
    ...listed(`
      attack on titan, attack rate, attack dog, unwitnessed signature, unwitnessed will, unwitnessed document,
      kicks felt, feeling kicks, kicks in pregnancy, first kicks, counting kicks, count kicks, baby kicks
    `),
  ],
  ...combined(
    listed('play, pillow, water, snowball, food, cushion, pretend, mock, sword, nerf, custard'),
    listed('fight, fighting, fights, fight with, fighting with'),
  ),
  ...combined(['verbal'], listed('altercation, altercation with, altercations, fight, fight with')),
  ...listed(`
    beating herself up, ectopic beats, missed beats, dropped beats, skipped beats, drum beats, beats me,
    beating heart, off the beaten track, smack in the middle, packs a punch, pleased as punch, fruit punch
  `),
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
  ...listed(`
    punch and judy, slap on wrist, slapping on, milk shakes, milk shake, milkshake, the shakes, thumping headache,
    heart thumping, like being hit, like being kicked, like being punched, felt like being hit, attacked his food,
    attacked his dinner, attacked her food, attacked her dinner, attacked problem
  `),
  ...combined(['hit', 'hits', 'hitting'], listed('snooze, send, headlines, him that, her that, home, road, town')),
  ...combined(
    ['struck', 'hit'],
    listed('by how, by what, by that, by number of, by change in, by her manner, by her calm'),
  ),
  ...combined(['struck', 'strike', 'strikes', 'striking'], listed('up, off, balance, deal, chord, gold, lucky, pose')),
  // falls, runs and rolls that are none
  ...listed(`
    slip of pen, slip of tongue, slip of girl, slip of boy, fell foul of, fell to dad, fell to mum, fell to her,
    fell to him, fell to us
  `),
  ...combined(['run', 'ran', 'runs', 'running'], listed('over to, over time, over budget, over by an hour, over plan')),
  ...combined(
    listed('fell, fall, falls, fallen, falling'),
    listed(`
      into category, into sleep, into habit, into trap, into two, into group, into routine, into place, into arrears,
      into conversation, into step, out with, away, on his birthday, on her birthday, to bits, victim, by wayside,
      short, pregnant, silent, quiet, in line, in with, off radar, on hard times, off centile, off centiles,
      through net, through cracks, asleep, back on, for it, for him, in place, in number, in mood, in temperature,
      in appetite, in bp, in saturations, in hr, in heart rate, in gcs, in peak flow, in numbers, in grades, in marks
    `),
  ),
  ...combined(
    listed(`
      clocks, leaves, snow, rain, silence, numbers, rolls, crp, bilirubin, rate, rates, prices
    `),
    listed(`
      fell, fall, falls, falling, fallen, have fallen, has fallen, fell back, fall back, fell off, go back
    `),
  ),
  ...combined(
    ['fall', 'falls'],
    listed(`
      of curtain, of rome, of man, of snow, leaves, half term, semester, guy, colours, from grace
    `),
  ),
  ...combined(
    ['falling', 'fell', 'fall'],
    listed('crp, leaves, bilirubin, snow, rain, rolls, numbers, over himself to'),
  ),
  ...listed(`
    joke fell flat, lesson fell flat, plan fell through, sale fell through, placement fell through, slip sent home
  `),
  ...cross(
    listed(`
      first aid, permission, consent, reply, pay, compliment, miu, ed, discharge, triage, utc, referral, wic,
      appointment, appt, request, x - ray, xray, accident, bump, head bump, absence, late, return, paper, attendance,
      gp, hospital, clinic, minors, school, nursery
    `),
    listed(`
      slip :, slip -, slips, slip given, slip sent, slip signed, slip received, slip home, slip
    `),
  ).filter((phrase) => !/^(school|nursery|hospital|clinic|late|accident|bump|head bump) slip$/.test(phrase)),
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
  ...combined(
    listed('hit by, struck by, struck down by, struck down with, been hit, was hit'),
    listed(`
      wave of, a wave of, train strikes, strike, strikes, tragedy, storm, flooding, inflation, debts, flu, sanctions,
      sickness, norovirus, rail strikes, bus strikes, tiredness, price rises, fees, fine, hard, badly, hard by,
      hardest, by a wave of
    `),
  ),
  ...combined(['change', 'changes', 'changed', 'changing'], ['story book', 'story books', 'reading book', 'story cd']),
  ...listed(`
    shaking head, shaking hands, shaking with, was shaking, is shaking, started shaking, kicking legs, kicking ball,
    heart beating, beating heart, hitting targets, hitting milestones, kicking off, dropping off, dropping out,
    dropping in, dropping weight, dropping centiles, dropping milk, dropping nap, dropping him off, dropping her off
  `),
  ...combined(
    ['fall', 'rise and fall', 'falls'],
    listed('in hours, in funding, in income, in demand, in rolls, in standards'),
  ),
  ...listed(`
    punched well above, punches well above, punched above, punches above, punching above, punching well above,
    routine knocked on head, plan knocked on head, knocked on the head by, plans knocked on head, knocked it on head
  `),
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
  ...listed(`
    face fell, faces fell, fell about laughing, slapped with, a hit with, hit with class, a hit at, smash hit,
    hit song, hit show, big hit, stumble upon, stumbling block, a punch line, a kick start, sprawled on sofa,
    sprawled on bed, crash diet, crash course, crash mat, crash mats, crash helmet, crash team, sugar crash,
    computer crash, crash call, crash bag, crash out, crashed out, in a crash diet, crash landing
  `),
  ...combined(
    listed("could not, couldn't, can't, cannot, can hardly, will not, won't, would not, not"),
    ['wait'],
    listed(`
      to tell, to see, to show, for christmas, to get, to go, to start, to meet, to be a, for birthday, for holidays,
      to play, for summer, for latecomers, for school, for party, until christmas, to grow
    `),
  ),
  ...listed(`
    story for english, story in english, versions of form, version of form, no explanation needed,
    no explanation required, neglected homework, neglected his homework, neglected her homework, neglected garden,
    abused position, abused his position, abused her position, abused the system, disclosure of documents,
    disclosure pack, financial disclosure, disclosure bundle, disclosure form, disclosure of records,
    disclosure to insurers
  `),
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
  ...listed(`
    egg roll, toilet roll, toilet rolls, school roll, on roll, off roll, sausage roll, cheese roll, ham roll,
    hit the ground running, hit ground running, car crash of, car crash tv, slow crawl, a crawl, at a crawl,
    to a crawl, bath room, bathroom, front crawl, back crawl, crawl stroke, crawl space, crawling skin, skin crawling,
    kerb crawling, crawl home, time crawling, family crawling, traffic crawling, ants crawling, crawling back,
    cruise control, cruise missile, cruised through, cruising through, cruising along at, tom cruise,
    cruising altitude, cruises to, cruise line, walking wounded, sleep walking, sleepwalking, walking encyclopedia,
    walking tall, walking on eggshells, walking on air, walking tightrope, walking difficulties, walking difficulty,
    walking route, walking shoes, walking pace, walking trip, walking reins, walks of life, walks off, walks into,
    walks out, dog walks, long walks, family walks, going for walks, goes for walks, enjoys walks, likes walks,
    daily walks
  `),
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
    listed('falls, fall, fell, falling, fallen'),
    listed(`
      under care, under remit, under threshold, under category, under section, within, outside range, outside normal,
      outside remit, outside criteria, outside scope, below, on easter, on a saturday, on a sunday, to us, to school
    `),
  ),
  ...listed(`
    disclosure certificate, disclosure and barring, dbs disclosure, full disclosure, disclosure and barring service,
    enhanced disclosure, story book, story books, storybook, storyline, account manager, account number,
    account details, account settings, account name, account holder, savings account, version of game
  `),
  // care that is not missed
  ...listed(`
    dna test, dna tests, dna testing, dna sample, dna samples, dna result, dna results, dna paternity, dna profile,
    dna swab, dna analysis, dna evidence, dna policy, wnb policy, was not brought policy
  `),
  ...combined(['missed'], listed('school, breakfast, lunch, bus, train, call, calls, mum, dad, period, periods, dose')),
  ...combined(
    ['no reply', 'no answer', 'no response'],
    ['to', 'from'],
    listed(`
      calls, call, texts, text, letter, letters, email, emails, message, messages, phone, voicemail, mum, dad, school,
      landlord, housing, invitation, telephone, consultant, gp, solicitor, treatment, phone calls, mobile, landline
    `),
  ),
  // accounts, delays and abuses that are none
  ...listed(`
    bank account, bank accounts, on account of, take into account, taken into account, email account, school account,
    instagram account, social media account, facebook account, bedtime story, bedtime stories, story time,
    story sacks, told story, short story, writing story, story writing, life story, life story work, story massage,
    lunch account
  `),
  ...combined(
    listed('delayed, delaying, delay, put off, putting off'),
    listed(`
      going back, returning, starting, return, going to work, getting married, moving, starting school,
      going back to work, return to work, weaning, bedtime, flight, departure, puberty, gratification
    `),
  ),
  ...combined(
    listed('take, taking, took, takes, taken'),
    ['step', 'steps'],
    listed('back, to, forward, forwards, towards, in, away, up'),
  ),
  ...listed(`
    delayed cord clamping, delayed reaction, delayed onset, delay in assessment, delay in ambulance, ambulance delay,
    delay in allocation, delay in housing, delay in court, delay in proceedings, delay in report, delay in response,
    delay in scan, delay in theatre, delay in bed, delay in talking, delay in reading, delayed talking, delayed scan,
    delay in speaking, delay in plan, social delay, delayed flight, flight delay, delayed train, delayed response,
    verbally abusive, abusive language, abusive towards, abusive to, abusive relationship, abusive partner,
    abusive message, abusive messages, abusive texts, abusive phone, abusive marriage, abused alcohol, abused drugs,
    online abuse, homophobic abuse, elder abuse, animal abuse, abuse of trust, abuse of alcohol, abuse of position,
    shouting abuse, shouted abuse, hurled abuse, hurling abuse, abuse at staff, abuse of staff, misuse and abuse,
    mechanisms of injury, mechanism of injuries, mech of injury, mechanism for injury, mr burns, mrs burns,
    miss burns, ms burns, dr burns, itch scratch, scratch mittens, scratch mitts, blood poisoning, it hurt, hurt when,
    hurt to, hurt more, hurt less, hurt so much, twisted testicle, twisted bowel, birth injury, mark said, mark says,
    mark has, mark told, mark attended, mark came, uncle mark, dad mark, cut umbilical, trapped wind, trapped nerve,
    cut off point, cut off date, injury free, burn time, slapped on, break even, sore bum, chicken pox scars,
    bump into, bumps into, bumped into friend, crushed tablets, crushed tablet, crushed up, crushed medication,
    poison ivy, poison control, poisons information, kicked ball, kick ball, kicking ball, kicks ball, kick football,
    trauma work, trauma therapy, childhood trauma, developmental trauma, trauma focused, trauma team, trauma call,
    trauma clinic, psychological trauma, trauma counselling, trauma series, major trauma centre, generational trauma,
    relational trauma, trauma response, trauma based, trauma unit, trauma nurse, complex trauma, family trauma,
    secondary trauma, early trauma, trauma symptoms, trauma bond, hurt by comments, felt hurt, feels hurt,
    feeling hurt, hurt by words, hurt about, hurt by remarks, hurt by friends, hurt by friend, hurt by what,
    cut grass, cuts in funding, cut benefits, benefits cut, hours cut, cut hours, cut in benefits, power cut,
    cut and stick, undercut, cut out shapes, cuts own food, cut into, cut up dinner, cut out of, cut crusts,
    cuts up dinner, staffing cuts, cut corners, clear cut, cut short visit, sti screen, coin ingestion,
    battery ingestion, foreign body ingestion, fb ingestion, ingestion of coin, ingested coin, ingested battery,
    ingested fb, ingested foreign body, ingested bead, ingested magnet, milk ingestion, food ingestion,
    ingestion of milk, ingested small, ingestion of bead, ingestion of magnet, nut ingestion, ingestion of nut,
    peanut ingestion, personal injury, injury claim, injury time, criminal injuries, minor injuries unit,
    minor injury unit, injuries unit, injury unit, injury clinic, head injury clinic, spinal injuries unit,
    brain injury unit, fracture liaison, burns nurse, wound nurse, wound dressing nurse, birth injury claim,
    minor injuries clinic, date of injury, time of injury, fracture service, burn centre, burns centre,
    bruise pathway, bruising protocol, injury proforma, bruising pathway, injury database, burns outreach, cp minutes,
    cp strategy, cp meeting, cp status, cp procedures, cp enquiry, cp investigation, cp team, cp report, cp file,
    cp flag, cp alert, cp is, cp lead nurse, cp section, cp s47, cp core, cp duty, cp threshold, hand over of,
    handover, back in class, back in school, back in clinic, back in court, back in bed, back in a week, back in 2,
    back in 1, back in uk, back on track, back on monday, back on ward, back on tuesday, back on feet, back at school,
    back at home, back at nursery, back with mum, back with dad, back with family, back with parents, back to bed,
    caesarean wound, section wound, c - section wound, surgical wound, operation wound, episiotomy wound,
    cried straight away, cried immediately, crying immediately, cried straightaway, crying straight away, top to toe,
    handed over, wound review, school trip, day trip, field trip, trip to, trips to, trip out, trip form,
    fracture clinic, # clinic, burns unit, burns clinic, burns ward, burns team, burns service, wound clinic,
    wound care, speech delay, language delay, motor delay, delayed speech, delayed milestones, delayed development,
    delayed discharge, delayed bone age, delay in speech, delay in walking, delay in referral, delay in transfer,
    delayed start, delayed in starting, delayed immunisations, delayed language, delayed puberty, delayed by snow,
    train delay, delay in toilet, bus delayed, delayed walking, delayed gross motor, panic attack, panic attacks,
    heart attack, anxiety attack, mobile phone, mobile number, on mobile, by mobile, mobile switched off, mobile home,
    mobile library, mobile rang, substance abuse, alcohol abuse, drug abuse, child abuse register, abuse register,
    child abuse investigation, abuse investigation team, child abuse team, child abuse training, domestic abuse,
    verbal abuse, racial abuse, racist abuse, financial abuse, solvent abuse, steroid abuse, verbally abused,
    self inflicted, neglected to, cp plan, cp medical, cp conference, cp case, cp register, cp referral form,
    cp review, on cp, cp process, cp chair, cp lead, cp nurse, cp visit, cp category, cp training, walking into,
    walking along, walking down, walking in, walking back, walking through, walking up, walking on pavement,
    walks to school, walks home, walks past, walks in, walks dog, walking to, walking from, walking across,
    walking on leg, walking on foot, walks to, walks with limp, walking with friends, walking with limp,
    walking with mum, walking with dad, walking with nan, walking round town, walking round park, walking bus,
    walking behind, walking beside, walking group, walking stick, walking boot, walking boots, walking frame,
    walking near, walking upstairs, walking downstairs, mg od, ml od, mcg od, puffs od, od for, od x, od po, od and,
    tablet od, od until, 5ml od, drops od, once od, od nocte, odd socks, skin lesion, satellite lesions,
    satellite lesion, lesions on mri, acne lesions, lip service, chip on shoulder, shoulder to cry on, cold shoulder,
    head cool head, head hurts, head ache, tummy hurts, tummy hurt, hurts when, hurts to, throat hurts, ear hurts,
    ears hurt, ear hurt, legs hurt, doesn't hurt, does not hurt, eyes hurt, hurts a lot, hurts on, still hurts,
    bumping into, bumped up, banged on door, banging on, banged on table, bite size, bite down, biting nails,
    bitten nails, nails bitten, insect bitten, midge bite, spider bite, insect bite, flea bite, bitten by mosquito,
    bitten by insect, bitten by insects, flea bites, bed bug bites, frost bite, sound bite, over bite, bite block,
    overbite, cross bite, open bite, deep bite, cut price, cut to chase, cut and paste, cut her off, cut him off,
    tooth out by, tooth out under, tooth out at, tooth out next, cut contact, cut ties, cutting teeth, cutting tooth,
    cut out dairy, cut her call, cut his call, cut up food,
    cuts up food, cut fringe, cut off contact, cutting and sticking, cutting food, cut grapes, cut cord, cut down on,
    cut nails, cuts nails, cut finger nails, cuts to budget, spending cuts, cut class, cut lunch, electricity cut,
    gas cut, cut and dried, broken up, broke down, breaking down, broken marriage, broken relationship,
    broken english, broken tv, broken glasses, broken lock, broken lift, broken door, broken heating, broken cooker,
    broken washing, broken stair gate, broken stairgate, broken fence, broken promise, broken promises, broken rules,
    broken bed, broken toys, broken car, broken buggy, broken record, broke contact, broken contact,
    broke school rules, broke rules, broke toy, broke pencil, broke window, broke ruler, broke mug, broke cup,
    broke plate, broke phone, broke fast, broke chair, broke tv, broken oven, broken bike, broken cot, broken sofa,
    broken furniture, broken hearted, waters broke, voice broke, voice breaking, voice broken, skin not broken,
    break from, breaks from, break clause, respite break, short break, short breaks, take break, toilet break,
    movement break, movement breaks, tea break, summer break, easter break, christmas break, break down, break bail,
    break in, breaking news, needs break, weekend break, half term break, having break, spring break, brain break,
    comfort break, rest break, break in contact, fast break, play break, breaking rules, breaking things, breaking up,
    breaks things, dawn broke, went broke, is broke, are broke, burned out, burning incense, burning smell,
    burning in chest, burning eyes, eyes burning, burning feeling, burning micturition, burning when weeing,
    burning on micturition, burnt dinner, burnt cake, burnt food, burning rubbish, burned dinner, wood burning,
    fat burning, burning calories, burns off energy, burn off energy, burn off, burnt down, burned down, burns night,
    burning house, burning mouth, burning passing, burns when weeing, burns when he wees, burns when she wees,
    burning candle at both ends, crash and burn, calories burnt, burns when passing, burns when peeing, burning ears,
    marked reduction, marked increase, marked deterioration, marked change, marked change in, marked change in mood,
    marked as, marked absent, marked present, marked late, marked down, marked homework, marking work, marked work,
    marked wheeze, marked recession, marked difference, marked weight, marked delay, marked eczema, marked anxiety,
    marked pallor, marked his work, marked register, mark sheet, mark book, mark anniversary, makes marks,
    mark making, making marks, birthmark, birthmarks, mark scheme, marks in english, marks in science, marks in test,
    marks in spelling, marks in exam, high marks, excellent marks, better marks, bad marks, marks dropped,
    marks gone down, marks going down, marks slipped, marks have dropped, marks are up, marks are down, marks are low,
    marks are good, marks are high, marks are improving, marks are slipping, marks are falling, marks are dropping,
    marks are better, marks are excellent, marks are poor, late mark, late marks, attendance marks, attendance mark,
    mark in english, dropping marks, marks falling, stork marks, salmon patch, strawberry naevus, injection mark,
    bcg scar, mark smith, mr mark, called mark, skid marks, chewed marks, on your marks, mark out, tan marks,
    half marks, ink marks, pen mark, pen marks, felt tip marks, felt tip mark, paint marks, swollen lymph,
    swollen tummy, swollen abdomen, swollen adenoids, swollen gums, swelling in ankles mum, lumpy food, lumpy foods,
    lumpy diet, lumpy mash, lumpy texture, lumpy textures, lump in budget, lumps in food, taking lumps, lumpy weaning,
    lumps of food, lumped together, bump of pregnancy, pregnancy bump, mum's bump, bump in road, bumpy ride, bumper,
    goosebumps, bumps in road, things that go bump, lumps and textures, puffs, tooth cutting, scratching skin,
    scratching at eczema, scratching eczema, scratching head, scratches skin, scratches at eczema,
    scratching at night, scratching at, scratches at night, cooked from scratch, start from scratch,
    itching and scratching, scratchy throat, scratch at, head down, head up, head lag, lifts head, lifting head,
    holds head, holding head up, head banging, head turning, head shape, head size, head growth, head to toe,
    heads up, heads of year, head of, head of school, head of house, head of sixth, head of key, headstrong,
    cover head, head injury nurse, co - head, forehead thermometer, shaved head, head space, headspace, head shaved,
    overhead, shaking head, shook head, shook his head, shakes head, shakes his head, nodded head
  `),
  ...cross(['beat', 'beats', 'beaten', 'beating'], listed('us, me, him, her, them'), ['to it', 'there', 'to door']),
  ...cross(listed('nodded, nods, nodding, hung, lowered, bowed, buried'), ['her', 'their', 'his'], ['head', 'heads']),
  ...cross(['epileptic'], ['about', 'with rage', 'over']),
  ...listed(`
    nodding head, shook hands, shaking hands, shakes hands, shaking with fear, shaking and crying, hands shaking,
    shaken by news, shaken up, a bit shaken, shaken and upset, very shaken, shaken inhaler, kicked off, kicking off,
    kicks off, kicking legs, kicks legs, kicking feet, kicking well, kicked out of school, kicked out, kicked out of,
    kick off, kick about, kickabout, alive and kicking, baby kicking, feels kicks, kicking in womb, kicked hole,
    kicked a hole, kicked door, kicked wall, punched wall, punched door, punched hole, punched window, punching wall,
    punching walls, punch bag, hole punch, punch line, smacking lips, lip smacking, smack lips, slap dash, slapdash,
    slapped cheek, slapped cheek syndrome, slap up, slapped cheek virus, beat best time, beating well, heart beating,
    heart beat, heartbeat, beat his record, beat record, beat eggs, beat personal best, dead beat, hit by redundancy,
    hit by flu, hit by news, hit by illness, hit by bereavement, hit by grief, hit puberty, hit milestone,
    hit milestones, hit by covid, hit by virus, hit by bug, hit targets, hits targets, hit by cold, hit by loss,
    hit hard by, hit by cuts, hit by benefit cap, hit and miss, hit wall, hits target, hitting targets,
    hitting milestones, hitting target, felt attacked, feels attacked, feel attacked, verbally attacked,
    attacked by tone, attacked online, fire service, fire engine, fire drill, fire brigade, fire alarm, fire station,
    fire safety, house fire, fire door, fire risk, gas fire safe, fire extinguisher, fire crew, fire fighter,
    firefighter, fire exit, fireworks display, iron deficiency, iron supplement, iron supplements, iron levels,
    low iron, iron medicine, iron rich, iron studies, is on iron, started on iron, remains on iron, now on iron,
    put on iron, on iron tablets, on iron drops
  `),
  ...[
    ...listed('still on iron, was on iron, been on iron, on iron for, on iron syrup, on iron and'),
    'on iron , ferritin',
  ],
  ...listed(`
    iron drops, iron infusion, crossed road, fighting infection, fight infection, fighting fit, fighting for breath,
    fight for, fighting off, pillow fight, food fight, snowball fight
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
    listed('ball, football, stone, frisbee, snowball'),
    listed('hit, hits, struck, smashed, went through'),
    listed(`
      window, windows, fence, roof, wall, post, crossbar, net, greenhouse, ceiling, shed, gutter, light
    `),
  ),
  ...combined(['black eye'], listed('make - up, makeup, make up, liner, shadow, pencil, paint')),
  ...combined(
    ['minor injuries'],
    listed(`
      full, closed, shut, unit, clinic, department, queue, nurse, list, rota, team, stream, area
    `),
  ),
  ...combined(
    ['head injury'],
    ['cards', 'leaflets', 'sheets', 'forms'],
    listed(`
      out, restocked, low, reordered, printed, updated, needed, run out, on order, reprinted
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
    ['rolls', 'roll'],
    listed('with butter, and butter, for lunch, and soup, with cheese, with ham, for tea'),
  ),
  'no convincing',
  'wound glue',
  'wound closure strips',
  'wound pack',
  ...combined(
    listed('fell, fall, falls, falling, fallen'),
    listed(`
      ill, sick, pregnant, asleep, in love, through, on deaf ears, silent, quiet, foul, prey, short, behind, out with,
      out over, apart, into line, into place, under, over each other, over one another, over themselves,
      over himself to, over herself to, by wayside, out of favour, into arrears, victim, on hard times, on centile,
      on 50th, on 25th, on 75th, on 9th, on 2nd, on 91st, on 98th, on 0
    `),
  ),
  ...combined(
    ['burn', 'burns', 'burnt'],
    listed(`
      gel, gels, cream, kit, kits, drawer, trolley, box, bag, sheet, sheets, stock, poster, toast, toasts, dinner,
      lunch, tea, rice, cds, calories, stuff out, care course, care training, network, chart, cupboard, rate, smell,
      saucepan
    `),
  ),
  ...combined(
    ['burned', 'burning', 'burnt'],
    listed('toast, cds, dinner, lunch, tea, calories, onto cd, energy, rubbish'),
  ),
  ...combined(
    listed('toast, dinner, lunch, rice, pizza, roast, breakfast'),
    ['', 'was', 'is', 'got'],
    ['burnt', 'burned'],
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
    ['rolling'],
    listed(`
      maintenance, programme, program, rota, basis, contract, news, stock, average, admission, replacement, review,
      order, prescription, in money, in it, schedule, total, start, budget
    `),
  ),
  ...combined(
    ['cruise'],
    listed(`
      jab, jabs, vaccine, vaccines, vaccinations, ship, liner, holiday, control, in, next, with, round, to
    `),
  ),
  ...combined(['bit'], listed('by bit, late, early, tired, of a, better, worse, quiet, shy, short')),
  ...combined(
    ['unwitnessed'],
    listed('signature, will, form, forms, document, consent, statement, deed, copy, agreement'),
  ),
  ...combined(
    listed(`
      form, forms, signature, document, statement, will, deed, agreement, unsigned and, unsigned or
    `),
    ['', 'is', 'was', 'left', 'still'],
    ['unwitnessed'],
  ),
  ...combined(
    ['factor'],
    listed('viii, ix, 8, 9, eight, nine, xiii, xi'),
    ['level', 'levels'],
    ['', ...listed('is, was, back, back and, came back')],
    ['normal', 'fine', 'ok'],
  ),
  ...combined(
    listed('knock, knocks, knocked, knocking, knocked all'),
    listed('it, that, this, these, them, things, bottle, feeds, breastfeeding, dummy'),
    ['on head'],
  ),
  ...combined(
    listed(`
      read, reads, called, gave, shared, checked, lost, dropped, scored, got, awarded, average, good, top, full
    `),
    ['', 'out', 'in'],
    ['his marks', 'her marks', 'their marks', 'marks'],
  ),
  ...combined(
    listed('no, any, without, some, slight, bit of, global, mild'),
    ['delay'],
    ['in', 'with'],
    listed(`
      discharge, speech, talking, language, walking, motor, his motor, her motor, his speech, her speech, development,
      his development, her development, milestones, her milestones, his milestones, puberty, transport,
      her gross motor, his gross motor, learning, reading, processing, understanding, toilet
    `),
  ),
  ...listed(`
    falls back to sleep, fell back to sleep, fall back to sleep, fall in sats, fall in attendance, fall in hb,
    fall in platelets, fall ill, fall term, falls ill, falls outside, falls within
  `),
  ...combined(
    listed('fell, fall, falls, falling, fallen, slips, slipped, slipping, dropped, dropping, slid, slides, sliding'),
    ['off', 'from'],
    listed('breast, boob, teat, nipple, latch'),
  ),
  ...combined(
    listed('bruised look under, bruised look around, bruised look about'),
    listed('eyes, both eyes, his eyes, her eyes'),
    listed(
      'from tiredness, with tiredness, due to tiredness, from lack of sleep, due to lack of sleep, from poor sleep',
    ),
  ),
  ...combined(
    listed('fell from, fall from, falls from, falling from, dropped from, drop from'),
    listed('99, 98, 91, 75, 50, 25, 9, 2'),
    listed('th to, nd to, st to, th centile, nd centile, st centile, th percentile, centile'),
  ),
  ...combined(
    listed('fell from, fall from, falls from, falling from, dropped from, drop from'),
    listed('99th, 98th, 91st, 75th, 50th, 25th, 9th'),
    ['to', 'centile', 'percentile', 'down'],
  ),
  ...listed(`
    index child, index patient, index case, index pt, index pupil, fell from centile, fell from 50th, fell short,
    fell into debt, fell in with, fell in sats, falling out with, falling attendance, falling grades,
    falling behind with, fell to sleep, falling to sleep, fall to sleep, fell down on, grades falling,
    fell on bank holiday, weight falling, weight fell, weight fallen, weight has fallen, temperature fell, temp fell,
    sats fell, sats falling, grades fell, grades have fallen, attendance fell, attendance has fallen,
    attendance falling, hb fell, falling through centiles, fallen through centiles, falling across,
    fallen two centiles, fallen across centiles, falling off centile, fallen off centile, bent back, bends back,
    bending back, bent backwards, fallen in love, fall in love, falls in love, fallen pregnant, fell pregnant,
    falling pregnant, fallen asleep, falling in love, free fall, waterfall, fell silent, fell apart, falling apart,
    falls apart, fall apart, fell foul, nightfall, dropped centile, dropped off, dropped him off, dropped her off,
    slipped mind, slipped through, slipped disc, slip given, appointment slip, permission slip,
    reply slip, slip form, slip of paper, payslip, slipping behind, pink slip, consent slip,
    slipped upper femoral epiphysis, slipped epiphysis, slip ons, trip switch, tumble tots, tumble dryer,
    tumble drier, tumbling class, stumbled over words, stumbles over words, tripped circuit, sick note, road trip,
    boat trip, shopping trip, coach trip, trip cancelled, school trips, trip money, residential trip, trip letter,
    trip on friday, ski trip, slip lane, back pack, backpack, lower back pain
  `),
  ...cross(['slammed', 'slams', 'slamming', 'banged'], ['door on way', 'door on way out', 'doors on way out']),
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
  ...cross(['cut', 'cuts', 'cutting'], ['own hair', 'hair', 'own fringe', 'fringe']),
  ...cross(
    listed('banged, bangs, banging, thumped, slammed, hammered'),
    listed('fist on, fists on, fist down, fists down, fists against'),
    listed('table, desk, floor, door, window, chair'),
  ),
  ...listed(`
    back ache, backache, back later, back again, back to sleep, go back, goes back, be back, comes back, coming back,
    back room, paid back, cut back on, report back, reported back, bounce back, back together, back foot,
    back tomorrow, back next, back row, back of class, back of queue, back yard, back bedroom, pushed back, put back,
    gave back, gives back, looking back, moved back, turned back, take back, taken back, took back, write back,
    wrote back, text back, texted back, phoned back, phone back, calls back, calling back, come straight back,
    walk back, run back, sat back, drawn back, fall back, piggy back, piggyback, hatchback, laid back, settled back,
    hear back, heard back, welcome back, horseback, back chat, answers back, answering back, answered back, talk back,
    talking back, throwback, cash back, back payment, back money, back dated, backdated, back to school,
    back to normal, back home, head and shoulders, knuckle down, knuckled down, face up, face down, face mask,
    face paint, face painting, face cream, long face, poker face, smiley face, angry face, face book, face cloth,
    faced, pull faces, pulls faces, pulling faces, face wash, eye drops, eye patch, eye infection, eye colour,
    eye for, eye level, eyes down, eyes glued, eye opener, eyes rolling, rolls eyes, rolled eyes, rolled his eyes,
    rolled her eyes, rolling eyes, sticky eye, sticky eyes, itchy eyes, eyes rolled, eyes rolled back,
    fixes and follows, pink eye, lazy eye, eye gaze, blind eye, eye roll, sleepy eyes, rolling on floor,
    rolling around, rolling over on, rolled up sleeves, sausage rolls, swiss rolls, rolls royce, bread rolls,
    rolls of film, rolling in, drum rolls, rolling tobacco, rolling cigarettes, walking holiday, walking club,
    crawling in traffic, crawling with lice, pub crawl, skin crawl, cruise ship, cruise holiday, on cruise,
    on a cruise, going on cruise, ear drops, ear plugs, ear defenders, ear drum, eardrum, ear drums, ears pierced,
    ear piercing, ear wax, glue ear, ears pink, ears clear, ear muffs, ears popping, play it by ear, up to his ears,
    nose and throat, ear nose and throat, throat infection, throat red, throat swab, lip reading, mother tongue,
    tongue tie, tongue twister, tongue in cheek, cheeky, tongue - tie, gum disease, chewing gum, mouth ulcer,
    mouth ulcers, mouth wash, mouthwash, mouth care, neck and neck, breathing down neck, pain in neck, knee jerk,
    knee deep, chest of drawers, chestnut, chest freezer, treasure chest, chest physio, chest exam, get off chest,
    off chest, off his chest, off her chest, chest tight, chest tightness, chesty, chest recession,
    chest auscultation, chest crackles, chest wheezy, wheezy chest, chest cough, hand on heart, hand washing,
    handwashing, hand writing, handwriting, hands up, hands full, hand me down, hand me downs, hand outs, handed,
    right handed, left handed, hand dominant, helping hand, hands - on, first hand, hand gel, change hands,
    changed hands, hold hands, holding hands, holds hands, hand holding, hands dirty, hand reared, hand expressing,
    second - hand, upper hand, free hand, left hand side of page, armed, army, arms length, arm bands, armbands,
    arm length, arms folded, folded arms, babe legs eleven, pulling leg, pulling his leg, leg of lamb, last legs,
    leggings, foot in mouth, foot and mouth, put foot down, put his foot down, foot scan, foot print, footprint,
    foot steps, foot path, footpath, footstep, foot fall, footfall, foot note, footwear, feet first, own two feet,
    cold feet, square feet, heel prick, heel prick test, high heels, down at heel, head over heels, hot on heels,
    tip toe, tip toes, tiptoe, tiptoes
  `),
  // who is not fit for it, and no account
  ...combined(
    listed('not fit, not yet fit'),
    ['for', 'to'],
    listed(
      'pe, school, work, games, sport, travel, fly, play, train, swim, drive, discharge, parent, live in, swimming, nursery',
    ),
  ),
  // injuries that are none
  ...listed(`
    marks easily, burns easily, scar, bruised feelings, bruised ego, broke up, broke down, broken sleep,
    broken nights, broken home, heart broken, heartbroken, broken heart, broken down, break up, lunch break, a break,
    school break, burning when passing, burning on passing, burning sensation, burning pain, burning urine,
    burning on urination, burn out, burnt out, burnout, burnt toast, burning up, heartburn, heart burn, cut down,
    cutting down, cut out, cut off, cuts off, hair cut, haircut, cut short, cut his hair, cut her hair, cut back,
    cut up about, cord cut, price cuts, budget cuts, short cut, bite to eat, nail biting, bites nails,
    bites his nails, bites her nails, bites her nails when, insect bite, insect bites, mosquito bite, mosquito bites,
    tick bite, flea bites, midge bites, bug bite, birth mark, birth marks, stretch mark, stretch marks,
    strawberry mark, stork mark, full marks, top marks, good marks, low marks, poor marks, exam marks, mark in maths,
    marks in maths, mark work, marked improvement, question mark, book marks, marks for, trade mark, on the mark,
    hurt feelings, feelings hurt, feelings were hurt, hurt that, cold sore, cold sores, sore throat, sore tummy,
    nappy rash sore, sore ear, sore bottom, lumps in porridge, lump in throat, lump sum, swollen tonsils,
    scratch card, from scratch, up to scratch, scratch test, baby bump, goose bumps, bumped into, speed bump,
    od in the family, food poisoning, emotional trauma, past trauma, trauma informed, birth trauma, cut the cord,
    broke the news, broke silence, broke his glasses, broke her glasses, broken glass, broken toy, broke his toy,
    broken window, broken chair, broken phone, broken fridge, broken boiler, broken pram, scalded milk,
    scalding hot tea, hi there, say hi, wound up, wound clinic, wound up about
  `),
  // sites that are none
  ...listed(`
    head teacher, headteacher, head of year, head control, head circumference, head cold, mr head, mrs head,
    miss head, head office, deputy head, heading, head start, head girl, head boy, came back, come back, back to,
    back from, back for, back up, went back, call back, ring back, called back, rang back, going back, brought back,
    bring back, brings back, get back, got back, sent back, feedback, back home, back and forth, setback, back garden,
    back door, back seat, back pain, hold back, look back, face to face, in the face of, face time, facetime,
    facebook, faces difficulties, on the other hand, second hand, handed over, hand hygiene, hand in hand, at hand,
    hand eye, hand foot and mouth, by hand, hand held, out of hand, eye contact, eye test, eye clinic,
    eye appointment, eye appointments, eye hospital, keep an eye, keeping an eye, eye to eye, ear infection,
    ear infections, ear ache, earache, mouth breathing, word of mouth, mouths to feed, chest infection, chest clear,
    chest is clear, chest sounds, chest xray, chest pain, neck of the woods
  `),
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
  ...listed(`
    drew round mark, pen mark, pen marks, biro mark, biro marks, skin marker, tummy ache, tummy upset, stomach ache,
    leg room, foot the bill, foot care, on his feet, back of, chin up, rib tickling, nose bleed, nosebleed,
    runny nose, blocked nose, nose running, arm in arm, call to arms, arms reach, knee high, hip hop, hip clinic,
    hip scan, sole carer, sole parent, bottom set, bottom of, bottom line, under the thumb, toe the line, brow raised
  `),
  // happenings that are none
  ...listed(`
    fall asleep, falls asleep, fell asleep, falling asleep, fall behind, falling behind, fell behind, fall in weight,
    fall off in weight, falling weight, reluctant to call it, reluctant to call this, fall out, fell out, falling out,
    fallen out, falls out
  `),
  ...combined(
    fallForms,
    ['out of'],
    listed('love, favour, favor, use, step, line, fashion, touch, contact, education'),
  ),
  ...listed(`
    fall below, fall short, falls short, falls within, fallen behind, fell pregnant, falling centile, hit it off,
    hit target, hit the target, walking distance, walking home, walking to school, walking past, walking out,
    walking the dog, walking away, mechanism of injury, bee sting, wasp sting, walking aid, walk in, walk in centre,
    walking group, dog walking, crawling with, rolling programme, rolling news, contact sport, spilt up,
    traffic light, traffic lights, stuck in traffic, late due to traffic, assault course
  `),
];

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
