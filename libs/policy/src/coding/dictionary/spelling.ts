import { listed } from './forms.js';

const short = listed(`
  knee, knees, chin, shin, shins, palm, palms, face, brow, neck, back, foot, hand, hands, head, heel, arms, legs,
  lips, toes, burn, burns, burnt, bite, bites, graze, grazes, scald, lump, bump, bumps, thumb, elbow, wrist, ankle,
  thigh, cheek, mark, marks, chest
`);
/** Words themselves. */
const noSlips = new Set(listed('lisp, foto, noes, form, angle, write, writs, knes, palls, heed, lees, burrs, brunt'));

/** Two neighbours exchanged, or the other letter doubled: "plam", "kness". */
const slipsOf = (word: string): readonly string[] =>
  Array.from({ length: word.length - 2 }, (_, at) => at + 1).flatMap((at) => [
    word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
    ...(word[at] === word[at + 1] || at + 2 >= word.length
      ? []
      : [word.slice(0, at + 1) + (word[at] ?? '') + word.slice(at + 2)]),
  ]);
const exchanged = Object.fromEntries(
  short.flatMap((word) =>
    slipsOf(word)
      .filter((slip) => slip !== word && !noSlips.has(slip) && !short.includes(slip))
      .map((slip) => [slip, word] as const),
  ),
);

/** Slips in words that are too short to be mended by likeness, and what is meant. */
export const shortSlips: Readonly<Record<string, string>> = {
  ...{
    tiped: 'tipped',
    triped: 'tripped',
    triping: 'tripping',
    sliped: 'slipped',
    slipt: 'slipped',
    droped: 'dropped',
  },
  ...{ rubgy: 'rugby', neball: 'netball', netbal: 'netball', footbal: 'football', foorball: 'football' },
  ...{ kiked: 'kicked', kickd: 'kicked', punchd: 'punched', puched: 'punched', slaped: 'slapped', smaked: 'smacked' },
  ...{ smaks: 'smacks', smak: 'smack', punchs: 'punches', hitts: 'hits', kiks: 'kicks', smacs: 'smacks' },
  ...{ stabed: 'stabbed', bitted: 'bitten', fel: 'fell' },
  ...{ shoock: 'shook', asault: 'assault', assult: 'assault', attaked: 'attacked', elbwoed: 'elbowed' },
  ...exchanged,
  ...{
    uper: 'upper',
    uppr: 'upper',
    lowr: 'lower',
    rigt: 'right',
    riht: 'right',
    bothe: 'both',
    lfet: 'left',
    letf: 'left',
  },
  kness: 'knees',
  ...{ rptd: 'reported', reptd: 'reported' },
  ...{
    grazd: 'grazed',
    brused: 'bruised',
    bruisd: 'bruised',
    scratchd: 'scratched',
    thihg: 'thigh',
    thgih: 'thigh',
    tihgh: 'thigh',
    thigs: 'thighs',
    nek: 'neck',
    nees: 'knees',
    foerhead: 'forehead',
  },
  ...{
    faec: 'face',
    cehek: 'cheek',
    eylid: 'eyelid',
    eyelide: 'eyelid',
    bakc: 'back',
    chst: 'chest',
    buttok: 'buttock',
    tummie: 'tummy',
  },
  ...{
    bmup: 'bump',
    bupm: 'bump',
    bumb: 'bump',
    bumo: 'bump',
    lupm: 'lump',
    brusie: 'bruise',
    bruies: 'bruise',
    bruisse: 'bruise',
    birse: 'bruise',
  },
  ...{
    sratch: 'scratch',
    scrach: 'scratch',
    scrtach: 'scratch',
    scratc: 'scratch',
    grazze: 'graze',
    swoln: 'swollen',
    swolen: 'swollen',
    blak: 'black',
    brun: 'burn',
    bunr: 'burn',
  },
  ...{ buise: 'bruise', brise: 'bruise', bruse: 'bruise', bruis: 'bruise', bruie: 'bruise', bruze: 'bruise' },
  ...{ scauld: 'scald', scaulds: 'scalds', scaulded: 'scalded', skald: 'scald', skalded: 'scalded' },
  ...{ anser: 'answer', anwser: 'answer', acess: 'access', acces: 'access' },
  ...{ graise: 'graze', graised: 'grazed', graized: 'grazed', grase: 'graze', grased: 'grazed', graizes: 'grazes' },
  ...{ puled: 'pulled', pulld: 'pulled', bumpd: 'bumped', burnd: 'burned', burnet: 'burnt' },
  ...{ blistr: 'blister', blistrs: 'blisters', elbo: 'elbow', elbw: 'elbow', wirst: 'wrist', ancle: 'ankle' },
  ...{ chek: 'cheek', chekc: 'cheek', sholder: 'shoulder', thum: 'thumb', forhead: 'forehead' },
};

