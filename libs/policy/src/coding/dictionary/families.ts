import { injuryNouns } from './injury-nouns.js';
import { bringers as carers, ofRelatives } from './agents.js';
import { combined, cross, listed, type Phrase } from './forms.js';
import { fallingThings, flyingThings, missiles } from './things.js';

const theirs = ['his', 'her', 'their'];
const nobody = listed('nobody, no one, no - one, noone, none of them, neither parent, neither');
// what stands in any phrase unasked ("his", "the") is in none, and apostrophes are left out of each by the reader
const not = listed(`
  not, did not, didn't, does not, doesn't, do not, don't, has not, hasn't, have not, haven't, had not, hadn't,
  was not, wasn't, were not, weren't, is not, isn't, are not, aren't, never, dosn't, dosnt
`);
const cannot = listed(`
  couldnt, cannot, can not, can't, cant, could not, couldn't, unable to, not able to, was unable to
`);
const willNot = listed(`
  will not, won't, wont, would not, wouldn't, wouldnt, refused to, refuses to, refusing to, declined to, declines to,
  does not want to, doesn't want to, did not want to, didn't want to, reluctant to, unwilling to, not willing to,
  not prepared to, dosn't want to, doesnt want to, didnt want to, not wanting to, too scared to, too frightened to,
  not allowed to, not supposed to, isn't allowed to, told not to, not meant to
`);
const schools = listed(`
  school, nursery, preschool, pre - school, pre school, playgroup, creche, childminders, college, childminder's,
  childminder, day care, daycare, forest school, primary school, secondary school, high school, infant school,
  junior school, special school, day nursery, toddler group
`);
const breaks = listed(`
  playtime, play time, break, breaktime, break time, lunchtime, lunch time, lunch break, lunch play, morning break,
  afternoon break, morning play, afternoon play, first break, second break, first play, wet play, school, nursery,
  home time, golden time, dinner time, recess
`);
const schoolPlaces = listed(`
  playground, school playground, school yard, schoolyard, school hall, dinner hall, lunch hall, classroom,
  school field, school corridor, school canteen, school gym, sports hall, nursery garden, nursery room,
  school toilets, cloakroom, school grounds, school premises, quad, mud kitchen
`);
const hurtParts = listed(`
  temple, forehead, chin, eyebrow, brow, wrist, finger, thumb, shoulder, hip, elbow, ankle, foot, toe, teeth, throat,
  scalp, buttock, bum, hands, fingers, knees, calf, back of head, side of head, face, head, leg, legs, arm, bottom,
  back, stomach, tummy, chest, hand, ribs, eye, nose, mouth, jaw, shin, ear, cheek, groin, neck, side, body, thigh,
  knee, lip, testicles
`);
const blow = listed('punch, slap, smack, kick, whack, clip, clout, thump');
const beat = listed(`
  hit, punch, slap, smack, kick, beat, strangle, choke, stab, attack, assault, whack, thump
`);
const beats = listed(`
  hits, punches, slaps, smacks, kicks, beats, strangles, chokes, stabs, attacks, assaults, whacks, thumps, shakes,
  spanks, batters, throttles, belts
`);
const beating = listed(`
  hitting, punching, slapping, smacking, kicking, beating, strangling, choking, stabbing, attacking, assaulting,
  whacking, thumping, shaking, spanking, battering, throttling, belting
`);
const beaten = listed(`
  hit, punched, slapped, smacked, kicked, beat, beaten, strangled, choked, stabbed, attacked, assaulted, whacked,
  thumped, shaken, spanked, battered, throttled, belted, caned, whipped, glassed, bottled, headbutted, walloped,
  thrashed, clouted
`);
const sought = listed('seek, get, ask for, obtain, access, call for');
const help = listed(`
  help, medical help, medical attention, medical advice, advice, attention, treatment, medical care
`);
const appointments = listed(`
  appointment, appointments, appt, appts, apt, app, clinic, review, scan, assessment, check, immunisations, imms,
  jabs, vaccinations, follow up, screening, physio, dentist, optician
`);
const attend = listed('attend, turn up, show up, arrive, attended, turned up, shown up, arrived');
const bring = ['bring', 'present', 'take'];
const brought = ['brought', 'presented', 'taken'];
const spot = listed(`
  spot, spots, naevus, naevi, nevus, nevi, birthmark, birthmarks, patch, patches, mark, marks
`);

