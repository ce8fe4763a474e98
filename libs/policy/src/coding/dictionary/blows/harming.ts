import { listed } from '../forms.js';

/** What somebody does to a child that tells of it, beside what is an assault. */
export const harmingVerbs: readonly string[] = listed(`
  hurt, hurts, hurting, burn, burns, burnt, burned, burning, twist, twists, twisted, twisting, pinch, pinches,
  pinched, pinching, batter, batters, battered, battering, leather, leathered, leathers, wack, wacks, wacked, whack,
  whacks, whacked, whip, whips, whipped, belt, belts, belted, cane, canes, caned, boot, boots, booted, choke, chokes,
  choked, strangle, strangles, strangled, thump, thumps, thumped, clout, clouts, clouted, scald, scalds, scalded,
  harms, harmed, harm, bruised, bruises, injured, injures, squeezes, squeezed, drags, dragged, grabs, grabbed, abused,
  abuses, molested, lamps, lamped, decked, clobbered, clobbers, walloped, wallops, thrashes, thrashed, flogged,
  lashed, lashes, bend, bends, bent, bending, shoves, shoved, broke, broken, breaks
`);

/** What is pulled hurts only when it is hair or an ear. */
export const pulling: readonly string[] = listed('pull, pulls, pulled, pulling, yanks, yanked, tugs, tugged, yank');

/** Who may harm somebody that tells, by single words. */
export const harmers: readonly string[] = listed(`
  stepbrother, stepsister, stepson, boys, boy, girl, guy, woman, men, husband, wife, neighbour, friend, daddies,
  grandad, nan, ex, miss, sir, player, player, cousins, brothers, sisters, boyf, bf, driver, resident, worker, tenant,
  uncles, aunts, kid, kids, classmate, bloke, year, nana, mam, sibling, brother, twin
`);

/** Grown people of a family, whose own harm they may tell. */
export const grownTellers: readonly string[] = listed(`
  mum, mother, moc, mo, wife, girlfriend, parent, carer, gran, nan, grandmother, aunt, dad, father, husband, partner,
  ex, stepmum, stepmother, auntie, mgm, pgm, mam
`);

/** Men of a family, who tell of what was done to them as boys. */
export const grownMen: readonly string[] = listed('uncle, grandad, grandfather, stepdad, stepfather, mgf, pgf, foc');

/** What nobody throws at a child, kicks or hits: figures of speech. */
export const thrownIdly: readonly string[] = ['threw', 'throws', 'throwing', 'thrown'];
