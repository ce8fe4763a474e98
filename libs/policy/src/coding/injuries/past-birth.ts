import { type WordFact, type Words } from '../code-words.js';

/** An age, or a time since, of more than four weeks: "9 weeks", "week 9", "HV 4-6 weeks", "8/52", "5 months", "4/12", "day 40". */
const late =
  /\b(?:(?:[4-9]|1\d|2[0-2])[ -]?(?:weeks?|wks?|wk|w)\b|(?:[4-9]|1\d|2[0-2])\/52|\d{1,2}\/12|weeks? (?:[4-9]|1\d)\b|\d{1,2}[ -]?(?:months?|mths?|mnths?|mo|m|years?|yrs?|yr|y)\b|(?:day ?|d)(?:29|[3-9]\d|\d{3})\b|months? old|(?:one|two|three|four|five|six|seven|eight|nine|ten) months?\b|(?:four|five|six|seven|eight|nine|ten|eleven|twelve) weeks?\b)/i;
/** What a birth leaves fades in four weeks (rule R15, `birthMarkDays`). */
const fading = new Set([
  ...['bruise', 'mark', 'swelling', 'subconjunctival-haemorrhage', 'abrasion', 'laceration', 'fracture'],
]);

/** "Bruise cheek - birth, seen week 9": no mark of the birth, where any text of the contact tells of a child of more than four weeks. */
export function withoutLateBirthMarks<Fact extends WordFact>(
  words: readonly Words[],
  facts: readonly Fact[],
): readonly Fact[] {
  if (!facts.some(isOfBirth) || !words.some(({ text }) => late.test(text))) return facts;
  return facts.map((fact) => (isOfBirth(fact) ? unmarked(fact) : fact));
}

const isOfBirth = ({ kind, code, recordedAs }: WordFact): boolean =>
  recordedAs === 'birth' && kind === 'injury' && fading.has(code);

const unmarked = <Fact extends WordFact>(fact: Fact): Fact => ({ ...fact, recordedAs: undefined });
