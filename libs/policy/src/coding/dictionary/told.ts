import { injuryNouns } from './injury-nouns.js';
import { harms, relatives, stories } from './agents.js';
import { combined, cross, listed, type Phrase } from './forms.js';
import { type Pair } from './pair.js';

const nobody = listed(`
  nobody, no one, no - one, noone, none of them, neither parent, neither, neither of them
`);
const willNot = listed(`
  will not, won't, would not, wouldn't, refused to, refuses to, refusing to, declined to, declines to,
  did not want to, didn't want to, does not want to, doesn't want to, unwilling to, not willing to, reluctant to,
  not prepared to, not allowed to, too scared to, afraid to, did not, not, didn't, does not, doesn't, cannot, can't,
  could not, couldn't, unable to, not able to, too upset to
`);
const couldNot = listed(`
  could not, cannot, couldn't, can't, could never, would not, wouldn't, could hardly, would never, can not,
  could not possibly, cannot possibly, is unlikely to, unlikely to, hardly
`);
const whenAsked = listed(`
  when asked, when i asked, when we asked, when questioned, when nurse asked, when teacher asked, on asking,
  when pressed, when asked about, on being asked, when shown, when it was mentioned, on questioning, when mum asked,
  when staff asked, when doctor asked, when bruise was, if asked, when challenged, at question
`);
const silences = listed(`
  went quiet, goes quiet, went silent, goes silent, shook head, shakes head, looked at floor, looked away, looks away,
  looked down, looks at floor, fell silent, kept silent, stayed silent, kept quiet, said nothing, stayed quiet,
  remained silent, remained quiet, clammed up, turned away, walked off, walked away, hid face, covered face,
  became tearful, burst into tears, ran off, pulled sleeve down, pulled his sleeve, silent, changed subject,
  no answer, no reply, nothing, mute, shrugged, shrugs, stared at floor, no response, pulled her sleeve, covered it,
  covered it up, dunno, don't know, i forgot, i forget, vague, evasive
`);
const plural = listed('stories, accounts, versions, explanations, histories, tales, statements, reasons');
const single = listed('story, account, version, explanation, history, tale, hx, reason, narrative, claim');
const professionals = listed('triage, nurse, gp, school, crew, ambulance, paramedics, reception, 111, hv, police');
const doctors = listed(`
  doctor, me, us, consultant, registrar, ed, ward, here, paediatrician, social worker, gp
`);
const said = listed('said, says, told, was said, blamed, claimed, it was, reported, stated');

