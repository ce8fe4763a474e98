/** Accidents at school and nursery, by the place, the hour and the lesson; and sport by its names. */

import { combined, listed, type Phrase } from '../forms.js';
import { schoolPhrases } from './schools.js';
import { sportsToo } from './sports.js';

const schools = listed(`
  school, nursery, preschool, pre - school, pre school, playgroup, creche, childminders, college, childminder's,
  childminder, day care, daycare, forest school, primary school, secondary school, high school, infant school,
  junior school, special school, day nursery, toddler group
`);

const breaks = listed(`
  playtime, play time, break, breaktime, break time, lunchtime, lunch time, lunch break, lunch play, morning break,
  afternoon break, morning play, afternoon play, first break, second break, first play, wet play, school, nursery,
  home time, golden time, dinner time, recess
`);

const schoolPlaces = listed(`
  playground, school playground, school yard, schoolyard, school hall, dinner hall, lunch hall, classroom,
  school field, school corridor, school canteen, school gym, sports hall, nursery garden, nursery room,
  school toilets, cloakroom, school grounds, school premises, quad, mud kitchen
`);

/** It happened at a school or a nursery. */
export const accidentsAtSchool: readonly Phrase[] = [
  ...combined(listed('at, in, during, while at, whilst at'), schools),
  ...combined(['at', 'during', 'over', 'in'], breaks),
  ...combined(['in', 'on', 'across'], schoolPlaces),
  ...combined(listed('school, nursery, preschool, playgroup, creche, playground'), ['accident', 'incident', 'injury']),
  ...combined(['accident', 'incident', 'injury', 'injured'], ['in', 'at'], ['playground', ...schools]),
  ...combined(['accident', 'incident', 'bump', 'head bump'], listed('form, slip, sheet, book, report, note, log')),
  ...listed('at lunch, during lunch, over lunch, school play, christmas play, nativity'),
  ...combined(['from', 'after'], listed('woodwork, dt, cookery, food tech, art lesson, science lesson, textiles')),
  ...listed(`
    snack time, lunchtime bump, lunchtime fall, playtime bump, playtime fall, breaktime fall, break time fall,
    playtime accident, lunchtime accident, classroom accident, playground accident, playground fall, playground bump
  `),
  ...combined(
    listed("school, nursery, preschool, pre - school, college, childminder's, childminders"),
    listed('premises, grounds, garden, gate, gates, toilets, field, hall, library, stairs'),
  ),
  ...combined(['on', 'at', 'in'], ['nursery', 'school', 'preschool'], listed('premises, grounds, time, hours, trip')),
  ...combined(
    ['in', 'during', 'at', 'into'],
    listed(`
      dt, cookery, food tech, woodwork, science lesson, art lesson, dt lesson, art class, lessons, dinner queue,
      lunch queue, dinner line, lunch line, cookery lesson, textiles, science class, cloakrooms, sand area,
      baby room, toddler room, soft play area at nursery, carpet time, circle time, story time, corridor, corridors,
      snack time, toddler room, registration, form time, tutor time
    `),
  ),
  ...combined(['year', 'yr'], listed('1, 2, 3, 4, 5, 6, one, two, three, four, five, six'), ['classroom']),
  ...listed(`
    reception classroom, lining up at, lining up for, bumped head note, bumped head letter, head bump note,
    bumped head slip, accident note, accident slip, accident letter, accident report, accident in class,
    injured in class, hurt in class, first aid slip, first aid slips, fa slip, fa log, first aid log, first aid book
  `),
  ...combined(
    listed(`
      craft, pottery, cooking, maths, english, music, drama, geography, history, computing, phonics
    `),
    ['lesson', 'lessons', 'class'],
  ),
  ...combined(
    ['during'],
    listed(`
      geography, maths, english, drama, phonics, computing, french, science, art, assembly, history
    `),
  ),
  ...combined(
    ['in', 'during', 'after', 'at'],
    listed(`
      golden time, forest school, free flow, the dining hall, dining hall, dining room at school,
      breakfast club at school, the book corner, the reading corner, reading corner, book corner, home corner,
      wet play, lunch play, morning play, dinner play, wet break, first break, second break, the dinner queue, morning break, afternoon break,
      afternoon play, lining up, registration, the science lab, science lab, dt room
    `),
  ),
  ...combined(
    ['in', 'inside', 'to'],
    listed(`
      from lunch, from break, from playtime, from wet play, from dinner play, dinner queue, lunch queue, dinner queu
    `),
  ),
  ...combined(
    ['running', 'walking', 'rushing', 'on way'],
    ['to'],
    listed('dinner queue, lunch queue, assembly, class, lunch hall, dinner hall'),
  ),
  ...listed(`
    in dinner queu, in doing pe, at first break, wet break, wet play, lunch play, dinner play, trim trail at school, on trim trail at break
  `),
  ...schoolPhrases,
  ...listed(`
    at lunch play, at lunchtime, at lunch time, at lunch break, at play time, at morning play, playtime,
    break time, breaktime, at breaktime, at break time, on playground, school yard, schoolyard, at his school,
    at her school, at creche, at pre school, at pre - school, at playgroup, in nursery, at his nursery,
    in classroom, dinner hall, accident at school, accident at nursery, incident at school, school incident,
    on school trip, in dinner hall, school accident, at childminder's, school field, at forest school,
    at first break, on school field, in reception class, nursery reported accident, at day nursery,
    at kindergarten, during lesson, in lesson, at school, in school, at nursery, in the playground, in playground,
    school playground, at playtime, sports day, on their premises, on our premises, by lunch hatch,
    at lunch hatch, near lunch hatch
  `),
  ...combined(
    listed('end, start, beginning, middle, close'),
    ['of'],
    listed(`
      lunch, break, lunchtime, breaktime, playtime, lesson, assembly, pe, school day, morning break
    `),
  ),
  ...listed(`
    playground, at break, at preschool, in class, accident form, accident book, nursery accident, acc book,
    acc bk, acc form, accident bk, acc report
  `),
];

/** It happened at sport. */
export const accidentsAtSport: readonly Phrase[] = [
  ...listed(`
      golf, archery, fencing class, futsal, water polo, polo, ice hockey, figure skating, roller derby, weightlifting,
      javelin, discus, shot put, relay race, dodge ball, baseball, american football, aikido, muay thai, sparring,
      scrum, goalkeeper, slide tackle, sliding tackle, ju jitsu, ju - jitsu, jiu - jitsu, tackling, kick boxing,
      kung fu, surfing, rowing, shin pads off, through shinpad, through shinpads, through shin pad, through shin pads, sports match, school match, in a match, during match, in match,
      running race, sprint race, sports club, pe today, pe yesterday, rugby tackle, football match, football training,
      rugby match, rugby training, playing football, playing rugby, goal keeper, ultimate frisbee, cricket nets,
      gymnastic, gymnast, vaulting, kickball
    `),
  ...sportsToo,
  ...listed(`
    cricket ball, rugby ball, tennis, lacrosse, riding lesson, karate, boxing, kickboxing, taekwondo, rounders,
    dodgeball, badminton, athletics, five a side, volleyball, ice skating, skiing, snowboarding, wrestling,
    martial arts, pe, games lesson, in games, during games, p e, footie, footy, jiu jitsu, softball, squash match,
    handball, high jump, long jump, hurdles, gym class, gym lesson, swimming lesson, tag rugby, touch rugby, mma,
    cheerleading, sports lesson, table tennis, bjj, soccer, cross country, football, rugby, tackled, tackle,
    netball, hockey, gymnastics, playing sport, pe lesson, in pe, during pe, cricket, basketball, judo
  `),
];
