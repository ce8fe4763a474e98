/** No account is given, told by two words with others between them. */

import { cross, listed } from '../forms.js';
import { cannotOrDoNot, noneOfThem } from '../likelihood/not-and-nobody.js';
import { type Pair } from '../pair.js';
import { silences, whenAsked } from './words-of-accounts.js';

const explaining = listed(`
  account for, explain, explains, have caused, accounted for, explained, have led to, have done, be responsible for,
  lie behind, cause
`);

const recalling = listed(`
  recall, remember, think of, describe, identify, name, offer, give, report, suggest, provide, point to, pinpoint,
  put forward, come up with, see, know of, imagine, find
`);

const events = listed(`
  event, incident, accident, fall, injury, trauma, anything, cause, way, reason, episode, mechanism, occasion, knock,
  bump, mishap, moment
`);

export const noAccountPairs: readonly Pair[] = [
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
    without: listed('changed, changes, altered, alters, varied, varies, shifted, amended, revised, departed from'),
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
    first: noneOfThem,
    then: listed(`
      offer a reason, offer reason, give an account, give account, give a reason, give reason, own up, shed any light,
      shed light, could tell me, could tell us, can tell us, can tell me, say what happened, could say, can say,
      come up with a reason, come up with, account for, explain, explained, say how, say where, offer any, offer an,
      throw any light, put forward, come forward, tell us how, tell us where
    `),
  },
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
    value: 'none-given',
    within: 8,
    via: events,
    instead: ['consistent', 'inconsistent', 'not-known'],
    first: cross(cannotOrDoNot, recalling),
    then: explaining,
  },
];
