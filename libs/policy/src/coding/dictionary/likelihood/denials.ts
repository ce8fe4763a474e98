import { combined, cross, listed, type Phrase } from '../forms.js';

const nots = listed(`
  did not, didn't, does not, doesn't, do not, don't, has not, hasn't, have not, haven't, had not, hadn't, cannot,
  can't, can not, could not, couldn't, would not, wouldn't, will not, won't, is not, isn't, was not, wasn't, are not,
  aren't, were not, weren't, not, never
`);
const nobodies = listed('nobody, no one, no - one, noone, neither, nothing, none of them, neither of them');

/** A denial that is itself denied: "does not deny hitting him", "no question that he fell". */
export const deniedDenials: readonly Phrase[] = [
  ...combined(
    [...nots, ...listed('no longer, unable to, not able to, hard to, difficult to, no point in, impossible to')],
    ['', ...listed('be, been, ever, even, actually, really, now, have')],
    listed(`
      deny, denied, denying, dispute, disputed, disputing, contest, contested, contesting, disagree
    `),
  ),
  ...combined(nots, ['', 'ever', 'really', 'for a moment'], ['doubt', 'doubted', 'doubting']),
  ...combined(
    nobodies,
    listed(`
    denies, denied, is denying, disputes, disputed, contests, contested, doubts, doubted, has denied, has disputed,
    questions, questioned
  `),
  ),
  ...combined(
    listed('no, not any, without, beyond, beyond any, little, hardly any'),
    listed(`
      question, doubt, dispute, denying, denial, disputing, doubting, mistaking, doubts, argument
    `),
    ['', 'that', 'but that', 'about'],
  ),
  ...combined(['no', 'little', 'not any'], ['reason', 'cause', 'grounds'], ['to doubt', 'to dispute', 'to question']),
  ...listed(`
    undisputed, undeniable, undeniably, undoubtedly, indisputably, unquestionably, uncontested
  `),
];

/** Excluding that is denied leaves the doubt: "the film does not exclude a fracture". */
export const notExcluding: readonly Phrase[] = combined(
  [...nots, ...nobodies, 'unable to', 'not able to', 'no way to', 'impossible to'],
  [
    '',
    ...listed(
      'yet, be, been, been able to, able to, possible to, been possible to, completely, entirely, fully, totally, confidently, safely, definitely',
    ),
  ],
  listed(`
    exclude, excludes, excluded, rule out, rules out, ruled out, r / o, discount, discounts, eliminate, eliminates,
    disprove, disproves, discounted, disproved, eliminated
  `),
);

/** "At no time did he fall". */
export const neverOnce: readonly string[] = [
  ...cross(['at no', 'at not one', 'not at any'], ['time', 'point', 'stage', 'moment']),
  ...cross(['on no', 'not on any', 'on not one'], ['occasion', 'visit', 'day', 'account']),
  ...listed(`
    never once, not once, not ever, in no way, in no sense, under no circumstances, not a single time, no question of,
    not for one moment, not even once, nowhere, no question of any, not at any visit
  `),
];

/** Who feels, reckons or is convinced that it is so does not know it. */
export const opinions: readonly Phrase[] = [
  ...combined(
    ['would be', 'would not be', "wouldn't be", "i'd be"],
    ['surprised', 'amazed'],
    listed('if, if it, if there, if he, if she'),
  ),
  ...combined(['may', 'might', 'need'], ['not'], listed('be, have, have been, even be, actually be, in fact be')),
  'wonders about',
  'wondered about',
  'wondering about',
  'wonder about',
  ...combined(
    listed("not, is not, isn't, was not, wasn't, are not, were not"),
    listed('necessarily, definitely, certainly, conclusively, definitively, clearly'),
  ),
  ...listed(`
    surprised if, surprised if there, surprised if it, surprised if he, surprised if she, awaiting confirmation of,
    pending confirmation of, feels that, feel that, felt that, of opinion that, of view that, of impression that,
    has feeling that, has hunch that, under impression that
  `),
  ...combined(['in'], ['opinion', 'view', 'mind'], ['he', 'she', 'it', 'this'], ['has', 'had', 'is', 'was']),
  ...combined(
    listed(`
      sure, certain, convinced, positive, feels, felt, reckons, reckon, reckoned, guesses, guessed
    `),
    ['', 'that'],
    listed('he, she, it, baby, this'),
    ['has', 'had', 'is', 'was'],
  ),
  ...combined(
    listed('sure, certain, convinced, positive, feels, felt, reckons, reckon, guesses'),
    ['', 'that'],
    ["he's", "she's", "it's"],
  ),
  ...combined(['may', 'might', 'could'], ['or'], ['may', 'might', 'could'], ['not'], ['', 'have', 'be', 'have been']),
  ...combined(
    ['', ...listed("cannot, can't, could not, unable to, hard to, difficult to")],
    listed('decide, choose, distinguish, torn, differentiate, toss up'),
    ['between'],
  ),
  ...combined(
    [...nots, ...nobodies, ...listed('unable to, hard to, impossible to, nobody can, no one can, nobody could')],
    listed('say, tell, know, be sure, be certain, prove, establish, confirm'),
    ['', 'for certain', 'for sure', 'with certainty', 'definitely'],
    ['if', 'whether'],
  ),
  ...combined(
    listed(`
      not sure, not certain, unsure, not convinced, unconvinced, uncertain, not persuaded, hard to believe
    `),
    ['', 'that'],
    listed("he, she, it, they, there, this, these, baby, it's, he's, she's"),
  ),
];

