import { clauseBegins, thrownInWords, type Pair } from './pair.js';
import { cross, listed } from './forms.js';
import {
  adults,
  beatings,
  dogs,
  furniture,
  harms,
  hotThings,
  liquids,
  mobilityFirsts,
  others,
  playThings,
  relatives,
  stories,
  tells,
  thrown,
  vehicles,
} from './agents.js';
import { flyingThings } from './things.js';

/** The pairs, by what they say. */
const didWith = ['did it with', 'did this with', 'done it with', 'did that with'];
const beatingThings = listed('belt, cable, stick, cane, slipper, lead, whip, ruler, spoon, fist, iron, lighter');

/** Of a time that went by. */
const lateFirst = listed('waited, days, hours, hrs, slow, late, left it, weeks, week, day, delay, overnight');
/** Before what those who have a child sought, late. */
const beforeHelp = listed(`
  before seeking, before presenting, before bringing, before attending, to seek, to present, before being brought,
  before coming, before help, before medical, before gp, before calling, in seeking, to bring, before they sought,
  before mum, before parents, before taking, before getting help, before telling, before contacting
`);
/** Who tells of it is not the child, or nobody does it: "reported by gran that", "says that dad does not smack". */
const nothingDisclosed = [
  ...cross(
    ['by'],
    listed('gran, nan, grandma, neighbour, neighbours, sister, brother, school, teacher, staff, nursery, aunt, police'),
  ),
  ...listed("does not, doesn't, do not, don't"),
];

