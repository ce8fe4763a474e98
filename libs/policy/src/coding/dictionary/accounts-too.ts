import { combined, cross, listed, type Phrase } from './forms.js';
import { injuryNouns } from './injury-nouns.js';
import { type Pair } from './pair.js';

const tellers = listed(`
  he, she, they, mum, mother, dad, father, parent, parents, carer, carers, child, nan, gran, childminder, babysitter,
  boyfriend, stepdad, stepfather, partner, foster carer, mummy, daddy, grandmother, grandfather, grandad, grandma,
  pupil, patient, pt, family, both, aunt, uncle, neither, moc, foc, mgm, mgf
`);
const cannot = listed(`
  cannot, can't, could not, couldn't, unable to, was unable to, not able to, can not, struggled to, struggles to,
  failed to, did not, didn't, does not, doesn't, do not, don't, could not even
`);
const recalling = listed(`
  recall, remember, think of, describe, identify, name, offer, give, report, suggest, provide, point to, pinpoint,
  put forward, come up with, see, know of, imagine, find
`);
const events = listed(`
  event, incident, accident, fall, injury, trauma, anything, cause, way, reason, episode, mechanism, occasion, knock,
  bump, mishap, moment
`);
const explaining = listed(`
  account for, explain, explains, have caused, accounted for, explained, have led to, have done, be responsible for,
  lie behind, cause
`);
const notKnow = listed(`
  does not know, doesn't know, did not know, didn't know, do not know, don't know, not know, has no idea,
  have no idea, had no idea, has no clue, have no clue, had no clue, not have a clue, doesn't have a clue,
  didn't have a clue, none the wiser, at a loss, was at a loss, is at a loss, are at a loss, were at a loss,
  has not a clue, hasn't a clue, haven't a clue, could not say, cannot say, can't say, couldn't say, unable to say,
  is mystified, are mystified, is baffled, was mystified, was baffled, draws a blank, drew a blank, drew blank,
  no idea either, unsure, is unsure, was unsure
`);
const plain = ['the', ''];
const two = listed('two, both, these, they, those, stories, accounts, versions, parents, pair of them');
const differ = listed(`
  match, agree, tally, fit together, square, correspond, coincide, add up, go together, marry up, chime, align,
  line up, match up, concur, sit together, match each other, agree with each other
`);
const doNot = listed("do not, did not, don't, didn't, does not, doesn't, could not, cannot, can't, not");
const clash = listed(`
  differ, conflict, clash, disagree, diverge, contradict each other, contradict one another
`);
const varied = listed(`
  conflicting, contradictory, differing, different, discrepant, varying, rival, competing, opposing, incompatible,
  divergent, shifting, changing
`);
const fitting = listed('square, reconcile, marry, marry up, tie up, fit, match, match up, align, tie');
const better = listed(`
  more like, more consistent with, more in keeping with, more suggestive of, better explained by, better fits,
  fits better with, fit better with, looks more like, look more like, more typical of, more compatible with,
  more characteristic of, much more like, better fit for, more in line with
`);
const later = listed(`
  now, then, later, next, this time, today, by evening, by morning, finally, afterwards
`);

