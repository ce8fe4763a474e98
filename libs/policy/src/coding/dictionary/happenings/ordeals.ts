import { listed } from '../forms.js';

/** What bruises nobody's skin: "a bruising hearing". */
export const trials: ReadonlySet<string> = new Set(
  listed(`
  meeting, hearing, encounter, week, day, battle, experience, defeat, argument, conversation, campaign, term, time,
  session, month, year, divorce, review, interview, loss, debate, row, conference, inspection, match, game, season,
  schedule, cost, costs, bill, bills, price, fees, tribunal, court, process, split, breakup, exchange, call, case
`),
);

/** By what somebody is bruised in mind: "bruised by so many moves". */
export const ordeals: ReadonlySet<string> = new Set([
  ...trials,
  ...listed(`
    moves, placements, breakdown, rejection, separation, childhood, past, losses, betrayal, words, events, promises,
    relationships, love, comments, criticism, experiences, history, changes, proceedings
  `),
]);
