/** Assaults in all the ways that people write them, with the lists of their kinds. */

import { beatingsAndFights } from './beatings-and-fights.js';
import { cruelWords } from './cruelty.js';
import { combined, cross, listed, type Phrase } from '../forms.js';
import { beatingWords } from '../happenings/impacts.js';
import { sexualAssaults } from './sexual.js';
import { hurtParts, theirs } from './whom-and-which-part.js';

const beat = listed(`
  hit, punch, slap, smack, kick, beat, strangle, choke, stab, attack, assault, whack, thump
`);

const beaten = listed(`
  hit, punched, slapped, smacked, kicked, beat, beaten, strangled, choked, stabbed, attacked, assaulted, whacked,
  thumped, shaken, spanked, battered, throttled, belted, caned, whipped, lashed, glassed, bottled, headbutted, walloped,
  thrashed, clouted
`);

const blow = listed('punch, slap, smack, kick, whack, clip, clout, thump');

const beats = listed(`
  hits, punches, slaps, smacks, kicks, beats, strangles, chokes, stabs, attacks, assaults, whacks, thumps, shakes,
  spanks, batters, throttles, belts
`);

const beating = listed(`
  hitting, punching, slapping, smacking, kicking, beating, strangling, choking, stabbing, attacking, assaulting,
  whacking, thumping, shaking, spanking, battering, throttling, belting
`);

/** Somebody did it to somebody. */
export const assaults: readonly Phrase[] = [
  ...combined(['post', 's / p'], ['', 'alleged', 'an'], ['assault']),
  ...combined(
    listed('smacked, slapped, smacks, slaps, smack, kicked, punched'),
    listed('bottom, bum, legs, face, hands'),
  ),
  ...combined(
    ['gave', 'given', 'giving', 'gives'],
    [...theirs, 'him', 'her'],
    listed('a hiding, a beating, a good hiding, the belt, the slipper'),
  ),
  ...combined(
    ['took', 'takes', 'received'],
    ['a', 'several', 'some'],
    listed('punch, punches, kicking, beating, slap, blows from'),
  ),
  ...combined(
    listed(`
      lashed out at, lashes out at, raised hand to, raises hand to, laid hands on, squared up and hit
    `),
    ['', 'him', 'her', 'child', 'them'],
  ),
  ...combined(['hair'], ['pulled by mum', 'pulled by dad', 'pulled by mother', 'pulled by father']),
  ...listed(`
    punch up, punch - up, got the belt, gets the belt, gets belted, got belted, gets the strap, got the strap, got belted by, happy slapped, group attack, gang attack,
    beaten black and blue, given a beating, fist fight, grabbed by the throat, held by throat, round the head by
  `),
  ...combined(beat, listed('child, baby, children, kids, boy, girl, family')),
  ...cross(beaten, listed('in, on, to, across, round'), hurtParts).filter(
    (phrase) => !/^(hit|choked|shaken)/.test(phrase),
  ),
  ...combined(blow, listed('to, in, across, on, round'), ['the', ...theirs, ''], hurtParts),
  ...combined(blow, ['from', 'off']),
  ...combined(['gave', 'given', 'giving', 'gives'], ['him', 'her', 'them', 'me'], ['a'], blow),
  ...combined(beat, ['him', 'me', 'them', 'us']),
  ...combined(beats, listed('him, me, them, us, child, baby, children, kids')),
  ...combined(beating, listed('him, me, them, us, child, baby, children, kids')),
  ...combined([...beaten, 'shook'], listed('him, me, them, us, child, baby')),
  ...cross(beaten, ['by']).filter((phrase) => phrase !== 'hit by'),
  ...combined(listed('being, been, gets, get, getting, got'), listed('beaten, punched, slapped, smacked, kicked')),
  ...combined(['beaten', 'beat', 'beating', 'beats'], ['up', 'with']),
  'baby shaken',
  'been shaken',
  'child shaken',
  ...combined(['being', 'gets', 'getting'], listed('hit, battered, choked, strangled, shaken')),
  ...combined(['hand', 'hands'], ['round', 'around'], ['neck', 'throat']),
  ...combined(listed('physical, sexual, unprovoked, serious, common, alleged, knife, acid'), ['assault', 'assaults']),
  ...combined(['knife', 'acid', 'unprovoked', 'violent'], ['attack']),
  ...listed(`
    assaults, assaulting, in an attack, attack by, attacked with, attack with, attack on, punching, slapping,
    smacking, strangulation, headbutt, headbutts, battered by, belted with, caned by, whipped with, stabs,
    thrashed, walloped, clip round ear, clip around ear, clipped round ear, laid into, hit out at, knife crime,
    stamped on, stamps on, physically attacked, hit round head, hit across, physical chastisement, chastised,
    physically chastised, hit over head, slap to, smack to, punch to, hits him, gets a smack, got a smack
  `),
  ...beatingsAndFights,
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
  ...combined(
    listed('shot, shoots, shooting, shot at, fired at, shoots at'),
    listed('him, her, me, them, child, boy, girl, us'),
    ['with', 'w', 'using'],
    ['his', 'her', ''],
    listed(
      'gun, bb gun, air rifle, rifle, airgun, air gun, pellet gun, pistol, shotgun, handgun, crossbow, catapult, airsoft gun, air pistol, bb',
    ),
  ),
  ...listed(`
    victim of stabbing, stabbing victim, stabbing incident, injured in stabbing, hurt in stabbing, alleged stabbing, victim of shooting
  `),
  ...beatingWords,
  ...sexualAssaults,
  ...cruelWords,
  ...combined(
    ['beat', 'beats', 'beaten', 'beating'],
    ['him at', 'her at', 'them at', 'me at'],
    listed(`
      home, night, bedtime, bath time, bathtime, weekend, weekends, mealtimes, dinner, school
    `),
  ),
  ...combined(listed('be, is, get, gets, was, been, being, got, getting'), ['hit again', 'smacked again']),
  ...listed(`
    hit by stepfather, hit by father, hit by mother, hit by parent, hit by pupil, being hit,
    was hit by dad, was hit by mum, hitting him, hitting her, hitting them, hit them, hits them, hits children,
    hit with slipper, hit with a shoe, hit with a wooden spoon, beat him, beat her, beats him, beats her,
    jumped by, stamped on, smacked by, slapped by, kicked by, headbutted by, physical fight, in a fight,
    shaken by, shook baby, shaking baby, choked by, choking him, strangling, strangles, strangle, knifed,
    physical altercation, set upon, elbowed by, elbowed in, kneed in, clubbed, clubbed with, bludgeoned,
    bludgeoned with, mugged, beaten by, beats children, hit by other, grabbed by throat, grabbed by neck, gbh,
    abh, grievous bodily harm, actual bodily harm, hits child, hit child, stabs, attacked by, spanked, spank, spanks, wallops, clouts,
    thumped, clouted, headlock, in chokehold, in a chokehold, in choke hold, in a choke hold, punched, kicked,
    slapped, smacked, assault, assaulted, hit by dad, hit by mum, hit by his dad, hit by her dad, hit by his mum,
    hit by her mum, hit by stepdad, hit by his stepdad, hit by her stepdad, hit with a belt, hit with belt,
    strangled, throttled, attacked, jumped on by, assailant, assailants, his attacker, her attacker, hook to face,
    hook to jaw, uppercut, haymaker, ? shaken, ? assaulted, stabbed, beaten up, hit him, hit her, hits him,
    hits her, hit me, hits me, hit with a stick, hit by a man, shook him, shook her, kicks, slaps, punches,
    smacks, hit by another, hit by older, hit by his brother, hit by her brother, hit by brother
  `),
];
