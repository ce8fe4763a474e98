import { combined, cross, listed, type Phrase } from './forms.js';
import { type Pair } from './pair.js';

const workers = listed(`
  hv, health visitor, sw, social worker, worker, i, we, nurse, midwife, team, police, duty, school nurse,
  family worker, support worker, student, colleague, duty worker
`);
const days = listed(`
  for days, for two days, for three days, for four days, for five days, for six days, for a week, for 2 days,
  for 3 days, for 4 days, for 5 days, for 6 days, for several days, for a few days, for two weeks, for 2 weeks,
  for a fortnight, all weekend, over weekend, for ten days, for 10 days, for a day, for 24 hours, for 48 hours,
  for nearly a week, for over a week, for nights, for ages, for a day and a half, for 36 hours, for two nights,
  for most of week, for almost a week, for hours
`);
const units = listed('days, weeks, hours, a week, week, nights, a day, a fortnight, fortnight, hrs');
const going = listed(`
  take, taking, took, bring, bringing, brought, seek, seeking, sought, get help, getting help, get medical,
  getting medical, ring, ringing, rang, call, calling, phone, phoning, ask for help, come in, coming in, come to,
  coming to, attend, attending, get it looked, getting it looked, get him looked, get her looked, getting it seen,
  get it seen, getting him seen, getting her seen, act, having it looked, having it seen, present, presenting, react,
  respond, contact, contacting, tell, see a doctor, seeing a doctor, go to hospital, going to hospital, go to gp,
  going to gp, coming, come, get advice, getting advice, get him seen, get her seen, getting him to, getting her to,
  get him to, get her to, getting treatment, get treatment, ask for advice, summon help, dial 999, dial, raise alarm
`);
const ing = going.filter((word) => /ing\b/.test(word) && !/^b?ring$/.test(word));
const bare = going.filter((word) => /^b?ring$/.test(word) || !/ing\b|took|brought|sought|rang/.test(word));
const they = listed(`
  he, she, they, baby, child, anyone, anybody, someone, mum, dad, parents, family, mother, father, either parent,
  carers, nan, gran, carer, he was, she was, they were
`);
const taken = listed(`
  took, brought, rang, called, sought, thought to, did anything, got him, got her, got it seen, came, acted, had him,
  had her, got help, asked, went, phoned, told anyone, presented, attended, taken, seen, decided to,
  could be persuaded, saw a doctor, saw a gp, was taken, was seen, dialled, contacted, sought advice, reported,
  made the call, made call, turned up, showed up
`);
const care = listed(`
  clinic, appointment, appointments, appt, appts, review, reviews, check, jabs, imms, scan, dressing change,
  follow up, physio, immunisations, vaccinations, bloods, blood test, hearing test, optician, dentist, weight check,
  eye test, medical, assessment, x - ray, ultrasound, mri, audiology, camhs, orthoptist, home visit, visit, visits,
  dietitian, slot, booking, ortho, surgery, operation, mmr, health check, dental, speech therapy, salt, paeds,
  paediatric
`);
const family = listed('she, he, they, mum, mother, dad, father, parents, family, carer, nan, gran, moc');
const messages = listed(`
  phoned, rang, called, texted, emailed, messaged, text from mum, text from dad, message from mum, message from dad,
  left a message, left message, left a voicemail, email from mum, sent a text, rings, call from mum, call from dad,
  call from parent, phones, texts, sent a message, wrote, message from
`);
const notComing = listed(`
  not be bringing, not bringing, won't be bringing, not be coming, not coming, cannot make, can't make,
  could not make, couldn't make, unable to make, unable to bring, cannot bring, can't bring, not able to make,
  could not bring, couldn't bring, not be attending, won't be attending, won't be coming, to call off, to cry off,
  calling off, crying off, not make it, no longer make, not be able to make, not be able to come,
  not be able to bring, not be able to attend, unable to come, can't come, cannot come
`);
const noOne = listed('nobody, no one, no - one, noone, none');
/** Behind what somebody sat with at home. */
const harmless = ['and', 'but', ',', '', '-'];
const lightly = listed(`
  cautiously, happily, confidently, steadily, now, already, just, well, a little, a bit
`);

