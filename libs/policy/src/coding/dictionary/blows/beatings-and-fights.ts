/** Blows, beatings, fights and rough handling, by the verbs and nouns that people use of them. */

import { combined, cross, listed, type Phrase } from '../forms.js';
import { him } from './whom-and-which-part.js';

const beatenKin = listed(`
  hit, hits, hitting, punched, punches, kicked, kicks, slapped, slaps, smacked, strangled, stabbed, attacked,
  assaulted, shook, choked, headbutted, beat, beats, beating, punching, kicking, slapping, attacks, assaults,
  attacking, assaulting
`);

/** Somebody was hit, beaten, shaken, thrown or in a fight. */
export const beatingsAndFights: readonly Phrase[] = [
  ...combined(
    listed(`
      clout, wallop, slap, hit, punch, kick, smack, shake, beat, thump, clip, belt, strangle
    `),
    listed(`
      lad, boy, girl, this boy, this girl, this lad, son, daughter, this child, little boy, little girl
    `),
  ),
  ...combined(
    listed(`
      hit, slapped, smacked, kicked, punched, beat, shook, clouted, belted, walloped, thumped
    `),
    listed(`
      lad, son, daughter, this boy, this girl, this lad, this child, little boy, little girl, the children
    `),
  ),
  ...combined(
    listed('punched, slapped, headbutted, thumped, elbowed, clouted, belted'),
    listed(`
      nose, face, jaw, eye, r eye, l eye, right eye, left eye, mouth, chin, stomach, ribs, lip
    `),
  ),
  ...combined(
    listed('fight, fights, fighting, scrap, punch up, punch - up, brawl'),
    listed('at, outside, in, after, on way to, on way home from'),
    listed('school, playground, corridor, college, park, bus stop, school gates, changing room'),
  ),
  ...combined(
    listed(`
      beatings, thrashings, hidings, batterings, whippings, canings, slappings, beltings, lashings
    `),
    listed('by, from, at hands of, off, with, given by, inflicted by'),
  ),
  ...combined([''], listed('hitting, kicking, shaking, striking, beating, strangling, stabbing')),
  ...listed(`
    headbutted her, headbutted him, head butted her, having hit, having smacked, having slapped, having shaken,
    lays a finger on, laid a finger on, raise a hand to, raised a hand to, raising a hand to
  `),
  ...combined(listed('punch, slap, kick, smack, strangle, stab, whack, thump, beat, choke, hit'), ['her', 'you']),
  ...combined(listed('punches, slaps, kicks, smacks, strangles, whacks, thumps, beats, hits, shakes'), ['her', 'you']),
  ...combined(listed('punched, slapped, kicked, smacked, strangled, whacked, thumped, beat, shook, choked'), [
    'her',
    'you',
  ]),
  ...combined(['shake', 'shaking', 'shakes'], listed('baby, babies, infant, infants, a baby, your baby, child')),
  ...combined(
    beatenKin,
    listed(`
    mum, mother, partner, wife, girlfriend, sister, brother, neighbour, each other, another child, another boy,
    another girl, another pupil, a boy, a girl, a peer, staff, teacher, friend, sibling, little brother,
    little sister, younger brother, younger sister, twin, cousin, classmate, another, older brother, older sister,
    boy, girl, pupil, peer, member of staff, police officer, carer
  `),
  ),
  ...listed(`
    been hit, shaken when, a slap, a smack, a punch, a beating, a battering, a thump, a hiding, belted him,
    belted her, belts them, belts him, belts her, belting
  `),
  ...combined(['slashed'], listed('across, on, in, by, with, at')),
  ...listed(`
    was slashed, glassed, threw a punch, threw punches, throws punches, throwing punches, swung a punch,
    punch caught, punch landed, punch hit, kick landed, kick caught, slap caught, traded blows, came to blows,
    blows exchanged, exchanged blows, exchanged punches, laid a hand on, laying a finger on, laying a hand on,
    raised his hand to, took a swing at him, took a swing at her, took a swing at me
  `),
  ...cross(
    listed('punch, slap, kick, smack, thump, headbutt, blow, backhander, clout, wallop, hiding'),
    listed(`
      from, off, by, at a party, at bus stop, on bus, outside, in corridor, in a fight, from peer
    `),
  ).filter((phrase) => !/^blow (by|outside|at|on)/.test(phrase)),
  ...combined(
    listed('got, gets, had, took, given, received, sustained, after, following'),
    ['', 'a', 'single', 'several', 'repeated'],
    listed(`
      punch, punches, slap, headbutt, beating, kicking, backhander, wallop, battering, thrashing
    `),
  ),
  ...combined(
    listed('gave, giving, gives, gets, got, had'),
    ['', ...him, 'his son', 'her son', 'her daughter', 'his daughter'],
    ['a'],
    listed(`
      backhander, clout, wallop, thump, kicking, battering, thrashing, shove and a slap, crack, belting
    `),
  ),
  ...cross(
    listed(`
      backhanded, slippered, cuffed, belted, walloped, thrashed, battered, bashed up, roughed up
    `),
    ['', ...him],
  ).filter((phrase) => !/^(battered|cuffed|belted)$/.test(phrase)),
  ...combined(
    listed('cuffed, clipped, smacked, whacked, walloped, belted'),
    ['round', 'around', 'over'],
    listed('head, ear, ears, face, back of head, lug, back of legs'),
  ),
  ...listed(`
    set on by, set about by, set about him, set about her, ganged up on, roughed up by, jumped and beaten,
    jumped by a, jumped on way, was mugged, been mugged, got mugged, mugged for, mugging, robbed and,
    beaten and robbed, victim of assault, victim of an attack, victim of attack, and beaten, tied up and beaten
  `),
  ...combined(listed('thrown, threw, flung, hurled, slammed, rammed, smashed'), [
    ...combined(
      ['', ...listed('him, her, them, me, child, baby')],
      ['against', 'up against'],
      listed(`
          wall, a wall, door, wardrobe, furniture, radiator, lockers, locker, cupboard, fence, car, kitchen wall,
          bedroom wall, bedroom door, railings, table, worktop, sink, bath, fridge
        `),
    ),
  ]),
  ...cross(
    ['thrown', 'threw', 'flung', 'hurled'],
    ['', ...listed('him, her, them, me, child, baby')],
    listed(`
      across room, across kitchen, onto bed, on bed, on to bed, on floor, onto floor, to floor, at wall, into wall,
      on sofa, onto sofa, down stairs, across bedroom, to ground, into cot
    `),
  ).filter((phrase) => !/^threw (on|across|to|at|into|down)/.test(phrase)),
  ...combined(
    listed('held, pinned, pinning, holding, grabbing, gripped'),
    ['', 'down', 'him', 'her', 'up'],
    ['by'],
    [...['throat', 'neck', 'his throat', 'her throat']],
  ),
  ...cross(
    listed('picked up and, grabbed and, lifted and, and then, violently, forcefully, vigorously'),
    listed('shaken, shook, shook him, shook her, thrown'),
  ).filter((phrase) => phrase !== 'and then thrown'),
  ...cross(
    listed('a, in a, got into, got in, into a, had a, playground, during a'),
    listed(`
      fight with, fight at, fight on, fight after school, scuffle with, scrap with, punch up with, brawl,
      physical fight, fist fight, fights with, fight in
    `),
  ).filter((phrase) => !/^a fight (at|on|in)$/.test(phrase)),
  ...combined(
    listed('fight, fighting, fought, scuffle, scrap, scrapping, brawl, altercation, fistfight'),
    ['with'],
    listed(`
      another, another boy, another girl, another pupil, a boy, a girl, brother, sister, peer, older, peers,
      another child, other boys, cousin, classmate, a lad, sibling, pupil, a peer, year, his brother, her sister,
      his sister, her brother, another student, a classmate, a friend, twin
    `),
  ),
  ...cross(
    listed('got into, got in, been in, was in, involved in, in'),
    ['', 'a', 'another', 'physical'],
    listed('fight, fights, brawl, fist fight, scrap, punch up'),
  ).filter((phrase) => phrase !== 'in scrap'),
  ...combined(listed('was, been, got, being, gets'), listed('bottled, glassed, stamped on, headbutted, set upon')),
  ...combined(['bottled', 'glassed'], listed('in, over, by, at a party, at party, on head, across')),
  ...combined(
    ['caned', 'beaten', 'whipped', 'beat'],
    ['at', 'in', 'on'],
    listed(`
      mosque, madrassa, madrasah, madrasa, church, home, palms, soles, back, tuition, islamic school
    `),
  ),
  ...combined(['head'], listed('butted by, butted him, butted her, - butted by, - butted him, - butted her')),
  ...combined(
    listed('acid, ammonia, bleach, boiling water, corrosive, hot water'),
    ['thrown'],
    listed('at, in, over, on, by, in face, at him, at her, over him, over her'),
  ),
  ...listed(`
    acid attack, knife attack, caught a blow, caught by a blow, blow meant for, punch meant for, kicking given,
    got a kicking, got a beating, took a beating, lashed out and caught, lashed out and hit
  `),
  ...combined(
    listed(`
      lashed out, hit out, lashes out, lost temper, lost his temper, lost her temper, snapped
    `),
    listed(`
      and hit, and slapped, and smacked, and punched, and struck, and kicked, and caught him, and caught her,
      catching him, catching her, and shook
    `),
  ),
  ...listed(`
    shaked me, shaked him, shaked baby, hitted me, hitted him, hitted her, kicked me, smacked me, shaking infant,
    shaking his, shaking her baby, shaken baby, shaken babies, shook infant, shaking of baby, sucker punched,
    king hit, sucker - punched, happy slap, started on by, kicked to head, kick to head, bare knuckle,
    pistol whipped, shook and, drop kicked, karate kicked, stamping on
  `),
];