/** Words outside the dictionaries of injuries, sites and conditions whose misspellings are mended too. */
export const otherWordsToMend: readonly string[] = listed(`
  assault, assaulting, tripping, collapsed, kettle, netball, basketball, football, explanation, headbutted, elbowed,
  strangulation, trampolining, custard, wardrobe, skateboard, assailant, explain, explained, explanations, history,
  tendency, inconsistency, discrepancy, allegation, unwitnessed, witnessed, explanation, inconsistent, consistent,
  playground, safeguarding, neglect, accidental, disclosed, disclosure, appointment, appointments, cancelled,
  presentation, unexplained, trampoline, radiator, cigarette, straighteners, assaulted, nursery, crawling, cruising,
  maltreatment, downstairs, mechanism, previous, previously, possible, immediately, suspected, bilateral, stepfather,
  swallowed, swallowing, fortnight, independent, eyewitness, eyewitnesses, witness, witnesses, accident, tumbled,
  tripped, slipped, stumbled, toppled, tipped, punched, kicked, slapped, smacked, stabbed, strangled, attacked,
  happened, plausible, implausible, conflicting, compatible, attended, presented, playtime, classroom, childminder,
  football, gymnastics, motorbike, passenger, pedestrian, vehicle, headbutted, throttled, straight, delayed,
  rearranged, postponed, discharged, walking, furniture, climbing, balcony, bannister, landed, dropped, knocked,
  collided, struck, trapped, slammed, neglected, inflicted, disclosing, allegation, cigarettes, barbecue, boiling,
  spilled, grabbed, account, accounts, explanations, changing, consultant, consultants, collision, referral,
  grandmother, physical, promptly, independently, suspicious, probably, possibly, apparently, excluded, unlikely,
  denied, historical, historically, potentially, presumed, suspected, brother, sister, cousin, neighbour, mother,
  father, classmate, sibling, siblings, grandma, stepsister, stepbrother, themselves, impetigo, eczema, birthmark,
  naevus
`);

/** Words of phrases that mean nothing alone and are like too many others. */
export const neverMeant: readonly string[] = listed(`
  haemophilus, hemophilus, haematology, hematology, another, blood, coming, stained, standing, popped, around, taking,
  called, spitting, shaped, raised, accidental, traffic, tables, tablets, fluid, cleaning, monoxide, carbon, factor,
  disease, vessel, patch, against, staggered, mixed, through, closed, bucket, handle, minor, street, corner,
  condition, disorder, disability, deficiency, problem, abnormality, defect, tendency, count, spinal, spots, patches,
  absence, syndrome, complex, physical, reactive, induced, recurrent, general, private, parts, bridge, socket,
  private, behind, upper, lower, middle, inner, limb, limbs, bottom, cervical, radial, strain, strained, jarred,
  skinned, stubbed, wrenched, breast, crown, turned, knocked, banged, bumped, crushed, chipped, cracked, singed,
  slashed, marked, scraping
`);

/** Slips in the words of care, of concern and of what a child can do. */
export const slipsOfCare: Readonly<Record<string, string>> = {
  saftey: 'safety',
  asmtha: 'asthma',
  athsma: 'asthma',
  ashtma: 'asthma',
  asthama: 'asthma',
  asthmer: 'asthma',
  epilespy: 'epilepsy',
  eplilepsy: 'epilepsy',
  safty: 'safety',
  saefty: 'safety',
  mobil: 'mobile',
  mobiel: 'mobile',
  moblie: 'mobile',
  moible: 'mobile',
  walkin: 'walking',
  wlaking: 'walking',
  crawlin: 'crawling',
  crwaling: 'crawling',
  rollin: 'rolling',
  crusing: 'cruising',
};
