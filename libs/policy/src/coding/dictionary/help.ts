import { relatives } from './agents.js';
import { combined, cross, listed, type Phrase } from './forms.js';
import { type Pair } from './pair.js';

const days = listed(`
  for days, for two days, for three days, for four days, for five days, for a week, for weeks, for 2 days, for 3 days,
  for 4 days, for 5 days, for several days, for a few days, for two weeks, for hours, overnight, for 24 hours,
  for 48 hours, for 2 weeks, for a fortnight, all weekend, over weekend, for ten days
`);
const units = listed('days, weeks, hours, week, hrs, nights, months, day, fortnight, 24h, 48h');
const found = listed(`
  brought, seen, taken, presented, looked at, checked, called, sought help, had it looked at, came, attended,
  got help, sought, rang, told, asked for help, seen by, brought in, sought advice, reported
`);
const ofCare = listed(`
  clinic, appointment, appointments, appt, appts, review, check, jabs, imms, scan, dressing, weigh, dressing change,
  follow up, physio, immunisation, immunisations, vaccination, vaccinations, bloods, blood test, hearing test,
  optician, dentist, weight check, weigh in, weigh - in, weigh - ins, bcg, mmr, eye test, medical, assessment,
  therapy, salt, x - ray, xray, ultrasound, mri, audiology, camhs, surgery, hospital, ortho, paeds, slot, session,
  dietitian, dietician, ward, health visitor, screening
`);
const carers = listed(`
  mum, mother, dad, father, parent, parents, carer, carers, family, moc, foc, nan, gran, patient, pt, grandma,
  stepmum, stepdad, guardian, foster carer
`);
const moving = listed(`
  move, move independently, move by himself, move by herself, move himself, move herself, move on own, move about,
  move around, get around, get about, go anywhere by himself, moving by himself, moving by herself, moving himself,
  moving herself, moving around, moving about, getting around, getting about, change position
`);
const notYet = listed(`
  not, not yet, yet to, cannot, can't, cannot yet, unable to, not able to, does not, doesn't, never, does not yet,
  isn't, is not, isn't yet, has yet to, unable yet to
`);
const from = listed('from, since, at, by, aged, from age, since age');
const ages = [
  ...Array.from({ length: 19 }, (_, place) => `${place + 6}`),
  ...Array.from({ length: 16 }, (_, place) => `${place + 6}/12`),
  ...listed(`
    nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, eighteen, 1, one, a year
  `),
];

