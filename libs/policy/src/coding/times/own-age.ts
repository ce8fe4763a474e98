import { isYearOfNow } from './year-of-now.js';

const named = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'],
];
const unitDays = { d: 1, w: 7, m: 30.44, y: 365.25 } as const;
/** People round: so many days off an age is the same age. */
const slackDays = { d: 0, w: 3, m: 8, y: 0 } as const;
type Unit = keyof typeof unitDays;

/** How old a child is on a day, in days: at least and at most. */
export type AgeInDays = readonly [least: number, most: number];

const count = String.raw`(?<count>\d{1,2}|${named.join('|')})`;
const unit = String.raw`(?<unit>days?|weeks?|wks?|months?|mths?|years?|yrs?)`;
const rest = String.raw`(?:,? (?:and )?(?<months>\d{1,2}) (?:months?|mths?))?`;
const checks = String.raw`checks?|reviews?|visits?|appointments?|assessments?|scans?|jabs|imm\w*|dev\w*`;
/** Then it is no age, or one of a check: "at 38 weeks' gestation", "at the 6 week check". */
const notAges = String.raw`(?![\w/%:'’-]|\.\d|,? (?:gestation|pregnan|corrected|prem|am\b|pm\b|ago\b|later\b|previous|before\b|earlier\b|(?:${checks})\b))`;
const age = String.raw`(?:at (?:the )?age(?: of)?|aged|age) ${count}(?:[ -]?${unit}${rest})?`;
const at = String.raw`at ${count}[ -]?${unit}${rest}`;
const ages = new RegExp(String.raw`(?<![\w-])(?:${age}|${at})(?: (?:old|of age))?${notAges}`, 'gi');
/** Where an age may stand at all: most texts are done with it here (hot path). */
const mayTell = /a(?:ge|t [\da-z]+[ -]?[dwmy])/i;

/**
 * A text without the child's own age of that day, in as many letters: "bruise to the cheek aged 5 months", written of a child of five months,
 * tells of now, where without a day of birth it would be of an earlier time. Feeds and chronologies are both read by it.
 * An age in whole years is that of a whole year: from two on it is of now only where `isYearOfNow`.
 * @param ageOfThatDay asked only where a text tells an age; null where the day of birth or the contact's is not known well enough
 */
export function withoutOwnAge(text: string, ageOfThatDay: () => AgeInDays | null): string {
  if (!mayTell.test(text)) return text;
  return text.replace(ages, (said: string, ...all: unknown[]) => {
    const groups = all.at(-1) as Readonly<Record<string, string | undefined>>;
    const place = Number(all.findLast((one) => typeof one === 'number'));
    const { count: many = '', unit: of, months } = groups;
    const own = ageOfThatDay();
    if (own === null || !isOf(own, numberOf(many), unitOf(of), Number(months ?? 0))) return said;
    const isOfYears = unitOf(of) === 'y' && months === undefined && numberOf(many) >= leastYears;
    if (isOfYears && !isYearOfNow(text, { from: place, to: place + said.length })) return said;
    return ' '.repeat(said.length);
  });
}
/** Of a child of one, all that befell it is of late. */
const leastYears = 2;

const numberOf = (text: string): number => (/^\d/.test(text) ? Number(text) : named.indexOf(text.toLowerCase()) + 1);

function unitOf(text: string | undefined): Unit {
  const [first = 'y'] = (text ?? 'y').toLowerCase();
  return first === 'd' || first === 'w' || first === 'm' ? first : 'y';
}

function isOf([from, to]: AgeInDays, many: number, said: Unit, months: number): boolean {
  const least = many * unitDays[said] + months * unitDays.m;
  const finest: Unit = months > 0 ? 'm' : said;
  return least - slackDays[finest] <= to && least + unitDays[finest] + slackDays[finest] > from;
}
