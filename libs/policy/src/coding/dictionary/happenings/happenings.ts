import { listed } from '../forms.js';
import { grownKin } from '../people/kin.js';

/** Persons, beside those of other lists, who may act: no thing. */
export const otherActors: ReadonlySet<string> = new Set(
  listed(`
  youngest, eldest, oldest, tot, bairn, wean, casualty, newborn, runner, climber, horse, pony, trio, pair, siblings,
  twins, learners, scholar, victim, guest, visitor, goalie, old, olds, month, months, week, weeks, aged, little, wee,
  friend, friends, team, pt, shopper, himself, herself, myself, themselves, others, everybody, everyone, somebody,
  someone, whoever
`),
);

/** Between who or what acts and the verb. */
export const beforeVerbs: ReadonlySet<string> = new Set(
  listed(`
  was, were, is, got, gets, has, had, have, been, being, just, then, nearly, almost, also, may, might, could, would,
  will, to, that, which, itself, all, both, again, not
`),
);

/** Behind these a clause begins that has a subject of its own. */
export const beginsClause: ReadonlySet<string> = new Set([
  ...[',', ...listed(':, (, -, when, after, because, as, while, but, that, before, where, until, and')],
  ...listed('&, +, so, if, then, how, once, since, says, said, though, although, saw, watched'),
]);

/** Words that determine a thing. */
export const determining: ReadonlySet<string> = new Set(
  listed(`
  the, a, an, his, her, their, my, our, its, this, that, some, another, both, two, one, every, each, all
`),
);

/** What slips, falls, tumbles or drops without anybody, and needs no article in a note. */
export const abstracts: ReadonlySet<string> = new Set(
  listed(`
  date, deadline, standards, standard, grades, grade, marks, attendance, timetable, timescale, hearing, plan, target,
  targets, weight, numbers, prices, scores, score, results, effort, concentration, behaviour, routine, routines,
  boundaries, engagement, punctuality, homework, review, visit, assessment, mask, mood, spirits, interest, uptake,
  support, funding, bp, case, referral, placement, sale, deal, tenancy, rate, pulse, fever, crp, hb, levels, contract,
  appointment, clinic, meeting, lesson, birthday, holiday, temperature, temp, sats
`),
);

/** Past forms by which a thing falls as well as a child. */
export const fallingForms: ReadonlySet<string> = new Set(
  listed(`
  fell, slipped, tripped, tumbled, toppled, rolled, slid, dropped, knocked, tipped, came, went, fallen, plunged,
  plummeted, crashed, overturned, bounced, blew
`),
);

/** How something goes over with a child in it. */
export const upsets: ReadonlySet<string> = new Set(
  listed(`
  tipped, toppled, rolled, flipped, overturned, fell, slid, collapsed, upended, capsized, went, ran, turned, tumbled,
  slipped, tips, rolls, topples, tipping, toppling, rolling, blew, dropped, came, keeled, crashed, tipping, careered,
  knocked, blown, tip, topple
`),
);
export const ridings: ReadonlySet<string> = new Set(listed('in, on, inside, aboard, strapped, still, asleep'));
export const riders: ReadonlySet<string> = new Set(
  listed('him, her, them, me, child, baby, toddler, both, infant, twins, us, pt, boy, girl'),
);

/** Parts on which somebody lands who fell, and on which nothing drops. */
export const landedParts: ReadonlySet<string> = new Set(
  listed(`
  face, back, bottom, bum, buttocks, buttock, side, front, chin, hands, hand, elbow, shoulder, wrist, arm, knees,
  knee, hip, tailbone, coccyx, tummy, stomach, forehead, forearm, head, palms, palm, ribs, neck, behind, backside,
  heels, nose, cheek, mouth
`),
);

/** Verbs by which somebody leaves what bore them, whatever it is. */
export const leavings: ReadonlySet<string> = new Set(
  listed(`
  spun, skidded, flung, slung, catapulted, thrown, hurled, jolted, shaken, wobbled, slithered, airborne, toppled,
  pitched, tossed, bucked, slipped, tumbled, launched, dislodged, ejected, skidding, toppling, slipping, sliding,
  slid, careered, flipped, bumped, swept, plopped, fell, juddered, vibrated, jiggled, shuffled, rocked, edged, inched,
  teetered, tottered, nosedived, flopped, somersaulted, cartwheeled, backflipped, keeled, lurched, rocketed, slumped,
  wriggled, squirmed, spilled, overbalanced, tottering, nosediving, lurching, slithering, wobbling, reversed
`),
);

/** Nouns of a fall, before what it was from. */
export const leavingNouns: ReadonlySet<string> = new Set(listed('slide, tumble, topple, roll, drop, slip, spill'));

