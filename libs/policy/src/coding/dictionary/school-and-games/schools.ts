import { combined, cross, listed, type Phrase } from '../forms.js';
import { schoolHours } from './school-rooms.js';

/** Places that keep children by day, as they stand in a sentence of who rang, or where a child came from. */
export const schoolWords: readonly string[] = listed(`
  school, nursery, preschool, pre-school, playgroup, creche, childminder, childminders, minder, childminder's,
  minder's, kindergarten, daycare, reception, college
`);

/** What comes between an article and a place of that kind. */
export const schoolKinds: readonly string[] = listed(
  'the, a, her, his, their, day, primary, infant, junior, forest, secondary, pre, -',
);

/** Who is at work there, and sees what happens. */
export const schoolStaff: readonly string[] = listed(`
  childminder, minder, childminder's, ta, dinner, lunchtime, midday, playground, nursery, keyworker, teacher, msa,
  senco, headteacher
`);

/** How a school makes itself heard. */
export const reporting: readonly string[] = listed(`
  rang, phoned, called, texted, emailed, messaged, reported, reports, report, informed, told, say, says, said, ring,
  rings, call, calling, wrote, advised, state, stated, email, text, phones, explained, rung, handed, gave, sent,
  staff, contacted, confirmed, saying, saw
`);

/** Parts of a house or a site: "on her patio", told of who keeps it. */
export const keptPlaces: readonly string[] = listed(`
  garden, patio, path, step, steps, doorstep, stairs, hall, hallway, kitchen, floor, yard, playroom, room, sofa,
  climbing, slide, frame, trampoline, gate, stairgate, door, decking, playground, toilets, car, drive, premises, care,
  sandpit, house, home, setting, lawn, soft, outdoor, grounds, corridor, book, reading, conservatory, table, bench,
  trike, front
`);

/** How a child comes back from there. */
export const comingBack: readonly string[] = listed(`
  home, collected, returned, back, up, fetched, out, picked, brought, presented, biba, in
`);

/** Behind a child that came from there: why it did. */
export const reasonsTold: readonly string[] = listed('after, having, following, where, there, had, staff, teacher');

/** Words that place what happened behind the way from school. */
export const elsewhereWords: readonly string[] = listed(`
  then, way, walk, walking, walked, bus, journey, cycling, cycled, later, evening, dad, dad's, home, own, park, shop,
  shops, brother, sister, weekend, no, unexplained, not, nobody
`);

/** Lessons: what is hurt in one is hurt at school. */
export const lessonWords: readonly string[] = listed(`
  science, maths, english, technology, drama, music, art, assembly, phonics, computing, ict, geography, french,
  spanish, german, chemistry, physics, biology, literacy, numeracy, pshe, textiles, catering, engineering, graphics,
  cooking, class, registration, circle
`);

/** Ways that lead to a lesson or its queue: "back to class", "the rush for lunch". */
export const wayWords: readonly string[] = [...['to', 'for', 'from', 'into']];
export const wayEnds: readonly string[] = listed(`
  class, lunch, assembly, break, playtime, registration, dinner, lessons, lesson, maths, pe
`);
export const wayBegins: readonly string[] = listed(`
  back, rush, rushing, queue, queuing, queueing, lining, running, walking, stampede, dash, racing, hurrying, line,
  lined, up, way, scramble, coming, going, push, surge, late, out
`);

/** Rooms and hours of a school that may head a note. */
export const headings: readonly string[] = listed(`
  corridor, classroom, cloakroom, assembly, lunch, lunchtime, break, breaktime, pe, science, playtime, art, dt, snack,
  registration, maths, nursery, school, preschool, reception
`);
/** What may stand behind such a heading. */
export const headed: readonly string[] = [
  ...[':', '-', ',', ...listed('crush, collision, bump, fall, trip, tumble, rush, incident, accident, queue')],
  ...listed('clash, pile, stampede, today, yesterday, slip, door'),
];

