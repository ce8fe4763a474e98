import { combined, listed, type Phrase } from './forms.js';

/** Rooms that only a school has, whichever floor or class they are of. */
export const roomHeads: readonly string[] = listed(`
  corridor, corridors, classroom, classrooms, cloakroom, cloakrooms, canteen, playground
`);
/** What ends the name of a room, a lesson or a class. */
export const roomEnds: readonly string[] = listed(`
  room, base, studio, pegs, hall, toilets, slide, lesson, lessons, practical, changeover, period, class, carpet, area,
  stairs, steps, yard, field, block, trip, garden
`);
/** What stands before a room: its floor, class or use. */
export const roomKinds: readonly string[] = listed(`
  top, main, bottom, upper, lower, front, back, our, my, new, old, big, small, juniors, infants, eyfs, reception,
  nursery, school, foundation, first, second, ground, floor, of, english, maths, art, music, science, drama, dt, ict,
  sen, send, resource, nurture, boys, girls, boys', girls', toddler, baby, preschool, pre-school, coat, dinner, lunch,
  dining, class, teaching, humanities, languages, mfl, geography, history, tech, technology, tutor
`);
/** A room that is named after one of these is of a school. */
export const roomWords: readonly string[] = listed(`
  school, nursery, preschool, pre-school, reception, class, eyfs, sen, send, resource, nurture, art, music, science,
  drama, dt, ict, maths, english, tutor, humanities, mfl, toddler, dinner, year, yr, juniors, infants
`);
/** Lessons that are taken outside school. */
export const outsideLessons: readonly string[] = listed(`
  swimming, riding, judo, ski, skiing, karate, ballet, dance, piano, driving, skating, sailing, climbing, surf,
  surfing, taekwondo, trampoline, guitar, violin, singing, private, diving, skate, snowboarding, martial, cycling,
  learnt, learned, good, no, missed, life
`);

/** Hours, queues and sites of a school. */
export const schoolHours: readonly Phrase[] = [
  ...combined(
    ['at', 'in'],
    listed(`
      our, new, big, middle, first, village, local, sixth form, boarding, mainstream, grammar
    `),
    listed('school, nursery, preschool, college, primary'),
  ),
  ...combined(
    listed(`
      queuing, queueing, lining up, lined up, waiting, in line, in queue, rushing, coming in, running
    `),
    ['for', 'after', 'from', 'to'],
    listed(`
      lunch, dinner, break, play, playtime, assembly, pe, lessons, class, register, fire drill
    `),
  ),
  ...combined(
    ['in', 'at', 'during'],
    listed(`
      snack, choosing time, outdoor learning, guided reading, lesson time, handwriting, busy time, carpet session,
      show and tell, milk time, register, register time, detention, fire drill, role play area, role - play area,
      construction area, continuous provision, phonics time, fruit time, wake up shake up, lunch club,
      celebration assembly, collective worship, registration time
    `),
  ),
  ...['over break', 'over playtime'],
  ...combined(['on carpet in', 'carpet in', 'on rug in'], listed('reception, year 1, year 2, class, y1, y2')),
  ...combined(['school'], listed('site, steps, car park, canteen, drive, hallway, lobby, foyer, allotment')),
  ...['with school', 'with class', 'with their class'].flatMap((whom) =>
    combined(['in swimming', 'at swimming'], [whom]),
  ),
];
