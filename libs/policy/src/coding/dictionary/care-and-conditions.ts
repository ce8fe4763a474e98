import { combined, cross, listed, type Phrase } from './forms.js';
import { type Pair } from './pair.js';

/** More names of conditions, among them those of the people who described them. */
export const conditionsMore = {
  'bleeding-disorder': [
    ...listed(`
      glanzmann's, glanzmanns, thrombasthenia, thrombocytopathy, bernard - soulier, storage pool disorder,
      hermansky pudlak, hermansky - pudlak, wiskott aldrich, wiskott - aldrich, grey platelet syndrome,
      gray platelet syndrome, afibrinogenaemia, dysfibrinogenaemia, fibrinogen deficiency, hemophiliac, hemophiliacs,
      haemophiliacs, prothrombin deficiency, may - hegglin, protein c deficiency
    `),
    ...cross(['factor'], listed('2, 5, 10, 11, ii, x, two, five, seven, nine, ten, eleven, thirteen'), ['deficiency']),
    ...combined(
      ['blood'],
      listed("does not, doesn't, doesnt, will not, won't, wont, not"),
      ['', 'properly'],
      ['clot', 'clotting'],
    ),
  ],
  'brittle-bones': listed(`
    van der hoeve, lobstein's, lobstein disease, bruck syndrome, juvenile osteoporosis, osteopetrosis,
    low bone mineral density, reduced bone density, bones that break easily, bones break very easily
  `),
  epilepsy: listed(`
    panayiotopoulos, ohtahara, doose syndrome, landau kleffner, landau - kleffner, lennox - gastaut, lennox syndrome,
    petit mal, myoclonic astatic, epileptiform disorder, sunflower syndrome
  `),
  'dermal-melanocytosis': listed(`
    cdm, cdms, blue grey macule, blue grey macules, blue - grey macule, blue - grey macules, slate blue patch,
    slate blue patches, slate blue spot, slate blue spots, blue grey mark, blue grey marks, blue - grey mark,
    blue - grey marks, slategrey, bluegrey patch, bluegrey patches
  `),
  'neuro-disability': listed(`
    quad cp, athetoid, athetoid cp, monoplegia, triplegia, paraplegia, paraplegic, quadriparesis, diplegic,
    tetraplegic, spasticity, lissencephaly, angelman, angelman syndrome, friedreich, friedreich's,
    charcot marie tooth, charcot - marie - tooth, cmt disease, nemaline, leucodystrophy, batten disease, batten's,
    rett's, retts, holoprosencephaly, myelomeningocele
  `),
} as const satisfies Readonly<Record<string, readonly Phrase[]>>;

const callings = listed('called, calling, calls, shouted, shouting, shouts, yelled, yelling, yells');

/** Words of a condition or of a mark of birth that say something else. */
const otherThanConditions: readonly Phrase[] = [
  ...combined(
    ['blue spot', 'blue spots'],
    listed(`
      sticker, stickers, reward, rewards, chart, table, group, book, books, card, cards, label, labels, team, reader,
      readers, club, class, on page, on carpet, on map, on mat
    `),
  ),
  ...combined(
    ['mongolian'],
    listed(`
      yurt, yurts, food, embassy, family, families, girl, boy, language, interpreter, mother, father, mum, dad,
      parents, heritage, descent, origin, nationality, national, restaurant, barbecue, bbq, beef, horse, horses,
      wrestling, gerbil, gerbils, empire, passport, art, speaking, speaker, background, ethnicity, culture, community,
      pupil, pupils, stew, song, music, dance, history, desert, student, students, grandmother, christian, buddhist,
      tent
    `),
  ),
  ...combined(
    [...callings, ...listed('call, shout, say, said, says, saying, screamed, screaming, bellowed, called out')],
    ['', 'out', 'back'],
    ['oi'],
  ),
  ...combined(['oi'], listed('you, at, mate, mister, miss, sir, come here, stop, get off, give me')),
  ...combined(
    [...callings, 'call', 'named', 'labelled'],
    [
      '',
      ...listed(`
        him, them, me, peer, classmate, another child, another pupil, pupil, boy, girl, friend
      `),
    ],
    ['spastic', 'a spastic', 'retard', 'epileptic'],
  ),
  ...combined(['spastic'], listed('insult, slur, jibe, as insult, as an insult, comment, colon, bowel, bladder')),
  ...combined(['word', 'name', 'term', 'insult'], ['spastic']),
  ...combined(['stork'], listed('bite, bites, mark, marks, beak mark, patch, patches')),
];

