import { combined, cross, listed, type Phrase } from '../forms.js';
import { type Pair } from '../pair.js';

const metByHeads = listed(`
  table, wall, door, door frame, doorframe, radiator, floor, kerb, post, goalpost, pavement, worktop, cupboard, desk,
  chair, step, ground, shelf, windowsill, bath, lamppost, lamp post, coffee table, bed frame, bedframe, cot, tv, sink,
  taps, pole, tree, swing, bench, slide, head, concrete, tarmac, ice, gate, railing, railings, car door, fireplace,
  hearth, rock
`);
const heads = listed('head, back of head, side of head, top of head, heads, skull');

/** Blows to the head itself, whatever gave them, also those that it was spared. */
export const headKnocks: readonly Phrase[] = [
  ...combined(['head'], ['v', 'vs', 'versus'], metByHeads),
  ...combined(['collided', 'clashed', 'cracked', 'bashed'], ['heads']),
  ...combined(
    listed(`
      hit, hits, struck, banged, bumped, knocked, cracked, bashed, whacked, landed on, smacked
    `),
    listed('occiput, occipital region, occipital area, crown of head, crown'),
  ),
  ...['heads collided', 'heads met', 'collision of heads'],
  ...combined(listed('clonk, clonks, donk, bonk, bonks, conk, bop, clunk, thwack'), heads),
  ...combined(listed('thwacked, donked, conked, dinged, clunked, bopped'), heads),
  ...combined(
    listed("head, head was, head wasn't, head has, head had"),
    ['not', 'never', 'not been'],
    listed('hit, struck, banged, bumped, knocked, injured, hurt, involved in fall'),
  ),
  ...combined(
    listed(`
      walloped, thumped, biffed, bashed, clonked, cracked, bonked, donked, smacked, whacked, clattered
    `),
    heads,
  ),
  ...combined(['heads'], listed('bumped, banged, knocked, clashed, cracked, bashed, together, clash, bump')),
  ...combined(['head'], listed('met, hits, hit, connected with, struck, bounced off, made contact with'), metByHeads),
  ...cross(['head met edge of', 'head met corner of', 'head hit edge of', 'head hit corner of'], metByHeads),
  ...combined(['nutted', 'headed'], listed('post, goalpost, wall, door, lamppost, pole')),
  ...combined(['caught', 'clipped'], heads, ['on']),
  ...combined(listed('slammed, slamming, rammed, cracking, dropped on, dropped onto, stamped on'), heads),
  ...combined(['head'], listed('clipped, caught, slammed, whacked, walloped'), ['by', 'on', 'against', 'into']),
  ...combined(
    listed('head, head was, head being, head got, head repeatedly, heads'),
    listed(`
      kicked, punched, stamped on, slapped, smashed, slammed, struck, stomped on, jumped on, booted
    `),
  ),
  ...combined(['smashed', 'broken', 'smashing'], ['over', 'across'], heads),
  ...combined(["head wasn't", "head didn't"], listed('hit, struck, banged, bumped, knocked, injured, strike')),
];

/** "A bottle was smashed over his head". */
export const smashedOver: readonly Pair[] = [
  {
    kind: 'mechanism',
    value: 'assault',
    within: 4,
    first: listed(`
      bottle, glass, plate, mug, cup, chair, vase, bat, stick, pan, ashtray, plank, cue, brick, bowl, stool, broom,
      laptop, phone, picture, lamp
    `),
    then: cross(
      listed('smashed, broken, broke, cracked, smashing'),
      ['over', 'across', 'on'],
      ['head', 'back', 'face'],
    ),
    without: [',', ...listed('fell, dropped, off, slipped, himself, herself')],
  },
];