/** Behind what is in doubt. */
export const doubtful: readonly string[] = [
  ...cross(listed('all but, almost, virtually, practically, more or less, nearly'), ['excluded', 'ruled out']),
  ...cross(['yet', 'still', 'awaiting', 'remains'], ['to be'], listed('confirmed, proven, proved, established, seen')),
  ...listed(`
    awaiting confirmation, awaits confirmation, pending confirmation, pending, improbable, seems improbable,
    is improbable, was improbable, looks improbable, not certain
  `),
  ...cross(['is', 'has been', 'was'], ['all but', 'almost', 'virtually', 'practically'], ['excluded', 'ruled out']),
  ...listed(`
    doubted, disbelieved, not believed, not accepted, not credited, called into question, pure guesswork
  `),
  ...cross(['is', 'was', 'were', 'are'], listed('doubted, disbelieved, not believed, not accepted, not credited')),
  ...cross(
    ['', ...listed('is, was, are, were, remains, remain, looks, seems, very, rather')],
    listed(`
      doubtful, questionable, debatable, dubious, moot, open to question, open to doubt, equivocal, open to debate,
      not definite, not clear cut, hard to call, borderline, arguable, not proven, unproven, speculative, unverified,
      inconclusive, indeterminate, up for debate, iffy, in doubt
    `),
  ),
];

/** Of what is or of what may come: the verb behind tells. */
export const fearing: readonly string[] = cross(
  listed(`
    nervous, terrified, petrified, frightened, panicking, paranoid, alarmed, anxious, fretting
  `),
  ['that'],
);

/** Said to be so, it is not. */
export const untrue: readonly string[] = cross(
  listed('not true, untrue, not case, not so, false, incorrect, not correct, no truth'),
  listed('that, in claim that, in suggestion that, to say, to say that, in allegation that'),
);

/** What is uncertain is when, how or why, and not whether. */
export const ofUnknownAge: readonly string[] = [
  // nobody's knowledge of it
  ...cross(
    ['may', 'might'],
    ['not have', 'not even have', 'not yet have'],
    listed(`
      seen, noticed, known, known about, spotted, heard, mentioned, reported, shown, told, realised
    `),
  ),
  ...cross(
    listed(`
      uncertain, unclear, unknown, indeterminate, questionable, doubtful, possible, probable
    `),
    listed(`
      age, ages, date, origin, cause, causes, aetiology, significance, duration, timing, source, number
    `),
  ),
  ...cross(
    ['said', 'known', 'sworn', 'proved'],
    ['for certain', 'for sure'],
    ['that he was', 'that she was', 'that he had'],
  ),
];

/** Behind what was looked for in vain. */
export const notThere: readonly string[] = [
  ...cross(
    listed(`
      could not be, couldn't be, cannot be, can't be, was not to be, were not to be, nowhere to be
    `),
    listed(`
      found, seen, made out, located, identified, traced, detected, demonstrated, visualised
    `),
  ),
  ...listed(`
    was not there, were not there, is not there, are not there, wasn't there, isn't there, not looked for,
    was not looked for, were not looked for, never looked for, was never looked for, were never looked for
  `),
];
