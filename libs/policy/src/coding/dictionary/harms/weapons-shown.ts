import { cross, listed } from '../forms.js';
import { type HarmPair, type HarmWords } from '../harm-pair.js';

/** A weapon that was shown to a child and struck nobody, and one that a child carries. */

const knives = listed(`
  knife, kitchen knife, large knife, big knife, carving knife, bread knife, steak knife, pen knife, penknife, flick knife,
  lock knife, zombie knife, stanley knife, hunting knife, butterfly knife, large kitchen knife, knives, blade, machete, dagger,
  cleaver, meat cleaver, sharp knife, bladed article, bladed weapon, samurai sword, hatchet, box cutter
`);
const guns = listed(`
  gun, handgun, shotgun, pistol, rifle, air rifle, bb gun, airsoft gun, air gun, airgun, imitation firearm, firearm,
  revolver, imitation gun, air pistol, imitation pistol, pellet gun, crossbow, loaded gun
`);
const threats = listed(
  'threatened, threatens, threatening, threaten, menaced, robbed, mugged, intimidated, chased, held up',
);
const whom = listed('him, her, me, them, child, children, boy, girl, family, yp, pt');
const aims = listed('throat, neck, head, face, chest, stomach, back, ribs, temple, eye');
const withs = listed('with, using, w, w/');

const shownWith = (weapons: readonly string[]): readonly string[] => [
  ...(weapons === knives ? ['at knifepoint', 'at knife point'] : ['at gunpoint', 'at gun point']),
  ...cross(withs, weapons),
  ...cross(listed('holding, wielding, brandishing, armed with, carrying, had, pulled, produced'), weapons),
];
const verbs = listed(`
  pulled, pulled out, drew, produced, pointed, held, pointing, holding, waved, put, pulls, points, brandished, aimed, took
`);
const hands = listed('knife, kitchen knife, large knife, large kitchen knife, penknife, blade, machete');
const barrels = listed('gun, bb gun, air rifle, rifle, pistol, handgun, shotgun, firearm, air gun, imitation gun');
const posing = cross(['holding', 'posing with', 'brandishing', 'waving'], [...knives, ...guns, 'weapon', 'weapons']);
const screens = listed(
  'social media, snapchat, instagram, tiktok, facebook, youtube, photograph, photo, photos, selfie, drill video',
);
const reached = listed('pulled, pointed, held, put, held up, pulled out, aimed, brandished, waved, drawn, pressed');
const shown = (weapons: readonly string[]): readonly string[] => [
  ...cross(weapons, listed('to, at, against'), listed("his, her, my, child's"), aims),
];

export const weaponWords = {
  'shown-a-knife': [
    ...shown(hands),
    ...listed('at knifepoint, at knife point, knife point robbery, knifepoint robbery'),
  ],
  'shown-a-gun': [...shown(barrels), ...listed('at gunpoint, at gun point, gunpoint robbery')],
  'carries-weapon': [
    ...cross(
      listed(
        'carrying, carries, carried, in possession of, possession of, armed with, caught with, found with, found in possession of, stopped with, arrested with, had on him, had on her, found carrying, admits carrying',
      ),
      [
        ...knives,
        ...guns,
        ...listed(
          'weapon, weapons, offensive weapon, knuckle duster, knuckleduster, samurai sword, sword, bat and knife',
        ),
      ],
    ),
    ...cross(
      ['brought', 'brings', 'took', 'taken', 'bringing'],
      [...hands, ...barrels, 'weapon'],
      ['into school', 'to school', 'in to school', 'onto school site'],
    ),
    ...listed(
      'possession of bladed article, offensive weapon in public, carrying for protection, knife for protection, blade for protection, weapon for protection',
    ),
  ],
} as const satisfies HarmWords;

