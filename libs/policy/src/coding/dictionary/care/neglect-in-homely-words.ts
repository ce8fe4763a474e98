/** Signs of neglect as people who are with children every day write them. */

import { cross, listed } from '../forms.js';
import { leftDirty } from './left-dirty.js';

const him = listed('him, her, them');
const his = listed('his, her, their');
const grown = listed('adult, adults, grown up, grown ups, grown - up, grown - ups, carer, parent');

/** How long nobody is left alone at play. */
const longTimes = [
  ...['for hours', 'for an hour', 'all day', 'all night', 'all evening', 'overnight', 'for whole day'],
  ...cross(['for'], listed('two, three, four, five, six, several, 2, 3, 4, 5, 6, many'), ['hours', 'hrs']),
];

/** What is eaten that others have thrown away. */
const binned = listed(`
  food, pancake, pancakes, sandwich, sandwiches, crust, crusts, apple, apple core, banana, biscuit, biscuits, fruit, cake, chips, crisps, bread, toast, pizza, beans,
  leftovers, lunch, scraps
`);

export const homelyNeglect = {
  unsupervised: [
    ...cross(
      ['has to fend', 'having to fend', 'have to fend', 'fends', 'fending', 'had to fend'],
      ['for himself', 'for herself', 'for themselves', 'for self'],
    ),
    ...cross(['on'], his, ['own in bath', 'own in bathwater', 'own in house', 'own in flat', 'own all night']),
    ...cross(['by himself in', 'by herself in', 'by themselves in', 'alone in'], ['bath', 'bathwater']),
    ...cross(
      ['no'],
      grown,
      listed('about, in room, in house, in flat, in home, with him, with her, with them, present'),
    ),
    ...cross(
      listed('is, was, been, often, left, often left'),
      ['alone', 'on his own', 'on her own', 'on own', 'by himself', 'by herself'],
      [
        ...listed(
          'every night, most nights, every evening, most evenings, all evening, at night, all night, for hours',
        ),
        ...['in evenings', 'overnight', 'till late', 'until late', 'after school every day', 'all weekend'],
      ],
    ),
    ...cross(
      ['left alone', 'left on his own', 'left on her own', 'left by himself', 'left by herself'],
      listed('with toys, with his toys, with her toys, with tv, with tablet, with ipad, with phone'),
      longTimes,
    ),
    ...cross(
      ['found alone in', 'alone in', 'seen alone in'],
      ['corridor'],
      [...listed('of flats, of block, of hotel, of tower block, of building, at midnight, at night, in night')],
    ),
    ...cross(
      ['found', 'discovered', 'spotted'],
      ['on his own', 'on her own', 'on own', 'by himself', 'by herself', 'all alone'],
      ['in', 'on', 'out in', 'outside in'],
      listed(`
        street, road, park, stairwell, lift, car park, car, lobby, main road, shopping centre, town, pavement, flat, house,
        corridor of flats, corridor at midnight, bus stop
      `),
    ),
    ...cross(listed('found, spotted, discovered'), [
      ...['outside alone', 'alone outside', 'on his own outside', 'on her own outside', 'alone on landing'],
    ]),
    ...cross(
      ['found'],
      ['in', 'on'],
      ['road', 'street', 'main road', 'middle of road'],
      ['in nappy', 'in only nappy', 'in just nappy', 'wearing only nappy', 'in pyjamas', 'naked', 'barefoot', 'alone'],
    ),
    ...cross(['left', 'left alone'], ['in'], ['hot car', 'parked car', 'car in heat', 'car in sun', 'locked car']),
    ...cross(['baby', 'child', 'children', 'toddler', 'kids'], ['left', 'left alone'], ['in car']),
    ...cross(['wandering'], ['road', 'roads', 'main road', 'estate', 'in road', 'along road'], ['', 'alone']),
  ],
  'collected-late': [
    ...cross(['nobody', 'no one', 'noone'], listed('came for, here for, turned up for, there for, arrived for'), him),
    ...cross(listed('fetched, picked up, collected'), listed('late most days, late again, late every day')),
    'fetched late',
  ],
  unwashed: [
    ...cross(
      ['clothes', 'clothing', 'uniform', 'school clothes', 'school uniform'],
      listed('smell, smells, smelt, smelled, stink, stank, reek, reeked, stinking'),
    ),
    ...cross(['comes', 'came', 'come', 'coming', 'arrives', 'arrived', 'turns up'], ['in dirty', 'to school dirty']),
    ...cross(['maggots', 'maggot'], ['in'], ['nappy', 'his nappy', 'her nappy', 'his hair', 'her hair']),
    ...cross(['soiled', 'pooey', 'stinking'], ['trousers', 'pants', 'pyjamas']),
    ...leftDirty,
    ...cross(
      ['same', 'in same', 'still in', 'still in a'],
      ['soiled nappy', 'dirty nappy', 'wet nappy', 'pooey trousers'],
    ),
    ...cross(
      listed('hair one, hair all one, hair in one, hair all in one, hair in, hair a'),
      listed('mat, mats, matted clump, big tangle, clump'),
    ),
    ...cross(['black with', 'engrained', 'caked in', 'thick with', 'grey with'], ['dirt', 'old dirt', 'grime', 'muck']),
    ...cross(['dirt'], ['engrained', 'ingrained', 'caked']),
    ...cross(['not had', 'not having', 'had no', 'has no'], ['bath', 'a bath', 'wash', 'a wash'], ['for', 'all']),
    ...cross(['not had', 'not having'], ['bath', 'a bath', 'wash', 'a wash'], ['in']),
    ...cross(
      ['strong smell', 'bad smell', 'awful smell'],
      ['off him', 'off her', 'from his clothes', 'from her clothes'],
    ),
    ...cross(
      listed(
        "won't sit, wont sit, will not sit, wouldn't sit, refuse to sit, refusing to sit, do not want to sit, don't want to sit",
      ),
      ['by', 'near', 'next to', 'with', 'beside'],
      him,
      ['because of', 'due to', 'as of'],
      ['smell', 'odour'],
    ),
    ...cross(
      listed('pull ups, pull up, nappy, nappies, clothes, uniform'),
      ['dirty', 'soiled', 'full'],
      ['on arrival', 'when he arrives', 'when she arrives', 'when arrives'],
    ),
    ...cross(
      ['smells of', 'smelled of', 'smelt of', 'smelling of'],
      ['sour milk', 'old milk', 'stale milk', 'old wee'],
    ),
  ],
  untreated: [
    ...cross(
      ['no', 'without'],
      ['treatment'],
      ['sought', 'ever sought', 'was sought', 'was ever sought', 'been sought'],
    ),
    ...cross(['treatment'], ['never sought', 'not sought', 'was never sought']),
    ...cross(
      ['never used', 'not used', 'never applied', 'not put on', 'not applied'],
      ['cream', 'the cream', 'ointment'],
    ),
    'have not treated it',
    'has not treated it',
    'not been treating it',
  ],
  hungry: [
    ...cross(listed('kept without, kept from, deprived of, denied'), ['food']),
    ...cross(['food'], listed('withheld as punishment, withheld as a punishment, locked away, withheld by')),
    ...cross(listed('withheld, withholds, withholding'), ['food']),
    ...cross(listed('starved, not fed, no food'), ['as', 'for'], ['punishment', 'a punishment']),
    ...listed('padlock on fridge, fridge padlocked, padlocked fridge, not allowed to eat with family'),
    ...cross(listed('given, fed, allowed, gets, lives on, only given, only fed, only allowed'), [
      'one meal a day',
      'one meal day',
      'only one meal',
      'only bread and water',
      'bread and water',
    ]),
    ...cross(['put out', 'left out', 'left', 'put', 'thrown out', 'meant'], ['for birds', 'for dog', 'for dogs']),
    ...cross(['had eaten', 'has eaten', 'eaten'], ['nothing'], ['', 'today', 'all day', 'since yesterday']),
    ...cross(['nothing in', 'nothing in his', 'nothing in her'], ['lunchbox', 'lunch box']),
    ...cross(['without', 'w / o'], ['anything to eat', 'packed lunch', 'a packed lunch']),
    ...cross(
      listed(
        'going through, going thru, goes through, goes thru, gone through, been through, rummaging in, looking in, looks in, searching, searches, searching in, raiding',
      ),
      ['', 'school'],
      ['bins', 'bin'],
      ['for food', 'for scraps', 'for something to eat'],
    ),
    ...cross(
      listed('eating, eats, ate, ate food, eating food, found eating, takes food, took food, taking food, scraps'),
      ['from', 'out of', 'off'],
      ['', 'school'],
      ['bin', 'bins', 'floor in dinner hall'],
    ),
    ...cross(
      listed('took, takes, taking, ate, eats, eating, picked, retrieved, fished'),
      ['', 'a', 'half a', 'half eaten'],
      binned,
      ['', 'back'],
      ['out of', 'from'],
      ['bin', 'bins'],
    ),
    ...cross(
      [
        'taking from',
        'takes from',
        'took from',
        'stealing from',
        'steals from',
        'stole from',
        'eating from',
        'eats from',
      ],
      listed('other, others, other ch, other children, other kids, other pupils, friends, peers, class, classmates'),
      ['lunchboxes', 'lunch boxes', 'lunchbox', 'lunch box', 'lunches', 'packed lunches'],
    ),
  ],
  'no-food-at-home': [
    ...cross(['cupboards', 'cupboard', 'fridge', 'larder'], ['are', 'is', 'were'], ['bare', 'empty'], ['', 'at home']),
    ...cross(['nothing'], ['there to feed', 'in to feed'], ['children', 'them', 'him', 'her', 'kids']),
  ],
  'inadequate-clothing': [
    ...cross(
      ['nothing but', 'in just', 'in only', 'sent in just'],
      ['a vest', 'a thin jumper', 'a thin top', 'a t - shirt'],
    ),
    ...cross(['in sandals', 'in a t - shirt', 'in flip flops'], ['in snow', 'in december', 'in january', 'in frost']),
    ...cross(['in shorts'], ['in snow', 'in frost']),
    ...cross(
      ['no', 'without'],
      ['socks', 'tights', 'shoes or socks', 'socks or shoes'],
      ['in'],
      ['frost', 'snow', 'winter', 'freezing weather', 'cold weather', 'this cold', 'december', 'january', 'february'],
    ),
  ],
  'unfit-home': [
    ...cross(['dog', 'cat', 'animal'], ['mess'], ['all through', 'underfoot', 'everywhere', 'all over', 'on carpet']),
    ...cross(['no working', 'no'], ['heating or hot water', 'heating and no hot water']),
    ...cross(['house', 'flat', 'home', 'kitchen'], ['in a', 'in'], ['dreadful state', 'terrible state', 'awful state']),
    ...cross(['mouldy', 'filthy', 'stained'], ['cot mattress', 'mattress', 'cot']),
    'bin bags all over',
    ...cross(
      listed('sleeps, sleeping, slept, sleep, made to sleep, has to sleep, had to sleep, having to sleep'),
      ['in', 'out in'],
      listed(
        'garage, shed, outhouse, kennel, dog kennel, dog crate, dog bed, cellar, coal shed, cupboard, airing cupboard, wardrobe, bath',
      ),
    ),
    ...cross(
      listed('sleeps on sofa, sleeping on sofa, slept on sofa, sleeps on settee, sleeps, sleeping, slept'),
      ['with'],
      ['dogs', 'all dogs'],
    ),
    ...cross(listed('has no bed, have no bed, not got a bed'), ['at home', 'to sleep in', 'of own', 'to sleep on']),
    ...cross(
      listed('dog, cat, animal, puppy, pet'),
      listed('mess, poo, faeces, urine, wee, dirt'),
      ['on', 'all over', 'over'],
      [
        ...cross(listed('kitchen, lounge, bedroom, hall, living room, bathroom, landing, sofa, bed'), [
          '',
          'floor',
          'carpet',
        ]),
        'floors',
        'stairs',
        'bedding',
      ],
    ),
    ...cross(
      listed(
        'needles, used needles, syringes, needles and syringes, sharps, drug paraphernalia, crack pipe, crack pipes',
      ),
      listed('on, all over, lying on, left on, found on, seen on, across, under, in reach on'),
      ['', 'kitchen', 'bedroom', 'lounge', 'bathroom', 'living room', "child's", 'coffee'],
      listed('floor, floors, table, worktop, sofa, bed, cot, side, carpet, windowsill, stairs'),
    ),
    ...cross(listed('needles, syringes, sharps'), [
      'within reach',
      'in reach of',
      'in childrens bedroom',
      "in children's bedroom",
    ]),
    ...cross(
      ['appalling', 'atrocious', 'deplorable', 'dreadful', 'very poor', 'poor and dirty', 'disgusting'],
      ['home conditions', 'living conditions'],
    ),
    ...cross(
      ['house', 'flat', 'home', 'property', 'caravan'],
      ['in', 'in an', 'was in', 'found in'],
      ['appalling', 'atrocious', 'deplorable', 'disgusting', 'dreadful', 'filthy'],
      ['condition', 'conditions', 'state'],
    ),
    ...cross(
      ['house', 'flat', 'home', 'property', 'caravan', 'family', 'they', 'living'],
      ['had no', 'has no', 'have no', 'with no', 'without'],
      ['heating', 'electricity', 'running water', 'hot water', 'gas or electric', 'gas or electricity'],
    ),
    ...cross(['slept', 'made to sleep', 'forced to sleep', 'having to sleep'], ['on'], ['floor', 'bare floor']),
    ...['bare mattress', 'bare mattresses', 'mattress with no sheets', 'rat droppings'],
    ...cross(['rats', 'maggots'], ['in kitchen', 'in bedroom', 'in bedrooms', 'in flat', 'in home', 'in cot']),
    ...cross(
      ['beds', 'bed', 'mattress', 'mattresses', 'cots'],
      ['without', 'with no'],
      ['sheets', 'bedding', 'covers', 'bedclothes', 'bed linen'],
    ),
    ...cross(
      ['no sheets', 'no bed linen', 'no covers', 'no bedclothes'],
      ['on bed', 'on beds', 'on cot', 'on mattress', 'on mattresses'],
    ),
    ...cross(['bucket', 'buckets', 'bottles'], ['for', 'as', 'used as', 'used for'], ['toilet', 'toilet upstairs']),
    ...cross(['using bucket', 'use bucket', 'using buckets', 'use buckets'], ['as toilet', 'for toilet']),
    ...cross(
      ['property', 'home', 'flat', 'house'],
      ['', 'is', 'was', 'found'],
      ['wrecked', 'trashed'],
      [', rubbish', 'and rubbish', ', dirty', 'and dirty', ', filthy', 'and filthy'],
    ),
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