/** What somebody forgets to bring that is no child. */
const things = listed(`
  library book, library books, reading book, reading books, book, books, book bag, homework, kit, pe kit,
  swimming kit, games kit, money, dinner money, trip money, slip, consent form, form, permission slip, forms,
  reply slip, water bottle, trainers, wellies, costume, photo, photos, project, ingredients, pencil case, planner,
  diary, red book, passport, passports, paperwork, toy, toys, teddy, snack money, ukulele, violin, recorder,
  instrument, calculator, laptop, phone, evidence, id, proof, birth certificate, sample, urine sample, documents,
  letter, spelling book, reading record, show and tell, cakes, raffle prize, ruler, school bag, shin pads
`);

const otherThanVisits: readonly Phrase[] = [
  ...combined(
    listed(`
      not brought, not brought in, not brought back, did not bring, didn't bring, never brought, did not bring in,
      didn't bring in, failed to bring, failed to bring in, not bring, not bring in, not brought along,
      did not bring back, didn't bring back, was not brought, were not brought
    `),
    ['', ...listed('any, back, in, signed, completed, child, hand held')],
    things,
  ),
  ...combined(
    ['no access', 'no entry'],
    ['to'],
    ['', ...listed('any, hospital, gp, test, lab, blood, old, previous, clinic, school, online, patient')],
    listed(`
      results, result, systmone, emis, rio, imaging, pacs, images, email, emails, wifi, wi, calendar, portal, drive,
      shared drive, database, file, files, record, bloods, report, reports, letters, letter, scans, printer, money,
      public funds, car, bank account, staff, medicines, cleaning products, chemicals, tools, gym, playground, hall,
      pool, building, interpreter, legal advice, childcare, respite, water, toilet, bathroom, software, server,
      ladder, ladders, pond, balcony, roof, window, windows, screen, firearms, knives, pram
    `),
  ),
];

/** Rolls that are eaten, and bringing up. */
const otherThanDoings: readonly Phrase[] = [
  ...combined(
    listed(`
      spring, egg, cinnamon, bacon, cheese, ham, kitchen, loo, vegetable, tuna, crusty, finger
    `),
    ['rolls'],
  ),
  ...combined(['rolling'], listed('admission, intake, start dates, deadline, coverage, banner, wave, tab')),
  ...listed('rolls royce, rolls of, rolls her sleeves, rolls his sleeves, rolls up'),
  ...combined(
    ['not brought up', 'never brought up', 'were not brought up', 'was not brought up'],
    listed(`
      in, by, with, to speak, speaking, bilingual, together, religious, at meeting, on, again
    `),
  ),
];

/** What is no care that was missed, and no condition. */
export const otherThanThese: readonly Phrase[] = [...otherThanConditions, ...otherThanVisits, ...otherThanDoings];

const clinicians = listed(`
  anyone, anybody, someone, doctor, dr, nurse, clinician, medic, registrar, paeds, team, staff, we, i, doctors,
  nurses, triage nurse, gp, reg, sho, consultant, paediatrician
`);

