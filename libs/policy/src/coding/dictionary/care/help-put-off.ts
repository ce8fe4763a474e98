/** Help that was put off: nobody thought to come, waited to see, saw no need. */

import { combined, listed, type Phrase } from '../forms.js';
import { daysAndNights, goForms, goingForms } from './seeking-help.js';

/** Those who have the child put help off. */
export const helpPutOff: readonly Phrase[] = [
  ...combined(
    listed(`
      only today, only then, only yesterday, only now, only this morning, only on monday, not until today
    `),
    ['did'],
    listed('mum, dad, she, he, they, parents, family, mother, father, carers, anyone'),
  ),
  ...combined(listed("not think to, didn't think to, never thought to, not thought to, hadn't thought to"), [
    ...goForms,
    ...listed('go, get, show, mention, phone, report'),
  ]),
  ...['first shown to anyone', 'first shown to a', 'first mentioned to anyone', 'first seen by anyone'],
  ...combined(
    ['not'],
    listed(`
      coming, bringing, seeking help, ringing, calling, attending, presenting, getting help, having come
    `),
    ['', ...listed('in, him, her, him in, her in')],
    ['sooner', 'earlier', 'before now'],
  ),
  ...combined(
    listed(`
      wishes she had, wishes he had, wish they had, regrets she had not, wishes she'd, wishes he'd, wish they'd
    `),
    listed('come, brought, sought, rung, called, attended'),
    ['', ...listed('him, her, in, him in, her in, help')],
    ['sooner', 'earlier'],
  ),
  ...combined(listed('not, never, was not, were not, without being'), ['delayed']),
  ...combined(
    listed('only now, only just, only, just, first'),
    listed(`
      presenting, presents, presented, brought in, seeking help, coming in, come in, attending
    `),
    ['now', 'today', 'this morning', 'this evening'],
  ),
  ...combined(['took', 'taking', 'taken', 'takes'], ['their time', 'her time', 'his time', 'time'], [...goingForms]),
  ...combined(
    ['dragged', 'dragging', 'drag'],
    listed('their feet, her feet, his feet, heels, their heels'),
    listed('over, about, on, before, in'),
    [...goingForms],
  ),
  ...combined(
    listed(`
      gp, doctor, hospital, ambulance, 111, 999, nobody, no help, no doctor, medical help, help
    `),
    ['', 'was', 'were'],
    listed(`
      not consulted, not contacted, not called, not involved, consulted, contacted, not sought, not rung,
      only called, not rung for, not called for, not sent for, not phoned, not phoned for, only rung, only sent for
    `),
    ['until', 'till', ...daysAndNights],
  ),
  ...combined(
    ['slow to'],
    ['have', 'get'],
    ['it', 'him', 'her', 'this', 'them', 'baby'],
    listed('seen, checked, looked at, to a doctor, to gp, to hospital, to ed, help'),
  ),
  ...combined(listed('sat on it, sat on this, sitting on it'), listed('since, for, until, till, over')),
  ...combined(listed('slow to, slow in, reluctant to, in no hurry to, no hurry to, late to, late in'), [
    ...goForms,
    ...goingForms,
  ]),
  ...combined(
    listed('ought to, should, could, might, ought'),
    ['', 'to'],
    ['have'],
    listed(`
      come, been seen, brought him, brought her, brought it, been brought, rung, called, sought help, attended
    `),
    ['', 'in', 'here', 'to us'],
    listed(`
      days ago, last week, yesterday, at the time, straight away, days earlier, when it happened, at once, then
    `),
  ),
  ...combined(
    ['not', 'never', 'did not', "didn't"],
    ['', ...listed('get it, have it, get him, get her, been, had it')],
    listed('looked at, seen, checked, checked out, treated, seen to, shown to anyone, see anyone'),
    ['until', 'till', ...daysAndNights],
  ),
  ...combined(
    listed(`
      hoped, hoping, thought, assumed, waited to see if, waiting to see if, figured, decided
    `),
    listed('it would, that it would, swelling would, he would, she would, it might, it'),
    listed(`
      settle, go down, heal on its own, get better, sort itself out, heal itself, go away, heal, clear up
    `),
  ),
  ...combined(
    listed(`
      belated, tardy, delayed, very late, overdue, lengthy delay in, long delay in, undue delay in
    `),
    listed(`
      presentation, attendance, help seeking, help - seeking, arrival, seeking, bringing, presenting
    `),
  ),
  ...combined(
    listed(`
      put off, putting off, dithered over, dithering over, hesitated over, delayed, delaying, held off
    `),
    listed(`
      bringing, seeking, calling, coming, attending, going to, taking, ringing, getting help, asking for
    `),
  ),
  ...combined(
    listed(`
      did not bother, not bothered, saw no need, saw no reason, had not thought, not thought
    `),
    listed(`
      to bring, to seek, to attend, to get help, to come, to ring, to call, bringing, to take
    `),
    ['', ...listed('him, her, baby, child, help')],
    listed('until, till, sooner, earlier, before, before now'),
  ),
  ...combined(listed('several, two, three, four, five, some, many, ten, 2, 3, 4, 5'), ['days'], ['elapsed', 'passed']),
];
