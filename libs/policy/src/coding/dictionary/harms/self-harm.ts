import { cross, listed } from '../forms.js';
import { type HarmPair, type HarmWords } from '../harm-pair.js';
import { cuttingAgain, cuttingFor, inDespair, notWokenUp, onlyWoken } from './despair.js';

/** What a child or young person did to itself on purpose, and thoughts of suicide. */

const selves = listed('himself, herself, themselves, themself, self, own wrists, own arms, own arm, own leg');
const limbs = listed('wrist, wrists, arm, arms, forearm, forearms, thigh, thighs, leg, legs, neck');
const harms = listed('cut, cuts, cutting, scratched, burnt, burned, hurt, stabbed, harmed, hit, slashed');
const lives = ['own life', 'life'];
const meant = listed(`
  on purpose, deliberately, intentionally, purposely, purposefully, with intent to harm
`);
const doses = listed('overdose, od, ingestion, poisoning, paracetamol overdose, medication overdose');

const ownLimbs = cross(
  ['', 'own '],
  limbs.filter((limb) => limb !== 'neck'),
).map((limb) => limb.trim());
/** How a child felt that cut itself. */
export const distressed = listed('upset, stressed, angry, low, anxious, sad, overwhelmed');
const intends = listed(`
  planning to, plans to, planned to, plan to, going to, intends to, intending to, thinking of, thinking about,
  thoughts of,
  thoughts about, talks of, talking of, talking about, wants to, wanted to, wanting to, threatened to, threatening to,
  threatens to, ready to
`);
const dyings = listed(`
  end life, end own life, take own life, end it all, ending life, ending own life, taking own life,
  take his life, take her life, take their life, taking his life, taking her life, taking their life,
  ending it all, kill self, killing self, killing himself, killing herself, commit suicide, committing suicide
`);

export const selfHarmWords = {
  'self-harm': [
    ...listed(`
      deliberate self harm, intentional self harm, self harm, self harmed, self harming, self harms, selfharm,
      selfharming, selfharmed, dsh, self inflicted, self mutilation, self poisoning, self poisoned, self injury,
      self cutting
    `),
    ...cross(listed('deliberate, intentional, impulsive, deliberately taken, intentionally taken'), doses),
    ...listed(`
      took overdose, taken overdose, taking overdose, take overdose, takes overdose, overdosed on purpose, took od,
      taken od, overdosed deliberately, overdosed intentionally, deliberately overdosed, intentionally overdosed,
      suicide attempt, suicidal attempt, attempted suicide, attempting suicide, suicide attempts, suicidal gesture,
      attempted hanging, hanging attempt, found hanged, attempted to hang, hung herself, hung himself, hanged herself,
      hanged himself, tried to hang, tied ligature, tying ligatures, tying ligature, tied ligatures, tie ligature,
      ligature tied, ligaturing, made ligature, used ligature
    `),
    'found hanging',
    ...cross(['found'], listed('him, her, child, patient, pt, son, daughter'), ['hanging']),
    ...cross(['tried to', 'attempted to', 'trying to', 'attempting to'], ['kill', 'strangle', 'drown', 'stab'], selves),
    ...cross(['tried to', 'attempted to', 'trying to', 'attempting to'], ['end', 'take'], lives),
    'attempt on own life',
    'attempt to end life',
    'attempt to take own life',
    'attempt to end own life',
    ...cross(['cutting', 'cuts'], ['himself', 'herself', 'themselves', 'themself']),
    ...cross(listed('been, started, keeps, kept, still, admits, admitted, disclosed'), ['cutting'], ownLimbs),
    ...cross(['cutting', 'cut', 'cuts'], ownLimbs, ['when', 'because'], distressed),
    ...cross(['slit', 'slashed', 'slashing'], ['wrists', 'wrist', 'own wrists']),
    ...cuttingAgain,
    ...cuttingFor,
  ],
  'suicidal-intent': [
    ...listed(`
      suicidal, suicidality, suicidal thoughts, suicidal ideation, suicidal intent, suicidal ideas,
      thoughts of suicide, thoughts of ending life, thoughts of ending own life, suicide note, suicide plan,
      thoughts about suicide, thinking about suicide, thinking of suicide, tlnwl, life not worth living, says not worth living,
      feels not worth living, nothing to live for, no reason to live,
      talks of suicide, talking about suicide, contemplating suicide, plan to end life, plans to end life
    `),
    ...cross(['i', 'they', 'say', 'says i', 'wrote i'], ['want'], ['to die', 'to be dead', 'to kill myself']),
    ...cross(listed('wants, wanted, wanting, wishes, wished'), [
      'to die',
      'to be dead',
      'to end life',
      'to end it all',
    ]),
    ...cross(listed('wants, wanted, wanting, threatened, threatening, threatens'), ['to kill'], selves.slice(0, 4)),
    ...cross(['wishes', 'wished'], ['he', 'she', 'they'], ['was dead', 'were dead', 'were not alive', 'had died']),
    ...cross(
      ['does not', 'did not', "doesn't", "didn't"],
      ['want to live', 'want to be alive', 'want to be here anymore'],
    ),
    ...listed(`
      better off dead, no longer wants to live, going to kill himself, going to kill herself, threatening suicide,
      threatened suicide, threatens suicide, suicide letter, suicide letters, suicide notes, suicidal plan,
      suicidal plans
    `),
    ...cross(intends, dyings),
    ...cross(
      intends,
      ['jump', 'jumping'],
      ['off', 'from', 'in front of'],
      listed('bridge, roof, car park, cliff, balcony, building, window, train, trains, motorway bridge, flyover'),
    ),
    ...notWokenUp,
  ],
} as const satisfies HarmWords;

