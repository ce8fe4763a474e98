/**
 * Conditions that are a count: a rule of which one of these alone is not met hears of what it is about, only too little of it. Named
 * as `<rule>.<condition>`, each with what the rule asks for, in words a nurse reads. Of any other condition that is not met the
 * rule is not near: what it is about is not there.
 */
export const countedConditions: Readonly<Record<string, string>> = {
  'R10.repeated': 'more missed appointments',
  'R12.repeated': 'more appointments cancelled or moved',
  'R19.enough': 'more injuries',
  'R27.often': 'more visits to unscheduled care',
  'R28.missed': 'more missed appointments',
  'R28.came': 'more visits to unscheduled care',
  'R32.enough': 'more such visits',
  'R33.missed': 'more missed reviews or immunisations',
};
