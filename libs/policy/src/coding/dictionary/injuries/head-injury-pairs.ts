/** Injuries of the head and the mouth that are told by two words with others between them. */

import { cross, listed } from '../forms.js';
import { heads } from './heads-and-mouths.js';
import { type Pair } from '../pair.js';

export const headInjuryPairs: readonly Pair[] = [
  {
    kind: 'injury',
    value: 'head-injury',
    within: 3,
    first: listed(`
      hit, hits, banged, bumped, knocked, bashed, struck, whacked, smacked, hitting, banging, bang, knock, blow,
      bump to, injury, trauma, cracked, bumping, landed on, injured, hurt, kick, clash of, landing on, clashed, thump,
      knocking
    `),
    then: listed('head, heads, back of head, side of head, back of the head'),
    without: ['shook', 'shakes', 'nodded', 'nods'],
    instead: ['injury', 'swelling'],
  },
  {
    kind: 'injury',
    value: 'frenulum-tear',
    within: 3,
    first: listed(`
      torn, tear, ripped, lacerated, laceration, split, tearing, damage, injury, tears, ruptured
    `),
    then: listed('frenulum, frenum, fraenulum, fraenum, lip tie, frenula, frenular'),
    instead: ['laceration', 'injury'],
  },
  {
    kind: 'injury',
    value: 'frenulum-tear',
    within: 3,
    first: listed('frenulum, frenum, fraenulum, fraenum, frenular, lip tie'),
    then: listed('torn, tear, ripped, lacerated, laceration, split, injury, damaged, tears, ruptured'),
    instead: ['laceration', 'injury'],
  },
  {
    kind: 'injury',
    value: 'bleeding-mouth',
    within: 3,
    first: listed('bleeding, blood, bleed, bled, bleeds'),
    then: listed('mouth, gums, gum, saliva, lips, tongue'),
  },
  {
    kind: 'injury',
    value: 'bleeding-mouth',
    within: 2,
    first: ['mouth', 'gums', 'gum', 'oral'],
    then: ['bleeding', 'blood', 'bleed', 'bled'],
  },
  {
    kind: 'injury',
    value: 'intracranial-injury',
    within: 5,
    first: listed('ct, ct head, mri, mri head, ct brain, cth'),
    then: listed('bleed, bleeding, bleeds, haemorrhage, haemorrhages, ich'),
    without: listed('skull, eye, retinal, adrenal, abdomen, abdo, nose'),
  },
  {
    kind: 'injury',
    value: 'intracranial-injury',
    within: 6,
    first: listed('ct, mri, cth, scan'),
    then: cross(
      listed('frontal, temporal, parietal, occipital, cerebellar, cortical, haemorrhagic, parenchymal, lobe'),
      ['contusion', 'contusions'],
    ),
    without: ['scalp', 'normal', 'clear'],
    instead: ['bruise'],
  },
  {
    kind: 'injury',
    value: 'bleeding-mouth',
    within: 3,
    first: ['lip', 'lips', 'tongue'],
    then: ['bleeding', 'bled'],
    without: [',', ...listed('inside, nose, knee, chin, from, not, no, stopped, finger, hand')],
  },
  {
    kind: 'injury',
    value: 'intracranial-injury',
    within: 3,
    first: ['bleed', 'haemorrhage', 'bleeds'],
    then: listed('on ct, on scan, on mri, on imaging, on ct head'),
    without: ['retinal', ','],
  },
  {
    kind: 'injury',
    value: 'head-injury',
    within: 5,
    first: listed('bang, knock, blow, whack, bash, thump, smack, thud, clout, wallop'),
    then: heads,
    via: listed(`
      he had to, she had to, he got to, she got to, he took to, she took to, sustained to, received to, they had to,
      it had to, to side of, to back of, hard to
    `),
    without: [',', 'and', 'but', 'nail', 'door'],
  },
  {
    kind: 'injury',
    value: 'head-injury',
    within: 4,
    first: listed(`
      cuffed, walloped, thwacked, belted, elbowed, kneed, hitting, punching, kicking, kicked, slapped, punched,
      smacked, thumped, clouted, clipped, stamped, butted, battered, hit, struck, whacked, bashed, bonked, hits,
      slaps, kicks, punches, caught, cracked, slap, smack, smacks, kick, punch, slapping, smacking, thumping, thumps,
      clouts, clout, clip, clips, cuff, cuffs, whack, whacks, whacking, battering, belting
    `),
    then: heads,
    via: listed('in, on, to, over, around, round, across, about, against'),
    without: [',', ...listed('and, but, then, off, went, into, nail, hand, arm, face')],
  },
];
