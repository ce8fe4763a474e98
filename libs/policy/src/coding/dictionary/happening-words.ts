import { monthsButMay } from './calendar.js';
import { dogs, others, relatives } from './agents.js';
import { combined, cross, listed, type Phrase } from './forms.js';
import { type Pair } from './pair.js';
import { namedVehicles } from './vehicles.js';

const drives = [
  ...listed(`
    car, van, bus, minibus, coach, taxi, cab, lorry, truck, tractor, motorbike, motorcycle, moped, quad, quad bike,
    vehicle, tram, jeep, ambulance, hgv, e - scooter, e scooter, e - bike
  `),
  ...namedVehicles,
];
const beasts = listed(`
  horse, pony, cow, cows, bullock, bullocks, calf, bull, donkey, goat, sheep, ram, ewe, llama, alpaca, deer, stag,
  pig, sow, camel, heifer, heifers, cattle, mule, foal, goose
`);
const fingers = listed(`
  finger, fingers, thumb, thumbs, fingertip, fingertips, hand, hands, knuckle, knuckles, toe, toes, foot, heel, ankle,
  wrist, arm, nail, thumbnail, fingernail, toenail, digit, palm
`);
const units = listed('m, metre, metres, meter, meters, ft, foot, feet');
const ontoPlaces = listed('onto, on to, on, to, from, off, down, into, above, below');

