import { cross, listed } from '../forms.js';

/** People other than the child, by what their pronoun may be: "mum ... he" turns back to the child. */
const owned = (names: readonly string[]): readonly string[] => names.flatMap((name) => [name, `${name}'s`]);

const steps = (name: string): readonly string[] =>
  ['step', 'step ', 'step - ', 'twin ', 'half ', 'half - ', 'foster ', 'grand', 'great ', 'adoptive ', 'birth '].map(
    (before) => `${before}${name}`,
  );

/** "She" may be any of them, and "he" none. */
export const women: readonly string[] = owned([
  ...listed(`
    carer, mother, mum, mummy, sister, aunt, auntie, aunty, gran, nan, nana, nanna, grandma, granny, nanny, niece,
    wife, girlfriend, moc, mgm, pgm, mat nan, pat nan, another girl, other girl, older girl, girl in her class,
    girl in his class, lollipop lady, grandmother, step mother, stepmum, mama, nanan, nannie, nain, mamgu, sis,
    great nan, old lady, old woman, another woman, sister in law, godmother, mob, gf, great grandmother, baby sister,
    little sister, big sister, mums, mo, lady, woman, great gran, great aunt
  `),
  ...listed('mother, mum, sister, aunt, daughter').flatMap(steps),
]);

/** "He" may be any of them, and "she" none. */
export const men: readonly string[] = owned([
  ...listed(`
    father, dad, daddy, brother, uncle, grandad, granddad, grandpa, nephew, husband, boyfriend, step father, stepdad,
    grandfather, gramps, pops, papa, bro, great uncle, great grandad, stranger, man, another man, old man,
    brother in law, godfather, fob, bf, mum's bf, foc, fof, mgf, pgf, another boy, other boy, older boy,
    boy in his class, boy in her class, baby brother, little brother, big brother, dads, ex husband, ex - husband,
    gentleman
  `),
  ...listed('father, dad, brother, uncle, son').flatMap(steps),
]);

const others = listed(`
  the other, previous, one other, several other, other, another, other older, older, younger, elder, different,
  second, two other, fellow, both other, three other, eldest, oldest, youngest, middle, unrelated, deceased, unknown,
  neighbouring, neighbour's, friend's, carer's, foster carer's, partner's, aunt's, auntie's, uncle's, sister's,
  brother's, cousin's, neighbours', ex's, childminder's, teacher's, boyfriend's, lodger's, family friend's,
  godmother's, stepmum's
`);
const equals = listed(`
  child, children, pupil, pupils, boys, girls, student, students, kid, kids, infant, baby, toddler, learner, learners,
  peer, peers, resident, residents, patient, player, players, sibling, siblings, young person, boy, girl, son,
  daughter, youth, teenager, passenger, passengers, adult, camper, scout, lad, swimmer, rider, cyclist, goalkeeper
`);

/** Where a child is that is not this one: "a boy in year 4". */
const elsewhere = listed(`
  in year, from year, in reception, in nursery, in class, from class, in same class, in yr, from another class,
  in another class, next door, down road, across road, in year above, in year below, from year above, in team,
  from other team, on other team, on bus, from street, in playground, at club, from club, at nursery, at school,
  at park, on table, in queue
`);

/** Any pronoun may be of them. */
export const relatives: readonly string[] = owned([
  ...listed(`
    colleague, colleagues, workmate, flatmate, housemate, landlord, landlady, team mate, teammate, sibling, siblings,
    sib, sibs, twin, twins, cousin, cousins, brothers, sisters, friend, friends, best friend, neighbour, neighbours,
    lodger, partner, ex, ex partner, ex - partner, classmate, classmates, peer, peers, adult, adults, the other,
    other driver, driver, housemate, flatmate, room mate, team mate, teammate, playmate, schoolmate, triplet, fh, fhx,
    f / h, family history, co - twin, cotwin, offender, perpetrator
  `),
  ...listed('sibling, siblings, sib, sibs, brothers, sisters').flatMap(steps),
  ...cross(
    listed('pupil, child, boy, girl, lad, baby, infant, toddler, family, man, woman, couple, kid'),
    listed(`
      in next seat, next door, in flat below, in flat above, down road, across road, opposite, upstairs, in next bed
    `),
  ),
  'mat gm',
  'co - driver',
  'other passenger',
  'team - mate',
  ...cross(
    listed('opposition, opposing, visiting, away, rival, our, other, their'),
    listed(`
      keeper, goalkeeper, goalie, captain, striker, winger, defender, batsman, bowler, player
    `),
  ),
  ...listed(`
    teammates, team mates, sparring partner, doubles partner, opponent, opposing player, ex - girlfriend,
    ex girlfriend, ex - boyfriend, ex boyfriend, fiance, god - child, roommate, relative, relatives, visitor, guest,
    family friend, both parents, boy in other form, girl in other form, child in other class, pupil in other class
  `),
  ...cross(['another', 'one'], listed('boy, girl, child, pupil, student, lad, kid, friend'), elsewhere),
  ...cross(['nobody else', 'no one else', 'no - one else'], ['at home', 'in family', 'in house', 'in household']),
  ...others.flatMap((other) => equals.map((equal) => `${other} ${equal}`)),
]);

