/** What looks like care that was missed, delay, abuse, an account or mobility, and is none: "flight delayed", "story book". */

import { combined, cross, listed, type Phrase } from '../forms.js';

/** Read first, and say nothing. */
export const careThatIsNone: readonly Phrase[] = [
  // whom somebody rang, and no door
  ...combined(
    ['no answer', 'no reply', 'no response'],
    ['from'],
    listed("mum's phone, mum's mobile, contacts, emergency contacts, emergency contact, home number"),
  ),
  ...combined(
    listed('says nothing about, said nothing about, nothing said about, nothing was said about'),
    listed(`
      home, school, nursery, home life, family, family life, weekend, contact, homework, friends, money, feelings, work,
      lunch, bedtime, contact visit, siblings
    `),
  ),
  // whom somebody came with, and not how late
  ...combined(
    ['only'],
    listed('came, attended, presented, brought, here'),
    ['', 'in', 'along', 'here', 'to ed'],
    ['with', 'to support', 'to accompany', 'to be with', 'to see', 'for'],
    ['', 'a', 'her', 'his', 'their', 'the'],
    listed(`
      mate, mates, friend, friends, pal, sister, brother, sibling, siblings, cousin, twin, mum, dad, gran, nan,
      partner, boyfriend, girlfriend, company, moral support
    `),
  ),
  ...listed(`
    accident free, trading card, trading cards, tea towel, tea towels, home time, unwitnessed signature,
    unwitnessed will, unwitnessed document, milkshake, story for english, story in english, versions of form,
    version of form, no explanation needed, no explanation required, neglected homework, neglected his homework,
    neglected her homework, neglected garden, abused position, abused his position, abused her position,
    abused the system, disclosure of documents, disclosure pack, financial disclosure, disclosure bundle,
    disclosure form, disclosure of records, disclosure to insurers, slow crawl, a crawl, at a crawl, to a crawl,
    bath room, bathroom, front crawl, back crawl, crawl stroke, crawl space, crawling skin, kerb crawling, crawl home,
    time crawling, lunch is crawling, day is crawling, time is crawling, queue is crawling, family crawling, traffic crawling, ants crawling, crawling back, cruise control, cruise missile,
    cruised through, cruising through, cruising along at, tom cruise, cruising altitude, cruises to, cruise line,
    walking wounded, sleep walking, sleepwalking, walking encyclopedia, walking tall, walking on eggshells,
    walking on air, walking tightrope, walking difficulties, walking difficulty, walking route, walking shoes,
    walking pace, walking trip, walking reins, walks of life, walks off, walks into, walks out, dog walks, long walks,
    family walks, going for walks, goes for walks, enjoys walks, likes walks, daily walks, disclosure certificate,
    disclosure and barring, dbs disclosure, full disclosure, disclosure and barring service, enhanced disclosure,
    story book, story books, storybook, storyline, account manager, account number, account details, account settings,
    account name, account holder, savings account, version of game, dna test, dna tests, dna testing, dna sample,
    dna samples, dna result, dna results, dna paternity, dna profile, dna swab, dna analysis, dna evidence,
    dna policy, wnb policy, was not brought policy, bank account, bank accounts, on account of, take into account,
    taken into account, email account, school account, instagram account, social media account, bedtime story,
    bedtime stories, story time, story sacks, told story, short story, writing story, story writing, life story,
    life story work, story massage, lunch account, delayed cord clamping, delayed reaction, delayed onset,
    delay in assessment, delay in ambulance, ambulance delay, delay in allocation, delay in housing, delay in court,
    delay in proceedings, delay in report, delay in response, delay in scan, delay in theatre, delay in bed,
    delay in talking, delay in reading, delayed talking, delayed scan, delay in speaking, delay in plan, social delay,
    delayed flight, flight delay, delayed train, delayed response, verbally abusive, abusive language,
    abusive towards, abusive to, abusive relationship, abusive partner, abusive message, abusive messages,
    abusive texts, abusive phone, abusive marriage, abused alcohol, abused drugs, online abuse, homophobic abuse,
    elder abuse, animal abuse, abuse of trust, abuse of alcohol, abuse of position, shouting abuse, shouted abuse,
    hurled abuse, hurling abuse, abuse at staff, abuse of staff, misuse and abuse, cp minutes, cp strategy,
    cp meeting, cp status, cp procedures, cp enquiry, cp investigation, cp team, cp report, cp file, cp flag,
    cp alert, cp is, cp lead nurse, cp section, cp s47, cp core, cp duty, cp threshold, cried straight away,
    cried immediately, crying immediately, cried straightaway, crying straight away, # clinic, speech delay,
    language delay, motor delay, delayed speech, delayed milestones, delayed development, delayed discharge,
    delayed bone age, delay in speech, delay in walking, delay in referral, delay in transfer, delayed start,
    delayed in starting, delayed immunisations, delayed language, delayed puberty, delayed by snow, train delay,
    delay in toilet, bus delayed, delayed walking, delayed gross motor, mobile phone, mobile number, on mobile,
    by mobile, mobile switched off, mobile home, mobile library, mobile rang, substance abuse, alcohol abuse,
    drug abuse, child abuse register, abuse register, child abuse investigation, abuse investigation team,
    child abuse team, child abuse training, domestic abuse, verbal abuse, racial abuse, racist abuse, financial abuse,
    solvent abuse, steroid abuse, verbally abused, self inflicted, neglected to, cp plan, cp medical, cp conference,
    cp case, cp register, cp referral form, cp review, on cp, cp process, cp chair, cp lead, cp nurse, cp visit,
    cp category, cp training, walking into, walking along, walking down, walking in, walking back, walking through,
    walking up, walking on pavement, walks to school, walks home, walks past, walks in, walks dog, walking to,
    walking from, walking across, walking on leg, walking on foot, walks to, walks with limp, walking with friends,
    walking with limp, walking with mum, walking with dad, walking with nan, walking round town, walking round park,
    first steps course, first steps group, first steps class, first steps programme, first steps session,
    first steps nursery, first steps centre, first steps playgroup, walking bus, walking behind, walking beside, walking group, walking stick, walking boot, walking boots,
    walking frame, walking near, walking upstairs, walking downstairs, odd socks, salmon patch, strawberry naevus,
    lumped together, heartbeat, crossed road, no convincing, index child, index patient, index case, index pt,
    index pupil, waterfall, nightfall, payslip, sick note, walk back, fixes and follows, walking holiday,
    walking club, crawling in traffic, crawling with lice, pub crawl, cruise ship, cruise holiday, on cruise,
    on a cruise, going on cruise, eardrum, army, armbands, leggings, foot steps, heartbroken, heartburn, cold sores,
    facetime, reluctant to call it, reluctant to call this, walking distance, walking home, walking to school,
    walking past, walking out, walking the dog, walking away, walking aid, walk in, walk in centre, walking group,
    dog walking, crawling with, contact sport, spilt up, traffic light, traffic lights, stuck in traffic,
    late due to traffic, play wrestling, revolving door of, eyestrain, shortcut, keratosis pilaris, cracked nipples,
    cracked nipple, unbroken, tendon reflexes, out of pocket, wounded by, stubbed out, flat tyre, surgical incision,
    crawling on hands and knees, crawls on hands and knees, on all fours, mile radius, on his side, at heart,
    sharp elbows, stood up for, stood up in, stood up under, stood up and, cruise booked, booked a cruise,
    account password, accounts department, bank account, account details, account number, email account, oi !,
    changed story book, story time, story book, a cruise, on a cruise, cruise ship, cruise holiday, on cruise,
    cruise missile, cruise control, cruise in summer, crawling traffic, traffic crawling, traffic was crawling,
    crawling with, kerb crawling, pub crawl, crawling along m, crawled past, time crawled, crawling pace,
    traffic crawled, crawler lane, walking distance, walking boot, walking boots, walking bus, walking group,
    dog walking, walking stick, walking on eggshells, walks the dog, walking the dog, walking holiday, sleep walking,
    walking wounded, prompted, prompt for, prompt sheet, prompt card, prompts, delayed discharge, delayed puberty,
    delayed bus, delayed speech, speech delayed, delayed flight, delayed gratification, delayed milestones,
    delayed train, delayed cord clamping, delayed onset, delayed start, delayed vaccination, delayed language,
    delayed walking, medically fit, in a fit, fit as a fiddle, fits of, fit of, fits in shoes, shoes that fit,
    fits in at school, fits in well with, fits into nursery, fits his uniform, fits her uniform, glasses fit,
    keep fit, inconsistent parenting, inconsistent attendance, inconsistent boundaries, consistent carer,
    consistent routine, consistent boundaries, consistent weight, consistent attendance, consistent parenting,
    consistent feeding
  `),
  ...combined(
    listed(
      'cover, covers, guard, guards, gate, gates, alarm, alarms, lock, locks, catch, catches, blinds, carpet, grab rail',
    ),
    ['', 'is', 'are', 'now', 'to be', 'been', 'being'],
    ['fitted'],
  ),
  ...combined(
    ['not at', 'not in', 'off', 'kept off', 'missed', 'away from'],
    ['school', 'nursery'],
    ['due to', 'because of', 'after'],
  ),
  ...combined(listed('previously, hitherto, until now'), ['unseen']),
  ...combined(['run', 'ran', 'runs', 'running'], listed('over to, over time, over budget, over by an hour, over plan')),
  ...combined(['change', 'changes', 'changed', 'changing'], ['story book', 'story books', 'reading book', 'story cd']),
  ...combined(
    listed("could not, couldn't, can't, cannot, can hardly, will not, won't, would not, not"),
    ['wait'],
    listed(`
      to tell, to see, to show, for christmas, to get, to go, to start, to meet, to be a, for birthday, for holidays,
      to play, for summer, for latecomers, for school, for party, until christmas, to grow
    `),
  ),
  ...combined(['missed'], listed('school, breakfast, lunch, bus, train, call, calls, mum, dad, period, periods, dose')),
  ...combined(
    ['no reply', 'no answer', 'no response'],
    ['to', 'from'],
    listed(`
      calls, call, texts, text, letter, letters, email, emails, message, messages, phone, voicemail, school,
      landlord, housing, invitation, telephone, consultant, gp, solicitor, treatment, phone calls, mobile, landline
    `),
  ),
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
  ...cross(['epileptic'], ['about', 'with rage', 'over']),
  ...combined(
    ['cruise'],
    listed(`
      jab, jabs, vaccine, vaccines, vaccinations, ship, liner, holiday, control, in, next, with, round, to
    `),
  ),
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
    listed('no, any, without, some, slight, bit of, global, mild'),
    ['delay'],
    ['in', 'with'],
    listed(`
      discharge, speech, talking, language, walking, motor, his motor, her motor, his speech, her speech, development,
      his development, her development, milestones, her milestones, his milestones, puberty, transport,
      her gross motor, his gross motor, learning, reading, processing, understanding, toilet
    `),
  ),
  ...combined(
    listed('not fit, not yet fit'),
    ['for', 'to'],
    listed(
      'pe, school, work, games, sport, travel, fly, play, train, swim, drive, discharge, parent, live in, swimming, nursery',
    ),
  ),
  // admired, and not asked how
  ...combined(
    listed("nobody knows how, no one knows how, don't know how, do not know how, goodness knows how"),
    listed('she, he, they, mum, dad, you, i, we'),
    listed('does it, do it, manages, manage, copes, cope, does it all, do it all'),
  ),
  ...cross(
    ['tipped off'],
    listed(`
      by neighbour, by caller, by anonymous, by relative, by member, by police, about, that
    `),
  ),
  ...combined(
    ['no access', 'nobody in', 'no entry'],
    listed(`
      problems, problem, issues, issue, difficulties, difficulty, needs, requirements, to a car, to garden,
      to a garden, to internet, to computer, to laptop, to transport, to medication, to records, to tablets, to phone,
      to cleaning, to matches, to stairs, to kitchen, to hot, to drugs, to alcohol, to funds, to benefits, to shared,
      to system, to notes, to means, to weapons, to a lift, to school, charge, fee, barriers, concerns, arrangements,
      to social media, to screens, to nursery, to a phone
    `),
  ),
  ...combined(
    listed(`
      csa, child abuse, sexual abuse, physical abuse, nai, abuse, fii, neglect, domestic abuse
    `),
    listed(`
      rota, clinic, hub, service, services, helpline, training, policy, pathway, team, lead, suite, guideline,
      guidelines, toolkit, course, leaflet, investigation unit, paediatrician, proforma, doctor, consultant,
      screening tool, awareness, study day, survivors group, unit, e - learning
    `),
  ),
  ...combined(
    listed('finally came, eventually came, came straight, finally brought, eventually brought'),
    listed(`
      out, off, through, round, back, away, loose, undone, to terms, forward, home, to life, to an end
    `),
  ),
];