/** More of how soon help came, what care was missed and what a child can do. */
export const helpToo = {
  delayed: [
    ...combined(
      listed(`
        only today, only then, only yesterday, only now, only this morning, only on monday, not until today
      `),
      ['did'],
      listed('mum, dad, she, he, they, parents, family, mother, father, carers, anyone'),
    ),
    ...combined(listed("not think to, didn't think to, never thought to, not thought to, hadn't thought to"), [
      ...bare,
      ...listed('go, get, show, mention, phone, report'),
    ]),
    ...['first shown to anyone', 'first shown to a', 'first mentioned to anyone', 'first seen by anyone'],
    ...combined(
      ['not'],
      listed(`
        coming, bringing, seeking help, ringing, calling, attending, presenting, getting help, having come
      `),
      ['', ...listed('in, him, her, him in, her in')],
      ['sooner', 'earlier', 'before now'],
    ),
    ...combined(
      listed(`
        wishes she had, wishes he had, wish they had, regrets she had not, wishes she'd, wishes he'd, wish they'd
      `),
      listed('come, brought, sought, rung, called, attended'),
      ['', ...listed('him, her, in, him in, her in, help')],
      ['sooner', 'earlier'],
    ),
    ...combined(listed('not, never, was not, were not, without being'), ['delayed']),
    ...combined(
      listed('only now, only just, only, just, first'),
      listed(`
        presenting, presents, presented, brought in, seeking help, coming in, come in, attending
      `),
      ['now', 'today', 'this morning', 'this evening'],
    ),
    ...combined(['took', 'taking', 'taken', 'takes'], ['their time', 'her time', 'his time', 'time'], [...ing]),
    ...combined(
      ['dragged', 'dragging', 'drag'],
      listed('their feet, her feet, his feet, heels, their heels'),
      listed('over, about, on, before, in'),
      [...ing],
    ),
    ...combined(
      listed(`
        gp, doctor, hospital, ambulance, 111, 999, nobody, no help, no doctor, medical help, help
      `),
      ['', 'was', 'were'],
      listed(`
        not consulted, not contacted, not called, not involved, consulted, contacted, not sought, not rung,
        only called
      `),
      ['until', 'till', ...days],
    ),
    ...combined(listed('slow to, slow in, reluctant to, in no hurry to, no hurry to, late to, late in'), [
      ...bare,
      ...ing,
    ]),
    ...combined(
      listed('ought to, should, could, might, ought'),
      ['', 'to'],
      ['have'],
      listed(`
        come, been seen, brought him, brought her, brought it, been brought, rung, called, sought help, attended
      `),
      ['', 'in', 'here', 'to us'],
      listed(`
        days ago, last week, yesterday, at the time, straight away, days earlier, when it happened, at once, then
      `),
    ),
    ...combined(
      ['not', 'never', 'did not', "didn't"],
      ['', ...listed('get it, have it, get him, get her, been, had it')],
      listed('looked at, seen, checked, checked out, treated, seen to, shown to anyone, see anyone'),
      ['until', 'till', ...days],
    ),
    ...combined(
      listed(`
        hoped, hoping, thought, assumed, waited to see if, waiting to see if, figured, decided
      `),
      listed('it would, that it would, swelling would, he would, she would, it might, it'),
      listed(`
        settle, go down, heal on its own, get better, sort itself out, heal itself, go away, heal, clear up
      `),
    ),
    ...combined(
      listed(`
        belated, tardy, delayed, very late, overdue, lengthy delay in, long delay in, undue delay in
      `),
      listed(`
        presentation, attendance, help seeking, help - seeking, arrival, seeking, bringing, presenting
      `),
    ),
    ...combined(
      listed(`
        put off, putting off, dithered over, dithering over, hesitated over, delayed, delaying, held off
      `),
      listed(`
        bringing, seeking, calling, coming, attending, going to, taking, ringing, getting help, asking for
      `),
    ),
    ...combined(
      listed(`
        did not bother, not bothered, saw no need, saw no reason, had not thought, not thought
      `),
      listed(`
        to bring, to seek, to attend, to get help, to come, to ring, to call, bringing, to take
      `),
      ['', ...listed('him, her, baby, child, help')],
      listed('until, till, sooner, earlier, before, before now'),
    ),
    ...combined(
      listed('several, two, three, four, five, some, many, ten, 2, 3, 4, 5'),
      ['days'],
      ['elapsed', 'passed'],
    ),
  ],
  prompt: [
    ...combined(
      listed('responded, acted, reacted, moved, sought help, got help, summoned help'),
      listed(`
        straight away, immediately, at once, promptly, quickly, swiftly, without delay, fast, straightaway
      `),
    ),
    ...combined(
      listed(`
        in department, in ed, in a & e, here, at hospital, at surgery, at gp, through door, with us, at door
      `),
      listed(`
        half an hour, an hour, minutes, mins, ten minutes, twenty minutes, 10 minutes, 20 minutes, 30 minutes,
        15 minutes
      `),
      ['after', 'later', 'from', 'of'],
    ),
    ...combined(
      ['within', 'inside', 'in under'],
      listed(`
        half an hour, an hour, minutes, twenty minutes, ten minutes, 20 mins, 10 mins, 15 mins, 40 minutes, the hour
      `),
      listed(`
        of it happening, of injury, of fall, of accident, of burn, of event, of incident, of it
      `),
    ),
    ...combined(
      listed(`
        quick to, quick in, swift to, prompt to, prompt in, fast to, very quick to, not slow to, not slow in
      `),
      [...bare, ...ing],
    ),
    ...combined(
      listed(`
        presented, attended, sought help, sought advice, sought care, brought in, came in, called for help
      `),
      listed(`
        early, quickly, swiftly, at once, without delay, speedily, soon after, very quickly, in good time,
        within minutes, directly, forthwith, shortly after, within the hour
      `),
    ),
    ...combined(
      listed('quickly, swiftly, speedily, rapidly, immediately, promptly, at once'),
      listed(`
        brought, sought, taken, attended, presented, conveyed, rang, called, took him, took her, phoned
      `),
    ),
    ...combined(listed('early, swift, rapid, speedy, quick, immediate, timely'), [
      'presentation',
      'attendance',
      'help seeking',
      'help - seeking',
    ]),
    ...combined(
      ['as fast as', 'as quickly as', 'as soon as'],
      listed('she could, he could, they could, mum could, dad could, possible'),
    ).map(({ parts }) => ({
      parts: [listed('came, in, here, brought him, brought her, us, hospital, ed'), ...parts],
    })),
    ...combined(
      ['did not', "didn't", 'never'],
      listed('hesitate to, delay in, wait to, waste time in, waste any time in'),
      [...bare, ...ing],
    ),
  ],
  'was-not-brought': [
    ...combined(
      listed(`
        missed, skipped, skips, skipping, ducked, failed to keep, failed to make, did not keep, not kept
      `),
      ['', ...listed('last, two, three, every, most, second, both, all, another')],
      listed(`
        appointment, appointments, appt, appts, clinic appointment, hospital appointment, dental appointment
      `),
    ),
    ...combined(
      listed('appointment, appointments, appt, appts, clinic, review, check, slot, scan'),
      ['', ...listed('was, were, has been, is, have been, again')],
      listed(`
        missed, not kept, unattended, not attended, missed again, not taken up, gone unattended
      `),
    ),
    ...combined(
      listed('nobody, no one, no - one, noone, neither parent, neither'),
      ['brought', 'took', 'turned up', 'came with'],
      listed('him, her, them, child, baby, to clinic, to appointment, with'),
    ),
    ...combined(
      listed("did not, didn't, never, failed to, fails to"),
      listed(`
        show up, materialise, show for, make it to clinic, keep appointment, keep her appointment
      `),
    ),
    ...listed(`
      non - attendance, non attendance, repeat dnas, serial dna, no show at, no - show, no shows, child not presented,
      not presented at clinic, home unseen and not brought, has not been taken for, not brought back,
      not brought along, not been presented, not presented for, were nb, child nb
    `),
  ],
  'no-access': [
    ...cross(
      workers,
      listed(`
      could not get in, couldn't get in, unable to get in, was not let in, not let in, turned away
    `),
    ),
    ...combined(
      listed('turned away, sent away, refused entry, refused access, denied entry, barred, kept'),
      ['at', 'on', 'from'],
      listed('door, doorstep, front door, threshold, step, gate'),
    ),
    ...combined(
      listed(`
        would not, wouldn't, refused to, did not, didn't, refuses to, will not, won't, declined to
      `),
      ['answer', 'come to', 'open'],
      listed('door, front door, the buzzer, intercom, buzzer, gate, bell, up'),
    ),
    ...combined(
      listed(`
        curtains drawn, curtains closed, lights on, dog barking, tv on, car in drive, blinds down
      `),
      harmless,
      listed(`
        no answer, no reply, no response, nobody answered, no one answered, nobody came, no one came
      `),
    ),
    ...combined(
      ['knocked'],
      ['and', '', ','],
      ['waited', 'rang', 'called'],
      ['', ',', 'but'],
      ['no reply', 'no answer', 'no response'],
    ),
    ...combined(
      ['spoke through', 'talked through', 'only through'],
      ['letterbox', 'letter box', 'closed door', 'window'],
    ),
  ],
  'cancelled-by-family': [
    ...combined(
      listed('visit, appointment, appt, review, clinic, home visit, session, check'),
      ['', 'was'],
      listed('cancelled, postponed, rearranged, rescheduled, called off, put off'),
      listed('as, because, since, due to, :, -, ('),
      listed(`
        mum, mother, dad, father, parents, family, baby, child, sibling, he, she, they, nan, mum's, dad's, toddler,
        children, carer, parent, whole family, family had, brother, sister
      `),
    ),
    ...combined(
      family,
      ['', ...listed('has, have, had, then, again')],
      listed(`
        called off, cried off, put off, pulled out of, cancelled, postponed, backed out of, rescheduled
      `),
      ['', ...listed("our, next, last, today's, yesterday's, tomorrow's, this, both, two, all")],
      care,
    ),
    ...combined(listed("she'd, he'd, they'd, mum'd, she's, they've, he's"), [
      'cancelled',
      'called off',
      'postponed',
      'cried off',
    ]),
  ],
  'left-before-seen': [
    ...combined(
      listed(`
        walk out, leave, go home, walked out, walking out, leaving, go, storm out, stormed out, slip away
      `),
      ['before', 'without'],
      ['', ...listed('he is, she is, they are, being, he was, she was, child is, child was')],
      listed(`
        seen, being seen, examined, triaged, assessed, treated, being triaged, being treated, being assessed
      `),
    ),
    ...combined(
      listed('tired, fed up, bored, sick, had enough, weary'),
      ['of', 'with'],
      ['waiting', 'the wait', 'wait'],
      ['', 'and', ',', 'so'],
      listed(`
        took him, took her, took them, left, went, gone, headed, went home, walked out, leave, took child
      `),
    ),
    ...combined(
      ['called in', 'called from', 'called to', 'called for'],
      ['waiting room', 'waiting area', 'wr', 'triage'],
      ['', ...listed('x 2, x 3, x 4, twice, three times')],
      ['no answer', 'no reply', 'no response', ', no answer', ', no reply', ', no response', 'nobody came'],
    ),
    ...combined(
      ['not'],
      ['to be found'],
      listed('when called, in department, in waiting room, in wr, in dept, at triage'),
    ),
    ...listed(`
      taken home unseen, took him home unseen, took her home unseen, boy home unseen, girl home unseen,
      child home unseen, could not be located in department, gave up waiting, given up waiting,
      tired of waiting and left, got fed up and left, left without seeing, left without telling, left unseen,
      gone before seen
    `),
  ],
  'not-mobile': listed(`
    stays where she's put, stays where he's put, lies where she's put, lies where he's put, stays put where,
    pre - crawling, precrawling, pre - cruising, pre - walking infant, pre - ambulant, preambulant, not yet moving,
    does not yet move, not moving yet, not independently mobile, nonmobile baby, non - mobile baby,
    non - mobile infant, not a mobile baby, no independent mobility, not yet on move
  `),
  rolling: [
    ...combined(
      ['roll', 'rolls', 'rolling', 'rolled'],
      listed(`
        tummy to back, back to tummy, front to back, back to front, both directions, either way, prone to supine
      `),
    ),
    ...listed(`
      flips over, flips himself over, flips herself over, flipping over, turns himself over, turns herself over,
      can turn over, turns from back to, turning from back to, turns onto tummy, turns onto side
    `),
  ],
  crawling: listed(`
    on the crawl, bear crawling, bear crawls, belly crawling, belly crawls, bear walking, bear walks,
    on hands and knees, crawls everywhere, creeping on tummy, commando style, army style, commando - crawling,
    bunny hopping on, commando crawler, good crawler, confident crawler, scoots on tummy
  `),
  cruising: [
    ...combined(
      ['furniture'],
      listed(`
        surfing, surfs, surf, walking, walks, cruising, cruises, walker, surfer, coasting, hopping
      `),
    ),
    ...combined(
      listed(`
        gets, goes, moves, steps, sidles, edges, works her way, works his way, inches, sidling, toddles
      `),
      ['along', 'round', 'around'],
      listed(`
        the sofa, sofa, furniture, settee, coffee table, edge of sofa, cot, cot sides, the furniture
      `),
    ),
    ...combined(['walks', 'steps', 'walking', 'stepping'], ['sideways'], ['holding', 'along', 'round', 'around']),
  ],
  walking: [
    ...combined(['up and'], ['walking', 'toddling']),
    ...combined(
      ['found', 'finding', 'has found', 'on'],
      ['her feet', 'his feet'],
      ['and walking', 'now walking', 'walking'],
    ),
    ...combined(['walks', 'walking', 'toddles', 'toddling'], lightly),
    ...listed(`
      walks unaided, walks alone, walking alone, walking unaided, walks independently, walking independently,
      walked at, first steps at, independently ambulant, fully ambulant, independent walker, new walker,
      walks without support, walks without aids, took off walking, a toddler who walks, walks about freely
    `),
  ],
} as const satisfies Readonly<Record<string, readonly Phrase[]>>;

