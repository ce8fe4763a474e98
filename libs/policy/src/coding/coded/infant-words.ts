const infants =
  /\b(?:baby(?! bump)|infant|newborn|neonate|(?:non|not|im)[ -]?(?:yet )?mobile|\d+ ?(?:\/12|\/52|months?|mths?|weeks?|wks?) old|of \d+ (?:months|weeks))\b/i;
const expecting = /\b(?:due|antenatal|pregnan\w+|midwife|gestation|\d\d\/40|expecting|mum's bump)\b/i;

/** Whether a text tells of an infant who is born: what anybody saw on one is never of a tumble. */
export const isOfInfant = (text: string): boolean => infants.test(text) && !expecting.test(text);
