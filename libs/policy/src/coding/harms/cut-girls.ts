import { listed } from '../dictionary/forms.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

/** Then it is told of what was done to a girl, not what is known of a mother. */
const doing = new Set(
  listed('took, taken, arranged, arranging, organised, performed, reports, reported, reporting, admits, admitted'),
);
const lately = new Set(
  listed('lately, recently, yesterday, week, month, summer, holiday, holidays, june, july, august'),
);
const types = new Set(listed('type, grade, stage, g, p, para, gravida, of, no, number, at, aged, age, x'));
const ages = new Set(['age', 'aged']);
const units = new Set(
  listed('weeks, week, wks, wk, days, day, months, hrs, hours, h, cm, mg, kg, ml, am, pm, :, /, +, ., -'),
);
const old = new Set(listed('year, years, yr, yrs, yo, y, y/o'));
/** Years: of a girl under eighteen it is reported (Female Genital Mutilation Act 2003, section 5B). */
const oldestGirl = 17;
/** Years: who is younger is told of beside the birth, and gives none. */
const youngestMother = 10;

const girlAt = (tokens: readonly Token[], place: number): boolean => {
  const text = textAt(tokens, place);
  return /^\d{1,2}$/.test(text) && Number(text) <= oldestGirl && !units.has(textAt(tokens, place + 1));
};

/** "Mum reports FGM performed last month by gran, Amina 7", "mother took to Somalia, FGM done": in the sentence of the mother. */
export function isDoneLately(tokens: readonly Token[], { first, last }: Span): boolean {
  if (hasWord(tokens, first, last, doing) || hasWord(tokens, first, last, lately)) return true;
  for (let place = first + 1; place <= last; place += 1) {
    if (girlAt(tokens, place) && !types.has(textAt(tokens, place - 1))) return true;
  }
  return false;
}

/** "Antenatal booking, age 14", "delivery note: FGM. 15 year old patient": who is with child is a girl. */
export function isOfGirl(tokens: readonly Token[], from: number): boolean {
  const end = sentenceOf(tokens, sentenceOf(tokens, from).last + 1).last;
  for (let place = from; place <= Math.min(end, tokens.length - 1); place += 1) {
    if (!girlAt(tokens, place) || Number(textAt(tokens, place)) < youngestMother) continue;
    if (ages.has(textAt(tokens, place - 1)) || old.has(textAt(tokens, place + 1))) return true;
    if (textAt(tokens, place - 1) === 'at' && labours.has(textAt(tokens, place - 2))) return true;
  }
  return false;
}
const labours = new Set(['labour', 'delivery', 'pregnant', 'birth', 'delivered', 'booking']);