export const pairs: readonly Pair[] = [
  {
    kind: 'mechanism',
    value: 'fall',
    within: 5,
    first: ['dropped by', 'accidentally dropped by'],
    then: [...relatives, ...others],
  },
  {
    kind: 'mechanism',
    value: 'not-known',
    within: 6,
    first: listed('nobody, no one, no - one, noone, neither, none of, no adult, no carer, no staff'),
    then: [
      ...cross(
        listed('knows, knew, know, sure, certain, inkling, idea, clue'),
        listed('how, what, where, why, of how, as to how'),
      ),
    ],
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 5,
    via: ['by'],
    first: listed('thrown at him, thrown at her, thrown at child, thrown at me, thrown at, thrown'),
    then: [...relatives.filter((word) => !/brother|sister|sibling|cousin|family/.test(word))],
  },
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 6,
    via: thrown,
    without: listed(`
      hot, tea, coffee, water, cup of, mug of, pan of, pot of, bowl of, plate of, bottle of, jug of, tray of, soup,
      boiling, kettle, him, her, himself, herself, hob
    `),
    instead: ['fall', 'assault'],
    first: listed('dropped, dropping, drops, pulled, knocked, pulling, pulls, brought, tipped'),
    then: listed(`
      on foot, on toe, on toes, on his foot, on her foot, onto foot, onto toe, onto his foot, onto her foot,
      on to his, on to her, onto his, onto her, onto himself, onto herself, onto him, on top of, down on him,
      on himself, on herself, down on top of, onto self, over on himself, over onto, on hand, on finger
    `),
  },
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 5,
    notNear: listed('along, past, towards, round, around, behind, bent, beside'),
    first: [
      ...flyingThings,
      ...listed('door, gate, swing, branch, lid, seesaw, stone, rock, toy, bottle, brick, drawer'),
    ],
    instead: ['fall', 'assault', 'injury'],
    then: [
      ...cross(
        listed('hit, struck, caught, clipped, bashed, smacked, hitting, striking, catching'),
        listed(`
          him, her, his, child, me, face, head, eye, mouth, side of, back of, top of, left, right, l, r, nose, lip,
          forehead, cheek, bridge of, them, toddler, baby, chin
        `),
      ),
      ...listed(`
        bounced up, rebounded, landed on, rolled onto, rolled over, opened onto, opened into, swung into,
        swung and hit, came back at, came down and landed on, landed on him, landed on her, flicked up, thrown up by,
        kicked up by, flung up by, flew into, flew up, came loose, came down on, sprang back, swung back into,
        blew into
      `),
    ],
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 4,
    via: ['at'],
    first: cross(
      [...relatives.filter((word) => !/brother|sister|sibling|cousin/.test(word)), 'boyfriend', 'partner'],
      listed('threw, throws, hurled, chucked, throwing, has thrown, had thrown, lobbed'),
    ),
    then: listed(`
      at him, at her, at child, at me, at them, at baby, at his head, at her head, at the children
    `),
    without: thrownInWords,
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 5,
    instead: ['was-not-brought'],
    first: listed(`
      did not bring, didn't bring, not brought, not taken, not presented, not bring, not present, not attend
    `),
    then: listed('days, weeks, hours, until, till, hrs, a week, overnight'),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 3,
    first: listed(`
      left it, leaving it, sat on it, put it off, ignored it, waited, waiting, held off, hung on
    `),
    then: listed('days, a day, week, weeks, hours, hrs, overnight, weekend, nights, 24h, 48h, 72h, day, until, till'),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 6,
    first: listed(`
      tried home remedies, home remedies, treated at home, treated it at home, managed at home, managed it at home,
      thought it was, thought it would, hoped it would, hoping it would, dressed it at home, cream at home
    `),
    then: listed(`
      before coming, before attending, before seeking, before bringing, before presenting, so waited, so left it
    `),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 14,
    first: listed(`
      first said, initially said, at first said, originally said, originally told, initially stated, at first he said,
      initially reported, initially claimed, first told, initially told, first claimed, first stated,
      at first she said, told triage, told crew, told paramedics, told ambulance, told nurse, told school, told gp,
      said at first, originally stated, originally reported, initially denied, first reported, initially gave,
      first denied
    `),
    then: listed(`
      later said, then said, now says, now saying, later stated, later told, but told, then told, then changed,
      then stated, but later, but now, subsequently said, now states, later changed, later that, and later,
      then it was, then that, later claimed, then claimed, now claims, later it was, then admitted, later admitted,
      then later
    `),
  },
  {
    kind: 'explanation',
    value: 'none-given',
    within: 12,
    first: listed(`
      asked, questioned, when asked, pressed, asked about, asked how, enquired, spoken to about
    `),
    then: listed(`
      went quiet, went silent, fell silent, shrugged, looked away, looked down, stayed silent, remained silent,
      became quiet, shut down, clammed up, did not answer, didn't answer, no answer, changed subject, said nothing,
      changed the subject, would not answer, wouldn't answer, became tearful, ran off, hid face, just shrugged
    `),
  },
  {
    kind: 'explanation',
    value: 'none-given',
    within: 5,
    first: listed('nobody, no one, no - one, neither, none of'),
    then: cross(
      listed(`
        come up with, offer, offered, offers, give, given, gave, gives, suggest, provided, provide
      `),
      listed('reason, explanation, account, cause, any reason, any explanation, any account'),
    ),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 14,
    first: cross(['one', 'first'], listed('version, account, story, explanation, tale')),
    then: listed(`
      quite another, a different one, different one, another one, now another, then another, another at, another to,
      another now, another later, another today, another when
    `),
  },
  {
    kind: 'mechanism',
    value: 'caught-in-door',
    within: 5,
    instead: ['injury', 'hit-by-object'],
    first: ['door', 'doors', 'hinge', 'hinges'],
    then: [
      ...listed('trapped, trapping, crushed, crushing, squashed, squashing, nipped, nipping'),
      ...cross(['caught', 'catching'], listed('finger, fingers, thumb, hand, toe, toes, foot, fingertip, heel, arm')),
      ...listed(`
        pinched, pinching, shut on, slammed on, closed on, slammed shut on, swung shut on, shutting on
      `),
    ],
  },
  {
    kind: 'mechanism',
    value: 'fall',
    within: 5,
    via: ['down', 'downstairs'],
    then: listed(`
      stairs, steps, staircase, downstairs, escalator, slope, bank, hill, flight of stairs, flight
    `),
    first: listed(`
      pushed, shoved, thrown, threw, bounced, rolled, slid, slipped, tumbled, kicked, knocked, toppled, pulled,
      dropped, crashed, head first, headfirst, all the way, flew, tripped, falling
    `),
  },
  {
    kind: 'mechanism',
    value: 'fall-from-height',
    within: 3,
    instead: ['fall'],
    first: listed(`
      dived off, dived from, pushed off, pushed out of, thrown out of, pushed from, thrown from, dropped from,
      dropped out of, dangled from, climbed out of, slipped off
    `),
    then: listed(`
      window, balcony, roof, wall, tree, climbing frame, ladder, bridge, height, scaffolding, cliff, climbing wall,
      garage, shed, shed roof, garage roof, first floor, treehouse, tree house, fence, upstairs window,
      bedroom window, garden wall, window ledge, ledge, banister, pier, second floor
    `),
  },
  {
    kind: 'mechanism',
    value: 'traffic',
    within: 3,
    instead: ['hit-by-object', 'fall', 'assault'],
    first: listed(`
      car, van, lorry, bus, taxi, motorbike, moped, driver, vehicle, truck, tractor, train, tram, cyclist,
      e - scooter, quad bike
    `),
    then: listed(`
      hit him, hit her, hit them, hit child, struck, knocked him, knocked her, reversed into, ran over, ran him over,
      ran her over, mounted pavement, clipped him, clipped her, collided, ploughed into, reversed over, drove into,
      drove over, rolled onto, went over his foot, went over her foot, overturned
    `),
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 2,
    notAfter: listed('was, been, being, is, got, were, get, gets, when, and got'),
    without: listed('in, on, by, his, her, head, self, himself, herself, it'),
    first: listed('hit, hits, struck, whacked, hitting, attacked, beat, beats, bashed'),
    then: ['with'],
    instead: ['hit-by-object'],
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 1,
    first: [...relatives, 'boyfriend', 'man'],
    then: [...didWith],
  },
  // "he did it with a toy": the child itself
  { kind: 'mechanism', value: 'assault', within: 1, first: ['he', 'she'], then: cross([...didWith], beatingThings) },

  {
    kind: 'mechanism',
    value: 'caught-in-door',
    within: 7,
    via: listed('in, by, between, under, behind, on, against, with, from'),
    instead: ['injury'],
    first: listed(`
      crush, crush injury, caught, trapped, shut, slammed, jammed, crushed, pinched, squashed, closed, nipped, stuck,
      got, trapping, jamming, nipping, trap, traps, jam, nip, squash
    `),
    then: listed('door, doors, hinge, hinges, door frame, doorframe'),
    without: listed('guard, guards, protector, protectors, stopper, stoppers'),
  },
  {
    kind: 'mechanism',
    value: 'caught-in-door',
    within: 5,
    via: ['on', 'onto', 'over'],
    instead: ['injury'],
    first: ['door', 'doors'],
    then: listed('finger, fingers, hand, hands, thumb, toe, toes, foot, it, them'),
  },
  {
    kind: 'mechanism',
    value: 'hot-liquid',
    within: 6,
    then: liquids,
    first: listed(`
      spilt, spilled, poured, pulled, tipped, knocked, splashed, grabbed, scalded, scald, burn, burnt, burned,
      dropped, reached, spilling, pulling, upset, immersed, dipped, scalds, burns
    `),
  },
  {
    kind: 'mechanism',
    value: 'contact-burn',
    within: 6,
    then: hotThings,
    first: listed(`
      touched, touching, touches, sat on, leant on, leaned on, leant against, held, stood on, trod on, put hand on,
      placed hand on, fell against, fell onto, brushed against
    `),
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 4,
    instead: ['hit-by-object'],
    first: listed('hit by, struck by, bashed by, whacked by, burnt by, burned by, hurt by, choked by'),
    then: [...relatives, ...others],
    without: clauseBegins,
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 6,
    via: ['with'],
    without: listed('hockey, cricket, rounders, baseball, by, ball, tennis'),
    then: beatings,
    instead: ['hit-by-object'],
    first: listed('hit, hits, hitting, struck, beat, beats, whacked, hit him, hit her'),
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 1,
    first: relatives,
    // "dad: whacked head on table": he tells it
    without: [':'],
    instead: ['hit-by-object'],
    then: listed(`
      hits, hit him, hit her, hit me, hit child, hit them, beats, beat, hitting, shook, whacked, choked, strangled
    `),
  },
  {
    // "nanny smack leg": as a small child says it
    kind: 'mechanism',
    value: 'assault',
    within: 1,
    first: cross(
      listed('mummy, daddy, mum, dad, nanny, nana, nan, granny, grandad, uncle, auntie'),
      listed('smack, slap, hit, kick, punch'),
    ),
    then: listed('leg, legs, arm, bum, bottom, head, face, hand, tummy, back, ear, cheek'),
  },
  {
    kind: 'mechanism',
    value: 'assault',
    within: 2,
    first: listed('hit, hits, hitting, beat, beats, shook, whacked, choked, shakes, shaking'),
    then: listed(`
      him, her, them, me, child, baby, children, mother, mum, sister, brother, another child
    `),
  },
  {
    kind: 'mechanism',
    value: 'dog-bite',
    within: 6,
    then: dogs,
    first: listed('bitten, bit, bites, bite, nipped, mauled, attacked'),
    instead: ['assault'],
  },
  {
    kind: 'mechanism',
    value: 'dog-bite',
    within: 4,
    first: dogs,
    then: listed('bit, bite, bites, bitten, nipped, mauled, nips, attacked, attack'),
    instead: ['assault'],
  },
  {
    kind: 'mechanism',
    value: 'traffic',
    within: 3,
    then: vehicles,
    instead: ['hit-by-object', 'fall'],
    first: listed(`
      hit by, struck by, knocked down by, knocked over by, knocked off, run over by, collided with, collision with,
      clipped by, vs, v, in front of, thrown from, ran into
    `),
  },
  {
    kind: 'mechanism',
    value: 'traffic',
    within: 3,
    first: listed('car, van, lorry, bus, bicycle, bike, pedestrian, ped, cyclist'),
    then: listed(`
      collision, crash, crashed, vs car, v car, vs van, overturned, hit by car, accident, rolled over
    `),
    without: listed('door, doors, boot, seat, window, bonnet'),
  },
  {
    kind: 'mechanism',
    value: 'fall',
    within: 4,
    via: ['off', 'from', 'out of'],
    without: listed('quad, motor, electric, car, e'),
    then: [...furniture, ...playThings],
    first: listed(`
      fell, rolled, roll, slip, topple, slid, slipped, dropped, toppled, pushed, tipped, knocked, wriggled, dived,
      rolling, thrown, bounced, climbed, rolls, flew
    `),
  },
  {
    kind: 'mechanism',
    value: 'fall',
    within: 2,
    first: ['dropped', 'drops'],
    then: listed(`
      by mum, by dad, by mother, by father, by brother, by sister, by sibling, baby, him, her, by cousin, by grandad,
      by nan, by gran
    `),
  },
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 5,
    via: ['by', 'with', 'from'],
    then: thrown,
    first: listed('hit, struck, whacked, bashed, caught, knocked'),
  },
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 5,
    notNear: listed('off, from, out, of, into, on, in, at, over, under, against, onto, down, through'),
    first: thrown,
    instead: ['fall', 'fall-from-height', 'assault'],
    then: listed(`
      fell on, fell onto, toppled on, toppled onto, toppled over on, dropped on, dropped onto, landed on,
      fell off hinge, fell off wall, fell off shelf, tipped on, tipped onto, tipped over on, tipped over onto,
      falling on, toppled over onto, fell over on, fell over onto, collapsed on, collapsed onto, slipped onto,
      slipped on to, hit him, hit her, hit his, fallen on, came down on, fell over onto, thrown
    `),
  },
  {
    kind: 'mechanism',
    value: 'unwitnessed',
    within: 3,
    first: listed(`
      nobody, no one, no - one, noone, no adult, no adults, not, didn't, did not, could not, never, neither, none
    `),
    then: listed(`
      saw, witnessed, watching, witness, saw it, seen to happen, see it happen, see it, see fall, see how, see what,
      see him fall, see her fall, see incident, see accident, see injury, see happen, seen it, in room, seen what,
      present at the time, observed
    `),
    without: ['but'],
  },
  {
    kind: 'mechanism',
    value: 'not-known',
    within: 2,
    first: listed(`
      unsure, not sure, unclear, unknown, not known, no idea, doesn't know, does not know, don't know, do not know,
      did not know, didn't know, nobody knows, no one knows, unaware, not aware, uncertain, cannot recall,
      can't recall, cannot remember, can't remember, not certain, not clear, no recollection, doesn't remember,
      does not remember, unable to recall, unable to remember, could not recall, no clue, none knows, no knowledge,
      could not remember, couldn't remember, neither knows, nobody sure, couldn't recall, no memory, mystified
    `),
    then: listed(`
      how it, how he, how she, how this, how the, how they, how injury, how bruise, how happened, where it,
      where this, where the bruise, where they came, what happened, what caused, cause, mechanism, how, origin
    `),
  },
  {
    kind: 'mechanism',
    value: 'not-known',
    within: 2,
    first: listed('mechanism, mech, moi, cause, origin, how it happened, circumstances, aetiology'),
    then: listed('unknown, unclear, not known, not clear, unsure, uncertain, not established'),
  },
  {
    kind: 'explanation',
    value: 'none-given',
    within: 4,
    first: listed(`
      no, nil, without, not given, unable to give, unable to offer, unable to provide, could not give,
      could not offer, could not provide, couldn't give, couldn't offer, cannot give, can't give, cannot offer,
      not able to give, not able to offer, not able to provide, no one able to give, failed to give, failed to offer,
      failed to provide, did not give, did not offer, didn't give, didn't offer, declined to give, refused to give,
      gave no, offered no, lack of, absence of, never gave, not offered
    `),
    then: listed(`
      explanation, explanations, account, mechanism offered, mechanism given, mechanism provided, clear history,
      reason given for injury, clear mechanism, explanation for, mechanism described, could explain, able to explain,
      reason for injury, reason for bruise
    `),
  },
  {
    kind: 'explanation',
    value: 'none-given',
    within: 6,
    first: listed('neither, nobody, no one, none of, no - one'),
    then: listed('explanation, account, account for, explain, say how, explained'),
  },
  {
    kind: 'explanation',
    value: 'none-given',
    within: 3,
    first: listed(`
      unable, cannot, can't, could not, couldn't, would not, wouldn't, will not, won't, refused, refuses, refusing,
      declined, declines, not able, not willing, unwilling, did not, didn't, does not, doesn't, reluctant, not
    `),
    then: listed(`
      explain, account for, say how, say what, say where, say who, say why, tell us how, tell me how, tell how,
      explained, accounted for, give explanation, offer explanation, tell staff how, say what happened, talk about it,
      disclose how, elaborate, tell us what, tell me what, tell anyone, discuss how, answer how, explaining
    `),
  },
  {
    kind: 'explanation',
    value: 'none-given',
    within: 4,
    first: ['explanation', 'account', 'mechanism', 'history'],
    then: listed(`
      not given, not offered, not provided, not forthcoming, lacking, absent, none given, none offered, none
    `),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 6,
    first: stories,
    then: listed(`
      changed, changes, changing, differs, differ, differed, varies, varied, vary, varying, conflict, conflicted,
      conflicts, conflicting, contradict, contradicted, contradicts, shifted, altered, keeps changing, evolved,
      contradictory, does not agree, do not agree, not the same, different each time, different to, different from
    `),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 3,
    then: stories,
    first: listed(`
      changed, changing, changes, different, differing, conflicting, varying, contradictory, contradicted, two,
      several, three, shifting, variable, changeable, various, multiple, new, discrepant, differences in,
      discrepancies in, discrepancies between, altered
    `),
    without: listed(
      'day, days, d, week, weeks, wk, wks, month, months, hour, hours, hr, hrs, year, years, yr, ago, old',
    ),
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 5,
    first: [...stories, ...listed('injury, injuries, bruising, bruise, fracture, findings, pattern, burn')],
    then: listed(`
      not fit, doesn't fit, don't fit, not match, doesn't match, not account, not in keeping, not consistent,
      implausible, not plausible, unlikely, incompatible, not compatible, inconsistent, not explain, improbable,
      not credible, not convincing, unconvincing, not tally, not correspond, not add up, doesn't add up,
      out of keeping, not explained by
    `),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 4,
    first: listed(`
      presented, presents, presenting, attended, attends, brought, came, sought, seen, presentation, attending, pres
    `),
    then: listed(`
      days after, days later, hours after, hrs after, weeks after, days following, day later, weeks later,
      hours later, hrs later, week after, days post, d after, hours post, 7 after, 7 later, week later, 7 post,
      day after, days on, h after, 52 after
    `),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 5,
    first: lateFirst,
    then: beforeHelp,
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 5,
    first: lateFirst,
    then: ['before being seen'],
    // who goes before they are seen has come
    without: listed('leave, leaving, took, taken, went, gone, left, walked, discharge, discharged, triage'),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 5,
    first: ['took'],
    then: [...beforeHelp, 'before being seen'],
    without: listed('home, discharge, away, leave, out, triage'),
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 6,
    without: listed(`
      clinic, hospital, school, was, been, were, by, that, informed, told, benefits, if, but, upset, before, after,
      when, because, we, i, hv, did not, didn't, who, not, never
    `),
    first: [...relatives, 'parents', 'carers'],
    then: listed(`
      cancelled, cancels, cancel, canceled, cancelling, rearranged, postponed, called off, rescheduled
    `),
  },
  {
    kind: 'missed-care',
    value: 'cancelled-by-family',
    within: 4,
    via: ['by'],
    then: [...relatives, 'parents', 'carers'],
    first: listed('cancelled, canceled, cancelation, cancellation, postponed'),
  },
  {
    kind: 'missed-care',
    value: 'was-not-brought',
    within: 5,
    first: listed('missed, misses, missing, failed, fails, failing, non attendance, nonattendance'),
    then: listed(`
      checks, appointment, appointments, appt, appts, apt, apts, clinic, clinics, review, reviews, immunisations, imms,
      vaccinations, jabs, check, screening, scan, follow up, f / u, to attend, to bring, vaccines, opd, therapy,
      physio, dentist, imm
    `),
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 5,
    first: listed(`
      nobody would, no one would, won't, wont, not be, would not, wouldn't, did not, didn't, refused, refusing,
      declined, denied, unable, not able, could not, no, not, failed, couldn't, not allowed, refuses
    `),
    then: listed(`
      letting me in, letting us in, letting hv in, letting sw in, letting anyone in, letting worker in, let worker,
      let me in, let us in, let in, answer door, open door, gain access, allow access, gain entry, get access,
      allowed in, allow entry, obtain access, access to property, access to home, to let, access the home,
      answered door, reply at door, reply at address, answer at door, response at door, response to knocking,
      reply to knocking, answer to door, access gained, allow sw, allow hv, let hv, let sw, come to door,
      response at home, answer at address, entry to home, one home, one in when
    `),
  },
  {
    kind: 'missed-care',
    value: 'left-before-seen',
    within: 5,
    first: listed(`
      left, leaving, gone, went home, taken home, took him, took her, walked out, absconded, discharged himself,
      leave, gone home
    `),
    then: listed(`
      before being seen, without being seen, before treatment, before review, before assessment, before seeing,
      without treatment, prior to, before doctor, without waiting, before triage, before seen, before assessed,
      before dr, without seeing, before x - ray, before xray, before results, before discharge, against advice,
      against medical advice, without telling, without informing, before being assessed, before medical, before paeds,
      before could be seen, before he was seen, before she was seen, before we could, before he could,
      before she could, without review, before clinician, without assessment, when called, before imaging, before he,
      before she
    `),
  },
  {
    // "took him out of A&E after an hour, before any doctor had looked"
    kind: 'missed-care',
    value: 'left-before-seen',
    within: 12,
    first: listed(`
      took him out of, took her out of, took him home, took her home, walked out, left, removed him, removed her,
      removed child, took child home, took child out of, took baby out of, left a & e
    `),
    then: cross(
      ['before'],
      listed(`
        any doctor, anyone, anybody, any nurse, any clinician, a doctor, a nurse, doctor, child, he, she
      `),
      listed(`
        had looked, could look, looked at, had seen, had examined, could examine, could be examined
      `),
    ),
    without: listed('school, nursery, house, pub, party'),
  },
  {
    kind: 'concern',
    value: 'disclosure',
    within: 9,
    first: tells,
    via: relatives,
    then: harms,
    notAfter: adults,
    without: nothingDisclosed,
  },
  {
    kind: 'concern',
    value: 'disclosure',
    within: 5,
    notAfter: adults,
    without: nothingDisclosed,
    first: [...tells, 'made an allegation', 'made allegations'],
    then: listed(`
      being hit, hit me, hurts me, hurt me, been hit, hits me, hit him, hits him, hit her, hits her, beaten,
      being hurt, hurts him, hurts her, being slapped, being smacked, gets hit, got hit by, was hit by, hit by,
      smacks him, smacks her, kicked him, punched him, slapped her, slapped him, punched her, kicked her
    `),
  },
  {
    kind: 'concern',
    value: 'safeguarding-concern',
    within: 4,
    first: listed('safeguarding, child protection, sg, cp, welfare'),
    then: listed('concern, concerns, issue, issues, referral, worries, referral made'),
  },
  {
    kind: 'concern',
    value: 'safeguarding-concern',
    within: 5,
    first: listed('concern, concerns, concerned, worried, worries'),
    then: listed(`
      neglect, safety, welfare, wellbeing, safeguarding, well - being, basic care, neglected, safe at home,
      safety at home, parenting, supervision
    `),
  },
  {
    kind: 'concern',
    value: 'safeguarding-concern',
    within: 4,
    first: listed('referred, referral, refer, referring, escalated'),
    then: listed(`
      mash, social care, social services, children's services, safeguarding, csc, childrens services,
      childrens social care, sg team, safeguarding lead, ssd, children services
    `),
  },
  {
    kind: 'injury',
    value: 'poisoning',
    within: 6,
    first: listed(`
      swallowed, swallowing, drank, drunk, drinking, ate, eaten, took, ingested, licked, ingesting, swallows, sucked,
      got hold of, chewed
    `),
    then: listed(`
      bleach, detergent, liquitab, laundry capsule, washing capsule, washing tablet, dishwasher tablet, methadone,
      antifreeze, white spirit, e - liquid, vape liquid, cannabis, too many tablets, screen wash, weedkiller,
      nan's tablets, gran's tablets, mum's tablets, dad's tablets, grandad's tablets, mum's pills, rat poison,
      toilet cleaner, oven cleaner, nail varnish remover, perfume, hand sanitiser, hand gel, paint thinner, turps,
      edible, edibles, gummies, washing powder, laundry pod, laundry liquid, nicotine, disinfectant, overdose,
      pesticide, slug pellets, iron tablets, contraceptive pills, drain cleaner
    `),
  },
  {
    kind: 'injury',
    value: 'poisoning',
    within: 4,
    first: listed('swallowed, swallowing, ingested, ate, eaten, swallows, got hold of'),
    then: listed(`
      tablet, tablets, pill, pills, medicine, medication, capsule, capsules, calpol, paracetamol, ibuprofen, chemical,
      chemicals, drugs, meds
    `),
  },
  {
    kind: 'injury',
    value: 'head-injury',
    within: 3,
    first: listed(`
      hit, hits, banged, bumped, knocked, bashed, struck, whacked, smacked, hitting, banging, bang, knock, blow,
      bump to, injury, trauma, cracked, bumping, landed on, injured, hurt, kick, clash of, landing on, clashed, thump,
      knocking
    `),
    then: listed('head, heads, back of head, side of head, back of the head'),
    instead: ['injury', 'swelling'],
  },
  {
    kind: 'injury',
    value: 'frenulum-tear',
    within: 3,
    first: listed(`
      torn, tear, ripped, lacerated, laceration, split, tearing, damage, injury, tears, ruptured
    `),
    then: listed('frenulum, frenum, fraenulum, fraenum, lip tie, frenula, frenular'),
    instead: ['laceration', 'injury'],
  },
  {
    kind: 'injury',
    value: 'frenulum-tear',
    within: 3,
    first: listed('frenulum, frenum, fraenulum, fraenum, frenular, lip tie'),
    then: listed('torn, tear, ripped, lacerated, laceration, split, injury, damaged, tears, ruptured'),
    instead: ['laceration', 'injury'],
  },
  {
    kind: 'injury',
    value: 'bleeding-mouth',
    within: 3,
    first: listed('bleeding, blood, bleed, bled, bleeds'),
    then: listed('mouth, gums, gum, saliva, lips, tongue'),
  },
  {
    kind: 'injury',
    value: 'bleeding-mouth',
    within: 2,
    first: ['mouth', 'gums', 'gum', 'oral'],
    then: ['bleeding', 'blood', 'bleed', 'bled'],
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 5,
    via: listed(`
      bring, brought, present, presented, attend, attended, seek, sought, take, taken, come, call, called, ring, tell,
      seen, came, contact
    `),
    first: listed("did not, didn't, not, only, wasn't, never"),
    then: listed(`
      until, till, after 2, after 3, after two, after three, days later, next day, days after, because school,
      when school, when nursery, as school
    `),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 4,
    first: listed('delay, delayed, delays, lateness, late'),
    then: listed(`
      presentation, presenting, seeking, attending, attendance, help, treatment, medical, bringing, getting, hospital,
      before, coming, presented, care, in presenting
    `),
  },
  {
    kind: 'delay',
    value: 'delayed',
    within: 1,
    first: listed(`
      hour, hr, day, hours, days, hrs, week, 52, 7, significant, unexplained, no reason for, considerable, long,
      reason for, reasons for, account for, explain, concerning
    `),
    then: ['delay'],
  },
  {
    kind: 'delay',
    value: 'prompt',
    within: 5,
    first: listed(`
      brought, attended, came, called, rang, taken, sought, presented, contacted, phoned, went, brings, drove,
      took him, took her, ran, set off, headed, left for
    `),
    then: listed(`
      immediately, straight away, straightaway, promptly, within an hour, within hour, within minutes,
      within 20 minutes, within 30 minutes, within 30 mins, within 20 mins, within half an hour, right away, at once,
      directly, quickly, soon after, within 1 hour, within 2 hours, within 1hr, minutes after, mins after, straight,
      same day, within 1 hr, within 2 hrs, within 40 minutes, within 15 minutes
    `),
  },
  {
    kind: 'delay',
    value: 'prompt',
    within: 3,
    first: listed(`
      immediately, straight away, promptly, at once, immediate, prompt, quickly, instantly, straightaway
    `),
    then: listed(`
      brought, attended, called, sought, rang, taken, presented, attendance, contacted, went, phoned, drove,
      presentation, took, came
    `),
  },
  {
    kind: 'explanation',
    value: 'consistent',
    within: 7,
    first: [...stories, ...listed('injury, injuries, findings, burn, bruise, bruising, fracture')],
    then: listed(`
      consistent, plausible, fits, matches, in keeping, credible, reasonable, compatible, tallies, corresponds,
      accepted, believable, makes sense, fit with, fitted, matched, explained by, accounted for by
    `),
  },
  {
    kind: 'mobility',
    value: 'walking',
    within: 1,
    first: mobilityFirsts,
    then: ['walk', 'walk independently', 'walk unaided'],
  },
  { kind: 'mobility', value: 'rolling', within: 1, first: mobilityFirsts, then: ['roll', 'roll over'] },
  { kind: 'mobility', value: 'crawling', within: 1, first: mobilityFirsts, then: ['crawl'] },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 2,
    first: listed('family, mum, mother, parents, nobody, no one, all'),
    then: listed(`
      out when, not in when, not home when, away when, not in, not home, not at home, out at time
    `),
  },
  {
    kind: 'mechanism',
    value: 'hit-by-object',
    within: 6,
    first: listed('kicked, trampled, butted, stood on, trodden on, kick'),
    then: listed('horse, pony, cow, donkey, goat, sheep, bull, ram'),
    instead: ['assault'],
  },
  {
    kind: 'delay',
    value: 'prompt',
    within: 3,
    first: listed(`
      as soon as, soon as, the moment, minutes of, mins of, within an hour of, within minutes of
    `),
    then: listed(`
      saw, noticed, happened, found, seen, realised, injury, incident, accident, it happened, discovered, fall,
      spotted, burn
    `),
  },
];