/** What is ridden: who came off did so from it. */
export const mounts: ReadonlySet<string> = new Set(
  listed(`
  bike, bmx, cyclist, scooter, skateboard, horse, pony, trike, bicycle, pushbike, skates, cycling, scooting,
  skateboarding, rollerblades, sledge, hoverboard, riding, kart, unicycle, pedalling, balance, longboard, handlebars,
  handlebar
`),
);

/** Verbs of throwing. */
export const throwings: ReadonlySet<string> = new Set(
  listed(`
  threw, throws, throwing, throw, lobbed, lobs, lobbing, chucked, chucks, chucking, hurled, hurls, hurling, flung,
  flings, flinging, slung, slings, tossed, tosses, launched, flicked, pinged, lobed, thew, threws, pelted, fired,
  shied, thrown, chucking
`),
);

/** What a thing that is thrown does to whom it meets. */
export const meetingWords: ReadonlySet<string> = new Set(
  listed(`
  hit, hits, struck, strikes, caught, catches, got, clipped, smacked, whacked, landed, met, hitting, striking,
  catching, clipping, glanced, bounced, split, cut, grazed, connected
`),
);

/** Grown persons who may throw: it is an assault of theirs. */
export const grownThrowers: ReadonlySet<string> = new Set([
  ...grownKin,
  ...listed('babysitter, man, woman, lodger, adult, foster, fiance'),
]);

/** Young persons who throw. */
export const youngThrowers: ReadonlySet<string> = new Set(
  listed(`
  brother, sister, sibling, cousin, twin, peer, pupil, child, boy, girl, friend, lad, kid, classmate, toddler, nephew,
  niece, stepbrother, stepsister, student, peers, pupils, kids, children, boys, girls, lads, someone, somebody,
  another, he, she, they, who, year
`),
);

/** Not at whom, though it is thrown at it. */
export const thrownIdle: ReadonlySet<string> = new Set(
  listed(`
  glance, glances, look, looks, smile, kiss, kisses, abuse, insults, remarks, threats, accusations, comments,
  questions, doubt, shapes, money, caution, party, strop, tantrum, wobbly, fit, up, out, away, light, punch, punches,
  shade, towel
`),
);

/** How a thing moves that hurts without being said to meet anybody. */
export const bursts: ReadonlySet<string> = new Set(
  listed(`
  flicked, whipped, pinged, ricocheted, rebounded, recoiled, exploded, shattered, snapped, sprang, swung, flew,
  bounced, shot, dropped, slammed, collapsed, toppled, sprung, backfired, swinging
`),
);
/** Of these it must be told where to. */
export const burstsTo: ReadonlySet<string> = new Set(
  listed(`
  snapped, sprang, swung, flew, bounced, shot, dropped, slammed, whipped, flicked, came
`),
);
export const whereTo: ReadonlySet<string> = new Set(
  listed('back, up, off, out, shut, open, round, loose, down, backwards, away, free, suddenly'),
);

/** What comes up, shoots or swings and is no thing: signs, and what people have. */
export const noBursts: ReadonlySet<string> = new Set(
  listed(`
  bruise, bruises, bruising, swelling, lump, rash, pain, temperature, temp, mark, spot, spots, mood, moods, weight,
  time, heart, rate, knee, story, account, meeting, test, blister, temper, anger, patience, row, situation, argument,
  tempers, tension, result, results, scan, nail, scab, tooth
`),
);

/** What is hot by itself, beside things: no thing burns. */
export const noHotThings: ReadonlySet<string> = new Set(
  listed(`
  day, weather, sun, night, it, room, skin, forehead, baby, she, he, summer, house, child, flat, joint, wound, area,
  ward, classroom, hall, pt, afternoon, morning, week, they, that, scar, burn, rash, swelling, knee, ankle, hip, leg,
  foot, arm, site, bruise, who, there
`),
);
export const hotLiquids: ReadonlySet<string> = new Set(
  listed(`
  water, tea, coffee, soup, bath, shower, milk, drink, bottle, feed, porridge, gravy, oil, pasta, noodles, custard,
  chocolate, food, stew, curry, kettle, sauce, jam, fat, steam, bathwater, flannel, rice, mug, cup, bowl, dinner, tap,
  cuppa, latte, pot, weetabix
`),
);
/** How hot. */
export const hotAdjectives: ReadonlySet<string> = new Set(
  listed(`
  hot, roasting, scorching, baking, scalding, boiling, sizzling, smouldering, glowing, molten
`),
);
/** Before how hot a thing was. */
export const beforeHot: ReadonlySet<string> = new Set(
  listed(`
  was, were, is, been, got, still, too, very, really, red, so, quite, pretty, piping, white, absolutely, had,
  extremely, that
`),
);
