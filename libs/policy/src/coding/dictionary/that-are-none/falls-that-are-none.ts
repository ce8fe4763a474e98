/** Words of falls and drops that say nothing of the kind: "fell asleep", "weight falling". */

import { fallForms } from '../happenings/falls.js';
import { combined, cross, listed, type Phrase } from '../forms.js';

/** Read first, and say nothing. */
export const fallsThatAreNone: readonly Phrase[] = [
  ...listed(`
    fallen arches, fallen arch, falling asleep, fell asleep, fall asleep, falls asleep, dropped beats, fell foul of, fell to dad, fell to mum,
    fell to her, fell to him, fell to us, joke fell flat, lesson fell flat, plan fell through, sale fell through,
    placement fell through, dropping off, dropping out, dropping in, dropping weight, dropping centiles,
    dropping milk, dropping nap, dropping him off, dropping her off, face fell, faces fell, fell about laughing,
    drops od, dropping marks, falls back to sleep, fell back to sleep, fall back to sleep, fall in sats,
    fall in attendance, fall in hb, fall in platelets, fall ill, fall term, falls ill, falls outside, falls within,
    fell from centile, fell from 50th, fell short, fell into debt, fell in with, fell in sats, falling out with,
    falling attendance, falling grades, falling behind with, fell to sleep, falling to sleep, fall to sleep,
    fell down on, grades falling, fell on bank holiday, weight falling, weight fell, weight fallen, weight has fallen,
    temperature fell, temp fell, sats fell, sats falling, grades fell, grades have fallen, attendance fell,
    attendance has fallen, attendance falling, hb fell, falling through centiles, fallen through centiles,
    falling across, fallen two centiles, fallen across centiles, falling off centile, fallen off centile,
    fallen in love, fall in love, falls in love, fallen pregnant, fell pregnant, falling pregnant, fallen asleep,
    falling in love, free fall, fell silent, fell apart, falling apart, falls apart, fall apart, fell foul,
    dropped centile, drops and collects, drops & collects, drop and collect, dropped and collected, dropping and collecting, dropped off, dropped him off, dropped her off, fall back, eye drops, ear drops, foot fall,
    fall asleep, falls asleep, fell asleep, falling asleep, fall behind, falling behind, fell behind, fall in weight,
    fall off in weight, falling weight, fall out, fell out, falling out, fallen out, falls out, fall below,
    fall short, falls short, falls within, fallen behind, fell pregnant, falling centile
  `),
  ...combined(
    listed(`
      contact, birthday, review, appointment, date, session, meeting, anniversary, visit, deadline
    `),
    listed('falls on, fell on, falls in, falls due, falling on'),
  ),
  ...combined(
    listed('dressing, plaster, bandage, sling, steri strips, steristrips, cast, tape, splint, mitten, sock, patch'),
    ['', 'has', 'had', 'keeps'],
    listed('slipped, slipped off, slipping, slipping off, fell off, fallen off, falling off'),
  ),
  ...combined(
    listed('fell, fall, falls, fallen, falling'),
    listed(`
      into category, into sleep, into habit, into trap, into two, into group, into routine, into place, into arrears,
      into conversation, into step, out with, away, on his birthday, on her birthday, to bits, victim, by wayside,
      short, pregnant, silent, quiet, in line, in with, off radar, on hard times, off centile, off centiles,
      through net, through cracks, asleep, back on, for it, for him, in place, in number, in mood, in temperature,
      in appetite, in bp, in saturations, in hr, in heart rate, in gcs, in peak flow, in numbers, in grades, in marks
    `),
  ),
  ...combined(
    listed(`
      clocks, leaves, snow, rain, silence, numbers, rolls, crp, bilirubin, rate, rates, prices, bmi, hba1c, wt,
      ferritin, platelets, plt, neuts, score, scores, level, levels, dose, doses
    `),
    listed(`
      fell, fall, falls, falling, fallen, have fallen, has fallen, fell back, fall back, fell off, go back
    `),
  ),
  ...combined(
    ['fall', 'falls'],
    listed(`
      of curtain, of rome, of man, of snow, leaves, half term, semester, guy, colours, from grace
    `),
  ),
  ...combined(
    ['falling', 'fell', 'fall'],
    listed('crp, leaves, bilirubin, snow, rain, rolls, numbers, over himself to'),
  ),
  ...combined(
    ['fall', 'rise and fall', 'falls'],
    listed('in hours, in funding, in income, in demand, in rolls, in standards'),
  ),
  ...combined(
    listed('falls, fall, fell, falling, fallen'),
    listed(`
      under care, under remit, under threshold, under category, under section, within, outside range, outside normal,
      outside remit, outside criteria, outside scope, below, on easter, on a saturday, on a sunday, to us, to school
    `),
  ),
  ...combined(
    listed('fell, fall, falls, falling, fallen'),
    listed(`
      ill, sick, pregnant, asleep, in love, through, on deaf ears, silent, quiet, foul, prey, short, behind, out with,
      out over, apart, into line, into place, under, over each other, over one another, over themselves,
      over himself to, over herself to, by wayside, out of favour, into arrears, victim, on hard times, on centile,
      on 50th, on 25th, on 75th, on 9th, on 2nd, on 91st, on 98th, on 0
    `),
  ),
  ...combined(
    listed('fell, fall, falls, falling, fallen, slips, slipped, slipping, dropped, dropping, slid, slides, sliding'),
    ['off', 'from'],
    listed('breast, boob, teat, nipple, latch'),
  ),
  ...combined(
    listed('fell from, fall from, falls from, falling from, dropped from, drop from'),
    listed('99, 98, 91, 75, 50, 25, 9, 2'),
    listed('th to, nd to, st to, th centile, nd centile, st centile, th percentile, centile'),
  ),
  ...combined(
    listed('fell from, fall from, falls from, falling from, dropped from, drop from'),
    listed('99th, 98th, 91st, 75th, 50th, 25th, 9th'),
    ['to', 'centile', 'percentile', 'down'],
  ),
  ...combined(
    fallForms,
    ['out of'],
    listed('love, favour, favor, use, step, line, fashion, touch, contact, education'),
  ),
  ...combined(
    ['falls', 'fall', 'fell'],
    ['between two'],
    listed('teams, services, stools, agencies, areas, authorities'),
  ),
  ...cross(
    ['falls'],
    listed(`
      clinic, team, service, prevention, risk, assessment, pathway, alarm, pendant, plan, plans, diary, sensor, nurse,
      practitioner, group, detector
    `),
  ),
  ...cross(
    listed('fell, fall, falls, fallen, falling'),
    listed(`
      out of touch, out of contact, out of favour, out of love, out of use, out of habit, out of step,
      out of practice, out of sync, out of routine, for it, for trick, for him, for her, for story, for a lie, victim,
      prey, into arrears, into care, into crisis, into step, into routine, into pattern, into line, alseep, aslep,
      asllep, on hard times, from grace, by wayside, under remit, in line, into place, on swift, outside remit,
      outside threshold, outside criteria, within criteria, within threshold, on his birthday, on her birthday,
      over himself to, over herself to, over themselves to, about laughing
    `),
  ),
];