/** How families leave before anybody has seen the child, and put care off. */
export const careMore = {
  'left-before-seen': [
    ...combined(
      ['took', 'taken', 'takes', 'taking'],
      ['', 'child', 'him', 'them', 'baby'],
      ['home', 'away'],
      ['prior to', 'before', 'without'],
      listed(`
        xray, x - ray, x - rays, xrays, scan, ct, bloods, results, treatment, triage, review, doctor, assessment,
        being seen, seeing, paeds, examination, discharge, observation
      `),
    ),
    ...combined(
      listed(`
        left, walked out, gone, went, went home, took him home, took her home, taken home, go home, stormed out,
        gone home, slipped out, walked off, drove off, leave, leaving, disappeared
      `),
      ['before', 'without'],
      clinicians,
      [
        '',
        ...listed(`
          had, could, got to, got round to, was able to, were able to, had time to, has, had even
        `),
      ],
      listed(`
        examined, examine, assessed, assess, reviewed, review, triaged, triage, treated, treat, examining, assessing,
        look at, looked at, seen him, seen her, see him, see her, saw him
      `),
    ),
  ],
  'was-not-brought': [
    ...combined(
      ['no one', 'nobody', 'no parent', 'neither parent'],
      ['attended', 'came'],
      ['with'],
      ['', 'child', 'baby', 'him', 'her'],
    ),
    ...listed(`
      cnb, child not brought, baby not brought, never showed, never showed up, they never showed, simply did not show
    `),
  ],
  walking: combined(
    ['walks'],
    listed(`
      fine, ok, normally, everywhere, around, about, without help, without support, around room
    `),
  ),
  'no-access': [
    ...combined(
      listed(`
        refused, refuses, refusing, declined, declines, would not agree, unwilling, did not agree, not willing
      `),
      listed('for, to let, to allow, to permit, to have'),
      listed('children, child, him, her, them, baby, either child, any of children'),
      ['to be seen', 'be seen', 'seen', 'to be visited'],
    ),
    ...listed(`
      visit refused, visits refused, home visit refused, home visits refused, refusing home visits,
      refused home visit, refused home visits, refuses home visits, declining home visits
    `),
  ],
  'cancelled-by-family': [
    ...combined(
      listed(`
        mum, mother, dad, father, parents, parent, family, carer, carers, moc, foc, nan, gran
      `),
      ['', 'has', 'have'],
      listed("canx, cnx, cxd, canc, canx'd, cx'd, canc'd, cx"),
    ),
    ...combined(
      listed(`
        rearranged, re - arranged, rescheduled, re - scheduled, put off, called off, deferred, rebooked
      `),
      ['', 'again', 'twice'],
      ['by'],
      listed(`
        mum, mother, dad, father, parents, parent, family, carer, carers, nan, gran, grandmother
      `),
    ),
    ...combined(
      listed(`
        moved, postponed, rearranged, rescheduled, put back, put off, deferred, called off, rebooked
      `),
      ['at'],
      listed(`
        mum's, mother's, dad's, father's, parents', parent's, family's, parental, carer's, parents
      `),
      ['request', 'wish', 'insistence', 'behest'],
    ),
  ],
} as const satisfies Readonly<Record<string, readonly Phrase[]>>;

