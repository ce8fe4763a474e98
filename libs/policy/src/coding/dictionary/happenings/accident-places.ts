import { combined, listed, type Phrase } from '../forms.js';

/**
 * Where children come to harm by accident, by the words that people write: rooms and furniture of homes, playgrounds, streets.
 * The values are those of `place` and `witness` in `codes/circumstances.ts`.
 */
export const accidentPlaces: Readonly<Record<string, readonly Phrase[]>> = {
  'at-home': [
    ...listed(`
      at home, indoors, kitchen, living room, sitting room, front room, lounge, bedroom, bathroom, hallway,
      hall at home, landing at home, garden, back yard, backyard, patio, conservatory, garage, sofa, settee, couch,
      armchair, coffee table, dining table, dining chair, kitchen table, kitchen chair, bedside table, fireplace, hearth, tv stand, tv unit, cot, cotbed, bunk,
      bunk bed, bunks, high chair, highchair, stair gate, stairgate, stairs, bottom stair, bottom step, toy box,
      baby bath
    `),
    ...combined(listed('off, from, on, onto, against, into, beside, out of'), ['bed', 'bath', 'staircase']),
  ],
  'in-public-place': listed(`
    park, playground, play area, play park, soft play, softplay, swing, swings, slide, seesaw, climbing frame,
    monkey bars, roundabout in park, beach, supermarket, in shop, in shops, shopping, swimming pool, swimming baths,
    leisure centre, skate park, skatepark, trampoline park, farm park, zoo, library, church hall, village hall,
    campsite, cinema, restaurant, cafe
  `),
  'in-street': listed(`
    in street, on street, in road, on road, pavement, kerb, car park, footpath, bus stop, driveway, cycle path,
    zebra crossing
  `),
  'at-school-or-nursery': [
    ...combined(
      ['at', 'in', 'at the', 'at her', 'at his'],
      listed(
        "school, nursery, preschool, pre-school, playgroup, childminder, childminder's, childminders, child minder, minder's, breakfast club",
      ),
    ),
    ...listed('after school club, classroom, school hall, school field, school yard'),
    ...combined(
      listed('school, nursery, preschool, playgroup'),
      listed(
        'climbing frame, slide, swing, swings, monkey bars, playground, garden, trim trail, sandpit, kitchen, stairs',
      ),
    ),
  ],
  // the home of a relative or a friend
  elsewhere: combined(
    ['at', 'in', 'round', 'at his', 'at her', 'at their', 'in his', 'in her', 'at a'],
    listed(`
      nan's, nans, nanny's, nana's, gran's, grans, granny's, grandma's, grandmas, grandad's, grandads, grandparents, grandparents', aunt's, aunty's,
      auntie's, uncle's, cousin's, friend's, friends house, friend's house, neighbour's
    `),
  ),
  'at-sports-ground': [
    ...listed(`
      football pitch, rugby pitch, sports ground, sports hall, sports centre, athletics track, ice rink
    `),
    ...combined(['at', 'in', 'during'], listed('football, rugby, cricket, netball, hockey, gymnastics, judo, karate')),
  ],
};

const onDuty = listed(`
  staff, nursery staff, school staff, teacher, teachers, class teacher, ta, teaching assistant, key worker, keyworker,
  lifeguard, coach, midday supervisor, dinner lady, playground supervisor, room leader, key person, nursery nurse,
  practitioner, lunchtime supervisor, swimming teacher
`);

/** Somebody outside the family saw it in their work, and wrote or said so: a neighbour whom a carer names is none. */
export const publicWitnesses: readonly Phrase[] = [
  ...listed(`
    acc book, acc bk, acc form, accident bk, acc report, accident book, accident form, accident report, accident slip, first aid slip, fa slip,
    incident form, head bump form
  `),
  ...combined(['seen', 'witnessed', 'observed', 'watched'], ['by'], onDuty),
  ...combined(
    onDuty,
    listed('saw, witnessed, watched, observed, present'),
    listed('it, him, her, fall, accident, whole thing'),
  ),
  ...combined(onDuty, ['witnessed', 'watching']),
];
