import { cross, listed } from '../forms.js';

/** Growth as people write of it. A code of the chart is told by centiles (`care/centiles.ts`); these are the words beside it. */

const falling = listed('falling, fallen, fell, fall, dropping, dropped, slipping, slipped, sliding, drop');
const weights = ['weight', 'wt'];

/** What somebody who weighed or looked calls a weight that falters (NICE NG75), whatever else is told. */
export const falteringWords: readonly string[] = [
  ...listed(`
    ftt, failure to thrive, failing to thrive, failed to thrive, fails to thrive, not thriving, faltering growth,
    growth faltering, growth is faltering, growth has faltered, growth faltered, faltering weight, weight faltering,
    weight is faltering, weight has faltered, falter in growth, emaciated, emaciation, cachectic, malnourished, malnutrition,
    undernourished, undernutrition, half starved, thin and wasted, wasted and thin, wasted buttocks, loose skin folds,
    skin and bone, skin and bones, bag of bones, painfully thin, skeletally thin, under weight, underweight, under - weight
  `),
  ...cross(listed('not, not been, stopped, failing to, failed to, struggling to'), ['gaining weight', 'gain weight']),
  ...cross(listed('poor, slow, inadequate, insufficient, minimal, suboptimal, very poor'), ['weight gain']),
  ...cross(['weight gain'], listed('poor, slow, is poor, is slow, has been poor, inadequate, has been slow')),
  ...cross(['not', 'has not', 'not yet'], ['gained weight', 'gained any weight', 'put on weight', 'put on any weight']),
  ...listed(`
    not putting on weight, not putting on any weight, failure to gain weight, poor growth, growth poor
  `),
  ...cross(falling, listed('through centiles, off centiles, off centile, down centiles, across centiles')),
  ...cross(
    falling,
    ['off bottom of', 'below bottom of', 'off'],
    listed('chart, growth chart, weight chart, centile chart, centiles chart'),
  ),
  ...cross(falling, ['through centile lines', 'through weight centiles', 'off growth chart', 'away from centile']),
  ...cross(falling, listed('from centile, below centile, centiles, off centile line, through growth centiles')),
  ...cross(['falling', 'dropping', 'declining'], ['weight centiles', 'weight centile', 'centile']),
  ...cross(['crossing', 'crossed', 'crosses'], ['centiles downwards', 'centiles down', 'down centiles']),
  ...cross(['crossing', 'crossed'], ['down through centiles', 'centile lines downwards', 'centiles downward']),
];

/** Weight that stands still: an illness of a few days explains it. */
export const staticWords: readonly string[] = [
  ...cross(weights, listed('static, is static, remains static, was static, has been static, remained static')),
  ...cross(
    weights,
    listed(`
    plateaued, has plateaued, plateauing, stagnant, not increasing, not increased, unchanged
  `),
  ),
  ...cross(
    ['weight gain', 'wt gain'],
    listed('static, is static, has been static, was static, nil, none, has stopped, plateaued, has plateaued'),
  ),
  ...listed(`
    static weight, static growth, static weights, growth static, no weight gain, no wt gain
  `),
];

/** Beside one of these a weight stands still for a while. */
export const acuteIllness: readonly string[] = listed(`
  bug, d&v, gastro, gastroenteritis, norovirus, flu, covid, chickenpox, tonsillitis, bronchiolitis, croup, viral,
  teething, pneumonia, uti, rsv
`);

/** Beside these no illness alone explains a loss. */
export const notOfIllness: readonly string[] = listed(`
  hungry, thin, skinny, dirty, filthy, smelly, neglect, neglected, propped, watered, diluted, frightened, scared, starving, starved, emaciated
`);

/** What is lost by the kilogram and is nobody's body. */
export const weighedThings: readonly string[] = listed(`
  parcel, parcels, package, packages, bag, bags, gold, luggage, suitcase, box, coke, cocaine, cannabis, dumbbell, dumbbells, kettlebell, shopping,
  sugar, flour, rice, potatoes, meat, fish, sack, load, cargo
`);

/** Who is starved for these is fasted. */
export const fastingWords: readonly string[] = listed(`
  ga, nbm, anaesthetic, theatre, surgery, operation, op, procedure, mri, endoscopy, preop, sedation, midnight
`);

/** How somebody looks who does not eat, where no other thing is thin; "thin" and "very thin" say nothing. */
export const thinWords: readonly string[] = [
  ...cross(
    listed('extremely, dangerously, alarmingly, shockingly, pitifully, unhealthily, worryingly, stick, desperately'),
    ['thin'],
  ),
  ...cross(
    listed(
      'looked, looks, looking, look, was, is, just, living, walking, nothing but, no more than, reduced to, little more than',
    ),
    [
      'like skeleton',
      'like little skeleton',
      'like walking skeleton',
      'skeleton',
      'skeletal',
      'skin and bone',
      'half starved',
      'starved',
      'gaunt',
      'cachectic',
    ],
  ),
  ...cross(listed('legs, arms, limbs, arms and legs, legs and arms'), [
    'like sticks',
    'like matchsticks',
    'like twigs',
  ]),
  ...cross(['ribs'], listed('sticking out, protruding, can be counted, could be counted, and spine visible')),
  ...cross(
    listed('thin, very thin, skinny, so thin'),
    [',', 'with', 'and', '-', '&', ''],
    ['ribs', 'bones'],
    listed('showing, visible, sticking out, on show'),
  ),
  ...cross(
    ['so thin', 'so thin that'],
    ['', 'all', 'you could see', 'could see', 'his', 'her'],
    listed('ribs, bones, spine'),
    ['', 'could be seen', 'are visible', 'were visible', 'visible', 'stuck out', 'showed'],
  ),
  ...cross(
    ['bones', 'all bones'],
    listed('sticking through skin, showing through skin, visible under skin, protruding, could be seen, were visible'),
  ),
  ...cross(
    listed('clothes, clothing, uniform, trousers, school uniform'),
    listed('hang off, hung off, hanging off, were hanging off, was hanging off, hangs off, are hanging off'),
    ['him', 'her', 'child', 'them'],
  ),
  ...cross(['as like', 'described as', 'described as like'], ['skeleton', 'little skeleton', 'walking skeleton']),
];