/** More words for what happened, each way of saying it with whatever verb or thing may stand in it. */
export const happeningWords = {
  fall: [
    ...combined(
      listed('shot, slid, slipped, went, rolled, skidded, flew, whipped, tipped'),
      listed('out from under, from under, out from beneath, away from under, from beneath'),
      listed('him, me, them, her feet, his feet'),
    ),
    ...combined(
      ['missed', 'misjudged', 'missing'],
      ['bottom', 'last', 'top'],
      listed(
        'step, stair, two steps, two stairs, few stairs, few steps, three steps, three stairs, couple of stairs, couple of steps',
      ),
    ),
    ...listed(`
      went her length, went his length, measured his length, measured her length, went full length, fell full length
    `),
    ...combined(
      listed('slid, came, went, sliding, coming'),
      ['down', 'off'],
      listed(`
        banister, bannister, banisters, bannisters, whole flight, entire flight, full flight, last few stairs
      `),
    ),
    ...combined(
      listed(`
        tipped, tipping, threw, flung, bounced, spilled, pitched, ejected, shook, catapulted, tips
      `),
      listed('him, her, them, me, child, baby, toddler, us'),
      listed(`
        out, off, over, onto floor, onto ground, on ground, onto pavement, onto patio, into road
      `),
    ),
    ...combined(
      ['dropped', 'drops', 'dropping'],
      ['', 'my', 'other', 'half', 'step'],
      listed(`
        baby brother, baby sister, brother, sister, twin, twin brother, twin sister, sibling, cousin, little brother,
        little sister, nephew, niece, son, daughter, newborn, infant, grandson, younger brother, younger sister,
        granddaughter, other twin, other baby, youngest
      `),
    ),
    ...listed(`
      sliped, slippd, slipt, triped, trippd, tumbeld, toppeld, fel off, fel over, fel down, feel off bed
    `),
  ],
  'fall-from-height': [
    ...combined(
      listed('went, gone, crashed, came, going, dropped, plunged, put foot'),
      ['through'],
      listed(`
        skylight, roof, ceiling, loft hatch, garage roof, shed roof, barn roof, greenhouse roof, loft, banisters
      `),
    ),
    ...combined(
      listed(`
        stepped, walked, ran, backed, strayed, wandered, stumbled, rode, stepping, walking, dangled
      `),
      listed('off, back off, straight off, over, off edge of'),
      listed(`
        roof, flat roof, garage roof, balcony, ledge, scaffold, scaffolding, cliff, sea wall, harbour wall, high wall,
        window ledge
      `),
    ),
  ],
  traffic: [
    ...combined(
      listed('quad, quad bike, tractor, car, van, minibus, jeep'),
      listed(`
        tipped, tipped over, toppled, toppled over, rolled, went into a ditch, went into ditch, left the lane
      `),
    ),
    ...combined(
      listed('hit, struck, knocked down, knocked over, clipped, run over'),
      ['on', 'at', 'crossing', 'while crossing'],
      listed(`
        zebra crossing, pelican crossing, pedestrian crossing, main road, dual carriageway, level crossing, road
      `),
    ),
    ...combined(
      drives,
      listed('pulled away, set off, moved off, turned, cornered, pulled off, stopped, braked'),
      listed('sharply, suddenly, with a jolt, too fast, hard, abruptly'),
    ),
    ...combined(
      drives,
      listed(`
        clipped, hit, hits, struck, caught, knocked, bumped, nudged, went into, ran into, ran over
      `),
      listed('you, them, his, her, the, their, my, a'),
      listed(`
        bike, bicycle, scooter, pushchair, buggy, pram, wheelchair, trike, leg, legs, foot, arm
      `),
    ),
    ...combined(
      drives,
      ['hits', 'hit', 'knocks', 'knocked'],
      listed('you, you over, you down, them, somebody, someone'),
    ),
    ...combined(
      drives,
      listed('that, which, when it, as it, and it'),
      listed(`
        braked, swerved, crashed, skidded, stopped suddenly, overturned, was hit, hit a, ran into
      `),
    ),
    ...combined(
      listed(`
        tricycle, trike, pedestrian, child, scooter, bike, bicycle, cyclist, ped, pushchair, buggy
      `),
      ['vs', 'v', 'versus'],
      listed(`
        reversing, moving, slow, oncoming, turning, stationary, parked, passing, delivery, slow moving
      `),
      drives,
    ),
    ...combined(
      listed('reversing, oncoming, passing, speeding, turning, overtaking'),
      drives,
      listed(`
      clipped, hit, caught, struck, knocked, went over, ran over, bumped, rolled over, nudged
    `),
    ),
  ],
  'hit-by-object': [
    ...combined(
      listed(`
        kicked, kicks, booted, blasted, whacked, smashed, belted, batted, volleyed, kicking, headed
      `),
      listed(`
        ball, football, stone, tennis ball, golf ball, cricket ball, rugby ball, basketball, door, chair
      `),
      listed('into, in, at, against, straight into, straight at, hard into, right into'),
      ['', 'left', 'right'],
      listed(`
        face, head, eye, nose, stomach, him, me, mouth, ear, chest, leg, arm, ribs, shin, child, tummy, cheek, groin,
        temple, thigh, ankle
      `),
    ),
    ...combined(
      listed(`
        stepped on, stood on, trodden on, trod on, trampled, trampled on, sat on, knelt on, rolled on, butted, barged,
        charged, headbutted, squashed, crushed, stamped on, swiped, head butted, barged into, bumped, nudged,
        thwacked, whacked, bashed, struck, hit, leant on, pinned
      `),
      ['by', 'under'],
      [
        '',
        ...listed(`
          loose, startled, friend's, riding school, shetland, big, dairy, herd of, young, neighbour's
        `),
      ],
      beasts,
    ),
    ...combined(
      listed('stepped on, thwacked, whacked, bashed, struck, hit, clonked, caught'),
      ['by'],
      cross(beasts, ["'s"]).map((beast) => beast.replace(" 's", "'s")),
      listed('head, hoof, horn, tail, nose, leg, hind leg, teeth, antler, horns'),
    ),
  ],
  'hot-liquid': [
    ...combined(
      ['hot water bottle', 'hottie', 'flask', 'thermos'],
      listed(`
        bursting, bursts, had burst, splitting, leaking, leaks, coming open, popped, gave way, perished
      `),
    ),
    ...combined(listed('burst, bursting, leaking, split, leaky, perished, faulty'), ['hot water bottle']),
  ],
  'contact-burn': [
    ...combined(['hot water bottle'], listed('left, against, resting, in bed, in cot, on, under, placed')),
  ],
  'school-or-nursery-accident': [
    ...combined(
      listed(`
        craft, pottery, cooking, maths, english, music, drama, geography, history, computing, phonics
      `),
      ['lesson', 'lessons', 'class'],
    ),
    ...combined(
      ['during'],
      listed(`
        geography, maths, english, drama, phonics, computing, french, science, art, assembly, history
      `),
    ),
    ...combined(
      ['in', 'during', 'after', 'at'],
      listed(`
        golden time, forest school, free flow, the dining hall, dining hall, dining room at school,
        breakfast club at school, the book corner, the reading corner, reading corner, book corner, home corner,
        wet play, wet break, first break, second break, the dinner queue, morning break, afternoon break,
        afternoon play, lining up, registration, the science lab, science lab, dt room
      `),
    ),
    ...combined(
      ['in', 'inside', 'to'],
      listed(`
        from lunch, from break, from playtime, from wet play, from dinner play, dinner queue, lunch queue, dinner queu
      `),
    ),
    ...combined(
      ['running', 'walking', 'rushing', 'on way'],
      ['to'],
      listed('dinner queue, lunch queue, assembly, class, lunch hall, dinner hall'),
    ),
    ...listed(`
      in dinner queu, in doing pe, at first break, wet break, wet play, trim trail at school, on trim trail at break
    `),
  ],
  'dog-bite': [
    ...combined(
      dogs,
      listed('got, had, took, seized, caught, grabbed, gripped, held'),
      listed('him, her, me, them, child'),
      ['by'],
    ),
  ],
  assault: [
    ...combined(
      listed(`
        clocked, lamped, walloped, clouted, thumped, belted, smacked, whacked, cracked, fetched, gave, gives
      `),
      listed('him, her, me, them, us'),
      ['one'],
    ),
    ...combined(
      listed(`
        went for, goes for, came at, comes at, going for, flew at, laid into, lays into, laying into, set about
      `),
      listed('him, her, me, them, us'),
      ['with'],
    ),
    ...listed(`
      beaten about, beaten across, beaten with, beaten black, being beatn, was beatn, beatn by, beaten round
    `),
    ...combined(
      listed('knocked, beat, kicked, knocks, beats, kicks, belted, knocking, kicking'),
      listed('seven bells, seven shades, living daylights, the hell, stuffing, crap'),
      ['out of'],
    ),
    ...combined(
      ['shaken', 'shook'],
      listed('hard, violently, roughly, forcefully, vigorously, repeatedly, like a rag doll'),
      ['by'],
    ),
    ...combined(
      ['shaken'],
      listed(`
        hard, so hard, violently, roughly, forcefully, by arms, by arm, by shoulders, by legs, by neck, in anger,
        in temper, in frustration, out of frustration, out of anger, like a rag doll, and slapped, and hit,
        and punched
      `),
    ),
    'grabbed and shaken',
    'picked up and shaken',
    ...combined(
      ['gave', 'given', 'gives', 'giving'],
      listed('him, her, me, them, child, baby, infant, toddler'),
      listed('shake, good shake, hard shake, little shake, gentle shake, light shake, shaking'),
    ),
  ],
  'not-known': [
    ...combined(
      ['how'],
      listed('it, injury, fracture, burn, bruise, this, mark'),
      listed('happened, came about, came to be, occurred, was caused, was sustained, got there'),
      listed(`
        has never been established, was never established, has not been established, never became clear,
        has never come out, was never found out, has never been clear
      `),
    ),
    ...listed('cuase unknown, casue unknown, cause unkown, cause uknown, cuase not known'),
  ],
} as const satisfies Readonly<Record<string, readonly Phrase[]>>;