/** How care is missed, in two parts with others between. */
export const carePairs: readonly Pair[] = [
  {
    kind: 'missed-care',
    value: 'was-not-brought',
    within: 9,
    first: listed(`
      told to come back, asked to come back, told to return, asked to return, advised to return, due back,
      advised to come back, was to come back, was to return, told to attend, asked to attend, to re attend,
      booked to come back, invited back, asked back, told to bring back, asked to bring back
    `),
    then: listed(`
      never came, didn't come, did not come, never came back, never returned, didn't return, did not return,
      did not come back, didn't come back, nobody came, no one came, have not come, not returned, not come back,
      has not come, hasn't come, never showed, never did, didnt come
    `),
    without: listed('if, when, school, class, lesson, but seen'),
  },
  {
    kind: 'missed-care',
    value: 'was-not-brought',
    within: 8,
    first: ['missed', 'missing', 'misses', 'skipped'],
    via: ['single', 'one', 'any'],
    then: listed('appointment, appointments, appt, appts, clinic, review, reviews, check, checks'),
    without: listed('school, lesson, day, dose, match'),
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 5,
    first: cross(
      listed('phoned, rang, texted, emailed, called, messaged, asked, wants, rung, asking, asks'),
      ['to'],
      listed(`
        push back, put back, put off, move, change, delay, defer, reschedule, postpone, rearrange
      `),
    ),
    then: listed(`
      appointment, appointments, appt, appts, visit, home visit, review, clinic, scan, check, jabs, imms,
      immunisations, surgery, operation, assessment, physio, follow up, slot
    `),
    without: listed('school, contact, housing, dentures, own, address, gp, ward'),
  },
  {
    kind: 'concern',
    value: 'safeguarding-concern',
    within: 4,
    via: listed('for, about, re, regarding, over, around, at'),
    first: listed('fear, fears, feared, fearful, alarmed, uneasy, unease, anxious, worry, disquiet'),
    then: listed('safety, welfare, wellbeing, neglect, being neglected, safety at home, unsafe'),
    without: listed('own, my, mum, dad, nan, road, no, online, pet, dog'),
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 2,
    first: listed(`
      buzzer, doorbell, door bell, intercom, entryphone, entry phone, bell, knock, knocks, buzz
    `),
    then: listed(`
      not answered, unanswered, never answered, ignored, rung out, rang out, wasn't answered
    `),
    without: ['call', 'phone', 'school'],
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 3,
    via: listed('hv, sw, worker, visitor, midwife, nurse, us, me, police, team'),
    first: ['told', 'asked', 'shouted at', 'ordered'],
    then: listed(`
      to go away, to leave house, to leave property, not to come in, not to come back, to clear off
    `),
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 5,
    first: listed(`
      gate locked, gates locked, gate padlocked, gate chained, dog loose, dog in garden, gate shut
    `),
    then: listed(`
      could not get, couldn't get, unable to get, could not reach, unable to reach, no way in, couldn't reach,
      could not knock, unable to knock, unable to visit, could not visit
    `),
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 6,
    first: listed(`
      opened window, through window, from window, at window, from upstairs window, out of window, through letterbox,
      through letter box, through door, over intercom, from upstairs, on intercom, bedroom window, on doorstep,
      at door, opened door
    `),
    then: listed(`
      weren't coming in, not coming in, were not coming in, couldn't come in, could not come in, go away,
      can't come in, cannot come in, not to come in, not to come back, were not welcome, not welcome,
      wouldn't be coming in, would not be coming in, wasn't coming in, was not coming in, to go away
    `),
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 3,
    first: ['access', 'entry'],
    then: listed('refused, denied, declined, not given, not granted, blocked, obstructed'),
    without: [...'to for records school internet contact rights phone nai abuse harm injury'.split(' '), ','],
  },
  {
    kind: 'mobility',
    value: 'walking',
    within: 4,
    first: listed("not, cannot, can't, cant, unable to, not able to, doesn't, does not, not yet, yet to"),
    via: ['or', 'nor'],
    then: ['walk', 'walk unaided', 'walk independently', 'walk alone'],
    without: ['far', 'on', 'well'],
  },
];

/** Slips in the words of care, of concern and of what a child can do. */
export const slipsOfCare: Readonly<Record<string, string>> = {
  saftey: 'safety',
  asmtha: 'asthma',
  athsma: 'asthma',
  ashtma: 'asthma',
  asthama: 'asthma',
  asthmer: 'asthma',
  epilespy: 'epilepsy',
  eplilepsy: 'epilepsy',
  safty: 'safety',
  saefty: 'safety',
  mobil: 'mobile',
  mobiel: 'mobile',
  moblie: 'mobile',
  moible: 'mobile',
  walkin: 'walking',
  wlaking: 'walking',
  crawlin: 'crawling',
  crwaling: 'crawling',
  rollin: 'rolling',
  crusing: 'cruising',
};