/** More of what is said of how an injury came about. */
export const accountsToo = {
  'none-given': [
    ...combined(
      listed(`
        unaware of, not aware of, no recollection of, no memory of, no knowledge of, not recall, cannot recall,
        can't recall, not remember, cannot remember, can't remember, cannot think of, can't think of
      `),
      ['', 'any', 'an'],
      listed('incident, incidents, event, accident, cause, mechanism, mishap'),
    ),
    ...combined(
      listed(`
        knows of, know of, aware of, knew of, recalls, remembers, can think of, could think of
      `),
      listed('nothing, no fall, no accident, no event, no incident, no trauma, no reason, no cause'),
    ),
    ...combined(
      listed('knows, knew, know, says, said, claims to know, professes to know'),
      ['nothing of', 'nothing about'],
      [...injuryNouns, ...['how', 'what', 'it']],
    ),
    ...combined(
      listed('never, still never, there has never been, there was never, was never, never been'),
      listed(`
        an explanation, explanation, any explanation, a reason, an account, explanation for, properly explained
      `),
    ),
    ...combined(
      listed('explanation, account, reason, history, mechanism'),
      ['', 'was', 'has', 'is', 'still'],
      listed(`
        none forthcoming, never given, never offered, not volunteered, not been given, not been offered,
        never been given, never forthcoming, still awaited, not been provided, remains lacking
      `),
    ),
    ...combined(
      listed(`
        declined to, refused to, unwilling to, would not, wouldn't, will not, won't, reluctant to
      `),
      listed(`
        elaborate, explain further, expand, say more, say any more, be drawn further, engage with questions
      `),
    ),
    ...combined(
      [...cannot, ...listed("would not, wouldn't, will not, won't, refused to, declined to")],
      listed(`
        tell us, tell me, tell staff, tell anyone, tell ed, tell doctor, tell hv, tell the nurse, say
      `),
      listed(`
        when it happened, how it happened, what happened, when this happened, how he got it, who or what,
        how she got it, where it happened, who did it, who was there, who had done it, where he got it,
        where she got it, when he did it, how this came about, how it came about, how it occurred
      `),
    ),
    ...combined(
      ['explanation', 'reason', 'account', 'cause'],
      listed('could be given, could be offered, could be found, was forthcoming, forthcoming'),
    ).map(({ parts }) => ({ parts: [['no', 'nil', 'without'], ...parts] })),
    ...combined(
      listed('defies, defied, lacks, lacked, lacking, awaits, wants for'),
      listed(`
        explanation, any explanation, a clear explanation, an explanation, an adequate explanation
      `),
    ),
    ...combined(
      listed('his, her, mum, dad, parents, both'),
      listed('silence on how, silent on how, silent as to how, silent about how, silent on cause'),
    ),
    ...combined(['drew', 'draws', 'drawing'], ['a blank', 'blank']),
    ...combined(
      ['mystery to', 'a mystery to', 'news to', 'a puzzle to'],
      listed('mum, dad, mother, father, both, parents, both parents, them, family, him, her'),
    ),
    ...combined(
      listed(`
        no history, no story, no mechanism, no cause, no account, no reason, nothing, no detail, no details
      `),
      ['', ...listed('of trauma, of injury, was, of fall, of trauma was, of injury was, of event')],
      listed('offered, given, volunteered, forthcoming, provided, supplied, put forward, advanced'),
    ),
    ...combined(
      listed('denies, deny, denied, denying, disclaims, disclaimed, without, no'),
      ['any knowledge', 'knowledge', 'all knowledge'],
      listed(`
        of how, of what, of bruise, of bruises, of injury, of injuries, of mark, of burn, of fracture, of cause
      `),
    ),
    ...combined(
      listed(`
        cannot be, could not be, couldn't be, can't be, has yet to be, have yet to be, remains to be, yet to be
      `),
      ['accounted for', 'explained'],
    ),
    ...combined(
      ['had nothing to', 'has nothing to', 'had little to', 'nothing to'],
      listed('say, offer, add, say for himself, say for herself'),
      listed('about, on, as to, when asked, by way of'),
    ),
    ...combined(
      listed(`
      it was just there, it just appeared, just appeared overnight, simply appeared, appeared from nowhere
    `),
    ),
    ...combined(
      listed(`
      came from nowhere, came out of nowhere, woke up with it, woke with it, was there when he woke
    `),
    ),
    ...listed(`
      was there when she woke, shrugs it off, looked blank, looks blank, blank when asked, clueless as to,
      clueless about how, in the dark about how, in dark as to how, no light to shed, could shed no light,
      can shed no light, unable to shed light, unable to shed any light, unable to enlighten, could not enlighten
    `),
    ...combined(
      listed("not the, hasn't the, haven't the, has not the, have not the, not"),
      listed(`
        foggiest, faintest, faintest idea, foggiest idea, slightest idea, an inkling, a notion
      `),
    ),
    ...listed(`
      no inkling how, no inkling of how, no notion how, no notion of how, without any history to account,
      no innocent explanation, no accidental explanation, no explanation from, explanation still outstanding,
      nobody accounts for, not accounted for by anyone, left unexplained, remains unexplained, still unexplained,
      remain unexplained, an unexplained, goes unexplained, went unexplained
    `),
  ],
  inconsistent: [
    ...combined(cannot.slice(0, 12), fitting, listed('that, this, it, story, account, these, two'), ['with', 'to']),
    ...combined(
      listed("does not, doesn't, did not, didn't, do not, don't, not, never, fails to, failed to"),
      listed(`
        ring true, hang together, hold up, hold water, stack up, wash, make sense, stand up, sit right, bear scrutiny,
        stand up to scrutiny, convince, quite fit, sit well with, sit with, square with, sit easily with, go with,
        tie in with, chime with, accord with, tally with, marry up with, fully explain, adequately explain,
        really explain, really fit, fully account for, begin to explain, come close to explaining,
        satisfactorily explain, readily explain, tie up with, bear out
      `),
    ),
    ...combined(
      listed("does not, did not, doesn't, didn't, do not, don't, cannot, not"),
      listed('think, believe, feel, accept, consider, see how'),
      listed(`
        rough play, it, this, that, a fall, fall, such a fall, play, story, account, he, she, explanation, these,
        a bump, a tumble, toy, sibling, either, they
      `),
      listed(`
        would explain, explains, could explain, can explain, accounts for, would account for, fits, could account for,
        would cause, could cause, caused, could have caused, would have caused, fit, could have done this,
        would have done this, could have done it, is consistent, was the cause
      `),
    ),
    ...combined(
      listed(`
        out of proportion, out of all proportion, disproportionate, at variance, at odds, out of step
      `),
      ['to', 'with'],
      listed(`
        history, story, account, fall, mechanism, what, described, explanation, findings, injury, version, injuries,
        event, tale, examination
      `),
    ),
    ...combined(
      listed(`
      far fetched, far - fetched, hard to believe, difficult to believe, hard to credit, hard to accept
    `),
    ),
    ...combined(
      listed('story, account, explanation, tale, version, history'),
      listed(`
        is thin, was thin, not credible, lacks credibility, stretches credulity, seems unlikely, not believed,
        sounds unlikely, questionable, is questionable, was questionable, doubtful, does not wash, wanting
      `),
    ),
    ...['mismatch between', 'discrepancy between', 'disconnect between', 'gap between'].flatMap((gap) =>
      listed('history, account, story, injury, explanation, findings, mechanism, what').map((of) => `${gap} ${of}`),
    ),
    ...combined(
      listed(`
        don't, do not, does not, doesn't, did not, didn't, cannot, can't, not, hard to, difficult to
      `),
      listed('believe, accept, credit, buy, swallow'),
      listed(`
        account, story, explanation, version, tale, that account, this account, this story, that story, it
      `),
    ),
    ...combined(
      listed('not, hardly, scarcely, cannot be, could not be, not readily, not easily'),
      listed(`
        explicable by, explainable by, attributable to, attributed to, put down to, explicable as
      `),
    ),
    ...combined(
      ['too'],
      listed(`
        severe, extensive, deep, big, large, many, widespread, serious, bad, numerous, linear, regular
      `),
      ['for'],
      listed(`
        a, one, this, simple, short, fall, any, a simple, a short, a single, trip, tumble, splash, bump
      `),
    ),
    ...listed(`
      defies the story, belies the story, belies account, belies history, belie the account, belies story
    `),
  ],
  consistent: [
    ...combined(
      listed(`
        it, that, this, which, &, story, account, explanation, mechanism, history, tale, all of it
      `),
      listed(`
        all fits, fits well, fits nicely, does fit, would fit, fits in, certainly fits, seems to fit
      `),
    ),
    ...combined(
      listed(`
        feels that, thinks that, agrees that, satisfied that, content that, happy that, says that, view that
      `),
      listed(`
        it, this, that, the story, account, explanation, mechanism, the injury, injury, history
      `),
      listed(`
        fits, is in keeping, matches, tallies, is consistent, was consistent, adds up, fitted
      `),
    ),
    ...combined(
      listed('reasonable, plausible, likely, sensible, believable'),
      ['and', '&', ','],
      ['fits', 'in keeping', 'matches', 'consistent'],
    ),
    ...combined(
      listed(`
        is, was, are, were, felt, felt to be, looks, appears, all, entirely, wholly, fully, seems
      `),
      ['in keeping'],
    ),
    ...combined(
      ['accept', 'accepts', 'accepted', 'accepting'],
      listed('as fitting, as plausible, as likely, as accidental, as consistent, as credible'),
    ),
    ...combined(
      listed('it, this, that, which, account, story, and'),
      listed(`
        matches, tallies with, squares with, agrees with, chimes with, marries up with, lines up with, fits
      `),
      listed(`
        x - ray, xray, film, films, wound, burn, bruise, injury, pattern, shape, findings, cctv, what i see,
        what we see, examination, fracture, mark, scan, picture, ct
      `),
    ),
    ...combined(
      listed(`
        happy with, content with, satisfied with, comfortable with, no problem with, no issue with, reassured by
      `),
      listed('explanation, account, story, mechanism, history, version, moi, hx, explanation given'),
    ),
    ...combined(
      ['no'],
      listed('discrepancy, discrepancies, inconsistency, inconsistencies, mismatch'),
      listed(`
        between, in account, in history, in story, in accounts, in explanation, noted in, in hx
      `),
    ),
  ],
  changing: [
    ...combined(two, doNot, differ),
    ...combined(['cannot be', 'could not be', "can't be", "couldn't be"], ['squared', 'reconciled', 'married up']),
    ...combined(
      varied,
      ['', 'and vague', 'sets of', 'reported'],
      listed(`
        causes, cause, reasons, details, mechanisms, descriptions, timings, dates, accounts, tales, statements,
        versions, stories, explanations, reports, histories, narratives, answers, timelines
      `),
    ).map(({ parts }) => ({ parts: [...parts, listed('given, for, of, from, about, as to, to')] })),
    ...combined(
      listed(`
      backtracked, back tracked, back - tracked, back pedalled, backpedalled, has recanted, recanted
    `),
    ),
    ...combined(
      listed('changed, changes, changing, altered, revised, amended, modified, shifted, varied'),
      ['what'],
      listed(`
        she says, he says, they say, she said, he said, they said, was said, mum says, dad says
      `),
    ),
    ...combined(
      listed('first, at first, to begin with, initially, originally'),
      listed(`
        it was, blamed, put it down to, said that it was, said it was, claimed it was, told us it was
      `),
    ),
    ...combined(later, listed("it was, it is, it's, says it was, said it was, saying it was, says that it was"), plain),
    ...combined(
      listed(`
        gives, gave, given, giving, told, tells, offered, offers, heard, has given, have given
      `),
      ['', 'us'],
      listed(`
        three, four, five, several, many, two, 3, 2, 4, at least two, at least three, various
      `),
      ['', ...listed('different, separate, conflicting, versions of, quite different')],
      listed('versions, accounts, stories, explanations, tales, histories, reasons'),
    ),
    ...combined(
      listed('two, three, four, several, 2, 3, 4, five, multiple, various, many, numerous'),
      ['', ...listed('different, separate, rival, quite different, conflicting')],
      listed(`
        accounts now, versions now, explanations now, stories now, explanations so far, versions so far
      `),
    ),
    ...combined(
      listed('now, today, this time, on ward, later, then, since'),
      listed(`
        tells a different, gives a different, gave a different, told a different, a different
      `),
      listed('tale, story, account, version, explanation, history'),
    ),
    ...combined(
      listed('parents, carers, mum and dad, they, both, couple, mum & dad, mother and father'),
      listed(`
        disagree, differ, contradict each other, contradicted each other, contradict one another, at odds
      `),
      ['', 'about', 'over', 'on', 'as to'],
      listed('how, what, which, who, when, where, cause'),
    ),
    ...combined(two.slice(0, 2), clash),
  ],
} as const satisfies Readonly<Record<string, readonly Phrase[]>>;

