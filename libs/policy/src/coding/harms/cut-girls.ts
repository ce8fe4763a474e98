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
/** Years: who is younger is told of beside a birth, and gave none. */
const youngestMother = 10;

const ageAt = (tokens: readonly Token[], place: number): number | null => {
  const text = textAt(tokens, place);
  return /^[1-9]\d?$/.test(text) && !units.has(textAt(tokens, place + 1)) ? Number(text) : null;
};

/** "Mum reports FGM performed last month by gran", "mother took to Somalia, FGM done": in the sentence of the mother. */
export const isDoneLately = (tokens: readonly Token[], { first, last }: Span): boolean =>
  hasWord(tokens, first, last, doing) || hasWord(tokens, first, last, lately);

/** "GP letter: mother, FGM done, Fatima 8": the least age that the sentence of a mother tells; null for none. */
export const ageBesideMother = (tokens: readonly Token[], { first, last }: Span): number | null =>
  leastAge(tokens, { first: first + 1, last }, (place) => !types.has(textAt(tokens, place - 1)));

/** "Antenatal booking, age 14", "delivery note: FGM. 15 year old patient": the least age of who is with child; null where none is told. */
export const ageWithChild = (tokens: readonly Token[], first: number): number | null =>
  leastAge(
    tokens,
    { first, last: sentenceOf(tokens, sentenceOf(tokens, first).last + 1).last },
    (place, age) => age >= youngestMother && isAge(tokens, place),
  );

function leastAge(
  tokens: readonly Token[],
  { first, last }: Span,
  isMeant: (place: number, age: number) => boolean,
): number | null {
  let least: number | null = null;
  for (let place = first; place <= Math.min(last, tokens.length - 1); place += 1) {
    const age = ageAt(tokens, place);
    if (age !== null && isMeant(place, age)) least = Math.min(least ?? age, age);
  }
  return least;
}

const isAge = (tokens: readonly Token[], place: number): boolean =>
  ages.has(textAt(tokens, place - 1)) ||
  old.has(textAt(tokens, place + 1)) ||
  (textAt(tokens, place - 1) === 'at' && labours.has(textAt(tokens, place - 2)));
const labours = new Set(['labour', 'delivery', 'pregnant', 'birth', 'delivered', 'booking']);