/** What a child does to another. */
export const harming: readonly string[] = listed(`
  pinched, nipped, poked, thumped, kicked, punched, hit, pushed, pushed over, bit, slapped, shoved, tripped up, scratched, kicks, attacked, hurt,
  headbutted, hits, bites, pushes, injured, strangled, stabbed, spat at
`);
const harmedPeople = listed(`
  boy, girl, student, teacher, ta, member of staff, staff, friend, peer, classmate, lad, teaching assistant, year 1,
  staff member, younger boy, younger girl, smaller boy, smaller child
`);

/** Whom the child did something to: "he kicked a boy and left a bruise". */
export const harmed: readonly string[] = harming.flatMap((verb) => harmedPeople.map((who) => `${verb} ${who}`));

/** They speak of the child, and of themselves they hardly do: a pronoun after them is of the child. */
export const elders: readonly string[] = owned(
  listed(`
  parent, parents, carers, grandparent, grandparents, foster parent, foster parents, stepparent, step parent, guardian
`),
);

/** Those whose work it is; they bear something only where it is said of them at once. */
export const workers: readonly string[] = owned(
  listed(`
  teacher, teachers, headteacher, tutor, staff, member of staff, staff member, colleague, ta, teaching assistant,
  childminder, babysitter, coach, caretaker, cleaner, paramedic, paramedics, health visitor, social worker,
  key worker, keyworker, support worker, nursery nurse, nurse, teaching staff, staff members, members of staff,
  nursery worker, nursery staff, key person, site manager, sports coach, pe teacher, pe staff, pe dept, pe department, pe lead, pe coach, pe ta, games teacher, games staff, sports staff, dinner staff, police officer,
  officer, nurses, school nurse, lsa, tas, hlta, au pair, escort, chaperone, volunteer, head teacher, class teacher,
  senco, form tutor, foster worker, family worker, colleagues, supervisor, supervisors, contact supervisor,
  contact worker, receptionist, secretary, manager, headmaster, headmistress, deputy, deputy head, principal,
  lecturer, librarian, technician, office manager, governor, governors, site staff, kitchen staff, caterer,
  invigilator, bursar, peripatetic teacher, gardener, cook, chef, lifeguard, instructor, referee, umpire, manager,
  porter, physio, crossing patrol, taxi driver, bus driver, minibus driver, postman, postie, paperboy, builder, plumber, fireman,
  play worker, youth worker, outreach worker, room leader, nursery manager, student teacher, tutor, parent helper,
  classroom assistant, midday supervisor, kitchen assistant, catering assistant, dinner supervisor, dinner lady,
  lunchtime assistant, sports leader, apprentice, trainee, student nurse, hca, hairdresser, dentist, postlady,
  delivery driver, courier, milkman, window cleaner, landlord, landlady, shopkeeper, vicar, vet, farmer, associate,
  acquaintance, nurse in charge, doctor, midwife, lunchtime supervisor, dinner lady, bystander, learning mentor,
  practitioner
`),
);

/** They have injuries and do them; what they do is done to the child. */
export const animals: readonly string[] = listed(`
  dog, cat, puppy, kitten, hamster, rabbit, guinea pig, pony, horse, budgie, parrot, gerbil, ferret, goat, cow, bird,
  hedgehog, tortoise, lizard, pet, teddy, doll, her doll, soft toy
`);

/** Between a worker and what the worker bears. */
export const bearing: readonly string[] = listed(`
  was, is, has, had, were, have, got, sustained, suffered, received, broke, been, off, absent, needed, required, fell,
  tripped, slipped, also, sustains, suffers, cut, twisted, bruised, grazed, strained, collapsed, skidded, ruptured,
  snapped, stumbled, tumbled, toppled, overbalanced, lost, splashed, tore, gashed, concussed, chipped, fractured,
  dislocated, sprained, injured, bitten, burnt, burned, scalded, hurt, bumped, banged, knocked, trapped, jarred, stubbed
`);

/** Words that say whose a thing is when the person is named before it: "mum's right arm". */
export const ofPossessed: readonly string[] = listed(`
  recent, old, previous, own, healing, serious, bad, minor, alleged, facial, physical, new, scar, scars, chronic,
  longstanding, past, childhood, historic, known, latest, suspected, poor, visible, multiple, severe, nasty, swollen,
  broken, bruised, black, first, second, many
`);