/** What is named as the cause of a harm. */
const blamed = listed('fall, tumble, toy, sibling, simple fall, single fall, handle, play, rough play, buggy, dog');

/** More words for what was said of how it came about. */
export const judgementWords = {
  inconsistent: [
    ...combined(
      listed("cannot, could not, can't, couldn't, can not, not, never, hardly, scarcely, nor"),
      [
        '',
        ...listed(`
          be, been, being, fully, adequately, easily, readily, be fully, be easily, be readily, all be
        `),
      ],
      listed('accounted for, explained, caused, produced, explained away, got'),
      ['by'],
    ),
    ...combined(
      listed("cannot, could not, can't, couldn't"),
      ['be', 'easily be', 'readily be', ''],
      listed('due to, result of, from'),
      blamed,
    ),
    ...combined(
      listed("cannot, could not, can't, couldn't, not"),
      ['be', 'easily be', 'readily be', ''],
      listed('put down to, attributed to, ascribed to, down to, blamed on'),
      blamed,
    ),
  ],
  consistent: [
    ...combined(
      listed(`
        accounts well, accounts fully, accounts entirely, accounts nicely, accounts perfectly, fully accounts
      `),
      ['for'],
    ),
    ...combined(listed('fully, entirely, adequately, satisfactorily, perfectly, neatly, readily'), [
      'explains',
      'fits',
      'matches',
      'accounts for',
    ]),
    ...combined(
      ['would', 'does', 'do'],
      ['', ...listed('well, certainly, easily, all, indeed')],
      listed('fit, be consistent, be in keeping, tally, match up, square'),
      ['w', 'with'],
    ),
    ...combined(
      ['could', 'would'],
      listed('well, easily, certainly, quite easily, plausibly, readily'),
      listed(`
        have done it, have caused it, have done this, have caused this, have caused them, have left it, cause it
      `),
    ),
  ],
  changing: [
    ...combined(
      listed('disagree, disagreed, differ, differed, at odds, contradict, contradicted, clash'),
      listed(`
        with each other, with one another, each other, one another, among themselves, between themselves
      `),
      ['on', 'about', 'over', 'as to'],
      listed('how, what, when, where, who, cause, which'),
    ),
  ],
  'none-given': [
    ...combined(
      listed("did not, didn't, could not, couldn't, cannot, can't, will not, would not, wouldn't"),
      listed(`
        put a cause to, give a cause for, put forward a cause, come up with a cause, offer a cause
      `),
    ),
  ],
} as const satisfies Readonly<Record<string, readonly Phrase[]>>;

