import { listed } from './forms.js';
import { injuryNouns } from './injuries/injury-nouns.js';

/** When nobody answers, it was the telephone. */
export const telephoneWords: readonly string[] = listed(`
  phoned, phone, telephone, telephoned, voicemail, tel, text, texts, texted, mobile, rang, phonecall, calls, emails,
  emailed, voicemails
`);

/** Something was told that findings may fit or not. */
export const storyWords: readonly string[] = listed(`
  explanation, explanations, account, accounts, story, mechanism, mech, injury, version, stories, injuries, versions,
  incident, history, hx, histories, mechanisms, moi, reason, told, tale, tales, line, claim, culprit
`);

/** What happened to a part, and is an injury only when the part is named: "bumped his elbow". */
export const weakInjuries: readonly string[] = listed(`
  trauma, broke, broken, break, bump, breaks, breaking, strains, jammed, bumped, banged, bumping, twisted, twist, twists,
  twisting, jarred, strain, strained, crushed, chafing, squashed, puncture, punctures, jammed, trapped, stubbed,
  wrenched, jarring, crush, impaled, inversion, pinched, avulsed, cracked, overextended, overstretched, hyperflexed
`);

/** What grown people stay away from or leave. */
export const adultEvents: readonly string[] = listed(`
  meeting, meetings, conference, group, evening, school, work, court, interview, class, lesson, assembly, training,
  core, strategy, panel, hearing, nursery, contact, job, lessons, exam, exams
`);

/** Whose subject leaves a meeting or misses an evening. */
export const grownUps: readonly string[] = listed(`
  mum, mother, dad, father, parents, parent, moc, foc, carer, carers, he, she, they, stepdad
`);

/** Who works with families, and is waited for as children are. */
export const staffWords: readonly string[] = listed(`
  sw, worker, hv, visitor, teacher, consultant, interpreter, police, officer, registrar, dr, doctor, nurse, sho,
  advocate, solicitor, iro, gp, senco, midwife, therapist, physio, chair, psychologist, paediatrician, guardian,
  practitioner, dentist, camhs, staff
`);

/** What bites and is no fact. */
export const insects: readonly string[] = listed(`
  insect, insects, mosquito, mosquitoes, midge, midges, flea, fleas, tick, spider, bug, bugs, mossie, mossies,
  mozzies, mosie, mosquitos, mozzy, gnats, wasps, bee, bees, spiders, ticks, clegs, cleg, horseflies, stung, stings,
  mite, mites, sandfly, sandflies, jellyfish, insecty, midgie, midgies, bitey, repellent, horsefly, wasp,
  gnat, bedbug, bedbugs, mozzie, ant, ants, sting
`);

/** A cut after one of these is a wound; else it may be of hair, bread or money. */
export const beforeCuts: readonly string[] = [
  ...listed(`
    nil, nobody, none, without, obvious, possible, poss, probable, likely, suspected, query, further, other, apparent, denies,
    denied, evidence, external, nor, the, this, long, straight, jagged, gaping, horizontal, parallel, fine, linear,
    recent, inflicted, healed, previous, visible, thin, open, facial, inch, a, small, deep, little, minor,
    superficial, nasty, fresh, old, his, her, with, of, and
  `),
  ...['or', ',', ...listed('two, three, several, multiple, has, had, clean, bad, big, large, tiny')],
  ...listed(`
    cm, shallow, paper, new, bleeding, infected, sustained, healing, some, any, no, /, &, +, was, got, that
  `),
];

/** Where marks are given, and not left. */
export const schoolWork: readonly string[] = listed(`
  maths, english, science, exam, exams, test, tests, homework, gcse, gcses, spelling, grade, grades, target, targets,
  coursework, mock, mocks, score, sats, essay, history, subject, subjects, attainment, assessment
`);

/** What may be unexplained as well, when nobody is hurt. */
export const otherMatters: readonly string[] = listed(`
  absence, absences, absent, attendance, late, lateness, missed, weight, rash, fever, headache, appointment,
  appointments, cancelled, attending, abdominal, symptoms, vomiting, anaemia, behaviour
`);

/** What players of a game do to each other's legs, and no assault in it. */
export const playContacts: readonly string[] = listed('kicked, kicks, kick, tackled, elbowed, kneed');

