import { combined, listed, type Phrase } from '../forms.js';

const kept = listed('garden, yard, allotment, dog, dogs, cat, cats, horse, pony, pet, pets, rabbit');

/** Abuse that is words, neglect that is of no child, and safety that everybody is taught. */
export const noMaltreatment: readonly Phrase[] = [
  ...combined(
    ['inflicted'],
    ['', 'heavy', 'a', 'first', 'narrow'],
    listed('defeat, defeats, loss, losses, damage, misery'),
  ),
  ...combined(
    ['neglect of', 'neglects', 'neglecting', 'neglected'],
    ['', 'his', 'her', 'their', 'own'],
    listed(`
      homework, studies, revision, duty, duties, chores, coursework, garden, friends, paperwork, practice,
      piano practice, allotment, plants, guinea pig, hamster, reading log, diary, emails
    `),
  ),
  ...combined(['animal', 'pet', 'dog', 'horse'], ['neglect', 'abuse', 'cruelty']),
  ...combined(['abuse of'], listed('antibiotics, caffeine, vapes, social media, wildlife, statistics, office')),
  ...combined(listed('torrent, barrage, stream, volley, tirade, hail, mouthful'), ['of abuse']),
  ...combined(['abuse'], ['was', 'were', 'being', 'is'], listed('shouted, hurled, yelled, screamed, directed')),
  ...combined(listed('yelled, yelling, screamed, screaming, throwing, threw, spewing, gave us'), ['abuse']),
  ...combined(
    ['abuse of'],
    listed(`
      power, process, authority, the system, dog, animals, horses, prescription, photocopier, trust, position,
      privilege, privileges, alcohol, drugs, substances, laxatives, solvents, equipment, rules, system, staff, cat,
      phone, steroids, benefits, language, parking
    `),
  ),
  ...combined(listed('staff, receptionist, nurse, officer, driver'), ['abused', 'was abused', 'were abused']),
  ...combined(listed('neglect of, neglecting, neglected, maltreatment of, cruelty to'), kept),
  ...combined(kept, ['', ...listed('is, was, looks, looked, were, are, a bit')], ['neglected', 'maltreated', 'abused']),
  ...combined(
    listed(`
      road, fire, water, online, internet, e, rail, bike, cycle, playground, pool, food, patient
    `),
    ['safety'],
  ),
];

/** Reviews of children who are looked after, bodies that are well, and what only sounds like harm. */
export const noInjuries: readonly Phrase[] = [
  ...combined(['lac'], listed('review, reviews, nurse, health, team, meeting, medical, visit, plan, file')),
  ...combined(['lac'], listed('worker, workers, social worker, sw, placement, status, child, children, service')),
  ...combined(
    ['', 'acute'],
    listed(`
      kidney, basal ganglia, ischaemic, ischemic, hypoxic, lung, liver, reperfusion, white matter
    `),
    ['injury', 'injuries'],
  ),
  ...combined(['self injury', 'self injuries'], ['rare', 'rare now', 'now rare', 'is rare']),
  ...combined(['nil', 'none', 'nothing'], ['disclosed']),
  // what somebody tells of themselves
  ...combined(
    listed(`
      opiate, opioid, drug, drugs, alcohol, cannabis, heroin, cocaine, substance, substances, tobacco, cigarette, vape,
      methadone, ketamine, crack, drug and alcohol
    `),
    listed('use, misuse, intake, history, dependence, dependency, addiction, consumption, habit, problem'),
    ['', 'was', 'is', 'now', 'not', 'previously'],
    ['disclosed'],
  ),
  ...combined(listed('smoking, vaping, postnatal depression, diagnosis'), ['', 'was', 'is'], ['disclosed']),
  ...combined(['pelvis', 'hips', 'hip', 'pelvic'], ['stable', 'is stable', 'was stable', 'sprung stable']),
  ...combined(['wound'], listed('dressing changed, dressings changed, dressing change, review, reviewed')),
  ...combined(['feeling', 'felt', 'feels', 'left feeling'], ['', 'a bit', 'rather', 'quite'], ['bruised', 'burnt out']),
  ...combined(['grazing'], listed('cows, sheep, cattle, horses, ponies, all day, on snacks')),
  ...combined(['bruised'], listed('ego, egos, pride, feelings, apple, apples, banana, bananas, fruit')),
  ...listed(`
    mark of, marks of respect, burns night, burns family, burns household, burns supper, scratch coding, scratch club,
    scratch lesson, scratch programming, scratch game, injured party
  `),
  ...combined(
    ['broke', 'breaks', 'breaking', 'beat'],
    ['his', 'her', 'the', 'a'],
    ['personal best', 'record', 'school record'],
  ),
  ...combined(
    listed('straight, came straight, brought straight, straight here, come straight'),
    ['from'],
    listed('arrest, an arrest, custody, police custody, court, prison, party, a party'),
  ),
  ...combined(['swollen'], listed('river, stream, brook, numbers, class, ranks, head of pride')),
  ...combined(
    listed('bruising, bite, biting, injury, burns, head injury, fracture'),
    ['policy', 'protocol', 'pathway'],
    [''],
  ),
  ...listed(`
    poisons line, poisons unit, poisons information, poisons info, poison control, poisons advice, poison ivy
  `),
  ...combined(listed('bruise, burn, bite, scald, graze, wound, scratch'), ['- like']),
  'allergic shiner',
  'allergic shiners',
  'rash like bruises',
  'rash like bruising',
];