/** In the passive these tell what was seen of the person: "mother was observed to have". */
export const seeing: readonly string[] = listed(`
  removed, placed, adopted, taken, kept, transferred, discharged, rushed, airlifted, hospitalised, operated, seen,
  observed, noted, found, noticed, treated, reported, witnessed, attended, presented, pushed, hit, slapped, grabbed,
  dropped, burned, burnt, strangled, thrown, pulled, dragged, injured, scalded, knocked, tripped, beaten, smacked,
  shoved, attacked, assaulted, stamped, for, described, thought, known, bitten, hurt, kicked, punched, scratched,
  left, admitted, tested, checked, investigated, assessed, screened, examined, scanned, monitored, referred, diagnosed,
  reviewed, looked, evaluated
`);

/** After these it is again the child that is spoken of: the other person tells, brings, sees or does. */
export const tellingWords: readonly string[] = [
  ...listed(`
    wondered, guessing, presumed, presume, assumed, assumes, assuming, supposed, hoped, hoping, recalling, remembering,
    noticing, spotting, discovering, explaining, informing, mentioning, disputed, disputing, alleging, insist, admit,
    confirm, confirming, acknowledging, complained, complains, complaining, swears, panicked, noting,
    idea, clue, inkling, slopped, sloshed, tipped, poured, splashed, overturned, lobbed, chucked, flicked, jogged,
    handed, passed, flung, hurled, tossed, swung, elbowed, nudged, shoved, tripped, barged, reckons, reckon, reckoned,
    guesses, guessed, presumes, assumes, commented, comments, remarked, remarks, adds, added, replied, replies,
    answered, answers, insisting, believing, volunteered, offered, recounts, recounted, relates, related, messaged,
    messages, texts, emails, writes, supposes, admitting, hopes, shrugged, blaming, suspecting, mutters, muttered,
    puzzled, baffled, convinced, certain, sure, confident, alarmed, shocked, relieved, maintaining, swearing, putting
  `),
  // the account is judged, not who gave it
  ...listed(`
    inconsistent, incompatible, implausible, consistent, compatible, unexplained, threatens, threatened, threatening,
    threaten, report, observe, frightened, scared, afraid, terrified, nervous, keen, fears, feared, fear, telling,
    ruled, discounted, asking, calling, ringing, rings, phones, phoning, recognised, recognises, knows, believes, believed, knew,
    remembered, recalled, hears, sees, finds, checking, checks, say, checked, describe, deny, explain, state, tell,
    think, thinks, suspected, suspect, ask, discovers, spots, raised, raises, shared, shares, bringing, holding, held,
    agreed, agrees, expressed, requests, requested, questioned, acknowledged, acknowledges, photographed, reads,
    recording, documenting, logged, reassures, updated, visited, arrived, disclosed, discloses, swears, swore,
    suggests, suggested, seeks, sending, sends, returned, returns, read, watched, trod, slammed, shut, closed,
    spilling, twisted, stamped, poked, pinched, dragged, tripped, wonders, wonder, wondering, whether, if, concern,
    reporting, stating, saying, recalls, remembers, suspects, observes, notice, spotted, heard, discovered,
    requesting, wants, wanted, unaware, attending, present, presenting, gives, giving, accompanied, reassured,
    thinking, when, while, re, regarding, for, as, since, because, accepts, accepted, admits, alleges, alleged,
    states, confirms, confirmed, describing, informs, informed, mentioned, mentions, disputes, notes, shook, hits,
    hitting, slaps, shaking, threw, dropped, pulled, swung, spilt, spilled, rolled, kicks, punches, grabs, bit,
    burned, burnt, knocked, him, child's, baby's, pupil, young person, yp, so, who's, undressing, changing, bathing,
    reluctant, refused, refuses, declined, contacted, texted, emailed, wrote, worries, queries, querying, queried,
    seeking, sought, seek, failed,
    collected, supervising, not, cannot, can't, cant, didn't, didnt, could, couldn't, couldnt, unclear, vague,
    uncertain, insists, insisted,
    maintains, maintained, distressed, upset, tearful, anxiously, attributes, attributed, puts, put, examined, looked,
    identified, documented, stripped, showing, pointed, pointing, says, said, reports, reported, states, stated,
    noticed, notices, noted, found, saw, seen, brought, bring, bringing, account, version, explanation, brings,
    concerned, worried, thought, describes, described, denies, denied, denying, explained, explains, tells, told,
    concerns, pushed, hit, dropped, called, rang, phoned, unable, attends, attended, hurt, caused, that, gave, blames,
    blamed, flustered, claims, claimed, feels, felt, queried, asked, asks, shows, showed, sent, smacked, slapped,
    punched, kicked, grabbed, aware, witnessed, applied, took, carried, picked, cancelled, did, could, cannot, does,
    child, baby, pt, patient, who, anxious, happy, advised, recorded, observed, unsure, volunteers, adamant, presented
  `),
];
