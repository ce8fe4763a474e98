/** Who cannot explain an injury, does not know of it or does not remember. */

import { combined, listed, type Phrase } from '../forms.js';
import { injuryNouns } from '../injuries/injury-nouns.js';
import { cannotOrDoNot } from '../likelihood/not-and-nobody.js';

const notKnow = listed(`
  does not know, doesn't know, did not know, didn't know, do not know, don't know, not know, has no idea,
  have no idea, had no idea, has no clue, have no clue, had no clue, not have a clue, doesn't have a clue,
  didn't have a clue, none the wiser, at a loss, was at a loss, is at a loss, are at a loss, were at a loss,
  has not a clue, hasn't a clue, haven't a clue, could not say, cannot say, can't say, couldn't say, unable to say,
  is mystified, are mystified, is baffled, was mystified, was baffled, draws a blank, drew a blank, drew blank,
  no idea either, unsure, is unsure, was unsure
`);

const tellers = listed(`
  he, she, they, mum, mother, dad, father, parent, parents, carer, carers, child, nan, gran, childminder, babysitter,
  boyfriend, stepdad, stepfather, partner, foster carer, mummy, daddy, grandmother, grandfather, grandad, grandma,
  pupil, patient, pt, family, both, aunt, uncle, neither, moc, foc, mgm, mgf
`);

/** "Mum doesn't know." */
export const knowsNot: readonly Phrase[] = combined(
  tellers,
  ['', ...listed('also, still, really, just, says, said')],
  notKnow,
);

/** Nobody can say how it came about. */
export const cannotExplain: readonly Phrase[] = [
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
    [...cannotOrDoNot, ...listed("would not, wouldn't, will not, won't, refused to, declined to")],
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
];
