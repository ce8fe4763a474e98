/** Accounts that fit what was found. */

import { fittingAccounts } from './account-forms.js';
import { ofRelatives } from '../happenings/agents.js';
import { combined, cross, listed, type Phrase } from '../forms.js';
import { judgedAccounts } from './judged-accounts.js';

/** The account fits. */
export const accountsThatFit: readonly Phrase[] = [
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
    listed('account, explanation, mechanism, story'),
  ),
  // "gave a good history" is of who tells
  ...combined(listed('plausible, credible, reasonable, adequate, satisfactory, acceptable, believable'), ['history']),
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
      this, that, which, and, all, tale
    `),
    listed(`
      fits, fitted, matches, tallies, fits well, matched, adds up, rings true, rang true, squares
    `),
  ).filter((phrase) => !/^(and|it|this|that) (fits|fitted|matched|matches)$/.test(phrase) || phrase === 'and fits'),
  ...cross(
    listed('and it, and that, that, which, it all, and this'),
    listed('would fit, would tie in, would tally, ties in, would match, would explain it, would make sense'),
  ),
  ...cross(
    ['and it', 'and that', 'and this', 'width', 'colour', 'story all', 'it all'],
    ['fits', 'ties in', 'tallies'],
  ),
  ...cross(listed('what mum, what dad, what parents, what they, what he, what she, what nan, what family'), [
    ...cross(listed('say, says, said, describe, describes, tell us, tells us, told us'), [
      'fits',
      'tallies',
      'matches',
    ]),
  ]),
  ...combined(
    listed('where, as, what, exactly what, just what, exactly where, just where, how, just as'),
    listed(`
      you would expect, we would expect, i would expect, would be expected, expected from, one would expect,
      you'd expect, i'd expect, we'd expect, expected with, expected after, you would see, would expect
    `),
  ),
  ...combined(
    listed("you'd, we'd, i'd, you would, we would, i would, one would"),
    ['expect'],
    listed('from, with, after, given'),
    listed(`
      what, that, this, these, such, mechanism, history, story, account, explanation, description, it
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
  ...combined(
    listed(`
      it, that, this, which, &, story, account, explanation, mechanism, history, tale, all of it
    `),
    listed(`
      all fits, fits well, fits nicely, does fit, would fit, fits in, certainly fits, seems to fit,
        would all fit, would fit with, fits with, all fits with, does all fit
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
  ...combined(
    listed(`
      accounts well, accounts fully, accounts entirely, accounts nicely, accounts perfectly, fully accounts
    `),
    ['for'],
  ),
  ...combined(listed('fully, entirely, adequately, satisfactorily, perfectly, neatly, readily'), [
    'explains',
    'fits',
    'matches',
    'accounts for',
  ]),
  ...combined(
    ['would', 'does', 'do'],
    ['', ...listed('well, certainly, easily, all, indeed')],
    listed('fit, be consistent, be in keeping, tally, match up, square'),
    ['w', 'with'],
  ),
  ...combined(
    ['could', 'would'],
    listed('well, easily, certainly, quite easily, plausibly, readily'),
    listed(`
      have done it, have caused it, have done this, have caused this, have caused them, have left it, cause it
    `),
  ),
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
];
