/** No account of an injury is given, in all the ways that people write it. */

import { cannotExplain, knowsNot } from './cannot-explain.js';
import { nothingSaid } from './causes-unknown.js';
import { silentPhrases } from './events-judged.js';
import { combined, cross, listed, type Phrase } from '../forms.js';
import { cannot, nobody, noneOfThem, not, willNot } from '../likelihood/not-and-nobody.js';
import { silences, whenAsked } from './words-of-accounts.js';

const willNotOrCannot = listed(`
  will not, won't, would not, wouldn't, refused to, refuses to, refusing to, declined to, declines to,
  did not want to, didn't want to, does not want to, doesn't want to, unwilling to, not willing to, reluctant to,
  not prepared to, not allowed to, too scared to, afraid to, did not, not, didn't, does not, doesn't, cannot, can't,
  could not, couldn't, unable to, not able to, too upset to
`);

/** No account is given. */
export const noAccount: readonly Phrase[] = [
  ...nothingSaid,
  ...silentPhrases,
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
  ...combined(listed('woke up, woke, wakes up'), listed('like it, like this, like that')),
  // "no" denies no waking
  ...combined(
    ['no history', 'no hx', 'nil hx', 'nil history'],
    ['', "'", '"', '-', ':'],
    ['woke up', 'woke'],
    ['like it', 'like this', 'like that', 'with it'],
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
  ...combined(
    listed(`
      never been, not been, not yet been, has not been, have not been, hasn't been, haven't been, still not
    `),
    ['accounted for', 'explained'],
  ),
  ...combined(willNotOrCannot, ['say when', 'say when or how', 'say how or when', 'tell us when']),
  ...listed(`
    got a shrug, met with a shrug, with a shrug, only a shrug, just a shrug, blank look, met with silence,
    kept mum about, none offered, none given, none forthcoming, no explanation, says nothing of how
  `),
  ...cross(
    willNotOrCannot,
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
    noneOfThem,
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
  ...cannotExplain,
  ...combined(
    listed("did not, didn't, could not, couldn't, cannot, can't, will not, would not, wouldn't"),
    listed(`
      put a cause to, give a cause for, put forward a cause, come up with a cause, offer a cause
    `),
  ),
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
];
