/** Words of breaks, hurts and injuries that say nothing of the kind: "tea break", "hurt feelings", "minor injuries unit". */

import { combined, listed, type Phrase } from '../forms.js';
import { matters, things } from './things-of-no-body.js';

const damaged = listed(`
  broken, broke, breaking, breaks, fractured, bruised, damaged, strained, wounded, crushed, cracked, burnt, burned,
  scratched, cut
`);

const rests = listed(`
  tea, lunch, coffee, dinner, half term, school, morning, afternoon, summer, winter, christmas, easter, spring,
  weekend, holiday, short, long, quick, proper, little, needed, earned, career, gap, respite, sensory, brain,
  movement, toilet, comfort, snack, rest, carer, family, city, regular, nice, good, real, first, clean, lucky, big,
  natural, screen, feeding, cup of
`);

/** Read first, and say nothing. */
export const breaksThatAreNone: readonly Phrase[] = [
  // pain, and not "hurt when he fell"
  ...combined(
    ['hurt when', 'hurt when he', 'hurt when she', 'hurt if', 'hurt if he', 'hurt if she'],
    listed(`
      walking, walks, walked, running, runs, moving, moves, moved, weeing, wees, passing, passes, peeing, pees, pooing,
      poos, swallowing, swallows, eating, eats, chewing, chews, coughing, coughs, breathing, breathes, touched, pressed,
      sitting, sits, standing, stands, bending, bends, puts, putting, lifting, lifts, brushing, brushes, dressing,
      writing, writes, bathed, changed, washed, weight, tries, tried, it, you, going, goes, leans, leaning, stretches,
      stretching, turns, twists, grips, gripping, kneels, kneeling, squeezed, plays, jumps, kicks, lies, lying, sat, his
    `),
  ),
  ...combined(
    listed('broke, breaking, break, breaks, broken'),
    ['fractions', 'sums', 'words', 'problem', 'task', 'news', 'it'],
    ['down'],
  ),
  ...combined(
    listed('twist, twists, twisting, twisted'),
    ['', 'his', 'her', 'own', 'my'],
    listed('hair, curls, fringe, ponytail, words'),
  ),
  ...combined(listed('hurt, hurts, hurting'), ['', 'his', 'her', 'my'], ['brain', 'brains']),
  ...combined(['with', 'without'], ['intent to hurt', 'intention to hurt', 'intention of hurting']),
  ...combined(
    listed('noise, noises, music, sound, volume, bell, singing, alarm'),
    listed('hurt, hurts, hurting'),
    ['', 'his', 'her', 'my'],
    ['ears'],
  ),
  ...listed(`
    inj site, inj sites, inj technique, inj training, inj given, inj due, im inj, depo inj, insulin inj, inj rotation, tea break, broke bone china, broken bone china, mechanisms of injury, mechanism of injuries, mech of injury, mechanism for injury, it hurt, only hurt for, only hurt a, only hurt when, hurt a bit, hurt a little, hurt a lot,
    hurt to, hurt more, hurt less, hurt so much, twisted testicle, twisted bowel, birth injury, trapped wind,
    trapped nerve, injury free, break even, crushed tablets, crushed tablet, crushed up, crushed medication,
    trauma work, trauma therapy, childhood trauma, developmental trauma, trauma focused, trauma team, trauma call,
    trauma clinic, psychological trauma, trauma counselling, trauma series, major trauma centre, generational trauma,
    relational trauma, trauma response, trauma based, trauma unit, trauma nurse, complex trauma, family trauma,
    secondary trauma, early trauma, trauma symptoms, trauma bond, hurt by comments, felt hurt, feels hurt,
    feeling hurt, hurt by words, hurt about, hurt by remarks, hurt by friends, hurt by friend, hurt by what,
    sti screen, personal injury, injury claim, injury time, criminal injuries, minor injuries unit, minor injury unit,
    injuries unit, injury unit, injury clinic, head injury clinic, spinal injuries unit, brain injury unit,
    fracture liaison, birth injury claim, minor injuries clinic, date of injury, time of injury, fracture service,
    injury proforma, injury database, fracture clinic, head hurts, tummy hurts, tummy hurt, hurts when, hurts to,
    throat hurts, ear hurts, ears hurt, ear hurt, legs hurt, doesn't hurt, does not hurt, eyes hurt, hurts a lot,
    hurts on, still hurts, broken up, broke down, breaking down, broken marriage, broken relationship, broken english,
    broken tv, broken glasses, broken lock, broken lift, broken door, broken heating, broken cooker, broken washing,
    broken stair gate, broken stairgate, broken fence, broken promise, broken promises, broken rules, broken bed,
    broken toys, broken car, broken buggy, broken record, broke contact, broken contact, broke school rules,
    broke rules, broke toy, broke pencil, broke window, broke ruler, broke mug, broke cup, broke plate, broke phone,
    broke fast, broke chair, broke tv, broken oven, broken bike, broken cot, broken sofa, broken furniture,
    broken hearted, waters broke, voice broke, voice breaking, voice broken, break from, breaks from, break clause,
    respite break, short break, short breaks, take break, toilet break, movement break, movement breaks, tea break,
    summer break, easter break, christmas break, break down, break bail, break in, breaking news, needs break,
    weekend break, half term break, having break, spring break, brain break, comfort break, rest break,
    break in contact, fast break, play break, breaking rules, breaking things, breaking up, breaks things, dawn broke,
    went broke, is broke, are broke, head injury nurse, tongue twister, broke up, broke down, broken sleep,
    broken nights, broken home, heart broken, broken heart, broken down, break up, lunch break, a break, school break,
    hurt feelings, feelings hurt, feelings were hurt, hurt that, emotional trauma, past trauma, trauma informed,
    birth trauma, broke the news, broke silence, broke his glasses, broke her glasses, broken glass, broken toy,
    broke his toy, broken window, broken chair, broken phone, broken fridge, broken boiler, broken pram,
    mechanism of injury, break a leg, eye strain, nipple trauma, breaking point, broken into, broke into, break into,
    broken free, broke free, break free, broke off, broken off, broke away, broke through, broke even, break a leg,
    nose out of joint, noses out of joint, fracture in chain, hands hurt, feet hurt, cheeks hurt, sides hurt,
    fracture in relations, fracture in ranks, insult to injury, injury lawyer, injury solicitor, injury compensation,
    injury list, moral injury, crush on, a crush, crushed by news, crushed by rejection, crushed it, crushed velvet,
    crushed ice, trapped in marriage, trapped in relationship, trapped in traffic, trapped in lift, trapped air,
    trapped at home, straining, strained to, printer jammed, jammed door, door jammed, window jammed, traffic jam,
    trauma clinic, dental trauma clinic, social dislocation, dislocation from, dislocated from, popped out to,
    popped out for, popped in, popped out of
  `),
  ...combined(
    listed('placement, placements, relationship, marriage, family, friendship, community, group'),
    ['', 'has', 'had', 'was', 'is'],
    ['fractured', 'fracturing'],
  ),
  ...combined(
    ['minor injuries'],
    listed(`
      full, closed, shut, unit, clinic, department, queue, nurse, list, rota, team, stream, area
    `),
  ),
  ...combined(
    ['head injury'],
    ['cards', 'leaflets', 'sheets', 'forms'],
    listed(`
      out, restocked, low, reordered, printed, updated, needed, run out, on order, reprinted
    `),
  ),
  // of nobody but the child
  ...combined(
    ['nobody else', 'no one else', 'no - one else', 'noone else'],
    ['', 'was', 'is', 'were'],
    ['hurt', 'injured', 'harmed'],
  ),
  ...combined(listed('broken, broke, break, breaks, breaking, breached, puncture, punctured, pierced'), [
    'skin',
    'surface',
    'skin surface',
    'into skin',
  ]),
  // what is of no body
  ...combined(
    listed(`
      fracture, fractures, fractured, split, splits, rupture, break, breakdown, scar, scars, wound, wounds, bruising,
      bruises
    `),
    listed('of, in, between, within, among, with'),
    listed(`
      opinion, opinions, views, trust, parents, family, families, team, community, group, relationship, friendship,
      friendships, staff, party, professionals, mum and dad, system, confidence, marriage, siblings
    `),
  ),
  ...combined(
    ['injury', 'injuries', 'accident'],
    ['to'],
    listed(`
      attendance, presentation, arrival, triage, assessment, admission, theatre, review, imaging, hospital, treatment,
      being seen
    `),
  ),
  ...combined(
    listed(`
      time, date, day, place, scene, circumstances, details, timing, site, nature, cause, mechanism, manner
    `),
    ['of', 'of this', 'of reported', 'of alleged'],
    ['injury', 'injuries'],
  ),
  ...combined(
    listed(`
      to, at, via, through, attended, attend, local, visit, visited, rang, called, seen in, seen at, seen by, nearest,
      attends
    `),
    ['minor injuries', 'minor injury', 'minors'],
  ),
  ...combined(
    listed('us, here, up, over, across, sent, referred, transferred, came, straight, brought'),
    ['from'],
    ['minor injuries', 'minors'],
  ),
  ...combined(
    ['minor injuries', 'minor injury'],
    listed('unit, dept, department, stream, nurse, clinic, centre, today, service, hub'),
  ),
  ...combined(damaged, things),
  ...combined(damaged, matters),
  ...combined(rests, ['break', 'breaks']),
  ...combined(
    ['break', 'breaks'],
    listed(`
      in skin, in weather, in care, in service, in treatment, in education, in placement, in journey, in routine,
      in feeding, in medication, from school, from work, from caring, time, times, duty, club, through, even, away,
      out, it to, bad news, between, before, for lunch, in employment, in cover, in line, in case, dancing, point,
      room, today for, is needed
    `),
  ),
  ...combined(listed('before, over, every, needs, need, needed, wants, deserves'), ['break']),
  ...combined(listed('heart, record, ground, law, rule, back, path'), ['breaking', 'breaker']),
  ...combined(
    ['denies', 'denied', 'denying', 'deny'],
    listed(`
      injuring, hurting, harming, causing bruise, biting, bruising him, breaking, burning him, scratching him,
      ever hurting, ever harming, intent to hurt, scalding him, causing fracture, marking
    `),
  ),
  // what somebody is said or thought to have done is no word of an injury
  ...combined(
    listed(`
      accused of, accuse her of, accuse him of, accuse them of, blamed for, thoughts of, urges of, capable of
    `),
    listed('harming, hurting, injuring, having harmed, having hurt'),
    listed(`
      him, her, them, the baby, baby, the child, her child, his child, her baby, his baby, the children
    `),
  ),
  ...combined(
    listed(`
      emotionally, feel, feels, felt, feeling, very, deeply, so, really, angry and, upset and
    `),
    ['hurt'],
  ),
  ...combined(
    ['hurt'],
    listed(`
      and angry, and upset, and rejected, and let down, by rejection, by comment, over, because, her feelings,
      his feelings, feelings, emotionally, pride, like hell
    `),
  ),
  ...combined(
    ['twisted', 'twisting', 'twist'],
    listed(`
      words, my words, around finger, truth, sense, of fate, knickers, facts, story, round finger
    `),
  ),
  ...combined(
    ['feels', 'feel', 'felt', 'feeling'],
    listed('trapped, crushed, squashed, bruised, broken, battered, strained'),
  ),
  ...combined(listed('financial, emotional, under, family, carer, mental, great, virus, viral, flu, covid'), [
    'strain',
    'strains',
  ]),
  ...combined(['strain', 'strains'], listed('on, of, between, to open bowels, at stool, with stool, in relationship')),
  ...combined(
    ['injury', 'injuries'],
    listed('clinic, clinics, review, unit, appointment, appt, service, telephone review, hotline'),
  ),
  ...combined(listed('an, about, re, recurrent, having, had an, with an'), ['sti']),
  ...combined(
    ['sti'],
    listed(`
      screen, screening, check, clinic, testing, test, tests, risk, advice, swab, swabs, positive, contact, results,
      result, kit, diagnosed, and contraception, or pregnancy, and pregnancy
    `),
  ),
];