/** People by single words, whoever may strike a blow. */
export const personWords: readonly string[] = listed(`
  year, yr, member, members, inmate, colleague, intruder, robber, robbers, gunman, nephew, niece, son, mum, mother,
  mummy, mam, dad, father, daddy, parent, parents, stepdad, stepfather, stepmum, stepmother, brother, sister, sibling,
  siblings, brothers, sisters, uncle, aunt, auntie, aunty, cousin, cousins, gran, nan, nana, nanny, grandad, grandma,
  grandmother, grandfather, granddad, carer, carers, partner, boyfriend, girlfriend, ex, husband, wife, childminder,
  babysitter, man, men, woman, boy, girl, boys, girls, pupil, pupils, male, males, female, females, stranger,
  strangers, youth, youths, gang, group, peer, peers, child, children, kid, kids, teenager, teenagers, teen, teens,
  student, students, classmate, classmates, friend, friends, teacher, person, people, lad, lads, someone, somebody,
  bully, bullies, adult, adults, staff, coach, tutor, neighbour, lodger, driver, patient, resident, residents, guy,
  foster, step, family, moc, foc, mo, fa, mgm, mgf, pgm, pgf, opponent, player, toddler, attacker, attackers,
  assailant, assailants, twin, another, other, others, customer, perpetrator
`);

/** Words after a verb that tell of no person struck: what follows "her" in "hit her." and not in "hit her elbow". */
export const closeObject: ReadonlySet<string> = new Set([
  ...[',', ...listed('., ), (, -, :, &, +, /, ?, and, or, but, in, on, with, at, to')],
  ...listed(`
    when, while, if, as, because, so, over, across, round, around, again, hard, really, twice, once, last, yesterday,
    today, before, after, for, during, by, from, until, every, all, sometimes, often, regularly, repeatedly, lots, a,
    the, that, this, then, too, also, daily, several, many, three, two, about, since, first, back, up, down, against,
    whenever, where, which, who, he, she, they, it, now, always, never, deliberately, x2, x3, out, off, into, through,
    not, very, so, quite, extremely, violently, badly, harder, viciously, severely, brutally, savagely, forcefully,
    forcibly, intentionally, purposely, occasionally, frequently, yet, still, just, only, even, constantly,
    continually, pretty, more, most, some, each, till, til, upstairs, downstairs, tonight, weekly, nightly, like,
    using, under, underwater, inappropriately, sexually, indecently, along, whilst, hence, leaving, causing, monday, tuesday, wednesday, thursday, friday, saturday, sunday, whilst, four, five, near, outside, inside, behind, last, and/or, without, despite, ;
  `),
]);

/** What strikes hard without hands: "the news hit her hard". */
export const blowsOfFate: readonly string[] = listed(`
  bill, rent, energy, recession, crisis, redundancy, job, bills, cuts, prices, price, cost, costs, strikes, floods,
  storm, jet, lag, heat, teething, menopause, depression, news, loss, death, bereavement, grief, divorce, separation,
  itch, illness, tiredness, it, this, reality, lockdown, covid, virus, flu, cold, bug, exhaustion, anxiety, pain,
  move, change, transition, diagnosis, puberty, panic, guilt, nausea, hunger, fatigue, that, realisation
`);

/** Where help is sought. */
export const careWords: readonly string[] = listed(`
  bring, bringing, present, attend, taken, brings, looked, checked, xray, seen, gps, ae, e, a&e, here, eye, casualty,
  ed, hospital, gp, doctor, doctors, help, medical, advice, attention, ambulance, 999, 111, walk, urgent, minor,
  clinic, surgery, nurse, paramedic, paramedics, treatment, presentation, presented, presents, attended, attendance,
  attends, brought, sought, seek, seeking, assessment, a, dentist, infirmary, mashed, paeds, pharmacy, pharmacist,
  uec, utc, miu, emergency, care, presenting, attending, casualty, us, seen, delay, came, come
`).filter((word) => word !== 'a');

/** Where people go straight to and get no help. */
export const otherPlaces: readonly string[] = listed(`
  bed, school, room, home, sleep, nursery, work, voicemail, class, bedroom, play, table, lesson, mum, dad, nan, court,
  shops, toilet, pub, office, answerphone, playground, cot
`);

/** What is said to be inconsistent and is no account. */
export const otherInconsistent: readonly string[] = listed(`
  parenting, attendance, routine, routines, boundaries, feeding, use, care, sleep, engagement, contact, discipline,
  bedtimes, bedtime, supervision, effort, work, progress, messages, approach, latch, compliance, adherence,
  medication, sleeping, behaviour, responses, results, visits
`);

/** Of what findings are said to be consistent with. */
export const accountWords: readonly string[] = [
  ...listed(`
    history, hx, account, accounts, explanation, explanations, mechanism, mech, story, stories, version, versions,
    given, described, said, says, told, reported, moi, incident, injury, accident, event, events, this, that, report,
    reports, development, developmental, age, stage
  `),
  // bruises on the shins of who runs about are as one would expect: that is said of no account
  ...injuryNouns.filter((noun) => noun !== 'bruises'),
  ...listed(`
    it, witnessed, seen, see, findings, shape, reason, play, accidental, explained, happened, mobility, abilities,
    ability, disclosure, handling, tale, tales, claim, narrative, mishap, satisfied, agree, agrees, paed, opinion
  `),
];

