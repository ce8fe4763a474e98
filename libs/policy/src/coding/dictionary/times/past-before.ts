/** Words that put what comes after them into the past: "in infancy", "previous history of". */

import { monthNames, shortMonths } from '../calendar.js';
import { cross, listed } from '../forms.js';
import { injuryNouns } from '../injuries/injury-nouns.js';
import {
  agesThen,
  inPastMonths,
  lastVisits,
  longAgo,
  monthsAgo,
  pastTurns,
  turnsAgo,
  whenSoOld,
} from './times-past.js';

const pastOccasions = cross(
  ['', ...listed('both, two, three, four, several, other, all, all three, many, numerous, multiple')],
  listed('earlier, previous, past, prior, former'),
  listed(`
    occasions, occasion, attendances, attendance, visits, episodes, presentations, admissions
  `),
);

/** Harm of which a chronology tells long after. */
const harmsOfChildhood = listed(`
  abuse, neglect, maltreatment, physical abuse, sexual abuse, emotional abuse, abuse and neglect, neglect and abuse,
  neglect and bruises
`);

/** What comes after them was before this time. */
export const pastBefore: readonly string[] = [
  ...cross(
    ['in', 'at'],
    listed(
      'last, previous, old, former, his last, her last, his previous, her previous, his old, her old, his former, her former',
    ),
    listed('placement, school, nursery, foster home, foster placement, home, carers, setting, primary'),
  ),
  ...turnsAgo,
  ...lastVisits,
  ...pastOccasions,
  ...pastTurns,
  ...cross(['months', 'years', 'a year', 'year'], ['on']),
  'over years',
  'through years',
  ...cross(['during', 'throughout'], ['marriage', 'relationship', 'first marriage', 'time together']),
  'time before',
  'occasion before',
  'visit before',
  ...cross(listed('early, past, previous, earlier, childhood'), harmsOfChildhood),
  ...cross(
    ['removed at birth', 'came into care', 'adopted', 'been in care'],
    listed('for, because of, due to, owing to, as a result of, following, after'),
  ),
  ...cross(['at birth'], listed('he, she, had, there, sustained, suffered')),
  ...cross(
    ['in'],
    listed(`
      year 1, year 2, year 3, year 4, year 5, year 6, year 7, reception, nursery, primary school, infants,
      juniors, infant school, junior school, first school, preschool, playgroup
    `),
    ['he', 'she', 'they'],
  ),
  ...cross(['hx'], listed('multiple, recurrent, prev, several, previous, numerous, repeated')),
  ...cross(
    ['last', 'prev', 'previous', 'this time last'],
    listed(`
      yr, yrs, mth, mnth, school year, academic year, half term, autumn term, spring term, summer term, school yr
    `),
  ),
  ...monthsAgo,
  ...listed(`
    donkeys years ago, ages ago, way back, since recovered, long recovered, long resolved, old case notes,
    archived notes, old notes, old notes :, old notes -, old notes show, in old notes, old records :, previous file, earlier chronology, chronology records, chronology shows, chronology notes,
    chronology lists, chronology mentions, chronology details, previous records of, old records show
  `),
  ...longAgo,
  ...cross(['in'], listed('year 1, year 2, year 3, year 4, reception, nursery, infants, juniors'), ['when']),
  ...listed(`
    last year's, last month's, last term's, last summer's, last winter's, when small, when young,
    past concerns about, past concerns re, past concern about, past worries about, earlier concerns about
  `),
  ...cross(['in year', 'in yr', 'in y'], listed('1, 2, 3, 4, 5, 6, 7, 8, 9'), ['she', 'he']),
  ...listed(`
    when very young, when he was small, when she was small, first placement, last placement, previous placement,
    old placement, earlier placement, attendances including, attendances in past, attendances in last,
    attendances over, attendances for, attendances in, attendances with
  `),
  ...cross(['year', 'years', 'months'], ['since'], ['he', 'she']),
  ...cross(['last', 'back in', 'early', 'late'], [...monthNames, ...shortMonths]),
  ...listed(`
    now healed, now resolved, fully healed, well healed, completely healed, long healed, mended, time he,
    time she, time when he, time when she, remembers being, remembers having, memory of, memories of,
    old scar from, last attended, last presented, last admitted
  `),
  ...[
    'once had',
    'had once',
    'once broke',
    ...cross(['once'], listed('fractured, dislocated, burnt, burned, scalded, cut, split, bruised, fell')),
    'twice had',
    'first year of life',
    'early life',
    'before coming into care',
  ],
  'prior to coming into care',
  'before placement',
  'prior to placement',
  'before he came into care',
  ...cross(
    ['before', 'prior to'],
    listed(`
      this placement, placement, coming into care, he came into care, adoption, being placed
    `),
  ),
  'before he was adopted',
  'before she was adopted',
  ...cross(['before', 'prior to'], listed('removal, coming to us, he came to us, she came to us, they came to us')),
  ...listed(`
    before she came into care, before removal, when living with, while living with, whilst living with,
    when he lived with, when she lived with, when placed with, while placed with, in previous placement,
    months after, years after, a year after, year after, years on from, months on from, over past year,
    over last year, in past year, in last year, over past few years, in last few years, over past two years,
    in last two years, past medical history of, past history, known old, known past, recorded previously,
    documented previously, formerly had, had in past, scarring, scarring of, scarred from, scarred by,
    scar following, scar after, scars of, scars after, scar due to, mature scar, mature scar from, healed from,
    all those years ago, in lockdown, during lockdown, back when, when in year, when in reception,
    when in nursery, while in year, in spring term, in summer term, in autumn term, in previous term,
    two terms ago, in previous school, at previous school, at last school, at his last school, at her last school,
    at his old school, at her old school, as small child, as young child, as preschooler, as an infant,
    in infancy, as newborn, as neonate
  `),
  ...inPastMonths,
  ...listed(`
    last spring, last autumn, last winter, back then, earlier in year, earlier this term, earlier in term, old,
    before age, before age of, by age of, two previous, three previous, several previous, past attendances,
    previous attendances, other previous, last christmas, last easter, last half term, over summer,
    ex - prem with, had had, old history of, attended previously, first presented with, presented previously with,
    seen previously with, last visit, last contact, at last review, at previous visit, discharged after, is post,
    follow up, follow - up, fu, f / u, follow up of, follow up for, follow up after, follow - up of,
    follow - up after, fu of, fu after, f / u of, f / u after, for follow up of, f/u after, earlier, scar from,
    scars from, scarring from, scar of, old scar, healed scar, at age of, age of, scar, prev, historic,
    historical, historically, yrs ago, yr ago, year ago, mths ago, weeks previously, when younger, when little,
    when aged, at age, childhood, neonatal, since healed, recovered from, previous admission, previous attendance,
    years earlier, months earlier, years before, months before, years previously, months previously,
    medical history, pmhx of, background of, background :, background -, b / g, bg, outgrown, outgrew,
    grew out of, post op, s / p, last attended with, previously seen with, attended previously with, back in,
    known previous, h / o of, phx, ph :, ph -, pmhx, pmh of, past hx of, past hx, cast removed, pop removed,
    plaster removed, formerly, in early childhood, recovering from, recovery from, was treated for,
    treated previously for, last time, long ago, old healed, healed old, previous known, year before,
    year earlier, last academic year, previously had, had previously, previous, previously, history of, hx of,
    h/o, h / o, pmh, pmhx, past history of
  `),
  ...cross(['past'], [...injuryNouns, 'head', 'hx']),
  ...listed(`
    last year, years ago, last month, months ago, earlier this year, since birth, prior, former, healed,
    known to have had, in the past, previous history of, past medical history
  `),
  ...cross(whenSoOld, agesThen),
  ...listed(`
    as a baby, as a toddler, last summer, last winter, last term, used to, recalls, resolved, seen before with
  `),
];