/** What a child has, and what is feared for it. */
export const conditionsToo = {
  'bleeding-disorder': listed(`
    bleeding tendancy, bleeding tendencies, tendency to bleed, clotting factor disorder, clotting condition,
    blood clotting disorder, bleeding condition, inherited bleeding, haemophilia carrier, platelet function disorder,
    platelet disease, deranged clotting, factor eight deficiency, factor 7 deficiency, factor 13 deficiency,
    factor xi deficiency, factor ix deficiency, factor vii deficiency, christmas disease, bernard soulier,
    low platelet count, immune thrombocytopaenia, thrombocytopaenia, von willebrand factor, von willebrand type,
    clotting deficiency, bleeding disorders, clotting disorders, acquired haemophilia, vkdb, hypofibrinogenaemia
  `),
  'brittle-bones': listed(`
    osteogenesis imperfecta type, oi type iii, oi type iv, oi type 3, oi type 4, vitamin d deficient rickets,
    nutritional rickets, rachitic, soft bones, bones break easily, low bone density, metabolic bone disorder,
    bone fragility disorder, fragile bone, fragile bone disease, osteopenic bones, osteoporotic, osteopaenia,
    x - linked rickets, hypophosphatasia, hypophosphataemic rickets, brittle bone condition, weak bones
  `),
  epilepsy: listed(`
    epileptic fits, epileptic seizures, epileptic seizure, epileptic fit, rolandic epilepsy, jme, lgs,
    childhood absence, absence seizures, myoclonic epilepsy, drug resistant epilepsy, nocturnal epilepsy,
    epilepsy syndrome, convulsive disorder, fitting disorder, dravet syndrome, west syndrome, epileptics,
    refractory epilepsy, temporal lobe epilepsy, benign rolandic, photosensitive epilepsy, epilepsy nurse
  `),
  asthma: listed(`
    asthma attack, asthma attacks, exacerbation of asthma, asthma exacerbation, asthma flare, brittle asthma, asmatic,
    asthmatic child, exercise induced asthma, acute asthma, severe asthma, asthma plan, asthma pump,
    life threatening asthma, childhood asthma, asthma inhaler, asthma nurse, asthma card
  `),
  'dermal-melanocytosis': listed(`
    blue - grey birthmark, blue grey birthmark, slate grey birthmark, slate - grey birthmark, blue grey naevus,
    blue - grey naevus, mongolian blue patches, mongolian blue patch, mongolian patch, congenital blue grey,
    dermal melanocytoses, slate - grey spot, slate - grey naevus, slate - grey naevi, slate grey patches
  `),
  'neuro-disability': listed(`
    quadriplegic cp, dystonic cp, ataxic cp, spastic hemiplegia, four limb cp, four - limb cp, tetraplegia,
    neurodisability clinic, neurodisabilities, neurological disability, hypoxic ischaemic encephalopathy, sma,
    spinal muscular atrophy, becker muscular dystrophy, severe physical disability, pmld, neurodevelopmental delay,
    quadriplegic cerebral palsy, cerebal palsy, myotonic dystrophy, hydrocephalus with, congenital myopathy,
    motor disability, complex neurodisability, hie grade, periventricular leukomalacia, pvl, hypotonic infant
  `),
  'safeguarding-concern': [
    ...combined(
      listed('worried, concerned, worries, concern, concerns, anxious, fears'),
      listed('for, about, re, regarding, over, as to'),
      listed(`
        his safety, her safety, their safety, safety of, children safety, child's safety, baby's safety,
        children's safety, neglect, being neglected, safety at home, whether she is safe, whether he is safe,
        his welfare, her welfare, their welfare, welfare of, safeguarding, possible neglect
      `),
    ),
    ...combined(
      listed('mash, marf, safeguarding, cp, child protection, csc, social care'),
      ['referral', 'ref', 'form', 'referrals'],
      listed(`
        made, done, sent, submitted, completed, in, going in, today, put in, raised, logged, to follow
      `),
    ),
    ...combined(
      listed('referred, refer, referring, escalated, reported, sent'),
      ['', ...listed('him, her, them, family, baby, child, it, case, this')],
      ['on', 'back', ''],
      ['to', 'into', 'through to'],
      listed('mash, safeguarding, safeguarding team, safeguarding hub, front door'),
    ),
    ...listed(`
      threshold for neglect, category of neglect, neglect category, under neglect, for neglect, is neglect,
      amounts to neglect, neglectful of, neglects, wilful neglect, supervisory neglect, dental neglect, marf,
      marf completed, cause for concern, concern for safety, safeguarding worry, safeguarding worries
    `),
  ],
  'maltreatment-suspected': listed(`
    ? inflicted, non accidentally, non - accidentally, physically ill treated, ill treated, ill - treated,
    abuse not excluded, abuse is suspected, abuse suspected, abusive cause, abusive mechanism, abusive origin,
    inflicted burn, inflicted scald, inflicted fracture, inflicted bruising, inflicted marks, abusive bruising,
    deliberately burnt, deliberately burned, deliberately scalded, forced immersion, aht, nahi, ntai
  `),
} as const satisfies Readonly<Record<string, readonly Phrase[]>>;