/** How soon help came, what care was missed and what a child can do: families with their forms. */
export const help = {
  delay: {
    delayed: [
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
        [...combined(['at home'], days)],
      ),
      ...combined(
        listed(`
          did nothing, nothing was done, nothing done, took no action, ignored it, ignored burn, ignored injury
        `),
        ['', 'about it'],
        [...days, 'until'],
      ),
      ...combined(
        ['ignored', 'neglected', 'left', 'sat on'],
        listed('burn, it, injury, arm, leg, fracture, wound'),
        days,
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
      ...combined(
        ['eventually', 'finally', 'belatedly'],
        listed('rang, called, seen, told, reported, phoned, contacted'),
      ),
      ...combined(
        ['not', 'never'],
        ['taken', 'brought', 'seen', 'presented'],
        ['to', 'at', 'by'],
        ['gp', 'a & e', 'ed', 'hospital'],
        days,
      ),
      ...listed(`
        late getting help, late getting him, late getting her, days late, a day late, took days to, took a week to,
        too slow to, far too long, too long to come, too long to bring, too long before, seems too long
      `),
    ],
    prompt: [
      ...listed(`
        dropped everything, on phone within minutes, on phone to us within, straight up to us, came straight up
      `),
      ...combined(
        listed('ran, drove, walked, hurried, rushed'),
        ['with him to', 'with her to', 'round to', 'straight to'],
        listed('surgery, hospital, ed, gp, a & e, clinic, doctor, walk - in, nurse'),
      ),
      ...combined(
        listed('in ed, in department, in a & e, at hospital, at surgery, at gp, here'),
        listed(`
          within hour, within an hour, within minutes, within half an hour, inside hour, same hour
        `),
      ),
      ...combined(
        listed(`
          alerted, told, informed, rang, called, phoned, contacted, notified, messaged, came to, came back to,
          brought to, brought him to, brought her to, took him to, took her to, taken to
        `),
        listed(`
          us, me, nurse, hv, gp, staff, 111, 999, doctor, surgery, ambulance, school, ed, hospital
        `),
        listed(`
          at once, straight away, immediately, straightaway, right away, promptly, same day, directly
        `),
      ),
      ...listed(`
        very same hour, that same hour, within same hour, very same day, that very hour, that very day, lost no time,
        wasted no time, no time was lost, no time lost, without hesitation, did not hesitate, acted on it at once,
        responded promptly, responded quickly, responded immediately, reacted quickly, sought immediate help,
        sought immediate, immediate medical, acted immediately, acted at once, acted fast
      `),
      ...combined(
        listed('came, come, brought, rushed, carried, drove, ran, bundled, straight, hurried, raced'),
        listed(`
          straight in, straight here, straight to us, straight down, straight over, straight up, straight round
        `),
      ),
      ...combined(
        listed('rushed, raced, hurried, dashed, sped, scooped up and'),
        ['', 'him', 'her', 'baby', 'them'],
        listed(`
          to hospital, to ed, to a & e, to gp, to surgery, to walk - in, in by, here, straight here, to doctor,
          to casualty, to clinic, to minor injuries, to us, in
        `),
      ),
      ...listed(`
        minutes after it happened, within minutes of it, within an hour of it, within hour of, inside an hour,
        inside the hour, inside half an hour, in no time, sought care immediately, sought care promptly
      `),
    ],
  },
  'missed-care': {
    'was-not-brought': [
      ...combined(
        ['nobody', 'no one', 'no - one', 'noone'],
        ['brought', 'took'],
        listed('him, her, child, them, baby'),
        ['for', 'to', 'in'],
      ),
      ...combined(
        listed('eye, hip, ear, chest, fracture, burns, wound, ent, skin, heart'),
        listed('appointment, clinic, appt, scan, review'),
        listed('was missed, missed, not attended, was not attended, not kept'),
      ),
      ...combined(
        listed(`
          hasn't been, hadn't been, haven't been, wasn't, weren't, not been, isn't being, not being, never been
        `),
        ['brought', 'bought'],
        ['', ...listed('for, to, in for, along, back')],
      ),
      ...combined(
        ['forgot to', 'forgetting to', 'forgot'],
        ['bring', 'attend', 'come to', 'take'],
        ['', 'him', 'her', 'child'],
      ),
      ...listed(`
        no - showed, no showed, did not get to clinic, not make it to clinic, not in clinic, missed weigh in,
        missed weigh - in, missed weigh ins, missed his weigh, non - attendances, not seen since as, did not attend
      `),
      ...combined(
        ['missed', 'misses', 'missing'],
        ['', ...listed('last, last two, two, three, all, both, every, another')],
        [...ofCare.filter((word) => !/^(session|slot|ward|check|hospital|surgery|medical|paeds)$/.test(word))],
      ),
    ],
    'no-access': [
      ...cross(
        ['no response', 'no answer', 'no reply'],
        ['when', 'on', 'to'],
        listed(`
          i knocked, we knocked, knocked, i called, called at, we called at, visited, doorstep, visiting, i visited,
          hv called, sw called, we visited, knocking, bell, doorbell, calling round, i called round
        `),
      ).filter((phrase) => !/when called at$|to called at$/.test(phrase)),
      ...combined(
        listed("would not, wouldn't, did not, refused to, will not, refuses to"),
        ['let'],
        listed(`
          me into, us into, hv into, sw into, worker into, me inside, us inside, me through door, me past
        `),
      ),
      ...listed(`
        past front door, past the front door, get past door, get past the door, got no further than door
      `),
      ...combined(
        ['not allowed', 'not let', 'not permitted', 'never allowed'],
        ['into', 'inside', 'over', 'through'],
        listed('property, house, home, flat, doorstep, threshold, door, front door'),
      ),
      ...combined(
        ['house', 'flat', 'home', 'property'],
        ['was empty when', 'empty when', 'was empty on', 'empty on'],
        listed('visited, we called, i called, visit, called, arrival, we visited, i visited'),
      ),
      ...listed(`
        would not open up, did not open up, not open up, out at visit, not in for visit, not in for planned visit
      `),
      ...combined(
        listed('family, mum, parents, all, they'),
        listed('out, were out, was out, away, not in, not home'),
        listed(`
          at arranged visit, at planned visit, for visit, for planned visit, for arranged visit, for home visit
        `),
      ),
      ...combined(
        listed('declined to have, refused to have, would not have, did not want, does not want'),
        listed('child seen, him seen, her seen, baby seen, children seen, them seen'),
      ),
      ...combined(
        listed(`
          knocked, knocking, rang bell, rang doorbell, buzzed, rang buzzer, tried door, called at
        `),
        [
          ...['no response', 'no answer', 'no reply', ', no response', ', no answer', ', no reply', 'and no one came'],
          ...listed(`
            nobody came, and nobody came, but nobody came, and no one, but no one, but no answer, to no avail
          `),
        ],
      ),
      ...combined(
        listed('attempted, planned, unannounced, home, arranged, second, third, opportunistic'),
        ['visit', 'home visit', 'visits'],
        [
          ...[
            'no response',
            'no answer',
            'no reply',
            ', no response',
            ', no answer',
            ', no reply',
            'unsuccessful',
            'nobody in',
          ],
          ...[
            'not successful',
            '- no response',
            '- no answer',
            '- no reply',
            ', nobody in',
            ', no one in',
            'failed',
            'but no answer',
          ],
        ],
      ),
      ...cross(
        listed("could not, couldn't, unable to, not able to, cannot"),
        ['get in', 'get into', 'gain access', 'enter'],
        [...['', ...listed('flat, house, property, home, building, block, flats, address, to property')]],
      ).filter((phrase) => !/get in(to)?$/.test(phrase)),
      ...combined(
        ['could not get in', "couldn't get in", 'unable to get in'],
        [...[',', ...listed(':, as, -, at, because, to see, buzzer, again, nobody, no one')]],
      ),
      ...combined(
        listed('flat, home, house, property, address'),
        ['', ...listed('has, has still, still, was, had')],
        listed('not been entered, not entered, not accessed, not been accessed, not been seen inside'),
      ),
      ...combined(
        ['door'],
        ['was', 'is', '', 'has'],
        listed('not opened, not answered, never opened, kept shut, not been opened'),
      ),
      ...combined(
        listed('family, mum, parents, all, they, occupants, household'),
        ['out', 'were out', 'was out', 'away'],
        listed(`
          on arrival, at both visits, at visit, when visited, at time of visit, at each visit, on visiting
        `),
      ),
      ...listed(`
        failed contact at home, failed contact at address, access not granted, not granted access, access was refused,
        access was denied, access blocked, blocked doorway, blocked the door, blocked my way, shut door on,
        shut door in face, shut the door on, slammed the door on, no sign of life, no sign of family, not allowed in,
        not allowed over threshold, house in darkness, in darkness no reply, pretended nobody, would not come out
      `),
      ...combined(
        listed(`
          would not let, wouldn't let, did not let, didn't let, refused to let, refusing to let
        `),
        listed('us, me, sw, hv, worker, social worker, health visitor'),
        ['past', 'beyond', 'further than', 'over'],
        listed('hall, hallway, door, step, doorstep, gate, porch, threshold'),
      ),
      'refused to let child be seen',
      'would not let child be seen',
      'refused to let him be seen',
      'refused to let her be seen',
      ...combined(
        listed("would not, wouldn't, refused to, did not, refuses to, will not, won't"),
        ['let', 'allow'],
        listed(`
          us see him, us see her, me see him, me see her, us see child, me see child, child be seen, us to see,
          him be seen, her be seen, me to see, child to be seen, baby to be seen, him to be seen, her to be seen,
          me see baby, us see baby, me upstairs, worker see, sw see, hv see, me past door, us past door
        `),
      ),
    ],
    'cancelled-by-family': [
      ...combined(
        ['cancellation', 'cancellations', 'another cancellation', 'two cancellations'],
        ['by', 'from'],
        carers,
      ),
      ...listed(`
        asked us not to come, asked me not to come, asked not to come, asked not to visit, asked us not to visit,
        say they were cancelling, say she was cancelling, say that they were cancelling, say he was cancelling
      `),
      ...combined(['cancelled'], ['(', '-', ','], listed('mum, parent, parents, family, dad, mother, carer, by mum')),
      ...combined(
        carers,
        listed('cancelled, cancels, cancelling, has cancelled, have cancelled, called off, postponed'),
      ),
      ...combined(
        listed('cancelled, canceled, cancelled again, rescheduled, rearranged, postponed, called off'),
        ['by'],
        carers,
      ),
      ...combined(
        listed(`
          rang, phoned, called, texted, emailed, messaged, asked, text, wrote, rang in, rings, asks
        `),
        ['to', 'asking to', 'wanting to', 'and asked to'],
        listed(`
          rearrange, reschedule, rebook, postpone, cancel, move appointment, move the appointment, put it off
        `),
      ),
      ...combined(
        listed('rang, phoned, called, texted, emailed, messaged, text, sent text, sent a text'),
        ['to say', 'saying', 'and said', 'and says'],
        listed(`
          they could not make, could not make, cannot make, can't make, would not be coming, not coming,
          they would not be coming, they are not coming, not be attending, would not be attending, won't be coming,
          they cannot make, they can't make, unable to attend, not able to attend, will not be attending
        `),
      ),
      ...combined(
        listed('message, text, email, call, voicemail, note, message received, text received, letter'),
        listed(`
          cancelling, from mum cancelling, from dad cancelling, from mum to cancel, from dad to cancel, to cancel,
          from family cancelling, from parents cancelling, from carer cancelling, from mother cancelling
        `),
      ),
      ...combined(
        ['cancelled', 'cancelled again', 'postponed', 'rearranged'],
        ['at'],
        listed(`
          mum's request, parents request, parent's request, family request, request of mum, request of parents,
          request of family, family's request, carer's request, carers request, parental request, dad's request
        `),
      ),
      ...combined(
        listed('put off, puts off, called off, cried off, pulled out of, blew out, backed out of'),
        ['', 'our'],
        listed(`
          visit, visits, appointment, review, home visit, clinic, our visit, assessment, meeting with hv
        `),
      ),
      ...cross(['said', 'says', 'saying'], ['not today'], ['', 'again', 'at door', 'on phone']).slice(3),
      ...combined(listed('she has, he has, they have, mum has, dad has, family have'), [
        'called off',
        'cancelled',
        'put off',
      ]),
    ],
    'left-before-seen': [
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
        [
          ...[
            'and left',
            'and went home',
            'so left',
            'so went home',
            ', left',
            'and walked out',
            'left',
            'took him home',
          ],
        ],
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
    ],
  },
  mobility: {
    'not-mobile': [
      ...cross(notYet, moving).filter((phrase) => !/^(not|never|isn't|is not) move$/.test(phrase)),
      ...listed(`
        immobile, yet to move, pre - mobile, premobile, not independantly mobile, lies where placed, stays where put,
        lies where she is placed, lies where he is placed, lies where put, cannot move yet, not on the move,
        not on the move yet, not yet on the move, goes from cot to lap
      `),
    ],
    rolling: [
      ...combined(
        listed('rolled, rolling, rolls, turned, turns, turning'),
        ['over'],
        listed(`
          by himself, by herself, on own, both ways, unaided, for first time, independently, from back
        `),
      ),
      ...combined(
        ['rolled', 'rolls', 'rolling', 'rolling over'],
        listed(`
          onto her side, onto his side, onto side, onto tummy, onto her tummy, onto his tummy, to tummy,
          for first time, from front to back, from back to front, from tummy to back, from back to tummy, now,
          front - to - back, to both sides, side to side, at will, with ease, a lot, everywhere, constantly
        `),
      ),
      ...combined(
        listed(`
          manages to, managing to, managed to, has managed to, able now to, attempts to, trying to
        `),
        listed('roll, roll over, roll onto side, roll both ways, roll onto tummy'),
      ),
      ...listed(`
        slow to roll, can now roll, now rolls, now rolling, roll over yet, has not rolled yet
      `),
      ...combined(['rolled', 'rolling'], from, ages),
    ],
    crawling: [
      ...combined(
        listed('gets, goes, moves, getting, going, moving, get, go, move, gets about, gets around'),
        listed(`
          on hands and knees, about on hands and knees, around on hands and knees, everywhere on hands and knees,
          on all fours, around on all fours, about on all fours, everywhere on all fours, on his tummy, on her tummy
        `),
      ),
      ...combined(
        ['crawls', 'crawling', 'crawled', 'crawl'],
        ['up'],
        listed('stairs, stair, first stair, steps, step, a step'),
      ),
      ...combined(['crawling', 'crawled'], from, ages),
      ...combined(listed('manages to, managing to, trying to, attempting to, about to, attempts to'), ['crawl']),
      ...listed(`
        interest in crawling, crawling position, crawling backwards, crawls backwards, crawling everywhere
      `),
    ],
    cruising: [
      ...combined(
        listed(`
          sidesteps, side - steps, sidestepping, shuffles sideways, walks sideways, edges, coasts, coasting
        `),
        ['along', 'round', 'around'],
        [...listed('sofa, furniture, settee, cot, table, units'), ''],
      ),
      ...combined(
        listed('walks, walking, walk, steps, moves, gets'),
        listed('holding, holding on to, holding onto, along, round, around, by holding'),
        listed('furniture, sofa, settee, coffee table, cot, sofa edge'),
      ),
      ...combined(
        ['cruises', 'cruising', 'cruise', 'cruised'],
        ['', 'along', 'round', 'around', 'about'],
        listed(`
          coffee table, furniture, sofa, settee, low units, radiator shelf, cot, table, play pen, playpen
        `),
      ),
      ...combined(['cruising'], from, ages),
    ],
    walking: [
      ...combined(['walking', 'walked', 'walks'], from, ages),
      ...combined(
        listed('walks, walking, walk, walked, steps'),
        ['with'],
        listed(`
          frame, k - walker, walker, sticks, splints, aid, kaye walker, rollator, walking frame, support, hand held,
          one hand held, hands held, two hands held, both hands held, afos, hand holding, a hand, push along,
          push - along, pushalong, help, assistance, a k walker, one hand, two hands, holding hands
        `),
      ),
      ...combined(
        listed('take, takes, taking, took, taken, manage, manages, managed, makes, made'),
        [
          '',
          ...listed(
            'first, few, several, some, couple of, one, two, three, four, five, six, 2, 3, 4, 5, 6, 7, 8, 10, his, her',
          ),
        ],
        ['', ...listed('first, wobbly, unsteady, tentative, independent, unaided')],
        ['step', 'steps'],
      ),
      ...listed(`
        independent steps, first independent steps, wobbly steps, first wobbly steps, newly mobile, steady walker,
        mobile and into everything, walking age, confident on feet, toddling about, toddling around, toddling from
      `),
      ...combined(listed('manages to, trying to, about to, attempting to, attempts to, begun to, started to'), [
        'walk',
      ]),
      ...listed(`
        walk unaided, walk alone, walks unaided, walks up stairs, walks upstairs, walks confidently, walk yet
      `),
    ],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly Phrase[]>>>>;

/** How soon help came and what care was missed, by two words with others between them. */
export const helpPairs: readonly Pair[] = [
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 5,
    first: cross(
      ['she', 'they', 'he', 'who'],
      listed('cancelled, has cancelled, have cancelled, had cancelled, cancelled again'),
    ),
    then: listed(`
      visit, visits, appointment, appointments, review, reviews, clinic, contact, session, on day, last two,
      last three, appt, physio, assessment, home visit, check
    `),
    without: ['party', 'holiday', 'membership', 'order'],
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 5,
    first: ['entry', 'access', 'entrance'],
    then: listed('refused, denied, declined, not granted, blocked, not given, was refused'),
    without: listed('supervised, contact, school, funding, records, internet, wheelchair, never, not'),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 12,
    via: listed('took, brought, called, sought, rang, got help, asked for, contacted, taken'),
    first: listed('nobody, no one, no - one, noone, neither parent'),
    instead: ['was-not-brought'],
    then: listed(`
      until, till, for days, for two days, for three days, for four days, for five days, for a week, for several days,
      for 2 days, for 3 days, for 4 days
    `),
  },
  {
    kind: 'delay',
    value: 'prompt',
    within: 5,
    first: listed('brought, brought him in, brought her in, presented, attended, came, taken, seen'),
    then: listed('same afternoon, same morning, same evening, same hour, very same day, that same day'),
    without: listed('not, until, and, home, school'),
  },
  {
    kind: 'missed-care',
    value: 'was-not-brought',
    within: 4,
    first: ['neither', 'none of', 'neither of'],
    then: listed('was brought, were brought, was taken, were taken, attended, been brought'),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 4,
    first: [...units, ...listed('days of pain, nights of pain, hours of pain, weeks of pain, days of crying')],
    then: cross(['before'], listed('he, she, they, baby, child, it, anyone, anybody, mum, dad, parents, family'), [
      ...cross(['', ...listed('was, were, had, had him, had her, were able to get, got')], found),
    ]),
    notAfter: ['three - day', 'first', 'every', 'school'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 3,
    first: cross(listed('days, hours, weeks, nights, a week, week, a day'), [
      'passed',
      'went by',
      'elapsed',
      'had passed',
    ]),
    then: ['before', 'until', 'till', 'without'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 7,
    via: [...units, 'long', 'over a week', 'over a fortnight'],
    first: listed('took, took them, took her, took him, taken, takes, wait of, waited'),
    then: listed(`
      to get it, to get help, to seek, to bring, to come, to present, to attend, to call, to ring, to tell,
      to be seen, to get him, to get her, to contact, to have it, before family, before they, before anyone,
      before mum, before dad, before parents, before ringing, before calling, before coming, before attending,
      before bringing, before seeking, before help, before he was brought, before she was brought, before going
    `),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 7,
    instead: ['was-not-brought'],
    first: listed(`
      not taken to, not brought to, not presented to, not take, not bring, not taken, not seen by, not go to
    `),
    then: days,
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 3,
    first: listed('sat on, sitting on, ignored, ignoring, left, hid, hidden'),
    via: listed(`
      burn, it, injury, fracture, arm, leg, scald, wound, this, swelling, wrist, bruise, limp
    `),
    then: days,
  },
  {
    kind: 'delay',
    value: 'prompt',
    within: 7,
    first: listed(`
      set off, brought, came, took him, took her, taken, attended, presented, rang, called, drove, went
    `),
    then: listed(`
      same hour, very same hour, very same day, that same day, that same hour, without hesitation, at once,
      straight away, within the hour, within an hour, within half an hour, right away, immediately
    `),
    without: listed('home, bed, school, not, and, only, sleep, until, before, told, after'),
  },
  {
    kind: 'delay',
    value: 'prompt',
    within: 3,
    first: listed(`
      here, was here, in ed, at surgery, in department, arrived, at door, at hospital, in a & e
    `),
    then: listed(`
      minutes after, minutes later, within minutes, mins after, within ten minutes, within 10 minutes
    `),
  },
  {
    kind: 'missed-care',
    value: 'was-not-brought',
    within: 4,
    without: listed('about, that, evening, school, meeting, because, assembly, visit, before, when'),
    first: listed(`
      did not come, didn't come, did not get, didn't get, never came, never got, did not return, not return,
      failed to return, not come back, no attendance, not presented, not brought along, did not make, never made,
      didn't make, not attended, not attend, not attending, forgot to bring, forgot to take, forgot, not taken,
      nor to, did not go, didn't go, not turn up, not turned up, not arrive, not shown, non attendance,
      was not brought, not brought, has missed, have missed, had missed, missed, misses, keeps missing
    `),
    then: ofCare.filter((word) => !/^(hospital|surgery|ward|check|session|slot)$/.test(word)),
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 4,
    first: listed(`
      knocked, knocking, rang the bell, rang bell, rang doorbell, buzzed, hv called, sw called, hv visited, visited,
      attempted visit, home visit, planned visit, unannounced visit, sw visited, called at home, called at house,
      called at flat, went round, visit attempted, attempted home visit, arranged visit
    `),
    then: listed(`
      no response, no answer, no reply, nobody came, no one came, nobody in, no one in, nobody answered
    `),
    without: listed('phone, mobile, text, school, call'),
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 12,
    first: listed(
      'called, called twice, called round, tried twice, tried three times, stood on doorstep, waited outside',
    ),
    then: cross(['no one', 'nobody', 'no - one'], ['came', 'opened', 'came to']),
    without: listed('phone, mobile, text, school, ambulance, 999, 111, rang, dad, mum, name, police, out'),
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 5,
    first: [...relatives, 'carers', 'patient'],
    then: listed(`
      put off visit, put off our visit, put off review, put off appointment, called off, asked to rearrange,
      to rearrange, to reschedule, asked to move appointment, asked to postpone, cried off, not be coming,
      could not make it, cannot make it, can't make it, said not today, not today
    `),
    without: listed('clinic, hospital, we, school, told, who, not, never, informed'),
  },
  {
    kind: 'missed-care',
    value: 'left-before-seen',
    within: 5,
    first: listed(`
      left, went home, gone, took him home, took her home, walked out, removed, absconded, taken home
    `),
    then: cross(
      ['before'],
      listed(`
        surgeon, consultant, registrar, nurse, anyone, anybody, plaster, bloods, scan, review, we could
      `),
    ),
    without: listed('school, nursery, class, house, message, number, home, details'),
  },
];
