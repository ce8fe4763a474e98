import { combined, listed, type Phrase } from '../forms.js';

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
    combined(listed('in swimming, at swimming, swimming lesson, swimming lessons, swim lesson, swimming'), [whom]),
  ),
];

/** Of a heading that only a school or nursery has: "Playground duty.", "Nursery home-time note:". */
export const headingPlaces: readonly string[] = listed(`
  playground, nursery, preschool, playtime, lunchtime, breaktime, classroom, corridor, canteen,
  midday, dinnertime, eyfs, childminder, school, assembly, tech, cookery, woodwork
`);
export const headingRoomKinds: readonly string[] = listed('toddler, baby, preschool, nursery, class, sensory');
/** What else may stand in such a heading. */
export const headingWords: readonly string[] = listed(`
  room, duty, note, notes, log, report, form, book, home, time, first, aid, lesson, lessons, swimming, swim, accident,
  incident, slip, sheet, entry, am, pm, today, lunch, break, play, outdoor, area, garden, supervisor, class, year, old,
  food, technology, record, diary, daily, communication, minor, bump, bumps, message, staff, morning, afternoon, session, the, forest
`);
/** Lessons in which children cook, and what a kitchen of a school has too. */
export const cookeryLessons: readonly string[] = ['tech', 'cookery'];
export const ofKitchens: readonly string[] = ['kettle', 'oven', 'kitchen'];
/** Where such an entry tells of what happened at home, or on the way. */
export const notThere: readonly string[] = listed(`
  home, weekend, yesterday, night, mum, dad, nan, gran, mother, father, parents, brother, sister, park, arrived, way,
  disclosed, told, said, says, came, window, bedroom, bed, sofa, bunk, bath, kitchen, iron, kettle, oven, car,
  house, flat, lane, before, holiday, holidays, previous, last, older, brought, walking, football
`);
/** Somebody or something of a school, named anywhere in a note. */
export const wordsOfSchool: readonly string[] = listed(`
  school, class, teacher, ta, mr, mrs, miss, pupil, pupils, ks1, ks2, y1, y2, y3, y4, y5, y6, lsa
`);
