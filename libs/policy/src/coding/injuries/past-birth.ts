import { type WordFact, type Words } from '../code-words.js';

/** An age, or a time since, of more than four weeks: "9 weeks", "week 9", "HV 4-6 weeks", "8/52", "5 months", "4/12", "day 40". */
const late = new RegExp(
  String.raw`\b(?:${[
    String.raw`(?:[4-9]|1\d|2[0-2])[ -]?(?:weeks?|wks?|wk|w)\b`,
    String.raw`(?:[4-9]|1\d|2[0-2])\/52|\d{1,2}\/12|weeks? (?:[4-9]|1\d)\b`,
    // "10m push" is of a labour, and who is sixteen or more no child that was born with a mark
    String.raw`\d{1,2}[ -]?(?:months?|mths?|mnths?|mo|m)\b(?! (?:push|active|second stage))`,
    String.raw`(?:\d|1[0-5])[ -]?(?:years?|yrs?|yr|y)\b`,
    String.raw`(?:day ?|d)(?:29|[3-9]\d|\d{3})\b|months? old`,
    String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten) months?\b`,
    String.raw`(?:four|five|six|seven|eight|nine|ten|eleven|twelve) weeks?\b`,
  ].join('|')})`,
  'i',
);
/** Ages of others: "mum is 29 years old", "previous child 2 years". */
const agesOfOthers =
  /\b(?:mum|mother|dad|father|partner|sibling|brother|sister|previous child)\b[^.;\n]{0,25}?\d+[ -]?(?:months?|mths?|m|years?|yrs?|yr|y)\b(?: old)?/gi;
const newborn = /\b(?:day ?(?:\d|1\d|2[0-8])|newborn|nipe)\b/i;
/** What is booked for a newborn: "6 week check booked", "BCG at 4 weeks". */
const booked =
  /\b(?:review|visit|check|imms|bcg|scan|f\/u|follow[- ]up|appt|clinic) (?:at|in|due)? ?\d+(?:-\d+)?(?:[ -]?(?:weeks?|wks?|w|months?|m)|\/52|\/12)\b|\b\d+(?:-\d+)?[ -]?(?:week|wk|month)s? (?:check|review|visit|appt|imms) (?:booked|due)\b/gi;

/** Whether a text tells of a child of more than four weeks. */
function isLate(text: string): boolean {
  const ofChild = text.replace(agesOfOthers, ' ');
  return late.test(newborn.test(text) ? ofChild.replace(booked, ' ') : ofChild);
}

/** What a birth leaves fades in four weeks (rule R15, `birthMarkDays`). */
const fading = new Set([
  ...['bruise', 'mark', 'swelling', 'subconjunctival-haemorrhage', 'abrasion', 'laceration', 'fracture'],
]);

/** "Bruise cheek - birth, seen week 9": no mark of the birth, where any text of the contact tells of a child of more than four weeks. */
export function withoutLateBirthMarks<Fact extends WordFact>(
  words: readonly Words[],
  facts: readonly Fact[],
): readonly Fact[] {
  if (!facts.some(isOfBirth) || !words.some(({ text }) => isLate(text))) return facts;
  return facts.map((fact) => (isOfBirth(fact) ? unmarked(fact) : fact));
}

const isOfBirth = ({ kind, code, recordedAs }: WordFact): boolean =>
  recordedAs === 'birth' && kind === 'injury' && fading.has(code);

const unmarked = <Fact extends WordFact>(fact: Fact): Fact => ({ ...fact, recordedAs: undefined });
