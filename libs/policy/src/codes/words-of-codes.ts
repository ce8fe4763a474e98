import { circumstances, type Circumstance } from './circumstances.js';
import { toldNumberWords } from './told-number-words.js';

/** What is told before a code of some groups, so that it is not taken for something else. */
const prefixes: Readonly<Partial<Record<keyof typeof circumstances, string>>> = {
  mechanism: 'cause told: ',
  place: 'where: ',
  explanation: 'account: ',
  delay: 'help sought: ',
  condition: 'condition: ',
  attack: 'attack: ',
  substance: 'taken or given: ',
  burn: 'burn: ',
  'planned-care': 'slot for: ',
};

const prefixOf: ReadonlyMap<string, string> = new Map(
  Object.entries(circumstances).flatMap(([group, codes]) =>
    codes.map((code): [string, string] => [code, prefixes[group as keyof typeof circumstances] ?? '']),
  ),
);

/** Codes of which their own words would say too little, or something else. */
const plainly: Readonly<Partial<Record<Circumstance, string>>> = {
  'none-given': 'no explanation given',
  'not-witnessed': 'nobody saw it',
  'witnessed-publicly': 'somebody outside the family saw it',
  'family-told': 'the family was told of the accident',
  patterned: 'a mark with a pattern',
  inflicted: 'cause coded: inflicted',
  'undetermined-intent': 'cause coded: intent not determined',
  accidental: 'cause coded: accidental',
  'reason-told': 'a reason was told for the missed slot',
  'slot-rebooked': 'a new slot is booked',
  'family-reached': 'the family was reached',
  'results-normal': 'results were normal',
  infestation: 'lice or scabies',
  untreated: 'an illness was not treated',
  unsupervised: 'left or found alone',
  'fell-one-space': 'growth: fell one centile space',
  'fell-two-spaces': 'growth: fell two centile spaces',
  'fell-three-spaces': 'growth: fell three centile spaces',
  'pregnant-in-household': 'somebody in the household is pregnant',
  'child-safe-with-other': 'the child was safe with somebody else',
  'mutilation-seen-or-told': 'genital mutilation seen or told',
  'mother-has-mutilation': 'the mother has genital mutilation',
};

/** Codes that end in a number, or in a day. */
const counted: readonly (readonly [pattern: RegExp, words: (number: string) => string])[] = [
  [/^waited-hours-(\d+)$/, (number) => `help sought: after ${number} h`],
  [/^injured-days-ago-(\d+)$/, (number) => (number === '0' ? 'hurt on the same day' : `hurt ${number} d before`)],
  [/^injured-on-(\d{4}-\d{2}-\d{2})$/, (day) => `hurt on ${day}`],
  [/^pregnancy-week-(\d+)$/, (number) => `pregnancy: week ${number}`],
];

/** A code of system `bellwether` that is not an injury, for a reader: "cause told: fall", "help sought: after 14 h", "unfit home". */
export function wordsOfCode(code: string): string {
  const told = toldNumberWords(code);
  if (told !== null) return told;
  for (const [pattern, words] of counted) {
    const [, number] = pattern.exec(code) ?? [];
    if (number !== undefined) return words(number);
  }
  return plainly[code as Circumstance] ?? `${prefixOf.get(code) ?? ''}${code.replaceAll('-', ' ')}`;
}