/** What looks like care, conditions and mobility and is none. */
export const otherThanCare: readonly Phrase[] = [
  ...combined(['no entry', 'no entry or exit'], ['wound', 'wounds', 'point', 'site', 'burn', 'burns', 'marks']),
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
  ...listed(`
    cruise booked, booked a cruise, rolling down hill, hit her target, hit his target, hits centile, hit the gym,
    hit target, hit her targets, hit his targets, account password, accounts department,
    bank account, account details, account number, email account, oi !, changed story book, story time, story book,
    a cruise, on a cruise, cruise ship, cruise holiday, on cruise, cruise missile, cruise control, cruise in summer,
    crawling traffic, traffic crawling, traffic was crawling, crawling with, kerb crawling, skin crawling, pub crawl,
    skin crawl, crawling along m, crawled past, time crawled, crawling pace, traffic crawled, crawler lane,
    rolling programme, rolling news, rolling pin, rolling basis, rolling contract, rolling review, rolling stock,
    rolling her eyes, rolling his eyes, rolls her eyes, rolls his eyes, sausage rolls, bread rolls, toilet rolls,
    rolling tobacco, rolling cigarettes, rolling a cigarette, rolling joints, rolling in money, rolling out,
    swiss rolls, rolling on with, drum rolls, rolling eyes, rolling average, ball rolling, rolling stone,
    walking distance, walking boot, walking boots, walking bus, walking group, dog walking, walking stick,
    walking on eggshells, walks the dog, walking the dog, walking holiday, sleep walking, walking wounded, prompted,
    prompt for, prompt sheet, prompt card, prompts, delayed discharge, delayed puberty, delayed bus, delayed speech,
    speech delayed, delayed flight, delayed gratification, delayed milestones, delayed train, delayed cord clamping,
    delayed onset, delayed start, delayed vaccination, delayed language, delayed walking, medically fit, in a fit,
    fit as a fiddle, fits of, fit of, fits in shoes, shoes that fit, fits in at school, fits in well with,
    fits into nursery, fits his uniform, fits her uniform, glasses fit, keep fit, inconsistent parenting,
    inconsistent attendance, inconsistent boundaries, consistent carer, consistent routine, consistent boundaries,
    consistent weight, consistent attendance, consistent parenting, consistent feeding
  `),
];

