import { dayNames } from '../calendar.js';
import { combined, cross, listed, type Phrase } from '../forms.js';

/** How those who have the child came, or sent for help. */
export const came: readonly string[] = listed(`
  brought, brought in, came, came in, came down, came up, came over, came round, came here, attended, presented,
  attended here, attended ed, presented here, presented to us, come in, brought him, brought her, brought him in,
  brought her in, brought him down, brought her down, brought here, brought down, brought up, brought round,
  brought to us, brought to ed, took him in, took her in, taken in, taken to ed, taken to hospital, got him here,
  got her here, sought help, sought advice, sought care, sought medical help, sought attention, asked for help,
  rang us, phoned us, rang, phoned, rang 111, rang 999, rang gp, dialled 999, called 999, called an ambulance,
  called ambulance, called 111, phoned 111, phoned 999, contacted us, contacted gp, turned up, showed up, drove here,
  drove in, drove him in, drove her in, drove him here, drove her here, carried in, carried him in, carried her in,
  set off, set out, went to ed, went to miu, went to wic, went to a & e, went to gp, went to utc, went to walk - in,
  went to hospital, went to casualty, sought medical attention, sought medical advice, seeks help, seek help,
  brings him, brings her
`);
/** "By bringing him at once", "praised for coming straight away". */
const coming: readonly string[] = listed(`
  bringing him, bringing her, bringing them, bringing baby, bringing him in, bringing her in, coming, coming in,
  coming here, coming to us, coming to ed, attending, presenting, seeking help, ringing us, seeking advice,
  taking him in, taking her in, having him seen, having her seen, getting him seen, getting her seen, getting help,
  calling 999, ringing 999, ringing 111, calling 111, phoning 111, phoning 999, phoning us, calling an ambulance,
  contacting us, contacting gp, bringing child
`);
const atOnce = listed(`
  instantly, asap, a s a p, at once, there and then, then and there, right off, right away, straight off,
  straightaway, straight away, str8 away, double quick, in double quick time, in no time, pronto, forthwith,
  that instant, that very instant, that minute, that very minute, that moment, without hesitation, without hesitating,
  without waiting, speedily, post haste, in good time, in timely fashion,
  in a timely fashion, v promptly, very promptly, immediately, immed, imm, v quickly,
  very quickly, really quickly, rapidly, swiftly, with no hesitation, with all speed, at speed, in minutes, hotfoot,
  like a shot
`);
const presentation = listed(`
  presentation, presenting, attendance, arrival, help seeking, help - seeking, seeking of help
`);
const early = listed(`
  timely, prompt, swift, immediate, very prompt, early, appropriately prompt, rapid, speedy
`);
const late = listed(`
  late, v late, v . late, very late, rather late, quite late, a bit late, too late, far too late, so late, days late,
  unduly late, overly late, late again, belatedly, tardily, much too late, extremely late, really late, pretty late,
  somewhat late, rather belatedly, a little late
`);
const nots = listed(`
  did not, didn't, had not, hadn't, have not, haven't, has not, hasn't, could not, couldn't, never, not
`);
const doors = listed(`
  ed, gp, miu, wic, utc, a & e, hospital, doctor, doctors, doctor's, minor injuries, surgery, walk - in, walk in,
  urgent care, casualty, us, clinic, minors, emergency, pharmacy, dentist
`);
const lateTimes = [
  ...dayNames,
  ...cross(['on'], dayNames),
  ...listed(`
    for parents ', for parents', for parents, to party, for party, to dinner, for contact, for pick up, to collect,
    for collection, for session, to session, to group, for group, to course, for assembly, for tutor, for shift,
    to work, for work, to conference, to core group, for conference, to wedding, for immunisations, for jabs,
    for visit, to contact, for interview, to breakfast club, to club, evening, afternoon, night, morning, pm, am,
    last night, in evening, in afternoon, in morning, at night, in day, tonight, last evening, yesterday,
    this evening, this afternoon, shift, for appointment, for appt, for clinic, for school, for meeting, to school,
    to class, to nursery, to lesson, to meeting, into school, for lesson, for review, for class, hours,
    to registration, for registration, to lessons, for lessons
  `),
];