/** What is said of how an injury came about, and what a child tells of harm: families with their forms. */
export const told = {
  'none-given': [
    ...combined(
      listed(`
        never been, not been, not yet been, has not been, have not been, hasn't been, haven't been, still not
      `),
      ['accounted for', 'explained'],
    ),
    ...combined(willNot, ['say when', 'say when or how', 'say how or when', 'tell us when']),
    ...listed(`
      got a shrug, met with a shrug, with a shrug, only a shrug, just a shrug, blank look, met with silence,
      kept mum about, none offered, none given, none forthcoming, no explanation, says nothing of how
    `),
    ...cross(
      willNot,
      listed(`
      let on, let on how, let on who, volunteer, open up about, open up, speak about it, talk about it,
      give an answer, give answer, say a word, say a word about, tell us who, tell us what, tell us where,
      tell me who, tell me what, tell staff what, tell staff who, come up with, comment, comment on, say anything,
      say anything about, say a thing, be specific, be drawn, be drawn on, go into it, go into details,
      give any details, give details, give reason, give a reason, offer any, offer a reason, offer a cause, name who,
      say which, tell how, tell what, tell who, tell where, share how, reveal how, reveal who, disclose who, supply,
      provide a reason, talk about mark, talk about bruise, talk about burn, talk about marks, talk about injury,
      discuss injury, discuss bruise, discuss mark, discuss how, tell
    `),
    ).filter((phrase) => !/^(not|did not|didn't) (tell|comment|open up|supply|volunteer)$/.test(phrase)),
    ...combined(
      listed(`
        offered, offers, gave, gives, had, volunteered, has, provided, came up with, supplied
      `),
      ['', 'us'],
      listed(`
        nothing by way of, nothing in way of, nothing to explain, nothing to account for, no cause, no reason
      `),
    ),
    ...combined(
      listed(`
        nothing, no trauma, no fall, no event, no injury, no mechanism, no accident, no history
      `),
      listed(`
        to explain, to account for, that explains, that would explain, that accounts for, in history to explain,
        which would explain, that could explain, offered to explain, by way of explanation, described to explain
      `),
    ),
    ...combined(
      listed('without, without any, with no, for want of, in absence of'),
      ['', 'clear', 'good', 'adequate'],
      listed('mechanism, explanation, reason given, cause given, mechanism given, account'),
    ),
    ...cross(['all', 'only', 'that is all', 'that was all'], listed('he, she, they, mum, dad'), [
      'would say',
      'will say',
      'said',
      'says',
    ]).filter((phrase) => !/^only .* (said|says)$/.test(phrase)),
    ...combined(['was all', 'is all'], listed('he, she, they, mum, dad, mother, father'), [
      'said',
      'would say',
      'will say',
    ]),
    ...combined(
      listed('says, said, saying, insists, insisted'),
      ['it'],
      ['just appeared', 'was just there', 'just came'],
    ),
    ...combined(
      listed(`
      will only say, would only say, only said, only says, keeps saying, just says, just said
    `),
    ),
    ...cross(
      nobody,
      ['', ...listed('at home, in household, in family, in home, there')],
      listed(`
        can say, could say, can tell, could tell, can explain, could explain, will say, would say, can account,
        could account, could shed, can shed, able to say, was able to say, is able to say, will give, would give,
        could give, would offer, could offer, had a reason, has come up with, has explained, offered, gave, has given,
        able to explain, able to account, would own up, owned up
      `),
    ).filter((phrase) => !/ (offered|gave|has given)$/.test(phrase)),
    ...combined(
      listed('shed, throw, shedding, threw, sheds'),
      ['no', 'any', 'little', 'no further'],
      ['light on', 'light'],
    ),
    ...listed(`
      stonewalled, no explantion, tight - lipped, tight lipped, never explained, gave no clue, no story given,
      does not know how it, cannot think how, no cause offered, no cause given, no reason for injury,
      no reason for bruise, no reason for burn, no reason for mark, no reason for fracture, no reason was given,
      reason not given, no reason could be given, no reason could be offered, would not account, no explanation as to,
      explanation not forthcoming, no account of how, nothing said of how, nothing was said about how,
      not explained how
    `),
    ...cross(
      listed('struggled, struggling, struggles, failed, fails, failing, at a loss, hard pressed'),
      ['to'],
      listed(`
        explain, account for, say how, say, offer, give, tell us, describe how, describe what, provide
      `),
    ).filter(
      (phrase) => !/(failed|fails|failing|struggled|struggling|struggles) to (give|offer|say|provide)$/.test(phrase),
    ),
    ...silences.flatMap((silence) => whenAsked.slice(0, 8).map((when) => `${silence} ${when}`)),
  ],
  inconsistent: [
    ...combined(
      listed(`
        would not leave, wouldn't leave, would not make, would not produce, would not give, would not break,
        would not expect, not expect, not usually cause, would not normally cause, not normally cause,
        would rarely cause, rarely causes, would not result in, could not leave, cannot leave, does not cause,
        doesn't cause, not expected to cause
      `),
      ['', ...listed('this, such, that, these, this sort of, this kind of, this type of')],
      [
        ...injuryNouns,
        ...listed(`
          femur, leg, arm, skull, skull fracture, bone, scald, frenulum, humerus, haemorrhage, pattern
        `),
      ],
    ),
    ...combined(
      listed("does not, do not, did not, doesn't, don't, would not, not"),
      listed('come from, result from, follow from, happen from, arise from, happen with'),
      listed(`
        a, tumble, fall, roll, toy, bump, rolling, falling, simple fall, short fall, knock, such
      `),
    ),
    ...combined(listed("do not, does not, did not, don't, doesn't, not"), [
      'go together',
      'sit together',
      'add together',
    ]),
    ...combined(['wrong'], listed('side, place, shape, age, height, size, pattern'), ['for']),
    ...combined(listed('not caused by, not made by, not those of, not that of'), ['a toy', 'toy', 'fall', 'a fall']),
    ...cross(
      couldNot,
      listed(`
      have happened as, have happened that way, have happened in, have happened like, have happened, have done it,
      have been caused, have come about, have been sustained, have occurred, be due to, have come from, have resulted,
      have done this, have rolled, have caused, have got there, have reached, have done that, have inflicted,
      have been done by, have managed, have made, have left a, have left that, be caused by, result from, come from a,
      be self inflicted, be the cause, have pulled, have climbed, have fallen, explain a, explain this, explain these,
      explain that, explain extent, explain pattern, account for a, account for such, account for this, produce,
      have broken, break a, fracture a, have produced
    `),
    ).filter(
      (phrase) =>
        !/^(hardly|unlikely to|would not|wouldn't) (produce|have happened|have made|have managed)$/.test(phrase),
    ),
    ...combined(
      ['too'],
      listed(`
        severe, extensive, deep, big, large, many, widespread, serious, much, bad, well demarcated
      `),
      listed(`
        for that, for such, for mechanism, for explanation, for story, for account, for history, for fall
      `),
    ),
    ...combined(
      listed('more, greater, worse, bigger, larger, higher, older, far more, force, severe'),
      ['than'],
      listed(`
        would be expected, you would expect, expected, described, story would, history would, account would,
        we would expect, one would expect, suggested by, explained by, history allows, story allows, given history,
        the story, the history, the account, fall described, mechanism described, mechanism given, stated
      `),
    ),
    ...listed(`
      than would be expected, than you would expect from, than expected from, than history suggests,
      developmentally inconsistent, developmentally impossible, developmentally unlikely, not developmentally,
      too young to have, not old enough to have, hard to see how, difficult to see how, difficult to explain by,
      hard to explain by, hard to square with, hard to reconcile, difficult to reconcile, difficult to square with,
      impossible to reconcile, argues against, argue against, tells against, goes against account, weighs against,
      findings contradict, contradict account, contradict history, contradict story, contradict explanation,
      casts doubt on, cast doubt on, casting doubt on, strains credibility, beggars belief, stretches belief,
      not a good fit, not good fit, not c / w, not c w, not consist, not physically possible, physically impossible,
      not be explained by, not explained by, cannot be explained by, not accounted for, wrong for age of,
      never quite fitted, never fitted, holes in, full of holes, inconsistent story, inconsistent hx,
      inconsistent account, inconsistent history, inconsistent explanation, inconsistent mechanism, no way could,
      does not hold water, not hold water, doesn't hold water, does not stand up, not stand up, doesn't stand up,
      not hang together, does not hang together, not go with, does not go with, unlikely story, tall story,
      not what one would expect, not typical of accidental, not in proportion, not the result of a, no match for
    `),
  ],
  consistent: [
    ...combined(['makes', 'made', 'make'], ['perfect sense', 'good sense', 'complete sense', 'sense of']),
    ...combined(
      listed(`
        supports, support, bears out, bear out, backs up, back up, confirms, fits, fit, matches, tally with
      `),
      listed(`
        what mum, what dad, what she, what he, what they, what parents, what nan, what was, what child
      `),
    ),
    ...combined(listed('fits in with, fitted in with, ties in with, chimes with, squares with, accords with')),
    ...cross(
      listed(`
        size, shape, pattern, height, site, timing, position, story, account, history, explanation, mechanism, it,
        this, that, injury, which, and, all, tale
      `),
      listed(`
        fits, fitted, matches, tallies, fits well, matched, adds up, rings true, rang true, squares
      `),
    ).filter((phrase) => !/^(and|it|this|that) (fits|fitted|matched|matches)$/.test(phrase) || phrase === 'and fits'),
    ...combined(
      listed('where, as, what, exactly what, just what, exactly where, just where, how, just as'),
      listed(`
        you would expect, we would expect, i would expect, would be expected, expected from, one would expect,
        you'd expect, i'd expect, we'd expect, expected with, expected after, you would see, would expect
      `),
    ),
    ...combined(listed('good, reasonable, perfect, clear, close'), ['fit', 'match'], ['for', 'with', 'to']),
    ...combined(
      listed('parents, mum, dad, both, mother, father, carers, family, all, both parents, child'),
      listed(`
        consistent, were consistent, are consistent, is consistent, was consistent, consistent throughout,
        tell same story, told same story, told same tale, give same account, gave same account, agree on how,
        agree on what happened, agreed on what happened, agree about how, gave matching, gave the same
      `),
    ),
    ...listed(`
      rings true, rang true, holds water, held water, stands up to, hangs together, held together, holds up, stood up,
      bears out, borne out by, backed up by, believable, makes sense, made sense, adds up, added up,
      no reason to doubt, no cause to doubt, no doubt about account, explained well by, accepts account, tallied,
      account accepted, accepted explanation, accepted account, accepts explanation, accept explanation,
      explanation appropriate, explanation appears appropriate, explains why, explains how, explains bruise,
      explains injury, explains mark, explains burn, explains fracture, explains pattern, would account for,
      would explain, well accounted for, fully accounted for, no concern about mechanism, happy with mechanism
    `),
  ],
  changing: [
    ...listed(`
      with each telling, on each telling, each telling, in the telling, on second telling, second telling,
      at second telling, grew with each, changes by the day, never the same twice, not the same story
    `),
    ...cross(
      listed('changed, changes, changing, switched, swapped, altered'),
      ['', ...listed('his mind about, her mind about, mind about, tack on, their minds about')],
      listed(`
        culprit, tune, who did it, how it happened, what happened, who, details, what he said, what she said
      `),
    ).filter((phrase) => !/ who$/.test(phrase) || /mind/.test(phrase)),
    ...cross(
      listed('details, detail, dates, timings, facts'),
      ['', 'have', 'keep', 'kept', 'has'],
      listed('changed, changing, differ, shifted, shifting, vary, varied, differed'),
    ),
    ...cross(
      listed(`
        went back on, gone back on, backtracked on, rowed back on, retracted, withdrew, contradicted, goes back on
      `),
      ['', ...listed('what, earlier, previous, first, original, his earlier, her earlier')],
      [...single, ...listed('said, what she said, what he said, statement, herself, himself')],
    ),
    ...cross(listed('third, second, fourth, another, yet another, latest, revised, amended, fresh, fifth'), [
      ...['version', 'explanation', 'account', 'version of events'],
    ]),
    ...cross(
      listed('another, yet another, new, revised, third'),
      ['story', 'tale', 'reason', 'history'],
      listed('today, now, given, offered, again, emerged, was given, was offered'),
    ),
    ...cross(
      single,
      ['', ...listed('has, had, have, then, keeps, kept, is, was')],
      listed(`
        wandered, drifted, wandering, moved, unravelled, no longer the same, no longer same, not constant, fluctuated,
        fluctuates, fluctuating, mutated, developed, different each time, different every time, different again,
        different today, never the same, never same, fluid, contradictory, inconsistent over time, keeps shifting,
        kept shifting, shifting, changeable, never stays, not the same twice, muddled
      `),
    ),
    ...cross(
      listed(`
        conflicting, contradictory, differing, different, discrepant, inconsistent, varying, variable, rival
      `),
      ['', 'and changing', 'sets of'],
      [...plural, 'versions of events', 'narratives'],
    ),
    ...listed(`
      tell it differently, told it differently, tells it differently, not stick to one, not stick to story,
      cannot agree on how, could not agree on how, disagreed on how, do not agree on how, did not agree on how,
      disagree over how, disagree on what, disagreed about how, gave another, gives another, keeps changing,
      changed what, now blames, then blamed, later blamed, now blaming, now says that it, now denies saying
    `),
  ].filter(
    (phrase) =>
      !['contradicted statement', 'withdrew statement', 'changed details', 'changes details'].includes(phrase) &&
      !/^(?:retracted|withdrew) what s?he said$/.test(phrase),
  ),
  concern: {
    'safeguarding-concern': [
      ...combined(
        ['concern', 'concerns', 'worry', 'worries'],
        listed('about, for, re, regarding, over, around'),
        listed(`
          home conditions, state of home, his safety, her safety, their safety, neglect at home, lack of care,
          neglectful, possible neglect, quality of care, physical neglect, emotional neglect, medical neglect
        `),
      ),
      ...listed(`
        neglect, neglected, neglectful care, neglectful parenting, medical neglect, physical neglect,
        emotional neglect, suspected neglect, signs of neglect, chronic neglect, dental neglect, neglectful home,
        referral to safeguarding, referred to safeguarding, referred into mash, referral into mash, mash ref
      `),
    ],
    'maltreatment-suspected': [
      ...combined(
        listed(`
          suspected, suspicion of, suspicious of, possible, probable, query, ?, concerned about, signs of
        `),
        listed(`
          abuse, maltreatment, child abuse, sexual abuse, csa, inflicted injury, inflicted trauma, nai
        `),
      ),
      ...listed(`
        maltreatment, maltreated, inflicted, ill treatment, ill - treatment, nahi, abusive head, non accidental cause,
        non - accidental cause, non accidental origin, nai suspected, been abused, being abused
      `),
    ],
    disclosure: [
      ...combined(listed('mummy, daddy, my dad, my mum, my brother, my uncle, my nan, my stepdad'), [
        'did it',
        'done it',
        'did this',
      ]),
      ...combined(
        ['allegation', 'allegations'],
        ['by', 'from', 'made by'],
        listed('child, pupil, him, her, young person, the child'),
      ),
      ...listed(`
        child alleges, child alleged, pupil alleges, pupil alleged, child made allegation, disclosed that,
        disclosed how, disclosing that, alleged that dad, alleged that mum, written disclosure,
        gave an account of being hit, disclosure to, disclosures to, has disclosed, disclosd
      `),
    ],
  },
} as const satisfies Readonly<Record<string, readonly Phrase[] | Readonly<Record<string, readonly Phrase[]>>>>;

const doubts = listed(`
  not happy with, unhappy with, not satisfied with, dissatisfied with, not convinced by, unconvinced by,
  not persuaded by, doubts about, doubt about, sceptical about, sceptical of, suspicious of, doubted, does not accept,
  did not accept, not accept, do not accept, doesn't accept, didn't accept, not accepted, not believe, disbelieved,
  disbelieves, nobody believed, no one believed, not believed, not comfortable with, questions about, cast doubt on,
  casts doubt on, rejects, rejected, not buy, did not buy, not support, contradict, contradicts, contradicted,
  at odds with, discredit, disproves, concerns about, concern about
`);
const falls = [...listed('fall, mechanism, it, this, that, roll'), ...injuryNouns];

/** What is said of an account, by two words with others between them. */
export const accountPairs: readonly Pair[] = [
  {
    kind: 'explanation',
    value: 'changing',
    within: 5,
    instead: ['inconsistent'],
    first: plural,
    then: listed(`
      do not match, don't match, did not match, not tally, do not tally, not agree, do not agree, at odds,
      did not agree, did not tally, do not fit together, conflict, do not square, clash, diverge, vary
    `),
    without: ['injury', 'findings', 'neither', 'with'],
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 5,
    instead: ['consistent'],
    first: ['neither', 'none of', 'neither of which', 'neither of these'],
    then: listed(`
      consistent with, compatible, fits, explains, plausible, in keeping, fitted, accounts for, credible
    `),
    without: ['parent', 'has', 'had', 'could'],
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 4,
    instead: ['consistent'],
    first: listed(`
      not satisfied, not convinced, not persuaded, unconvinced, not agree, not happy, not accept, doubts, doubted
    `),
    then: cross(
      [...single, 'fall', 'mechanism'],
      listed('explains, fits, fitted, explained, accounts, caused, was, is'),
    ),
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 5,
    first: cross(
      ['too'],
      listed(`
        severe, extensive, deep, big, large, many, widespread, serious, well defined, long, regular
      `),
      ['for'],
    ),
    then: listed(`
      described, given, story, account, history, mechanism, explanation, claimed, said, stated
    `),
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 6,
    first: listed('not those of, not that of, not caused by, not due to, not made by, not from'),
    then: listed(`
      as claimed, as described, as stated, as said, as alleged, as mum, as dad, as reported
    `),
  },
  {
    kind: 'explanation',
    value: 'consistent',
    within: 5,
    without: listed('not, never, no, neither, unlikely, cannot'),
    first: listed(`
      content that, agreed that, satisfied that, accepts that, accepted that, agrees that, happy that
    `),
    then: listed(`
      explained, explains, accounted for, accounts for, fits, fitted, would explain, would account, matches
    `),
  },
  {
    kind: 'explanation',
    value: 'consistent',
    within: 4,
    without: listed("not, never, no, neither, don't, doesn't, versions, accounts"),
    first: listed('mechanism, story, history, account, explanation, injury and'),
    then: listed('tally, match up, fit together, go together, correspond, tally up, agree'),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 9,
    via: listed('was blamed, it was, blamed, was said, they said, she said, he said, put down to'),
    first: listed('first, initially, at first, originally, to begin with'),
    then: listed(`
      then the, then a, then his, then her, then mum, then dad, later the, now the, now a, then sister, then brother
    `),
    without: ['time', 'aid', 'second', 'born'],
  },
  {
    kind: 'explanation',
    value: 'none-given',
    within: 4,
    first: listed(`
      unaware of, not aware of, no history of, no known, no trauma, no injury, no knowledge of, no incident
    `),
    then: listed(`
      to explain, to account, that would explain, which would explain, that could explain, offered, forthcoming
    `),
    without: ['disclosure', 'concern'],
  },
  {
    kind: 'concern',
    value: 'disclosure',
    within: 5,
    first: relatives,
    then: cross(
      listed(`
        pulled, grabbed, pinched, pinches, burnt, burned, hurt, hurts, threw, pushed, dragged, bit, scratched, locked,
        squeezed, hit, hits, smacked, smacks, slapped, kicked, punched, shook, pulls, grabs, kicks, throws, pushes,
        bites, choked, strangled, beat, beats, belted, belts, touched, touches, shaked, hitted, whacked, twisted,
        bent, banged, pokes, poked, trapped
      `),
      ['me', 'my', 'mine'],
    ),
    without: listed("tickles, hand, not, never, didn't"),
  },
  {
    kind: 'concern',
    value: 'disclosure',
    within: 3,
    first: cross(relatives, listed('put, puts, held, holds, pressed, poured, made, stuck, rubbed')),
    then: cross(listed('on, over, in, to, against, round, around, up'), ['my', 'me']),
    without: listed('plaster, cream, cuddle, coat, hat, shoes, tea, music, film, story'),
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 3,
    instead: ['consistent', 'none-given', 'changing'],
    first: doubts.filter((phrase) => !phrase.startsWith('concern')),
    then: stories,
    without: ['each', 'other', 'himself', 'herself'],
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 6,
    instead: ['consistent', 'none-given'],
    first: [...stories, ...listed('tale, claim, version, narrative, what')],
    notAfter: ['same', 'two', 'different'],
    then: listed(`
      has holes, full of holes, questionable, doubtful, in doubt, dubious, not hold, doesn't hold, not stand up,
      doesn't stand up, fails to explain, unsatisfactory, not believed, not accepted, not true, hard to believe,
      impossible, not possible, makes no sense, made no sense, not make sense, unbelievable, stretches belief,
      fails to account, not borne out, not a good fit, cannot be right, cannot be true, would not cause,
      could not cause, cannot have caused, not sit with, not sit right, not go with, far fetched, not hang together,
      does not work, unlikely, suspect, not tie up, not tie in, not tally, not ring true, not satisfy, not square,
      not support, not supported, rejected, discounted, dismissed, disproved, inadequate, insufficient, not adequate
    `),
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 6,
    instead: ['consistent', 'none-given'],
    first: listed(`
      none thought, nobody thought, no one thought, did not think, not think, not thought, didn't think, do not think,
      don't think, not find, nobody found, did not find, not feel, did not feel, not felt, none of doctors thought,
      does not think, doesn't think, does not feel, does not believe, did not believe
    `),
    via: [...stories, ...falls],
    then: listed(`
      plausible, fitted, fits, fit, likely, credible, consistent, convincing, believable, matched, adequate,
      could have, would have caused, could explain, explained, compatible, in keeping, possible, could cause,
      would cause, caused by, explains, accounts for, accounted for, satisfactory
    `),
  },
  {
    kind: 'explanation',
    value: 'inconsistent',
    within: 5,
    first: listed(`
      not what, not how, not where, not sort of, not kind of, not type of, unlike, not one, not something,
      not an injury, not a bruise, not a burn, not a fracture, not pattern, not usual, not place
    `),
    then: listed(`
      would leave, would cause, would expect, you get, would see, would be expected, would result, expected,
      would produce, would make, results from, you see, you'd expect, you'd see, would happen, would give
    `),
  },
  {
    kind: 'explanation',
    value: 'consistent',
    within: 6,
    without: listed("not, never, no, neither, nor, doesn't, didn't, nobody, none"),
    first: [...stories, ...listed('tale, line, version, what mum says, what dad says, cause given, reason given')],
    then: listed(`
      rings true, holds up, stands up, holds water, hangs together, appropriate, sounds right, adds up,
      sounds reasonable, seems reasonable, makes sense, good fit, agrees with, is a match, believed, squares,
      bears out, borne out, sits with, sits well, goes with, tie in, ties in, ties up, rang true, chimes
    `),
  },
  {
    kind: 'explanation',
    value: 'consistent',
    within: 3,
    without: ['not', 'never', 'no', 'neither'],
    first: listed(`
      satisfied, happy, content, comfortable, agreed, agrees, accepts, accepted, concluded, no doubt
    `),
    then: cross(['', 'that'], [...single.map((word) => `${word} fits`), ...single.map((word) => `${word} fitted`)]),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 8,
    first: cross(
      listed('says, said, told, tells, saying, say, was told, was, telling, heard'),
      listed(`
        one thing, one story, one version, it was, him one thing, nurse one thing, us one thing, triage one thing
      `),
    ).filter((phrase) => !/it was$/.test(phrase)),
    then: listed(`
      another, a different, something else, something different, quite another, the opposite, other things
    `),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 14,
    first: ['one thing'],
    then: listed(`
      another to, another thing, quite another, and another, dad another, mum another, another about
    `),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 10,
    first: listed(`
      initially blamed, first blamed, at first blamed, originally blamed, started by saying, began by saying,
      blamed first, first it was, at first it was, initially it was, initially said, first said, first told,
      originally said, initially told, first claimed, initially claimed, started off saying, at first said,
      first version, first account, first explanation, first put down to, initially put down to, said first
    `),
    then: listed(`
      then the, then a, later, but now, then it, subsequently, but later, afterwards, then said, now says, now it,
      then blamed, now blames, next day, then she, then he, then that, then his, then her, now a, now the, then mum,
      then dad, but then, and now
    `),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 10,
    via: said,
    first: cross(['at', 'to', 'told'], professionals),
    then: cross(
      ['to', 'but', 'told'],
      doctors.filter((word) => word !== 'here'),
    ).flatMap((phrase) =>
      listed(`
        said, says, she said, he said, it was, that it was, another, something else, different
      `).map((verb) => `${phrase} ${verb}`),
    ),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 6,
    first: listed(`
      each time, every time, with each, each professional, every professional, each telling, each person, whenever,
      everyone who asks, each of us, every worker, each worker, time we ask, time i ask
    `),
    then: listed(`
      a different one, different one, different story, different account, another story, story shifts,
      another version, different version, different explanation, story changes, account changes, changes, a new story,
      new version, differently, something different, account shifts, tale changes, a new one
    `),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 12,
    first: [
      ...cross(
        ['each time', 'every time', 'whenever'],
        listed('we ask, i ask, asked, is asked, he is asked, she is asked'),
      ),
      ...cross(['to', 'with'], listed('each professional, every professional, each of us, each person, everyone')),
    ],
    then: listed('different, another, changes, shifts, new one, varies'),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 5,
    without: ['consistent', 'fit', 'match'],
    first: [
      ...single,
      ...listed("tale, mum's version, dad's version, today's account, today's version, today's story"),
    ],
    then: listed(`
      a different one, different one, was different, is different, another one, differs from, no longer same,
      has wandered, wandered, not the one given, not one given, not what was said, not the one, not the same,
      no longer the same, not same as, clashes with, clash with, conflicts with, conflict with, differs to
    `),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 8,
    via: listed(`
      not what, not the same as what, different from what, different to what, nothing like what, not same as what
    `),
    first: listed(`
      what mum told, what dad told, what she told, what he told, what mum said, what dad said, what they told
    `),
    then: listed('told us, told me, told ed, told ward, he told, she told, said to me, said to us'),
  },
  {
    kind: 'explanation',
    value: 'none-given',
    within: 5,
    first: silences,
    notAfter: ['mobile', 'phone', 'calls'],
    then: [
      ...whenAsked,
      ...listed(`
        asked how, asked about, asked what, asked where, asked who, about how, about bruise, about mark, about marks,
        about burn, about bruises, about injury, about bruising, about scratch, about scratches
      `),
    ],
  },
  {
    kind: 'explanation',
    value: 'none-given',
    within: 9,
    first: listed('asked, questioned, pressed, when asked, enquired, challenged, on asking, asking'),
    then: listed(`
      went silent, said nothing, would not say, shook head, shook his head, shook her head, pulled sleeve,
      looked at floor, i dunno, dunno, don't know, i forgot, i forget, kept quiet, no explanation, cried,
      just shrugged, kept silent, had no answer, no idea, not know, didn't know, hung head, hung his head
    `),
  },
  {
    kind: 'explanation',
    value: 'none-given',
    within: 5,
    first: listed(`
      nothing, no history, no event, no mechanism, no accident, no fall, no trauma, no incident
    `),
    then: listed(`
      to explain, to account for, that explains, would explain, that accounts for, could explain
    `),
  },
  {
    kind: 'explanation',
    value: 'none-given',
    within: 5,
    first: nobody,
    then: listed(`
      offer a reason, offer reason, give an account, give account, give a reason, give reason, own up, shed any light,
      shed light, could tell me, could tell us, can tell us, can tell me, say what happened, could say, can say,
      come up with a reason, come up with, account for, explain, explained, say how, say where, offer any, offer an,
      throw any light, put forward, come forward, tell us how, tell us where
    `),
  },
  {
    kind: 'concern',
    value: 'disclosure',
    within: 9,
    via: relatives,
    first: listed(`
      opened up about, retold how, retold that, spoke of, spoke about, recounted, blurted out, retells how,
      showed me where, showed us where, told friends that, told friend, told her friend, told his friend,
      heard to say, overheard saying, said to friends, drew picture of, drew a picture of, texted, wrote that
    `),
    then: [...harms, ...listed('belts, touches, touched, touching, locks, throws, throwing, beat, slapping, kicking')],
    notAfter: listed('mum, dad, mother, father, staff, neighbour, carer'),
  },
];