const accountNouns = listed(`
  event, events, events described, event described, incident, incident described, story, account, explanation,
  history, version, mechanism, description, sequence, what mum describes, tale, moi, fall described, fall, tumble,
  trip, knock, gate, toy, what was described, what was said, that
`);

/** What happened, or was said of it, by two words with others between them. */
export const happeningPairs: readonly Pair[] = [
  {
    kind: 'mechanism',
    value: 'assault',
    within: 2,
    first: [...relatives, ...others, 'boyfriend', 'partner'],
    then: cross(
      ['slammed', 'smashed', 'rammed', 'slams'],
      ['head', 'face', 'head and face'],
      listed('into, against, off, on, in'),
    ),
    notNear: ['threatened', 'would', 'could', 'if'],
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 2,
    first: [...relatives, ...others, 'boyfriend', 'partner'],
    then: [
      ...cross(
        listed('slammed, slams, slamming, smashed, rammed, hurled, flung'),
        listed('him, her, me, child, baby, the child, the baby'),
        listed('into, against, onto, on, to, down, off, across'),
      ),
      ...cross(['went', 'goes'], ['for'], ['him', 'her', 'me']),
      ...cross(['flew', 'lunged', 'lashed out'], ['at'], ['him', 'her', 'me']),
    ],
    notNear: listed('threatened, would, could, if, dog, cat, appointment, clinic'),
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 4,
    first: cross(['slammed'], listed('to, onto, on, down, down on, into, against')),
    then: [...relatives, ...others, 'boyfriend', 'partner', 'man'].map((who) => `by ${who}`),
    notNear: listed('door, drawer, gate, wind, car'),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 2,
    first: listed(`
      days before, weeks before, week before, fortnight before, days until, weeks until, days went by before
    `),
    then: [
      ...cross(
        listed('doctor, gp, nurse, anyone, anybody, hospital, a professional'),
        listed('saw, looked at, was shown, was told, was asked'),
      ),
    ],
  },
  {
    kind: 'mechanism',
    value: 'not-known',
    within: 9,
    first: ['how'],
    then: listed(`
      has never been established, was never established, has not been established, never became clear,
      has never come out, was never found out, has never been clear, has yet to be established
    `),
    via: listed(`
      came, got, happened, broke, bruised, hurt, burnt, broken, injured, cut, sustained, occurred
    `),
    without: ['much', 'many', 'long', 'often', ','],
  },
  {
    kind: 'mechanism',
    value: 'fall-from-height',
    within: 3,
    instead: ['fall'],
    first: listed(`
      came down, come down, went down, coming down, went over, drop of, drops of, plunge of, fall of, landed from,
      dropped some, plunged some, dropped about, falling some, fell approx, down some
    `),
    then: cross(units, ontoPlaces),
    without: listed('ago, weeks, months, years, from school'),
  },
  {
    kind: 'mechanism',
    value: 'fall-from-height',
    within: 2,
    instead: ['fall'],
    first: ['drop of', 'plunge of', 'fall of'],
    then: listed('m, metres, metre, meters, ft, feet, foot'),
    without: ['centiles', 'kg'],
  },
  {
    kind: 'mechanism',
    value: 'fall-from-height',
    within: 1,
    instead: ['fall'],
    first: listed('metre, metres, foot, ft, m, meter'),
    then: listed(`
      drop from, drop off, drop onto, drop to, drop on, drop out, drop down, drop into, plunge
    `),
  },
  {
    kind: 'mechanism',
    value: 'fall',
    within: 4,
    first: cross(
      listed('went, gone, going, goes, go, came'),
      listed(`
        backwards, headfirst, head first, forwards, tumbling, flying, bumping, head over heels, feet first
      `),
      ['down', 'off', 'over'],
    ),
    then: listed(`
      stairs, steps, step, escalator, bank, slope, kerb, ramp, sofa, bed, chair, bench, edge
    `),
  },
  {
    kind: 'mechanism',
    value: 'fall-from-height',
    within: 6,
    first: cross(
      ['up', 'top of'],
      listed(`
        tree, apple tree, ladder, scaffolding, climbing frame, rope ladder, oak tree, stepladder, drainpipe
      `),
    ),
    then: listed(`
      snapped, broke, gave way, collapsed, slipped, went from under, came away, lost grip, lost footing
    `),
    without: listed('wrist, arm, ankle, his, her'),
  },
  {
    kind: 'mechanism',
    value: 'dog-bite',
    within: 9,
    via: ['from', 'by', 'off'],
    first: listed('bite, bites, bitten, nip, nips, teeth marks, tooth marks, puncture wounds, punctures'),
    then: dogs,
    without: listed('brother, sister, child, human, mum, dad, cat, hamster, ?, not, while, when, after, .'),
    notNear: ['insect', 'midge', 'flea', 'tick'],
  },
  {
    kind: 'mechanism',
    value: 'caught-in-door',
    within: 9,
    instead: ['injury', 'hit-by-object'],
    first: fingers,
    then: combinedDoors(),
    without: ['walked', 'ran', 'answered', 'not'],
  },
  {
    kind: 'explanation',
    value: 'consistent',
    within: 3,
    first: accountNouns,
    then: cross(
      ['would', 'could'],
      ['', ...listed('well, easily, certainly, readily, plausibly')],
      listed(`
        fit, explain, account for, have caused, have done it, have produced, have left, have given
      `),
    ),
    without: listed('not, nothing, no, neither, none, what, how, if, whether'),
  },
];