/** How soon those who have the child came with it, in words for it. */
export const howSoon: Readonly<Record<'delayed' | 'prompt', readonly Phrase[]>> = {
  delayed: [
    ...combined(
      listed(`
        brought, presented, attended, came, presents, attends, come, arrived, sought help, presenting, present,
        came forward, come forward, bring
      `),
      ['', ...listed('in, him, her, him in, her in, to us, to ed, here')],
      late,
    ),
    ...combined(
      listed(`
        left it, leaving it, leave it, leaving things, left things, waited, waiting, put it off
      `),
      listed(`
        so long, too long, that long, this long, so late, too late, this late, far too long, as long as
      `),
    ),
    ...combined(
      nots,
      listed(`
        get round to, get around to, got round to, got around to, make it to, get to, go to, get along to
      `),
      doors,
      ['till', 'until', 'til', "'til"],
    ),
    ...combined(
      nots,
      listed(`
        come, come in, come down, bring him, bring her, bring him in, bring her in, attend, present, ring
      `),
      listed('sooner, earlier, before now, any sooner, any earlier, till now, until now'),
    ),
    ...combined(
      nots,
      listed(`
        call, phone, seek help, seek advice, ask for help, take him, take her, get help, get him seen
      `),
      listed('sooner, earlier, before now, any sooner, any earlier, till now, until now'),
    ),
    ...combined(
      listed("was, were, been, being, wasn't, weren't, had, had not, was not, were not, not been"),
      listed('not brought, not taken, not presented, not seen, brought, brought in, taken in'),
      listed('sooner, earlier, any sooner, any earlier, before now'),
    ),
    ...combined(
      listed('family, parents, mum, dad, carers, mother, father, they, she, he, carer'),
      listed(`
        delayed, dithered, dallied, dawdled, procrastinated, hesitated, have delayed, had delayed
      `),
      [
        ',',
        ...listed(`
          and, as, because, so, though, until, till, for days, for two days, by two days, by a day
        `),
      ],
    ),
    ...combined(
      listed('gap, interval, lag, time lag, lapse, delay, wait, hiatus'),
      ['between', 'from', 'since'],
      listed(`
        injury, accident, fall, burn, event, incident, it, scald, fracture, injuries, time of injury
      `),
      ['and', 'to', 'till', 'until'],
      listed(`
        presentation, attendance, presenting, attending, coming, being seen, seeking help, arrival
      `),
    ),
    ...combined(
      ['had to'],
      listed('insist, persuade, push, chase, talk, press, urge, nag, plead with, beg'),
      ['', ...listed('mum, dad, parents, family, them, her, him, mother, father')],
      ['before', 'into', 'to'],
      ['', ...listed('mum, dad, parents, family, they, she, he, mother, father')],
      ['', 'would'],
      listed(`
        bring, brought, come, came, attend, attended, bringing, coming, attending, seek, seeking
      `),
    ),
    ...combined(
      listed('meant to, intended to, should have, ought to have, wanted to'),
      listed('come, come in, bring him, bring her, bring him in, attend, ring, call'),
      listed('sooner, earlier, before now, yesterday, days ago, last week'),
    ),
    ...combined(
      listed('hung on, held on, hanging on, held out, sat tight, waited, left it'),
      ['', 'in hope', 'in hopes'],
      ['hoping', 'hoped', 'in case'],
    ),
  ],
  prompt: [
    ...combined(
      listed('came, come, brought him, brought her, carried him, carried her, drove, ran, walked'),
      ['right', 'straight'],
      listed('round, over, here, round here, over here, to us'),
    ),
    ...combined([...came, ...coming], atOnce),
    ...combined(
      listed('left, came out of, walked out of'),
      ['', 'a', 'night', 'day', 'late', 'early'],
      listed('work, shift, job, meeting, desk, party, shop, lecture'),
      atOnce,
      listed('to bring, to come, to take, to drive, to get, and brought, and came, and drove, and took, to seek'),
    ),
    ...combined(presentation, listed('was, is, were, -, :'), early),
    ...combined(
      ['straight', 'right'],
      listed(`
        to, round to, over to, down to, up to, off to, here from, in from, round from, down from
      `),
      [...doors, ...listed('nursery, school, park, playground, home, childminder, club, pitch, match')],
      listed('with, after, following, when, as'),
    ),
    ...combined(
      listed(`
        legged it, flew, ran all the way, bolted, scrambled, zoomed, pelted, jumped in car, jumped in taxi
      `),
      listed('to, to us, here, down, over, in, up, round to, straight to, into'),
      ['', 'with', ...doors],
      listed('him, her, with him, with her, with baby, ed, hospital, us, here, after, a & e, gp'),
    ),
    ...combined(['timely', 'swift'], ['attendance', 'presentation', 'arrival']),
    ...combined(
      listed('rushed, hurried, dashed, raced, sped, hastened, tore, hurtled'),
      ['', ...listed('him, her, baby, child, them, straight')],
      listed('here, in, down, over, round, to us, to ed, to hospital, to a & e, to gp, up here'),
    ),
    // "belted in": in a car seat
    ...combined(
      ['belted'],
      ['', 'straight', 'right'],
      listed('here, down here, over here, round here, to us, to ed, to hospital, to a & e, to gp, up here'),
    ),
    ...combined(
      listed('went, came, drove, headed, took him, took her, rang, set off, set out'),
      ['right', 'straight'],
      listed('off, over, in, round, down, here, away'),
      ['', 'to'],
      doors,
    ),
  ],
};

/** "Attended late evening", "came late for school": of the time of day, and of other things. */
export const lateOtherwise: readonly Phrase[] = combined(
  listed(`
    brought, presented, attended, came, presents, attends, come, arrived, presenting, seen, called
  `),
  ['', ...listed('in, him, her, him in, her in, to us, to ed, here')],
  listed('late, v late, very late, quite late, rather late'),
  lateTimes,
);