/** Families of phrases, in all their forms, by kind and value. */
export const families = {
  mechanism: {
    fall: [
      ...listed(`
        roll off, rolls off, rolling off, topples off, slides off, sliding off, rolled onto floor, rolled on to floor
      `),
      ...combined(
        listed('slipped, slips, slipping, skidded, tripped, stumbled'),
        ['', 'and fell'],
        listed('on ice, in bath, in shower, on wet, on stairs, on steps, on floor, on kerb, over, on'),
      ),
      ...combined(
        listed('tipped, toppled, tumbled, keeled, pitched'),
        listed('out of, off, backwards, forwards, over backwards, sideways'),
      ),
      ...listed(`
        came a cropper, fell up stairs, head first over, headfirst over, went over in, dropped while being carried,
        went over backwards, was dropped, been dropped, got dropped, accidentally dropped him,
        accidentally dropped her, tripped up, fell in bath
      `),
      ...combined(
        listed(`
        overbalanced, overbalancing, keeled over, nose dived, wiped out, faceplants, faceplanting
      `),
      ),
      ...combined(
        listed('lost, loses, losing, missed, misses'),
        ['', 'a', ...theirs],
        ['footing', 'balance', 'grip', 'step'],
      ),
      ...combined(listed('took, takes, had, taking, having, sustained'), ['a'], ['fall', 'tumble', 'spill']),
      ...combined(['landed', 'lands', 'landing'], listed('awkwardly, badly, heavily, hard, face first, head first')),
      ...combined(
        listed('came, coming, comes, gone, went, going'),
        ['off'],
        ['bike', 'scooter', 'skateboard', 'trike'],
      ),
      ...combined(['came', 'coming', 'comes'], ['off'], listed('trampoline, swing, slide, horse, pony, hoverboard')),
      ...combined(['dropped', 'drops'], ['on floor', 'on to floor', 'onto floor', 'from arms']),
      ...combined(['slipped', 'slips', 'wriggled', 'fell'], ['out of', 'from', 'through'], theirs, [
        'arms',
        'hands',
        'grasp',
      ]),
      ...listed(`
        over the handle bars, head over heels, lost control of bike, stacked it, went splat, falls on floor,
        ended up on the floor, fell headlong, fell head first, legs gave way, pushed to floor, pushed to ground,
        knocked to floor, knocked off feet, knocked off his feet, knocked off her feet, pulled over backwards
      `),
    ],
    'fall-from-height': [
      ...combined(
        listed('fell, fall, fallen, falls, falling, toppled, went, tumbled'),
        ['over'],
        listed(`
          balcony, banister, banisters, bannister, bannisters, parapet, cliff, railings, balustrade
        `),
      ),
      ...combined(['over', 'off'], listed('balcony, banister, banisters, bannister, bannisters, parapet, scaffolding')),
      ...combined(
        listed('fell, falls, fall, fallen, falling'),
        ['down', 'into'],
        ['well', 'lift shaft', 'quarry', 'stairwell'],
      ),
      ...combined(listed('fell, fall, fallen, falling, plunged, plummeted'), ['from', 'through'], ['roof', 'skylight']),
    ],
    traffic: [
      ...combined(
        listed('car, van, bus, minibus, taxi, vehicle, coach'),
        listed(`
          left road, left the road, skidded, flipped, hit a tree, hit a wall, went into, rear ended, rolled over, spun
        `),
      ),
      ...listed(`
        pillion on, pillion passenger, on back of motorbike, killed by a bus, killed by a car, hit while crossing
      `),
      ...combined(listed('run, ran, knocked, mown, mowed'), ['over', 'down'], ['by']),
      ...combined(listed('was, been, being, got, getting, nearly'), ['run over']),
      ...combined(
        ['was', 'been', 'got', 'being'],
        ['knocked down'],
        ['', ...listed('on, in, outside, crossing, while')],
      ),
      ...combined(['front', 'rear', 'back'], ['seat', ''], ['passenger']),
      ...combined(['restrained', 'unrestrained', 'pillion', 'car'], ['passenger', 'passengers']),
      ...combined(listed('car, road, motorbike, moped, van, bus, quad, e - scooter, vehicle'), ['crash', 'collision']),
      ...combined(listed('car, road, motorbike, moped, van, bus, quad, vehicle'), ['accident', 'accidents', 'smash']),
      ...combined(['rear'], ['ended', '- ended', 'end shunt', 'end collision']),
      ...listed(`
        head on collision, head - on collision, airbags deployed, airbag deployed, rtcs, rtas, rti, written off car,
        car written off, road crash, car overturned, car flipped, ejected from car, car pulled out, under a car,
        under wheels, struck by vehicle, bull bars, pedestrian struck
      `),
    ],
    sport: listed(`
      golf, archery, fencing class, futsal, water polo, polo, ice hockey, figure skating, roller derby, weightlifting,
      javelin, discus, shot put, relay race, dodge ball, baseball, american football, aikido, muay thai, sparring,
      scrum, goalkeeper, slide tackle, sliding tackle, ju jitsu, ju - jitsu, jiu - jitsu, tackling, kick boxing,
      kung fu, surfing, rowing, shin pads off, sports match, school match, in a match, during match, in match,
      running race, sprint race, sports club, pe today, pe yesterday, rugby tackle, football match, football training,
      rugby match, rugby training, playing football, playing rugby, goal keeper, ultimate frisbee, cricket nets,
      gymnastic, gymnast, vaulting, kickball
    `),
    'school-or-nursery-accident': [
      ...combined(listed('at, in, during, while at, whilst at'), schools),
      ...combined(['at', 'during', 'over', 'in'], breaks),
      ...combined(['in', 'on', 'across'], schoolPlaces),
      ...combined(listed('school, nursery, preschool, playgroup, creche, playground'), [
        'accident',
        'incident',
        'injury',
      ]),
      ...combined(['accident', 'incident', 'injury', 'injured'], ['in', 'at'], ['playground', ...schools]),
      ...combined(['accident', 'incident', 'bump', 'head bump'], listed('form, slip, sheet, book, report, note, log')),
    ],
    'hit-by-object': [
      ...combined(
        listed(`
          swinging, falling, flying, rebounding, toppling, collapsing, collapsed, runaway, rolling, tumbling
        `),
        [...fallingThings, ...flyingThings],
      ),
      ...combined(missiles, ['to', 'in', 'into'], hurtParts),
      ...cross(
        ['dropped', 'landed', 'falling', 'fallen'],
        ['on', 'onto', 'on to'],
        listed(`
          foot, toe, toes, his foot, her foot, his toe, her toe, his head, her head, big toe, fingers, hand
        `),
      ).filter((phrase) => phrase.startsWith('dropped')),
      ...cross(
        ['took', 'caught', 'takes', 'got'],
        ['a', ''],
        listed(`
          ball, football, cricket ball, bat, hockey ball, swing, stone, toy, tennis ball, basketball, rugby ball,
          netball
        `),
        ['to', 'in', 'on'],
        ['', 'the', ...theirs],
      ).filter((phrase) => !/ (to|in|on)$/.test(phrase)),
      ...combined(
        listed('hit, struck, bashed, whacked, caught, knocked, clipped'),
        listed(`
          over, across, above, below, under, on side of, on back of, on top of, on the side of, just above
        `),
        hurtParts,
        ['by', 'with'],
      ),
      ...combined(
        listed('flicked, chucked, lobbed, hurled, pinged, flung, thrown, fired, shot, swung'),
        listed(`
          by another, across, at him, at her, into his, into her, in his, in her, by a, by peer, by friend,
          by classmate, by brother, by sister, by sibling, by cousin, by pupil, by child, at his, at head
        `),
      ),
      ...combined(listed('struck, hit, bashed, whacked, bonked, smacked, caught'), ['in', 'on'], hurtParts, [
        'by',
        'with',
      ]),
      ...combined(
        listed('flicked, chucked, lobbed, hurled, pinged, flung, thrown, fired, shot, swung'),
        listed(`
          by another, across, at him, at her, into his, into her, in his, in her, by a, by peer, by friend,
          by classmate, by brother, by sister, by sibling, by cousin, by pupil, by child, at his, at head
        `),
      ),
      ...combined(
        listed('fell, toppled, tipped, came down, collapsed, crashed down'),
        ['on top of', 'on top'],
        ['', 'him', 'her'],
      ),
      ...combined(listed('ball, bat, stick, swing, puck, stone, elbow, door, brick'), ['to'], hurtParts),
    ],
    'hot-liquid': [
      ...combined(
        listed('hot, boiling, scalding, boiled, freshly boiled, steaming'),
        listed(`
          water, tea, coffee, milk, oil, fat, soup, food, drink, drinks, liquid, liquids, fluid, noodles, pasta,
          gravy, custard, porridge, chocolate, squash, bath, tap, shower, sauce, sugar, jam, wax, rice, curry, stew,
          broth, beverage, kettle, cup, mug, steam, beans, baby food, bottle, pot noodle, syrup, caramel, toffee,
          cheese, bathwater, bath water
        `),
      ),
      ...combined(
        listed('cup, mug, pot, flask, bowl, pan, jug'),
        ['of'],
        listed(`
          tea, coffee, soup, noodles, hot, boiling, porridge, pasta, hot water, hot chocolate, gravy
        `),
      ),
      ...listed(`
        coffees, teas, cappuccino, latte, espresso, cuppa, pot noodle, deep fat fryer, fryer, shower, slow cooker,
        steamer, steam inhalation, urn, saucepan, gravy, custard, ramen, chip pan, bath, hot brew, vaporiser,
        water too hot, thermos, tap water
      `),
    ],
    'contact-burn': [
      ...combined(
        listed('hot, electric, gas, open, log, wood, steam, flat, oil'),
        listed(`
          iron, oven, hob, radiator, heater, fire, stove, burner, plate, ring, grill, tray, pan, metal, surface,
          tongs, curlers, straighteners, bulb, pipe, coals, coal, ash, ashes, spoon, knife, barbecue, bbq, exhaust,
          engine, glue, glue gun, slide, tarmac, sand, car seat, lamp
        `),
      ),
      ...listed(`
        straightners, straightner, ghds, ghd, hairdryer, hair dryer, hair curler, hair curlers, crimpers, embers,
        ember, charcoal, fire pit, firepit, chiminea, match, matches, lit match, incense stick, joss stick, tea light,
        candles, frying pan, griddle, toastie maker, sandwich maker, waffle maker, kiln, soldering iron, bunsen,
        bunsen burner, sparklers, fireworks, shisha, cigarettes, cigarette end, cigarette lighter, fag, fag end,
        halogen, towel rail, radiators, campfire, camp fire, stove top, hot plate, oven glass, oven rack,
        oven door glass, cooker hob, ceramic hob, grill pan, air fryer, hot water bottle, heat pad, heated rollers,
        curling tong, straightening iron, straightening irons, stub, blowtorch, blow torch, car lighter, flame,
        flames, exhausts, patio heater, pizza oven, barbeque
      `),
    ],
    assault: [
      ...combined(
        listed('smacked, slapped, smacks, slaps, smack, kicked, punched'),
        listed('bottom, bum, legs, face, hands'),
      ),
      ...combined(
        ['gave', 'given', 'giving', 'gives'],
        [...theirs, 'him', 'her'],
        listed('a hiding, a beating, a good hiding, the belt, the slipper'),
      ),
      ...combined(
        ['took', 'takes', 'received'],
        ['a', 'several', 'some'],
        listed('punch, punches, kicking, beating, slap, blows from'),
      ),
      ...combined(
        listed(`
          lashed out at, lashes out at, raised hand to, raises hand to, laid hands on, squared up and hit
        `),
        ['', 'him', 'her', 'child', 'them'],
      ),
      ...combined(['hair'], ['pulled by mum', 'pulled by dad', 'pulled by mother', 'pulled by father']),
      ...listed(`
        punch up, punch - up, got the belt, gets the belt, got belted by, happy slapped, group attack, gang attack,
        beaten black and blue, given a beating, fist fight, grabbed by the throat, held by throat, round the head by
      `),
      ...combined(beat, listed('child, baby, children, kids, boy, girl, family')),
      ...cross(beaten, listed('in, on, to, across, round'), hurtParts).filter(
        (phrase) => !/^(hit|choked|shaken)/.test(phrase),
      ),
      ...combined(blow, listed('to, in, across, on, round'), ['the', ...theirs, ''], hurtParts),
      ...combined(blow, ['from', 'off']),
      ...combined(['gave', 'given', 'giving', 'gives'], ['him', 'her', 'them', 'me'], ['a'], blow),
      ...combined(beat, ['him', 'me', 'them', 'us']),
      ...combined(beats, listed('him, me, them, us, child, baby, children, kids')),
      ...combined(beating, listed('him, me, them, us, child, baby, children, kids')),
      ...combined([...beaten, 'shook'], listed('him, me, them, us, child, baby')),
      ...cross(beaten, ['by']).filter((phrase) => phrase !== 'hit by'),
      ...combined(listed('being, been, gets, get, getting, got'), listed('beaten, punched, slapped, smacked, kicked')),
      ...combined(['beaten', 'beat', 'beating', 'beats'], ['up', 'with']),
      'baby shaken',
      'been shaken',
      'child shaken',
      ...combined(['being', 'gets', 'getting'], listed('hit, battered, choked, strangled, shaken')),
      ...combined(['hand', 'hands'], ['round', 'around'], ['neck', 'throat']),
      ...combined(listed('physical, sexual, unprovoked, serious, common, alleged, knife, acid'), [
        'assault',
        'assaults',
      ]),
      ...combined(['knife', 'acid', 'unprovoked', 'violent'], ['attack']),
      ...listed(`
        assaults, assaulting, in an attack, attack by, attacked with, attack with, attack on, punching, slapping,
        smacking, strangulation, headbutt, headbutts, battered by, belted with, caned by, whipped with, stabs,
        thrashed, walloped, clip round ear, clip around ear, clipped round ear, laid into, hit out at, knife crime,
        stamped on, stamps on, physically attacked, hit round head, hit across, physical chastisement, chastised,
        physically chastised, hit over head, slap to, smack to, punch to, hits him, gets a smack, got a smack
      `),
    ],
    'dog-bite': listed('bitten by puppy, bite from dog, dogbite, dog bitten, mauled by dog'),
    'caught-in-door': [
      ...combined(
        listed('shut, trapped, caught, slammed, jammed, stuck, crushed, squashed, pinched, trap'),
        listed('in, by, between, under, behind, on'),
        listed(`
          door, doors, car door, front door, door hinge, door hinges, door frame, doorframe, fire door, toilet door,
          lift door, lift doors, hinge, hinges, van door, patio door, patio doors, door jamb
        `),
      ),
    ],
    unwitnessed: [
      ...combined(
        listed('not seen, not observed, unobserved, unseen, not witnessed'),
        ['by', 'directly by'],
        listed(`
          parents, staff, mum, dad, anyone, adult, adults, carer, carers, mother, father, either parent, anybody,
          teacher
        `),
      ),
      ...listed(`
        nobody was with, no one was with, alone at the time, nobody with him, nobody with her, no one present,
        nobody present
      `),
      ...combined(
        nobody,
        listed('saw, witnessed, was watching, watching, was looking, was there, was present, saw it'),
      ),
      ...combined(
        [...carers, ...listed('stepdad, stepmum, grandad, uncle, partner, childminder, staff, teacher')],
        listed(`
          saw nothing, did not see, didn't see, did not witness, didn't witness, not witness, not see
        `),
      ),
      ...combined(not, ['witnessed']),
      ...combined(
        listed(`
        unwit, unwitt, un witnessed, un - witnessed, not directly witnessed, witnessed by nobody
      `),
      ),
      ...combined(['witnessed by', 'seen by', 'observed by'], ['no one', 'nobody', 'none']),
      ...combined(['heard a', 'heard'], ['thud', 'bang', 'crash', 'thump']),
      ...combined(listed('came in, came back, came down, returned, walked in, came upstairs, went in'), [
        'to find',
        'and found',
      ]),
      ...combined(['turned', 'had'], ['', 'mum', ...theirs], ['back turned', 'back for', 'back was turned']),
      ...combined(['without'], ['witness', 'witnesses', 'anyone seeing']),
      ...listed(`
        nil witness, nil witnesses, no adult witness, no adult witnessed, no staff saw, no staff witnessed,
        no parent saw, no member of staff saw, no carer saw, no adult in room, out of sight of, back was turned,
        back turned
      `),
    ],
    'not-known': [
      ...combined(
        listed(`
          how it happened, how this happened, how it occurred, how this occurred, how he did it, how she did it,
          how injury happened, what happened
        `),
        ['', 'is', 'was', 'remains'],
        listed('unclear, not clear, unknown, not known, a mystery, uncertain, never established'),
      ),
      ...combined(
        ["can't", 'cannot', "couldn't", 'could not'],
        listed('think, work out, imagine, remember, recall, say for sure'),
        listed('how, what, where, what happened, doing it, injuring it, hurting it'),
      ),
      ...combined(
        ['no recollection', 'no recall', 'no memory'],
        ['of'],
        listed('injury, event, incident, injuring, accident, hurting, how, what happened'),
      ),
      ...['? how', 'none the wiser', 'no one the wiser', 'nobody the wiser'],
      ...combined(
        [...nobody, ...not, 'none of family'],
        listed(`
          has a clue, have a clue, had a clue, has any idea, have any idea, had any idea, got a clue, has a clue as to
        `),
        listed('how, what, where, how it, what caused'),
      ),
      ...combined(
        listed('?, unknown, unclear, uncertain, undetermined, of unknown, of uncertain, of unclear'),
        listed('mechanism, mech, moi, origin, aetiology'),
      ),
      ...combined(
        listed('cause, mechanism, moi, mech, origin, aetiology, circumstances'),
        ['', 'of injury', 'of this', 'remains'],
        listed(`
          unknown, unclear, not known, not clear, uncertain, unsure, undetermined, a mystery, unk, not established,
          not determined
        `),
      ),
      ...combined(nobody, listed('knows, knew, is sure, sure, certain, can remember, remembers, recalls, can recall'), [
        ...['how', 'what', 'where', 'why'],
      ]),
      ...combined(
        [
          ...listed(`
            no idea, no clue, not a clue, not got a clue, has a clue, have a clue, have any idea, has any idea,
            any the wiser, at a loss, mystified, baffled, puzzled, dunno, unaware, unsure, not sure, uncertain,
            not certain, unclear, not clear, not known, not aware, no recollection of, no recall of
          `),
          ...combined(not, ['know', 'recall', 'remember', 'known']),
          ...combined(cannot, ['remember', 'recall', 'think']),
        ],
        ['', ...listed('as to, of, about, exactly, quite, just')],
        listed('how, what, where, what caused, how this, where it, where that, where the'),
      ),
    ],
  },
  explanation: {
    inconsistent: [
      ...cross(
        listed("cannot be, can't be, could not be, not be, hard to, difficult to, not, never"),
        listed('reconciled, squared, explained by, reconcile, square, matched'),
        ['with', ''],
      ).filter((phrase) => !phrase.endsWith('not matched')),
      ...combined(
        listed(`
          unlikely, not possible, impossible, improbable, not able, unable, too young, not capable, incapable
        `),
        listed('to have, of having, for him to have, for her to have, for baby to have'),
        listed('sustained, caused, done, fractured, resulted, happened, injured, bruised, rolled'),
      ),
      ...combined(
        [...not, ...cannot, ...listed('hardly, nor, neither, none of which, neither of which, no longer')],
        listed(`
          fit, fits, match, matches, tally, correspond, agree, add up, stack up, ring true, fit with, fully explain,
          account for, accounted for, explain injury, explain injuries, make sense, line up, support, supported,
          consistent, compatible, plausible, credible, believable, in keeping, convincing, in line with, adequate,
          feasible, sit well, sit right, sound right, square with, completely fit, fully fit, really fit, quite fit,
          entirely consistent, fully consistent, adequately explain, developmentally able, developmentally capable,
          developmentally possible, physically possible, explained by, in accordance, commensurate, satisfactory,
          a good fit, congruent, hold up
        `),
      ),
      ...combined(
        listed('unlikely, not likely, impossible, too severe, too extensive, excessive, hard'),
        listed(`
          to have been caused by, to be caused by, to result from, to have resulted from, from mechanism,
          to explain by
        `),
      ),
      ...listed(`
        does not ring true, hard to believe, far fetched, far - fetched, out of proportion, disproportionate,
        improbable explanation, questionable explanation, dubious, discrepant, mismatch between, mismatch with,
        discrepancy with, inconsistency between, inconsistencies between, inadequate explanation, incompatible with,
        explanation inadequate, explanation insufficient, explanation unlikely, explanation implausible,
        lacks credibility, beyond his development, beyond her development, beyond developmental stage,
        beyond his stage, beyond her stage, beyond his abilities, beyond her abilities, beyond ability,
        at variance with, inconsistant, contradicted by, could not have caused, couldn't have caused,
        cannot have caused, unlikely to cause, would not have caused, would not be expected from, not expected from,
        poor fit, does not go with, doesn't go with, conflicts with
      `),
    ],
    consistent: [
      ...combined(
        listed('supports, support, supported, confirms, backs, bears out'),
        ['', ...ofRelatives, "parents'", 'the'],
        listed('explanation, account, story, history, version'),
      ),
      ...combined(['fitted', 'matched'], listed('mechanism, history, account, story, findings, with what')),
      ...combined(
        listed('fits, fit, matches, match, fitting, matching'),
        listed(`
          with, what, the, this, that, his, her, mechanism, history, account, story, injury, findings
        `),
      ),
      ...combined(
        listed('account, accounts, explanation, story, history, hx, mechanism, mech, version'),
        listed(`
          fits, fit, matches, match, tallies, tally, agree, agrees, corresponds, believable, makes sense, reasonable,
          plausible, credible, acceptable, satisfactory, adequate, appropriate, consistent, corroborated,
          corroborates, accepted, compatible, convincing, feasible, clear and consistent
        `),
      ),
      ...combined(
        listed(`
          plausible, credible, reasonable, good, clear, adequate, satisfactory, acceptable, believable
        `),
        listed('account, explanation, mechanism, history, story'),
      ),
      ...combined(
        listed('consistent, coherent, convincing, innocent, same, feasible, likely'),
        listed(`
          account, accounts, explanation, explanations, history, story, mechanism, accounts given
        `),
      ),
      ...combined(listed('adequately, well, fully, reasonably, satisfactorily, easily, readily'), [
        'explained',
        'accounted for',
      ]),
      ...combined(
        listed(`
          tallies, tally, tallied, corresponds, agrees, squares, chimes, in accordance, congruent
        `),
        ['with'],
      ),
      ...combined(['satisfied', 'happy'], ['with'], listed('explanation, account, history, mechanism, story')),
      ...listed(`
        consistant with, consistent throughout, explains the, explains it, accounted for by, makes sense,
        ties in with, ties up with, goes with what, backs up, corroborates, commensurate with, in keeping, feasible
      `),
    ],
    changing: [
      ...cross(
        listed('changed, changes, changing, altered, altering, amended, revised, shifted, shifting'),
        ['', 'the', 'mum', 'dad'],
        listed(`
          story, stories, account, accounts, version, versions, explanation, explanations, history, hx, mind
        `),
      ).filter((phrase) => !phrase.endsWith('mind')),
      ...combined(
        listed(`
          story, stories, account, accounts, version, versions, explanation, explanations, history, histories
        `),
        ['', ...listed('has, have, then, keeps, kept, now, had, since, later')],
        listed(`
          changed, changes, change, changing, shifted, shifts, shifting, varied, varies, vary, varying, altered,
          differ, differed, differs, conflict, conflicted, contradict, contradicted, evolved, contradicts,
          inconsistent with each other, do not agree, don't agree, did not agree, moved
        `),
      ),
      ...combined(
        listed(`
          different, differing, conflicting, varying, contradictory, contradicting, competing, discrepant, two
        `),
        ['', 'different', 'separate'],
        listed(`
          story, stories, account, accounts, version, versions, explanation, explanations, histories, reasons
        `),
      ),
      ...combined(
        listed('three, several, multiple, various, many, four, 2, 3, 4'),
        ['', 'different'],
        listed('stories, accounts, versions, explanations, histories'),
      ),
      ...combined(['keeps', 'kept', 'keep'], ['changing', 'shifting', 'altering', 'varying']),
      ...combined(listed('says, said, gives, gave, told'), ['something different', 'it differently', 'a different']),
      ...listed(`
        now says, now saying, now states, now claims, then said it, then says it, changed to, backtracked,
        contradicts himself, contradicts herself, contradicted himself, contradicted herself, contradict each other,
        contradicted each other, disagree on how, disagree about how, differ on how, different each
      `),
    ],
    'none-given': [
      ...combined(
        listed('nobody, no one, neither parent, parents, has not, have not, not'),
        ['come up with', 'has come up with', 'offered', 'stonewalled'],
        listed(`
          a reason, an explanation, any explanation, any reason, question, questions, every question, one
        `),
      ),
      ...listed(`
        stonewalled, stonewalling, refused to answer, declined to comment, would not be drawn
      `),
      ...combined(
        listed(`
          at a loss to, struggled to, struggling to, struggles to, could not really, no one able to, nobody able to,
          neither able to
        `),
        listed(`
          explain, account for, say how, give explanation, give an explanation, say what, give account, say
        `),
      ),
      ...listed(`
        not want to say, not wanting to say, no mechanism, nil mechanism given, vague about how, vague on how,
        vague as to how, evasive when asked
      `),
      ...combined(
        [...cannot, ...willNot, ...not, ...nobody],
        listed(`
          explain, account for, say how, say what, say where, say who, say why, say more, say anything, tell, tell us,
          tell me, tell staff, tell anyone, tell us how, tell me how, say, talk about it, talk about this,
          talk about how, talk to staff, discuss, discuss it, elaborate, explain it, explain how, explain injury,
          give explanation, give an explanation, offer explanation, offer an explanation, give account,
          give an account, give reason, give a reason, provide explanation, provide an explanation, disclose how,
          answer, answer questions, be drawn, expand, give any explanation, account for it, account for them,
          account for bruise, account for injury, shed light, shed any light
        `),
      ),
      ...combined(
        listed(`
          no, nil, without, without any, no real, no other, lack of, absence of, no credible, no good
        `),
        listed(`
          explanation, explanations, account for, account of, reasonable explanation, adequate explanation
        `),
      ),
      ...combined(
        ['explanation', 'reason', 'account', 'mechanism'],
        ['', 'was', 'is'],
        listed(`
          not given, not offered, not provided, not forthcoming, lacking, absent, refused, never given
        `),
      ),
      ...combined(
        listed('offers, offered, offering, gives, gave, giving, provides, provided, had, has, with'),
        listed(`
          no explanation, no account, no reason, no mechanism, nil explanation, no history of injury
        `),
      ),
      ...combined(
        listed('went, goes, became, remained, stayed, kept, fell'),
        listed(`
          quiet when asked, silent when asked, quiet about, silent about, mute when asked, vague when asked
        `),
      ),
      ...combined(listed('shrugs, shrugged, shrugging, clammed up, clams up, looked away, looks away'), [
        '',
        'when asked',
        'shoulders',
      ]),
      ...listed(`
        says nothing about, said nothing about, nothing said about, no comment, not volunteered, just shrugged,
        silent on how, tight lipped, avoids questions about, avoided questions about, avoids question, is unexplained,
        remains unexplained, as yet unexplained, currently unexplained, unaccounted for, explanation is lacking
      `),
    ],
  },
  delay: {
    delayed: [
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
      ...combined([...not, ...listed('failed to, failing to, no, without, neglected to, too scared to')], sought, help),
      ...combined(['no', 'nil', 'without'], help, ['sought', 'was sought', 'had been sought', 'requested']),
      ...combined(help, ['not', 'was not', "wasn't", 'never'], ['sought', 'sought until', 'sought for', 'requested']),
      ...combined(listed('presented, presents, attended, came, brought, brought in, sought help, seen, arrived'), [
        'late',
      ]),
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
    ],
    prompt: [
      ...combined(
        listed('the minute, the moment, the second, as soon as, straight after, minutes after'),
        ['', ...listed('he, she, they, mum, dad, it')],
        listed('noticed, saw, happened, realised, spotted, found'),
      ),
      ...listed(`
        came straight in, here within, set off straight away, set off at once, set off immediately, came right in
      `),
      ...combined(
        listed('called, rang, phoned, contacted, dialled, called for, summoned'),
        listed('999, 111, ambulance, nhs 111, gp, doctor, help, an ambulance'),
        listed(`
          immediately, straight away, at once, promptly, straightaway, right away, straight after, as soon as,
          within minutes
        `),
      ),
      ...combined(
        listed('came, attended, brought, presented, arrived, seen, taken'),
        ['', 'in', 'to ed', 'to gp', 'here'],
        ['within'],
        listed(`
          minutes, an hour, the hour, hour, 30 mins, 30 minutes, 20 minutes, 20 mins, 45 minutes, 2 hours, 1 hour,
          one hour, two hours, half an hour, hours of
        `),
      ),
      ...combined(
        ['straight'],
        listed('here, over, down, up to hospital, up to ed, in to ed, round to gp, round to surgery'),
      ),
      ...combined(['same day', 'same - day', 'same evening'], ['presentation', 'attendance', 'assessment sought']),
      ...combined(
        ['rushed', 'hurried', 'dashed'],
        listed('to, him to, her to, them to, in, straight to, straight in, into'),
      ),
      ...listed('acted quickly, acted promptly, acted swiftly, sought help quickly, wasted no time'),
      ...combined(
        listed('prompt, timely, immediate, appropriate and timely, rapid, early'),
        listed(`
          presentation, attendance, help seeking, help - seeking, medical help, medical attention, care seeking
        `),
      ),
      ...combined(
        listed(`
          promptly, immediately, straight away, straightaway, instantly, at once, quickly, right away
        `),
        listed(`
          brought, attended, sought, presented, taken, took, called, rang, contacted, phoned, came
        `),
      ),
      ...combined(
        listed('sought, got, getting, seeking, asked for'),
        help,
        listed(`
        promptly, immediately, straight away, straightaway, at once, quickly, right away, same day, early
      `),
      ),
      ...combined(
        listed('presented, attended, brought, brought in, taken, came, came in, seen'),
        listed(`
          promptly, immediately, straight away, straightaway, at once, right away, same day, the same day,
          same evening, the same evening, same afternoon, within the hour, within hours, within an hour
        `),
      ),
      ...listed(`
        in a timely manner, in timely manner, in a timely way, timely attendance, as soon as it happened, right after,
        wasted no time
      `),
    ],
  },
  'missed-care': {
    'was-not-brought': [
      ...combined(
        ['forgot', 'forgotten', 'forgets', 'forgetting'],
        ['', 'about', 'about the', ...theirs],
        appointments,
      ),
      ...combined(not, attend),
      ...combined(
        listed('failed to, failing to, fails to, failure to, fail to'),
        listed('attend, bring, turn up, show, present, arrive'),
      ),
      ...combined([...not, 'nobody', 'no one'], bring.slice(0, 1), [
        ...['', ...listed('child, baby, him, her, them, children')],
      ]),
      ...combined([...not, 'been not'], brought.slice(0, 1), ['', 'to', 'for', 'in']),
      ...combined(
        not,
        listed('taken, presented, been brought, been taken, been presented'),
        ['to', 'for'],
        appointments,
      ),
      ...combined(
        listed(`
          missed, misses, missing, missed another, missed yet another, missed two, missed three, missed all
        `),
        [...combined(['', ...listed('last, first, second, third, several, previous, recent, planned')], appointments)],
      ),
      ...combined(appointments, listed('missed, not attended, not kept, was missed, were missed, defaulted')),
      ...combined(
        listed("did not, didn't, failed to, has not, unable to"),
        ['make', 'keep', 'made', 'kept'],
        ['', 'it to', ...theirs],
        appointments,
      ),
      ...listed(`
        wbn, wnbs, wnb'd, wnbd, was nb to, dnad, dna's, non - attendance, non attendances, non - attender, no - show,
        no shows, no - shows, ftas, not been to, was not bought, not bought to, did not bring him, did not bring her,
        dna x, serial dna, repeated dnas, lost to follow up, never came to, did not come to appointment
      `),
    ],
    'no-access': [
      ...combined(
        listed('nobody, no one, no - one, noone, nil'),
        listed(`
          came to door, came to the front door, answered, answered door, opened door, opened, let us in, let me in,
          responded, would open
        `),
      ),
      ...combined(['appeared', 'appears', 'seemed'], ['not to be in', 'to be out', 'nobody home', 'empty']),
      ...combined(
        ['not', "wasn't", 'never'],
        listed(`
          let over threshold, let over doorstep, invited in, allowed in, let in, allowed past, allowed entry,
          allowed access
        `),
      ),
      ...listed(`
        empty property, door remained shut, door stayed shut, not opening door, not opened door, spoke through window,
        would not come to door, no sign of anyone, refused home visit at door, unable to complete visit as no,
        nobody answering, no one answering, no one at address
      `),
      ...combined(carers, ['were', 'was', 'are', 'all'], ['out', 'out at time', 'out on visit']),
      ...combined(
        listed(`
          out, not in, away, not home, not at home, nobody in, no one in, nobody home, no one home
        `),
        ['when'],
        listed('i, we, hv, sw, called, visited, worker, health visitor, social worker, nurse'),
      ),
      ...combined(
        listed(`
          no, nil, unable to gain, could not gain, not gain, failed to gain, not able to gain, unable to get
        `),
        [...['access', 'entry']],
      ),
      ...combined(
        ['no', 'nil'],
        ['answer', 'reply', 'response'],
        ['at', 'to', 'from'],
        listed(`
          door, front door, address, home, home address, flat, house, property, knocking, knock, doorbell, buzzer,
          intercom, family home, visit, bell
        `),
      ),
      ...combined(
        [...not, ...willNot, 'nobody', 'no one'],
        listed('answer, answered, answering, open, opened, come to'),
        [...['door', 'front door', 'buzzer', 'intercom']],
      ),
      ...combined(
        [...not, ...willNot, 'refused to', 'would not', 'declined to', "wouldn't"],
        ['bring'],
        listed('him, her, baby, child, children, them, toddler'),
        listed('down, downstairs, out, through, to door, to front door, into room, to doorstep'),
      ),
      ...combined(
        [...not, ...willNot, 'refused to', 'would not'],
        ['let', 'allow'],
        listed(`
          me in, us in, worker in, hv in, sw in, me over threshold, access, entry, health visitor in,
          social worker in, social worker to see, hv to see, me see, worker see, us see, professionals in
        `),
      ),
      ...combined(listed('refused, refuses, refusing, declined, denied, denies, denying, blocked, obstructed'), [
        'access',
        'entry',
        'me entry',
        'me access',
      ]),
      ...cross(
        ['left', 'posted', 'put', 'dropped'],
        ['a', ''],
        ['card', 'calling card', 'note', 'contact card'],
        ['', 'through door', 'through letterbox'],
      ).filter((phrase) => phrase.includes('card')),
      ...combined(
        ['card', 'calling card', 'contact card'],
        listed('left, posted, put through, through door, through letterbox, dropped'),
      ),
      ...listed(`
        no acess, nil access, no access x2, turned away at door, turned away at the door, turned us away,
        turned me away, sent away at door, failed home visits, failed access, unsuccessful visit,
        unsuccessful home visit, abortive home visit, curtains closed no response, hiding inside, pretended to be out,
        pretending to be out, spoke through letterbox
      `),
    ],
    'cancelled-by-family': [
      ...combined(listed("cx, cxd, canx, canc, cnx, canc'd, cx'd"), ['by'], carers),
      ...combined(
        listed(`
          cancelled at mum's, cancelled at mother's, cancelled at parents', cancelled at family's, cancelled at dad's,
          cancelled at parental, cancelled at parent's
        `),
        ['request'],
      ),
      ...combined(
        carers,
        listed('rang, phoned, called, texted, emailed, messaged, rings, texts'),
        ['', 'in', 'today', 'morning of appt'],
        ['and cancelled', 'to cancel', 'cancelling', 'to postpone'],
      ),
      ...combined(
        carers,
        listed(`
        called off, pulled out of, did cancel, wants to cancel, asked to cancel, requested cancellation,
        keeps cancelling, kept cancelling, cancelling, repeatedly cancels, repeatedly cancelled, rearranged,
        rescheduled, postponed
      `),
      ),
      ...combined(
        carers,
        ['', ...listed('has, have, had, then, again, also, since')],
        listed('cancelled, canceled, postponed, called off, cancels'),
      ),
      ...combined(listed('cancelled, canceled, cancellation, postponed, cancelation, cxd, called off'), ['by'], carers),
      ...combined(
        listed(`
          rang, phoned, called, texted, text, emailed, messaged, contacted, wrote, asked, wishes, wanted, rings
        `),
        listed(`
          to cancel, and cancelled, to postpone, in to cancel, us to cancel, clinic to cancel, to say cancel
        `),
      ),
      ...combined(listed('rang, phoned, called, texted, emailed'), ['in', ''], ['cancelling', 'and cancels']),
    ],
    'left-before-seen': [
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
    ],
  },
  condition: {
    'bleeding-disorder': listed(`
      christmas disease, platelet function disorder, bernard soulier, thrombasthenia, fviii, bleeding condition,
      clotting condition, blood clotting disorder, blood clotting problem, coagulation disorder, coagulation defect,
      bleeding problem, factor 8 deficiency, factor 9 deficiency, factor seven, factor vii deficiency, f8 deficiency,
      factor xi deficiency, factor v deficiency, von willibrand, vonwillebrand, hemophiliac, low plts, plts low,
      blood disorder itp, inherited bleeding, thrombocytopaenia, platelet function, thrombocytopathy
    `),
    'brittle-bones': listed(`
      oi type iii, oi type iv, oi type 3, oi type 4, oi type 2, osteopaenia, osteopaenic, osteopetrosis,
      vitamin d rickets, rickety bones, bone fragility disorder, osteoporotic, low bone density, bone density low,
      weak bones, fragile bone, hypophosphatasia, bruck syndrome, juvenile osteoporosis, osteogenisis imperfecta
    `),
    epilepsy: listed(`
      petit mal, grand mal, jme, rolandic epilepsy, benign rolandic, childhood absence epilepsy, lennox - gastaut,
      temporal lobe epilepsy, refractory epilepsy, myoclonic epilepsy, epilepsy syndrome, epileptics, epileptiform,
      nocturnal epilepsy, frontal lobe epilepsy, intractable epilepsy, epilepsey, epilespy, fits disorder
    `),
    asthma: listed('asmha, astma, athsma, asthama, brittle asthma, asthmatic child'),
    'dermal-melanocytosis': [
      ...combined(
        listed(`
          slate grey, slate gray, slate - grey, blue grey, blue - grey, blue / grey, grey blue, bluish grey,
          grey - blue
        `),
        spot,
      ),
      ...combined(listed('mongolian, mongolian blue, blue mongolian, congenital blue, congenital melanocytic'), spot),
      ...combined(['blue'], listed('spot, spots, naevus, naevi, birthmark, birthmarks')),
      ...listed(`
        lumbosacral melanocytosis, melanocytoses, dermal melanosis, dermal melanocytoses, mongolian blues
      `),
    ],
    'neuro-disability': listed(`
      spine bifida, spina - bifida, neuro disabled, static encephalopathy, brain damaged, four limb spasticity,
      paraplegia, paraplegic, tetraplegia, tetraplegic, myelomeningocele, meningomyelocele, quad cp, sma type,
      charcot marie tooth, angelman, angelman syndrome, batten disease, battens, periventricular leukomalacia,
      hypoxic ischaemic encephalopathy, kernicterus, ataxic, athetoid, choreoathetoid, pmld, non - ambulant,
      profound and multiple, globally delayed, global developmental, global dev delay, global development delay,
      neurodisabilities, neurological disability, neurodevelopmental disability, neuro - disability, monoplegia,
      triplegia, diplegic, hemi, bilateral spastic, unilateral cp, bilateral cp, dystonic cp, congenital myopathy,
      wheelchair - user, wheelchair - bound, uses wheelchair, uses a wheelchair, worster drought, myotonic dystrophy,
      full time wheelchair, smard, hereditary spastic, cerebal palsy, cerebral palsey, hypertonia, spasticity
    `),
  },
  concern: {
    'safeguarding-concern': [
      ...combined(
        listed('raised, shared, escalated, flagged, logged'),
        ['', 'it', 'this', 'concern', 'concerns'],
        listed(`
          with safeguarding, with safeguarding lead, to safeguarding, to safeguarding lead, as safeguarding,
          with dsl as concern, to mash, with mash, as cause for concern, as safeguarding concern
        `),
      ),
      ...combined(
        ['safeguarding'],
        listed(`
          concerns raised, concern raised, flag raised, alert, alert raised, referral, referral made, team referral
        `),
      ),
      ...combined(
        listed('safeguarding, sg, s / g, child protection, cp, welfare'),
        listed(`
          concern, concerns, issue, issues, worries, worry, referral, referrals, alert raised, enquiry raised
        `),
      ),
      ...combined(
        listed('concern, concerns, concerned, worried, worries, worry, anxious'),
        listed('about, for, re, regarding, around, over'),
        listed(`
          safeguarding, neglect, welfare, wellbeing, child protection, safety at home, home life, basic care,
          child safety, parenting capacity, care at home, care given, supervision at home, emotional wellbeing
        `),
      ),
      ...combined(
        listed(`
          referred, referral, refer, referring, referral sent, referral made, reported, escalated
        `),
        ['to', 'in to'],
        listed(`
          mash, social care, social services, csc, children's services, childrens services, children's social care,
          ssd
        `),
      ),
      ...combined(
        listed('mash, social care, social services, csc, safeguarding, marf, cause for concern, msah'),
        listed('referral, referral made, referral sent, referral done, referral completed'),
      ),
      ...listed(`
        marf sent, marf completed, marf done, marf submitted, raised as safeguarding, neglectfully
      `),
    ],
    'maltreatment-suspected': [
      ...combined(
        listed('query, ?, possible, suspected, possibly, probable, likely, r / o'),
        ['non accidental'],
        listed(`
          injury, injuries, trauma, bruising, fracture, burn, bruise, head injury, harm, mechanism
        `),
      ),
      ...combined(
        ['abusive'],
        listed(`
          injury, injuries, trauma, head trauma, head injury, fracture, fractures, bruising, mechanism, cause, origin,
          marks, burns, aetiology
        `),
      ),
      ...combined(
        listed(`
          suspicious, deliberate, inflicted, intentional, non accidental, non - accidental, nonaccidental
        `),
        [...injuryNouns, ...listed('trauma, head injury, cause, mechanism, explanation, harm')],
      ),
      ...combined(listed('physical, sexual, emotional, child, suspected, possible, likely, ? physical'), [
        'abuse',
        'maltreatment',
      ]),
      ...combined(listed('query, ?, possible, suspected, possibly, probable, likely, r / o'), [
        'nai',
        'aht',
        'non accidental',
      ]),
      ...listed(`
        aht, ntai, abused by, physically abused by, munchausen, induced illness, child sexual abuse, fgm concern
      `),
    ],
    disclosure: [
      ...combined(
        listed('made, makes, making, gave, further, partial, verbal, new, written'),
        ['', 'a', 'an', 'some'],
        [...['disclosure', 'disclosures', 'allegation', 'allegations']],
      ),
      ...['disclosed to', 'discloses that', 'is disclosing'],
      ...[],
    ],
  },
  mobility: {
    'not-mobile': [
      ...cross(listed("not, not yet, non, pre, non -, pre -, isn't, is not, isn't yet"), [
        'mobile',
        'independently mobile',
        'mobilising',
        'ambulant',
      ]).filter((phrase) => !phrase.startsWith('non') || !phrase.endsWith('ambulant')),
      ...listed(`
        immobile, no independent mobility, no mobility yet, cant roll or crawl, not on the move, nonambulant infant
      `),
    ],
    rolling: [
      ...listed(`
        begun to roll, begun rolling, began rolling, has started rolling, learnt to roll, rolled at
      `),
      ...combined(
        ['rolling', 'rolls', 'roll', 'rolled'],
        ['', 'over'],
        listed('both ways, front to back, back to front, from front, from back'),
      ),
      ...combined(
        ['rolling', 'rolls'],
        listed('independently, well, now, over now, freely, from tummy, onto tummy, to side'),
      ),
      ...combined(
        listed('learnt, learned, learning, trying, able, starting, started, beginning, began'),
        ['to'],
        ['roll', 'roll over'],
      ),
      'can roll',
      'just started rolling',
      'has rolled over',
      'rolled over for the first time',
    ],
    crawling: [
      'begun to crawl',
      'begun crawling',
      'started crawling',
      'began crawling',
      ...combined(
        listed(`
          learnt, learned, learning, trying, able, starting, started, beginning, began, attempting
        `),
        ['to'],
        ['crawl', 'commando crawl'],
      ),
      ...combined(['commando', 'army', 'belly', 'bear'], ['crawl', 'crawls', 'crawling']),
      ...listed('can crawl, creeping, crawls well, on all fours, moves on hands and knees'),
    ],
    cruising: [
      ...combined(
        listed('walks, walking, walk, steps, stepping, side steps, side stepping, moves, coasts'),
        ['around', 'round', 'along'],
        listed('furniture, sofa, settee, the furniture, cot'),
      ),
      ...combined(
        ['cruises', 'cruising', 'cruise'],
        ['', 'round', 'around', 'along'],
        listed('furniture, sofa, settee, cot, units, radiators'),
      ),
      ...combined(listed('learnt, learned, able, starting, started, beginning, began'), ['to'], ['cruise']),
      ...['coasting round furniture', 'coasting around furniture'],
    ],
    walking: [
      ...listed(`
        but not walk, but not yet walk, and not yet walk, begun to walk, begun walking, began walking,
        starting walking, walked at, walking since, walked from
      `),
      ...combined(
        listed('learnt, learned, learning, able, starting, started, beginning, began'),
        ['to'],
        ['walk', 'walk independently'],
      ),
      ...combined(
        ['walks', 'walking', 'walked', 'walk'],
        listed(`
          unaided, independently, unsupported, alone, on own, on his own, on her own, with one hand, holding hands,
          confidently, steadily
        `),
      ),
      ...combined(
        listed('took, takes, taken, taking, has taken'),
        ['', ...listed('his, her, a few, first few, few, a couple of, some, independent')],
        ['steps', 'first steps', 'independent steps'],
      ),
      ...combined(listed('now, just, newly, recently, only just, already, late, early'), ['walking', 'walker']),
      ...listed('mobile child, fully mobile, fully ambulant, ambulant, walking since, walking from'),
    ],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly Phrase[]>>>>;
