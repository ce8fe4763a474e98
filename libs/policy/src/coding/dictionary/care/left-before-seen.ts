/** Families who left before anybody had seen the child, or against advice. */

import { combined, cross, listed, type Phrase } from '../forms.js';
import { cannot, not, willNot } from '../likelihood/not-and-nobody.js';

const clinicians = listed(`
  anyone, anybody, someone, doctor, dr, nurse, clinician, medic, registrar, paeds, team, staff, we, i, doctors,
  nurses, triage nurse, gp, reg, sho, consultant, paediatrician
`);

/** They left before the child was seen. */
export const leftBeforeSeen: readonly Phrase[] = [
  ...combined(
    listed('decided, chose, opted, elected, preferred'),
    listed('not to wait, not to stay, to leave, to go home, to self discharge'),
  ),
  ...combined(
    ['left', 'gone', 'went home', 'taken home'],
    ['as', 'because', 'due to', 'since'],
    listed(`
      wait, long wait, wait too long, the wait, waiting time, waiting times, of wait, of the wait,
      tired of waiting, too busy, it was too busy, it was so busy, clinic busy, queue, long queue, queue too long,
      clinic was busy, clinic running late, running late
    `),
  ),
  ...combined(
    ['had', 'has', 'have', 'already'],
    ['left', 'already left', 'gone home', 'disappeared'],
    listed('when called, by time, department, dept, waiting room, ed, before review, hospital'),
  ),
  ...combined(
    ['called', 'name called'],
    listed(`
      x2, x3, x 2, x 3, twice, three times, several times, from waiting room, repeatedly, x4
    `),
    [
      'no response',
      'no reply',
      'no answer',
      ', no response',
      ', no reply',
      ', no answer',
      ', not present',
      'not present',
      ', not in',
      'and not in',
    ],
  ),
  ...listed(`
    no response in waiting room, no reply in waiting room, disappeared from waiting room, left after triage,
    left post triage, discharged self, discharged himself, discharged herself, refused to wait, lwobs, lwbt,
    dnw to be seen, not seen as left, left before doctor, left whilst waiting, left while waiting,
    left prior to review, would not wait, tired of waiting
  `),
  ...combined(
    listed(`
      left, gone, went, went home, walked out, left clinic, left surgery, left ed, left department, left hospital,
      left a & e, left practice, taken home, took him home, took her home, left the building
    `),
    ['before'],
    ['', ...listed('he, she, baby, child, they, mum, we, patient, pt, dr, doctor')],
    listed('was, were, could be, be, is, could'),
    listed('seen, assessed, reviewed, called, triaged, treated, examined, clerked, see'),
  ),
  ...combined(
    ['left', 'leaving', 'departed'],
    ['', ...listed('surgery, clinic, practice, a & e, walk in centre, ward, uc')],
    ['before', 'prior to', 'without'],
    listed(`
      being seen, being called, being examined, appointment, appt, treatment, assessment, review, consultation
    `),
  ),
  ...combined(
    listed(`
      left, leaving, leave, gone, went, went home, gone home, departed, walked out, taken home, discharged
    `),
    ['', ...listed('department, dept, ed, hospital, waiting room, clinic, drop in, surgery')],
    ['before', 'prior to', 'without'],
    listed(`
      being seen, be seen, seen, seeing, triage, treatment, assessment, review, being triaged, medical,
      being assessed, being treated, being reviewed, being examined, being clerked, doctor, dr, discharge,
      x - ray, xray, results, bloods, observation complete, consultation, waiting to be seen, paeds review,
      weigh in, weigh - in, being weighed, weighing, jabs, imms, immunisations
    `),
  ),
  ...combined(
    [...not, ...cannot, ...willNot],
    listed('wait, waited, stay to be seen, wait to be seen, remain to be seen, wait any longer'),
  ),
  ...combined(['self', 'self -'], ['discharge', 'discharged', 'discharging', 'discharges']),
  ...combined(['against'], ['medical advice', 'advice of doctors', 'ward advice', 'clinical advice']),
  ...combined(
    ['not', 'no longer'],
    ['in', 'found in'],
    listed('waiting room, waiting area, department, dept, cubicle, ed'),
  ),
  ...listed(`
    dnw, lwbs, lbbs, left b4 seen, dnwtbs, lwt, left w / o being seen, gave up waiting, fed up of waiting,
    got fed up waiting, walked out of ed, walked out of a, walked out of hospital, called x3 no,
    no answer when called, did not answer when called, no response when called, left when told of wait,
    left due to wait, left due to waiting
  `),
  ...listed(`
    left unseen, gone from cubicle, gone from the cubicle, could not be found when called, fed up and left,
    fed up and went home, not found when called, went home unseen, gone home unseen, walked out unseen, lbs
  `),
  ...cross(
    listed(`
      left, leaving, left with child, gone, went, went home, left with him, left with her, had left
    `),
    [
      ...cross(
        ['before'],
        ['', 'the'],
        listed(`
          surgeon came, doctor came, dr came, nurse came, we could, i could, anyone could, anyone saw,
          bloods were, bloods taken, doctor arrived, consultant came, plaster was, we called, examination,
          doctor could, registrar came, registrar could, scan was, x - ray was, wound was, doctor saw, end of,
          paeds came, team came, anyone came, specialist came, results were, letter was
        `),
      ),
    ],
  ).filter((phrase) => !phrase.endsWith('end of')),
  ...combined(
    listed(`
      not there, not present, nowhere to be found, not found, gone, absent, not around, no sign
    `),
    listed(`
      when called, on calling, when name called, when name was called, when we called, on being called
    `),
  ),
  ...cross(
    listed('no answer, no response, no reply, called, called twice, called x3, called x2, not'),
    ['in', 'from'],
    listed(`
      waiting room, waiting area, wr, waiting room no response, waiting room no answer, waiting room no reply
    `),
  ).filter((phrase) => !/^called (in|from) (waiting room|waiting area|wr)$/.test(phrase)),
  ...combined(
    listed('fed up, tired, bored, sick, had enough, impatient'),
    ['of', 'with'],
    ['waiting', 'wait', 'the wait'],
    [...['and left', 'and went home', 'so left', 'so went home', ', left', 'and walked out', 'left', 'took him home']],
  ),
  ...combined(
    listed('left, went home, gone home, walked out, gone'),
    listed('owing to, due to, because of, after, as'),
    listed(`
      long wait, wait, waiting time, waiting times, length of wait, waiting too long, wait was too long
    `),
  ),
  ...listed(`
    could not be found in waiting, had gone by time, gone by the time, had left by time, left by the time
  `),
  ...combined(
    ['removed', 'took', 'taken', 'discharged'],
    listed('child, him, her, baby, them'),
    ['', 'home', 'away', 'from ward'],
    listed(`
      before review, before being seen, against advice, before doctor, without being seen, before assessment
    `),
  ),
  ...combined(
    listed("would not, wouldn't, did not, didn't, refused to, could not, not"),
    ['stay for', 'wait for', 'stay'],
    listed(`
      x - ray, xray, doctor, bloods, results, review, treatment, to be seen, assessment, scan, paeds, observation,
      triage, dr, nurse, examination, plaster, senior review
    `),
  ),
  ...listed(`
    took own discharge, took his own discharge, took her own discharge, self discharged, walked out before,
    absconded from ed, absconded from ward, absconded before, left mid assessment, left during assessment
  `),
  ...combined(
    listed(`
      walk out, leave, go home, walked out, walking out, leaving, go, storm out, stormed out, slip away
    `),
    ['before', 'without'],
    ['', ...listed('he is, she is, they are, being, he was, she was, child is, child was')],
    listed(`
      seen, being seen, examined, triaged, assessed, treated, being triaged, being treated, being assessed
    `),
  ),
  ...combined(
    listed('tired, fed up, bored, sick, had enough, weary'),
    ['of', 'with'],
    ['waiting', 'the wait', 'wait'],
    ['', 'and', ',', 'so'],
    listed(`
      took him, took her, took them, left, went, gone, headed, went home, walked out, leave, took child
    `),
  ),
  ...combined(
    ['called in', 'called from', 'called to', 'called for'],
    ['waiting room', 'waiting area', 'wr', 'triage'],
    ['', ...listed('x 2, x 3, x 4, twice, three times')],
    ['no answer', 'no reply', 'no response', ', no answer', ', no reply', ', no response', 'nobody came'],
  ),
  ...combined(
    ['not'],
    ['to be found'],
    listed('when called, in department, in waiting room, in wr, in dept, at triage'),
  ),
  ...listed(`
    taken home unseen, took him home unseen, took her home unseen, boy home unseen, girl home unseen,
    child home unseen, could not be located in department, gave up waiting, given up waiting,
    tired of waiting and left, got fed up and left, left without seeing, left without telling, left unseen,
    gone before seen
  `),
  ...combined(
    ['took', 'taken', 'takes', 'taking'],
    ['', 'child', 'him', 'them', 'baby'],
    ['home', 'away'],
    ['prior to', 'before', 'without'],
    listed(`
      xray, x - ray, x - rays, xrays, scan, ct, bloods, results, treatment, triage, review, doctor, assessment,
      being seen, seeing, paeds, examination, discharge, observation
    `),
  ),
  ...combined(
    listed(`
      left, walked out, gone, went, went home, took him home, took her home, taken home, go home, stormed out,
      gone home, slipped out, walked off, drove off, leave, leaving, disappeared
    `),
    ['before', 'without'],
    clinicians,
    [
      '',
      ...listed(`
        had, could, got to, got round to, was able to, were able to, had time to, has, had even
      `),
    ],
    listed(`
      examined, examine, assessed, assess, reviewed, review, triaged, triage, treated, treat, examining, assessing,
      look at, looked at, seen him, seen her, see him, see her, saw him
    `),
  ),
  ...listed(`
    left prior, lbtc, dnwbs, dnws, lama, left against medical advice, dama, discharged against medical advice,
    self discharge, not waiting, could not wait, couldn't wait, would not wait, wouldn't wait, left ed,
    left a & e, gone from waiting room, not in waiting room, not in waiting area, no longer in department,
    no longer in waiting room, left without treatment, left before treatment, left before triage,
    left waiting room, unable to wait, unwilling to wait, absconded, didn't stay, did not stay, self - discharged,
    left without review, not present when called, left hospital before, not in department, departed before,
    left ae, did not want to wait, not prepared to wait, left before, left before being seen, left before seen,
    left without being seen, did not wait, dnw, lwbs, didn't wait, walked out, left without, left the department,
    left dept, took own discharge, not waited, self discharged, left prior to, took him home before,
    took her home before, taken home before
  `),
];
