/** Help that was sought late, in all the ways that people write it. */

import { calledLate } from './care-withheld.js';
import { combined, cross, listed, type Phrase } from '../forms.js';
import { helpPutOff } from './help-put-off.js';
import { howSoon } from './how-soon.js';
import { judgementsToo } from '../accounts/judgements.js';
import { not } from '../likelihood/not-and-nobody.js';
import { daysWaited, helpNouns } from './seeking-help.js';

const sought = listed('seek, get, ask for, obtain, access, call for');

/** Help was sought late. */
export const helpSoughtLate: readonly Phrase[] = [
  ...calledLate,
  ...combined(
    listed(`
      for not coming, for not bringing, for not seeking, not coming, not come, should have come, wished had come,
      did not come, not brought
    `),
    ['sooner', 'earlier', 'before now'],
  ),
  ...listed(`
    only then asked for help, only then sought, only then came, only then brought, only then rang,
    had they come sooner, had they come on
  `),
  ...combined(
    listed(`
      put off, putting off, puts off, held off, hold off, hesitated, delayed, delaying, hesitant, reluctant to
    `),
    ['', 'on', 'about', 'before', 'in'],
    listed(`
      seeking, ringing, calling, phoning, bringing, going, coming, taking, getting, contacting, seeing, attending,
      presenting, seek, telling, presentation, attendance, asking, having
    `),
  ),
  ...combined(
    ['delay', 'delays', 'delayed', 'lateness'],
    ['', 'in', 'to', 'with'],
    listed(`
      presentation, presenting, presented, seeking, attending, attendance, bringing, getting help,
      getting medical, getting him, getting her, coming, coming in, coming to, taking him, taking her,
      help seeking, help - seeking, medical attention, medical help, seek, contacting, reporting, calling
    `),
  ),
  ...combined(
    [...not, ...listed('failed to, failing to, no, without, neglected to, too scared to')],
    sought,
    helpNouns,
  ),
  ...combined(['no', 'nil', 'without'], helpNouns, ['sought', 'was sought', 'had been sought', 'requested']),
  ...combined(helpNouns, ['not', 'was not', "wasn't", 'never'], ['sought', 'sought until', 'sought for', 'requested']),
  ...combined(listed('presented, presents, attended, came, brought, brought in, sought help, seen, arrived'), ['late']),
  ...combined(
    ['late', 'belated', 'slow'],
    listed('presentation, presenting, attendance, attending, in presenting, in seeking'),
  ),
  ...combined(
    ['slow', 'late', 'took', 'too long'],
    ['to'],
    listed('seek, present, bring, come, attend, get help, call for help'),
  ),
  ...combined(
    ['left', 'leaving', 'leave'],
    ['it'],
    listed(`
      for days, a few days, several days, two days, three days, a week, overnight, until, till, too long
    `),
  ),
  ...cross(
    ['waited', 'waiting', 'waits', 'wait'],
    listed(`
      until, till, til, to see if, two days, three days, four days, several days, a few days, a week, 2 days,
      3 days, 4 days, 5 days, 24 hours, 48 hours, overnight, a day, all weekend, the weekend
    `),
  ).filter((phrase) => !phrase.startsWith('wait ') && !phrase.startsWith('waits ')),
  ...combined(
    listed("not, only, wasn't, never, weren't"),
    listed('brought, taken, seen, presented, shown'),
    ['', 'in', 'to gp', 'to hospital', 'to ed'],
    listed('until, till, for days, for two days, for three days, for a week, for several days'),
  ),
  ...combined(['only'], listed('brought, came, attended, presented, sought help, called, rang'), [
    'when',
    'after',
    'because',
    'once',
  ]),
  ...combined(
    ['eventually', 'finally', 'belatedly', 'reluctantly'],
    listed('brought, attended, presented, sought, taken, came'),
  ),
  ...listed(`
    delay to seeking, tried to manage at home, managed at home for, treated at home for, hoped it would settle,
    thought it would go down, thought it would get better, hoping it would get better, hoping it would settle,
    thought it would settle, did not come to light until, delay unexplained, delay noted, delayed pres,
    no reason for delay, delay of, days of delay, unreasonable delay, marked delay, long delay, lengthy delay
  `),
  ...combined(listed('presentation, attendance, help seeking, help, treatment, presenting'), [
    'delayed',
    'was delayed',
    'late',
  ]),
  ...combined(
    listed('brought, presented, attended, came, seen'),
    ['in on day', 'on day'],
    listed('2, 3, 4, 5, 6, 7, 8, 10'),
  ),
  ...combined(
    ['should have been', 'ought to have been'],
    ['seen', 'brought', 'taken'],
    listed(`
      days ago, last week, on day, same day, at the time, days before, yesterday, before this
    `),
  ),
  'delay',
  ...combined(
    listed(`
      worrying, concerning, lengthy, considerable, undue, unacceptable, inexplicable, overnight, weekend, serious,
      notable, long, unnecessary, avoidable, appreciable, prolonged, clear
    `),
    ['delay', 'delay in', 'delays'],
  ),
  ...combined(
    listed('should, could, ought to, might, would, wished had, wish they had'),
    ['have'],
    listed(`
      been brought, brought, come, been seen, presented, attended, sought help, been taken, rung, called
    `),
    ['', ...listed('in, him, her, him in, her in')],
    ['sooner', 'earlier', 'before now'],
  ),
  ...combined(
    listed('only now, only just now, only then, only today, only yesterday'),
    listed(`
      brought, presenting, presented, sought, attending, come, seeking, seen, told, reported, taken
    `),
  ),
  ...combined(
    listed('treated, managed, nursed, dressed, looked after, kept, bathed'),
    ['', 'it', 'burn', 'him', 'her'],
    [...combined(['at home'], daysWaited)],
  ),
  ...combined(
    listed(`
      did nothing, nothing was done, nothing done, took no action, ignored it, ignored burn, ignored injury
    `),
    ['', 'about it'],
    [...daysWaited, 'until'],
  ),
  ...combined(
    ['ignored', 'neglected', 'left', 'sat on'],
    listed('burn, it, injury, arm, leg, fracture, wound'),
    daysWaited,
  ),
  ...combined(
    listed(`
      told nobody, told no one, did not tell anyone, not tell anyone, told no - one, kept quiet, hid it
    `),
    ['', 'about it'],
    listed('until, for days, till, for a week, for weeks'),
  ),
  ...listed(`
    kept putting it off, putting it off, put it off, puts it off, kept putting off, put it off for,
    not bad enough to, bad enough to come, thought nothing of it until, did not think it serious until,
    did not think anything of it until, tardy, tardy presentation, belated presentation, late in seeking
  `),
  ...combined(['eventually', 'finally', 'belatedly'], listed('rang, called, seen, told, reported, phoned, contacted')),
  ...combined(
    ['not', 'never'],
    ['taken', 'brought', 'seen', 'presented'],
    ['to', 'at', 'by'],
    ['gp', 'a & e', 'ed', 'hospital'],
    daysWaited,
  ),
  ...listed(`
    late getting help, late getting him, late getting her, days late, a day late, took days to, took a week to,
    too slow to, far too long, too long to come, too long to bring, too long before, seems too long
  `),
  ...helpPutOff,
  ...judgementsToo.delayed,
  ...howSoon.delayed,
  ...listed(`
    eventually brought, eventually attended, finally brought, finally attended, held off, hoped it would,
    waited to see, hoping it would, not sought until, no help sought, no advice sought, until next day,
    until following day, until days later, late bringing, not attended until, no medical help,
    only brought because, only came because, several days later, some days later, a week later,
    not thought to seek, not sought medical, slow to seek, slow to present, late to present,
    late presenting, late presenter, did not present until, did not attend until, not seen until, until today,
    not brought in until, delayed attendance, late attendance, delay in attending, delay in bringing,
    delay in seeking, delay in getting, delay in attendance, failed to seek, failure to seek, not seek,
    no medical attention sought, no medical advice sought, no medical help sought, medical attention not sought,
    help not sought, presented days, brought days, delay to presentation, delay before, delayed in seeking,
    delayed in presenting, delayed pres, delayed help seeking, late seeking, brought late, came late,
    late in presenting, not sought for, only attended, only presented, only came, only sought, left it,
    waited several, waited two, waited three, waited overnight, waited 2, waited 3, waited 4, significant delay,
    not taken to hospital until, not taken to gp until, put off seeking, had not sought, unexplained delay,
    hours delay, hr delay, day delay, days delay, hrs delay, week delay, delayed presentation,
    delay in presentation, delay in presenting, presented late, late presentation, delay in seeking,
    delayed seeking, did not seek, didn't seek, not sought, brought in late, waited days, several days later,
    only brought, not brought until, waited until, not presented until
  `),
];