/** An "accident" of a child that was not dry in time. */
export const toiletingWords: readonly string[] = listed(`
  toilet, toileting, wet, wetting, soiled, soiling, trousers, pants, knickers, underwear, clothes, wee, weed, poo,
  pooed, continence, bladder, bowel, constipated, laxatives, dry, tights, leggings, nappy, nappies, pull-ups, urine,
  movicol, enuresis, potty
`);

/** How a book or a day holds nothing: "no entry in the accident book", "accident form blank". */
export const emptyBefore: readonly string[] = listed(
  "nothing, no, none, not, nor, isn't, wasn't, without, never, neither",
);
export const emptyBetween: readonly string[] = listed(`
  entry, entries, record, recorded, records, mention, note, in, of, the, any, an, a, our, their, logged, written,
  entered, it, was, is, up, down, on, put, for, him, her, that, day, accident, accidents, incident, injury, injuries,
  fall, falls, bump, occurred, happened, place, took, taken, had, have, been, occurring, happening, reported, seen,
  noted, incidents, occur, happen, take, sort, kind, nursery, school, in, at, there, such
`);
export const emptyBehind: readonly string[] = ['blank', 'empty', 'clear', 'nil'];

/** Queues and letters of a school. */
export const schoolPhrases: readonly Phrase[] = [
  ...combined(['for', 'to', 'joining', 'from'], ['dinner queue', 'lunch queue', 'dinner line', 'lunch line']),
  ...combined(['head bump', 'bumped head', 'bump', 'head injury'], listed('letter, sticker, wristband, text, email')),
  ...combined(
    ['in', 'in the', 'on the', 'on'],
    ['nursery', 'school', 'preschool', 'playgroup'],
    listed('garden, yard, stairs, hall, corridor, toilets, gym, grounds, cloakroom'),
  ),
  ...combined(
    ['year', 'yr', 'y'],
    listed('1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, one, two, three, four, five, six'),
    listed(`
      corridor, cloakroom, classroom, class, playground, toilets, block, base, yard, area, lesson
    `),
  ),
  ...combined(
    listed('in, during, from, after, at'),
    listed(`
      technology, design technology, food technology, resistant materials, chemistry, physics, biology, graphics,
      engineering, carpentry, metalwork, ceramics, home economics, tech, music, drama, history, geography, maths,
      english, french, german, spanish, computing, phonics, religious, sewing, cooking, baking, gardening, literacy,
      numeracy, reading, spelling, handwriting, sculpture, printing, catering, construction, mechanics, photography,
      hairdressing, media
    `),
    listed('lesson, lessons, class, practical, room, workshop, lab'),
  ),
  ...combined(
    listed('off, from, on, onto, against, into, over, by, under, down, up'),
    ['school', 'nursery', 'preschool', 'playgroup'],
    listed(`
      climbing frame, bench, wall, fence, railings, trim trail, slide, stage, steps, stairs, desk, table, chair, trike,
      swing, adventure trail, apparatus, equipment, field, pitch, sandpit, monkey bars, balance beam, toilet, sink,
      scooter, bike, tyre, log, playhouse
    `),
  ),
  ...combined(
    ['in', 'on', 'at'],
    ['hall', 'gym', 'field', 'yard', 'sports hall'],
    ['with'],
    ['class', 'his class', 'her class', 'their class', 'whole class', 'rest of class', 'his year', 'her year'],
  ),
  ...combined(['in', 'into'], ['first aid book', 'first aid log', 'bump book', 'bumps book', 'minor injury book']),
  ...schoolHours,
  ...['in breakfast club at school', 'bumped head sticker', 'bump to head letter'],
];

/** Papers of a school: nothing happened in them. */
export const schoolPapers: readonly string[] = [
  ...cross(
    ['in school', 'in nursery', 'in his school', 'in her school'],
    listed(`
      notes, file, files, record, records, uniform, report, census, newsletter, diary, holidays
    `),
  ),
  ...cross(['in school', 'in his school', 'in her school'], listed('holiday, hols, shoes, clothes, bag, coat')),
  ...cross(['at', 'in', 'on'], ['park playground', 'village playground', 'public playground', 'pub playground']),
  ...['nursery garden visit', 'school garden visit'],
];