const hurtSelf = [...cross(harms, selves), ...cross(harms, limbs)];

const marked = listed(`
  cut, cuts, scratch, scratches, lacerations, laceration, burns, burn, wounds, wound, marks, scars, injuries
`);
const madeByOwn = [
  ['he', 'himself'],
  ['she', 'herself'],
].flatMap(([who = '', self = '']) =>
  cross(
    [`${who} made`, `${who} did`, `${who} had made`, `${who} has made`, `${who} had done`, `${who} caused`],
    [self],
  ),
);

const goodbyes = cross(['goodbye', 'farewell'], listed('letter, letters, note, notes, message, messages, video'));

export const selfHarmPairs: readonly HarmPair[] = [
  ...inDespair,
  {
    ...{ kind: 'self-harm', value: 'suicidal-intent', within: 3 },
    first: listed('left, leaving, sent'),
    then: goodbyes,
  },
  {
    ...{ kind: 'self-harm', value: 'suicidal-intent', within: 4 },
    first: goodbyes,
    then: listed('found, discovered, bedroom, pillow, phone, to parents, to family, to friends, to mum, to dad'),
  },
  { kind: 'self-harm', value: 'self-harm', first: marked, then: madeByOwn, within: 7 },
  { kind: 'self-harm', value: 'self-harm', first: hurtSelf, then: meant, within: 7 },
  { kind: 'self-harm', value: 'self-harm', first: meant, then: hurtSelf, within: 2 },
  { kind: 'self-harm', value: 'self-harm', first: ['overdose', 'overdosed', 'od', 'tablets'], then: meant, within: 5 },
  {
    ...{ kind: 'self-harm', value: 'self-harm', within: 2 },
    first: meant,
    then: listed(`
      took tablets, took paracetamol, swallowed tablets, swallowed bleach, took pills, took medication
    `),
  },
  {
    ...{ kind: 'self-harm', value: 'self-harm', within: 6 },
    first: listed('overdose, tablets, paracetamol, pills, jumped, ligature, bleach, cord'),
    then: listed(`
      to end life, to kill herself, to kill himself, to die, wanted to die, to end own life
    `),
  },
];

const about = listed(`
  leaflet, policy, pathway, team, nurse, protocol, training, assembly, awareness, clinic, lesson, workshop,
  prevention, guideline, guidance, assessment, risk, risk assessment, service, prevention plan, website, poster,
  support group, liaison, helpline, scale, screening, questions
`);

/** Phrases in which its words mean something else. */
export const selfHarmFalseFriends: readonly string[] = [
  ...onlyWoken,
  ...cross(listed('self harm, suicide, suicidal thoughts, overdose, suicidal ideation'), about),
  ...['self injury helpline', 'self poisoning leaflet', 'self inflicted delay'],
  ...cross(listed('asked about, asked re, screened for, discussed, enquired about'), [
    'self harm',
    'suicidal thoughts',
  ]),
  ...cross(goodbyes, [
    'from',
    'to class',
    'to nursery',
    'to school',
    'to foster carers',
    'to teacher',
    'to social worker',
  ]),
  ...cross(['leg'], ['of lamb', 'of pork', 'of chicken']),
  ...['self inflicted haircut', 'self harm to others', 'self inflicted scratches', 'self inflicted scratch'],
  ...cross(
    ['self inflicted'],
    listed(`
      by scratching, from scratching, with scratching, by itching, by rubbing, by own nails, own nails,
      by head banging, from head banging, excoriation, excoriations, scratch marks, nail marks
    `),
  ),
];

/** Beside these "self injury" is a habit of a child whose development is disordered, and not meant. */
export const habitual: readonly string[] = listed(`
  autism, autistic, asd, helmet, headbanging, stereotypies, stereotypy, sensory, meltdown, meltdowns, pmld, sld,
  splints, mitts, melatonin, disability, disabilities
`);

/** Right behind it, how often it comes: "self injury 1-2 a day". */
export const howOften: readonly string[] = ['day', 'daily', 'hour', 'hourly'];

/** With these it is meant, whatever stands beside. */
export const cuttingThings: readonly string[] = listed(`
  razor, razors, blade, blades, scissors, knife, glass, sharpener, compass, cut, cuts, cutting, overdose, ligature,
  suicidal, suicide, camhs, deliberate, intentional, die, wrist, wrists
`);

/** That it was not meant, in so many words. */
export const unmeantBySay: readonly string[] = listed(
  'accidental, accidentally, accident, unintentional, unintentionally, mistake, inadvertent, inadvertently',
);
/** Beside these the harm was not meant. */
export const unmeant: readonly string[] = listed(`
  therapeutic, staggered, slicing, chopping, bread, onion, shaving, peeling, sandwich, toast, lunch, breakfast, tea,
  dinner, snack, homework, project, craft, nails, gillette, calpol, explored, exploring, miscalculated, misread
`).concat(unmeantBySay);