/** Where else people go to or leave that are no care: after "did not attend", "left before", "walked out of". */
export const noCare: readonly string[] = listed(`
  class, lesson, lessons, school, nursery, house, home, placement, meeting, contact, party, coat, breakfast, saying,
  shop, lunch, assembly, trip, club, court, work, exam, exams, college, group, conference, detention, playgroup,
  restaurant, training, interview, dinner, bag, end, relationship, marriage, him, them, mum, dad, course, job,
  tutoring, visit, session
`);
/** Care that takes place there all the same: "did not attend school nurse appointment". */
export const careThere: readonly string[] = listed(`
  nurse, appointment, appt, clinic, immunisation, immunisations, medical, review, health, ed, hospital, seen, doctor,
  triage, gp, dentist, department, dept, assessment, treatment, scan
`);

/** A visit that nobody opened to. */
export const visitWords: readonly string[] = listed(`
  visit, visits, visited, visiting, called, knocked, knocking, attended, arrived, hv, sw, door, card, unannounced,
  planned, arranged, access, worker, agreed, home, house, address, flat, i
`);

/** Words that show that CP is cerebral palsy. */
export const neuroWords: readonly string[] = listed(`
  gmfcs, wheelchair, hoist, hoisted, spastic, splint, splints, tone, baclofen, physio, prem, hie, gastrostomy, peg,
  hemiplegia, diplegia, quadriplegic, quad, dystonic, bilateral, unilateral, epilepsy, botox, orthotics, afos, afo,
  frame, walker, seating, neuro, non, ambulant, mild, severe, moderate, pmh, pmhx, born, weeks, preterm, neurology,
  has, with, known, femur
`);
/** Words that show that CP is child protection. */
export const protectionWords: readonly string[] = listed(`
  conference, social, worker, sw, mash, police, neglect, category, plan, cin, strategy, icpc, rcpc, chair,
  safeguarding, subject, section, s47, core, referral, register, siblings
`);

/** Before a word of walking these tell of an act, not of what is learnt. */
export const beforeActs: readonly string[] = listed(`
  on, while, whilst, when, was, were, difficulty, pain, stopped, keeps, kept, went, go, goes, enjoys, loves, likes,
  dog, sleep, painful, trouble, refusing, refuses, seen, saw, they, we, mum, dad, parents, family, limping, hurts,
  after, before, by, problems, avoid, avoiding, spotted, found, power, fell, tripped, slipped, from, of, despite,
  brisk, hill, upright
`);
/** After it, too: "walking across the road". */
export const afterActs: readonly string[] = listed(`
  to, into, home, past, along, down, up, through, in, out, back, across, onto, with, towards, behind, beside, by,
  near, over, the, dog, from, upstairs, downstairs, barefoot, away, off, under, distance, pace, limping, slowly,
  alongside, normally, fine, comfortably, stiffly, on, around, round, about, her, his, it, oddly, funny, again, after,
  into
`);
/** What is pulled up and nobody stands by it; what is not sat still. */
export const clothes: readonly string[] = listed(`
  her, his, trousers, sleeve, sleeves, socks, sock, outside, top, hood, leggings, pants, weeds, blinds, chair, chairs,
  carrots, in, jumper, tights, covers, blanket, nappy
`);
export const otherSitting: readonly string[] = listed(`
  still, exam, exams, gcse, gcses, sats, with, next, in, at, on, down, properly, tests, mocks, nicely, comfortably,
  near, beside, together, for, through, well
`);
/** Lumps and joints that move under a finger. */
export const mobileLumps: readonly string[] = listed(`
  lump, lumps, node, nodes, mass, gland, glands, swelling, cyst, tender, lymph, joint, nodule, phone, number, tooth,
  teeth, patella, scar
`);
/** What makes a hot drink hot, and what shows on whom it was spilt. */
export const hotWords: readonly string[] = listed(`
  hot, boiling, boiled, kettle, scalding, steam, scald, scalded, burn, burns, burnt, burned, touched, blistered,
  freshly, brew, himself, herself, self, itself, scalds, blister, blisters, blistering, steaming
`);

/** Begins of words for what nobody saw that say as much of other things. */
export const vagueBegins: readonly string[] = listed(`
  heard, came, turned, had, unseen, unobserved, found, not, returned, walked, went, back, seen, observed, was, were,
  all, alone, nobody, no, out
`);
