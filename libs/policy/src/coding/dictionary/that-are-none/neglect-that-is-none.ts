/** Words of hunger, dirt, lice and children left alone that tell of no neglect. */

import { cross, listed } from '../forms.js';

const vermin = listed('head lice, headlice, lice, nits, scabies');

/** Phrases in which a word of a sign means something else. */
export const neglectFalseFriends: readonly string[] = [
  ...listed(`
    hungry baby, hungry caterpillar, hungry caterpillars, hungry for, hungry to learn, wakes hungry, lice letter,
    head lice letter, headlice letter, head lice check, nit letter, nits letter, scabies contact,
    contact with scabies, scabies clinic, lice check, text picked up late, message picked up late,
    voicemail picked up late, email picked up late, prescription picked up late, hungry as a horse
  `),
  ...cross(
    listed('pine needles, fir needles, tree needles, knitting needles'),
    ['on', 'all over', 'across', 'under'],
    ['', 'kitchen', 'lounge'],
    [...['floor', 'floors', 'carpet', 'table', 'sofa', 'side', 'stairs']],
  ),
  ...['hungry always , can eat a horse', 'always hungry , can eat a horse', 'hungry , can eat a horse'],
  // one that was treated says nothing; NICE CG89 speaks of severe and persistent ones
  ...cross(vermin, listed('treated, now treated, cleared, treated and cleared, treatment given, treatment done')),
  ...cross(vermin, [', treated', ', now treated', ', treatment given', ', since treated', '( treated )', '- treated']),
  ...cross(vermin, [', whole household treated', ', household treated', ', whole family treated', ', family treated']),
  ...cross(vermin, ['seen and treated', 'found and treated', ', all treated', ', contacts treated', ': treated']),
  ...cross(
    vermin,
    listed('were, was, have been, has been, had been, being, now being, all, is being, are being, also'),
    ['treated'],
  ),
  ...cross(vermin, ['combed out', 'combed and treated', 'under treatment', 'now clear', 'all clear', 'gone']),
  // of a class, and of nobody
  ...cross(
    vermin,
    listed('going round, going around, doing rounds, about in class, in class, in his class, in her class, outbreak'),
  ),
  ...cross(listed('class has, class have, outbreak of, cases of, nobody has, anyone with'), vermin),
  ...cross(
    listed('letter, letters, email, text, reminder, note, leaflet, message, newsletter, advice, talk, assembly'),
    listed('about, re, on, regarding, for'),
    vermin,
  ),
  ...cross(vermin, [
    'reminder',
    'reminders',
    'email',
    'leaflet',
    'check',
    'checks',
    'screening',
    'talk',
    'clinic',
    'pos',
  ]),
  ...cross(
    ['smelly', 'strong smelling', 'foul smelling'],
    listed('wee, urine, stools, stool, poo, poos, nappies, otorrhoea, wind, breath, vomit, sick, feet'),
  ),
  ...cross(listed('wee, urine, nappy, nappies, poo, poos, feet'), ['smelly', 'is smelly', 'are smelly']),
  ...cross(
    ['hungry again', 'hungry'],
    [
      'after pe',
      'after swimming',
      'after football',
      'every few hours',
      'every hour',
      'every two hours',
      'every three hours',
      'every 2',
      'every 3',
      'every 4',
      'again after',
    ],
  ),
  ...cross(['locked out of'], listed('shed, garage, loft, greenhouse, laptop, computer, account, tablet, email, app')),
  ...cross(['no'], ['lunch', 'breakfast', 'dinner', 'packed lunch'], ['needed', 'required', 'necessary']),
  ...cross(listed('untreated, untreated stream, untreated river, untreated tap'), ['water', 'wood', 'timber', 'milk']),
  ...cross(listed('treated for, being treated for, treatment for, had treatment for, cleared of'), vermin),
  ...cross(
    listed('nobody, no one, noone'),
    listed('came for, here for, turned up for, there for, arrived for'),
    ['him to', 'her to', 'them to'],
    listed('play with, talk to, sit with, meet, see, show, swap with'),
  ),
  // "alone at night with mum"
  ...cross(
    ['alone', 'is alone', 'was alone', 'often alone', 'be alone'],
    ['every night', 'most nights', 'all evening', 'at night', 'every evening', 'all weekend'],
    ['with'],
    listed('mum, dad, nan, grandma, his mum, his dad, her mum, her dad, carer, parents'),
  ),
  ...cross(['is alone', 'was alone'], ['in his room', 'in her room', 'in own room'], ['at night', 'every night']),
  ...cross(['alone in', 'found alone in'], listed('field, playground, classroom, corridor, library, waiting room')),
  ...cross(
    ['pet rats', 'tame rats', 'his rats', 'her rats'],
    ['in kitchen', 'in bedroom', 'in bedrooms', 'in flat', 'in home'],
  ),
  ...listed(`
    left alone to play, left alone with toys, to be left alone, can be left alone, leave me alone,
    left alone with consultant, left alone with doctor, nil by mouth and hungry, unsupervised contact,
    unsupervised access, unsupervised time, unsupervised overnight contact, locked out of phone, attendance at a & e,
    poor attendance at clinic, poor attendance at appointments, no coat of arms, low attendance at clinic,
    same clothes size, no tea or coffee, no tea towel
  `),
];
