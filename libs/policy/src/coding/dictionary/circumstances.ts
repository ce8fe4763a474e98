import { accountsToo, knowsNot } from './accounts-too.js';
import { bringers } from './agents.js';
import { nothingSaid } from './causes-unknown.js';
import { changingAccounts } from './changing-accounts.js';
import { judgedAccounts } from './judged-accounts.js';
import { careMore, conditionsMore } from './care-and-conditions.js';
import { cruelWords } from './cruelty.js';
import { events, fallForms } from './events.js';
import { accountForms, fittingAccounts } from './account-forms.js';
import { howSoon } from './how-soon.js';
import { judgementsToo } from './judgements.js';
import { schoolPhrases } from './schools.js';
import { sexualAssaults } from './sexual.js';
import { sportsToo } from './sports.js';
import { families } from './families.js';
import { combined, listed, type Phrase } from './forms.js';
import { happeningWords, judgementWords } from './happening-words.js';
import { help } from './help.js';
import { conditionsToo, helpToo } from './help-too.js';
import { beatingWords, impacts } from './impacts.js';
import { burningThings, scaldings } from './scalding.js';
import { told } from './told.js';
import { tumbles, tumblesFromHigh } from './tumbles.js';
import { crashes } from './vehicles.js';

/** What happened, what was said of it, how soon help came, what is known of the child: by the words that people write. */
export const circumstanceWords = {
  mechanism: {
    fall: [
      ...families.mechanism.fall,
      ...events.fall,
      ...happeningWords.fall,
      ...tumbles,
      ...listed('falling, falling off, falling from, falling over, falling down, foosh'),
      ...combined(fallForms, ['out of']),
      ...listed(`
        foos, was dropped, rolled out of, slid off, tumbling, toppling, toppled off, toppled over, toppled from,
        off settee, off couch, off changing table, off bed, off chair, off high chair, lost footing, lost balance,
        lost his balance, lost her balance, over handlebars, went over handlebars, slips, trips, tripping, slipping,
        stumbling, slipped over, slipped off, tripped over, tumbles, topples, fell back, fell backwards,
        fell forwards, fell awkwardly, fell down, went flying, over the handlebars, faceplanted, face planted,
        face plant, came off scooter, knocked over, knocked to ground, pushed over, rolled from, ended up on floor,
        slipped from, fall from bed, fall off, fall from, mechanical fall, falls over, took a tumble, had a tumble,
        off bike, off trampoline, off scooter, off slide, off swing, fell down step, fell of, went over on bike,
        over handle bars, fell downstairs, fell down stairs, fell down the stairs, fall downstairs, fall down stairs,
        fall down the stairs, falls down stairs, fallen downstairs, fallen down stairs, fallen down the stairs,
        tumbled down stairs, tumbled down the stairs, tumbled downstairs, fall, fell, falls, fallen, fallen over,
        tripped, trip, slipped, tumbled, tumble, stumbled, fell over, fell off, fell from, rolled off, rolled off bed,
        slip, fell off bike, fell off his bike, fell off her bike, fell off scooter, came off bike, came off his bike,
        came off her bike, fell downstairs and, off sofa, off the bed, toppled, collapsed off
      `),
    ],
    'fall-from-height': [
      ...families.mechanism['fall-from-height'],
      ...events['fall-from-height'],
      ...happeningWords['fall-from-height'],
      ...tumblesFromHigh,
      ...listed(`
        from height, fell from roof, fell off balcony, out of window, from first floor window, off climbing frame,
        fell from upstairs, fallen from height, from upstairs window, fell from top of climbing frame, out of tree,
        from balcony, jumped from window, jumped from roof, jumped off roof, jumped from height,
        fell out of bedroom window, off a roof, fell from height, fall from height, fell out of window,
        fell from window, fell from a window, fall from window, fell out of a window, fell out of a tree,
        fell from a tree, fell out of tree, fell off the roof, fell off a wall, fell from balcony, fell off balcony,
        fell from a balcony, fell from climbing frame, fell off climbing frame, fell off the climbing frame,
        fell from the climbing frame, fell out of first floor window, fell from wall, fell off wall, fell from a wall,
        from a height, fell from a balcony
      `),
    ],
    traffic: [
      ...families.mechanism.traffic,
      ...events.traffic,
      ...happeningWords.traffic,
      ...crashes,
      ...listed(`
        mva, pedestrian vs car, ped vs car, car vs ped, car v ped, ped v car, pedestrian v car, road traffic,
        hit and run, in a collision, vehicle collision, car hit, motorbike accident, be run over, get run over,
        gets run over, knocked over by, run over by, cyclist v car, bike v car, hit by vehicle, hit by lorry,
        hit by bus, hit by motorbike, road accident, motor vehicle, car rolled, reversed over, reversed into,
        passenger in car, knocked down crossing, knocked down by car, came off motorbike, came off quad bike,
        quad bike accident, crashed car, hit by train, rtc, rta, road traffic collision, road traffic accident,
        hit by car, hit by a car, car accident, knocked down by a car, knocked over by a car, car crash,
        struck by car, struck by a car, knocked off bike, knocked off his bike, pedestrian hit, hit by a van
      `),
    ],
    sport: [
      ...families.mechanism.sport,
      ...sportsToo,
      ...listed(`
        cricket ball, rugby ball, tennis, lacrosse, riding lesson, karate, boxing, kickboxing, taekwondo, rounders,
        dodgeball, badminton, athletics, five a side, volleyball, ice skating, skiing, snowboarding, wrestling,
        martial arts, pe, games lesson, in games, during games, p e, footie, footy, jiu jitsu, softball, squash match,
        handball, high jump, long jump, hurdles, gym class, gym lesson, swimming lesson, tag rugby, touch rugby, mma,
        cheerleading, sports lesson, table tennis, bjj, soccer, cross country, football, rugby, tackled, tackle,
        netball, hockey, gymnastics, playing sport, pe lesson, in pe, during pe, cricket, basketball, judo
      `),
    ],
    'school-or-nursery-accident': [
      ...families.mechanism['school-or-nursery-accident'],
      ...events['school-or-nursery-accident'],
      ...happeningWords['school-or-nursery-accident'],
      ...schoolPhrases,
      ...listed(`
        at lunch play, at lunchtime, at lunch time, at lunch break, at play time, at morning play, playtime,
        break time, breaktime, at breaktime, at break time, on playground, school yard, schoolyard, at his school,
        at her school, at creche, at pre school, at pre - school, at playgroup, in nursery, at his nursery,
        in classroom, dinner hall, accident at school, accident at nursery, incident at school, school incident,
        on school trip, in dinner hall, school accident, at childminder's, school field, at forest school,
        at first break, on school field, in reception class, nursery reported accident, at day nursery,
        at kindergarten, during lesson, in lesson, at school, in school, at nursery, in the playground, in playground,
        school playground, at playtime, sports day, on their premises, on our premises, by lunch hatch,
        at lunch hatch, near lunch hatch
      `),
      ...combined(
        listed('end, start, beginning, middle, close'),
        ['of'],
        listed(`
          lunch, break, lunchtime, breaktime, playtime, lesson, assembly, pe, school day, morning break
        `),
      ),
      ...listed(`
        playground, at break, at preschool, in class, accident form, accident book, nursery accident, acc book,
        acc bk, acc form, accident bk, acc report
      `),
    ],
    'hit-by-object': [
      ...families.mechanism['hit-by-object'],
      ...events['hit-by-object'],
      ...happeningWords['hit-by-object'],
      ...impacts,
      ...listed(`
        hit in face by, hit on head by, hit in eye by, hit in face with, hit on head with, struck in face by,
        struck on head by, hit in mouth by, ball to face, ball in face, ball hit, hit with cricket bat, hit with ball,
        hit by bat, thrown by, thrown toy, was hit with, caught by ball, caught by swing, kicked ball, ball kicked,
        ball struck, stone thrown, rock thrown, threw a toy, threw a stone, threw stone, threw toy, dropped on foot,
        dropped on toe, fell on foot, fell on toe, swung and hit, kicked by horse, hit on nose by, hit by a ball,
        hit by ball, hit by a toy, struck by object, hit by a swing, hit by swing, tv fell on, toy thrown,
        hit with a toy, hit by a stone, hit by, struck by, thrown at
      `),
    ],
    'hot-liquid': [
      ...families.mechanism['hot-liquid'],
      ...events['hot-liquid'],
      ...happeningWords['hot-liquid'],
      ...scaldings,
      ...listed(`
        mug of tea, cup of coffee, mug of coffee, boiling, hot cup, hot drinks, hot milk, hot fat, steam, hot food,
        noodles, hot pan of, boiled water, hot beverage, hot gravy, hot porridge, boiling pasta, hot fluid,
        hot liquids, pan of water, hot wax, bottle of hot, cup of hot, pot of tea, teapot, cafetiere, coffee, tea,
        soup, hot tap, bathwater, bath too hot, hot tea, hot coffee, hot water, boiling water, kettle, hot drink,
        cup of tea, hot soup, hot bath, pulled cup, hot liquid, bath water, boiling kettle, hot chocolate, hot oil,
        hot noodles
      `),
    ],
    'contact-burn': [
      ...families.mechanism['contact-burn'],
      ...events['contact-burn'],
      ...happeningWords['contact-burn'],
      ...burningThings,
      ...listed(`
        hot iron, hot hob, hot pan, oven shelf, hair straightner, hair straightener, straightener, wood burner,
        hot radiator, stove, grill, hot plate, hotplate, firework, sparkler, bonfire, glue gun, exhaust, exhaust pipe,
        lighter, candle, light bulb, baking tray, hot tray, hot metal, hot surface, fireguard, fire guard, oven tray,
        hot oven door, curling iron, curling wand, toaster, woodburner, hot coals, hair tongs, tongs,
        hot water bottle, hot tarmac, cigar, slide in sun, cooker ring, hair straighteners, straighteners, iron,
        oven door, radiator, hob, oven, hot oven, cooker, curling tongs, cigarette, fireplace, log burner, barbecue,
        bbq, heater, fire
      `),
    ],
    assault: [
      ...families.mechanism.assault,
      ...events.assault,
      ...happeningWords.assault,
      ...beatingWords,
      ...sexualAssaults,
      ...cruelWords,
      ...combined(
        ['beat', 'beats', 'beaten', 'beating'],
        ['him at', 'her at', 'them at', 'me at'],
        listed(`
          home, night, bedtime, bath time, bathtime, weekend, weekends, mealtimes, dinner, school
        `),
      ),
      ...combined(listed('be, is, get, gets, was, been, being, got, getting'), ['hit again', 'smacked again']),
      ...listed(`
        hit by stepfather, hit by father, hit by mother, hit by parent, hit by pupil, being hit, been hit by,
        was hit by dad, was hit by mum, hitting him, hitting her, hitting them, hit them, hits them, hits children,
        hit with slipper, hit with a shoe, hit with a wooden spoon, beat him, beat her, beats him, beats her,
        jumped by, stamped on, smacked by, slapped by, kicked by, headbutted by, physical fight, in a fight,
        shaken by, shook baby, shaking baby, choked by, choking him, strangling, strangles, strangle, knifed,
        physical altercation, set upon, elbowed by, elbowed in, kneed in, clubbed, clubbed with, bludgeoned,
        bludgeoned with, mugged, beaten by, beats children, hit by other, grabbed by throat, grabbed by neck, gbh,
        abh, grievous bodily harm, actual bodily harm, hits child, hit child, stabs, attacked by, spanked, spank,
        thumped, clouted, headlock, punched, kicked,
        slapped, smacked, assault, assaulted, hit by dad, hit by mum, hit by his dad, hit by her dad, hit by his mum,
        hit by her mum, hit by stepdad, hit by his stepdad, hit by her stepdad, hit with a belt, hit with belt,
        strangled, throttled, attacked, jumped on by, assailant, assailants, his attacker, her attacker, hook to face,
        hook to jaw, uppercut, haymaker, ? shaken, ? assaulted, stabbed, beaten up, hit him, hit her, hits him,
        hits her, hit me, hits me, hit with a stick, hit by a man, shook him, shook her, kicks, slaps, punches,
        smacks, hit by another, hit by older, hit by his brother, hit by her brother, hit by brother
      `),
    ],
    'dog-bite': [
      ...families.mechanism['dog-bite'],
      ...events['dog-bite'],
      ...happeningWords['dog-bite'],
      ...listed(`
        dog bite, dog bites, bitten by dog, bitten by a dog, bitten by the dog, dog bit, bitten by family dog
      `),
    ],
    'caught-in-door': [
      ...families.mechanism['caught-in-door'],
      ...events['caught-in-door'],
      ...listed(`
        caught in door, trapped in door, shut in door, caught in a door, trapped in a door, shut in car door,
        trapped in car door, caught in the door, trapped in the door, shut in the door, slammed in door, in car door,
        slammed in the door, shut in a door
      `),
    ],
    unwitnessed: [
      ...families.mechanism.unwitnessed,
      ...events.unwitnessed,
      ...listed(`
        not witnessed by, unwitnessed by, nobody witnessed, no one witnessed, did not witness, didn't witness,
        not observed, not directly observed, unseen by, no adult present, found on floor, found at bottom of stairs,
        found lying, found at the foot of stairs, no witness, not seen by anyone, nobody was watching,
        nobody watching, unwitness, not been witnessed, no adults present, no adult saw, wasn't witnessed,
        was not witnessed, unwitnessed, not witnessed, nobody saw, no one saw, noone saw, not seen to happen, unseen,
        found on the floor, no witnesses, unobserved
      `),
    ],
    'not-known': [
      ...families.mechanism['not-known'],
      ...events['not-known'],
      ...happeningWords['not-known'],
      ...listed(`
        nobody knows, no one knows, no idea how, no idea what, not aware how, unaware how, don't know how,
        not clear how, unknown how, mech unknown, mech unclear, mechanism not clear, cause unclear, cause not clear,
        aetiology unclear, unknown origin, unsure what happened, unsure of cause, unsure of mechanism,
        mechanism uncertain, no clear mechanism, mechanism not established, unclear cause, not sure what happened,
        unsure where, does not know where, not sure where, unexplained mechanism, unknown mech, origin unknown,
        mechanism unk, moi not known, moi unclear, moi ?, mechanism ?, circumstances unclear, nobody sure how,
        no one sure how, cause never known, cause never found, cause never established, never known how,
        reason never found, mechanism not known, mechanism unknown, unknown mechanism, unknown cause, cause unknown,
        not known how, unsure how, does not know how, doesn't know how, unclear how, cause not known,
        mechanism unclear, not sure how, unclear mechanism, no known mechanism, unknown moi, moi unknown
      `),
    ],
  },
  explanation: {
    inconsistent: [
      ...families.explanation.inconsistent,
      ...told.inconsistent,
      ...accountsToo.inconsistent,
      ...judgementWords.inconsistent,
      ...judgementsToo.inconsistent,
      ...accountForms.inconsistent,
      ...judgedAccounts.inconsistent,
      ...listed(`
        does not tally, doesn't tally, not tally, does not correspond, doesn't add up, does not add up, not add up,
        not credible, out of keeping, not convincing, unconvincing, improbable, incongruent, incongruous,
        not in line with, conflicts with findings, don't match, do not match, don't fit, discrepancy between,
        discrepant with, developmentally implausible, not developmentally, beyond developmental,
        beyond his developmental, beyond her developmental, would not cause, would not explain, not explain,
        unlikely mechanism, mechanism unlikely, contradicts, not compatible with, does not support, not supported by,
        not likely to have caused, not fit, not accounted for by, inconsistent, not consistent, does not fit,
        doesn't fit, do not fit, not in keeping, not compatible, implausible, unlikely explanation, not explained by,
        does not explain, doesn't explain, at odds with, does not match, doesn't match, not plausible, incompatible,
        did not match, did not fit, not match, not adequately explained, does not account, not fitting
      `),
    ],
    consistent: [
      ...families.explanation.consistent,
      ...told.consistent,
      ...accountsToo.consistent,
      ...judgementWords.consistent,
      ...fittingAccounts,
      ...judgedAccounts.consistent,
      ...listed(`
        consistent w, in keeping w, explained by, explicable by, explainable by, accounted for by, tallies with,
        corresponds with, accounts for, fits mechanism,
        plausible explanation, good explanation, reasonable explanation, appropriate explanation, clear explanation,
        credible, credible explanation, compatible, fitting with, in line with, clear account, adequately explained,
        keeping with, explanation accepted, explanation plausible, explanation fits, mechanism fits, convincing,
        consistent with, in keeping with, fits with, plausible, compatible with, matches the, c / w, fits the,
        consistent
      `),
    ],
    changing: [
      ...families.explanation.changing,
      ...changingAccounts,
      ...told.changing,
      ...accountsToo.changing,
      ...judgementWords.changing,
      ...listed(`
        changes story, changed version, changing version, different versions, differing versions, two versions,
        different stories, two stories, different story, several explanations, different history,
        contradictory accounts, contradicts earlier, contradictory, changed explanation, changed explanations,
        conflicting history, conflicting information, conflicting versions, history varies, history varied,
        history keeps changing, stories differ, versions differ, varying explanations, varying histories,
        differing histories, gave a different, gives different, discrepancies in, story keeps changing,
        changing accounts, changes with each, altered account, different each time, initially said, changing story,
        changing history, story changed, changed her story, changed his story, changed story, different explanation,
        different explanations, different accounts, conflicting accounts, changing account, conflicting histories,
        account changed, accounts differ, changed the story, changing explanations, changing explanation,
        differing accounts, conflicting stories, story has changed, two different stories, varying accounts,
        account has changed, keeps changing, kept changing, differing explanations, changes each time, changed twice,
        conflicting explanations, history changed, changed account
      `),
    ],
    'none-given': [
      ...nothingSaid,
      ...combined(
        ['not explained by', 'not accounted for by', 'unaccounted for by', 'not explained by either of the'],
        listed(`
          parents, parent, either parent, mum, dad, mother, father, carers, carer, family, mum or dad
        `),
      ),
      ...combined(
        ['not explained by', 'not accounted for by'],
        ['either of parents', 'foster carer', 'either carer', 'nan'],
      ),
      ...families.explanation['none-given'],
      ...told['none-given'],
      ...accountsToo['none-given'],
      ...judgementWords['none-given'],
      ...knowsNot,
      ...listed(`
        no story, shrugged, shrugs, refuses to discuss, will not discuss, would not discuss, unwilling to discuss,
        evasive about, changed the subject, changes subject when asked, gave no reason, gives no reason,
        won't talk about, no answer when asked, silent when asked, does not say, no mechanism, mechanism not given,
        explanation not given, no explanation given, no explanation offered, no plausible explanation,
        no adequate explanation, refused to explain, would not explain, declined to explain, wouldn't explain,
        not able to explain, unable to say, cannot say, could not say, will not say, would not say, wouldn't say,
        won't say, refuses to say, not forthcoming, without an explanation, nil explanation given, unable to account,
        could not account, cannot account, can't account, no satisfactory explanation, no reason offered,
        no clear account, offers no explanation, no disclosure of how, declined to say, no mechanism of injury given,
        nil account, did not explain, didn't say how, did not say how, not say how, no mechanism of injury,
        no mechanism given, no mechanism offered, no moi, nil mechanism, never explained, not been explained,
        lack of explanation, absence of explanation, no explanation, no clear explanation, unexplained,
        could not explain, unable to explain, cannot explain, can't explain, without explanation, no account given,
        nil explanation, not explained, could not say how, cannot say how, couldn't explain, no reason given,
        unable to say how, no account, no story, can't say how, would not say how
      `),
    ],
  },
  delay: {
    delayed: [
      ...families.delay.delayed,
      ...help.delay.delayed,
      ...helpToo.delayed,
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
    ],
    prompt: [
      ...families.delay.prompt,
      ...help.delay.prompt,
      ...helpToo.prompt,
      ...howSoon.prompt,
      ...listed(`
        presented same day, taken same day, seen same day, attended same day, brought same day, brought in same day,
        taken to gp same day, brought straight in, brought in straight away, immediate presentation,
        immediately attended, immediately sought, sought help immediately, sought help straight away, within 30 mins,
        within 1 hour, within 1 hr, within 2 hours, within 2 hrs, within an hr, within 30 minutes,
        within half an hour, prompt attendance, appropriately sought, timely presentation, came immediately,
        came in immediately, presented immediately, attended immediately, called ambulance immediately,
        called an ambulance straight away, presented same day, immediately sought help, 999 called immediately,
        immediately following, immediately called, rang 111 straight away, immediately rang, brought promptly,
        straightaway, sought advice immediately, sought medical advice promptly, as soon as it happened,
        brought straight, brought immediately, straight in, came straight, immediately brought, presented promptly,
        promptly, within the hour, within an hour, straight to, prompt presentation, straight away, immediately after,
        brought in immediately, attended promptly, straight after, called 999 immediately, right away
      `),
    ],
  },
  'missed-care': {
    'was-not-brought': [
      ...families['missed-care']['was-not-brought'],
      ...help['missed-care']['was-not-brought'],
      ...helpToo['was-not-brought'],
      ...careMore['was-not-brought'],
      ...listed(`
        failed to bring, did not bring, didn't bring, not been brought, dnas, dna x2, dnaed, nonattendance,
        non attendance, did not arrive, failed appointment, failed appointments, failed appt, missed appt,
        missed appts, no shows, never attended, not taken to, repeatedly missed, was not presented,
        not brought in for, children not brought, not bring, child not brought, missed imms, missed hospital,
        missed opd, missed vaccinations, missed jabs, missed review, missed reviews, failed to present, defaulted,
        missed dental, poor attendance at appointments, non attender, fail to attend, failure to attend,
        not attending appointments, not turned up, never turned up, appointments missed, appointment missed,
        appts missed, appt missed, immunisations missed, clinic missed, nonattender, missed his appt, missed her appt,
        did not show, didn't show, was nb, was not brought, not brought, wnb, dna, dna'd, did not attend,
        didn't attend, failed to attend, missed appointment, missed appointments, missed his appointment,
        missed her appointment, missed clinic, no show, not attended, wasn't brought, were not brought,
        missed the appointment, missed last appointment, did not turn up, didn't turn up, fta, never brought,
        missed immunisations
      `),
    ],
    'no-access': [
      ...families['missed-care']['no-access'],
      ...help['missed-care']['no-access'],
      ...helpToo['no-access'],
      ...careMore['no-access'],
      ...listed(`
        unable to gain access, unable to gain entry, could not gain access, no access gained, no answer to door,
        no response to knocking, no response at address, no response at home, nav, nav x2, failed home visit,
        failed visits, ineffective visit, out when called, family not in, family not at home, mum not in,
        parents not in, nobody answered, no one answered, not answering door, did not answer door, didn't answer door,
        door not answered, refused to let, refused to open, refused to allow, denied entry, access denied,
        access refused, entry refused, entry denied, card posted, card put through, calling card, no one in when,
        nobody in when, abortive visit, aborted visit, no entry, house empty, no one came to door,
        nobody came to door, no - access, unable to access property, would not answer door, not available for visit,
        no access, no access visit, nobody at flat, nobody at house, nobody at address, nobody at property,
        no one at flat,
        no one at house, no one at address, no one at property, nobody home, no one home, nobody in, no one in,
        no reply, no answer, not at home,
        card left, would not open the door, did not open the door, refused entry, no answer at the door,
        wouldn't open the door, nobody at home, no one at home, denied access, not let in, refused access,
        no response at door, did not answer the door, didn't answer the door, failed visit
      `),
    ],
    'cancelled-by-family': [
      ...families['missed-care']['cancelled-by-family'],
      ...help['missed-care']['cancelled-by-family'],
      ...helpToo['cancelled-by-family'],
      ...careMore['cancelled-by-family'],
      ...listed(`
        cancelled by text, cancelled by phone, cancelled via text, cancelled by telephone, cancelled via phone,
        cancelled by email, cancelled on day by
      `),
      ...combined(bringers, ['cancelled', 'has cancelled', 'have cancelled']),
      ...combined(['cancelled', 'called off', 'put off', 'postponed'], ['by'], bringers),
      ...listed(`
        text to cancel, texts to cancel, message to cancel, cancelled last minute, cancelled appointment,
        emailed to cancel, messaged to cancel, telephoned to cancel, tel to cancel, request to cancel,
        phoned and cancelled, rang and cancelled, cancelled at short notice, cancelled same day, wished to cancel,
        wanted to cancel, cancelled the appointment, contacted to cancel, rang to cancel, called to cancel,
        phoned to cancel, cancelled again, texted to cancel, asked to cancel, cancelled the visit
      `),
    ],
    'left-before-seen': [
      ...families['missed-care']['left-before-seen'],
      ...help['missed-care']['left-before-seen'],
      ...helpToo['left-before-seen'],
      ...careMore['left-before-seen'],
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
    ],
  },
  condition: {
    'bleeding-disorder': [
      ...families.condition['bleeding-disorder'],
      ...conditionsToo['bleeding-disorder'],
      ...conditionsMore['bleeding-disorder'],
      ...listed(`
        haemophilia a, haemophilia b, factor 8, factor viii deficiency, factor 9, factor xiii, factor deficiency,
        platelet disorder, coagulopathy, clotting problem, clotting abnormality, clotting defect, von willebrands,
        von willebrand disease, low platelet, glanzmann, immune thrombocytopenia, bleeding tendency,
        bleeding diathesis, vitamin k deficiency, haemorrhagic disease, vit k deficiency,
        immune thrombocytopenic purpura, thrombocytopenic, haemophilic, vwf, platelets low, factor v, factor vii,
        factor xi, clotting factor deficiency, platelet count low, haemophilia, haemophiliac, von willebrand,
        von willebrand's, vwd, itp, bleeding disorder, thrombocytopenia, clotting disorder, factor viii,
        low platelets, hemophilia, factor ix
      `),
    ],
    'brittle-bones': [
      ...families.condition['brittle-bones'],
      ...conditionsToo['brittle-bones'],
      ...conditionsMore['brittle-bones'],
      ...listed(`
        metabolic bone disease, osteoporosis, bone fragility, fragile bones, oi type, osteogenesis, osteopenic,
        oi type 1, oi type i, bone disease, brittle bone disorder, brittle bones disease, fragility fractures,
        osteopenia of prematurity, osteogenesis imperfecta, oi, brittle bone, brittle bones, brittle bone disease,
        rickets, osteopenia
      `),
    ],
    epilepsy: [
      ...families.condition.epilepsy,
      ...conditionsToo.epilepsy,
      ...conditionsMore.epilepsy,
      ...listed(`
        known epileptic, absence seizures, absence epilepsy, dravet, infantile spasms, west syndrome, epilepsies,
        seizure condition, generalised epilepsy, focal epilepsy, juvenile myoclonic epilepsy, epilepsy plan,
        lennox gastaut, epilepsy, epileptic, seizure disorder, known seizures
      `),
    ],
    asthma: [...families.condition.asthma, ...conditionsToo.asthma, ...['asthmatics'], ...['asthma', 'asthmatic']],
    'dermal-melanocytosis': [
      ...families.condition['dermal-melanocytosis'],
      ...conditionsToo['dermal-melanocytosis'],
      ...conditionsMore['dermal-melanocytosis'],
      ...listed(`
        blue grey spot, blue grey spots, blue - grey spot, blue - grey spots, blue grey patch, blue grey patches,
        slate grey naevi, slate grey patch, slate grey patches, slate - grey, slate grey, slate gray, mongolian,
        congenital melanocytosis, blue gray spot, blue gray spots, melanocytosis, blue naevus, mbs, slate grey nevi,
        blue black spot, birthmark blue, slate blue naevus, mongolian blue spot, mongolian blue spots, mongolian spot,
        blue spot, blue spots, slate grey naevus, dermal melanocytosis, mongolian spots, slate grey nevus,
        congenital dermal melanocytosis, slate grey spot
      `),
    ],
    'neuro-disability': [
      ...families.condition['neuro-disability'],
      ...conditionsToo['neuro-disability'],
      ...conditionsMore['neuro-disability'],
      ...listed(`
        developmental delay, global delay, gdd, spinal muscular atrophy, duchenne, dmd, hemiplegia, hemiplegic,
        diplegia, quadriplegic, hypotonic, hypoxic brain injury, gmfcs, spastic diplegia, spastic quadriplegia,
        neurodisabled, acquired brain injury, complex disability, wheelchair user, wheelchair bound,
        wheelchair dependent, neuromuscular disease, neuromuscular disorder, neuromuscular, myopathy, dystonia,
        physical disability, dyskinetic, rett syndrome, leukodystrophy, spastic cp, cerebral palsy, cp, non ambulant,
        quadriplegia, muscular dystrophy, spina bifida, global developmental delay, hypotonia, neurodisability,
        neuro disability, spastic
      `),
    ],
  },
  concern: {
    'safeguarding-concern': [
      ...families.concern['safeguarding-concern'],
      ...told.concern['safeguarding-concern'],
      ...conditionsToo['safeguarding-concern'],
      ...listed(`
        safeguarding issues, safeguarding issue, sg issues, cp concern, child protection concern,
        child protection issue, welfare concern, welfare concerns, concern for welfare, concerned about welfare,
        concerns about care, concerns around neglect, concern around neglect, referral made to social care,
        social care referral, referral to social care, neglectful, neglecting, dental neglect, medical neglect,
        emotional neglect, physical neglect, educational neglect, signs of neglect, concerned about his safety,
        concerned about her safety, social services referral, safeguarding referral made, csc referral,
        cause for concern form, cause for concern raised, concern raised with safeguarding, sg referral, cp referral,
        safeguarding concern, safeguarding concerns, child protection concern, child protection concerns,
        cause for concern, concerns about neglect, neglect concerns, neglect, mash referral, safeguarding referral,
        referred to social care, cp concerns, sg concern, sg concerns, referred to mash, neglected,
        cause for safeguarding concern, referred to children's services, referral to children's services
      `),
    ],
    'maltreatment-suspected': [
      ...families.concern['maltreatment-suspected'],
      ...told.concern['maltreatment-suspected'],
      ...conditionsToo['maltreatment-suspected'],
      ...listed(`
        non accidental injuries, nonaccidental injuries, nais, non accidental bruising, non accidental harm,
        non accidental fracture, deliberately injured, intentional injury, intentionally inflicted, intentional harm,
        physical maltreatment, ? nai, nonaccidental injury, non accidental trauma, non accidental mechanism,
        non accidental cause, inflicted injuries, inflicted trauma, inflicted head injury, suspicious injury,
        suspicious injuries, suspicious bruising, suspicious bruise, suspicious fracture, suspicious marks,
        deliberately hurt, deliberately harmed, deliberately inflicted, deliberate harm, csa, emotional abuse,
        child maltreatment, shaken baby syndrome, shaken impact, abusive fracture, physically abusing, abusing,
        pattern of abuse, suspicious of abuse, fabricated or induced illness, fabricated or induced, abusive injuries,
        maltreated, sexually abused, possible abuse, nai concerns, non accidental injury, non - accidental injury,
        nai, non accidental, non - accidental, inflicted injury, physical abuse, suspected abuse, abuse suspected,
        abusive injury, abusive head trauma, child abuse, maltreatment, inflicted, shaken baby, fabricated illness,
        fii, sexual abuse, abuse, abused, nonaccidental, physically abused, non - accidental pattern,
        deliberate injury
      `),
    ],
    disclosure: [
      ...families.concern.disclosure,
      ...told.concern.disclosure,
      ...listed(`
        told teacher that, told staff that, told school that, told social worker that, told foster carer that,
        told a friend that, told me that, told nurse that, told school nurse, told teaching assistant, disclose,
        disclosing, disclosures, has disclosed, disclosed that, allegation made by child, child alleges,
        child alleged, child's allegation, made an allegation, confided in teacher, said his dad hit,
        said her dad hit, said stepdad hit, says he gets hit, says she gets hit, made allegations, disclosed,
        discloses, disclosure, made a disclosure, said that dad hit, said dad hit, says dad hits, said mummy hit,
        said daddy hit, said mum hit, says mum hits, said daddy hurt, said mummy hurt, says daddy hits,
        says mummy hits, daddy hits, mummy hits, said that mum hit
      `),
    ],
  },
  mobility: {
    'not-mobile': [
      ...families.mobility['not-mobile'],
      ...help.mobility['not-mobile'],
      ...helpToo['not-mobile'],
      ...listed(`
        non - mobile, pre - mobile, not yet independently mobile, non independently mobile, not independently moving,
        not mobilising yet, lies where placed, stays where put, stays where placed, stays where he is put,
        stays where she is put, immobile infant, cannot move independently, non crawling, not moving around,
        not mobile yet, non rolling, immobile baby, not mobile, non mobile, nonmobile, not yet mobile, pre mobile,
        not independently mobile, premobile, not moving independently, isn't mobile
      `),
    ],
    rolling: [
      ...families.mobility.rolling,
      ...help.mobility.rolling,
      ...helpToo.rolling,
      ...listed(`
        able to roll, rolls front to back, rolls both ways, rolled over, rolling front to back, rolling back to front,
        beginning to roll, learning to roll, rolls from front, rolls back to front, just rolling, started to roll,
        can roll over, rolled for first time, rolling, rolls, rolls over, rolling over, rolling both ways,
        started rolling, can roll, starting to roll
      `),
    ],
    crawling: [
      ...families.mobility.crawling,
      ...help.mobility.crawling,
      ...helpToo.crawling,
      ...listed(`
        able to crawl, beginning to crawl, learning to crawl, commando crawls, commando crawl, army crawling,
        army crawls, army crawl, crawled, crawl, crawler, bear crawling, belly crawling, crawling, crawls,
        commando crawling, starting to crawl, started to crawl, can crawl
      `),
    ],
    cruising: [
      ...families.mobility.cruising,
      ...help.mobility.cruising,
      ...helpToo.cruising,
      ...listed(`
        furniture walking, furniture walks, walking around furniture, walking round furniture, walks around furniture,
        walks round furniture, cruises furniture, cruise, cruised, cruiser, walking holding furniture,
        walks along furniture, walking along furniture, cruising, cruises
      `),
    ],
    walking: [
      ...families.mobility.walking,
      ...help.mobility.walking,
      ...helpToo.walking,
      ...careMore.walking,
      ...combined(['walked', 'walking'], listed('late, early, at a year, at one, at 1, at 18 months, on time, at 2')),
      'able to walk',
      'walk independently',
      'walks independently',
      'walks alone',
      ...combined(
        ['walking by', 'to walk by'],
        listed(`
          10, 11, 12, 13, 14, 15, 16, 17, 18, one, two, age, about, around, time, first birthday, second birthday,
          next visit, next review, year, summer, christmas, easter
        `),
      ),
      ...listed(`
        walking alone, walks well, walking well, took first steps, taking steps, taking first steps,
        taking a few steps, taking few steps, independent steps, steps independently, toddles, starting to walk,
        beginning to walk, started to walk, walks unaided, walked alone, fully mobile, now mobile, is mobile,
        mobilises independently, mobile toddler, confident walker, early walker, steady on feet, walking steadily,
        walking confidently, independently walking, newly walking, mobilising independently, mobile and active,
        up and walking, very mobile, mobilising well, walks and runs, walking, walks, walking independently,
        started walking, learning to walk, toddling, can walk, walking unaided, first steps, independently mobile,
        just walking
      `),
    ],
  },
  teeth: {
    caries: listed(`
      dental caries, caries, carious, tooth decay, decayed tooth, decayed teeth, rotten teeth, rotten tooth,
      dental decay, decay in teeth, black teeth, holes in teeth, dental cavities
    `),
    'dental-pain': listed('toothache, dental pain, tooth pain, pain in tooth, painful tooth, painful teeth'),
    'dental-sepsis': listed(`
      dental abscess, tooth abscess, abscessed tooth, dental sepsis, dental infection, facial swelling from tooth,
      pus from tooth, gum abscess
    `),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly Phrase[]>>>>;
