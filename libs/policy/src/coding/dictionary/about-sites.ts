import { listed } from './forms.js';

/** Words that stand about the sites of injuries. */

/** Parts of which no site is listed. In a list of parts they stand as any other: "face, trunk, legs". */
export const partsWithoutSite: readonly string[] = listed('trunk, torso, body, limb, limbs, extremity, extremities');

/** Between an injury and a site behind a comma: "lac, 2 cm, over the brow". */
export const wordsBeforeSites: readonly string[] = [
  ...partsWithoutSite,
  ...listed(`
  palmar, plantar, volar, dorsal, surface, aspect,
    suspected, clinically, likely, possible, probable, confirmed, clinical, radiologically, through, bone, cyst, type,
    grade, degree, mildly, displaced, undisplaced, minimally, angulated, comminuted, closed, transverse, spiral,
    oblique, non, growth, plate, ii, iii, iv, severe, mild, moderate, extensive, minor, simple, complex, gaping,
    bleeding, weeping, scabbed, dry, esp, particularly, notably, namely, ie, i, e, chiefly, mostly, incl, worst,
    predominantly, largely, say, like
  `),
  ...[',', ...listed('(, ), to, on, over, of, x, approx, around, across, just, behind, under')],
  ...listed(`
    above, below, long, deep, small, large, linear, superficial, in, at, one, two, three, mainly, mostly, especially,
    also, both, about, a, an, near, bilaterally, blue, purple, yellow, green, greenish, yellowish, brown, brownish,
    bluish, red, black, fading, faded, fresh, old, tender, round, circular, oval, irregular, faint, dark, light, size,
    sized, diameter, wide, length, roughly, approximately, coin, pence, p, nasty, big, shallow, clean, jagged,
    partial, thickness, blistered, blistering, new, recent, healing, each, every, either, lap, front,
    her, his, multiple, cms, by, and, affecting, involving, including, noted, seen, glued, sutured,
    stitched, dressed, cleaned, closed, repaired, treated, steri, stripped, strips, steristripped, reduced, washed,
    irrigated, debrided, strapped, photographed, recorded, found, today, raised, indurated, boggy, firm, palpable,
    crusted, crusty, curved, straight, ragged, crescent, oblong, triangular, shaped, inch, inches, measuring,
    measured, measures, at, different, various, varying, differing, stages, stage, healing, ages, ageing
  `),
];

/** In a list of sites beside its joints. */
export const wordsInLists: readonly string[] = [
  ...partsWithoutSite,
  ...listed(`
  thinner, smaller, larger, bigger, fainter, older, newer, fresher, longer, shorter, deeper, similar, further, third,
  second, fourth, ones, others, fresh, new, faint, single, large, tiny, few, couple, matching, identical, larger,
  four, five, six, inside, at, beneath, to, on, of, over, in, his, her, their, the, a, an, my, behind, under, above,
  below, around, across, x, one, two, three, another, also, both, left, right, as, well, onto, down, along, (, ), all,
  some, several, small, other, near, possibly, -, more, cm, mm, round, underneath, inside, actually, indeed
`),
];

/** Verbs that say that something met a part: "took him on the ankle". */
export const blowsToSites: ReadonlySet<string> = new Set(
  listed(`
  took, takes, landed, lands, hit, hits, struck, caught, catches, clipped, whacked, thumped, punched, kicked, elbowed,
  slapped, smacked, clouted, poked, jabbed, prodded, trod, stood, stepped, stamped, trampled, shut, closed, slammed,
  pulled, ran, fell, walked, dropped, threw, swung, bounced, spilled, dribble, dribbled, dripped, splashed, splash,
  drip, blow, kick, punch, thump, tackle, tackled, kneed, dig
`),
);

/** What may stand behind a list of parts and says nothing of them: how, when and by whom it was found. */
export const wordsBehindLists: readonly string[] = listed(`
  from, after, with, by, on, in, at, to, over, when, while, whilst, as, since, following, due, during, for, of, into,
  onto, under, around, against, near, without, within, secondary, because, where, which, who, that, if, ?, :, -, (, ),
  ., /, x, today, yesterday, tonight, now, last, this, again, only, too, also, bilaterally, bilateral, initially, ago,
  recently, noted, seen, found, observed, documented, recorded, visible, photographed, present, reported, mapped,
  measured, mentioned, described, sustained, caused, likely, possibly, probably, query, all, both, each, mum, mother,
  dad, father, gran, nan, parents, parent, carer, carers, he, she, they, i, we, it, no, not, nil, none, but, so, then,
  old, healing, fading, new, area, areas, region, side, yrs, years, months, weeks, days, from, consistent,
  thought, said, says, unexplained, witnessed, unwitnessed, post, prior, re, cm, mm, day, one
`);