export const weaponPairs: readonly HarmPair[] = [
  ...[posing, screens].map((first): HarmPair => ({
    ...{ kind: 'weapon', value: 'carries-weapon', within: 4, first },
    then: first === posing ? screens : posing,
  })),
  ...(['shown-a-knife', 'shown-a-gun'] as const).map((value): HarmPair => ({
    ...{ kind: 'weapon', value, within: 5 },
    first: threats,
    then: shownWith(value === 'shown-a-knife' ? knives : guns),
  })),
  ...(['shown-a-knife', 'shown-a-gun'] as const).map((value): HarmPair => ({
    ...{ kind: 'weapon', value, within: 1 },
    first: cross(verbs, value === 'shown-a-knife' ? hands : barrels),
    then: cross(listed('on, at, to, against, in front of'), [...whom, ...listed('his, my, their')]),
  })),
  ...(['shown-a-knife', 'shown-a-gun'] as const).map((value): HarmPair => ({
    ...{ kind: 'weapon', value, within: 2 },
    first: value === 'shown-a-knife' ? hands : barrels,
    then: cross(reached, ['on', 'at', 'to', 'against']),
  })),
  {
    ...{ kind: 'weapon', value: 'carries-weapon', within: 5 },
    first: [
      ...hands,
      ...barrels,
      'knives',
      'knifes',
      'weapon',
      'weapons',
      'offensive weapon',
      'knuckle duster',
      'knuckleduster',
    ],
    then: [
      ...cross(
        listed('in, under, down, inside, from'),
        ['', 'his', 'her', 'their', 'school'],
        listed(
          'bag, school bag, rucksack, backpack, pocket, waistband, trousers, locker, bedroom, room, bed, pillow, sock, jacket, coat, sleeve',
        ),
      ),
      ...cross(listed('found on, hidden on, concealed on'), ['him', 'her', 'person']),
      ...cross(['on'], ['his', 'her'], ['person']),
      ...cross(
        listed('taken, seized, confiscated, recovered, removed'),
        ['from', 'off'],
        ['him', 'her', 'pupil', 'yp', 'bag'],
      ),
    ],
  },
  {
    ...{ kind: 'weapon', value: 'carries-weapon', within: 4 },
    first: listed('found, stopped, caught, arrested, searched, picked up, excluded'),
    then: cross(['with', 'w', 'w/', 'carrying', 'holding', 'had'], [...knives, ...guns, 'weapon', 'offensive weapon']),
  },
];

const toys = listed(
  'toy, nerf, water, plastic, foam, pretend, cap, wooden, lego, glue, nail, staple, heat, paintball, butter, play, laser, spray, pop, rubber, cardboard, palette, cutlery, craft, potato, spud, blunt, school, plasticine',
);
const ofTables = listed(
  'and fork, and forks, fork and spoon, safety, skills, crime, crime talk, crime lesson, crime assembly, block, drawer, arch, amnesty',
);

/** Phrases in which its words mean something else. */
export const weaponFalseFriends: readonly string[] = [
  ...cross(toys, listed('knife, knives, gun, guns, blade, pistol, rifle, machete, dagger, weapon')),
  ...cross(['knife', 'knives', 'gun', 'blade', 'weapon'], ofTables),
  ...listed(
    'shoulder blade, shoulder blades, roller blade, fork and knife, jumped the gun, spoon and knife, forks and knives',
  ),
];

/** Beside these a knife is a tool, or nobody carries it. */
export const tools: readonly string[] = listed(`
  fork, spoon, cooking, cookery, kitchenette, chopping, slicing, peeling, whittling, scouts, fishing, cubs, lesson, assembly, talk, workshop,
  awareness, leaflet, butter, toast, sandwich, carrots, vegetables, veg, fruit, cake, dt, art, feeding, eats, cutlery, lego, minecraft,
  fortnite, game, xbox, costume, nativity, drawing, drew, drawn, picture, story, film, video, pirate, cowboy, army cadets, cadets, clay, dream,
  nightmare, nightmares, school play, avocado, apple, orange, bread, pizza, ranger, farmer, forest
`);
