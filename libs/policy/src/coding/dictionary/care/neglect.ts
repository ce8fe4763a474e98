import { careWithheldPairs } from './care-withheld.js';
import { cross, listed } from '../forms.js';
import { homelyPairs } from './homely-neglect-pairs.js';
import { homelyNeglect } from './neglect-in-homely-words.js';
import { type Pair } from '../pair.js';
import { medicineNotHad, prescribed, prescribedFeeds } from './prescriptions.js';

/** Signs of neglect as NICE NG76 and CG89 name them, by the words that people write. A sign says nothing of why. */
const dirty = listed('dirty, filthy, smelly, soiled, unwashed, grubby, stained, malodorous, urine soaked');
const worn = listed(`
  clothes, clothing, uniform, trousers, jumper, shirt, socks, underwear, pants, babygro, vest, school clothes,
  school uniform, pyjamas, nightie
`);
const foul = ['dirty', 'unclean', 'filthy'];
/** What is said in one breath with "dirty" of a child, and of no thing. */
const plights = listed('thin, pale, tired, withdrawn, crying');
const otherSigns = listed(
  'hungry, starving, unfed, unkempt, underdressed, half dressed, barefoot, very thin, unsupervised',
);
const ands = ['and', '&', ',', '+', ''];
const grimy = [...foul, 'grubby'];
const plain = [...grimy, 'soiled'];
const seen = listed('hair, face, hands, feet, nails, fingernails, finger nails, neck, appearance');
const often = listed(`
  persistently, often, always, regularly, frequently, very, consistently, visibly, looks
`);
const homes = listed('home, house, flat, property, kitchen, bedroom');
const larders = listed('house, home, flat, cupboards, cupboard, fridge, kitchen, property, larder');
const bad = listed('filthy, dirty, squalid, unkempt, unhygienic, insanitary, unsanitary, unclean');
const garments = listed('coat, shoes, jumper, jacket, winter coat, warm coat, warm clothes, warm clothing');
const left = ['left', 'leave', 'leaves', 'leaving'];
const them = listed('him, her, them, child, children, baby, kids, siblings, toddler');
const selves = ['himself', 'herself', 'themselves'];
const ills = listed(`
  infection, infections, eczema, nappy rash, rash, ear infection, wound, wounds, abscess, impetigo, caries,
  tooth decay, dental decay, scabies, head lice, skin infection, burn, pressure sore, pressure sores, pressure ulcer, pressure ulcers
`);
export const neglectWords = {
  hungry: [
    ...homelyNeglect.hungry,
    ...listed(`
      hungry, starving, ravenous, ravenously, no lunch, without lunch, no packed lunch, empty lunch box,
      empty lunchbox, no breakfast, without breakfast, not had breakfast, not had any breakfast, no tea,
      had no breakfast, no dinner, no tea last night, not had lunch, not given lunch, no lunch provided,
      not given breakfast, not fed by, never fed by, no money for lunch, no lunch money, not been fed, not being fed, underfed, scavenging,
      scavenges, scavenged, scavenging for food, goes without food, going without food
    `),
    ...cross(listed('steals, stealing, stole, takes, taking, took, hoards, hoarding, begs for'), ['food']),
    ...cross(listed('asks for, asking for, asked for, begging for, begged for, searching for'), ['food']),
    'not eaten since yesterday',
    'nothing to eat since yesterday',
    ...['looks in bins for food', 'eating from bins'],
  ],
  'no-food-at-home': [
    ...homelyNeglect['no-food-at-home'],
    ...cross(listed('no food in, little food in, nothing in, nothing to eat in, not enough food in'), larders),
    // "cold, no food in": where nothing goes on (`isFoodElsewhere`)
    ...listed('no food in, little food in, hardly any food in, no food or milk in, no milk in, no food on premises'),
    ...cross(listed('no, little, hardly any'), listed('food seen, food present, food found, food available in home')),
    ...cross(listed('no food at, nothing to eat at, not enough food at, little food at, lack of food at'), ['home']),
    ...cross(['empty', 'bare'], ['fridge', 'cupboards', 'cupboard', 'larder']),
    ...cross(['fridge', 'cupboards', 'cupboard'], listed('empty, bare, were empty, were bare, was empty')),
    ...['lack of food in house', 'lack of food in home', 'insufficient food in home', 'very little food in house'],
  ],
  unwashed: [
    ...homelyNeglect.unwashed,
    ...cross(dirty, [...worn, ...seen]),
    ...cross([...worn, ...seen], dirty),
    ...[...cross(grimy, ands, plights), ...cross(plights, ands, grimy)],
    ...cross(['cold'], ['and', '&'], plain),
    ...cross(plain, [', cold', 'and cold', '& cold', 'and cold and']),
    ...cross(
      listed(
        'child, children, kids, baby, toddler, twins, he was, she was, they were, looked, appeared, found, seemed',
      ),
      plain,
    ),
    ...cross(often, [...foul, 'smelly', 'grubby']),
    ...cross([...foul, 'smelly'], listed('again, and smelly, and unkempt, and dirty, and dishevelled, child')),
    ...listed(`
      unkempt, unkept, poor hygeine, dishevelled, unwashed, smelly, body odour, ingrained dirt, dirt under nails,
      poor hygiene, poor personal hygiene, hygiene poor, personal hygiene poor, hygiene concerns, hygiene issues,
      lack of hygiene, personal hygiene concerns, personal hygiene issues, hygiene is poor, hygiene was poor,
      matted hair, hair matted, hair is matted, greasy hair, not bathed, not been bathed, not washed, not been washed,
      unbathed, same clothes, same uniform, same dirty uniform, same dirty clothes, soaked nappy, sodden nappy,
      overfull nappy, saturated nappy, nappy not changed, unchanged nappy, heavily soiled, heavily soiled nappy,
      nappy not been changed, urine soaked, caked in dirt, caked in faeces, strong body odour, unclean
    `),
  ],
  'inadequate-clothing': [
    ...homelyNeglect['inadequate-clothing'],
    ...cross(listed('no, without, has no, not wearing a, without any, no suitable'), garments),
    ...listed(`
      barefoot, inadequately clothed, inadequate clothing, inappropriate clothing, inappropriately dressed,
      dressed inappropriately, inadequately dressed, poorly clothed, poorly dressed, underdressed,
      not dressed for weather, not dressed appropriately, not appropriately dressed, unsuitable clothing,
      not suitably dressed, clothing unsuitable, clothes too small, shoes too small, coat too small,
      ill fitting shoes, ill fitting clothes, outgrown shoes, outgrown clothes, only in vest, only in nappy,
      just in vest, thin clothes, thin clothing, inappropriate for weather, unsuitable for weather,
      inappropriately clothed, clothing inadequate, clothing inappropriate, dressed only in vest
    `),
  ],
  infestation: listed(`
    head lice, headlice, head louse, lice, nits, scabies, lice infestation, head lice infestation, louse infestation,
    nit infestation, persistent head lice, infested with lice, live lice, pediculosis, pediculosis capitis
  `),
  untreated: [
    ...homelyNeglect.untreated,
    ...listed(`
      untreated, left untreated, never treated, never been treated, not treated in spite of advice,
      not treated despite advice
    `),
    ...cross(
      ['untreated', 'neglected'],
      ills.filter((ill) => !/wound|burn/.test(ill)),
    ),
    ...medicineNotHad,
    ...listed(`
      treatment not given, not given as prescribed, not giving medication, not given medication,
      failed to collect prescription, treatment not used, advice not followed, advice ignored, not followed advice,
      medical advice not followed, failed to seek medical, failure to seek medical
    `),
  ],
  unsupervised: [
    ...homelyNeglect.unsupervised,
    ...listed(`
      home alone, left alone, left home alone, left at home alone, alone at home, alone in house, alone in flat,
      left unattended, unsupervised, left unsupervised, found alone, found wandering, wandering streets,
      wandering street, wandering alone, wandering street alone, wandering outside alone, roaming streets,
      roaming street, out alone at night, playing out late, locked out, left in charge of, lack of supervision,
      poor supervision, inadequate supervision, inadequately supervised, poorly supervised, no supervision,
      without supervision, without adult supervision, no adult supervision, no adult at home, no adult in house,
      no adult in home, no adults in house, no adult in property, left on own, left in car alone, alone in car,
      left alone in car, alone overnight, alone all night, left in house alone, left alone in house,
      left alone overnight, left alone at night, without an adult
    `),
    ...cross(left, them, listed('alone, unsupervised, unattended, home alone, on their own, on his own')),
    ...cross(['left by', 'home by', 'left at home by'], selves),
    ...listed(`
      caring for younger siblings, looking after younger siblings, puts himself to bed, puts herself to bed,
      lets himself in, lets herself in
    `),
  ],
  'collected-late': [
    ...homelyNeglect['collected-late'],
    ...listed(`
    collected late, picked up late, late collected, late collection, late pick up, late to collect, late collecting,
    late picking up, not collected, not collected until, not picked up, uncollected, not been collected,
    nobody came to collect, no one came to collect, nobody collected, no one collected, forgot to collect,
    failed to collect, not picked up until, late for pick up, late to pick up, waiting to be collected,
    not collected from school, not collected from nursery
  `),
  ],
  'persistently-absent': [
    ...listed(`
      persistently absent, persistent absence, persistent absentee, persistent absenteeism, severely absent,
      poor attendance, poor school attendance, attendance poor, attendance is poor, low attendance, attendance low,
      attendance is low, attendance very low, attendance concerns, chronic absence, attendance concern,
      school attendance poor, severe absence, poor nursery attendance, rarely in school, rarely attends school,
      hardly attends school, attendance very poor, very poor attendance
    `),
  ],
  'unfit-home': [
    ...homelyNeglect['unfit-home'],
    ...cross(bad, [...homes, ...listed('conditions, home conditions, living conditions, bedding, cot, mattress')]),
    ...cross([...homes, 'home conditions', 'conditions'], [...bad, 'in squalor']),
    ...listed(`
      squalor, squalid, poor home conditions, home conditions poor, home conditions very poor, no bedding,
      home conditions are poor, home conditions were poor, poor living conditions, unfit home, uninhabitable
    `),
    ...cross(['dog', 'cat', 'animal', 'pet'], ['faeces on floor', 'mess on floor', 'faeces on carpet', 'excrement']),
    ...listed(`
      covered in animal faeces, covered in dog faeces, dog faeces, animal faeces, cat faeces, sleeping on floor,
      sleeps on floor, no bed of his own, no bed of her own, no mattress, rubbish piled, rubbish everywhere,
      piles of rubbish, rat infestation, rats in house, infested home
    `),
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const smells = listed('smell, smells, smelt, smelled, smelling, stinks, stank, reeks, stinking, reeking');
const children = listed('brother, sister, sibling, siblings, cousin, child');

/** Signs that are told by two words with others between them. */
export const neglectPairs: readonly Pair[] = [
  ...careWithheldPairs,
  ...homelyPairs,
  { kind: 'neglect', value: 'unwashed', first: plain, then: otherSigns, within: 1 },
  { kind: 'neglect', value: 'unwashed', first: otherSigns, then: plain, within: 1 },
  {
    kind: 'neglect',
    value: 'unwashed',
    first: smells,
    then: listed('urine, wee, faeces, poo, unwashed, damp, sweat, body odour'),
    within: 3,
    notAfter: listed(`
      urine, nappies, breath, shed, corridor, corridors, toilets, toilet, classroom, hall, bin, bins, drain, drains, cage,
      hutch, stairwell, lift, block, kennel, hamster, school, office
    `),
  },
  {
    kind: 'neglect',
    value: 'unfit-home',
    first: [...homes, 'home conditions', 'conditions', 'floors'],
    then: [...bad, 'squalor'],
    within: 3,
    instead: ['unwashed'],
  },
  {
    kind: 'neglect',
    value: 'unfit-home',
    first: cross(listed('home, house, flat, property, bedroom'), listed('found, is, was, very, crowded, cluttered')),
    then: smells,
    within: 6,
    instead: ['unwashed'],
  },
  {
    kind: 'neglect',
    value: 'inadequate-clothing',
    first: listed('shoes, clothes, coat, uniform, trousers, trainers, clothing'),
    then: ['too small', 'too tight', 'holes', 'falling apart', 'size small', 'sizes small', 'sizes too'],
    within: 4,
  },
  {
    kind: 'neglect',
    value: 'hungry',
    first: listed('asks, asked, asking, begs, begged, begging'),
    then: ['for food', 'for something to eat'],
    within: 3,
  },
  {
    kind: 'neglect',
    value: 'unsupervised',
    first: listed(`
      left with, left in care of, in care of, looked after by, cared for by, left in charge
    `),
    then: ['year old', 'yr old', 'yo', 'y / o'].flatMap((age) => children.map((child) => `${age} ${child}`)),
    within: 4,
  },
  {
    // "found by police alone in the street"
    kind: 'neglect',
    value: 'unsupervised',
    first: ['found by', 'spotted by', 'picked up by'],
    then: listed(`
      alone in street, alone in road, alone outside, alone in park, alone in town, alone on street, wandering alone,
      alone at night, on his own in street, on her own in street, alone in house, alone in flat
    `),
    within: 3,
  },
  {
    kind: 'neglect',
    value: 'unsupervised',
    first: left,
    then: listed(`
      on his own, on her own, on their own, by himself, by herself, alone overnight, alone at night
    `),
    within: 3,
  },
];

/** Hunger, smell, dirt and bare feet mean something else beside one of these. */
export const otherReasons: Readonly<Record<string, readonly string[]>> = {
  hungry: listed(`
    feeding, feed, feeds, fed, breast, bottle, bottles, formula, milk, weaning, wakes, cues, theatre, nbm, fasting,
    fasted, mouth, anaesthetic, operation, surgery, appetite, steroids, thirsty, vomiting, vomited, nausea, diarrhoea,
    fainted, faint, dizzy, syncope, collapsed, playful, alert, perky, drinking, tolerating, tolerated, diabetes,
    glucose, bm, discharge, pred, prednisolone, dexamethasone, steroid, op, ga, breastfeeds, breastfeeding, postop, bloods
  `),
  unwashed: listed(`
    wound, discharge, stool, stools, ear, breath, cream, dressing, vaginal, tonsils, tongue, deodorant, puberty, mud,
    muddy, football, paint, painting, garden, gravel, gardening, sandpit, leucs, leuks, uti, msu, otorrhoea,
    diarrhoea, gastroenteritis, chalk, clay
  `),
  // it is treated
  infestation: listed(`
    permethrin, dimeticone, dimethicone, hedrin, lyclear, malathion, derbac, ivermectin, post, rx, nodules, leucs, leuks,
    msu, nitrites
  `),
  'collected-late': listed(`
    sample, samples, specimen, specimens, urine, bloods, swab, swabs, results, blood, forms, form, fluid, spacer, glasses,
    equipment, parcel, parcels, voucher, vouchers, letter, letters, keys
  `).concat(prescribed, prescribedFeeds),
  // the carer could not have it, or need not
  untreated: listed(`
    stock, shortage, unavailable, closed, resolved, unneeded, needed, required, error, discontinued, wrong, unable,
    lost, allergic, stopped, duplicate, delivered, already
  `),
};

/** Behind "untreated": what is explained, not seen. */
export const teachingVerbs: readonly string[] = listed('can, could, may, might, would');
