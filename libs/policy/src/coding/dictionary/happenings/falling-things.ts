import { listed } from '../forms.js';
import { dayNames } from '../calendar.js';
import { objects as struck } from '../blows/deeds.js';
/** Words before a fall that name no thing. */
export const notThings: ReadonlySet<string> = new Set([
  ...dayNames,
  ...listed('he, she, they, i, we, it, who, and, then, when, after, before, had, has, have, was'),
  ...[...listed('by, in, on, with, at, from, to'), ',', ...listed('but, or, while, -, says, said, that, a, the')],
  ...listed(`
    as, if, because, is, just, also, nearly, accidentally, pt, may, might, (, :, ?, his, her, simply, reportedly,
    apparently, allegedly, yesterday, today, previously, recently, witnessed, unwitnessed, mechanical, tripped,
    slipped, stumbled, over, off, /, +, &, x1, x2, ago, night, hx, reports, states, recent
  `),
]);

/** Verbs of falling. */
export const falls: ReadonlySet<string> = new Set(
  listed('fell, falls, falling, fallen, tipped, toppled, rolled, slipped, tumbled, dropped'),
);

/** What falls and hurts nobody. */
export const idle: ReadonlySet<string> = new Set(
  listed(`
  poster, picture, pictures, leaves, plaster, cast, dressing, bandage, tooth, teeth, nappy, shelf, phone, glasses,
  splint, scab, cord, stump, tube, ngt, peg, button, curtain, clock, mirror, tile, temperature, temp, weight,
  attendance, grades, sats, roof, wall, tree, branch, ceiling, hair
`),
);

/** Before a thing that somebody fell from or did something to. */
export const beforeThings: ReadonlySet<string> = new Set(
  listed(`
  off, from, of, on, in, at, over, under, against, with, by, onto, down, through, into, to, near, and, climbed,
  riding, using, up, reaching, for, hit, around, behind, beside, standing
`),
);

/** Tools that slip. */
export const tools: ReadonlySet<string> = new Set(
  listed(`
  knife, scissors, saw, chisel, razor, blade, drill, spanner, hammer, axe, grater, drip, cannula, venflon, catheter,
  line, tube, cast, plaster, backslab, splint, dressing, bandage, bung, electrode, probe, sling, mask, collar, brace,
  stanley, cutter, screwdriver, peeler, mandolin, secateurs, shears, cleaver, strimmer, sander, grinder, needle,
  skewer, opener
`),
);

/** Who or what is struck, by a pronoun or a name for children. */
export const objects: ReadonlySet<string> = new Set([...struck, 'it']);

/** What tips over with a child in it. */
export const carriers: ReadonlySet<string> = new Set(
  listed(`
  seat, chair, buggy, pram, pushchair, bouncer, cot, walker, bed, bike, scooter, trolley, stool, highchair, trike,
  ladder
`),
);

/** Vessels and what is in them. */
export const liquids: ReadonlySet<string> = new Set(
  listed(`
  kettle, mug, cup, drink, tea, coffee, pan, bowl, teapot, flask, soup, iron, saucepan, water, milk, custard, oil,
  tongs, straighteners, porridge, gravy, pasta, noodles
`),
);

/** Words that determine a thing. */
export const determiners: ReadonlySet<string> = new Set(listed('the, a, an, his, her, their, hot, big, heavy, small'));
