/** Words of visits, leaving, conditions and marks of birth that say nothing of the kind: "called for", "brought up". */

import { combined, listed, type Phrase } from '../forms.js';

/** Rolls that are eaten, and bringing up. */
const otherThanDoings: readonly Phrase[] = [
  ...combined(
    listed(`
      spring, egg, cinnamon, bacon, cheese, ham, kitchen, loo, vegetable, tuna, crusty, finger
    `),
    ['rolls'],
  ),
  ...combined(
    listed("did not stay, didn't stay, would not stay"),
    listed('same, awake, asleep, still, dry, on, consistent'),
  ),
  ...combined(
    ['card', 'note', 'letter', 'form'],
    listed('dropped off by, dropped in by, dropped round by, handed in by, brought in by'),
    listed('mum, mother, dad, father, parent, parents, nan, grandad, carer, family, him, her'),
  ),
  ...combined(
    listed(`
      practise, practised, practising, trouble, difficulty, difficulties, problems, hates, struggles with, advice on,
      advice re, advised re, advised on, tips for, tips on, help with, learning, finds
    `),
    ['swallowing'],
    listed('tablets, tablet, pills, capsules, medicine, medication'),
  ),
  ...combined(['rolling'], listed('admission, intake, start dates, deadline, coverage, banner, wave, tab')),
  ...listed('rolls royce, rolls of, rolls her sleeves, rolls his sleeves, rolls up'),
  ...combined(
    ['not brought up', 'never brought up', 'were not brought up', 'was not brought up'],
    listed(`
      in, by, with, to speak, speaking, bilingual, together, religious, at meeting, on, again
    `),
  ),
];

/** What somebody forgets to bring that is no child. */
export const things: readonly string[] = listed(`
  library book, library books, reading book, reading books, book, books, book bag, homework, kit, pe kit,
  swimming kit, games kit, money, dinner money, trip money, slip, consent form, form, permission slip, forms,
  reply slip, water bottle, trainers, wellies, costume, photo, photos, project, ingredients, pencil case, planner,
  diary, red book, passport, passports, paperwork, toy, toys, teddy, snack money, ukulele, violin, recorder,
  instrument, calculator, laptop, phone, evidence, id, proof, birth certificate, sample, urine sample, documents,
  letter, spelling book, reading record, show and tell, cakes, raffle prize, ruler, school bag, shin pads
`);

const otherThanVisits: readonly Phrase[] = [
  ...combined(
    listed(`
      not brought, not brought in, not brought back, did not bring, didn't bring, never brought, did not bring in,
      didn't bring in, failed to bring, failed to bring in, not bring, not bring in, not brought along,
      did not bring back, didn't bring back, was not brought, were not brought
    `),
    ['', ...listed('any, back, in, signed, completed, child, hand held')],
    things,
  ),
  ...combined(
    ['no access', 'no entry'],
    ['to'],
    ['', ...listed('any, hospital, gp, test, lab, blood, old, previous, clinic, school, online, patient')],
    listed(`
      results, result, systmone, emis, rio, imaging, pacs, images, email, emails, wifi, wi, calendar, portal, drive,
      shared drive, database, file, files, record, bloods, report, reports, letters, letter, scans, printer, money,
      public funds, car, bank account, staff, medicines, cleaning products, chemicals, tools, gym, playground, hall,
      pool, building, interpreter, legal advice, childcare, respite, water, toilet, bathroom, software, server,
      ladder, ladders, pond, balcony, roof, window, windows, screen, firearms, knives, pram
    `),
  ),
];

const callings = listed('called, calling, calls, shouted, shouting, shouts, yelled, yelling, yells');

/** Words of a condition or of a mark of birth that say something else. */
const otherThanConditions: readonly Phrase[] = [
  ...combined(
    ['blue spot', 'blue spots'],
    listed(`
      sticker, stickers, reward, rewards, chart, table, group, book, books, card, cards, label, labels, team, reader,
      readers, club, class, on page, on carpet, on map, on mat
    `),
  ),
  ...combined(
    ['mongolian'],
    listed(`
      yurt, yurts, food, embassy, family, families, girl, boy, language, interpreter, mother, father, mum, dad,
      parents, heritage, descent, origin, nationality, national, restaurant, barbecue, bbq, beef, horse, horses,
      wrestling, gerbil, gerbils, empire, passport, art, speaking, speaker, background, ethnicity, culture, community,
      pupil, pupils, stew, song, music, dance, history, desert, student, students, grandmother, christian, buddhist,
      tent
    `),
  ),
  ...combined(
    [...callings, ...listed('call, shout, say, said, says, saying, screamed, screaming, bellowed, called out')],
    ['', 'out', 'back'],
    ['oi'],
  ),
  ...combined(['oi'], listed('you, at, mate, mister, miss, sir, come here, stop, get off, give me')),
  ...combined(
    [...callings, 'call', 'named', 'labelled'],
    [
      '',
      ...listed(`
        him, them, me, peer, classmate, another child, another pupil, pupil, boy, girl, friend
      `),
    ],
    ['spastic', 'a spastic', 'retard', 'epileptic'],
  ),
  ...combined(['spastic'], listed('insult, slur, jibe, as insult, as an insult, comment, colon, bowel, bladder')),
  ...combined(['word', 'name', 'term', 'insult'], ['spastic']),
  ...combined(['stork'], listed('bite, bites, mark, marks, beak mark, patch, patches')),
];

/** What is no care that was missed, and no condition. */
export const otherThanThese: readonly Phrase[] = [...otherThanConditions, ...otherThanVisits, ...otherThanDoings];
