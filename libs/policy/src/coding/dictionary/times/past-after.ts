/** Words that put what stands before them into the past: "years ago", "has healed". */

import { monthNames, shortMonths } from '../calendar.js';
import { cross, listed } from '../forms.js';
import {
  agesThen,
  inPastMonths,
  lastVisits,
  longAgo,
  monthsAgo,
  pastMonths,
  pastTurns,
  turnsAgo,
  whenSoOld,
} from './times-past.js';

/** What stands before them was before this time. */
export const pastAfter: readonly string[] = [
  ...cross(['and'], ['none'], ['now', 'since', 'after']),
  ...cross(['but', ','], ['none'], ['since', 'after']),
  ...turnsAgo,
  ...lastVisits,
  ...pastTurns,
  ...cross(['', ...listed('all, well, fully, has, now, since, soundly, clinically')], ['mended', 'united', 'knitted']),
  ...cross(
    ['', 'now', 'has', 'have', 'has now', 'have now', 'since', 'has since'],
    listed('well, fully, completely, all, nicely, totally'),
    listed('healed, resolved, mended, united, settled, cleared, recovered, subsided, faded, gone'),
  ),
  ...cross(['now', 'has now', 'have now', 'since', 'has since', 'has', 'have'], ['subsided', 'recovered', 'cleared']),
  ...cross(['now', 'all now', 'since'], ['long'], listed('gone, faded, healed, forgotten, resolved')),
  'settled',
  ...cross(
    ['until'],
    ['he', 'she', 'they'],
    listed(`
      came to live, went to live, moved, was removed, was placed, left home, went into care, was taken
    `),
  ),
  ...cross(['during', 'throughout', 'in'], ['marriage', 'first marriage', 'old relationship', 'time together']),
  ...cross(
    listed('grew, grown, has grown, had grown, growing, grew right'),
    ['out of'],
    listed('it, them, that, this, both, these'),
  ),
  ...cross(
    ['in', 'at', 'during'],
    listed('last, previous, former, earlier, first'),
    listed('placement, placements, foster placement, foster home, address, relationship'),
  ),
  ...listed(`
    before he was adopted, before she was adopted, in former nursery, in old house, in old flat, before placement,
    before coming into care
  `),
  ...cross(
    ['before', 'prior to'],
    listed(`
      he came into care, she came into care, they came into care, he came to us, she came to us, they came to us,
      removal, this placement, being placed, he was placed, she was placed, adoption, he moved here,
      she moved here, they moved here, he was removed, she was removed
    `),
  ),
  ...cross(
    ['are', 'is', 'was', 'were'],
    ['why', 'reason', 'reason why', 'reasons'],
    ['he', 'she', 'they'],
    listed(`
      came into care, was removed, were removed, is in care, was adopted, went into care, was taken into care
    `),
  ),
  ...cross(
    ['last', 'prev', 'previous', 'this time last'],
    listed(`
      yr, yrs, mth, mnth, school year, academic year, half term, autumn term, spring term, summer term, school yr
    `),
  ),
  ...cross(
    ['before', 'prior to', 'back before'],
    listed(`
      easter, christmas, half term, summer, xmas, lockdown, summer holidays, holidays, placement, move, removal
    `),
  ),
  ...monthsAgo,
  ...cross(
    ['when', 'while', 'whilst'],
    listed('he, she, they, we, family, mum, parents'),
    listed('lived, were living, was living, used to live'),
  ),
  ...cross(
    listed('under, with, in care of, reported by, noted by, seen by, logged by'),
    listed('previous, former, last, old'),
    listed('carers, carer, foster carers, foster carer, school, nursery, setting, health visitor, social worker'),
  ),
  'way back',
  ...cross(['in', 'during'], listed('delivery, labour, birth, his birth, her birth, his delivery, her delivery')),
  'as tot',
  'in his youth',
  'in her youth',
  ...[
    ...cross(
      listed(`
        long since, has long since, have long since, had long since, long, since, now, has, had
      `),
      ['mended', 'knitted', 'united', 'healed up'],
    ),
    ...cross(['long since', 'has long since', 'have long since'], ['recovered', 'faded', 'resolved', 'gone']),
    ...listed(`
      has long healed, long healed, long since healed, long gone, has long gone, have long healed,
      healed long ago, had long healed, gone by, gone within, gone after, gone on day, faded by day, cleared by,
      was old, were old, is old now, old one, old ones, tidy scar, old scar, faint scar, silvery scar,
      residual scar, just a scar now, only a scar now, now a scar
    `),
  ],
  // "swelling 6/52 post sprain": what comes behind is as old
  ...longAgo.filter((phrase) => !/ (?:post|since)$/.test(phrase)),
  ...listed(`
    last year's, last month's, last term's, last summer's, last winter's, last spring's, last autumn's
  `),
  ...cross(whenSoOld, agesThen),
  ...listed(`
    when small, when young, when very young, has mended, have mended, has gone down, had gone down
  `),
  ...cross(['from', 'dated', 'back in'], monthNames),
  ...inPastMonths,
  ...cross(['from', 'back in'], pastMonths),
  ...listed(`
    in spring, in summer, in autumn, in winter, over christmas, at christmas, over easter, at easter, seasons ago,
    terms ago, holidays ago, some years back, a few years back, some time ago, ages ago, over past year,
    over last year, in past year, in last year, over past few years, in last few years, over past two years,
    in last two years, in last 12 months, over last 12 months, in past 12 months, before, once before,
    twice before, scar, scars, scarring, scar tissue, contracture, in lockdown, during lockdown, in spring term,
    in summer term, in autumn term, in previous term, at previous school, at his last school, at her last school,
    at his old school, at her old school, as small child, as young child, as preschooler, in previous placement,
    in early life, long since, has now healed, have now healed, had now healed, now fully healed,
    has fully healed, has since healed, has since resolved, fully resolved, has fully resolved, completely healed,
    no longer visible, no longer there, no longer present, cannot be seen now, has disappeared, have disappeared,
    has vanished, went away, gone away, has gone away, had gone, are gone, is gone, was gone, all cleared,
    at his previous, at her previous, during infancy, during pregnancy, while pregnant, as youngster,
    in her twenties, in his twenties, as young man, as young woman, as girl, as boy, as kid, as kids,
    earlier in year, earlier this term, earlier in term, before age, before age of, by age of, last christmas,
    last easter, last half term, over summer, in reception, two winters ago, faded, had faded, now faded,
    since faded, since gone, has since gone, have gone, had gone, have faded, had resolved, winters ago,
    summers ago, had healed, have healed, at last visit, at previous visit, at last review, healed up,
    has healed up, cleared up, gone now, has disappeared, have resolved, have settled, as teenager, as adult,
    in her teens, in his teens, when pregnant, many years ago, years since, at the time, back then, has settled,
    now settled, swelling settled, bruise settled, since settled, gone, has gone, now gone, has faded, all gone,
    has cleared
  `),
  ...cross(['in', 'last'], monthNames),
  ...cross(['last'], shortMonths),
  ...listed(`
    at age of, yrs ago, yr ago, mths ago, months earlier, years earlier, years before, years previously
  `),
  ...cross(
    ['as'],
    listed(`
      an infant, preschooler, neonate, small boy, small girl, small child, little boy, little girl, young child,
      young boy, young girl, pre - schooler, preschooler, newborn baby
    `),
  ),
  ...listed(`
    months previously, as infant, as baby, as toddler, as child, as newborn, when younger, when little, when aged,
    at age, aged, full recovery, fully recovered, recovered fully, has recovered, well healed, fully healed,
    all healed, since healed, outgrown, has outgrown, grew out of, grown out of, outgrew, since resolved,
    long ago, in childhood, in early childhood, year before, at delivery, now outgrown, last academic year,
    a while back, when he was little, when she was little, cast off, cast removed, pop off, pot off, boot off,
    splint off, plaster off,
    plaster removed, sutures removed, stitches removed, stitches out, before he was, before she was, when a baby,
    when a toddler, years back, in nursery year, last year, years ago, year ago, months ago, last month,
    in the past, previously, as a baby, resolved, healed, has healed, now healed, last summer, last winter,
    last term, earlier this year, at birth, soon after birth, shortly after birth, just after birth, as a toddler, last spring, last autumn, in infancy, has resolved,
    now resolved, well healed
  `),
];