/** Behind a word for thin nothing else is told to be so. */
export const besideThin: readonly string[] = listed(`
  and, but, child, baby, boy, girl, toddler, infant, lad, for, with, since, again, on, to, when, -, :, (, today, now, as, indeed, in, pale, at, or,
  this, last, then, because, &, if, looking, withdrawn
`).concat([',', ')', ';', '/', '"', "'"]);

/** Things that are thin by themselves, or are dressed up. */
export const thinOfThings: readonly string[] = listed(`
  hair, skin, coat, jacket, jumper, uniform, clothes, clothing, blanket, duvet, cream, layer, layers, slice, slices, mattress, wall, walls, paper,
  soup, milk, feed, feeds, stool, stools, ice, evidence, staffing, needle, nails, enamel, dressed, costume, halloween,
  drew, drawing, puppet, ribbon, blood, vomit, secretions, patience, scar, line, lines, marks, mark, fluid, discharge, spread, membrane, dog, cat, dolls, doll
`);

export const weightUnits: readonly string[] = listed('kg, kgs, kilos, kilograms, g, grams, lb, lbs, st, stone, kilo');

/** Weight that is lost: an illness and a diet explain it. */
export const lossWords: readonly string[] = [
  ...listed(`
    weight loss, loss of weight, losing weight, lost weight, loss in weight, wt loss, loses weight,
    lost a lot of weight, lost some weight, lost so much weight, lost much weight, lost further weight
  `),
  ...cross(
    weights,
    listed(`
      has dropped, has fallen, dropping, falling, is dropping, is falling, has gone down, down, is down, gone down,
      went down, going down, is going down, dropped since, dropped from, dropped by, fallen since, fell since,
      dropped again, decreased, has decreased, is decreasing, decreasing, reduced, has reduced, declining, is declining,
      has declined, dropping off, falling off, falling away, drifting down, creeping down, coming down, slipping
    `),
  ),
  ...cross(
    ['weighs less than', 'weight less than', 'lighter than'],
    listed('at, in, last, when, before, he did, she did, year ago, 6 months ago'),
  ),
  'drop in weight',
  'fall in weight',
];

/** A weight was taken, or a place on the chart is told. */
export const weighedWords: readonly string[] = listed(`
  gaining weight, good weight gain, weight gain good, excellent weight gain, weight gain is good,
  satisfactory weight gain, weight gain satisfactory, putting on weight, gained weight, put on weight,
  steady weight gain, weight steady, weight stable, weight is steady, weight satisfactory, adequate weight gain,
  weighed, reweighed, re - weighed
`);

/** Beside one of these a loss of weight is explained, or is wanted. */
export const otherLosses: readonly string[] = listed(`
  vomiting, vomit, vomited, diarrhoea, d&v, gastroenteritis, norovirus, tummy, bug, fever, diabetes, thirst, thirsty,
  polyuria, polydipsia, ketones, leukaemia, chemo, chemotherapy, tonsillitis, tonsillectomy, sepsis, pneumonia,
  lymphoma, crohn, crohn's, coeliac, thyroid, diet, dieting, slimming, obese, obesity, overweight, surgery, clinic,
  programme, advised, exercise, gym, anorexia, bulimia, medication, methylphenidate, viral, flu, covid, teething,
  infection, cough, cold, throat, appetite, normal, acceptable, expected, regained, anxiety, mood, asthma, steroids,
  recovering, jaundice, breastfeeding, newborn, illness, ill, unwell, poorly, wants, want, trying, jab, jabs,
  injections, glass, hair, bmi, swimming, pleased, delighted, healthy, healthier, steroid, mgt, gastro, reflux
`);

/** A child who was born early, or small, has a chart of its own. */
export const bornSmall: readonly string[] = listed(`
  premature, prematurity, prem, preterm, corrected, sga, iugr, fgr, nicu, scbu, neonatal, gestation, ex, trisomy,
  syndrome
`);

/** Before birth a scan tells of growth. */
export const unborn: readonly string[] = listed(`
  scan, scans, efw, fetal, foetal, fetus, foetus, antenatal, fundal, trimester, pregnant, pregnancy, doppler,
  dopplers, ultrasound, uss
`);

export const weightWords: readonly string[] = listed('weight, wt, weighs, weighed, weighing, weights, growth');

/** What else is told by centiles. */
export const otherMeasures: readonly string[] = listed(`
  height, ht, length, hc, ofc, head, bmi, stature, circumference, bp, pressure, rate, score, scores, memory, language,
  reading, verbal, test, iq, processing, spelling, maths, waist, flow, attention, assessment, foot, leg, systolic,
  diastolic, tall, short, muac, midparental, parental, target
`);

/** Behind a word for it nobody is said to be so: "malnutrition screening", "lost weight bearing". */
export const screenings: readonly string[] = listed(`
  screening, screen, score, risk, tool, universal, pathway, bearing, clinic, leaflet, off
`);