/** "Mum doesn't know." */
export const knowsNot: readonly Phrase[] = combined(
  tellers,
  ['', ...listed('also, still, really, just, says, said')],
  notKnow,
);

/** The same, by two words with others between them. */
export const accountPairsToo: readonly Pair[] = [
  {
    kind: 'explanation',
    value: 'none-given',
    within: 2,
    first: listed(`
      could give, could offer, gave, offered, can give, can offer, provided, offers, gives, were given, was given,
      had, has, have, could provide, volunteered, came up with, put forward, furnished
    `),
    then: listed(`
      no reason, no explanation, no account, no history, no cause, no mechanism, nothing to explain, no story
    `),
    without: ['and', ',', 'been', 'but'],
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 4,
    first: listed(`
      splash, fall, tumble, trip, bump, roll, drop, spill, knock, slip, toy, stumble, mechanism, play, topple,
      explanation, account, jump, sibling, toddler, simple fall, that, this
    `),
    then: cross(
      listed(`
        would not, wouldn't, could not, couldn't, cannot, can't, does not, doesn't, would hardly, would rarely
      `),
      listed(`
        produce, cause, leave, make, give, do, account, generate, explain, result in, break, have caused
      `),
    ),
    without: ['and', ',', ...listed('but, he, she, mum, dad, they, parents')],
  },
  {
    kind: 'explanation',
    value: 'consistent',
    within: 2,
    first: cross(listed('account, story, injury, history, mechanism, explanation, findings, injuries'), ['and', '&']),
    then: listed(`
      match, agree, tally, correspond, fit, are consistent, fit together, go together, compatible, consistent
    `),
    without: ['not', 'do', 'did', "don't"],
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 9,
    instead: ['inconsistent'],
    first: listed(`
      stories, accounts, versions, explanations, histories, tales, statements, recollections
    `),
    then: [
      ...cross(listed("don't, didn't, do not, did not, fail to, failed to"), differ),
      ...listed(`
        miles apart, worlds apart, poles apart, far apart, at variance, at odds, out of step, irreconcilable
      `),
    ],
    without: listed('injury, injuries, findings, neither, with'),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 5,
    first: listed('story, account, version, explanation, tale, history, stories, accounts, versions'),
    then: listed(`
      isn't what, is not what, was not what, wasn't what, not what, alters, alters with, alter, mutates, varies with,
      differs with, changes with, depends on who, depending on who, grows, grew, evolves
    `),
    without: listed('consistent, fit, match, expect, injury'),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 12,
    first: cross(
      ['told', 'tells', 'said to', 'to'],
      listed(`
        crew, triage, gp, paramedics, nurse, ambulance, 111, school, ward, nursery, reception, police
      `),
    ),
    then: listed(`
      told us, told ed, told doctor, told ward, told gp, another to, something else, tells us, then told,
      told me another, a different, told social worker, told paediatrician, told registrar, different one
    `),
    without: listed('same, both, that, and he, and she'),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 12,
    via: ['then'],
    first: cross(['first'], listed('he, she, it, cot, stairs, fall, sofa, dog, cat, brother, sister')),
    then: listed(`
      now he, now she, now it, now that, now says, now a, finally, and now, then that, then said
    `),
    without: listed('swelling, pain, vomited, cried, x - ray'),
  },
  {
    kind: 'explanation',
    value: 'consistent',
    within: 2,
    first: listed(`
      mark, marks, bruise, bruises, bruising, lump, burn, scald, graze, cut, laceration, fracture, wound
    `),
    then: listed('fits, matches, tallies, fits well, matched, fitted, squares, fit well, tally'),
    without: ['not', 'which', 'and', ',', ...listed("had, has, febrile, don't, doesn't, do, does, did, didn't")],
  },
  {
    kind: 'explanation',
    value: 'none-given',
    within: 9,
    first: listed('asked, questioned, challenged, pressed, quizzed, spoken to'),
    then: listed(`
      nothing to say, nothing to add, little to say, stayed silent, would not answer, did not answer, gave no answer
    `),
    without: ['if', 'whether'],
  },
  {
    kind: 'explanation',
    value: 'none-given',
    within: 3,
    first: listed(`
      answer, was, says, said, say, shrugs, replies, replied, answered, answers, only, she, he, mum, dad
    `),
    then: listed(`
      no clue, not a clue, dunno, search me, beats me, couldn't tell you, no comment, can't remember a thing,
      cannot remember a thing, remembers nothing, couldn't say, could not tell you, could not say, haven't a clue
    `),
    without: ['if', 'whether', 'until', 'when'],
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 3,
    first: cross(
      listed("does not, doesn't, did not, didn't, do not, don't, hardly, scarcely, barely, not"),
      listed('sit, square, tally, accord, chime, fit, tie in, marry up, agree, correspond'),
    ),
    then: ['with'],
    without: ['and', ',', 'in'],
  },
  {
    kind: 'explanation',
    value: 'none-given',
    within: 8,
    via: events,
    instead: ['consistent', 'inconsistent', 'not-known'],
    first: cross(cannot, recalling),
    then: explaining,
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 12,
    instead: ['consistent'],
    first: better,
    then: listed('than, rather than, not a fall, not this, not that'),
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 9,
    instead: ['consistent'],
    first: listed(`
      fits, fit with, consistent with, in keeping with, suggests, suggestive of, points to, typical of
    `),
    then: listed(`
      not this, not that, rather than, not a fall, not the fall, not a simple, not what was, and not a
    `),
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 7,
    first: cross(cannot.slice(0, 12), fitting),
    then: ['with'],
    without: ['in'],
  },
  {
    kind: 'explanation',
    value: 'consistent',
    within: 6,
    first: listed(`
      fall, tumble, trip, slip, knock, bump, roll, topple, spill, story, account, explanation
    `),
    then: listed('fits, fits with, fits well, would fit, is in keeping, was in keeping'),
    without: listed('not, neither, none, nor, never, febrile, had, has, having, of, two, three, with'),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 12,
    first: listed('account, story, version, explanation, tale'),
    then: listed(`
      has wandered, has shifted, has drifted, kept shifting, has not, keeps shifting, has moved on
    `),
    via: listed('has wandered, has shifted, has drifted, kept shifting, keeps shifting, has moved on'),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 16,
    first: listed(`
      at first, initially, first said, originally, to begin with, first blamed, first told, first it was
    `),
    then: listed(`
      then said, now says, later said, but later, then blamed, then told, then that, now that, now blames
    `),
    without: ['swelling', 'pain', 'settled', 'well'],
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 10,
    first: listed(`
      asked again, when asked again, asked a second time, pressed again, asked later, asked twice
    `),
    then: listed('it was, said, blamed, hob, instead, changed, another, different, now'),
    without: listed('same, nothing, repeated, would not, refused'),
  },
];

/** Words with others between them in which nobody knows, or two tell it otherwise. */
export const accountPairsMore: readonly Pair[] = [
  {
    kind: 'mechanism',
    value: 'not-known',
    within: 12,
    first: ['how'],
    then: listed(`
      is not known, was not known, is unknown, remains unknown, is not clear, remains unclear, is still not known,
      is anybody's guess, is anyone's guess, remains anyone's guess, is a mystery, remains a mystery, is unclear,
      nobody knows
    `),
    via: listed('came, got, happened, broke, bruised, hurt, burnt, broken, injured, cut, sustained'),
    without: ['much', 'many', 'long', 'often', ','],
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 6,
    first: listed(`
      tells it one way, tell it one way, told it one way, has it one way, says one thing, said one thing
    `),
    then: ['another', 'something else', 'the other'],
  },
];
