import { listed } from '../forms.js';

/** Verbs by which a thing meets somebody. */
export const meets: ReadonlySet<string> = new Set(
  listed(`
  hit, hits, hitting, struck, strikes, striking, caught, catching, clipped, clipping, whacked, smacked, walloped,
  bopped, bonked, clonked, clocked, bashed, thumped, clouted, knocked, poked, jabbed, winged, grazed, thwacked,
  squashed, crushed, clattered, biffed, got, took, left, bumped, slapped, nudged, flattened, pinned, rammed, met,
  cracked
`),
);

/** Of these the part must be told: "got him in the eye", and not "got him a drink". */
export const looseMeets: ReadonlySet<string> = new Set(listed('got, took, met, bumped, nudged, cracked, grazed'));

/** How a thing comes to somebody, before a preposition. */
export const landings: ReadonlySet<string> = new Set(
  listed(`
  fell, falls, falling, fallen, landed, landing, came, coming, crashed, crashing, toppled, toppling, tipped, tipping,
  collapsed, collapsing, ran, rolled, rolling, swung, swinging, slammed, blew, dropped, bounced, rebounded, flew,
  slid, sprang, tumbled, shot, pinged, slipped, swng, dislodged, plummeted, went, gave, descended, keeled, lurched,
  pitched, jackknifed, buckled, caved, overturned, clattered, thudded, crumbled, trundled, hurtled, skidded, careered,
  cascaded, spilled, flopped, smashed, rained, plunged, land, topple, collapse, crash
`),
);

/** Between how a thing comes and whom it meets. */
export const towards: ReadonlySet<string> = new Set(listed('on, onto, into, over, against, across, upon'));
export const directions: ReadonlySet<string> = new Set(
  listed(`
  back, down, off, forward, forwards, sideways, suddenly, hard, straight, right, shut, open, up, out, over, backwards,
  heavily, and
`),
);

/** What a thing does that flies or falls, before its name: "a flung hoop". */
export const movings: ReadonlySet<string> = new Set(
  listed(`
  flying, falling, flung, hurled, swinging, thrown, stray, runaway, toppling, airborne, lobbed, oncoming, wayward,
  kicking, bouncing, ricocheting, chucked, dropped, fallen, collapsing, tumbling, loose, spinning, flailing,
  rebounding, tossed, speeding, rearing, misthrown, bolting
`),
);

/** Who acts, beside persons and pronouns: no thing. */
export const actors: ReadonlySet<string> = new Set(
  listed(`
  he, she, they, i, we, you, who, him, her, them, me, pt, yp, mr, mrs, ms, miss, dr, police, nobody, anyone, everyone,
  both, infant, baby, learner, players, team, class, worker, keyworker, midwife, hv, sw, ta, senco, y, yr, himself,
  herself, parents, cyclist, rider, pedestrian, passenger, striker, goalkeeper, keeper, referee, youngster, caller,
  referrer, grandparent, grandparents, stepson, friend, friends, one, ones, nephew, head, fist, knee, elbow, foot,
  shoulder, hand, arm, leg, wrist, ankle, face, chin, nose, ?, kick, punch, slap, smack, fists, boot, push, shove,
  tackle, headbutt, clout, thump
`),
);

/** What no thing is and comes over people: "struck by a sudden fear", "the news hit him". */
export const unseens: ReadonlySet<string> = new Set(
  listed(`
  sense, fear, thought, bug, virus, illness, cold, pain, wave, flu, news, surprise, mood, depression, anxiety, grief,
  idea, feeling, infection, fever, sadness, panic, fall, trip, seizure, fit, wall, floor, ground, kerb, referral,
  letter, email, report, it, this, change, loss, death, divorce, bills, cost, lockdown, bereavement, blow, accident,
  incident, camera, cctv, teacher, bruise, swelling, mark, injury, temperature, slip, headache, burn, attack, asthma,
  responsibility, attention, fracture, wound, cut, shift, session, vote, chain, chains, cog, cogs, gears, spokes,
  spoke, zip, treadmill, escalator, conveyor, mangle, afraid, scared, frightened, terrified, fearful, ashamed, accused,
  sorry, guilty, worried, capable
`),
);

/** Where a clause begins: nothing before it acts in it. */
export const clauseBegins: ReadonlySet<string> = new Set([
  ...[',', ...listed(':, (, -, /, when, after, because, as, while, but, that, before, where, until')],
  ...listed('says, said, how, if, so, +, )'),
]);

/** What is between a verb and a part: "on the side of his". */
export const beforeParts: ReadonlySet<string> = new Set(
  listed('on, in, above, across, over, to, below, under, near, round, behind, around, against'),
);

/** Where nobody lies who did not fall. */
export const grounds: ReadonlySet<string> = new Set(
  listed(`
  floor, ground, patio, rug, carpet, tiles, concrete, gravel, pavement, grass, tarmac, mat, lino, laminate, decking,
  kerb, path, lawn, hearth, cobbles, paving, slabs, road, stones, floorboards, deck, sand, bark, rocks, driveway,
  doorstep, drive, turf, ice, flags
`),
);
