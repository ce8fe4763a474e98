/** Words by which a writer tells of this contact: "presents with an overdose aged 13". "Now" is none: "overdose aged 13, now with CAMHS". */
const ofThisContact = new RegExp(
  String.raw`\b(?:today|tonight|yesterday|last night|this (?:morning|afternoon|evening|lunchtime|week|weekend)` +
    String.raw`|present(?:s|ed|ing)|attend(?:s|ing)|arriv(?:es|ed|ing)|brought in|bib[aptd]?|found|complain(?:s|ing)|acute(?:ly)?|hours? ago|hrs? ago)\b|\bc/o\b`,
  'i',
);
/** Words beside which the same tell of before: "first presented aged 13". */
const ofBefore =
  /\b(?:first|previous(?:ly)?|prev|last (?!night)|history|hx|pmhx?|background|bg|past|known|since|when|was|had|has|once|ever|used)\b|\bh\/o\b/i;
/** Headings under which a line tells of before, whatever it says. */
const background = /\b(?:pmhx?|past|history|hx|background|bg|previous|prev|social hx)\b[^.:\n]{0,20}:/i;

const ends = /[,;:.!?()\n]| - | – /g;

/**
 * Whether an age in whole years is of this contact: "presented with an overdose aged 13" in a record at thirteen. "Overdose aged 13" by
 * itself is an age that a whole year has, and of before, as is what stands under a heading of history.
 * @param age place of its first letter, and behind its last
 */
export function isYearOfNow(text: string, age: { readonly from: number; readonly to: number }): boolean {
  const line = text.slice(text.lastIndexOf('\n', age.from - 1) + 1, age.from);
  if (background.test(line)) return false;
  const clause = clauseAround(text, age);
  return ofThisContact.test(clause) && !ofBefore.test(clause);
}

/** The clause that an age stands in; one that is nothing else ("took tablets today, aged 13") is of the clause before it. */
function clauseAround(text: string, { from, to }: { readonly from: number; readonly to: number }): string {
  const stops = [...text.matchAll(ends)].map(({ index }) => index);
  const [before, end] = [stops.filter((stop) => stop < from), stops.find((stop) => stop >= to) ?? text.length];
  const begin = (before.at(-1) ?? -1) + 1;
  if (text.slice(begin, from).trim() !== '' || text.slice(to, end).trim() !== '' || text[begin - 1] !== ',')
    return text.slice(begin, end);
  return text.slice((before.at(-2) ?? -1) + 1, end);
}
