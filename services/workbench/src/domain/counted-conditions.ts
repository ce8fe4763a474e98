import { type ContactFacts } from '#libs/policy';

/** What a rule counts. */
interface Counted {
  /** What it asks for more of, in words a nurse reads. */
  readonly moreOf: string;
  /** Whether a contact has one of them: where it is given, one alone is not near, for one of anything happens to every child. */
  readonly hasOne?: (contact: ContactFacts) => boolean;
}

/**
 * Conditions that are a count: a rule of which one of these alone is not met hears of what it is about, only too little of it. Named
 * as `<rule>.<condition>`, each with what the rule asks for. Of any other condition that is not met the
 * rule is not near: what it is about is not there.
 */
export const countedConditions: Readonly<Record<string, Counted>> = {
  'R10.repeated': { moreOf: 'more missed appointments' },
  'R12.repeated': { moreOf: 'more appointments cancelled or moved' },
  'R19.enough': { moreOf: 'more injuries', hasOne: ({ injuries }) => injuries.length > 0 },
  'R27.often': { moreOf: 'more visits to unscheduled care' },
  'R28.missed': { moreOf: 'more missed appointments' },
  'R28.came': { moreOf: 'more visits to unscheduled care' },
  'R32.enough': { moreOf: 'more such visits' },
  'R33.missed': { moreOf: 'more missed reviews or immunisations' },
};