/** The same, by two words with others between them. */
export const helpPairsToo: readonly Pair[] = [
  {
    kind: 'delay',
    value: 'delayed',
    within: 7,
    first: listed(`
      took no action, did nothing, nothing was done, nothing done, ignored, shrugged off, made light of
    `),
    then: [...days, 'overnight', 'until', 'till'],
    without: ['wrong', 'school'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 10,
    via: listed('looked at, thought to, seen, tell, bring, ring, called, told'),
    instead: ['was-not-brought'],
    first: listed('nobody, no one, no - one, neither parent, neither of them'),
    then: ['until', 'till', ...days],
    without: ['saw', 'knows', 'knew'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 10,
    first: listed('sent him to, sent her to, taken to, came to, brought to, presented to, sent to'),
    then: listed('days after, weeks after, days later, weeks later, days following'),
    without: ['back', 'review', 'clinic'],
  },
  {
    kind: 'missed-care',
    value: 'was-not-brought',
    within: 4,
    first: listed(`
      keeps forgetting, forgets, forgotten, kept forgetting, overlooked, not been taken, never been taken
    `),
    then: care,
    without: ['school', 'kit', 'lunch'],
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 3,
    first: cross(
      family,
      listed(`
      moved, has moved, have moved, pushed back, put back, has put back, keeps moving, moves
    `),
    ),
    then: listed('visit, visits, appointment, appointments, review, appt, scan'),
    without: ['in', 'house', 'to'],
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 5,
    via: listed('appointment, visit, review, appt, slot, clinic, scan'),
    first: listed('asked for, asking for, requested, asked if, wants, wanted, asks for'),
    then: listed(`
      to be moved, to be changed, to be rearranged, be moved, to be put back, to be rebooked, be rearranged,
      be cancelled, moved
    `),
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 9,
    first: cross(
      listed('text, message, call, email, voicemail, note'),
      ['from'],
      listed('mum, dad, mother, father, parents, family, carer, nan'),
    ),
    then: listed('cancelling, calling off, to cancel, cancels, to rearrange, to postpone, postponing'),
  },
  {
    kind: 'missed-care',
    value: 'left-before-seen',
    within: 7,
    first: listed(`
      called, called his name, called her name, called name, went to call, looked for, came to see, went to see
    `),
    then: listed(`
      had gone, had left, no longer there, was gone, were gone, already left, already gone, nowhere to be seen
    `),
    without: listed('visit, home, house, door, bruise, swelling, mark'),
  },
  {
    kind: 'missed-care',
    value: 'left-before-seen',
    within: 6,
    first: listed(`
      left, went home, gone home, took him home, took her home, took child home, taken home, walked out, departed,
      removed him, removed her, removed child, took him away, took her away
    `),
    then: [
      ...cross(listed('while, whilst, when, still'), listed('waiting, awaiting, still waiting, still awaiting')),
      ...cross(
        ['before', 'without', 'prior to'],
        listed(
          'result, results, xr, xray, film, films, ct, bloods, cast, plaster, suturing, closure, senior, treatment',
        ),
      ),
      ...['during wait', 'mid wait', 'mid treatment'],
    ],
    without: listed(`
      school, nursery, house, message, number, details, hand, arm, leg, side, foot, ear, eye, alone, unsupervised, in,
      with nan, with friend, with sibling, no
    `),
  },
  {
    kind: 'mobility',
    value: 'walking',
    within: 4,
    first: listed('walking, walks, walked, toddling, toddles'),
    then: listed('on own, by himself, by herself, unaided, unsupported, without help, without support'),
    without: listed('home, school, to, from, shop, dog'),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 7,
    first: [
      ...days,
      ...listed(`
        all weekend, all night, overnight, all week, all day, all through weekend, over weekend
      `),
    ],
    then: cross(['before', 'until'], they, taken),
    without: ['school', 'better'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 8,
    via: ['at home'],
    first: listed(`
      manage, treat, nurse, managed, treated, nursed, dressed, treating, managing, cope, coped, soldiered on
    `),
    then: days,
    without: ['advised'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 7,
    via: units,
    first: ['took', 'takes', 'taken'],
    then: listed(`
      to have, to get, to do anything, to act, to show, to let, to own up, to mention, to report
    `),
    without: ['settle', 'heal', 'to recover'],
  },
  {
    kind: 'missed-care',
    value: 'was-not-brought',
    within: 4,
    first: care.filter((word) => !/visit|medical|surgery|check$/.test(word)),
    then: listed(`
      was missed, were missed, not kept, not attended, missed again, has been missed, been missed, both missed
    `),
    without: listed('school, not, if, none, never'),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 5,
    via: ['with'],
    first: listed(`
      sat, sitting, stayed at home, remained at home, put up, walked around, limped, struggled on, carried on
    `),
    then: days,
    without: ['school', 'class'],
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 6,
    via: care,
    first: listed(`
      to put, has put, have put, puts, mum put, dad put, wanting to put, putting, asked to put
    `),
    then: ['off', 'back a week', 'back to next'],
    without: ['help', 'advice'],
  },
  {
    kind: 'missed-care',
    value: 'left-before-seen',
    within: 6,
    first: listed(`
      upped sticks, slipped away, slipped out, disappeared, took off, headed off, cleared off, vanished, drifted off,
      walked off, went off, stormed off, stormed out, took him, took her, whisked, departed, gone, went home, left,
      had left, headed home, upped and left, walked away, gave up
    `),
    then: [
      ...listed(`
        before triage, before being seen, before doctor, before we, before anyone, before assessment, before review,
        before results, before bloods, before x - ray, before their turn, before name was
      `),
      ...cross(['before i'], listed('called, could, saw, had, got, was, came, got to, went')),
      ...cross(
        ['before'],
        listed('registrar, consultant, surgeon, dr, paeds, team, clinician, plastics, ortho, medic'),
      ),
      ...listed(`
        before nurse, without being seen, without seeing, before medical, before clinician, before treatment
      `),
    ],
    without: listed('school, nursery, and, pain, home today'),
  },
  {
    kind: 'delay',
    value: 'prompt',
    within: 6,
    first: listed(`
      ran in, came, came in, brought, rang, called, dialled, rushed, ran, drove, attended, took him, took her, here,
      presented, phoned, carried in
    `),
    then: cross(
      listed('minute, second, instant, moment, as soon as, very minute, very moment'),
      listed("he, she, it, they, he'd, she'd, it happened, mum, they saw, this, baby"),
    ),
    without: listed('not, until, for, school, home'),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 3,
    first: listed('days, hours, weeks, week, day, hrs, fortnight, nights, a day, 48h, 24h'),
    then: cross(['before'], they, taken),
    notAfter: ['first', 'every', 'school'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 10,
    first: listed(`
      sat at home, stayed at home, at home with, kept, treated, managed, dressed, left, nursed, bathed, watched,
      monitored, looked after, strapped, bandaged, wrapped, creamed
    `),
    then: cross(days, listed('before, until, till, then, and then, prior to'), [
      '',
      'bringing',
      'getting',
      'coming',
      'seeking',
    ]),
    without: ['school', 'off nursery', 'off school', 'plaster'],
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 9,
    via: cross(
      listed('to, asking to, wanting to, hoping to, and'),
      listed('put off, put back, push back, move, delay, change, defer, swap, call off, rebook, reschedule, rearrange'),
    ),
    first: messages,
    then: care,
    without: listed('gp, us, hv, sw, meeting, party, collect, address, clinician, house, not'),
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 5,
    first: listed('cancelled, canceled, postponed, called off, put off, rearranged'),
    then: cross(
      ['by'],
      family.filter((who) => !/^(she|he|they)$/.test(who)),
    ),
    without: [',', ...listed('clinic, hospital, service, sw, hv, by')],
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 10,
    first: messages,
    then: notComing,
    without: listed('gp, us, hv, sw, clinic, meeting, party, collect'),
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 4,
    first: cross(
      family,
      listed(`
      called off, has called off, cried off from, put off, pulled out of, cancelled, postponed
    `),
    ),
    then: care,
    without: listed('party, holiday, membership, order, lesson, meeting'),
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 6,
    first: cross(
      listed(`
        would not, wouldn't, refused to, did not, will not, won't, refuses to, declined to, didn't, decline to,
        declines to, refuse to
      `),
      ['let', 'allow', 'permit'],
    ),
    then: listed(`
      see baby, see him, see her, see child, see children, be seen, to see, into, in house, inside, in to,
      through door, past door, upstairs, see bedroom, see bedrooms, over threshold, see kids, see inside,
      see the baby, cross threshold, enter, see twins, see toddler, see siblings
    `),
    without: listed('school, play, go, friends, dad, nan, father, eat, sleep'),
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 7,
    first: listed(`
      knocked, door knocked, rang bell, bell rung, knocking, doorbell rung, rang doorbell, buzzed, knocks
    `),
    then: [
      ...cross(noOne, listed('came, answered, opened, came to door, responded')),
      ...listed(`
        no answer, no reply, no response, unanswered, not answered, without answer, without reply, no sign
      `),
    ],
    without: listed('head, out, down, over, elbow, knee, off'),
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 8,
    first: listed(`
      could not be seen, couldn't be seen, not be seen, not convenient, not today, not a good time
    `),
    then: listed(`
      shut door, closed door, shut the door, at door, on doorstep, through letterbox, through window
    `),
  },
];
