/** Bruises, marks, burns, cuts, grazes, bites and swellings, in all the forms of their families. */

import { combined, listed, type Phrase } from '../forms.js';
import { bittenParts } from './heads-and-mouths.js';

export const skinInjuries = {
  bruise: [
    ...combined(
      listed(`
        fingertip, finger tip, finger - tip, finger print, thumb print, hand print, thumb tip
      `),
      listed(`
        bruise, bruises, bruising, type bruising, type bruises, ecchymosis, ecchymoses, contusion, contusions,
        haematomas
      `),
    ),
    ...listed(`
      petechia, petichiae, petechae, petechial, ecchymosed, bruisey, bruize, racoon eyes, racoon eye, tramline bruise,
      tramline bruising, bruis, haematoma formation, brusies
    `),
    ...combined(listed('fingertip, finger tip, fingerprint, thumbprint, hand, slap, grip, pinch'), [
      'bruises',
      'bruise',
    ]),
  ],
  mark: [
    ...listed(`
      gripmark, gripmarks, handmark, handmarks, fingermark, fingermarks, beltmark, beltmarks, slapmark, slapmarks,
      strapmarks, strapmark, pinchmark, pinchmarks, thumbmark, thumbmarks, nailmarks, nailmark
    `),
    ...combined(listed('strap, buckle, whip, cord, cable, lash, tramline, stick, slipper, cane'), ['mark', 'marks']),
    ...combined(['red', 'linear red'], listed('line across, line on, line over, line below, lines on, lines across')),
    ...combined(listed('purple, blue, yellow, linear, round, circular, dark, black'), ['mark', 'marks']),
  ],
  burn: listed(`
    scorched, scorch, electrical burn, flash burn, burnd, sun burned, sunburned, branded, bern to, bern on, bunrt,
    bunred
  `),
  scald: listed(`
    scold to, scold on, scolds to, scold over, skald, scaled by, scolded by hot, scolded with
  `),
  laceration: [
    ...combined(
      listed(`
        ear, earlobe, ear lobe, lip, eyelid, nostril, skin, scalp, gum, foreskin, perineum, tongue
      `),
      listed('was torn, torn, is torn, got torn, has been torn, were torn, was ripped, torn open'),
    ),
    // a tear of perineum or vagina in a child's notes is mostly of the mother who bore it
    ...combined(
      listed('anal, perianal, hymenal, hymen, fourchette, posterior fourchette'),
      listed('tear, tears, torn'),
    ),
    ...combined(listed('tear to, tear of, tears to, torn'), listed('anus, hymen, fourchette, posterior fourchette')),
    ...listed(`
      cut themselves, cut myself, cut yourself, cutting themselves, cuts themselves, cut hisself, sliced himself,
      sliced herself, slashed himself, slashed herself
    `),
    ...combined(
      ['split'],
      listed('needing, needed, requiring, required, needs, which needed'),
      listed('glue, gluing, stitches, sutures, steristrips, steri strips, closure, steristripping'),
    ),
    ...combined(['split'], listed('nose, cheek, brow, gum, tongue, fingertip, finger, knee, scalp, nail, lips')),
    ...combined(
      listed(`
        lip, chin, eyebrow, head, ear, brow, forehead, skin, lips, ear lobe, earlobe, nostril
      `),
      listed('split, split open, was split, cut, ripped, ripped open'),
    ),
    ...combined(listed('gum, tongue, cheek, nose, knee, elbow, scalp, eyelid'), ['split', 'split open', 'was split']),
    ...listed(`
      sliced, sliced open, slit, nicked, gouged, gouge, laceraction, lascerated, lasceration, tear to ear,
      tear to lip, torn ear lobe, torn earlobe, torn lip, torn ear, ear lobe torn, gashing, stab injury,
      stab injuries, knife wound, knife wounds, glass wound, slash wound, slash wounds
    `),
  ],
  abrasion: [
    ...combined(listed('rug, grass, astro, astroturf, turf, mat, gravel, floor, carpet'), ['burn', 'burns']),
    ...listed(`
      graize, graizes, graized, graise, grase, grazzed, abrased, abraded, gravel graze, scratchmarks, scrape mark,
      scrape marks, graze mark, graze marks
    `),
  ],
  bite: [
    ...combined(
      listed('sank, sunk, sinks, sinking'),
      ['teeth'],
      ['into', 'in'],
      [...listed('him, her, me, them, child, another child, another pupil, friend, brother, sister'), ...bittenParts],
    ),
    ...combined(['bit', 'bites', 'biting'], bittenParts),
    ...combined(
      ['bit', 'bites', 'bitten'],
      ['', 'a', 'the', 'his', 'her'],
      ['', 'supply', 'cover', 'class', 'student'],
      listed(`
        teacher, ta, nurse, dentist, dentist's, doctor, assistant, carer, keyworker, teacher's, nurse's, paramedic,
        officer, member of staff, police officer
      `),
    ),
    ...listed(`
      bit on, bites on, bit in, teeth imprint, teeth imprints, dental marks, dental mark, bit himself, bit herself,
      bites himself, bites herself, biting himself, biting herself, biten, bitting him
    `),
    ...combined(
      ['bit', 'bites', 'biting', 'bitten'],
      listed(`
        postman, man, woman, visitor, neighbour, mum, dad, mother, father, nan, gran, uncle, aunt, courier,
        delivery driver, social worker, another child, other child, another pupil, another boy, another girl,
        classmates, lad, toddler, pupil in, worker, nurse, carer, key worker
      `),
    ),
    ...combined(
      ['bit', 'bites', 'biting'],
      listed(`
        child, friend, peer, pupil, brother, sister, cousin, baby, teacher, ta, staff, boy, girl, member of staff,
        classmate
      `),
    ),
  ],
  swelling: [
    ...listed(`
      effusion, effusions, haemarthroses, engorged, puffs up, puffing up, thick lip, thick ear, swollen up, puffed,
      raised bump, raised swelling, swolllen, sweling
    `),
    ...combined(
      ['egg'],
      ['', 'on', 'to', 'over', 'at', 'up on', 'coming up on'],
      ['', 'left', 'right', 'l', 'r'],
      listed(`
        head, forehead, back of head, side of head, top of head, front of head, temple, brow, occiput, scalp
      `),
    ),
    ...listed(`
      swole, swolen, puffed up, ballooned, haemarthrosis, knee effusion, swelling up, swoll, lump came up
    `),
    ...combined(
      listed('up, come up, came up, blown up, blew up, puffed up, gone up, went up, swelled up, ballooned'),
      ['like'],
      listed('balloon, golf ball, tennis ball, egg, sausage, football, plum, melon, grapefruit'),
    ),
  ],
} as const satisfies Readonly<Record<string, readonly Phrase[]>>;
