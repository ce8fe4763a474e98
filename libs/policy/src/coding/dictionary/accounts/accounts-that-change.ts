/** Accounts that change from one telling to the next, or from one teller to another. */

import { changingAccounts } from './changing-accounts.js';
import { retoldPhrases } from './events-judged.js';
import { combined, cross, listed, type Phrase } from '../forms.js';
import { differ, manyAccounts, oneAccount } from './words-of-accounts.js';

const doNot = listed("do not, did not, don't, didn't, does not, doesn't, could not, cannot, can't, not");

const two = listed('two, both, these, they, those, stories, accounts, versions, parents, pair of them');

const varied = listed(`
  conflicting, contradictory, differing, different, discrepant, varying, rival, competing, opposing, incompatible,
  divergent, shifting, changing
`);

const plain = ['the', ''];

const later = listed(`
  now, then, later, next, this time, today, by evening, by morning, finally, afterwards
`);

const clash = listed(`
  differ, conflict, clash, disagree, diverge, contradict each other, contradict one another
`);

/** The account changes. */
export const accountsThatChange: readonly Phrase[] = [
  ...combined(
    ['told', 'tells', 'telling', 'gave', 'said to'],
    ['', 'his', 'her', 'their'],
    listed(`
      friend, friends, teacher, ta, nan, grandad, staff, school, nursery, social worker, police, mum, dad, mother,
      father, ward, doctor, nurse, sister, brother, aunt, crew, us, me, them, class, carer, head, dsl, gp
    `),
    listed('something different, something else entirely, something quite different, something else altogether'),
  ),
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
  ...changingAccounts,
  ...retoldPhrases,
  ...[
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
      [...oneAccount, ...listed('said, what she said, what he said, statement, herself, himself')],
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
      oneAccount,
      ['', ...listed('has, had, have, then, keeps, kept, is, was')],
      listed(`
        wandered, drifted, wandering, moved, unravelled, no longer the same, no longer same, not constant, fluctuated,
        fluctuates, fluctuating, mutated, developed, different each time, different every time, different again,
        different today, never the same, never same, fluid, contradictory, inconsistent over time, keeps shifting,
        kept shifting, shifting, changeable, never stays, not the same twice
      `),
    ),
    ...cross(
      listed(`
        conflicting, contradictory, differing, different, discrepant, inconsistent, varying, variable, rival
      `),
      ['', 'and changing', 'sets of'],
      [...manyAccounts, 'versions of events', 'narratives'],
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
  ...combined(
    listed('disagree, disagreed, differ, differed, at odds, contradict, contradicted, clash'),
    listed(`
      with each other, with one another, each other, one another, among themselves, between themselves
    `),
    ['on', 'about', 'over', 'as to'],
    listed('how, what, when, where, who, cause, which'),
  ),
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
];