function combinedDoors(): readonly string[] {
  return cross(
    listed('door, doors, hinge, car door, drawer door'),
    listed(`
      closed, shut, slammed, swung, banged, blew shut, swung shut, slammed shut, was shut, was closed
    `),
    listed(`
      on them, on it, on him, on her, over them, onto them, onto it, against it, against them
    `),
  );
}

/** Phrases in which words of blows and falls mean something else. */
export const happeningFriends: readonly string[] = [
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
    listed('slapped, slaps, slap, slapping, slapped some, slapped on'),
    listed(`
      nappy cream, cream, suncream, sun cream, sunscreen, factor 50, make up, makeup, paint, plaster, sudocrem,
      lotion, sticker, emollient, ointment, savlon, butter, aftersun
    `),
  ),
  ...cross(
    ['tipped off'],
    listed(`
      by neighbour, by caller, by anonymous, by relative, by member, by police, about, that
    `),
  ),
  ...cross(['falls'], listed('clinic, team, service, prevention, risk, assessment, pathway, alarm, pendant')),
  ...cross(
    ['beaten by'],
    listed(`
      a, point, points, goal, goals, head, length, whisker, mile, better team, penalty, rival, wicket, wickets, run,
      runs, nose, narrow margin, clear margin, second, seconds, set, side
    `),
  ).filter((phrase) => phrase !== 'beaten by a'),
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
  ...cross(
    listed('fell, fall, falls, fallen, falling'),
    listed(`
      out of touch, out of contact, out of favour, out of love, out of use, out of habit, out of step,
      out of practice, out of sync, out of routine, for it, for trick, for him, for her, for story, for a lie, victim,
      prey, into arrears, into care, into crisis, into step, into routine, into pattern, into line, alseep, aslep,
      asllep, on hard times, from grace, by wayside, under remit, in line, into place, on swift, outside remit,
      outside threshold, outside criteria, within criteria, within threshold, on his birthday, on her birthday,
      over himself to, over herself to, over themselves to, about laughing
    `),
  ),
  ...listed(`
    whacked out, smacked of, smacks of, beaten to it, stood up for, stood up in, stood up under, stood up and,
    beaten by half, beaten on penalties, hit half, hit it off, hits half term, hit home
  `),
  ...cross(['hit', 'hits', 'struck'], listed('half term, the roof, roof, nail on head, books, town, shops, deadline')),
];

/** Said of a deed that it was not meant: it happened. */
export const unmeant: readonly string[] = cross(
  listed("never, did not, didn't, not, had not, hadn't, does not, doesn't"),
  listed('meant, mean, meaning, intend, intended, intending, aim, aimed'),
  listed('to, it to, for it to, it, for'),
);

/** Said of what may come to anybody. */
export const feared: readonly string[] = [
  ...cross(
    ['can', 'can easily', 'can quickly'],
    listed('leave, cause, give, result in, end in, end up with, lead to'),
    listed('a, an, nasty, serious, severe, bad, deep, lasting'),
  ),
  ...cross(['what to do'], listed('for, about, in case of, after, with, if')),
  ...cross(listed('warned, told, aware, reminded, advised, understands, clear, knows'), [
    'that any',
    'any further',
    'any future',
  ]),
];
